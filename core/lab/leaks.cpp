#include "core/lab/leaks.h"

#include <algorithm>

namespace uncast {

bool TrainedOn::knows(const BenchmarkRow& row) const {
    return m_pictures.contains(row.hash) || m_scenes.contains(sceneHash(sceneOf(*row.picture)));
}

void markLeaks(std::vector<BenchmarkRow>& rows, const LeakLists& known) {
    for (auto& row : rows) {
        const auto list = known.find(row.estimator);
        row.leaked = list != known.end() && list->second.knows(row);
    }
}

std::vector<LeakCount> leaksOf(const std::vector<BenchmarkRow>& rows) {
    std::vector<LeakCount> counts;
    for (const auto& row : rows) {
        auto found = std::ranges::find_if(counts, [&](const LeakCount& count) {
            return count.estimator == row.estimator && count.set == row.picture->set;
        });
        if (found == counts.end()) found = counts.insert(found, {row.estimator, row.picture->set, 0, 0});
        ++found->of;
        if (row.leaked) ++found->leaked;
    }
    return counts;
}

std::vector<std::string> leakWarnings(const std::vector<LeakCount>& leaks) {
    std::vector<std::string> lines;
    for (const auto& leak : leaks)
        if (leak.leaked > 0)
            lines.push_back("leak: " + leak.estimator + " was trained on " + std::to_string(leak.leaked) +
                            " of the " + std::to_string(leak.of) + " pictures of " + leak.set +
                            " or on their scenes; its figures there say nothing of new pictures.");
    return lines;
}

} // namespace uncast
