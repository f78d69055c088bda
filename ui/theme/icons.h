#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace uncast::ui {

/// An icon of resources/icons, drawn in the text colour of the palette in use, sharp at every scale.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// The same drawing in a colour of its own.
void paintIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& colour);

/// The same as a picture of `side` logical pixels, sharp at this ratio.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int side, const QColor& colour, double ratio);

/// The program's own picture.
[[nodiscard]] QIcon programIcon();

} // namespace uncast::ui
