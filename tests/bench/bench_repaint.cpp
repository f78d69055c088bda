// CPU time of one repaint of the corrected picture on a 4K screen, 3840 x 2160 device pixels, from a preview
// of 2,048 pixels: at rest, with clipping marked, and while a slider moves - then each frame has another
// picture with other marks. Each is to stay below a frame of 16 ms.
#include "core/base/memory.h"
#include "core/base/text.h"
#include "ui/picture/compared_view.h"

#include <QApplication>

#include <ctime>
#include <iostream>

using namespace uncast;
using namespace uncast::ui;

namespace {

constexpr int kWidth = 2048;
constexpr int kHeight = 1152;
constexpr int kRuns = 20;
constexpr double kFrame = 0.016;

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

// A sky of which a tenth is clipped in blots, ten in a row.
std::shared_ptr<const PictureCounts> blots() {
    ClipMarks marks{kWidth, kHeight, std::vector<std::uint16_t>(std::size_t(kWidth) * kHeight)};
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            if (x % 200 < 60 && y % 180 < 60)
                marks.marks[std::size_t(y) * kWidth + std::size_t(x)] =
                    std::uint16_t(x % 400 < 200 ? highMark(0) | sensorMark(0) : highMark(1));
    auto counts = std::make_shared<PictureCounts>();
    counts->clipCounts = countsOf(marks);
    counts->clipping = ClipLevels(std::move(marks));
    return counts;
}

PictureLevels picture() {
    Rgb8Picture made{kWidth, kHeight, std::vector<std::uint8_t>(std::size_t(3) * kWidth * kHeight)};
    for (std::size_t i = 0; i < made.samples.size(); ++i) made.samples[i] = std::uint8_t(i * 7 >> 5);
    return PictureLevels(made);
}

template<class Prepare> bool judge(const std::string& what, ComparedView& view, Prepare prepare) {
    QImage screen(view.size(), QImage::Format_RGB32);
    double least = 1e9;
    for (int run = 0; run < kRuns; ++run) {
        prepare(run);
        const double start = cpuSeconds();
        view.render(&screen);
        least = std::min(least, cpuSeconds() - start);
    }
    std::cout << what << ": " << fixed(1000 * least, 1) << " ms CPU, " << (least < kFrame ? "under" : "OVER")
              << " the bar of 16 ms\n";
    return least < kFrame;
}

} // namespace

int main(int argc, char** argv) {
    tuneAllocatorForInference(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Viewport viewport;
    viewport.setPhotoSize({6000, 3375});
    ComparedView view(&viewport);
    view.resize(3840, 2160);
    view.setCorrected(picture(), QStringLiteral("W = I / L"));
    bool all = judge("4K repaint", view, [](int) {});
    const std::array<std::shared_ptr<const PictureCounts>, 2> counts{blots(), blots()};
    view.setCounts(counts[0], 3);
    view.setClipChoice({true, true, ClipChannel::any});
    all = judge("4K repaint, clipping marked", view, [](int) {}) && all;
    all = judge("4K repaint, clipping marked, marks new in each frame", view,
                [&](int run) { view.setCounts(counts[std::size_t(run % 2)], 3); }) &&
          all;
    return all ? 0 : 1;
}
