#include "ui/library/photo_library.h"

#include "ui/document/wording.h"
#include "ui/library/folder_listing.h"
#include "ui/library/library_command.h"

#include <QFileInfo>
#include <QSet>

namespace uncast::ui {

PhotoLibrary::PhotoLibrary(SidecarStore& store, const QString& cache, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_cache(cache) {
    connect(&store, &SidecarStore::changed, this, &PhotoLibrary::update);
    connect(&m_thumbnails, &Thumbnails::changed, this, [this](const QString& path) {
        const int row = rowOf(path);
        if (row >= 0) emit dataChanged(index(row), index(row), {imageRole, failedRole});
    });
}

void PhotoLibrary::open(const QString& folder) {
    if (m_job != 0) m_worker.cancel(m_job);
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::interactive, 0},
        [this, folder, store = &m_store](const JobContext& job) -> Result<std::vector<Item>> {
            const auto paths = listPhotos(folder, job);
            if (!paths) return tl::unexpected(paths.error());
            std::vector<Item> items;
            for (const QString& path : *paths) {
                if (job.stopped()) return fail("cancelled", "Cancelled.");
                Item item;
                item.path = path;
                take(item);
                items.push_back(std::move(item));
            }
            return items;
        },
        [this, folder](Result<std::vector<Item>> items) {
            m_job = 0;
            if (!items) {
                emit failed(items.error());
                return;
            }
            m_folder = folder;
            for (Item& item : *items) item.facts = m_cache.find(item.path);
            show(std::move(*items));
            emit opened();
        });
}

void PhotoLibrary::close() {
    if (m_job != 0) m_worker.cancel(m_job);
    m_job = 0;
    m_cache.save();
    m_folder.clear();
    show({});
    emit closed();
}

void PhotoLibrary::show(std::vector<Item> items) {
    beginResetModel();
    m_thumbnails.clear();
    m_items = std::move(items);
    m_rows.clear();
    for (std::size_t row = 0; row < m_items.size(); ++row) m_rows.insert(m_items[row].path, int(row));
    endResetModel();
}

// From any thread: the store may be asked from all.
void PhotoLibrary::take(Item& item) const {
    const Sidecar sidecar = m_store.known(item.path);
    item.stars = sidecar.stars;
    item.rejected = sidecar.rejected;
    Sidecar unmarked = sidecar;
    unmarked.stars = 0;
    unmarked.rejected = false;
    item.edited = !unmarked.empty();
}

void PhotoLibrary::update(const QString& path) {
    const int row = rowOf(path);
    if (row < 0) return;
    take(m_items[std::size_t(row)]);
    emit dataChanged(index(row), index(row));
}

QString PhotoLibrary::path(int row) const {
    return row >= 0 && row < rowCount() ? m_items[std::size_t(row)].path : QString();
}

const std::optional<LightFacts>& PhotoLibrary::factsOf(const QString& path) const {
    static const std::optional<LightFacts> none;
    const int row = rowOf(path);
    return row < 0 ? none : m_items[std::size_t(row)].facts;
}

void PhotoLibrary::setFacts(const QString& path, const LightFacts& facts) {
    const int row = rowOf(path);
    if (row < 0) return;
    m_items[std::size_t(row)].facts = facts;
    emit dataChanged(index(row), index(row), {verdictRole, lightRole});
    m_cache.keep(path, facts);
    emit factsChanged();
}

void PhotoLibrary::setOutliers(const QStringList& paths) {
    const QSet<QString> marked(paths.begin(), paths.end());
    for (int row = 0; row < rowCount(); ++row) {
        Item& item = m_items[std::size_t(row)];
        if (item.outlier == marked.contains(item.path)) continue;
        item.outlier = !item.outlier;
        emit dataChanged(index(row), index(row), {outlierRole});
    }
}

void PhotoLibrary::setStars(const QStringList& paths, int stars) {
    change(
        paths, [stars](const QString&, Sidecar& sidecar) { sidecar.stars = stars; },
        stars == 0 ? tr("Take the stars off") : tr("Give %n star(s)", "step of the history", stars));
}

void PhotoLibrary::setRejected(const QStringList& paths, bool rejected) {
    change(
        paths, [rejected](const QString&, Sidecar& sidecar) { sidecar.rejected = rejected; },
        rejected ? tr("Reject") : tr("Reject no longer"));
}

void PhotoLibrary::change(const QStringList& paths, const Change& change, const QString& name) {
    emit aboutToChange();
    std::vector<SidecarChange> changes;
    for (const QString& path : paths) {
        const Sidecar before = m_store.known(path);
        Sidecar after = before;
        change(path, after);
        if (after != before) changes.push_back({path, before, after});
    }
    if (!changes.empty()) m_history.push(new LibraryCommand(m_store, std::move(changes), name));
}

int PhotoLibrary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PhotoLibrary::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Item& item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(item.path).fileName();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(item);
    case pathRole:
        return item.path;
    case imageRole:
        return m_thumbnails.of(item.path);
    case failedRole:
        return m_thumbnails.failed(item.path);
    case starsRole:
        return item.stars;
    case rejectedRole:
        return item.rejected;
    case editedRole:
        return item.edited;
    case outlierRole:
        return item.outlier;
    case verdictRole:
        return item.facts ? QVariant(int(item.facts->verdict)) : QVariant();
    case lightRole:
        return item.facts && item.facts->reading ? lightText(item.facts->reading) : QString();
    default:
        return {};
    }
}

QString PhotoLibrary::description(const Item& item) const {
    QStringList parts{QFileInfo(item.path).fileName()};
    if (item.facts) {
        parts << verdictBadgeText(item.facts->verdict);
        if (item.facts->reading) parts << lightText(item.facts->reading);
    }
    if (item.outlier) parts << tr("in a light of its own");
    if (item.edited) parts << tr("edited");
    if (item.stars > 0) parts << tr("%n star(s)", "marks of a photo", item.stars);
    if (item.rejected) parts << tr("rejected");
    return parts.join(QStringLiteral(", "));
}

} // namespace uncast::ui
