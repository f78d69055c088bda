#pragma once

#include <QListView>

namespace uncast::ui {

class PhotoLibrary;

/// The photos of the folder in one row. The arrows go from photo to photo, 0-5 give stars, X rejects; Shift
/// and Ctrl select several.
class Filmstrip : public QListView {
    Q_OBJECT

public:
    explicit Filmstrip(PhotoLibrary& library, QWidget* parent = nullptr);

    /// The photo that is open: it is framed and scrolled into sight, and selected unless it is so already.
    void setOpenPhoto(const QString& path);
    /// The selected photos in their order; the open one where none is.
    [[nodiscard]] QStringList selectedPhotos() const;
    /// Selects these and no others; the open photo stays open.
    void selectPhotos(const QStringList& paths);
    /// Goes on by so many photos; nothing at the ends.
    void step(int by);

signals:
    void photoAsked(const QString& path);
    void starsAsked(int stars);
    void rejectAsked(bool rejected);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitHeight();

    PhotoLibrary& m_library;
    QString m_open;
    bool m_following = false; ///< the strip follows the document, and asks for nothing
};

} // namespace uncast::ui
