#include "core/files/sidecar_json.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace uncast {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<LightMode, const char*>, 5> kModes{{{LightMode::automatic, "automatic"},
                                                                   {LightMode::asShot, "as-shot"},
                                                                   {LightMode::preset, "preset"},
                                                                   {LightMode::patches, "patches"},
                                                                   {LightMode::manual, "manual"}}};
constexpr std::array<const char*, 3> kLetters{"A", "B", "C"};
constexpr const char* kPlain = "plain";
constexpr const char* kFilmic = "filmic";

constexpr std::size_t kMostAreas = 10000; // no map has so many cells

// [x, y, width, height], which must lie in the picture but for rounding.
std::optional<UnitRect> areaOf(const json& list) {
    if (!list.is_array() || list.size() != 4) return {};
    std::array<double, 4> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!list[i].is_number()) return {};
        values[i] = list[i].get<double>();
        if (!(values[i] >= 0 && values[i] <= 1)) return {};
    }
    const UnitRect area{values[0], values[1], values[2], values[3]};
    constexpr double kEdge = 1 + 1e-9;
    const bool inside = area.x + area.width <= kEdge && area.y + area.height <= kEdge;
    return inside && area.width > 0 && area.height > 0 ? std::optional(area) : std::nullopt;
}

constexpr std::size_t kMostPlaces = 1000;
constexpr int kMostSide = 100000; // pixels; no sensor has so many

// [x, y, side] inside the picture.
std::optional<SpotPlace> placeOf(const json& list) {
    if (!list.is_array() || list.size() != 3) return {};
    for (const json& number : list)
        if (!number.is_number()) return {};
    const double x = list[0].get<double>();
    const double y = list[1].get<double>();
    const double side = list[2].get<double>();
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1 && side >= 1 && side <= kMostSide)) return {};
    return SpotPlace{x, y, int(side)};
}

// One object of the file: gives values that have a meaning, and notes those that have none.
class Reader {
public:
    Reader(const json& object, std::vector<Notice>& notices) : m_object(object), m_notices(notices) {}

    [[nodiscard]] const json* find(const char* key) const {
        if (!m_object.is_object()) return nullptr;
        const auto found = m_object.find(key);
        return found == m_object.end() || found->is_null() ? nullptr : &*found;
    }
    [[nodiscard]] const json* object(const char* key) const {
        const json* value = find(key);
        return value && !value->is_object() ? refuse(key) : value;
    }
    [[nodiscard]] std::optional<double> number(const char* key, double least, double most) const {
        const json* value = find(key);
        if (!value) return {};
        const double read = value->is_number() ? value->get<double>() : NAN;
        if (read >= least && read <= most) return read;
        refuse(key);
        return {};
    }
    [[nodiscard]] std::string text(const char* key) const {
        const json* value = find(key);
        if (!value) return {};
        if (value->is_string()) return value->get<std::string>();
        refuse(key);
        return {};
    }
    [[nodiscard]] bool flag(const char* key) const {
        const json* value = find(key);
        if (value && !value->is_boolean()) value = refuse(key);
        return value && value->get<bool>();
    }
    // Between `least` and `most` positive numbers; empty where there are none.
    [[nodiscard]] std::vector<double> numbers(const char* key, std::size_t least, std::size_t most) const {
        const json* value = find(key);
        if (!value) return {};
        std::vector<double> read;
        if (value->is_array())
            for (const json& each : *value) read.push_back(each.is_number() ? each.get<double>() : NAN);
        const bool sound = read.size() >= least && read.size() <= most &&
                           std::ranges::all_of(read, [](double v) { return std::isfinite(v) && v > 0; });
        if (!sound) {
            refuse(key);
            read.clear();
        }
        return read;
    }
    // A list of lists.
    [[nodiscard]] std::vector<UnitRect> areas(const char* key) const {
        const json* value = find(key);
        if (value && !value->is_array()) value = refuse(key);
        std::vector<UnitRect> read;
        if (value && value->size() > kMostAreas) value = refuse(key);
        if (!value) return read;
        for (const json& each : *value) {
            const auto area = areaOf(each);
            if (!area) {
                refuse(key);
                return {};
            }
            read.push_back(*area);
        }
        sortAreas(read);
        return read;
    }
    [[nodiscard]] std::optional<Chromaticity> chromaticity(const char* key) const {
        const auto xy = numbers(key, 2, 2);
        if (xy.empty()) return {};
        if (xy[0] + xy[1] < 1) return Chromaticity{xy[0], xy[1]};
        refuse(key);
        return {};
    }
    // The light that gains take out.
    [[nodiscard]] std::optional<Light> lightOfGains(const char* key) const {
        auto values = numbers(key, 3, 4);
        if (values.empty()) return {};
        for (double& value : values) value = 1 / value;
        const Light light = Light::fromChannels(values).greenOne();
        if (light.valid()) return light;
        refuse(key);
        return {};
    }
    [[nodiscard]] std::vector<SpotPlace> places(const char* key) const {
        const json* value = find(key);
        if (value && (!value->is_array() || value->size() > kMostPlaces)) value = refuse(key);
        std::vector<SpotPlace> read;
        if (!value) return read;
        for (const json& each : *value) {
            const auto place = placeOf(each);
            if (!place) {
                refuse(key);
                return {};
            }
            read.push_back(*place);
        }
        return read;
    }
    [[nodiscard]] std::optional<ChartCorners> chart(const char* key) const {
        const json* value = find(key);
        if (!value) return {};
        ChartCorners corners;
        bool sound = value->is_array() && value->size() == corners.at.size();
        for (std::size_t i = 0; sound && i < corners.at.size(); ++i) {
            const json& each = (*value)[i];
            sound = each.is_array() && each.size() == 2 && each[0].is_number() && each[1].is_number();
            if (sound) corners.at[i] = {each[0].get<double>(), each[1].get<double>()};
        }
        if (sound && corners.valid()) return corners;
        refuse(key);
        return {};
    }
    const json* refuse(const char* key) const {
        m_notices.push_back(
            {"sidecar-value", std::string("The saved settings hold a value without meaning, which was left "
                                          "out: \"") +
                                  key + "\"."});
        return nullptr;
    }

private:
    const json& m_object;
    std::vector<Notice>& m_notices;
};

// Takes the known keys from `fresh`; what is not there goes.
void update(json& object, const json& fresh, std::initializer_list<const char*> known) {
    if (!object.is_object()) object = json::object();
    for (const char* key : known) {
        const auto found = fresh.find(key);
        if (found == fresh.end())
            object.erase(key);
        else
            object[key] = *found;
    }
}

json gainsOf(const Light& light) {
    const auto gains = light.gains();
    json list = json::array();
    for (int c = 0; c < light.channels; ++c) list.push_back(gains[std::size_t(c)]);
    return list;
}

json pairOf(const Chromaticity& xy) {
    return json::array({xy.x, xy.y});
}

LightChoice lightFromJson(const json& object, std::vector<Notice>& notices) {
    const Reader from(object, notices);
    LightChoice choice;
    const std::string mode = from.text("mode");
    const auto known = std::ranges::find(kModes, mode, [](const auto& pair) { return pair.second; });
    const auto light = from.lightOfGains("gains");
    // A mode of a later version means the light it led to.
    if (known != kModes.end())
        choice.mode = known->first;
    else if (!mode.empty())
        choice.mode = light ? LightMode::manual : LightMode::automatic;
    if (hasOwnLight(choice.mode) && !light) {
        from.refuse("gains");
        choice.mode = LightMode::automatic;
    }
    if (choice.mode == LightMode::preset || choice.mode == LightMode::manual)
        choice.preset = from.text("preset");
    if (hasOwnLight(choice.mode)) {
        choice.light = *light;
        choice.camera = from.text("camera");
        choice.chromaticity = from.chromaticity("chromaticity");
        choice.picked = from.places("picked");
    }
    choice.strength = from.number("strength", 0, 1).value_or(1);
    if (const json* offset = from.object("offset")) {
        const Reader by(*offset, notices);
        choice.miredOffset = by.number("mired", -1000, 1000).value_or(0);
        choice.tintOffset = by.number("tint", -1000, 1000).value_or(0);
    }
    return choice;
}

void lightIntoJson(const LightChoice& choice, json& object) {
    json fresh;
    fresh["mode"] = std::ranges::find(kModes, choice.mode, &decltype(kModes)::value_type::first)->second;
    fresh["strength"] = choice.strength;
    if (choice.mode == LightMode::preset || !choice.preset.empty()) fresh["preset"] = choice.preset;
    if (hasOwnLight(choice.mode)) {
        fresh["gains"] = gainsOf(choice.light);
        if (!choice.camera.empty()) fresh["camera"] = choice.camera;
        if (choice.chromaticity) fresh["chromaticity"] = pairOf(*choice.chromaticity);
        for (const SpotPlace& place : choice.picked)
            fresh["picked"].push_back(json::array({place.x, place.y, place.side}));
    }
    if (choice.miredOffset != 0 || choice.tintOffset != 0)
        fresh["offset"] = {{"mired", choice.miredOffset}, {"tint", choice.tintOffset}};
    update(object, fresh,
           {"mode", "strength", "preset", "gains", "camera", "chromaticity", "picked", "offset"});
}

SidecarResult resultFromJson(const json& object, std::vector<Notice>& notices) {
    const Reader from(object, notices);
    SidecarResult result;
    result.light = from.lightOfGains("gains").value_or(Light());
    result.chromaticity = from.chromaticity("chromaticity");
    result.camera = from.text("camera");
    result.verdict = from.text("verdict");
    return result;
}

void resultIntoJson(const SidecarResult& result, json& object) {
    json fresh{{"gains", gainsOf(result.light)}};
    if (result.chromaticity) fresh["chromaticity"] = pairOf(*result.chromaticity);
    if (!result.camera.empty()) fresh["camera"] = result.camera;
    if (!result.verdict.empty()) fresh["verdict"] = result.verdict;
    update(object, fresh, {"gains", "chromaticity", "camera", "verdict"});
}

void snapshotIntoJson(const SidecarSnapshot& snapshot, json& object) {
    if (!object.is_object()) object = json::object();
    object["gains"] = gainsOf(snapshot.light);
    settingsIntoJson(snapshot.settings, object["settings"]);
}

Viewing viewingFromJson(const json& object, std::vector<Notice>& notices) {
    const Reader from(object, notices);
    Viewing viewing;
    viewing.exposureStops = from.number("exposure", -kMostViewStops, kMostViewStops).value_or(0);
    const std::string tone = from.text("tone");
    if (tone == kFilmic)
        viewing.tone = Tone::filmic;
    else if (!tone.empty() && tone != kPlain)
        from.refuse("tone");
    return viewing;
}

void viewingIntoJson(const Viewing& viewing, json& object) {
    const bool filmic = viewing.tone == Tone::filmic;
    update(object, {{"exposure", viewing.exposureStops}, {"tone", filmic ? kFilmic : kPlain}},
           {"exposure", "tone"});
}

} // namespace

PhotoSettings settingsFromJson(const json& object, std::vector<Notice>& notices) {
    const Reader from(object, notices);
    PhotoSettings settings;
    settings.estimator = from.text("estimator");
    settings.blackLevel = from.number("blackLevel", 0, 65535);
    settings.excluded = from.areas("excluded");
    if (const json* light = from.object("light")) settings.light = lightFromJson(*light, notices);
    if (const json* viewing = from.object("viewing")) settings.viewing = viewingFromJson(*viewing, notices);
    settings.chart = from.chart("chart");
    return settings;
}

void settingsIntoJson(const PhotoSettings& settings, json& object) {
    json fresh{{"estimator", settings.estimator}};
    if (settings.blackLevel) fresh["blackLevel"] = *settings.blackLevel;
    for (const UnitRect& area : settings.excluded)
        fresh["excluded"].push_back(json::array({area.x, area.y, area.width, area.height}));
    if (settings.chart)
        for (const ChartPoint& corner : settings.chart->at)
            fresh["chart"].push_back(json::array({corner.x, corner.y}));
    update(object, fresh, {"estimator", "blackLevel", "excluded", "chart"});
    lightIntoJson(settings.light, object["light"]);
    if (settings.viewing.asExported())
        object.erase("viewing");
    else
        viewingIntoJson(settings.viewing, object["viewing"]);
}

Sidecar sidecarFromJson(const json& object, std::vector<Notice>& notices) {
    const Reader from(object, notices);
    Sidecar sidecar;
    sidecar.stars = int(from.number("stars", 0, 5).value_or(0));
    sidecar.rejected = from.flag("rejected");
    if (const json* settings = from.object("settings"))
        sidecar.settings = settingsFromJson(*settings, notices);
    if (const json* result = from.object("result")) sidecar.result = resultFromJson(*result, notices);
    const json* snapshots = from.object("snapshots");
    for (std::size_t i = 0; snapshots && i < kLetters.size(); ++i) {
        const Reader shelf(*snapshots, notices);
        const json* kept = shelf.object(kLetters[i]);
        if (!kept) continue;
        const Reader snapshot(*kept, notices);
        const json* settings = snapshot.object("settings");
        const auto light = snapshot.lightOfGains("gains");
        if (settings && light)
            sidecar.snapshots[i] = SidecarSnapshot{settingsFromJson(*settings, notices), *light};
        else
            shelf.refuse(kLetters[i]);
    }
    return sidecar;
}

void sidecarIntoJson(const Sidecar& sidecar, json& object) {
    // What did not change stays to the letter: a later version may have said more than this one can read.
    std::vector<Notice> ignored;
    const Sidecar before = sidecarFromJson(object, ignored);
    update(object, {{"stars", sidecar.stars}, {"rejected", sidecar.rejected}}, {"stars", "rejected"});
    if (!sidecar.settings)
        object.erase("settings");
    else if (before.settings != sidecar.settings)
        settingsIntoJson(*sidecar.settings, object["settings"]);
    if (!sidecar.result)
        object.erase("result");
    else if (before.result != sidecar.result)
        resultIntoJson(*sidecar.result, object["result"]);
    json& shelf = object["snapshots"];
    if (!shelf.is_object()) shelf = json::object();
    for (std::size_t i = 0; i < kLetters.size(); ++i) {
        if (!sidecar.snapshots[i])
            shelf.erase(kLetters[i]);
        else if (before.snapshots[i] != sidecar.snapshots[i])
            snapshotIntoJson(*sidecar.snapshots[i], shelf[kLetters[i]]);
    }
    if (shelf.empty()) object.erase("snapshots");
}

} // namespace uncast
