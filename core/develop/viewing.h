#pragma once

namespace uncast {

/// How bright a picture is rendered.
enum class Tone {
    plain, ///< as it will be exported: light in proportion, cut where the range ends
    filmic ///< as film and cameras render: brighter middle tones, highlights that roll off
};

/// As far as exposure can be moved, up and down.
inline constexpr double kMostViewStops = 5;

/// How a picture is shown, and nothing else: exports, estimates and histograms know nothing of it.
struct Viewing {
    double exposureStops = 0; ///< brighter or darker, powers of 2
    Tone tone = Tone::plain;
    bool operator==(const Viewing&) const = default;
    [[nodiscard]] bool asExported() const { return *this == Viewing{}; }
};

/// Linear light of a developed picture, 0 and up (1: where the export ends), to linear light for the screen,
/// 0-1. The same for every channel, so that greys stay grey. Rises until it is 1; 0 stays 0.
///
/// Filmic is the curve of Hable, "Uncharted 2: HDR Lighting", GDC 2010, scaled so that the brightest that the
/// sensor holds - 1 times the exposure, where that is raised - comes out as 1: nothing more is cut off.
class ViewCurve {
public:
    explicit ViewCurve(const Viewing& viewing);
    [[nodiscard]] float operator()(float linear) const;

private:
    float m_exposure;
    bool m_filmic;
    float m_scale;
};

} // namespace uncast
