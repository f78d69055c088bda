#pragma once

#include <QIcon>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace uncast::ui {

/// An icon of resources/icons, drawn in the text colour of the palette in use, sharp at every scale.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// The same drawing in a colour of its own.
void paintIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& colour);

/// The program's own picture.
[[nodiscard]] QIcon programIcon();

} // namespace uncast::ui
