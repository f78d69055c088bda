#include "ui/library/thumbnails.h"

#include "ui/document/native_path.h"
#include "ui/document/photo_jobs.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace uncast::ui {
namespace {

QSize fitting(QSize size) {
    return size.boundedTo(size.scaled(kFilmSide, kFilmSide, Qt::KeepAspectRatio));
}

// The reader scales while it decodes, which is many times faster than decoding all pixels.
QImage fromJpeg(const std::vector<std::uint8_t>& bytes) {
    QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), int(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer, "JPEG");
    const QSize size = reader.size();
    if (size.isValid()) reader.setScaledSize(fitting(size));
    return reader.read();
}

} // namespace

Result<QImage> readThumbnail(const QString& photo, const JobContext& job) {
    const auto preview = readEmbeddedPreview(nativePath(photo));
    if (preview) {
        QImage image =
            preview->jpeg.empty() ? PictureLevels(preview->bitmap).full() : fromJpeg(preview->jpeg);
        if (!image.isNull()) {
            image = image.scaled(fitting(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return uprightImage(image, preview->orientation).convertToFormat(QImage::Format_RGB32);
        }
    }
    const auto decoded = decodePhoto(nativePath(photo), {}, job);
    if (!decoded) return tl::unexpected(decoded.error());
    return developThumbnail(*decoded, lightOfNoStrength(*decoded));
}

Thumbnails::Thumbnails(QObject* parent) : QObject(parent) {}

QImage Thumbnails::of(const QString& photo) {
    if (const QImage* image = m_images.object(photo)) return *image;
    if (m_failed.contains(photo) || photo == m_reading) return {};
    const auto known = std::find(m_waiting.begin(), m_waiting.end(), photo);
    if (known != m_waiting.end()) m_waiting.erase(known);
    m_waiting.push_back(photo);
    if (m_waiting.size() > kMostWaiting) m_waiting.erase(m_waiting.begin()); // scrolled past
    next();
    return {};
}

void Thumbnails::put(const QString& photo, const QImage& image) {
    m_images.insert(photo, new QImage(image), std::max<int>(1, int(image.sizeInBytes() / 1024)));
    emit changed(photo);
}

void Thumbnails::clear() {
    m_waiting.clear();
    m_images.clear();
    m_failed.clear();
    m_reading.clear();
    if (m_job != 0) m_worker.cancel(m_job);
    m_job = 0;
}

void Thumbnails::next() {
    if (m_job != 0 || m_waiting.empty()) return;
    const QString photo = m_waiting.back();
    m_waiting.pop_back();
    m_reading = photo;
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::background, 0},
        [photo](const JobContext& job) { return readThumbnail(photo, job); },
        [this, photo](Result<QImage> image) {
            m_job = 0;
            m_reading.clear();
            if (!image)
                m_failed.insert(photo);
            else if (!m_images.contains(photo)) // a developed one may have come meanwhile
                m_images.insert(photo, new QImage(*image),
                                std::max<int>(1, int(image->sizeInBytes() / 1024)));
            emit changed(photo);
            next();
        });
}

} // namespace uncast::ui
