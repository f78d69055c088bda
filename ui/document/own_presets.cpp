#include "ui/document/own_presets.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace uncast::ui {
namespace {

const auto kKey = QStringLiteral("presets");

// Numbers in C's notation, whatever the language.
QString textOf(double number) {
    return QString::number(number, 'g', 17);
}

std::vector<double> numbersIn(const QStringList& texts) {
    std::vector<double> numbers;
    for (const QString& text : texts) {
        bool readable = false;
        const double number = text.toDouble(&readable);
        if (!readable || !(number > 0)) return {};
        numbers.push_back(number);
    }
    return numbers;
}

bool same(const QString& a, const QString& b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

OwnPresets::OwnPresets(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {
    load();
}

QString OwnPresets::tidied(const QString& name) {
    return name.simplified().left(kLongestName).trimmed();
}

const OwnPreset* OwnPresets::find(const QString& name) const {
    const auto found =
        std::ranges::find_if(m_presets, [&](const OwnPreset& preset) { return same(preset.name, name); });
    return found == m_presets.end() ? nullptr : &*found;
}

void OwnPresets::save(const QString& name, const Light& light, const std::string& camera,
                      const std::optional<Chromaticity>& chromaticity) {
    const QString tidy = tidied(name);
    if (tidy.isEmpty() || !light.valid()) return;
    OwnPreset preset;
    preset.name = tidy;
    preset.light.mode = LightMode::manual;
    preset.light.preset = tidy.toStdString();
    preset.light.light = light.greenOne();
    preset.light.camera = camera;
    preset.light.chromaticity = chromaticity;
    std::erase_if(m_presets, [&](const OwnPreset& other) { return same(other.name, tidy); });
    m_presets.push_back(preset);
    keep();
}

bool OwnPresets::rename(const QString& from, const QString& to) {
    const QString tidy = tidied(to);
    const OwnPreset* preset = find(from);
    const OwnPreset* other = find(tidy);
    if (!preset || tidy.isEmpty() || (other && other != preset)) return false;
    auto& renamed = m_presets[std::size_t(preset - m_presets.data())];
    renamed.name = tidy;
    renamed.light.preset = tidy.toStdString();
    keep();
    return true;
}

void OwnPresets::remove(const QString& name) {
    if (std::erase_if(m_presets, [&](const OwnPreset& preset) { return same(preset.name, name); }) > 0)
        keep();
}

void OwnPresets::load() {
    const int count = m_settings.beginReadArray(kKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const auto light = numbersIn(m_settings.value(QStringLiteral("light")).toStringList());
        const auto xy = numbersIn(m_settings.value(QStringLiteral("chromaticity")).toStringList());
        OwnPreset preset;
        preset.name = tidied(m_settings.value(QStringLiteral("name")).toString());
        if (preset.name.isEmpty() || light.size() < 3 || light.size() > 4 || find(preset.name)) continue;
        preset.light.mode = LightMode::manual;
        preset.light.preset = preset.name.toStdString();
        preset.light.light = Light::fromChannels(light);
        preset.light.camera = m_settings.value(QStringLiteral("camera")).toString().toStdString();
        if (xy.size() == 2 && xy[0] + xy[1] < 1) preset.light.chromaticity = Chromaticity{xy[0], xy[1]};
        m_presets.push_back(preset);
    }
    m_settings.endArray();
}

void OwnPresets::keep() {
    std::ranges::sort(m_presets, [](const OwnPreset& a, const OwnPreset& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_settings.remove(kKey); // the rows behind the last one, too
    m_settings.beginWriteArray(kKey, int(m_presets.size()));
    for (int i = 0; i < int(m_presets.size()); ++i) {
        const OwnPreset& preset = m_presets[std::size_t(i)];
        m_settings.setArrayIndex(i);
        QStringList light;
        for (int c = 0; c < preset.light.light.channels; ++c) light << textOf(preset.light.light[c]);
        m_settings.setValue(QStringLiteral("name"), preset.name);
        m_settings.setValue(QStringLiteral("light"), light);
        m_settings.setValue(QStringLiteral("camera"), QString::fromStdString(preset.light.camera));
        if (const auto& xy = preset.light.chromaticity)
            m_settings.setValue(QStringLiteral("chromaticity"), QStringList{textOf(xy->x), textOf(xy->y)});
    }
    m_settings.endArray();
    emit changed();
}

} // namespace uncast::ui
