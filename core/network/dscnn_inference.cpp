#include "core/network/dscnn_inference.h"

#include "core/network/nets.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>

namespace uncast::dscnn {
namespace {

/// Every forward pass has this many patches, the last one filled up with zeros: libtorch is six times faster
/// than patch by patch, and a patch gives the same bits in whatever company it comes.
constexpr int kBatch = 16;
/// Of a histogram network, whose planes are large: two stay within the processor's cache.
constexpr int kHistogramBatch = 2;

class FoldedNetwork final : public PatchNetwork {
public:
    FoldedNetwork(const Architecture& architecture, const Tensors& tensors)
        : m_architecture(architecture), m_tensors(foldedTensors(architecture, tensors)),
          m_batch(architecture.kind == NetworkKind::histogram ? kHistogramBatch : kBatch) {
        for (auto& [name, tensor] : m_tensors)
            if (tensor.dim() == 4) tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
    }

    Result<std::vector<float>> predict(std::span<const float> patches, int count,
                                       const JobContext& job) const override {
        const std::size_t numbers = inputNumbers(m_architecture);
        if (count < 0 || patches.size() != std::size_t(count) * numbers)
            return fail("wrong-size", "The patches do not have the size that the network was made for.");
        try {
            return predictAll(patches, count, numbers, job);
        } catch (const std::exception& error) {
            return fail("network-failed", std::string("The network could not be run: ") + error.what());
        }
    }

private:
    Result<std::vector<float>> predictAll(std::span<const float> patches, int count, std::size_t numbers,
                                          const JobContext& job) const {
        const c10::InferenceMode inference;
        at::set_num_threads(1);
        std::vector<float> answers;
        answers.reserve(std::size_t(count) * std::size_t(m_architecture.outputs));
        for (int first = 0; first < count; first += m_batch) {
            if (job.stopped()) return fail("cancelled", "The work was stopped.");
            const int here = std::min(m_batch, count - first);
            at::Tensor batch =
                batchOf(patches.subspan(std::size_t(first) * numbers, std::size_t(here) * numbers), here,
                        m_batch, m_architecture);
            if (batch.dim() == 4) batch = batch.contiguous(at::MemoryFormat::ChannelsLast);
            const at::Tensor rows =
                answersOf(m_architecture, m_tensors, batch, NormMode::folded).contiguous();
            const float* numbersOut = rows.data_ptr<float>();
            answers.insert(answers.end(), numbersOut, numbersOut + here * rows.size(1));
            job.report(double(first + here) / count, "Looking at patches");
        }
        if (!std::all_of(answers.begin(), answers.end(), [](float v) { return std::isfinite(v); }))
            return fail("not-finite", "The network gave no usable answer.");
        return answers;
    }

    Architecture m_architecture;
    Tensors m_tensors;
    int m_batch;
};

} // namespace

Result<std::unique_ptr<PatchNetwork>> loadNetwork(const NetworkWeights& weights) {
    try {
        const c10::InferenceMode inference;
        auto tensors = tensorsOf(weights);
        if (!tensors) return tl::unexpected(tensors.error());
        return std::make_unique<FoldedNetwork>(weights.architecture, *tensors);
    } catch (const std::exception& error) {
        return fail("wrong-weights", std::string("The network could not be built: ") + error.what());
    }
}

} // namespace uncast::dscnn
