#include "core/lab/manifest.h"

#include "core/base/file_bytes.h"
#include "core/lab/csv_table.h"
#include "core/network/tensor_file.h"
#include "core/network/weights_file.h"

#include <algorithm>
#include <webp/decode.h>

namespace uncast {
Result<std::vector<LabelledPicture>> readManifest(const std::filesystem::path& path) {
    const auto table = CsvTable::read(path);
    if (!table) return tl::unexpected(table.error());
    for (const char* column : {"file", "r", "g", "b"})
        if (!table->has(column))
            return fail("not-manifest", std::string("The manifest has no column \"") + column + "\".", path);
    std::vector<LabelledPicture> pictures;
    for (std::size_t i = 0; i < table->rows(); ++i) {
        const auto wrong = [&](const std::string& what) {
            return fail("not-manifest", "Row " + std::to_string(i + 2) + " of the manifest " + what, path);
        };
        LabelledPicture picture;
        const auto set = table->text(i, "set");
        picture.set = set.empty() ? path.stem().string() : std::string(set);
        if (table->text(i, "file").empty()) return wrong("names no file.");
        picture.file = path.parent_path() / table->text(i, "file");
        picture.camera = table->text(i, "camera");
        const auto r = table->number(i, "r");
        const auto g = table->number(i, "g");
        const auto b = table->number(i, "b");
        if (!r || !g || !b || !Light(*r, *g, *b).valid()) return wrong("has no usable light (r, g, b).");
        picture.light = Light(*r, *g, *b).greenOne();
        const auto group = table->text(i, "group");
        picture.group = group.empty() ? picture.file.filename().string() : std::string(group);
        picture.fold = table->text(i, "fold");
        picture.subset = table->text(i, "subset");
        picture.note = table->text(i, "note");
        const auto encoding = table->text(i, "encoding");
        if (encoding == "sqrt8")
            picture.encoding = PixelEncoding::sqrt8;
        else if (!encoding.empty() && encoding != "linear")
            return wrong("names an unknown encoding; \"sqrt8\" and \"linear\" are known.");
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

Result<StoredPicture> readStoredPicture(const std::filesystem::path& file) {
    const auto bytes = readBytes(file);
    if (!bytes) return fail("not-found", "The picture cannot be read.", file);
    StoredPicture picture;
    std::uint8_t* const pixels = WebPDecodeRGB(bytes->data(), bytes->size(), &picture.width, &picture.height);
    if (!pixels) return fail("damaged", "The picture is not a readable WebP file.", file);
    picture.rgb.assign(pixels, pixels + std::size_t(picture.width) * std::size_t(picture.height) * 3);
    WebPFree(pixels);
    picture.hash = fnv1a(*bytes);
    return picture;
}

std::array<float, 256> decodingTable(PixelEncoding encoding) {
    std::array<float, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const float share = float(i) / 255.0F;
        table[i] = encoding == PixelEncoding::sqrt8 ? share * share : share;
    }
    return table;
}

float clipLevelOf(const StoredPicture& picture, const std::array<float, 256>& table) {
    return picture.rgb.empty() ? 0 : kClippedShare * table[*std::ranges::max_element(picture.rgb)];
}

std::string sceneOf(const LabelledPicture& picture) {
    return picture.set + "/" + picture.group;
}

bool inShare(const std::string& text, double share) {
    const std::uint64_t hash = sceneHash(text);
    // The low bits of FNV-1a mix badly for short texts; folding the halves together evens them out.
    return double((hash ^ (hash >> 32)) % 10007) < share * 10007;
}

bool heldOut(const LabelledPicture& picture, double share) {
    return inShare(sceneOf(picture), share);
}

} // namespace uncast
