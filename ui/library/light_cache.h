#pragma once

#include "ui/library/light_facts.h"

#include <QHash>
#include <QString>

#include <optional>

namespace uncast::ui {

/// The lights found in photos, kept from one sitting to the next, so that a folder need not be looked through
/// again. What was found in a file that has changed since is not given back. A cache: it may be lost or
/// damaged and is then empty.
class LightCache {
public:
    static constexpr int kMost = 50000; ///< of more none is kept but those of this sitting

    /// Reads the file; empty: keeps nothing.
    explicit LightCache(QString file);
    ~LightCache(); ///< saves

    [[nodiscard]] std::optional<LightFacts> find(const QString& photo) const;
    void keep(const QString& photo, const LightFacts& facts);
    void save();

private:
    [[nodiscard]] static QString keyOf(const QString& photo);

    QString m_file;
    QHash<QString, LightFacts> m_facts;
    bool m_changed = false;
};

} // namespace uncast::ui
