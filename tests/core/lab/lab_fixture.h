#pragma once

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <webp/encode.h>

namespace uncast::test {

/// A small set of labelled pictures made here: coloured noise under random lights, two cameras of the same
/// matrix, twelve scenes.
struct LabFixture {
    std::filesystem::path manifest;
    std::filesystem::path cameras;

    explicit LabFixture(const std::filesystem::path& folder, int pictures = 24, int side = 24) {
        manifest = folder / "made.csv";
        cameras = folder / "cameras.csv";
        std::ofstream table(cameras);
        table << "camera,d65_rx,d65_ry,d65_rz,d65_gx,d65_gy,d65_gz,d65_bx,d65_by,d65_bz\n";
        for (const char* name : {"CamA", "CamB"})
            table << name << ",1.661,-0.357,-0.204,-0.517,1.243,0.229,-0.143,0.238,0.825\n";
        std::ofstream rows(manifest);
        rows << "file,camera,r,g,b,group,encoding\n";
        std::mt19937 random(5);
        const auto uniform = [&] { return double(random()) / double(std::mt19937::max()); };
        for (int i = 0; i < pictures; ++i) {
            const double light[3] = {0.4 + 0.6 * uniform(), 1.0, 0.4 + 0.6 * uniform()};
            std::vector<std::uint8_t> rgb;
            for (int k = 0; k < side * side; ++k)
                for (const double channel : light)
                    rgb.push_back(std::uint8_t(1 + 250 * channel * (0.2 + 0.8 * uniform())));
            const std::string name = std::to_string(i) + ".webp";
            std::uint8_t* bytes = nullptr;
            const auto size = WebPEncodeLosslessRGB(rgb.data(), side, side, 3 * side, &bytes);
            std::ofstream(folder / name, std::ios::binary)
                .write(reinterpret_cast<const char*>(bytes), std::streamsize(size));
            WebPFree(bytes);
            rows << name << ',' << (i % 2 ? "CamA" : "CamB") << ',' << light[0] << ",1," << light[2]
                 << ",scene" << i / 2 << ",linear\n";
        }
    }
};

} // namespace uncast::test
