#pragma once

#include "core/base/picture.h"
#include "core/base/result.h"
#include "core/color/light.h"

#include <string>
#include <vector>

namespace uncast {

/// How the numbers of a picture file become linear camera RGB, 0-1.
enum class PixelEncoding {
    linear, ///< value / 255
    sqrt8   ///< (value / 255)^2
};

/// One labelled picture of a manifest: black subtracted, not white balanced, masked pixels 0.
struct LabelledPicture {
    std::string set;
    std::filesystem::path file;
    std::string camera; ///< empty where the manifest does not say: of RAW files
    Light light;        ///< ground truth, camera RGB, green = 1
    std::string group; ///< scene: never divided between training and test; the file's name where the manifest
                       ///< has none
    std::string fold;
    std::string subset;
    std::string note;
    PixelEncoding encoding = PixelEncoding::linear;
};

/// Reads a CSV with the columns file, r, g, b and, where they are there, camera, set, group, fold, subset,
/// note, encoding; other columns are passed over. Paths are relative to the manifest. Without a column `set`
/// the manifest's name stands for it. Errors: as CsvTable::read, "not-manifest" with the row's number.
[[nodiscard]] Result<std::vector<LabelledPicture>> readManifest(const std::filesystem::path& path);

/// The picture's values as they are stored.
struct StoredPicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb; ///< width * height * 3, interleaved
    std::uint64_t hash = 0;        ///< FNV-1a 64 of the file's bytes
};

/// Reads a lossless WebP file. Errors: "not-found", "damaged".
[[nodiscard]] Result<StoredPicture> readStoredPicture(const std::filesystem::path& file);

/// Above this share of a labelled picture's largest value a pixel counts as clipped.
inline constexpr float kClippedShare = 0.98F;

/// Stored value -> linear, for all 256 values.
[[nodiscard]] std::array<float, 256> decodingTable(PixelEncoding encoding);

/// The linear value above which a pixel of the picture counts as clipped.
[[nodiscard]] float clipLevelOf(const StoredPicture& picture, const std::array<float, 256>& table);

/// "set/group": what is never divided between training and test.
[[nodiscard]] std::string sceneOf(const LabelledPicture& picture);

/// Whether a text falls into a share (0-1) of all texts, by its hash: the same on every machine.
[[nodiscard]] bool inShare(const std::string& text, double share);

/// Whether the picture's scene belongs to the share that is kept out of training.
[[nodiscard]] bool heldOut(const LabelledPicture& picture, double share);

} // namespace uncast
