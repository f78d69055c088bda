#pragma once

#include "core/base/progress.h"
#include "core/raw/raw_picture.h"

namespace uncast {

/// The picture that estimators see: linear camera RGB without interpolation (CFA cells binned), black
/// subtracted, area-averaged, upright.
struct WorkingPicture {
    /// One plane a camera channel. 1.0 = the white level of green above black; the same divisor for every
    /// channel, so that ratios are those of the raw counts. Small negatives are kept. Averages are over valid
    /// samples only (0 where there are none).
    Picture camera;
    /// One plane, 0-1: the share of the pixel's samples that are neither saturated nor masked.
    Picture valid;
    /// One plane, 0-1: the share of the pixel's samples where any channel is saturated.
    Picture clipped;
    /// Parts that the user keeps from every estimate, as shares of the picture; `valid` is 0 there.
    std::vector<UnitRect> excluded;
    int channels = 3;
    std::string channelNames = "RGB";
    bool monochrome = false; ///< one band only: no white balance can be meaningful
    CameraColor color;
    std::optional<Light> asShotNeutral;
    /// Saturation level of each channel in the units of `camera`.
    std::array<float, 4> clipLevel{1, 1, 1, 1};

    [[nodiscard]] int width() const { return camera.width(); }
    [[nodiscard]] int height() const { return camera.height(); }
};

/// Bins and averages a RAW picture down so that its longer side is at most `longerSide` pixels (never
/// enlarged). Notices about the sensor (monochrome in disguise, ...) are appended to `notices`.
[[nodiscard]] Result<WorkingPicture> makeWorkingPicture(const RawPicture& raw, int longerSide,
                                                        std::vector<Notice>& notices,
                                                        const JobContext& job = {});

/// The same reduction for the eye: saturated samples are kept (at their white level), so that highlights
/// show, and the channels are moved onto each other by interpolation. Estimators must not see this one.
[[nodiscard]] Result<WorkingPicture> makeDisplayPicture(const RawPicture& raw, int longerSide,
                                                        std::vector<Notice>& notices,
                                                        const JobContext& job = {});

/// The longer side that estimators are made for: a map of 12 x 8 cells of 64 pixels and more.
inline constexpr int kWorkingSide = 1024;

} // namespace uncast
