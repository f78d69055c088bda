#pragma once

#include "core/illuminant/map_image.h"
#include "ui/document/detail_tiles.h"
#include "ui/document/patch_selection.h"
#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace uncast::ui {

class ComparedView;
class Comparison;
class MapView;
class Navigator;
class PhotoDocument;

/// How the corrected picture and the one it is compared with are laid out.
enum class ViewMode { sideBySide, split, single };

/// Left the picture I with the map over it, right W = I / L - or both in one view, or the corrected one alone
/// - and under them one line that reads out the cell under the pointer.
class PicturePair : public QWidget {
    Q_OBJECT

public:
    PicturePair(PhotoDocument& document, Comparison& comparison, QWidget* parent = nullptr);

    [[nodiscard]] Viewport& viewport() { return m_viewport; }
    [[nodiscard]] MapView& left() { return *m_left; }
    [[nodiscard]] ComparedView& right() { return *m_right; }
    /// The chosen patches, the same in both views.
    [[nodiscard]] PatchSelection& selection() { return m_selection; }
    void setViewMode(ViewMode mode);
    [[nodiscard]] ViewMode viewMode() const { return m_mode; }
    /// Shows the picture before in the place of the corrected one, as long as a key is held.
    void setBeforeHeld(bool held);
    [[nodiscard]] bool beforeHeld() const { return m_beforeHeld; }
    /// The map lies over the left picture where both stand side by side, else over the only view; shown or
    /// not for each of these two.
    void setMapVisible(bool visible);
    [[nodiscard]] bool mapVisible() const;
    void setMapOpacity(double opacity); ///< 0-1
    [[nodiscard]] double mapOpacity() const;
    void setMapMode(MapColours mode);
    [[nodiscard]] MapColours mapMode() const { return m_mapMode; }
    void setMapSmooth(bool smooth);
    /// The read-out line as plain text.
    [[nodiscard]] QString readOut() const;
    void setSurround(Surround surround);
    /// The photo's own pixels of the corrected picture, and of the one it is compared with.
    [[nodiscard]] DetailTiles& correctedDetail() { return m_correctedDetail; }
    [[nodiscard]] DetailTiles& beforeDetail() { return m_beforeDetail; }
    [[nodiscard]] Navigator& navigator() { return *m_navigator; }
    /// What a tool has to set, in the place of the read-out line; null: the line again. The pair owns it.
    void setToolBar(QWidget* bar);

signals:
    void viewModeChanged(); ///< viewMode(), mapVisible()

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectViews();
    void connectSelection(MapView& view);
    void showPictures();
    void showMap();
    void showBefore();
    void showMode();
    void showCell();
    void fitReadOut();
    void keepWidthsEqual();

    PhotoDocument& m_document;
    Comparison& m_comparison;
    Viewport m_viewport;
    DetailTiles m_correctedDetail;
    DetailTiles m_beforeDetail;
    PatchSelection m_selection;
    MapView* m_left;
    ComparedView* m_right;
    ViewMode m_mode = ViewMode::sideBySide;
    bool m_beforeHeld = false;
    MapColours m_mapMode = MapColours::light;
    QHBoxLayout* m_pictures;
    QLabel* m_readOut;
    Navigator* m_navigator;
    QWidget* m_toolBar = nullptr;
};

} // namespace uncast::ui
