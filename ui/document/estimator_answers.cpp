#include "ui/document/estimator_answers.h"

#include <utility>

namespace uncast::ui {

EstimatorAnswers::EstimatorAnswers(Worker& worker, std::shared_ptr<EstimatorStore> store, QObject* parent)
    : QObject(parent), m_store(store), m_sweep(worker, std::move(store)) {
    connect(&m_sweep, &EstimatorSweep::ended, this, &EstimatorAnswers::changed);
    connect(&m_sweep, &EstimatorSweep::answered, this,
            [this](const std::string& name, const std::shared_ptr<const Analysis>& analysis) {
                m_analyses.emplace(name, analysis); // who answered meanwhile, answered the same
                emit changed();
            });
    connect(&m_sweep, &EstimatorSweep::failed, this, [this](const std::string& name, const Error& error) {
        keepFailure(name, error);
        emit changed();
    });
}

void EstimatorAnswers::forget() {
    m_analyses.clear();
    m_failures.clear();
    m_sweep.stop();
}

void EstimatorAnswers::keep(const std::string& estimator, std::shared_ptr<const Analysis> analysis) {
    m_analyses[estimator] = std::move(analysis);
    m_failures.erase(estimator);
}

void EstimatorAnswers::keepFailure(const std::string& estimator, const Error& error) {
    m_failures[estimator] = error;
}

std::shared_ptr<const Analysis> EstimatorAnswers::of(const std::string& estimator) const {
    const auto found = m_analyses.find(estimator);
    return found == m_analyses.end() ? nullptr : found->second;
}

const Error* EstimatorAnswers::failureOf(const std::string& estimator) const {
    const auto found = m_failures.find(estimator);
    return found == m_failures.end() ? nullptr : &found->second;
}

std::shared_ptr<const WorkingPicture> EstimatorAnswers::working() const {
    return m_analyses.empty() ? nullptr : m_analyses.begin()->second->working;
}

std::deque<std::string> EstimatorAnswers::unasked() const {
    std::deque<std::string> names;
    for (const std::string& name : m_store->names())
        if (!m_analyses.contains(name) && !m_failures.contains(name)) names.push_back(name);
    return names;
}

void EstimatorAnswers::askOthers(std::shared_ptr<const DecodedPhoto> photo) {
    if (!photo || m_sweep.running()) return;
    m_sweep.start(std::move(photo), working(), unasked());
    emit changed();
}

} // namespace uncast::ui
