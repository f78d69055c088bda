#include "ui/document/estimator_answers.h"

#include <algorithm>
#include <utility>

namespace uncast::ui {
namespace {

constexpr std::size_t kMostKept = 12;

} // namespace

EstimatorAnswers::EstimatorAnswers(Worker& worker, std::shared_ptr<EstimatorStore> store, QObject* parent)
    : QObject(parent), m_store(store), m_sweep(worker, std::move(store)) {
    connect(&m_sweep, &EstimatorSweep::ended, this, &EstimatorAnswers::changed);
    connect(&m_sweep, &EstimatorSweep::answered, this,
            [this](const std::string& name, const std::shared_ptr<const Analysis>& analysis) {
                m_now.analyses.emplace(name, analysis); // who answered meanwhile, answered the same
                emit changed();
            });
    connect(&m_sweep, &EstimatorSweep::failed, this, [this](const std::string& name, const Error& error) {
        keepFailure(name, error);
        emit changed();
    });
}

void EstimatorAnswers::forget() {
    m_now = {};
    m_kept.clear();
    m_sweep.stop();
}

void EstimatorAnswers::setExcluded(const std::vector<UnitRect>& excluded) {
    if (excluded == m_excluded) return;
    m_sweep.stop();
    m_kept.push_back({std::exchange(m_excluded, excluded), std::exchange(m_now, {})});
    const auto known = std::ranges::find(m_kept, excluded, &Kept::excluded);
    if (known != m_kept.end()) {
        m_now = std::move(known->answers);
        m_kept.erase(known);
    }
    if (m_kept.size() > kMostKept) {
        // What was said of the whole picture is what others are told from.
        const auto oldest = m_kept.front().excluded.empty() ? m_kept.begin() + 1 : m_kept.begin();
        m_kept.erase(oldest);
    }
}

std::shared_ptr<const Analysis> EstimatorAnswers::ofAll(const std::string& estimator) const {
    const auto among = [&](const Answers& answers) {
        const auto found = answers.analyses.find(estimator);
        return found == answers.analyses.end() ? nullptr : found->second;
    };
    if (m_excluded.empty()) return among(m_now);
    for (const Kept& kept : m_kept)
        if (kept.excluded.empty()) return among(kept.answers);
    return nullptr;
}

void EstimatorAnswers::keep(const std::string& estimator, std::shared_ptr<const Analysis> analysis) {
    m_now.analyses[estimator] = std::move(analysis);
    m_now.failures.erase(estimator);
}

void EstimatorAnswers::keepFailure(const std::string& estimator, const Error& error) {
    m_now.failures[estimator] = error;
}

std::shared_ptr<const Analysis> EstimatorAnswers::of(const std::string& estimator) const {
    const auto found = m_now.analyses.find(estimator);
    return found == m_now.analyses.end() ? nullptr : found->second;
}

const Error* EstimatorAnswers::failureOf(const std::string& estimator) const {
    const auto found = m_now.failures.find(estimator);
    return found == m_now.failures.end() ? nullptr : &found->second;
}

std::shared_ptr<const WorkingPicture> EstimatorAnswers::working() const {
    if (!m_now.analyses.empty()) return m_now.analyses.begin()->second->working;
    for (const Kept& kept : m_kept)
        if (!kept.answers.analyses.empty()) return kept.answers.analyses.begin()->second->working;
    return nullptr;
}

std::deque<std::string> EstimatorAnswers::unasked() const {
    std::deque<std::string> names;
    for (const std::string& name : m_store->names())
        if (!m_now.analyses.contains(name) && !m_now.failures.contains(name)) names.push_back(name);
    return names;
}

void EstimatorAnswers::askOthers(std::shared_ptr<const DecodedPhoto> photo) {
    if (!photo || m_sweep.running()) return;
    m_sweep.start(std::move(photo), working(), m_excluded, unasked());
    emit changed();
}

} // namespace uncast::ui
