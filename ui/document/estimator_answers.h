#pragma once

#include "ui/document/estimator_sweep.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <string>

namespace uncast::ui {

/// What every estimator said of one photo. Who has answered is never asked again; those who have not can be
/// asked in the background, one after the other.
class EstimatorAnswers : public QObject {
    Q_OBJECT

public:
    EstimatorAnswers(Worker& worker, std::shared_ptr<EstimatorStore> store, QObject* parent = nullptr);

    /// Another photo, or the same one read anew.
    void forget();
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
    std::map<std::string, std::shared_ptr<const Analysis>> m_analyses;
    std::map<std::string, Error> m_failures; ///< of the others
    EstimatorSweep m_sweep;
};

} // namespace uncast::ui
