#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace uncast::ui {

class PhotoDocument;
class Viewport;

/// What the status bar says: the work under way, camera and levels of the photo, zoom, colour space.
class StatusFields : public QWidget {
    Q_OBJECT

public:
    /// `stop` is offered beside the work it stops.
    StatusFields(PhotoDocument& document, Viewport& viewport, QAction& stop, QWidget* parent = nullptr);

    /// In whose colours the pictures are shown, in short and in a sentence.
    void setDisplay(const QString& name, const QString& hint);
    /// The text of a field: "job", "camera", "levels", "zoom", "display".
    [[nodiscard]] QString text(const QString& field) const;

private:
    void showPhoto();
    void showJob();

    PhotoDocument& m_document;
    Viewport& m_viewport;
    QLabel* m_job;
    QToolButton* m_stop;
    QLabel* m_camera;
    QLabel* m_levels;
    QLabel* m_zoom;
    QLabel* m_display;
};

} // namespace uncast::ui
