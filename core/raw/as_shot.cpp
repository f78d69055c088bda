#include "core/raw/as_shot.h"

namespace uncast {

std::optional<Light> asShotNeutralOf(const AsShotTags& tags, const CameraColor& color,
                                     std::vector<Notice>& notices) {
    Light neutral;
    neutral.channels = color.channels;
    for (std::size_t c = 0; c < std::size_t(color.channels); ++c)
        neutral.value[c] = tags.multiplier[c] > 0 ? 1 / tags.multiplier[c] : 0;
    if (neutral.valid()) return neutral.greenOne();
    if (tags.whitePoint) {
        if (color.known())
            if (const Light light = color.lightOf(*tags.whitePoint); light.valid()) {
                notices.push_back({"as-shot-white-point",
                                   "The camera stored its white balance as a white point; it was converted "
                                   "through the colour matrix."});
                return light.greenOne();
            }
        notices.push_back({"as-shot-white-point",
                           "The camera stored its white balance as a white point only, which means nothing "
                           "without a usable colour matrix."});
        return std::nullopt;
    }
    if (tags.declared)
        notices.push_back({"as-shot-invalid",
                           "The camera's own white balance in the file is not usable: a channel is zero."});
    else
        notices.push_back({"no-as-shot", "The camera stored no white balance of its own."});
    return std::nullopt;
}

} // namespace uncast
