#pragma once

#include "core/color/light.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace uncast::ui {

class PhotoDocument;

/// Cells of a map by their indices, row by row from the upper left.
using Cells = std::set<int>;

/// The patches of the map that are pointed at and chosen, and what can be done with them. One for the map,
/// the plot and the table: what is pointed at in one of them is seen in the others. Gone with the map.
class PatchSelection : public QObject {
    Q_OBJECT

public:
    explicit PatchSelection(PhotoDocument& document, QObject* parent = nullptr);

    /// The cell under the pointer or the cursor; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int cell);
    [[nodiscard]] const Cells& cells() const { return m_cells; }
    void select(const Cells& cells);
    void clear() { select({}); }
    /// The patches whose light lies within so many degrees of that of the current one.
    void selectSimilar(double degrees);
    void selectAlike() { selectSimilar(3); } ///< about as far apart as patches in one light are
    /// The same with a growing or shrinking number of degrees, which starts at 0 for every patch.
    void reach(int steps);

    /// How many of the chosen patches tell a light, and how many are left out by the user.
    [[nodiscard]] int usedCount() const;
    [[nodiscard]] int excludedCount() const;
    /// Of all patches.
    [[nodiscard]] int allExcludedCount() const;
    /// The pooled light of the chosen patches, green = 1; nothing where none of them tells one.
    [[nodiscard]] std::optional<Light> light() const;

    // Steps of the document's history. Nothing happens where there is nothing to do.
    void useLight();         ///< the light of the chosen patches is taken out
    void exclude();          ///< the estimators no longer see the chosen patches
    void include();          ///< they see them again
    void excludeOrInclude(); ///< exclude(); where all of them are left out, include()
    void includeAll();       ///< all patches again

signals:
    void currentChanged(int cell);
    void changed(); ///< cells(), or what is known of them

private:
    void adoptMap();
    [[nodiscard]] int cellCount() const;

    PhotoDocument& m_document;
    int m_cellCount = 0; ///< of the map that the indices belong to
    int m_current = -1;
    int m_reach = 0; ///< degrees
    Cells m_cells;
};

/// Takes a light of the map out from now on, at the strength that is set; `step` is what the history calls
/// it.
void useLightOfMap(PhotoDocument& document, const Light& light, const QString& step);

} // namespace uncast::ui
