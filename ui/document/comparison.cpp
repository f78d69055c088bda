#include "ui/document/comparison.h"

#include "ui/document/photo_document.h"
#include "ui/document/snapshots.h"
#include "ui/document/wording.h"

namespace uncast::ui {
namespace {

using Kind = ComparisonChoice::Kind;

} // namespace

QString uncorrectedCaption(const DecodedPhoto& photo) {
    if (photo.display->monochrome)
        return Comparison::tr("As the camera saw it"); // one band: gains mean nothing
    switch (photo.fixed.source) {
    case FixedLight::daylight:
        return Comparison::tr("As the camera saw it (daylight gains)");
    case FixedLight::asShot:
        return Comparison::tr("As the camera saw it (camera's own gains)");
    case FixedLight::none:
        break;
    }
    return Comparison::tr("As the camera saw it (no gains)");
}

Comparison::Comparison(PhotoDocument& document, Snapshots& snapshots, QObject* parent)
    : QObject(parent), m_document(document), m_snapshots(snapshots), m_developer(document.worker()) {
    connect(&document, &PhotoDocument::picturesChanged, this, &Comparison::update);
    connect(&document, &PhotoDocument::settingsChanged, this, &Comparison::update);
    connect(&document, &PhotoDocument::othersChanged, this, &Comparison::update);
    connect(&document, &PhotoDocument::analysisChanged, this, &Comparison::update);
    connect(&snapshots, &Snapshots::changed, this, &Comparison::update);
    connect(&m_developer, &Developer::developed, this, [this](const Correction& developed) {
        m_developed = developed;
        update();
    });
    update();
}

QString Comparison::title(const ComparisonChoice& choice) {
    switch (choice.kind) {
    case Kind::uncorrected:
        return tr("As the camera saw it");
    case Kind::asShot:
        return tr("As shot (the camera's own)");
    case Kind::estimator:
        return estimatorTitle(choice.estimator);
    case Kind::snapshot:
        return tr("Snapshot %1", "%1 is a letter").arg(Snapshots::letter(choice.snapshot));
    }
    return {};
}

void Comparison::choose(const ComparisonChoice& choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    m_developed.reset();
    m_asked.reset();
    update();
    emit chosen();
}

std::optional<Light> Comparison::wantedLight() const {
    const DecodedPhoto& photo = *m_document.photo();
    switch (m_choice.kind) {
    case Kind::uncorrected:
        return photo.fixed.light;
    case Kind::asShot:
        return photo.raw->asShotNeutral && photo.raw->asShotNeutral->valid() ? photo.raw->asShotNeutral
                                                                             : std::nullopt;
    case Kind::estimator: {
        const Analysis* analysis = m_document.analysisOf(m_choice.estimator);
        return analysis ? analysis->estimate.illuminant : std::nullopt;
    }
    case Kind::snapshot:
        if (const auto& kept = m_snapshots.at(m_choice.snapshot)) return kept->light;
        break;
    }
    return {};
}

void Comparison::update() {
    const DecodedPhoto* photo = m_document.photo();
    if (photo != m_photo.get()) {
        m_photo = m_document.sharedPhoto();
        m_developer.setPhoto(m_photo);
        m_developed.reset();
        m_asked.reset();
    }
    if (!photo) {
        show(m_document.preview(), {}, tr("The camera's own preview"));
        return;
    }
    const auto chosen = wantedLight();
    const bool uncorrected = m_choice.kind == Kind::uncorrected || photo->display->monochrome;
    const QString caption = uncorrected ? uncorrectedCaption(*photo)
                            : chosen    ? title(m_choice)
                                     : tr("%1: nothing to show yet. %2", "a choice; what stands in its place")
                                           .arg(title(m_choice), uncorrectedCaption(*photo));
    const Light wanted = uncorrected || !chosen ? photo->fixed.light : *chosen;
    const ScreenSettings screen = m_document.screen();
    if (wanted == photo->fixed.light && screen == photo->screen) { // developed already
        show(photo->uncorrected, wanted, caption);
        return;
    }
    const bool sameLight = m_developed && m_developed->taken.light == wanted;
    if (sameLight && m_developed->screen == screen) show(m_developed->picture, wanted, caption);
    if (m_asked && m_asked->first == wanted && m_asked->second == screen) return;
    m_asked = {wanted, screen};
    // Where only the way of showing changes a hand may be on its slider.
    m_developer.develop({CorrectionSource::chosen, wanted}, screen, sameLight);
}

void Comparison::show(const PictureLevels& picture, const std::optional<Light>& light,
                      const QString& caption) {
    m_picture = picture;
    m_light = light;
    m_caption = caption;
    emit changed();
}

} // namespace uncast::ui
