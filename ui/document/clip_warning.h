#pragma once

#include "core/develop/clipping.h"

#include <QObject>

namespace uncast::ui {

/// What of the clipping is marked over the corrected picture.
struct ClipChoice {
    bool shadows = false;
    bool highlights = false;
    ClipChannel channel = ClipChannel::any;
    bool operator==(const ClipChoice&) const = default;
    [[nodiscard]] bool any() const { return shadows || highlights; }
};

/// The choice that panel, picture and commands share.
class ClipWarning : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void choose(const ClipChoice& choice);
    [[nodiscard]] const ClipChoice& choice() const { return m_choice; }
    /// Shadows and highlights both on, or both off.
    void setShown(bool shown);
    void setShadows(bool shown);
    void setHighlights(bool shown);
    void setChannel(ClipChannel channel);

signals:
    void changed(); ///< choice()

private:
    ClipChoice m_choice;
};

} // namespace uncast::ui
