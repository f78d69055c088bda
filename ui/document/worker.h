#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <array>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace uncast::ui {

/// What the user waits for runs on the interactive lane; exports and look-ahead on the background lane;
/// pictures that follow a slider on the development lane, so that no slider waits for an estimator; the tiles
/// of a picture at full resolution on the detail lane, so that no slider waits for them either. One thread
/// each.
enum class Lane { interactive, background, development, detail };
inline constexpr std::size_t kLanes = 4;

/// What a job belongs to. A job whose generation has been retired is stopped and its result dropped.
struct Request {
    static constexpr std::uint64_t kNeverStale = ~std::uint64_t(0);

    std::uint64_t picture = 0;
    std::uint64_t generation = 0;
    Lane lane = Lane::interactive;
    int priority = 0; ///< higher first within a lane; equals in the order they came
};

/// Runs jobs off the GUI thread. Results come back by value, on the thread the worker lives in, and only
/// while their request is current. All functions are called from that thread. The destructor stops every job
/// and waits for it.
class Worker : public QObject {
    Q_OBJECT

public:
    using JobId = std::uint64_t;

    explicit Worker(QObject* parent = nullptr);
    ~Worker() override;

    /// `work` is called as Result<T>(const JobContext&) on the lane's thread, `deliver` as void(Result<T>)
    /// here. A job that was cancelled or retired is never delivered. An exception of `work` arrives as the
    /// error "internal".
    template<class Work, class Deliver> JobId submit(const Request& request, Work work, Deliver deliver) {
        using Value = std::invoke_result_t<Work, const JobContext&>;
        return enqueue(request,
                       [work = std::move(work), deliver = std::move(deliver)](const JobContext& job) {
                           auto value = std::make_shared<Value>(guarded<Value>(work, job));
                           return Delivery([deliver, value] { deliver(std::move(*value)); });
                       });
    }

    /// Stops a job and drops its result; nothing happens for one that is done.
    void cancel(JobId id);
    /// The same for all jobs of a picture whose generation is below `current`.
    void retire(std::uint64_t picture, std::uint64_t current);
    /// Whether a job is waiting, running, or done but not yet delivered.
    [[nodiscard]] bool isLive(JobId id) const { return m_live.contains(id); }
    [[nodiscard]] bool idle() const { return m_live.empty(); }

signals:
    void progressed(uncast::ui::Worker::JobId id, double share, const QString& stage);

private:
    using Delivery = std::function<void()>;
    using Task = std::function<Delivery(const JobContext&)>;
    struct Job {
        JobId id = 0;
        Request request;
        std::stop_source stop;
        Task task;
    };
    struct Queue {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::vector<std::shared_ptr<Job>> jobs;
    };

    template<class Value, class Work> static Value guarded(const Work& work, const JobContext& job) {
        try {
            return work(job);
        } catch (const std::exception& error) {
            return fail("internal", std::string("Something went wrong inside the program: ") + error.what());
        }
    }
    JobId enqueue(const Request& request, Task task);
    void run(const std::stop_token& quit, Queue& queue);
    void perform(const std::shared_ptr<Job>& job);
    void finish(JobId id, const Delivery& delivery);

    JobId m_lastId = 0;
    std::map<JobId, std::shared_ptr<Job>> m_live;
    std::array<Queue, kLanes> m_queues;
    std::array<std::jthread, kLanes> m_threads; // after the queues: joined before these go
};

} // namespace uncast::ui
