#include "ui/help/key_hints.h"

#include <QVariant>
#include <QWidget>

namespace uncast::ui {
namespace {

constexpr const char* kProperty = "uncastKeyHints";

} // namespace

void setKeyHints(QWidget& widget, const KeyHints& hints) {
    widget.setProperty(kProperty, QVariant::fromValue(hints));
}

std::optional<KeyHints> keyHintsOf(const QWidget& widget) {
    const QVariant hints = widget.property(kProperty);
    return hints.isValid() ? std::optional(hints.value<KeyHints>()) : std::nullopt;
}

} // namespace uncast::ui
