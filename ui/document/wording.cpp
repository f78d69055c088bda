#include "ui/document/wording.h"

#include "core/color/light_presets.h"
#include "core/illuminant/light_groups.h"
#include "ui/language/core_sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace uncast::ui {
namespace {

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

// As the user writes numbers. A system that says nothing of itself (LANG=C) gets English ones, with
// separators.
QLocale numbers() {
    const QLocale own;
    return own.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : own;
}

QString signedNumber(double value, int decimals) {
    const QString digits = numbers().toString(std::abs(value), 'f', decimals);
    const bool zero = digits == numbers().toString(0.0, 'f', decimals);
    if (zero) return digits;
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + digits;
}

// Why there is no light, without saying once more that there is none.
QString reasonText(const Notice& reason) {
    const QString english = QString::fromStdString(reason.message)
                                .replace(QStringLiteral(": no light can be told."), QStringLiteral("."));
    return inWindowLanguage(english.toStdString());
}

// As exact as an estimate of an error deserves: halves up to 3, then whole degrees.
QString roughDegrees(double degrees) {
    const double rounded = degrees < 3 ? std::max(0.5, std::round(degrees * 2) / 2) : std::round(degrees);
    return numbers().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1) +
           QStringLiteral("\u00b0");
}

} // namespace

QString kelvinText(double kelvin) {
    if (!std::isfinite(kelvin)) return QStringLiteral("\u2013");
    if (kelvin > 50000) return Words::tr("> %1 K").arg(numbers().toString(50000));
    return Words::tr("%1 K", "colour temperature")
        .arg(numbers().toString(int(std::lround(kelvin / 10) * 10)));
}

QString tintText(double tint) {
    return signedNumber(std::round(tint), 0);
}

QString duvText(double duv) {
    return signedNumber(duv, 4);
}

QString degreesText(double degrees) {
    if (!std::isfinite(degrees)) return QStringLiteral("\u2013");
    return numbers().toString(degrees, 'f', 1) + QStringLiteral("\u00b0");
}

QString chromaticityText(double coordinate) {
    return numbers().toString(coordinate, 'f', 4);
}

QString gainText(double gain) {
    return numbers().toString(gain, 'f', 3);
}

QString ratioText(double ratio) {
    return numbers().toString(ratio, 'f', 2);
}

QString countText(double counts) {
    const double tenths = std::round(counts * 10) / 10;
    return plainNumber(tenths, tenths == std::floor(tenths) ? 0 : 1);
}

QString plainNumber(double value, int decimals) {
    QLocale plain = numbers();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', decimals);
}

QString lightText(const std::optional<LightReading>& reading) {
    if (!reading) return Words::tr("No temperature"); // the warning below says why
    if (!reading->meaningful)
        return Words::tr("Far from daylight and lamps, about %1").arg(kelvinText(reading->kelvin));
    return Words::tr("%1, tint %2", "%1 is a temperature")
        .arg(kelvinText(reading->kelvin), tintText(reading->tint));
}

std::optional<double> numberIn(const QString& text, double least, double most) {
    QString plain = text;
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    for (const QChar unit : {QChar('K'), QChar('%'), QChar(0xb0), QChar(' '), QChar(0xa0), QChar(0x202f)})
        plain.remove(unit);
    std::optional<double> first;
    for (const QLocale& notation : {numbers(), QLocale(QLocale::English, QLocale::UnitedStates)}) {
        bool readable = false;
        const double value = notation.toDouble(plain, &readable);
        if (!readable || !std::isfinite(value)) continue;
        if (value >= least && value <= most) return value;
        if (!first) first = value;
    }
    return first;
}

QString shareText(double share) {
    constexpr double kLeast = 0.001;
    if (share > 0 && share < kLeast)
        return Words::tr("< %1 %", "a share").arg(numbers().toString(0.1, 'f', 1));
    // All but a few pixels are not all of them.
    const double percent = share < 1 ? std::min(100 * share, 99.9) : 100;
    return Words::tr("%1 %", "a share")
        .arg(numbers().toString(percent, 'f', share == 0 || share == 1 ? 0 : 1));
}

QString stopsText(double stops, int decimals) {
    return Words::tr("%1 EV", "stops of exposure, with a sign").arg(signedNumber(stops, decimals));
}

QString viewingText(const Viewing& viewing) {
    if (viewing.asExported()) return Words::tr("Viewed as exported");
    const QString stops = stopsText(viewing.exposureStops, 2);
    if (viewing.tone == Tone::plain) return Words::tr("Viewed at %1", "%1 are stops of exposure").arg(stops);
    if (viewing.exposureStops == 0) return Words::tr("Viewed filmic", "with a filmic curve of tones");
    return Words::tr("Viewed at %1, filmic", "%1 are stops of exposure").arg(stops);
}

// What a camera's own preset is called; its numbers are the maker's.
QString cameraPresetTitle(const std::string& name) {
    QString light = QString::fromStdString(name.substr(sizeof("camera-") - 1));
    if (name == "camera-fine-weather") light = Words::tr("Fine weather", "a light");
    if (name == "camera-sunset") light = Words::tr("Sunset", "a light");
    if (name == "camera-studio-tungsten") light = Words::tr("Studio tungsten", "a light");
    if (name == "camera-fluorescent-day-white") light = Words::tr("Day white tube", "a light");
    if (name == "camera-mercury") light = Words::tr("Mercury lamp", "a light");
    if (name == "camera-underwater") light = Words::tr("Under water", "a light");
    if (findLightPreset(light.toStdString())) light = presetTitle(light.toStdString());
    return Words::tr("Camera's: %1", "a preset of the camera's own; %1 is a light").arg(light);
}

QString presetTitle(const std::string& name) {
    if (name == "daylight") return Words::tr("Daylight", "a light");
    if (name == "cloudy") return Words::tr("Cloudy sky", "a light");
    if (name == "shade") return Words::tr("Shade", "a light");
    if (name == "tungsten") return Words::tr("Tungsten lamp", "a light");
    if (name == "fluorescent") return Words::tr("Fluorescent lamp", "a light");
    if (name == "fluorescent-warm") return Words::tr("Warm white tube", "a light");
    if (name == "fluorescent-cool") return Words::tr("Cool white tube", "a light");
    if (name == "fluorescent-daylight") return Words::tr("Daylight tube", "a light");
    if (name == "flash") return Words::tr("Flash", "a light");
    if (name.starts_with("camera-")) return cameraPresetTitle(name);
    return QString::fromStdString(name);
}

QString choiceTitle(const LightChoice& choice) {
    switch (choice.mode) {
    case LightMode::automatic:
        if (choice.miredOffset == 0 && choice.tintOffset == 0) return Words::tr("Automatic", "white balance");
        return Words::tr("Automatic, %1 mired, tint %2", "white balance, offsets with their signs")
            .arg(tintText(choice.miredOffset), tintText(choice.tintOffset));
    case LightMode::asShot:
        return Words::tr("As shot", "white balance");
    case LightMode::preset:
        return presetTitle(choice.preset);
    case LightMode::patches:
        return Words::tr("Patches of the map", "white balance");
    case LightMode::manual:
        if (!choice.preset.empty()) return QString::fromStdString(choice.preset);
        return choice.picked.empty() ? Words::tr("Your light", "white balance")
                                     : Words::tr("Picked", "white balance");
    }
    return {};
}

QString stepText(const LightChoice& before, const LightChoice& after,
                 const std::optional<LightReading>& reading) {
    LightChoice sameStrength = after;
    sameStrength.strength = before.strength;
    if (sameStrength == before) return Words::tr("Strength %1 %").arg(qRound(after.strength * 100));
    if (after.mode != LightMode::manual || !after.preset.empty()) return choiceTitle(after);
    if (reading && !after.picked.empty())
        return Words::tr("Picked %1", "%1 is a light: 5,420 K, tint +6").arg(lightText(reading));
    QStringList texts;
    const auto gains = after.light.gains();
    for (int c = 0; c < after.light.channels; ++c) texts << gainText(gains[std::size_t(c)]);
    const QString text =
        reading ? lightText(reading) : Words::tr("Gains %1").arg(texts.join(QLatin1Char(' ')));
    // A light that is set is taken out whole.
    return before.strength < 1 && after.strength == 1 ? Words::tr("%1, at full strength", "a light").arg(text)
                                                      : text;
}

QString estimatorTitle(const std::string& name) {
    if (name == "dscnn") return Words::tr("Network (dscnn)");
    if (name == "dscnn-paper") return Words::tr("Paper's network (dscnn-paper)");
    if (name == "grey-world") return Words::tr("Grey world");
    if (name == "white-patch") return Words::tr("Brightest spot (max-RGB)");
    if (name == "shades-of-grey") return Words::tr("Shades of grey");
    if (name == "grey-edge-1") return Words::tr("Grey edges, first order");
    if (name == "grey-edge-2") return Words::tr("Grey edges, second order");
    if (name == "bright-and-dark-pca") return Words::tr("Bright and dark colours (PCA)");
    if (name == "as-shot") return Words::tr("As shot (the camera's own)");
    if (name == "daylight") return Words::tr("Daylight (D65)");
    return QString::fromStdString(name);
}

QString estimatorHint(const std::string& name) {
    if (name == "dscnn") {
        return Words::tr(
            "A trained network looks at many patches and says how sure it is of each. The best this "
            "program has.");
    }
    if (name == "dscnn-paper")
        return Words::tr("The network of Wang and Shang (2019): one scale of patches, plain median.");
    if (name == "grey-world") return Words::tr("Assumes that the scene averages to grey.");
    if (name == "white-patch") return Words::tr("Assumes that the brightest spot of each colour is white.");
    if (name == "shades-of-grey")
        return Words::tr("Between grey world and brightest spot: bright areas count more.");
    if (name == "grey-edge-1") return Words::tr("Assumes that edges average to grey.");
    if (name == "grey-edge-2") return Words::tr("Assumes that the bends of edges average to grey.");
    if (name == "bright-and-dark-pca")
        return Words::tr("The main direction of the brightest and darkest colours.");
    if (name == "as-shot") return Words::tr("The white balance the camera stored with the photo.");
    if (name == "daylight") return Words::tr("Noon daylight, whatever the photo shows.");
    return {};
}

QString sourceText(const std::string& name) {
    if (name == "dscnn") return Words::tr("patches and histograms", "where the light is drawn from");
    if (name == "dscnn-paper") return Words::tr("median of the map", "where the light is drawn from");
    if (name == "as-shot") return Words::tr("the camera", "where the light is drawn from");
    if (name == "daylight") return Words::tr("the camera's matrix", "where the light is drawn from");
    return estimatorHint(name).isEmpty() ? QString()
                                         : Words::tr("the whole picture", "where the light is drawn from");
}

QString distanceText(const std::string& name) {
    return name == "dscnn-paper" ? Words::tr("from the median of the map")
                                 : Words::tr("from the light found");
}

VerdictText verdictText(const Estimate& estimate) {
    const QString spread = degreesText(estimate.spreadDegrees);
    const bool hasSpread = std::isfinite(estimate.spreadDegrees);
    const bool hasError = std::isfinite(estimate.predictedErrorDegrees);
    if (estimate.illuminant && (estimate.estimator == "as-shot" || estimate.estimator == "daylight")) {
        return {estimate.estimator == "as-shot" ? Words::tr("The camera's own white balance.")
                                                : Words::tr("Fixed daylight."),
                Words::tr("Taken as it is: the picture was not asked.")};
    }
    switch (estimate.verdict) {
    case Verdict::noLight:
        return {Words::tr("No light can be told."), reasonText(estimate.reason)};
    case Verdict::mixed:
        if (const auto groups = lightGroups(estimate); groups.size() == 2) {
            const QString apart = degreesText(recoveryAngle(groups[0].light, groups[1].light));
            return {Words::tr("Two lights of different colour."),
                    otherLights(estimate).size() == 2
                        ? Words::tr("They lie %1 apart. The light found lies between them.").arg(apart)
                        : Words::tr("They lie %1 apart. The light found is one of them.").arg(apart)};
        }
        return {Words::tr("Lights of different colour."),
                hasSpread
                    ? Words::tr("Half of the patches lie more than %1 from the light found.").arg(spread)
                    : QString()};
    case Verdict::uncertain:
        return {
            hasError
                ? Words::tr("A guess, sure to about %1.").arg(roughDegrees(estimate.predictedErrorDegrees))
                : Words::tr("A guess: little here tells the light."),
            hasSpread ? Words::tr("Half of the patches lie within %1 of it.").arg(spread) : QString()};
    case Verdict::single:
        break;
    }
    return {hasError
                ? Words::tr("One light, sure to about %1.").arg(roughDegrees(estimate.predictedErrorDegrees))
                : Words::tr("One light."),
            hasSpread ? Words::tr("Half of the patches lie within %1 of it.").arg(spread) : QString()};
}

QString verdictBadgeText(Verdict verdict) {
    switch (verdict) {
    case Verdict::single:
        return Words::tr("one light", "the verdict in a list of photos");
    case Verdict::mixed:
        return Words::tr("several lights", "the verdict in a list of photos");
    case Verdict::uncertain:
        return Words::tr("uncertain", "the verdict in a list of photos");
    case Verdict::noLight:
        return Words::tr("no light found", "the verdict in a list of photos");
    }
    return {};
}

QString patchReason(PatchState state) {
    switch (state) {
    case PatchState::used:
        return {};
    case PatchState::clipped:
        return Words::tr("overexposed", "why a patch is not used");
    case PatchState::dark:
        return Words::tr("too dark", "why a patch is not used");
    case PatchState::masked:
        return Words::tr("masked", "why a patch is not used");
    case PatchState::flat:
        return Words::tr("only noise", "why a patch is not used");
    case PatchState::excluded:
        return Words::tr("excluded by you", "why a patch is not used");
    }
    return {};
}

QString noticeText(const Notice& notice) {
    if (notice.code == "no-matrix")
        return Words::tr(
            "No colour matrix is known for this camera: colours are approximate, and no temperature can be "
            "told.");
    if (notice.code == "matrix-unusable")
        return Words::tr(
            "The file's colour matrix is zero or singular: colours are approximate, and no temperature can "
            "be told.");
    return inWindowLanguage(notice.message);
}

QString errorText(const Error& error) {
    return inWindowLanguage(error.message);
}

QString headingFor(const Error& error) {
    const std::string& code = error.code;
    if (code == "not-found") return Words::tr("The photo is not there");
    if (code == "empty-file") return Words::tr("The file is empty");
    if (code == "unsupported" || code == "unreadable" || code == "not-a-file")
        return Words::tr("This is no RAW photo that can be read");
    if (code == "truncated") return Words::tr("A part of the file is missing");
    if (code == "too-large") return Words::tr("The photo is too large");
    return Words::tr("This photo cannot be read");
}

QString adviceFor(const Error& error) {
    const std::string& code = error.code;
    if (code == "not-found")
        return Words::tr(
            "It may have been moved or renamed, or its card or drive taken out. Open it from where "
            "it is now.");
    if (code == "empty-file" || code == "truncated") {
        return Words::tr(
            "Copying from the card may have been cut short. Copy the photo again, or try the card itself.");
    }
    if (code == "not-a-file")
        return Words::tr("Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).");
    if (code == "unsupported" || code == "unreadable") {
        return Words::tr(
            "If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. "
            "A photo of a very new camera may open after a conversion to DNG.");
    }
    if (code == "too-large")
        return Words::tr("Open a smaller photo, or close other programs to free memory.");
    if (code == "too-little-memory")
        return Words::tr(
            "Another estimator works without the network, or free memory and open the photo again.");
    if (code == "module-missing" || code == "module-broken" || code == "weights-missing") {
        return Words::tr(
            "Another estimator works without the network. Installing the program again brings it back.");
    }
    if (code == "cannot-write") return Words::tr("Choose a folder you may write to, with enough room.");
    return Words::tr(
        "Copy the photo again from its source. If that does not help, the details below tell what "
        "went wrong.");
}

} // namespace uncast::ui
