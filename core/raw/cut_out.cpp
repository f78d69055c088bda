#include "core/raw/cut_out.h"

#include <algorithm>

namespace uncast {
namespace {

BlackPattern shifted(const BlackPattern& black, int x0, int y0) {
    BlackPattern moved = black;
    for (int y = 0; y < black.height; ++y)
        for (int x = 0; x < black.width; ++x)
            for (int s = 0; s < black.samplesPerPixel; ++s)
                moved.level[std::size_t((y * black.width + x) * black.samplesPerPixel + s)] =
                    black.at(x0 + x, y0 + y, s);
    return moved;
}

} // namespace

RawPicture cutOut(const RawPicture& raw, const PixelRect& wanted, int margin) {
    const auto start = [margin](int at, int period) { return std::max(0, at - margin) / period * period; };
    const int left = start(wanted.x, raw.cfa.width);
    const int top = start(wanted.y, raw.cfa.height);
    RawPicture part;
    part.path = raw.path;
    part.layout = raw.layout;
    part.channels = raw.channels;
    part.channelNames = raw.channelNames;
    part.width = std::min(raw.width, wanted.x + wanted.width + margin) - left;
    part.height = std::min(raw.height, wanted.y + wanted.height + margin) - top;
    part.cfa = raw.cfa;
    part.black = shifted(raw.black, left, top);
    part.blackSource = raw.blackSource;
    part.white = raw.white;
    part.asShotNeutral = raw.asShotNeutral;
    part.color = raw.color;
    part.orientation = raw.orientation;
    part.pixelAspect = raw.pixelAspect;
    part.crop = {wanted.x - left, wanted.y - top, wanted.width, wanted.height};
    part.alreadyBalanced = raw.alreadyBalanced;
    const auto perPixel = std::size_t(raw.samplesPerPixel());
    const std::size_t row = std::size_t(part.width) * perPixel;
    part.samples.resize(row * std::size_t(part.height));
    for (int y = 0; y < part.height; ++y) {
        const std::size_t from =
            (std::size_t(top + y) * std::size_t(raw.width) + std::size_t(left)) * perPixel;
        std::copy_n(raw.samples.begin() + std::ptrdiff_t(from), row,
                    part.samples.begin() + std::ptrdiff_t(std::size_t(y) * row));
    }
    return part;
}

} // namespace uncast
