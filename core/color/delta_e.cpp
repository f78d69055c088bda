#include "core/color/delta_e.h"

#include <cmath>
#include <numbers>

namespace uncast {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kPow25To7 = 6103515625.0;

double squared(double x) {
    return x * x;
}

// Degrees, 0-360; 0 for grey.
double hueOf(double a, double b) {
    if (a == 0 && b == 0) return 0;
    const double hue = std::atan2(b, a) / kDegree;
    return hue < 0 ? hue + 360 : hue;
}

} // namespace

// Equation numbers are those of the paper.
double deltaE2000(const Vector3& lab, const Vector3& otherLab) {
    const double meanC = (std::hypot(lab[1], lab[2]) + std::hypot(otherLab[1], otherLab[2])) / 2; // (2), (3)
    const double meanC7 = std::pow(meanC, 7);
    const double g = 0.5 * (1 - std::sqrt(meanC7 / (meanC7 + kPow25To7))); // (4)
    const double a1 = (1 + g) * lab[1];
    const double a2 = (1 + g) * otherLab[1];
    const double c1 = std::hypot(a1, lab[2]);
    const double c2 = std::hypot(a2, otherLab[2]);
    const double h1 = hueOf(a1, lab[2]);
    const double h2 = hueOf(a2, otherLab[2]);
    const bool coloured = c1 * c2 != 0;
    double dh = coloured ? h2 - h1 : 0; // (10)
    if (dh > 180) dh -= 360;
    if (dh < -180) dh += 360;
    const double dL = otherLab[0] - lab[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * kDegree); // (11)
    double meanH = h1 + h2;                                                // (14)
    if (coloured) {
        if (std::abs(h1 - h2) > 180) meanH += meanH < 360 ? 360 : -360;
        meanH /= 2;
    }
    const double meanL = (lab[0] + otherLab[0]) / 2;
    const double mean = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((meanH - 30) * kDegree) + 0.24 * std::cos(2 * meanH * kDegree) +
                     0.32 * std::cos((3 * meanH + 6) * kDegree) -
                     0.20 * std::cos((4 * meanH - 63) * kDegree); // (15)
    const double turn = 30 * std::exp(-squared((meanH - 275) / 25));
    const double mean7 = std::pow(mean, 7);
    const double rc = 2 * std::sqrt(mean7 / (mean7 + kPow25To7));
    const double sl = 1 + 0.015 * squared(meanL - 50) / std::sqrt(20 + squared(meanL - 50));
    const double sc = 1 + 0.045 * mean;
    const double sh = 1 + 0.015 * mean * t;
    const double rt = -std::sin(2 * turn * kDegree) * rc;
    return std::sqrt(squared(dL / sl) + squared(dC / sc) + squared(dH / sh) + rt * (dC / sc) * (dH / sh));
}

} // namespace uncast
