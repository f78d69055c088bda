#include "ui/main/session.h"

#include "ui/document/photo_document.h"
#include "ui/library/photo_library.h"
#include "ui/picture/picture_pair.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace uncast::ui {
namespace {

const auto kGroup = QStringLiteral("session/");

QString key(const char* name) {
    return kGroup + QString::fromLatin1(name);
}

} // namespace

Session::Session(PhotoDocument& document, PhotoLibrary& library, PicturePair& pictures, QSettings& settings,
                 QObject* parent)
    : QObject(parent), m_document(document), m_library(library), m_pictures(pictures), m_settings(settings) {
    connect(&document, &PhotoDocument::picturesChanged, this, &Session::see);
}

void Session::save() const {
    Viewport& viewport = m_pictures.viewport();
    const bool photo = m_document.stage() == PhotoDocument::Stage::ready && !m_document.isSample();
    m_settings.setValue(key("folder"), m_library.folder());
    m_settings.setValue(key("photo"), photo ? m_document.path() : QString());
    m_settings.setValue(key("view"), int(m_pictures.viewMode()));
    m_settings.setValue(key("map"), m_pictures.mapVisible());
    m_settings.setValue(key("fit"), viewport.isFit());
    m_settings.setValue(key("scale"), viewport.scale());
    m_settings.setValue(key("corner"), viewport.toPhoto({0, 0}));
}

void Session::restore() {
    const QString folder = m_settings.value(key("folder")).toString();
    const QString photo = m_settings.value(key("photo")).toString();
    const int view = m_settings.value(key("view"), int(ViewMode::sideBySide)).toInt();
    m_pictures.setViewMode(ViewMode(std::clamp(view, 0, int(ViewMode::single))));
    m_pictures.setMapVisible(m_settings.value(key("map"), m_pictures.mapVisible()).toBool());
    const bool photoThere = !photo.isEmpty() && QFileInfo(photo).isFile();
    if (photoThere && !m_settings.value(key("fit"), true).toBool())
        m_seen = Seen{photo, m_settings.value(key("scale"), 1).toDouble(),
                      m_settings.value(key("corner")).toPointF()};
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) emit folderAsked(folder, photo);
    if (photoThere) emit photoAsked(photo); // at once; the folder follows
}

// Once the photo has its full size.
void Session::see() {
    if (!m_seen || !m_document.photo()) return;
    const Seen seen = *m_seen;
    m_seen.reset();
    if (m_document.path() != seen.photo) return; // another one was opened meanwhile
    Viewport& viewport = m_pictures.viewport();
    viewport.zoomTo(seen.scale);
    const QPointF off = viewport.toPhoto({0, 0}) - seen.corner;
    const QSizeF size = viewport.photoRect().size();
    viewport.pan({off.x() * size.width(), off.y() * size.height()});
}

} // namespace uncast::ui
