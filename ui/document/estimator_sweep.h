#pragma once

#include "ui/document/estimator_store.h"
#include "ui/document/photo_jobs.h"
#include "ui/document/worker.h"

#include <QObject>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace uncast::ui {

/// Asks estimators one after the other in the background, so that they can be compared. Nobody waits for it,
/// and it can be stopped at any time.
class EstimatorSweep : public QObject {
    Q_OBJECT

public:
    EstimatorSweep(Worker& worker, std::shared_ptr<EstimatorStore> store, QObject* parent = nullptr);

    /// `working` may be null: it is then made once more. The estimators do not see the parts `excluded`. What
    /// is under way for another photo is stopped.
    void start(std::shared_ptr<const DecodedPhoto> photo, std::shared_ptr<const WorkingPicture> working,
               std::vector<UnitRect> excluded, std::deque<std::string> names);
    void stop();
    [[nodiscard]] bool running() const { return m_job != 0; }
    /// How many are still to answer, the one under way counted in.
    [[nodiscard]] int left() const { return running() ? int(m_names.size()) + 1 : 0; }

signals:
    void answered(const std::string& name, const std::shared_ptr<const uncast::ui::Analysis>& analysis);
    void failed(const std::string& name, const uncast::Error& error);
    void ended();

private:
    void next();

    Worker& m_worker;
    std::shared_ptr<EstimatorStore> m_store;
    std::shared_ptr<const DecodedPhoto> m_photo;
    std::shared_ptr<const WorkingPicture> m_working;
    std::vector<UnitRect> m_excluded;
    std::deque<std::string> m_names;
    Worker::JobId m_job = 0;
};

} // namespace uncast::ui
