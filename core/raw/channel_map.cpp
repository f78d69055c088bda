#include "core/raw/channel_map.h"

#include <utility>

namespace uncast {

ChannelMap channelMapOf(int colours, const std::string& description) {
    if (colours == 1) return {1, "Y", {0, 0, 0, 0}};
    if (colours != 4 || description.size() < 4) return {};
    ChannelMap map{4, description.substr(0, 4), {0, 1, 2, 3}};
    const auto green = map.names.find('G');
    if (green != std::string::npos && green != 0) {
        std::swap(map.names[0], map.names[green]);
        std::swap(map.channelOf[0], map.channelOf[green]);
    }
    return map;
}

} // namespace uncast
