#include "ui/library/light_cache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>
#include <utility>

namespace uncast::ui {
namespace {

// Another version may find other lights.
const auto kVersion = QStringLiteral(UNCAST_VERSION);

// verdict, then x, y where a light was found; the rest is derived.
QJsonArray toJson(const LightFacts& facts) {
    QJsonArray array{int(facts.verdict)};
    if (facts.reading) {
        array << facts.reading->xy.x << facts.reading->xy.y << facts.reading->meaningful;
    }
    return array;
}

std::optional<LightFacts> fromJson(const QJsonArray& array) {
    const int verdict = array.at(0).toInt(-1);
    if (verdict < 0 || verdict > int(Verdict::noLight)) return {};
    LightFacts facts{Verdict(verdict), {}};
    if (array.size() < 4) return facts;
    const Chromaticity xy{array.at(1).toDouble(), array.at(2).toDouble()};
    if (!(xy.x > 0 && xy.y > 0 && xy.x + xy.y < 1)) return {};
    const TemperatureTint value = temperatureTintOf(xy);
    facts.reading = LightReading{xy, value.kelvin, value.tint, duvOf(xy), array.at(3).toBool()};
    return facts;
}

} // namespace

LightCache::LightCache(QString file) : m_file(std::move(file)) {
    QFile stored(m_file);
    if (m_file.isEmpty() || !stored.open(QIODevice::ReadOnly)) return;
    const QJsonObject root = QJsonDocument::fromJson(stored.readAll()).object();
    if (root.value(QStringLiteral("version")).toString() != kVersion) return;
    const QJsonObject lights = root.value(QStringLiteral("lights")).toObject();
    for (auto it = lights.begin(); it != lights.end(); ++it)
        if (const auto facts = fromJson(it.value().toArray())) m_facts.insert(it.key(), *facts);
    if (m_facts.size() > kMost) m_facts.clear();
}

LightCache::~LightCache() {
    save();
}

QString LightCache::keyOf(const QString& photo) {
    const QFileInfo info(photo);
    return QStringLiteral("%1|%2|%3")
        .arg(photo)
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch());
}

std::optional<LightFacts> LightCache::find(const QString& photo) const {
    if (m_facts.isEmpty()) return {};
    const auto found = m_facts.constFind(keyOf(photo));
    return found == m_facts.constEnd() ? std::nullopt : std::optional(*found);
}

void LightCache::keep(const QString& photo, const LightFacts& facts) {
    m_facts.insert(keyOf(photo), facts);
    m_changed = true;
}

void LightCache::save() {
    if (m_file.isEmpty() || !std::exchange(m_changed, false)) return;
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QJsonObject lights;
    for (auto it = m_facts.constBegin(); it != m_facts.constEnd(); ++it) lights.insert(it.key(), toJson(*it));
    const QJsonObject root{{QStringLiteral("version"), kVersion}, {QStringLiteral("lights"), lights}};
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) return; // a cache: the next sitting looks again
    file.write(QJsonDocument(root).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace uncast::ui
