#include "ui/panels/effect_slider.h"

#include "ui/help/key_hints.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kPlaces = 10000; // finer than any screen
constexpr double kGrooveHeight = 6;
constexpr double kHandle = 7; // radius
constexpr int kHeight = 22;

class SliderReader : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SliderReader(EffectSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? slider().placeText() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override { return slider().place(); }
    void setCurrentValue(const QVariant& value) override { emit slider().moved(value.toDouble()); }
    [[nodiscard]] QVariant minimumValue() const override {
        return std::min(slider().left(), slider().right());
    }
    [[nodiscard]] QVariant maximumValue() const override {
        return std::max(slider().left(), slider().right());
    }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }

private:
    [[nodiscard]] EffectSlider& slider() const { return *static_cast<EffectSlider*>(widget()); }
};

QAccessibleInterface* sliderReader(const QString&, QObject* object) {
    auto* slider = qobject_cast<EffectSlider*>(object);
    return slider ? new SliderReader(slider) : nullptr;
}

} // namespace

void installSliderAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(sliderReader);
        return true;
    }();
    Q_UNUSED(installed);
}

EffectSlider::EffectSlider(double left, double right, double step, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_left(left), m_right(right) {
    installSliderAccessibility();
    setRange(0, kPlaces);
    setSingleStep(std::max(1, int(std::lround(step / std::abs(right - left) * kPlaces))));
    setPageStep(10 * singleStep());
    setFocusPolicy(Qt::StrongFocus);
    setKeyHints(*this, {tr("Sliders"),
                        {{tr("Arrow keys, wheel"), tr("One step; with Shift a tenth of it")},
                         {tr("Page Up, Page Down"), tr("Ten steps")},
                         {tr("Home, End"), tr("To either end")},
                         {tr("Backspace, double-click"), tr("Back to where it was at first")}}});
}

double EffectSlider::place() const {
    return m_left + (m_right - m_left) * value() / kPlaces;
}

void EffectSlider::setPlace(double place) {
    const double share = std::clamp((place - m_left) / (m_right - m_left), 0.0, 1.0);
    setValue(int(std::lround(share * kPlaces)));
    update();
}

void EffectSlider::setHome(double place) {
    m_home = int(std::lround(std::clamp((place - m_left) / (m_right - m_left), 0.0, 1.0) * kPlaces));
    update();
}

void EffectSlider::setGroove(std::vector<QColor> colours) {
    m_groove = std::move(colours);
    update();
}

void EffectSlider::setPlaceText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    QAccessibleValueChangeEvent event(this, place());
    QAccessible::updateAccessibility(&event);
}

QSize EffectSlider::sizeHint() const {
    return {160, kHeight};
}

QSize EffectSlider::minimumSizeHint() const {
    return {80, kHeight};
}

double EffectSlider::xOf(int value) const {
    return kHandle + 1 + (width() - 2 * (kHandle + 1)) * value / double(kPlaces);
}

void EffectSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = coloursOf(palette());
    const double middle = height() / 2.0;
    const QRectF groove(xOf(0), middle - kGrooveHeight / 2, xOf(kPlaces) - xOf(0), kGrooveHeight);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(palette().color(QPalette::Button));
    if (isEnabled() && m_groove.size() > 1) {
        QLinearGradient gradient(groove.topLeft(), groove.topRight());
        for (std::size_t i = 0; i < m_groove.size(); ++i)
            gradient.setColorAt(double(i) / double(m_groove.size() - 1), m_groove[i]);
        painter.setBrush(gradient);
    }
    painter.drawRoundedRect(groove.adjusted(-kGrooveHeight / 2, 0, kGrooveHeight / 2, 0), kGrooveHeight / 2,
                            kGrooveHeight / 2);
    if (isEnabled() && m_home >= 0) {
        painter.setPen(QPen(colours.secondary, 1.5));
        const double x = xOf(m_home);
        painter.drawLine(QPointF(x, middle + kGrooveHeight / 2 + 2), QPointF(x, height() - 1));
    }
    if (!isEnabled()) return;
    const QPointF centre(xOf(value()), middle);
    // A dark and a light rim: seen on every groove.
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
    painter.setBrush(QColor(0xf0, 0xf0, 0xf0));
    painter.drawEllipse(centre, kHandle - 0.5, kHandle - 0.5);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, kHandle + 0.5, kHandle + 0.5);
    }
}

void EffectSlider::moveTo(double value) {
    const int next = std::clamp(int(std::lround(value)), 0, kPlaces);
    if (next == this->value()) return;
    setValue(next);
    update();
    emit moved(place());
}

void EffectSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_dragX = event->position().x();
    const double x = xOf(value());
    setSliderDown(true);
    // A click beside the handle brings it there; one on it takes hold of it where it is.
    m_dragged = std::abs(m_dragX - x) <= kHandle + 1 ? value()
                                                     : (m_dragX - xOf(0)) / (xOf(kPlaces) - xOf(0)) * kPlaces;
    moveTo(m_dragged);
    event->accept();
}

void EffectSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!isSliderDown()) return;
    const double way = (event->position().x() - m_dragX) / (xOf(kPlaces) - xOf(0)) * kPlaces;
    m_dragged += event->modifiers() & Qt::ShiftModifier ? way / 10 : way;
    m_dragX = event->position().x();
    moveTo(m_dragged);
}

void EffectSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) setSliderDown(false);
}

void EffectSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) emit homeAsked();
}

void EffectSlider::step(double steps, bool fine) {
    const double size = fine ? std::max(1.0, singleStep() / 10.0) : singleStep();
    moveTo(value() + steps * size);
}

void EffectSlider::wheelEvent(QWheelEvent* event) {
    if (const auto turn = wheelTurnOver(*this, *event)) step(turn->notches, turn->fine);
}

void EffectSlider::keyPressEvent(QKeyEvent* event) {
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        step(-1, fine);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        step(1, fine);
        break;
    case Qt::Key_PageDown:
        step(-10, fine);
        break;
    case Qt::Key_PageUp:
        step(10, fine);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(kPlaces);
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        emit homeAsked();
        break;
    default:
        QSlider::keyPressEvent(event);
    }
}

} // namespace uncast::ui
