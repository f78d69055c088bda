#pragma once

#include "core/develop/photo_settings.h"

#include <QObject>
#include <QString>

#include <vector>

class QSettings;

namespace uncast::ui {

/// A light the user gave a name, to be used for other photos.
struct OwnPreset {
    QString name;
    LightChoice light; ///< manual, with its camera and chromaticity, and the name in `preset`
    bool operator==(const OwnPreset&) const = default;
};

/// The user's own presets, kept in the program's settings at once, in the order of their names.
class OwnPresets : public QObject {
    Q_OBJECT

public:
    static constexpr int kLongestName = 60;

    /// `settings` must outlive the presets.
    explicit OwnPresets(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<OwnPreset>& all() const { return m_presets; }
    /// Null for an unknown name. Names differ by more than capitals.
    [[nodiscard]] const OwnPreset* find(const QString& name) const;
    /// As a name is kept: without spaces at its ends, not too long.
    [[nodiscard]] static QString tidied(const QString& name);

    /// Keeps a light under a name that is not empty, in place of what had that name.
    void save(const QString& name, const Light& light, const std::string& camera,
              const std::optional<Chromaticity>& chromaticity);
    /// False, and nothing is done, where the new name is empty or another preset's.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);

signals:
    void changed();

private:
    void load();
    void keep();

    QSettings& m_settings;
    std::vector<OwnPreset> m_presets;
};

} // namespace uncast::ui
