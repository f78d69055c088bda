#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace uncast::ui {
namespace {

QByteArray drawing(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void render(QPainter& painter, const QByteArray& svg, const QRect& rect, const QColor& colour) {
    QSvgRenderer renderer(QByteArray(svg).replace("currentColor", colour.name().toLatin1()));
    renderer.render(&painter, rect);
}

// Paints a one-colour SVG with "currentColor" replaced, so that one drawing serves both themes.
class SvgIconEngine : public QIconEngine {
public:
    explicit SvgIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, QPalette::ButtonText);
        render(*painter, m_svg, rect, colour);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString& name) {
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new SvgIconEngine(svg));
}

void paintIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& colour) {
    render(painter, drawing(name), rect, colour);
}

QPixmap iconPixmap(const QString& name, int side, const QColor& colour, double ratio) {
    QPixmap pixmap((QSizeF(side, side) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRect(0, 0, side, side), colour);
    return pixmap;
}

QIcon programIcon() {
    return QIcon(QStringLiteral(":/icons/uncast.svg"));
}

} // namespace uncast::ui
