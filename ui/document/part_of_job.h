#pragma once

#include "core/base/progress.h"

namespace uncast::ui {

/// A part of a job as a job of its own: its 0-1 becomes `from`-`to` of the whole.
[[nodiscard]] inline JobContext partOf(const JobContext& job, double from, double to) {
    JobContext inner;
    inner.stop = job.stop;
    inner.progress = [progress = job.progress, from, to](double share, std::string_view stage) {
        if (progress) progress(from + (to - from) * share, stage);
    };
    return inner;
}

} // namespace uncast::ui
