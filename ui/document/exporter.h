#pragma once

#include "ui/document/worker.h"

#include <QObject>
#include <QString>

#include <functional>

namespace uncast::ui {

/// Writes one file at a time in the background, and remembers how it went until it is told to forget.
class Exporter : public QObject {
    Q_OBJECT

public:
    enum class Stage { none, running, done, failed };
    struct State {
        Stage stage = Stage::none;
        QString target;
        double share = 0;
        QString words; ///< the stage, in words
        Error error;   ///< failed: why
    };
    using Work = std::function<Result<void>(const JobContext&)>;

    explicit Exporter(Worker& worker, QObject* parent = nullptr);

    /// Nothing happens while another file is being written.
    void start(const QString& target, const QString& words, Work work);
    void cancel();
    /// Forgets a file that is written or not.
    void dismiss();
    [[nodiscard]] const State& state() const { return m_state; }

signals:
    void changed();

private:
    Worker& m_worker;
    State m_state;
    Worker::JobId m_job = 0;
};

} // namespace uncast::ui
