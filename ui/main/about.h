#pragma once

#include <QString>

class QWidget;

namespace uncast::ui {

/// Name, versions of the program, its libraries and its weights; one line each.
[[nodiscard]] QString versionText();

void showAbout(QWidget* parent);

} // namespace uncast::ui
