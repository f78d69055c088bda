#include "ui/document/worker.h"

#include "ui/language/core_sentences.h"

#include <algorithm>

namespace uncast::ui {

Worker::Worker(QObject* parent) : QObject(parent) {
    for (std::size_t lane = 0; lane < m_threads.size(); ++lane) {
        m_threads[lane] =
            std::jthread([this, lane](const std::stop_token& quit) { run(quit, m_queues[lane]); });
    }
}

Worker::~Worker() {
    for (auto& [id, job] : m_live) job->stop.request_stop();
    for (auto& thread : m_threads) thread.request_stop();
    for (auto& thread : m_threads) thread.join();
}

Worker::JobId Worker::enqueue(const Request& request, Task task) {
    auto job = std::make_shared<Job>();
    job->id = ++m_lastId;
    job->request = request;
    job->task = std::move(task);
    m_live.emplace(job->id, job);
    Queue& queue = m_queues[std::size_t(request.lane)];
    {
        const std::lock_guard lock(queue.mutex);
        queue.jobs.push_back(job);
    }
    queue.changed.notify_one();
    return job->id;
}

void Worker::cancel(JobId id) {
    const auto found = m_live.find(id);
    if (found == m_live.end()) return;
    found->second->stop.request_stop();
    m_live.erase(found);
}

void Worker::retire(std::uint64_t picture, std::uint64_t current) {
    for (auto it = m_live.begin(); it != m_live.end();) {
        const Request& request = it->second->request;
        if (request.picture == picture && request.generation < current) {
            it->second->stop.request_stop();
            it = m_live.erase(it);
        } else {
            ++it;
        }
    }
}

void Worker::run(const std::stop_token& quit, Queue& queue) {
    while (true) {
        std::shared_ptr<Job> job;
        {
            std::unique_lock lock(queue.mutex);
            if (!queue.changed.wait(lock, quit, [&] { return !queue.jobs.empty(); })) return;
            if (quit.stop_requested()) return;
            const auto next =
                std::max_element(queue.jobs.begin(), queue.jobs.end(), [](const auto& a, const auto& b) {
                    return a->request.priority < b->request.priority;
                });
            job = *next;
            queue.jobs.erase(next);
        }
        if (!job->stop.stop_requested()) perform(job);
    }
}

void Worker::perform(const std::shared_ptr<Job>& job) {
    // The newest report waits for the GUI thread, one event at a time, so that a chatty job cannot flood the
    // event loop.
    struct Newest {
        std::mutex mutex;
        bool posted = false;
        double share = 0;
        std::string stage;
    };
    const auto newest = std::make_shared<Newest>();
    JobContext context;
    context.stop = job->stop.get_token();
    context.progress = [this, id = job->id, newest](double share, std::string_view stage) {
        const std::lock_guard lock(newest->mutex);
        newest->share = share;
        newest->stage = std::string(stage);
        if (std::exchange(newest->posted, true)) return;
        QMetaObject::invokeMethod(
            this,
            [this, id, newest] {
                std::unique_lock taken(newest->mutex);
                newest->posted = false;
                const double known = newest->share;
                const QString words = inWindowLanguage(newest->stage);
                taken.unlock();
                if (isLive(id)) emit progressed(id, known, words);
            },
            Qt::QueuedConnection);
    };
    Delivery delivery = job->task(context);
    job->task = nullptr;
    QMetaObject::invokeMethod(
        this, [this, id = job->id, delivery = std::move(delivery)] { finish(id, delivery); },
        Qt::QueuedConnection);
}

void Worker::finish(JobId id, const Delivery& delivery) {
    if (m_live.erase(id) > 0) delivery();
}

} // namespace uncast::ui
