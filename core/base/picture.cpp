#include "core/base/picture.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace uncast {
namespace {

// A view of one plane for OpenCV. OpenCV has no const Mat; callers below only read from it.
cv::Mat planeMat(const Picture& picture, int channel) {
    const auto plane = picture.plane(channel);
    return cv::Mat(picture.height(), picture.width(), CV_32F, const_cast<float*>(plane.data()));
}

struct Weight {
    int index;
    float share;
};

// For every output sample the input samples under it and their shares of its area.
std::vector<std::vector<Weight>> areaWeights(double start, double length, int inputs, int outputs) {
    std::vector<std::vector<Weight>> weights(static_cast<std::size_t>(outputs));
    const double step = length / outputs;
    for (int i = 0; i < outputs; ++i) {
        const double from = start + i * step;
        const double to = from + step;
        auto& own = weights[static_cast<std::size_t>(i)];
        if (step >= 1) {
            const int first = std::clamp(int(std::floor(from)), 0, inputs - 1);
            const int last = std::clamp(int(std::ceil(to)) - 1, first, inputs - 1);
            double sum = 0;
            for (int k = first; k <= last; ++k) {
                const double cover = std::max(1e-9, std::min(to, k + 1.0) - std::max(from, double(k)));
                own.push_back({k, float(cover)});
                sum += cover;
            }
            for (auto& weight : own) weight.share = float(weight.share / sum);
        } else {
            const double centre = 0.5 * (from + to) - 0.5;
            const int left = int(std::floor(centre));
            const auto share = float(centre - left);
            own.push_back({std::clamp(left, 0, inputs - 1), 1 - share});
            own.push_back({std::clamp(left + 1, 0, inputs - 1), share});
        }
    }
    return weights;
}

} // namespace

Picture::Picture(int width, int height, int channels)
    : m_width(width), m_height(height), m_channels(channels),
      m_samples(std::size_t(width) * std::size_t(height) * std::size_t(channels)) {
    assert(width >= 0 && height >= 0 && channels >= 0);
}

Picture oriented(Picture picture, Orientation orientation) {
    if (orientation == Orientation::upright || picture.empty()) return picture;
    const bool swaps = int(orientation) >= 5;
    const int width = swaps ? picture.height() : picture.width();
    const int height = swaps ? picture.width() : picture.height();
    Picture upright(width, height, picture.channels());
    for (int c = 0; c < picture.channels(); ++c) {
        const cv::Mat source = planeMat(picture, c);
        cv::Mat target = planeMat(upright, c);
        switch (orientation) {
        case Orientation::upright:
            break;
        case Orientation::mirrored:
            cv::flip(source, target, 1);
            break;
        case Orientation::rotated180:
            cv::flip(source, target, -1);
            break;
        case Orientation::flipped:
            cv::flip(source, target, 0);
            break;
        case Orientation::transposed:
            cv::transpose(source, target);
            break;
        case Orientation::rotated90:
            cv::rotate(source, target, cv::ROTATE_90_CLOCKWISE);
            break;
        case Orientation::transversed: {
            cv::Mat turned;
            cv::transpose(source, turned);
            cv::flip(turned, target, -1);
            break;
        }
        case Orientation::rotated270:
            cv::rotate(source, target, cv::ROTATE_90_COUNTERCLOCKWISE);
            break;
        }
    }
    return upright;
}

PixelRect storedRect(const PixelRect& upright, Orientation orientation, int width, int height) {
    const PixelRect& r = upright;
    const int fromRight = width - r.x - r.width;     // where the upright picture is as wide as the stored one
    const int fromBottom = height - r.y - r.height;  // likewise
    const int acrossRight = width - r.y - r.height;  // where its height is the stored width
    const int acrossBottom = height - r.x - r.width; // likewise
    switch (orientation) {
    case Orientation::upright:
        break;
    case Orientation::mirrored:
        return {fromRight, r.y, r.width, r.height};
    case Orientation::rotated180:
        return {fromRight, fromBottom, r.width, r.height};
    case Orientation::flipped:
        return {r.x, fromBottom, r.width, r.height};
    case Orientation::transposed:
        return {r.y, r.x, r.height, r.width};
    case Orientation::rotated90:
        return {r.y, acrossBottom, r.height, r.width};
    case Orientation::transversed:
        return {acrossRight, acrossBottom, r.height, r.width};
    case Orientation::rotated270:
        return {acrossRight, r.x, r.height, r.width};
    }
    return r;
}

Picture resized(const Picture& picture, int width, int height) {
    const bool shrinks = width <= picture.width() && height <= picture.height();
    if (!shrinks || picture.empty() || width < 1 || height < 1)
        return resizedPart(picture, {0, 0, double(picture.width()), double(picture.height())}, width, height);
    Picture result(width, height, picture.channels());
    for (int c = 0; c < picture.channels(); ++c) {
        cv::Mat target = planeMat(result, c);
        cv::resize(planeMat(picture, c), target, target.size(), 0, 0, cv::INTER_AREA);
    }
    return result;
}

Picture resizedPart(const Picture& picture, const FloatRect& rect, int width, int height) {
    Picture result(width, height, picture.channels());
    if (picture.empty() || result.empty()) return result;
    const auto columns = areaWeights(rect.x, rect.width, picture.width(), width);
    const auto rows = areaWeights(rect.y, rect.height, picture.height(), height);
    // Only the columns under the part are summed.
    const auto first = std::size_t(columns.front().front().index);
    const auto last = std::size_t(columns.back().back().index);
    std::vector<float> line(static_cast<std::size_t>(picture.width()));
    for (int c = 0; c < picture.channels(); ++c) {
        for (int y = 0; y < height; ++y) {
            std::fill(line.begin(), line.end(), 0.0F);
            for (const auto& [index, share] : rows[std::size_t(y)]) {
                const auto source = picture.row(c, index);
                for (std::size_t x = first; x <= last; ++x) line[x] += share * source[x];
            }
            auto target = result.row(c, y);
            for (std::size_t x = 0; x < target.size(); ++x) {
                float sum = 0;
                for (const auto& [index, share] : columns[x]) sum += share * line[std::size_t(index)];
                target[x] = sum;
            }
        }
    }
    return result;
}

} // namespace uncast
