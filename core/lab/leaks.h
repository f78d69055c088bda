#pragma once

#include "core/lab/benchmark.h"
#include "core/network/weights_file.h"

#include <unordered_set>

namespace uncast {

/// What a weights file says it was trained on, ready to be asked.
class TrainedOn {
public:
    TrainedOn() = default;
    explicit TrainedOn(const WeightsFile& file)
        : m_pictures(file.trainedOn.begin(), file.trainedOn.end()),
          m_scenes(file.trainedScenes.begin(), file.trainedScenes.end()) {}

    /// True where the picture, or another one of its scene, took part in the training.
    [[nodiscard]] bool knows(const BenchmarkRow& row) const;

private:
    std::unordered_set<std::uint64_t> m_pictures;
    std::unordered_set<std::uint64_t> m_scenes;
};

/// By the estimator's name.
using LeakLists = std::map<std::string, TrainedOn>;

/// How many pictures of each set an estimator knew from its training.
struct LeakCount {
    std::string estimator;
    std::string set;
    int leaked = 0;
    int of = 0;
};

/// Marks the rows whose picture the estimator was trained on.
void markLeaks(std::vector<BenchmarkRow>& rows, const LeakLists& known);

/// Counts the marks: one entry an estimator and set, those without a leak too.
[[nodiscard]] std::vector<LeakCount> leaksOf(const std::vector<BenchmarkRow>& rows);

/// A sentence for each leak.
[[nodiscard]] std::vector<std::string> leakWarnings(const std::vector<LeakCount>& leaks);

} // namespace uncast
