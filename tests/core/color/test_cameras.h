#pragma once

#include "core/color/camera_color.h"

#include <string>
#include <vector>

namespace uncast::test {

struct NamedCamera {
    std::string name;
    CameraColor color;
};

/// Made-up cameras of every kind: one and two calibrations, weak and strong crosstalk, four channels.
inline std::vector<NamedCamera> madeUpCameras() {
    const Matrix43 dayA(0.921, -0.285, -0.077, -0.451, 1.203, 0.207, -0.094, 0.198, 0.543, 0, 0, 0);
    const Matrix43 lampA(0.987, -0.396, -0.036, -0.439, 1.186, 0.269, -0.052, 0.162, 0.583, 0, 0, 0);
    const Matrix43 dayB(0.62, -0.05, -0.07, -0.35, 1.12, 0.26, -0.02, 0.11, 0.61, 0, 0, 0);
    const Matrix43 lampB(0.70, -0.12, -0.05, -0.42, 1.20, 0.25, -0.05, 0.16, 0.66, 0, 0, 0);
    const Matrix43 four(-0.40, 1.25, 0.22, 0.75, -0.30, 0.45, -0.35, 0.80, 0.55, 0.30, 0.85, -0.20);
    return {
        {"two calibrations", {3, {{lampA, 2850}, {dayA, 6504}}, "test"}},
        {"two calibrations, broad filters", {3, {{lampB, 2850}, {dayB, 6504}}, "test"}},
        {"daylight only", {3, {{dayA, 6504}}, "test"}},
        {"lamp only", {3, {{lampB, 2850}}, "test"}},
        {"four channels", {4, {{four, 6504}}, "test"}},
    };
}

} // namespace uncast::test
