#include "ui/document/estimator_store.h"

#include "core/network/estimators.h"

namespace uncast::ui {

EstimatorStore::EstimatorStore(std::vector<std::string> names, Factory factory)
    : m_names(std::move(names)), m_factory(std::move(factory)) {
    for (const std::string& name : m_names) m_slots[name];
}

std::shared_ptr<EstimatorStore> EstimatorStore::standard() {
    const auto shelf = std::make_shared<NetworkShelf>();
    return std::make_shared<EstimatorStore>(estimatorNames(), [shelf](const std::string& name) -> Made {
        auto made = makeEstimator(name, *shelf);
        if (!made) return tl::unexpected(made.error());
        return std::shared_ptr<const Estimator>(std::move(*made));
    });
}

EstimatorStore::Made EstimatorStore::get(const std::string& name) {
    const auto slot = m_slots.find(name);
    if (slot == m_slots.end())
        return fail("unknown-estimator", "There is no estimator \"" + std::string(name) + "\".");
    const std::lock_guard lock(slot->second.mutex);
    if (!slot->second.estimator) {
        auto made = m_factory(name);
        if (!made) return made;
        slot->second.estimator = std::move(*made);
    }
    return slot->second.estimator;
}

} // namespace uncast::ui
