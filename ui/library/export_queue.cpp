#include "ui/library/export_queue.h"

#include "ui/document/native_path.h"
#include "ui/document/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace uncast::ui {

ExportQueue::ExportQueue(std::shared_ptr<EstimatorStore> estimators, SettingsOf settingsOf, QObject* parent)
    : QAbstractListModel(parent), m_estimators(std::move(estimators)), m_settingsOf(std::move(settingsOf)) {
    connect(&m_worker, &Worker::progressed, this,
            [this](Worker::JobId id, double share, const QString& words) {
                const int row = rowOf(m_running);
                if (id != m_job || row < 0) return;
                Item& item = m_items[std::size_t(row)];
                item.share = std::max(item.share, share);
                if (!words.isEmpty()) item.words = words;
                tell(std::size_t(row));
            });
}

QString ExportQueue::targetOf(const QString& photo, const QString& folder) {
    return QDir(folder).filePath(QFileInfo(photo).completeBaseName() + QStringLiteral(".tif"));
}

bool ExportQueue::isTaken(const QString& target) const {
    return std::ranges::any_of(m_items, [&](const Item& item) {
        return item.target == target && item.state != State::cancelled && item.state != State::failed;
    });
}

QString ExportQueue::freeTarget(const QString& wanted) const {
    const QFileInfo info(wanted);
    QString free = wanted;
    for (int number = 2; QFileInfo::exists(free) || isTaken(free); ++number)
        free = info.dir().filePath(QStringLiteral("%1-%2.tif").arg(info.completeBaseName()).arg(number));
    return free;
}

void ExportQueue::add(const QStringList& photos, const QString& folder, Existing existing) {
    for (const QString& photo : photos) {
        Item item;
        item.id = ++m_lastId;
        item.photo = photo;
        item.target = targetOf(photo, folder);
        // Two photos of one name must not end in one file, whatever the user says of files there before.
        item.overwrite = existing == Existing::replace && !isTaken(item.target);
        if (!item.overwrite) item.target = freeTarget(item.target);
        beginInsertRows({}, rowCount(), rowCount());
        m_items.push_back(std::move(item));
        endInsertRows();
    }
    emit changed();
    start();
}

void ExportQueue::setPaused(bool paused) {
    m_paused = paused;
    emit changed();
    start();
}

void ExportQueue::start() {
    if (m_running != 0 || m_paused) return;
    const auto next = std::ranges::find(m_items, State::waiting, &Item::state);
    if (next == m_items.end()) return;
    next->state = State::running;
    next->share = 0;
    next->words = tr("Starting", "state of an export");
    m_running = next->id;
    const ExportOrder order{nativePath(next->photo), nativePath(next->target), m_settingsOf(next->photo),
                            next->overwrite};
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::background, 0},
        [order, store = m_estimators](const JobContext& job) { return exportPhoto(order, *store, job); },
        [this, id = m_running](const Result<std::vector<Notice>>& result) { finished(id, result); });
    tell(std::size_t(next - m_items.begin()));
}

void ExportQueue::finished(quint64 id, const Result<std::vector<Notice>>& result) {
    m_running = 0;
    m_job = 0;
    if (const int row = rowOf(id); row >= 0) {
        Item& item = m_items[std::size_t(row)];
        item.state = result ? State::done : State::failed;
        item.share = 1;
        if (!result)
            item.words = errorText(result.error());
        else
            item.words = result->empty() ? tr("Saved") : tr("Saved. %1").arg(noticeText(result->back()));
        tell(std::size_t(row));
    }
    start();
}

void ExportQueue::cancel(int row) {
    if (row < 0 || row >= rowCount()) return;
    Item& item = m_items[std::size_t(row)];
    if (item.state == State::running) {
        m_worker.cancel(m_job);
        m_running = 0;
        m_job = 0;
    } else if (item.state != State::waiting) {
        return;
    }
    item.state = State::cancelled;
    item.words = tr("Cancelled", "state of an export");
    tell(std::size_t(row));
    start();
}

void ExportQueue::cancelAll() {
    const bool paused = std::exchange(m_paused, true); // so that cancelling one starts no other
    for (int row = 0; row < rowCount(); ++row) cancel(row);
    m_paused = paused;
    emit changed();
}

void ExportQueue::retry(int row) {
    if (row < 0 || row >= rowCount()) return;
    Item& item = m_items[std::size_t(row)];
    if (item.state != State::failed && item.state != State::cancelled) return;
    item.state = State::waiting;
    item.words.clear();
    item.share = 0;
    if (!item.overwrite) {
        const QString wanted = std::exchange(item.target, QString());
        item.target = freeTarget(wanted);
    }
    tell(std::size_t(row));
    start();
}

void ExportQueue::retryAll() {
    for (int row = 0; row < rowCount(); ++row) retry(row);
}

void ExportQueue::clearDone() {
    beginResetModel();
    std::erase_if(m_items, [](const Item& item) {
        return item.state == State::done || item.state == State::cancelled;
    });
    endResetModel();
    emit changed();
}

int ExportQueue::count(State state) const {
    return int(std::ranges::count(m_items, state, &Item::state));
}

double ExportQueue::share() const {
    double done = 0;
    double all = 0;
    for (const Item& item : m_items) {
        if (item.state == State::cancelled) continue;
        all += 1;
        done += item.state == State::waiting ? 0 : item.share;
    }
    return all > 0 ? done / all : 0;
}

int ExportQueue::rowOf(quint64 id) const {
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

void ExportQueue::tell(std::size_t row) {
    emit dataChanged(index(int(row)), index(int(row)));
    emit changed();
}

int ExportQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ExportQueue::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Item& item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(item.target).fileName();
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(item.target);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(QFileInfo(item.target).fileName(),
                                            data(index, wordsRole).toString());
    case stateRole:
        return int(item.state);
    case shareRole:
        return item.share;
    case wordsRole:
        return item.state == State::waiting ? tr("Waiting", "state of an export") : item.words;
    case targetRole:
        return item.target;
    default:
        return {};
    }
}

} // namespace uncast::ui
