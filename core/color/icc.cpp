#include "core/color/icc.h"

#include <algorithm>
#include <array>
#include <lcms2.h>

#include <memory>

namespace uncast {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;

} // namespace

Result<std::vector<std::uint8_t>> srgbProfile() {
    const Profile profile(cmsCreate_sRGBProfile(), &cmsCloseProfile);
    cmsUInt32Number size = 0;
    if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size))
        return fail("icc-failed", "LittleCMS could not make an sRGB profile.");
    std::vector<std::uint8_t> bytes(size);
    if (!cmsSaveProfileToMem(profile.get(), bytes.data(), &size))
        return fail("icc-failed", "LittleCMS could not write an sRGB profile.");
    bytes.resize(size);
    // The date of making (ICC.1:2010, 7.2.8) is the hour of the call otherwise, and no two files would be
    // equal.
    constexpr std::array<std::uint8_t, 12> kMoment{0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
    constexpr std::size_t kMomentOffset = 24;
    if (bytes.size() >= kMomentOffset + kMoment.size())
        std::copy(kMoment.begin(), kMoment.end(), bytes.begin() + kMomentOffset);
    return bytes;
}

Result<std::string> profileDescription(const std::vector<std::uint8_t>& profile) {
    const Profile opened(cmsOpenProfileFromMem(profile.data(), cmsUInt32Number(profile.size())),
                         &cmsCloseProfile);
    if (!opened) return fail("icc-invalid", "The bytes are no ICC profile.");
    char text[256] = "";
    cmsGetProfileInfoASCII(opened.get(), cmsInfoDescription, "en", "US", text, sizeof text);
    return std::string(text);
}

} // namespace uncast
