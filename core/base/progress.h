#pragma once

#include <functional>
#include <stop_token>
#include <string_view>

namespace uncast {

/// Called with the share done (0-1) and the stage in words. May be empty; is called on the worker's thread.
using Progress = std::function<void(double share, std::string_view stage)>;

/// What a long job takes along: a way to be stopped, and a way to tell how far it is.
struct JobContext {
    std::stop_token stop;
    Progress progress;

    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
    void report(double share, std::string_view stage) const {
        if (progress) progress(share, stage);
    }
};

} // namespace uncast
