#include "core/network/estimators.h"

#include <algorithm>

namespace uncast {
namespace {

constexpr const char* kPaperEstimator = "dscnn-paper";

std::unique_ptr<Estimator> onNetworks(std::shared_ptr<const LoadedNetworks> networks) {
    const bool paper = networks->file().name == kPaperEstimator;
    return makeDscnnEstimator(std::move(networks), paper ? PatchPooling::mapMedian : PatchPooling::pyramid);
}

} // namespace

std::vector<std::string> estimatorNames() {
    std::vector<std::string> names{kDefaultEstimator, kPaperEstimator};
    std::ranges::copy(statisticalEstimatorNames(), std::back_inserter(names));
    return names;
}

Result<std::unique_ptr<Estimator>> makeEstimator(const std::string& name, NetworkShelf& shelf) {
    if (auto statistical = makeStatisticalEstimator(name)) return statistical;
    if (!std::ranges::count(estimatorNames(), name))
        return fail("unknown-estimator", "There is no estimator named \"" + name + "\".");
    auto networks = shelf.named(name);
    if (!networks) return tl::unexpected(networks.error());
    return onNetworks(std::move(*networks));
}

Result<std::unique_ptr<Estimator>> makeEstimatorFromFile(const std::filesystem::path& weights,
                                                         NetworkShelf& shelf) {
    auto networks = shelf.fromFile(weights);
    if (!networks) return tl::unexpected(networks.error());
    return onNetworks(std::move(*networks));
}

} // namespace uncast
