// How fast a training goes, beside the floor: a bare loop of libtorch's own layers and optimiser on a ready
// batch. Both in the same run, taking turns, by processor time. Exit code 1 where a recipe stays below the
// bar.

#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/lab/lessons.h"
#include "core/network/network_runtime.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <numbers>

using namespace uncast;

namespace {

constexpr double kBar = 0.8;
constexpr int kRounds = 6;
constexpr int kPatchesARound = 256;

/// Seconds of processor time of all threads: steadier than the clock where other programs run.
double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

double secondsOf(const std::function<void()>& work) {
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

/// Pictures as large as the labelled ones, of random surfaces.
TrainingSet madePictures() {
    TrainingSet set;
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        TrainingPicture picture;
        picture.set = "made";
        picture.camera = i % 2 ? "CamA" : "CamB";
        picture.stored.width = picture.stored.height = 64;
        picture.stored.hash = std::uint64_t(i);
        for (int k = 0; k < 3 * 64 * 64; ++k) picture.stored.rgb.push_back(std::uint8_t(20 + random() % 230));
        picture.encoding = PixelEncoding::sqrt8;
        picture.toCommon = {1.2F, -0.1F, -0.1F, -0.2F, 1.3F, -0.1F, -0.1F, -0.3F, 1.4F};
        picture.toCamera = Matrix3::eye();
        picture.light = Vector3(0.5 + 0.01 * (i % 30), 0.7, 0.5) / cv::norm(Vector3(0.5, 0.7, 0.5));
        (i < 190 ? set.training : set.heldOut).push_back(std::move(picture));
    }
    return set;
}

/// Table 1 of the paper, as one would write it in libtorch.
torch::nn::Sequential bareNetwork(const Architecture& plan) {
    using namespace torch::nn;
    Sequential network;
    const auto norm = [&](int channels) { network->push_back(BatchNorm2d(channels)); };
    int width = 3;
    for (int i = 0; i < 2; ++i) {
        network->push_back(Conv2d(Conv2dOptions(width, 8, 3)));
        norm(8);
        network->push_back(ReLU());
        width = 8;
    }
    for (int module = 1; module <= plan.modules; ++module) {
        const int wider = 2 * width;
        for (const int inputs : {width, wider}) {
            network->push_back(
                Conv2d(Conv2dOptions(inputs, inputs, 3).padding(1).groups(inputs).bias(false)));
            network->push_back(Conv2d(Conv2dOptions(inputs, wider, 1)));
            norm(wider);
            if (inputs == width) network->push_back(ReLU());
        }
        network->push_back(MaxPool2d(MaxPool2dOptions(2).ceil_mode(true)));
        width = wider;
    }
    network->push_back(Conv2d(Conv2dOptions(width, plan.outputs, 3).padding(1)));
    return network;
}

/// A loop without anything that is not libtorch: forward, loss, backward, Adam.
class BareLoop {
public:
    BareLoop(const Recipe& recipe, const Batch& batch)
        : m_loss(recipe.step.loss), m_network(bareNetwork(recipe.architecture)),
          m_optimiser(m_network->parameters(), torch::optim::AdamOptions(recipe.learningRate)) {
        const int side = recipe.architecture.patchSide;
        m_patches = torch::tensor(batch.patches).reshape({batch.count, 3, side, side});
        m_patches = m_patches / m_patches.mean({1, 2, 3}, true);
        m_lights = torch::tensor(batch.lights).reshape({batch.count, 3});
    }

    void step() {
        m_optimiser.zero_grad();
        const auto out = m_network->forward(m_patches).mean({2, 3});
        const auto positive = torch::softplus(out.narrow(1, 0, 3) + 1);
        const auto unit = positive / torch::sqrt((positive * positive).sum(1, true));
        const auto difference = unit - m_lights;
        const auto chord = torch::sqrt((difference * difference).sum(1) + 1e-10);
        auto loss = torch::asin((chord / 2).clamp_max(1 - 1e-6)) * (2 * 180 / std::numbers::pi);
        if (m_loss == Loss::angleAndConfidence) {
            const auto c = out.select(1, 3);
            loss = loss + 0.5 * (loss * torch::exp(-c) + c);
        }
        loss.mean().backward();
        m_optimiser.step();
    }

private:
    Loss m_loss;
    torch::nn::Sequential m_network;
    torch::optim::Adam m_optimiser;
    torch::Tensor m_patches;
    torch::Tensor m_lights;
};

/// The ratio to the bare loop, best round against best round.
double measured(const std::string& name, const TrainingSet& set, const NetworkBackend& backend) {
    const Recipe recipe = recipeNamed(name).value();
    const Lessons lessons = lessonsOf(set, recipe, 1).value();
    const auto trainee = backend.createTrainee(recipe.architecture, 1).value();
    Batch batch;
    lessons.fill(0, batch);
    BareLoop bare(recipe, batch);
    const int steps = std::max(1, kPatchesARound / recipe.batch);
    std::int64_t step = 0;
    double own = 1e9;
    double floor = 1e9;
    double making = 1e9;
    for (int round = 0; round < kRounds; ++round) { // the first one warms up
        double fill = 0;
        const double ours = secondsOf([&] {
            for (int i = 0; i < steps; ++i, ++step) {
                fill += secondsOf([&] { lessons.fill(step, batch); });
                (void)trainee->step(batch.patches, batch.lights, batch.count, recipe.step).value();
            }
        });
        const double theirs = secondsOf([&] {
            for (int i = 0; i < steps; ++i) bare.step();
        });
        if (round == 0) continue;
        own = std::min(own, ours);
        floor = std::min(floor, theirs);
        making = std::min(making, fill);
    }
    const double patches = double(steps) * recipe.batch;
    std::cout << name << ", batches of " << recipe.batch << ": " << fixed(patches / own, 0)
              << " patches/s; bare loop " << fixed(patches / floor, 0) << "; ratio " << fixed(floor / own, 2)
              << "; making a patch " << fixed(1e6 * making / patches, 0) << " of "
              << fixed(1e6 * own / patches, 0) << " microseconds\n";
    return floor / own;
}

} // namespace

int main() {
    tuneAllocatorForInference();
    at::set_num_threads(1);
    const auto runtime = NetworkRuntime::load();
    if (!runtime) {
        std::cerr << runtime.error().message << "\n";
        return EXIT_FAILURE;
    }
    const TrainingSet set = madePictures();
    std::cout << "One thread, best of " << kRounds - 1 << " rounds of " << kPatchesARound
              << " patches, by processor time; bar " << fixed(kBar, 1) << "\n";
    bool reached = true;
    for (const char* name : {"uncast", "paper"})
        reached = measured(name, set, (*runtime)->backend()) >= kBar && reached;
    return reached ? EXIT_SUCCESS : EXIT_FAILURE;
}
