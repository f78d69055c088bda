#pragma once

#include "ui/document/estimator_sweep.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace uncast::ui {

/// What every estimator said of one photo. Who has answered is never asked again; those who have not can be
/// asked in the background, one after the other.
class EstimatorAnswers : public QObject {
    Q_OBJECT

public:
    EstimatorAnswers(Worker& worker, std::shared_ptr<EstimatorStore> store, QObject* parent = nullptr);

    /// Another photo, or the same one read anew.
    void forget();
    /// What the estimators are not to see from now on (as PhotoSettings::excluded). What they said of other
    /// choices is kept, the latest few, so that going back asks nobody.
    void setExcluded(const std::vector<UnitRect>& excluded);
    [[nodiscard]] const std::vector<UnitRect>& excluded() const { return m_excluded; }
    /// What it said when nothing was excluded; null where that was not asked.
    [[nodiscard]] std::shared_ptr<const Analysis> ofAll(const std::string& estimator) const;
    void keep(const std::string& estimator, std::shared_ptr<const Analysis> analysis);
    void keepFailure(const std::string& estimator, const Error& error);
    /// Null where it has not been asked or could not answer.
    [[nodiscard]] std::shared_ptr<const Analysis> of(const std::string& estimator) const;
    /// Null where it could answer or has not been asked.
    [[nodiscard]] const Error* failureOf(const std::string& estimator) const;
    /// What the estimators see, for the next one; null before the first answer.
    [[nodiscard]] std::shared_ptr<const WorkingPicture> working() const;

    void askOthers(std::shared_ptr<const DecodedPhoto> photo);
    void stopOthers() { m_sweep.stop(); }
    [[nodiscard]] bool askingOthers() const { return m_sweep.running(); }
    /// How many have not answered.
    [[nodiscard]] int left() const { return int(unasked().size()); }

signals:
    void changed();

private:
    [[nodiscard]] std::deque<std::string> unasked() const;

    std::shared_ptr<EstimatorStore> m_store;
    /// By estimator.
    struct Answers {
        std::map<std::string, std::shared_ptr<const Analysis>> analyses;
        std::map<std::string, Error> failures; ///< of the others
    };
    struct Kept {
        std::vector<UnitRect> excluded;
        Answers answers;
    };
    std::vector<UnitRect> m_excluded;
    Answers m_now;            ///< without what is excluded now
    std::vector<Kept> m_kept; ///< of other choices, the latest last
    EstimatorSweep m_sweep;
};

} // namespace uncast::ui
