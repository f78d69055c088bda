#include "core/illuminant/regional_statistics.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace uncast {
namespace {

// A pixel takes part where most of its samples are usable.
constexpr float kUsable = 0.5F;
constexpr int kLeastPixels = 16;

template<class Visit> void forUsable(const WorkingPicture& picture, const PixelRect& part, Visit visit) {
    for (int y = part.y; y < part.y + part.height; ++y) {
        const auto valid = picture.valid.row(0, y);
        for (int x = part.x; x < part.x + part.width; ++x)
            if (valid[std::size_t(x)] > kUsable) visit(x, y);
    }
}

std::optional<Light> lightOrNothing(const std::array<double, 4>& value, int channels) {
    const Light light = Light::fromChannels(std::span(value.data(), std::size_t(channels)));
    if (!light.valid()) return std::nullopt;
    return light.greenOne();
}

class MinkowskiMean : public RegionalStatistic {
public:
    MinkowskiMean(const WorkingPicture& picture, double p) : m_picture(picture), m_p(p) {}
    std::optional<Light> lightOf(const PixelRect& part) const override {
        std::array<double, 4> sum{};
        int count = 0;
        forUsable(m_picture, part, [&](int x, int y) {
            ++count;
            for (int c = 0; c < m_picture.channels; ++c) {
                const double v = m_picture.camera.at(c, x, y);
                sum[std::size_t(c)] += m_p == 1 ? v : std::pow(std::max(v, 0.0), m_p);
            }
        });
        if (count < kLeastPixels) return std::nullopt;
        for (double& v : sum) v = std::pow(std::max(v, 0.0) / count, 1 / m_p);
        return lightOrNothing(sum, m_picture.channels);
    }

private:
    const WorkingPicture& m_picture;
    double m_p;
};

class ChannelQuantile : public RegionalStatistic {
public:
    ChannelQuantile(const WorkingPicture& picture, double quantile)
        : m_picture(picture), m_quantile(quantile) {}
    std::optional<Light> lightOf(const PixelRect& part) const override {
        std::array<double, 4> value{};
        for (int c = 0; c < m_picture.channels; ++c) {
            std::vector<float> samples;
            forUsable(m_picture, part,
                      [&](int x, int y) { samples.push_back(m_picture.camera.at(c, x, y)); });
            if (int(samples.size()) < kLeastPixels) return std::nullopt;
            // Linear between the two nearest order statistics.
            const double place = m_quantile * double(samples.size() - 1);
            const auto below = samples.begin() + std::ptrdiff_t(place);
            std::nth_element(samples.begin(), below, samples.end());
            const float next =
                below + 1 == samples.end() ? *below : *std::min_element(below + 1, samples.end());
            value[std::size_t(c)] = *below + (place - std::floor(place)) * (next - *below);
        }
        return lightOrNothing(value, m_picture.channels);
    }

private:
    const WorkingPicture& m_picture;
    double m_quantile;
};

class GreyEdge : public RegionalStatistic {
public:
    GreyEdge(const WorkingPicture& picture, int order, double p, double sigma)
        : m_channels(picture.channels), m_p(p), m_edges(picture.width(), picture.height(), picture.channels),
          m_usable(picture.width(), picture.height(), 1) {
        const auto mat = [](const Picture& from, int plane) {
            return cv::Mat(from.height(), from.width(), CV_32F, const_cast<float*>(from.plane(plane).data()));
        };
        cv::Mat unusable;
        cv::threshold(mat(picture.valid, 0), unusable, kUsable, 1, cv::THRESH_BINARY_INV);
        // Smoothing and differences carry a masked pixel this far.
        const cv::Mat reach = cv::getStructuringElement(cv::MORPH_RECT, {5, 5});
        cv::dilate(unusable, unusable, reach, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
        cv::subtract(1, unusable, mat(m_usable, 0));
        for (int c = 0; c < m_channels; ++c) {
            cv::Mat smooth;
            cv::GaussianBlur(mat(picture.camera, c), smooth, {}, sigma, sigma, cv::BORDER_REFLECT_101);
            const cv::Mat edges = order == 1 ? slopeOf(smooth) : curvatureOf(smooth);
            edges.copyTo(mat(m_edges, c));
        }
    }

    std::optional<Light> lightOf(const PixelRect& part) const override {
        std::array<double, 4> sum{};
        int count = 0;
        for (int y = part.y; y < part.y + part.height; ++y)
            for (int x = part.x; x < part.x + part.width; ++x) {
                if (m_usable.at(0, x, y) <= 0) continue;
                ++count;
                for (int c = 0; c < m_channels; ++c)
                    sum[std::size_t(c)] += std::pow(double(m_edges.at(c, x, y)), m_p);
            }
        if (count < kLeastPixels) return std::nullopt;
        for (double& v : sum) v = std::pow(v / count, 1 / m_p);
        return lightOrNothing(sum, m_channels);
    }

private:
    static cv::Mat slopeOf(const cv::Mat& smooth) {
        cv::Mat across;
        cv::Mat down;
        cv::Sobel(smooth, across, CV_32F, 1, 0, 3);
        cv::Sobel(smooth, down, CV_32F, 0, 1, 3);
        cv::Mat size;
        cv::magnitude(across, down, size);
        return size;
    }

    static cv::Mat curvatureOf(const cv::Mat& smooth) {
        cv::Mat laplacian;
        cv::Laplacian(smooth, laplacian, CV_32F, 3);
        return cv::abs(laplacian);
    }

    int m_channels;
    double m_p;
    Picture m_edges;
    Picture m_usable;
};

class BrightAndDark : public RegionalStatistic {
public:
    BrightAndDark(const WorkingPicture& picture, double share) : m_picture(picture), m_share(share) {}
    std::optional<Light> lightOf(const PixelRect& part) const override {
        const int channels = m_picture.channels;
        std::vector<cv::Vec4f> pixels;
        cv::Vec4d mean;
        forUsable(m_picture, part, [&](int x, int y) {
            cv::Vec4f pixel;
            for (int c = 0; c < channels; ++c) pixel[c] = m_picture.camera.at(c, x, y);
            pixels.push_back(pixel);
            mean += cv::Vec4d(pixel);
        });
        if (int(pixels.size()) < kLeastPixels) return std::nullopt;
        const cv::Vec4f axis = cv::normalize(mean);
        std::sort(pixels.begin(), pixels.end(),
                  [&](const auto& a, const auto& b) { return a.dot(axis) < b.dot(axis); });
        const auto count = std::max<std::size_t>(4, std::size_t(std::ceil(m_share * double(pixels.size()))));
        // Directions from black: the second moments are not centred.
        cv::Matx<double, 4, 4> moments = cv::Matx<double, 4, 4>::zeros();
        const auto add = [&](const cv::Vec4f& pixel) {
            const cv::Vec4d v = pixel;
            moments += v * v.t();
        };
        std::for_each(pixels.begin(), pixels.begin() + std::ptrdiff_t(std::min(count, pixels.size())), add);
        std::for_each(pixels.end() - std::ptrdiff_t(std::min(count, pixels.size())), pixels.end(), add);
        cv::Mat values;
        cv::Mat vectors;
        cv::eigen(cv::Mat(moments)(cv::Rect(0, 0, channels, channels)), values, vectors);
        std::array<double, 4> light{};
        for (int c = 0; c < channels; ++c) light[std::size_t(c)] = std::abs(vectors.at<double>(0, c));
        return lightOrNothing(light, channels);
    }

private:
    const WorkingPicture& m_picture;
    double m_share;
};

} // namespace

std::unique_ptr<RegionalStatistic> minkowskiMean(const WorkingPicture& picture, double p) {
    return std::make_unique<MinkowskiMean>(picture, p);
}

std::unique_ptr<RegionalStatistic> channelQuantile(const WorkingPicture& picture, double quantile) {
    return std::make_unique<ChannelQuantile>(picture, quantile);
}

std::unique_ptr<RegionalStatistic> greyEdge(const WorkingPicture& picture, int order, double p,
                                            double sigma) {
    return std::make_unique<GreyEdge>(picture, order, p, sigma);
}

std::unique_ptr<RegionalStatistic> brightAndDarkPca(const WorkingPicture& picture, double share) {
    return std::make_unique<BrightAndDark>(picture, share);
}

} // namespace uncast
