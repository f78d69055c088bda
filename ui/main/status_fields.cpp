#include "ui/main/status_fields.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/panel.h"
#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace uncast::ui {
namespace {

constexpr int kCameraWidth = 220;
constexpr int kJobWidth = 320;
constexpr int kDisplayWidth = 160;

} // namespace

StatusFields::StatusFields(PhotoDocument& document, Viewport& viewport, QAction& stop, QWidget* parent)
    : QWidget(parent), m_document(document), m_viewport(viewport), m_job(new QLabel), m_stop(new QToolButton),
      m_camera(new QLabel), m_levels(new QLabel), m_zoom(new QLabel), m_display(new QLabel) {
    m_stop->setDefaultAction(&stop);
    QSizePolicy kept = m_stop->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the bar keeps its height
    m_stop->setSizePolicy(kept);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap12);
    row->addWidget(m_job);
    row->addWidget(m_stop);
    row->addStretch(1);
    for (QLabel* label : {m_camera, m_levels, m_zoom, m_display}) {
        row->addWidget(label);
        row->addSpacing(kGap12);
    }
    for (QLabel* label : {m_job, m_camera, m_levels, m_zoom, m_display}) makeSecondary(*label);
    connect(&document, &PhotoDocument::stageChanged, this, &StatusFields::showPhoto);
    connect(&document, &PhotoDocument::picturesChanged, this, &StatusFields::showPhoto);
    connect(&viewport, &Viewport::changed, this, &StatusFields::showPhoto);
    connect(&document, &PhotoDocument::progressChanged, this, &StatusFields::showJob);
    connect(&document, &PhotoDocument::exportChanged, this, &StatusFields::showJob);
    connect(&document, &PhotoDocument::stageChanged, this, &StatusFields::showJob);
    showPhoto();
    showJob();
}

void StatusFields::showPhoto() {
    const DecodedPhoto* photo = m_document.photo();
    for (QLabel* label : {m_camera, m_levels, m_zoom, m_display}) label->setVisible(photo);
    if (!photo) return;
    const RawPicture& raw = *photo->raw;
    const QString camera = QString::fromStdString(cameraName(raw.shot)).simplified();
    m_camera->setText(fontMetrics().elidedText(camera, Qt::ElideRight, kCameraWidth));
    m_camera->setToolTip(camera);
    m_levels->setText(
        tr("black %1, white %2", "levels of the sensor")
            .arg(countText(raw.black.mean()), countText(raw.white[std::size_t(raw.channels > 1 ? 1 : 0)])));
    const QString percent = QString::number(qRound(m_viewport.scale() * 100));
    m_zoom->setText(tr("%1 %", "zoom").arg(percent));
    m_zoom->setToolTip(tr("Of the photo's own size: at 100 % each of its pixels is one of the screen."));
}

void StatusFields::setDisplay(const QString& name, const QString& hint) {
    m_display->setText(fontMetrics().elidedText(name, Qt::ElideRight, kDisplayWidth));
    m_display->setToolTip(hint);
    m_display->setAccessibleName(hint);
}

void StatusFields::showJob() {
    // An export has its own place beside a photo; where the photo is gone it is told here.
    const bool exporting = m_document.exporting().stage == PhotoDocument::ExportStage::running;
    const bool alone = exporting && (m_document.stage() == PhotoDocument::Stage::empty ||
                                     m_document.stage() == PhotoDocument::Stage::failed);
    QString words;
    if (m_document.busy())
        words = m_document.progressWords() + QStringLiteral("\u2026");
    else if (alone)
        words =
            tr("Exporting %1\u2026", "%1 is a file").arg(QFileInfo(m_document.exporting().target).fileName());
    m_job->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, kJobWidth));
    m_job->setToolTip(words);
    m_stop->setVisible(m_document.busy() || alone);
}

QString StatusFields::text(const QString& field) const {
    const QLabel* label = field == QLatin1String("camera")    ? m_camera
                          : field == QLatin1String("levels")  ? m_levels
                          : field == QLatin1String("display") ? m_display
                          : field == QLatin1String("zoom")    ? m_zoom
                                                              : m_job;
    return label->text();
}

} // namespace uncast::ui
