// How fast the networks answer, beside the floor: a bare forward pass of the same network in libtorch, with
// everything prepared.

#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/color/common_space.h"
#include "core/network/dscnn_plan.h"
#include "core/network/estimators.h"
#include "core/network/nets.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>

using namespace uncast;

namespace {

constexpr int kPatches = 160;
constexpr int kRounds = 5;

/// Seconds of processor time of this thread: steadier than the clock where other programs run.
double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

/// The best of several rounds after one to warm up.
double bestSeconds(const std::function<void()>& work) {
    work();
    double best = 1e9;
    for (int i = 0; i < kRounds; ++i) {
        const double start = processorSeconds();
        work();
        best = std::min(best, processorSeconds() - start);
    }
    return best;
}

double floorRate(const NetworkWeights& weights, int batch) {
    const c10::InferenceMode inference;
    at::set_num_threads(1);
    const auto& plan = weights.architecture;
    auto tensors = dscnn::foldedTensors(plan, dscnn::tensorsOf(weights).value());
    for (auto& [name, tensor] : tensors)
        if (tensor.dim() == 4) tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor input =
        at::rand({batch, 3, plan.patchSide, plan.patchSide}).contiguous(at::MemoryFormat::ChannelsLast);
    const double seconds = bestSeconds([&] {
        for (int i = 0; i < kPatches; i += batch)
            (void)dscnn::dscnnForward(plan, tensors, input, dscnn::NormMode::folded);
    });
    return kPatches / seconds;
}

// A picture as large as the estimators get it, of random surfaces.
WorkingPicture workingPicture() {
    WorkingPicture picture;
    picture.camera = Picture(1024, 683, 3);
    picture.valid = Picture(1024, 683, 1);
    picture.clipped = Picture(1024, 683, 1);
    for (float& v : picture.valid.samples()) v = 1;
    std::uint32_t state = 1;
    for (float& v : picture.camera.samples()) {
        state = state * 1664525U + 1013904223U;
        v = 0.05F + 0.5F * float(state >> 8) / float(1U << 24);
    }
    CalibratedMatrix matrix;
    const Matrix3 average = averageCameraMatrix();
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) matrix.xyzToCamera(r, c) = average(r, c);
    picture.color.matrices = {matrix};
    return picture;
}

} // namespace

int main() {
    tuneAllocatorForInference();
    NetworkShelf shelf;
    std::cout << "One thread, best of " << kRounds << ", by processor time\n";
    for (const char* name : {"dscnn", "dscnn-paper"}) {
        const auto networks = shelf.named(name);
        if (!networks) {
            std::cerr << networks.error().message << "\n";
            return EXIT_FAILURE;
        }
        const auto& weights = (*networks)->file().members.front().weights;
        const auto patches = testPatches(1, kPatches, weights.architecture.patchSide);
        const double own =
            kPatches / bestSeconds([&] { (void)(*networks)->predict(0, patches, kPatches, {}).value(); });
        std::cout << name << ": " << fixed(own, 0) << " patches/s; floor (bare forward pass) "
                  << fixed(floorRate(weights, 16), 0) << " in batches of 16, "
                  << fixed(floorRate(weights, 128), 0) << " in batches of 128\n";
    }
    const WorkingPicture picture = workingPicture();
    for (const auto& name : estimatorNames()) {
        const auto estimator = makeEstimator(name, shelf).value();
        const double seconds = bestSeconds([&] { (void)estimator->estimate(picture, {}, {}).value(); });
        const double bare = bestSeconds([&] { (void)estimator->estimate(picture, {1, 1}, {}).value(); });
        std::cout << name << ": " << fixed(1000 * seconds, 1)
                  << " ms a picture of 1024 x 683 with a map of 12 x 8 cells, " << fixed(1000 * bare, 1)
                  << " with a single cell\n";
    }
    return EXIT_SUCCESS;
}
