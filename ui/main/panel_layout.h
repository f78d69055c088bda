#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QSettings;

namespace uncast::ui {

/// Where a panel stands.
enum class PanelPlace {
    left,  ///< the column left of the pictures
    right, ///< the one right of them
    window ///< a window of its own
};

/// How one panel is laid out.
struct PanelState {
    QString key;
    PanelPlace place = PanelPlace::right;
    bool shown = true;
    bool folded = false;
    QRect window{}; ///< of its own window, where it has had one
    bool operator==(const PanelState&) const = default;
};

/// All panels, those of one column from top to bottom.
using PanelLayout = std::vector<PanelState>;

/// `saved` as far as it names panels of `standard`; those it does not know, of a newer version of the
/// program, come after the panel they follow in `standard`.
[[nodiscard]] PanelLayout mergedLayout(const PanelLayout& standard, const PanelLayout& saved);

/// The layout with one panel put to another place, before the panel that is the `index`-th there without it;
/// at the end where there are fewer.
[[nodiscard]] PanelLayout withMoved(const PanelLayout& layout, const QString& key, PanelPlace place,
                                    int index);

/// Keys of the panels that are shown in a place, in order.
[[nodiscard]] std::vector<QString> keysIn(const PanelLayout& layout, PanelPlace place);

[[nodiscard]] PanelLayout readLayout(QSettings& settings);
void writeLayout(QSettings& settings, const PanelLayout& layout);

} // namespace uncast::ui
