#pragma once

#include "core/base/picture.h"
#include "core/color/camera_color.h"

#include <filesystem>
#include <optional>
#include <string>

namespace uncast {

/// Tags of a DNG that LibRaw 0.20 reads but does not hand on (DNG specification 1.4, chapter 4).
struct DngTags {
    std::optional<Chromaticity> asShotWhiteXy;
    std::optional<PixelRect> activeArea;  ///< pixels of the whole sensor
    std::optional<PixelRect> defaultCrop; ///< pixels of the active area

    /// Where `area`, as LibRaw has it, begins in the file's own active area: LibRaw may move an odd corner.
    [[nodiscard]] PixelRect movedFrom(const PixelRect& area) const;
    /// The default crop as pixels of `area` (of the whole sensor) where it lies inside, else all of it.
    [[nodiscard]] PixelRect cropWithin(const PixelRect& area) const;
};

/// Empty where the file has none of them or cannot be parsed.
[[nodiscard]] DngTags readDngTags(const std::filesystem::path& path);

/// What is wrong with a JPEG tile of a lossy DNG.
struct TileDamage {
    std::string complaint; ///< in words: which tile, what the decoder says
    bool hopeless =
        false; ///< the tile cannot be decoded at all; LibRaw gives up on the whole picture (and leaks)
};

/// Decodes the JPEG tiles of a lossy DNG by itself, to hear the complaints that LibRaw keeps to itself. Gives
/// the worst damage, nothing where all tiles are sound or the file holds no such tiles.
[[nodiscard]] std::optional<TileDamage> damageInJpegTiles(const std::filesystem::path& path);

} // namespace uncast
