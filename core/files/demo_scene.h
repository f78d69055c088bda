#pragma once

#include "core/base/picture.h"
#include "core/base/result.h"
#include "core/raw/raw_picture.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace uncast {

/// The built-in sample scene: rendered, clearly labelled synthetic, with a known light at every pixel.
struct DemoOptions {
    int width = 1536;
    int height = 1024;
    bool mixed = false; ///< two lights instead of one
    std::uint32_t seed = 1;
    double declaredBlack =
        0; ///< 0: the true level; else what the file claims (to test the check against the masked border)
};

/// A rendered scene. The same options give the same bits on every machine of the same kind.
struct DemoScene {
    RawPicture raw; ///< Bayer RGGB, with masked border statistics
    Light light;    ///< the mean light, camera RGB, green = 1
    Picture
        lightMap; ///< 3 planes at a quarter of the size: the true light of every place, camera RGB, green = 1
    std::vector<PixelRect>
        neutralPatches; ///< the six grey patches of the ColorChecker, pixels of the active area, white first
};

[[nodiscard]] DemoScene renderDemoScene(const DemoOptions& options);

/// Renders the scene and writes it as a Bayer DNG with MaskedAreas (DNG specification 1.4), through a
/// temporary file. The file holds the very samples of the scene that is returned. Errors: "exists",
/// "cannot-write".
[[nodiscard]] Result<DemoScene> writeDemoDng(const std::filesystem::path& path, const DemoOptions& options,
                                             bool overwrite);

/// Where the true lights of a scene go: `path` with the extension .lights.png and .lights.csv.
[[nodiscard]] std::array<std::filesystem::path, 2> demoLightFiles(const std::filesystem::path& path);

/// The true lights beside the scene, in those files: a picture, and a grid of 24 x 16 cells. Existing ones
/// are replaced.
[[nodiscard]] Result<void> writeDemoLights(const std::filesystem::path& path, const DemoScene& scene);

} // namespace uncast
