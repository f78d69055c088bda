#pragma once

#include <QAccessible>

class QWidget;

namespace uncast::ui {

/// Tells screen readers what a painted widget is (a graphic, a bar of progress): Qt sees but a rectangle.
/// Name and description are the widget's own.
void setReaderRole(QWidget& widget, QAccessible::Role role);

} // namespace uncast::ui
