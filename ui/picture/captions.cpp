#include "ui/picture/captions.h"

#include "ui/document/comparison.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"

#include <QCoreApplication>

namespace uncast::ui {
namespace {

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Captions)
};

// What stands on the right before there is an answer: the uncorrected picture once more.
QString uncorrectedYet(const DecodedPhoto& photo, bool busy) {
    switch (photo.fixed.source) {
    case FixedLight::daylight:
        return busy ? Words::tr("Not corrected yet (daylight gains)")
                    : Words::tr("Not corrected (daylight gains)");
    case FixedLight::asShot:
        return busy ? Words::tr("Not corrected yet (camera's own gains)")
                    : Words::tr("Not corrected (camera's own gains)");
    case FixedLight::none:
        break;
    }
    return busy ? Words::tr("Not corrected yet (no gains)") : Words::tr("Not corrected (no gains)");
}

QString lightCaption(const PhotoDocument& document) {
    const DecodedPhoto* photo = document.photo();
    const Correction* correction = document.correction();
    if (!photo || !correction) return Words::tr("Corrected picture");
    const Analysis* analysis = document.analysis();
    const LightChoice& choice = document.settings().light;
    if (const auto& tried = document.triedLight(); tried && *tried != document.light()->light)
        return Words::tr("W = I / L, tried: %1", "%1 is a light: 5,420 K, tint +6")
            .arg(lightText(document.readingOf(*tried)));
    QString name;
    if (analysis && correction->taken.source == CorrectionSource::estimate)
        name = QString::fromStdString(analysis->estimate.estimator);
    else if (correction->taken.source == CorrectionSource::chosen)
        name = choiceTitle(choice).toLower();
    if (!name.isEmpty() && choice.strength < 1) {
        return Words::tr("W = I / L, %1, strength %2 %", "%1 says whose light")
            .arg(name)
            .arg(qRound(choice.strength * 100));
    }
    if (!name.isEmpty()) return Words::tr("W = I / L, %1", "%1 says whose light").arg(name);
    if (photo->display->monochrome) return uncorrectedCaption(*photo);
    if (!analysis) return uncorrectedYet(*photo, document.busy());
    if (correction->taken.source == CorrectionSource::asShot)
        return Words::tr("As the camera balanced it (no light could be told)");
    return photo->fixed.source == FixedLight::daylight ? Words::tr("Daylight gains (no light could be told)")
                                                       : Words::tr("No gains (no light could be told)");
}

} // namespace

QString correctedCaption(const PhotoDocument& document) {
    const QString light = lightCaption(document);
    const Correction* correction = document.correction();
    if (!correction || correction->screen.viewing.asExported()) return light;
    return Words::tr("%1. %2", "which light is taken out; how the picture is viewed")
        .arg(light, viewingText(correction->screen.viewing));
}

} // namespace uncast::ui
