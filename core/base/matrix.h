#pragma once

#include <opencv2/core/matx.hpp>

namespace uncast {

using Matrix3 = cv::Matx33d;
using Vector3 = cv::Vec3d;

/// As many rows as a camera has channels (3 or 4; a 3-channel camera leaves the fourth row 0), three columns.
using Matrix43 = cv::Matx<double, 4, 3>;
/// Three rows, as many columns as a camera has channels (the fourth column 0 for 3 channels).
using Matrix34 = cv::Matx<double, 3, 4>;
using Vector4 = cv::Vec4d;

} // namespace uncast
