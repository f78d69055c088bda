#pragma once

#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace uncast::ui {

class MapView;
class PhotoDocument;
class PictureView;

/// Left the picture I with the map over it, right W = I / L, and under them one line that reads out the cell
/// under the pointer.
class PicturePair : public QWidget {
    Q_OBJECT

public:
    explicit PicturePair(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] Viewport& viewport() { return m_viewport; }
    [[nodiscard]] MapView& left() { return *m_left; }
    [[nodiscard]] PictureView& right() { return *m_right; }
    /// The read-out line as plain text.
    [[nodiscard]] QString readOut() const;
    void setSurround(Surround surround);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPictures();
    void showCell();
    void fitReadOut();

    PhotoDocument& m_document;
    Viewport m_viewport;
    MapView* m_left;
    PictureView* m_right;
    QHBoxLayout* m_pictures;
    QLabel* m_readOut;
};

} // namespace uncast::ui
