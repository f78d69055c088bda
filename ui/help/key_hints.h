#pragma once

#include <QList>
#include <QString>

#include <optional>

class QWidget;

// Keys that a widget answers by itself, without an action in a menu. It says so where it handles them, and
// the shortcut sheet asks it.

namespace uncast::ui {

struct KeyHint {
    QString keys; ///< as they are shown: "Arrow keys", "Shift+wheel"
    QString does;
};

struct KeyHints {
    QString where; ///< the heading: "Map", "Picker"
    QList<KeyHint> hints;
};

void setKeyHints(QWidget& widget, const KeyHints& hints);
[[nodiscard]] std::optional<KeyHints> keyHintsOf(const QWidget& widget);

} // namespace uncast::ui
