#include "core/color/display_transform.h"

#include "core/color/icc.h"

#include <lcms2.h>

#include <array>
#include <cstdlib>
#include <utility>

namespace uncast {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;

constexpr int kProbe = 5;   // places a side of the cube that tells whether a screen is sRGB
constexpr int kNothing = 1; // levels that a transform may be off sRGB and still does nothing

} // namespace

DisplayTransform::DisplayTransform(std::shared_ptr<void> transform, std::string name)
    : m_transform(std::move(transform)), m_name(std::move(name)) {
    std::vector<std::uint8_t> cube;
    for (int r = 0; r < kProbe; ++r)
        for (int g = 0; g < kProbe; ++g)
            for (int b = 0; b < kProbe; ++b)
                for (const int share : {r, g, b}) cube.push_back(std::uint8_t(255 * share / (kProbe - 1)));
    auto shown = cube;
    apply(shown);
    m_isSrgb = true;
    for (std::size_t i = 0; i < cube.size(); ++i)
        m_isSrgb = m_isSrgb && std::abs(int(cube[i]) - int(shown[i])) <= kNothing;
}

Result<DisplayTransform> DisplayTransform::fromProfile(std::span<const std::uint8_t> profile) {
    const Profile screen(cmsOpenProfileFromMem(profile.data(), cmsUInt32Number(profile.size())),
                         &cmsCloseProfile);
    if (!screen) return fail("icc-invalid", "The bytes are no ICC profile.");
    if (cmsGetColorSpace(screen.get()) != cmsSigRgbData)
        return fail("icc-not-rgb", "The profile describes no RGB screen.");
    const Profile srgb(cmsCreate_sRGBProfile(), &cmsCloseProfile);
    if (!srgb) return fail("icc-failed", "LittleCMS could not make an sRGB profile.");
    // Without its cache of one pixel a transform may be used by several threads.
    std::shared_ptr<void> transform(cmsCreateTransform(srgb.get(), TYPE_RGB_8, screen.get(), TYPE_RGB_8,
                                                       INTENT_RELATIVE_COLORIMETRIC,
                                                       cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION),
                                    [](void* made) {
                                        if (made) cmsDeleteTransform(made);
                                    });
    if (!transform) return fail("icc-unusable", "No colours can be brought to the screen's profile.");
    auto name = profileDescription({profile.begin(), profile.end()});
    return DisplayTransform(std::move(transform), name ? *name : std::string());
}

void DisplayTransform::apply(std::span<std::uint8_t> rgb) const {
    cmsDoTransform(m_transform.get(), rgb.data(), rgb.data(), cmsUInt32Number(rgb.size() / 3));
}

} // namespace uncast
