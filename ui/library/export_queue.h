#pragma once

#include "ui/document/worker.h"
#include "ui/library/export_job.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace uncast::ui {

/// Photos that are exported one after the other in the background, each with what became of it. A file that
/// is there is never written over unless the order says so.
class ExportQueue : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { waiting, running, done, failed, cancelled };
    enum Role {
        stateRole = Qt::UserRole + 1, ///< int of State
        shareRole,                    ///< 0-1
        wordsRole,                    ///< the stage, or what became of it, in one sentence
        targetRole
    };
    enum class Existing { keepBoth, replace };
    /// The settings of a photo, as they are when its turn comes.
    using SettingsOf = std::function<PhotoSettings(const QString& photo)>;

    ExportQueue(std::shared_ptr<EstimatorStore> estimators, SettingsOf settingsOf, QObject* parent = nullptr);

    /// Where a photo would go, before names are made free.
    [[nodiscard]] static QString targetOf(const QString& photo, const QString& folder);
    void add(const QStringList& photos, const QString& folder, Existing existing);
    /// The file under way is finished, then nothing until it goes on.
    void setPaused(bool paused);
    [[nodiscard]] bool paused() const { return m_paused; }
    /// Stops it if it runs; what is written is never half a file. All that are not done.
    void cancel(int row);
    void cancelAll();
    /// Once more, for what failed or was cancelled.
    void retry(int row);
    void retryAll();
    /// Takes what is over off the list; what failed stays.
    void clearDone();

    [[nodiscard]] int count(State state) const;
    [[nodiscard]] bool busy() const { return count(State::running) + count(State::waiting) > 0; }
    /// Of everything on the list, 0-1.
    [[nodiscard]] double share() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void changed(); ///< anything

private:
    struct Item {
        quint64 id = 0;
        QString photo;
        QString target;
        bool overwrite = false;
        State state = State::waiting;
        double share = 0;
        QString words;
    };

    [[nodiscard]] QString freeTarget(const QString& wanted) const;
    [[nodiscard]] bool isTaken(const QString& target) const;
    void start();
    void finished(quint64 id, const Result<std::vector<Notice>>& result);
    void tell(std::size_t row);
    [[nodiscard]] int rowOf(quint64 id) const;

    std::shared_ptr<EstimatorStore> m_estimators;
    SettingsOf m_settingsOf;
    std::vector<Item> m_items;
    quint64 m_lastId = 0;
    bool m_paused = false;
    quint64 m_running = 0; ///< id; 0: none
    Worker::JobId m_job = 0;
    Worker m_worker;
};

} // namespace uncast::ui
