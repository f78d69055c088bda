#pragma once

#include "ui/document/detail_tiles.h"
#include "ui/document/picture_levels.h"
#include "ui/picture/plates.h"
#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace uncast::ui {

/// One picture on its neutral ground, seen through a viewport that it may share with others. Wheel and pinch
/// zoom at the cursor, dragging pans and so does a touchpad, a double click goes between the whole picture
/// and 1:1. Page keys, Home and End walk over an enlarged photo view by view. Where the preview is too
/// coarse, the photo's own pixels take its place as they arrive; until then the caption says so.
class PictureView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLeastWidth = 216; ///< holds the legend

    explicit PictureView(Viewport* viewport, QWidget* parent = nullptr);

    void setPicture(const PictureLevels& picture);
    [[nodiscard]] const PictureLevels& picture() const { return m_picture; }
    /// The same picture in the photo's own pixels; it must outlive the view. Null: there is none.
    void setDetail(DetailTiles* detail);
    /// Names what is seen, on a plate in the lower left corner.
    void setCaption(const QString& caption);
    [[nodiscard]] const QString& caption() const { return m_caption; }
    /// The caption, and that a preview is enlarged where one is.
    [[nodiscard]] QString shownCaption() const;
    void setSurround(Surround surround);
    /// A cross hair at this place of the photo (shares of its sides): where the pointer is in the other
    /// picture.
    void setMarker(std::optional<QPointF> place);
    [[nodiscard]] Plates plates() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {kLeastWidth, 120}; }

signals:
    /// The pointer is over this place of the photo (shares of its sides, may lie outside 0-1), or has left.
    void pointed(std::optional<QPointF> place);

protected:
    /// How sharp a picture is seen.
    enum class Sharpness {
        preview,  ///< the preview, which has all that the screen can show
        enlarged, ///< the preview, coarser than the screen; the photo's own pixels may be on their way
        full      ///< the photo's own pixels
    };

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    /// What lies over the picture, in device pixels; `photo` is where the whole photo is.
    virtual void paintOverlay(QPainter& painter, const QRectF& photo);
    /// The size of the plate that explains the overlay, logical pixels; empty where there is none.
    [[nodiscard]] virtual QSizeF legendPlate() const;
    virtual void paintLegend(QPainter& painter, const QRectF& plate);
    /// A picture where the photo is, as sharp as this scale asks for; `photo` in device pixels. `detail` may
    /// be null; tiles that are missing are asked for.
    void paintPicture(QPainter& painter, const PictureLevels& picture, DetailTiles* detail,
                      const QRectF& photo) const;
    [[nodiscard]] Sharpness sharpnessOf(const DetailTiles* detail) const;
    /// Of what the caption names.
    [[nodiscard]] virtual Sharpness sharpness() const { return sharpnessOf(m_detail); }
    [[nodiscard]] DetailTiles* detail() const { return m_detail; }
    /// A text on a dark plate that lets 40 % of the picture through.
    void paintPlate(QPainter& painter, const QRectF& plate) const;

    [[nodiscard]] Viewport& viewport() const { return *m_viewport; }
    [[nodiscard]] int animationMilliseconds() const;

private:
    void paintCaption(QPainter& painter);
    void paintSurround(QPainter& painter) const;
    void paintMarker(QPainter& painter, const QRectF& photo) const;
    void paintTiles(QPainter& painter, const DetailTiles& detail, const QRectF& photo) const;
    [[nodiscard]] QRect seenPart() const;
    void zoomBy(double factor, QPointF place);
    void walk(int key);
    void tellViewport();

    Viewport* m_viewport;
    PictureLevels m_picture;
    DetailTiles* m_detail = nullptr;
    QString m_caption;
    Surround m_surround = Surround::theme;
    std::optional<QPointF> m_marker;
    std::optional<QPointF> m_dragFrom;
    bool m_keyboardFocus = false;
};

} // namespace uncast::ui
