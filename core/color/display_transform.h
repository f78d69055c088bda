#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace uncast {

/// sRGB to the colours of one screen, by its ICC profile (LittleCMS): relative colorimetric with black point
/// compensation, so that white stays the screen's white. May be used by many threads at once.
class DisplayTransform {
public:
    /// An error where the bytes are no profile, or none of an RGB screen.
    [[nodiscard]] static Result<DisplayTransform> fromProfile(std::span<const std::uint8_t> profile);

    /// 8-bit R, G, B samples, one pixel after the other, in place.
    void apply(std::span<std::uint8_t> rgb) const;
    /// The profile's description: "DELL U2720Q".
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// The screen shows sRGB as it is, within a level: nothing needs to be done.
    [[nodiscard]] bool isSrgb() const { return m_isSrgb; }

private:
    DisplayTransform(std::shared_ptr<void> transform, std::string name);

    std::shared_ptr<void> m_transform; ///< LittleCMS's
    std::string m_name;
    bool m_isSrgb = false;
};

} // namespace uncast
