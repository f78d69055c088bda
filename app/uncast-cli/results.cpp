#include "app/uncast-cli/results.h"

#include "core/base/text.h"
#include "core/color/temperature.h"
#include "core/raw/decode.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>
#include <span>

namespace uncast::cli {
namespace {

using Json = nlohmann::ordered_json;

// Six decimals are far finer than any measurement and keep the output readable.
double rounded(double value, double steps = 1e6) {
    return std::round(value * steps) / steps;
}

Json channelValues(const std::array<double, 4>& values, int channels) {
    Json list = Json::array();
    for (const double v : std::span(values).first(std::size_t(channels))) list.push_back(rounded(v));
    return list;
}

Json numberOrNull(double value, double steps) {
    return std::isfinite(value) ? Json(rounded(value, steps)) : Json();
}

Json noticeJson(const Notice& notice) {
    return {{"code", notice.code}, {"message", notice.message}};
}

std::string listed(const std::array<double, 4>& values, int channels) {
    std::string text;
    for (const double v : std::span(values).first(std::size_t(channels)))
        text += (text.empty() ? "" : "  ") + fixed(v, 4);
    return text;
}

std::string temperatureText(const Light& light, const CameraColor& color) {
    const auto reading = readingOf(light, color);
    if (!color.known()) return "not known without the camera's colour matrix";
    if (!reading || !reading->meaningful)
        return "none: the light is too far from the colour of any lamp or sky";
    return fixed(std::round(reading->kelvin / 10) * 10, 0) + " K, tint " + (reading->tint > 0 ? "+" : "") +
           fixed(reading->tint, 0) + ", Duv " + fixed(reading->duv, 4);
}

} // namespace

double elapsedMs(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Result<OpenedPhoto> openPhoto(const std::filesystem::path& file, std::optional<double> blackLevel) {
    const auto start = std::chrono::steady_clock::now();
    auto raw = decodeRaw(file, {blackLevel});
    if (!raw) return tl::unexpected(raw.error());
    std::vector<Notice> found = raw->warnings;
    auto working = makeWorkingPicture(*raw, kWorkingSide, found);
    if (!working) return tl::unexpected(working.error());
    std::vector<Notice> warnings;
    addOncePerCode(warnings, found);
    return OpenedPhoto{std::move(*raw), std::move(*working), std::move(warnings), elapsedMs(start)};
}

std::vector<Notice> allWarnings(const OpenedPhoto& photo, const Estimate& estimate) {
    std::vector<Notice> all = photo.warnings;
    addOncePerCode(all, estimate.warnings);
    return all;
}

Json jsonOf(const OpenedPhoto& photo, const Estimate& estimate, double analyseMs) {
    Json json;
    json["file"] = photo.raw.path.string();
    json["estimator"] = estimate.estimator;
    json["channels"] = photo.raw.channelNames;
    if (estimate.illuminant) {
        const Light light = estimate.illuminant->greenOne();
        json["illuminant"] = channelValues(light.value, light.channels);
        json["gains"] = channelValues(light.gains(), light.channels);
    } else {
        json["illuminant"] = nullptr;
        json["reason"] = noticeJson(estimate.reason);
        json["gains"] = nullptr;
    }
    const auto reading =
        estimate.illuminant ? readingOf(*estimate.illuminant, photo.raw.color) : std::nullopt;
    // A light far from every lamp and sky has numbers too, but they are the end of a table, not its colour.
    const bool tells = reading && reading->meaningful;
    json["temperature"] = tells ? Json(rounded(reading->kelvin, 10)) : Json();
    json["tint"] = tells ? Json(rounded(reading->tint, 100)) : Json();
    json["duv"] = tells ? Json(rounded(reading->duv, 1e5)) : Json();
    json["patches"] = {
        {"rows", estimate.map.rows}, {"columns", estimate.map.columns}, {"used", estimate.map.usedCount()}};
    json["spread_degrees"] = numberOrNull(estimate.spreadDegrees, 1000);
    json["predicted_error_degrees"] = numberOrNull(estimate.predictedErrorDegrees, 1000);
    json["verdict"] = nameOf(estimate.verdict);
    json["warnings"] = Json::array();
    for (const Notice& notice : allWarnings(photo, estimate)) json["warnings"].push_back(noticeJson(notice));
    json["elapsed_ms"] = {{"decode", rounded(photo.decodeMs, 10)}, {"analyse", rounded(analyseMs, 10)}};
    return json;
}

Json jsonOf(const std::filesystem::path& file, const Error& error, const std::string& estimator) {
    Json json{{"file", file.string()}};
    if (!estimator.empty()) json["estimator"] = estimator;
    json["error"] = {{"code", error.code}, {"message", error.message}};
    return json;
}

std::string textOf(const OpenedPhoto& photo, const Estimate& estimate) {
    std::string text = photo.raw.path.string() + "  (" + estimate.estimator + ")\n";
    const auto line = [&](const std::string& name, const std::string& value) {
        text += "  " + name + std::string(14 - std::min<std::size_t>(13, name.size()), ' ') + value + "\n";
    };
    if (!estimate.illuminant) {
        line("light", "none: " + estimate.reason.message);
    } else {
        const Light light = estimate.illuminant->greenOne();
        line("light",
             listed(light.value, light.channels) + "  (camera " + photo.raw.channelNames + ", green = 1)");
        line("gains", listed(light.gains(), light.channels));
        line("temperature", temperatureText(light, photo.raw.color));
        line("verdict", std::string(nameOf(estimate.verdict)));
        if (std::isfinite(estimate.predictedErrorDegrees))
            line("sure to", "about " + fixed(estimate.predictedErrorDegrees, 1) + " degrees");
        if (std::isfinite(estimate.spreadDegrees))
            line("spread", fixed(estimate.spreadDegrees, 1) + " degrees");
    }
    line("patches", std::to_string(estimate.map.usedCount()) + " of " +
                        std::to_string(estimate.map.rows * estimate.map.columns) + " used");
    for (const Notice& notice : allWarnings(photo, estimate)) line("warning", notice.message);
    return text;
}

void printError(const std::filesystem::path& file, const Error& error) {
    std::cerr << file.string() << ": " << error.message << "\n";
}

} // namespace uncast::cli
