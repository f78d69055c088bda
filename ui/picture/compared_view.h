#pragma once

#include "ui/picture/map_view.h"

namespace uncast::ui {

/// The corrected picture and the one it is compared with, in one view: the corrected one alone, the other one
/// in its place, or both with a divider between them that can be dragged and turned.
class ComparedView : public MapView {
    Q_OBJECT

public:
    enum class Shown { corrected, before, split };

    explicit ComparedView(Viewport* viewport, QWidget* parent = nullptr);

    void setCorrected(const PictureLevels& picture, const QString& caption);
    void setBefore(const PictureLevels& picture, const QString& caption);
    /// Both in the photo's own pixels; they must outlive the view.
    void setDetails(DetailTiles* corrected, DetailTiles* before);
    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }

    /// Where the divider stands, a share of the view's width, or of its height once turned; 0-1.
    void setDivider(double place);
    [[nodiscard]] double divider() const { return m_divider; }
    void turnDivider();
    [[nodiscard]] bool dividerTurned() const { return m_turned; } ///< it lies: above and below

protected:
    [[nodiscard]] Sharpness sharpness() const override;
    void paintOverlay(QPainter& painter, const QRectF& photo) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPictures();
    void paintDivider(QPainter& painter) const;
    [[nodiscard]] QPointF handle() const; ///< the middle of the divider, logical pixels
    [[nodiscard]] bool overDivider(QPointF at) const;

    PictureLevels m_corrected;
    PictureLevels m_before;
    DetailTiles* m_correctedDetail = nullptr;
    DetailTiles* m_beforeDetail = nullptr;
    QString m_correctedCaption;
    QString m_beforeCaption;
    Shown m_shown = Shown::corrected;
    double m_divider = 0.5;
    bool m_turned = false;
    bool m_dragging = false;
    bool m_moved = false; ///< since the button went down
};

} // namespace uncast::ui
