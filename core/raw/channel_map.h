#pragma once

#include <array>
#include <string>

namespace uncast {

/// Where each colour index of LibRaw goes: channel numbers of ours, and their names.
struct ChannelMap {
    int channels = 3;
    std::string names = "RGB";
    std::array<int, 4> channelOf{0, 1, 2, 1}; ///< both greens of a Bayer pattern are channel 1
};

/// `colours` and `description` ("RGBG", "GMCY") as LibRaw gives them. Four-colour sensors come with green
/// first, as Light has it.
[[nodiscard]] ChannelMap channelMapOf(int colours, const std::string& description);

} // namespace uncast
