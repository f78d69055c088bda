#pragma once

#include "core/base/result.h"
#include "core/color/temperature.h"
#include "core/develop/photo_settings.h"
#include "core/illuminant/illuminant_map.h"

#include <QString>

#include <limits>
#include <optional>
#include <string>

// How figures and findings are put into words, the same everywhere in the window.

namespace uncast::ui {

/// "5,420 K", in steps of 10; "> 50,000 K" beyond the range in which a temperature
/// means something.
[[nodiscard]] QString kelvinText(double kelvin);
[[nodiscard]] QString tintText(double tint);               ///< "+6", "0", "-12" (with a real minus)
[[nodiscard]] QString duvText(double duv);                 ///< "+0.0032"
[[nodiscard]] QString degreesText(double degrees);         ///< "1.3°"; a dash where it is not known
[[nodiscard]] QString chromaticityText(double coordinate); ///< "0.1978"
[[nodiscard]] QString gainText(double gain);               ///< "1.842"
[[nodiscard]] QString ratioText(double ratio);             ///< "1.92"
[[nodiscard]] QString countText(double counts); ///< "2048", "128.4": without commas, as in core's sentences
/// "5,420 K, tint +6"; in words where a temperature would say little or nothing is known.
[[nodiscard]] QString lightText(const std::optional<LightReading>& reading);

/// "128.4", "-3": without separators of thousands, as in fields to type in.
[[nodiscard]] QString plainNumber(double value, int decimals);

/// What a person typed as a number, with or without a unit, in their own notation or in the English one,
/// which manuals use: "1.842" is 1842 to a German, but not where that is out of range. Nothing where it is
/// none.
[[nodiscard]] std::optional<double> numberIn(const QString& text,
                                             double least = -std::numeric_limits<double>::infinity(),
                                             double most = std::numeric_limits<double>::infinity());

[[nodiscard]] QString shareText(double share);                   ///< of a picture, 0-1: "1.2 %", "< 0.1 %"
[[nodiscard]] QString stopsText(double stops, int decimals = 1); ///< "+1.0 EV"
/// A way of showing a photo: "Viewed at +1.00 EV, filmic", "Viewed as exported".
[[nodiscard]] QString viewingText(const Viewing& viewing);

/// A preset in a photographer's words: "Daylight".
[[nodiscard]] QString presetTitle(const std::string& name);
/// What a choice is called: "As shot", "Automatic", "Daylight", "Your light".
[[nodiscard]] QString choiceTitle(const LightChoice& choice);
/// A step of the history from one choice to another; `reading` is of the light chosen.
[[nodiscard]] QString stepText(const LightChoice& before, const LightChoice& after,
                               const std::optional<LightReading>& reading);

/// An estimator in a photographer's words; its own name where it has none here.
[[nodiscard]] QString estimatorTitle(const std::string& name);
/// What it does, in one sentence; may be empty.
[[nodiscard]] QString estimatorHint(const std::string& name);

/// What an estimator's light is drawn from: "the median of the map"; empty for an unknown one.
[[nodiscard]] QString sourceText(const std::string& name);
/// What the angles of the map are counted from: "from the median of the map", "from the light found".
[[nodiscard]] QString distanceText(const std::string& name);

/// The verdict: one line of plain words, and a second one that backs it.
struct VerdictText {
    QString headline;
    QString support;
};
[[nodiscard]] VerdictText verdictText(const Estimate& estimate);

/// The verdict in two or three words: "one light", "several lights", ....
[[nodiscard]] QString verdictBadgeText(Verdict verdict);

[[nodiscard]] QString patchReason(PatchState state); ///< "too dark"; empty for used

/// A warning in the window's words: core's sentence, or a better one where the window shows more.
[[nodiscard]] QString noticeText(const Notice& notice);

/// What went wrong, in the window's words.
[[nodiscard]] QString errorText(const Error& error);
/// What a user may try after this error; may be empty.
[[nodiscard]] QString adviceFor(const Error& error);
/// A heading for an error: "This file is damaged".
[[nodiscard]] QString headingFor(const Error& error);

} // namespace uncast::ui
