#pragma once

#include "core/base/result.h"
#include "core/illuminant/estimator.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace uncast::ui {

/// Makes estimators on first use and keeps them. May be called from every thread; who asks for one that
/// another thread is just loading waits for it. A failure is not kept: the next call tries again.
class EstimatorStore {
public:
    using Made = Result<std::shared_ptr<const Estimator>>;
    using Factory = std::function<Made(const std::string& name)>;

    EstimatorStore(std::vector<std::string> names, Factory factory);
    /// All that the program has, from core.
    [[nodiscard]] static std::shared_ptr<EstimatorStore> standard();

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] Made get(const std::string& name);

private:
    struct Slot {
        std::mutex mutex;
        std::shared_ptr<const Estimator> estimator;
    };
    std::vector<std::string> m_names;
    Factory m_factory;
    std::map<std::string, Slot> m_slots; // one a name, never changed after construction
};

} // namespace uncast::ui
