#pragma once

#include <QString>

class QWidget;

namespace uncast::ui {

/// Whether an existing file may be replaced. Enter and Escape keep it.
[[nodiscard]] bool askReplace(QWidget* parent, const QString& target);

enum class QuitChoice { finish, discard, stay };
/// What becomes of an export that is still running when the window closes. Enter lets it finish.
[[nodiscard]] QuitChoice askQuit(QWidget* parent, const QString& target);

enum class ExistingChoice { keepBoth, replace, stay };
/// What to do where files of these names are there already. Enter keeps both, Escape does nothing at all.
[[nodiscard]] ExistingChoice askExisting(QWidget* parent, int count);

/// Whether to quit although photos are still to be exported. Enter and Escape go on exporting.
[[nodiscard]] bool askQuitQueue(QWidget* parent, int left);

} // namespace uncast::ui
