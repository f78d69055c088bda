#pragma once

#include <QString>

class QWidget;

namespace uncast::ui {

/// Whether an existing file may be replaced. Enter and Escape keep it.
[[nodiscard]] bool askReplace(QWidget* parent, const QString& target);

enum class QuitChoice { finish, discard, stay };
/// What becomes of an export that is still running when the window closes. Enter lets it finish.
[[nodiscard]] QuitChoice askQuit(QWidget* parent, const QString& target);

} // namespace uncast::ui
