#include "ui/document/estimator_sweep.h"

#include <utility>

namespace uncast::ui {
namespace {

constexpr int kPriority = -1; // an export that is asked for goes first

} // namespace

EstimatorSweep::EstimatorSweep(Worker& worker, std::shared_ptr<EstimatorStore> store, QObject* parent)
    : QObject(parent), m_worker(worker), m_store(std::move(store)) {}

void EstimatorSweep::start(std::shared_ptr<const DecodedPhoto> photo,
                           std::shared_ptr<const WorkingPicture> working, std::vector<UnitRect> excluded,
                           std::deque<std::string> names) {
    stop();
    m_photo = std::move(photo);
    m_working = std::move(working);
    m_excluded = std::move(excluded);
    m_names = std::move(names);
    next();
}

void EstimatorSweep::stop() {
    m_names.clear();
    m_photo.reset();
    m_working.reset();
    if (!m_job) return;
    m_worker.cancel(std::exchange(m_job, 0));
    emit ended();
}

void EstimatorSweep::next() {
    if (m_names.empty()) {
        m_photo.reset();
        m_working.reset();
        emit ended();
        return;
    }
    const std::string name = m_names.front();
    m_names.pop_front();
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::background, kPriority},
        [store = m_store, photo = m_photo, working = m_working, excluded = m_excluded,
         name](const JobContext& job) -> Result<Analysis> {
            const auto made = store->get(name);
            if (!made) return tl::unexpected(made.error());
            return analysePhoto(*photo, working, excluded, **made, job);
        },
        [this, name](Result<Analysis> result) {
            m_job = 0;
            if (result) {
                result->estimate.estimator = name;
                m_working = result->working;
                emit answered(name, std::make_shared<const Analysis>(std::move(*result)));
            } else {
                emit failed(name, result.error());
            }
            if (m_photo) next(); // nobody stopped it meanwhile
        });
}

} // namespace uncast::ui
