#pragma once

#include <QObject>
#include <QPointF>
#include <QString>

#include <optional>

class QSettings;

namespace uncast::ui {

class PhotoDocument;
class PhotoLibrary;
class PicturePair;

/// What was open when the program was left, and how it was seen: folder, photo, view and zoom. (The panels
/// keep themselves.)
class Session : public QObject {
    Q_OBJECT

public:
    /// All outlive the session.
    Session(PhotoDocument& document, PhotoLibrary& library, PicturePair& pictures, QSettings& settings,
            QObject* parent = nullptr);

    void save() const;
    /// Asks for what was open, where it is still there.
    void restore();

signals:
    void folderAsked(const QString& folder, const QString& photo);
    void photoAsked(const QString& photo);

private:
    struct Seen {
        QString photo;
        double scale = 1; ///< device pixels a photo pixel
        QPointF corner;   ///< of the view, in shares of the photo
    };
    void see();

    PhotoDocument& m_document;
    PhotoLibrary& m_library;
    PicturePair& m_pictures;
    QSettings& m_settings;
    std::optional<Seen> m_seen; ///< waits for its photo
};

} // namespace uncast::ui
