#pragma once

#include <lcms2.h>

#include <cstdint>
#include <vector>

namespace uncast::test {

/// Closes the profile.
inline std::vector<std::uint8_t> bytesOf(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::vector<std::uint8_t> bytes(size);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

/// The profile of a screen with these primaries and the white of sRGB.
inline std::vector<std::uint8_t> profileOf(const cmsCIExyYTRIPLE& primaries, double gamma = 2.2) {
    const cmsCIExyY white{0.3127, 0.3290, 1};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves);
    cmsFreeToneCurve(curve);
    return bytesOf(profile);
}

/// A screen whose red and green are swapped: its colours cannot be taken for sRGB, and applied twice it would
/// do nothing.
inline std::vector<std::uint8_t> swappedProfile(double gamma = 2.2) {
    return profileOf({{0.30, 0.60, 1}, {0.64, 0.33, 1}, {0.15, 0.06, 1}}, gamma);
}

/// One with primaries beyond those of sRGB.
inline std::vector<std::uint8_t> wideProfile() {
    return profileOf({{0.68, 0.32, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}});
}

/// One that says what sRGB is.
inline std::vector<std::uint8_t> plainProfile() {
    return bytesOf(cmsCreate_sRGBProfile());
}

} // namespace uncast::test
