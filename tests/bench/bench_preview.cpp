// CPU time until the first picture of a 24-megapixel sample scene can be shown: the camera's embedded preview
// as the window shows it, and the half-size picture of the samples themselves - decode with all checks,
// reduction, development. The first of them is to be there within half a second. And the picture that follows
// a slider: within a frame of 16 ms.
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/develop/develop.h"
#include "core/files/demo_scene.h"
#include "core/raw/decode.h"
#include "tests/support/screen_profiles.h"
#include "ui/document/photo_jobs.h"

#include <ctime>
#include <filesystem>
#include <iostream>
#include <libraw/libraw.h>
#include <memory>

using namespace uncast;

namespace {

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

template<class Work> double best(int runs, Work work) {
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        const double start = cpuSeconds();
        work();
        least = std::min(least, cpuSeconds() - start);
    }
    return least;
}

void line(const std::string& what, double seconds, double floor) {
    std::cout << what << std::string(44 - what.size(), ' ') << fixed(1000 * seconds, 1) << " ms CPU, "
              << fixed(seconds / floor, 2) << " x LibRaw's bare open + unpack\n";
}

constexpr double kBar = 0.5; // seconds
constexpr double kFrame = 0.016;

void judge(const std::string& what, double seconds, double bar) {
    std::cout << what << ": " << fixed(seconds, 4) << " s CPU, " << (seconds < bar ? "under" : "OVER")
              << " the bar of " << fixed(bar, 3) << " s\n";
}

} // namespace

int main(int argc, char** argv) {
    tuneAllocatorForInference(); // as both programs do
    const std::filesystem::path file =
        argc > 1 ? argv[1] : (std::filesystem::temp_directory_path() / "uncast-bench-24mp.dng").string();
    if (argc < 2 && !std::filesystem::exists(file)) {
        DemoOptions options;
        options.width = 6000;
        options.height = 4000;
        if (const auto written = writeDemoDng(file, options, false); !written) {
            std::cerr << written.error().message << "\n";
            return 1;
        }
    }
    constexpr int kRuns = 5;
    const double floor = best(kRuns, [&] {
        const auto libraw = std::make_unique<LibRaw>();
        if (libraw->open_file(file.c_str()) == LIBRAW_SUCCESS) libraw->unpack();
    });
    line("LibRaw open + unpack", floor, floor);
    Result<RawPicture> raw = fail("unset", "");
    const double decode = best(kRuns, [&] { raw = decodeRaw(file); });
    if (!raw) {
        std::cerr << raw.error().message << "\n";
        return 1;
    }
    line("decode with level and damage checks", decode, floor);
    std::vector<Notice> notices;
    Result<WorkingPicture> display = fail("unset", "");
    const double reduce = best(kRuns, [&] { display = makeDisplayPicture(*raw, 2048, notices); });
    line("reduction to 2048 pixels", reduce, floor);
    if (!display) return 1;
    const Light light = uncorrectedLight(*display).light;
    const double develop = best(kRuns, [&] { (void)developPreview(*display, {light, 0}); });
    line("development for the screen", develop, floor);
    line("half-size picture, together", decode + reduce + develop, floor);

    bool found = false;
    const double embedded = best(kRuns, [&] { found = readEmbeddedPreview(file).has_value(); });
    if (!found) {
        std::cerr << "The file holds no embedded preview.\n";
        return 1;
    }
    line("embedded preview, read", embedded, floor);
    const double shown = best(kRuns, [&] { (void)ui::readPreviewPicture(file); });
    line("embedded preview, ready to paint", shown, floor);
    const auto photo = ui::decodePhoto(file, {}, {});
    if (!photo) return 1;
    const double proxy = best(kRuns, [&] {
        (void)ui::developProxy(*photo, {CorrectionSource::chosen, light});
    });
    line("picture under a moving slider", proxy, floor);
    auto screen = DisplayTransform::fromProfile(test::swappedProfile());
    if (!screen) return 1;
    const ScreenSettings dearest{{1, Tone::filmic},
                                 std::make_shared<const DisplayTransform>(std::move(*screen))};
    const double viewed = best(kRuns, [&] {
        (void)ui::developProxy(*photo, {CorrectionSource::chosen, light}, dearest);
    });
    line("the same, filmic, by the screen's profile", viewed, floor);
    const double counted = best(kRuns, [&] {
        (void)rawHistogramOf(*photo->raw);
        (void)sensorMarksOf(*photo->raw, photo->display->width(), photo->display->height());
    });
    line("counts and clipping of the sensor", counted, floor);
    judge("embedded preview", shown, kBar);
    judge("half-size picture", decode + reduce + develop, kBar);
    judge("picture under a moving slider", proxy, kFrame);
    judge("the same, filmic, by the screen's profile", viewed, kFrame);
    return shown < kBar && proxy < kFrame && viewed < kFrame ? 0 : 1;
}
