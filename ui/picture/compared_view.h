#pragma once

#include "ui/picture/clip_overlay.h"
#include "ui/picture/divider.h"
#include "ui/picture/map_view.h"

class QPainterPath;

namespace uncast::ui {

/// The corrected picture and the one it is compared with, in one view: the corrected one alone, the other one
/// in its place, or both with a divider between them: its line and handle are dragged, the knobs near its
/// ends turn it (with Shift in steps of 15 degrees), a click on the handle turns it by 90, a double click
/// resets it.
class ComparedView : public MapView {
    Q_OBJECT

public:
    enum class Shown { corrected, before, split };

    explicit ComparedView(Viewport* viewport, QWidget* parent = nullptr);

    void setCorrected(const PictureLevels& picture, const QString& caption);
    void setBefore(const PictureLevels& picture, const QString& caption);
    /// Both in the photo's own pixels; they must outlive the view.
    void setDetails(DetailTiles* corrected, DetailTiles* before);
    /// What was counted in the corrected picture; null: nothing.
    void setCounts(std::shared_ptr<const PictureCounts> counts, int sensorChannels);
    /// What of its clipping is marked.
    void setClipChoice(const ClipChoice& choice);
    [[nodiscard]] const ClipOverlay& clipping() const { return m_clipping; }
    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }

    /// Keys: brackets, or Alt with the arrow keys, move it; braces turn it by a degree.
    void setDivider(const Divider& divider);
    [[nodiscard]] const Divider& divider() const { return m_divider; }
    /// To the next of the steps of 15 degrees, clockwise where `direction` is above 0.
    void turnDivider(int direction);

signals:
    void dividerChanged();

protected:
    [[nodiscard]] Sharpness sharpness() const override;
    void paintOverlay(QPainter& painter, const QRectF& photo) override;
    [[nodiscard]] QSizeF legendPlate() const override;
    void paintLegend(QPainter& painter, const QRectF& plate) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPictures();
    [[nodiscard]] QString splitCaption() const;
    void paintDivider(QPainter& painter) const;
    void describe();
    void paintClipping(QPainter& painter, const QRectF& photo);
    [[nodiscard]] bool clippingShown() const;
    [[nodiscard]] QSizeF clipLegend() const;       ///< logical pixels; empty where there is none
    [[nodiscard]] QPainterPath beforePart() const; ///< of the split view, device pixels
    void dragDivider(const QMouseEvent& event);
    void showGrip(QPointF at);
    [[nodiscard]] QSizeF view() const { return QSizeF(size()); }
    /// What of the divider the pointer is on.
    enum class Grip { none, line, handle, head, foot };
    [[nodiscard]] Grip gripAt(QPointF at) const;

    PictureLevels m_corrected;
    PictureLevels m_before;
    ClipOverlay m_clipping;
    DetailTiles* m_correctedDetail = nullptr;
    DetailTiles* m_beforeDetail = nullptr;
    QString m_correctedCaption;
    QString m_beforeCaption;
    Shown m_shown = Shown::corrected;
    Divider m_divider;
    Grip m_grip = Grip::none; ///< what is dragged
    Divider m_taken;          ///< the divider when the button went down
    QPointF m_takenAt;        ///< and the pointer
    bool m_moved = false;     ///< since then
};

} // namespace uncast::ui
