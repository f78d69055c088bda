#pragma once

#include "ui/document/sidecar_store.h"
#include "ui/document/worker.h"
#include "ui/library/light_cache.h"
#include "ui/library/light_facts.h"
#include "ui/library/thumbnails.h"

#include <QAbstractListModel>
#include <QHash>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace uncast::ui {

/// The photos of one folder, in the order of their names: what the user said about each, what was found about
/// its light, and its small picture. Changes of several photos are steps of history().
class PhotoLibrary : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        pathRole = Qt::UserRole + 1,
        imageRole,    ///< QImage; null as long as it is being read
        failedRole,   ///< bool: it cannot be read
        starsRole,    ///< 0-5
        rejectedRole, ///< bool
        editedRole,   ///< bool: the sidecar holds settings or snapshots
        verdictRole,  ///< int of Verdict; invalid where it is not known
        outlierRole,  ///< bool: it stands in a light of its own among the others
        lightRole     ///< "5,420 K, tint +6"; empty where it is not known
    };

    /// The store outlives the library. Lights that were found are kept in the file `cache`; empty: nowhere.
    explicit PhotoLibrary(SidecarStore& store, const QString& cache = {}, QObject* parent = nullptr);

    /// Lists the folder in the background; opened() follows, or failed().
    void open(const QString& folder);
    void close();
    [[nodiscard]] const QString& folder() const { return m_folder; } ///< empty: none
    [[nodiscard]] bool listing() const { return m_job != 0; }
    [[nodiscard]] QString path(int row) const;
    [[nodiscard]] int rowOf(const QString& path) const { return m_rows.value(path, -1); } ///< -1: not here
    [[nodiscard]] const std::optional<LightFacts>& factsOf(const QString& path) const;
    void setFacts(const QString& path, const LightFacts& facts);
    /// Marks photos that stand in a light of their own, and no others.
    void setOutliers(const QStringList& paths);
    void setPicture(const QString& path, const QImage& image) { m_thumbnails.put(path, image); }

    // Steps of history().
    void setStars(const QStringList& paths, int stars);
    void setRejected(const QStringList& paths, bool rejected);
    using Change = std::function<void(const QString& path, Sidecar& sidecar)>;
    /// Changes the sidecars of photos; those that stay the same are left alone.
    void change(const QStringList& paths, const Change& change, const QString& name);
    [[nodiscard]] QUndoStack& history() { return m_history; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void opened();
    void closed();
    void failed(const uncast::Error& error);
    void factsChanged();  ///< factsOf()
    void aboutToChange(); ///< what is not saved yet of the open photo must be in the store now

private:
    struct Item {
        QString path;
        int stars = 0;
        bool rejected = false;
        bool edited = false;
        bool outlier = false;
        std::optional<LightFacts> facts;
    };

    void show(std::vector<Item> items);
    void take(Item& item) const;
    void update(const QString& path);
    [[nodiscard]] QString description(const Item& item) const;

    SidecarStore& m_store;
    LightCache m_cache;
    QString m_folder;
    std::vector<Item> m_items;
    QHash<QString, int> m_rows;
    QUndoStack m_history;
    mutable Thumbnails m_thumbnails; // asking for a picture has it read
    Worker::JobId m_job = 0;
    Worker m_worker;
};

} // namespace uncast::ui
