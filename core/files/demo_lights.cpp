#include "core/base/text.h"
#include "core/color/light_color.h"
#include "core/color/srgb.h"
#include "core/color/temperature.h"
#include "core/files/demo_scene.h"
#include "core/files/png_writer.h"
#include "core/files/temporary_file.h"

#include <algorithm>

namespace uncast {
namespace {

Light lightAt(const Picture& map, int x, int y) {
    return Light(double(map.at(0, x, y)), double(map.at(1, x, y)), double(map.at(2, x, y)));
}

Rgb8Picture pictureOf(const DemoScene& scene) {
    const Picture& map = scene.lightMap;
    const Light daylight = scene.raw.color.lightOf(kD65);
    Rgb8Picture picture{map.width(), map.height(), {}};
    picture.samples.reserve(map.pixels() * 3);
    for (int y = 0; y < map.height(); ++y)
        for (int x = 0; x < map.width(); ++x) {
            const Vector3 colour = lightAsLinearSrgb(lightAt(map, x, y), scene.raw.color, daylight);
            for (int c = 0; c < 3; ++c)
                picture.samples.push_back(std::uint8_t(encodeSrgb(float(colour[c])) * 255 + 0.5F));
        }
    return picture;
}

// The lights of a grid of cells, named by their place as shares of the picture's sides.
std::string tableOf(const DemoScene& scene) {
    constexpr int kRows = 16;
    constexpr int kColumns = 24;
    const Picture cells = resized(scene.lightMap, kColumns, kRows);
    std::string text = "row,column,x,y,width,height,r,g,b,kelvin,tint,duv\n";
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            const Light light = lightAt(cells, column, row).greenOne();
            text += std::to_string(row) + ',' + std::to_string(column);
            for (const double share :
                 {double(column) / kColumns, double(row) / kRows, 1.0 / kColumns, 1.0 / kRows})
                text += ',' + fixed(share, 6);
            for (int c = 0; c < 3; ++c) text += ',' + fixed(light[c], 6);
            const auto reading = readingOf(light, scene.raw.color);
            text += reading ? ',' + fixed(reading->kelvin, 0) + ',' + fixed(reading->tint, 1) + ',' +
                                  fixed(reading->duv, 5)
                            : ",,,";
            text += '\n';
        }
    return text;
}

} // namespace

std::array<std::filesystem::path, 2> demoLightFiles(const std::filesystem::path& path) {
    const auto beside = [&](const char* extension) {
        return std::filesystem::path(path).replace_extension(extension);
    };
    return {beside(".lights.png"), beside(".lights.csv")};
}

Result<void> writeDemoLights(const std::filesystem::path& path, const DemoScene& scene) {
    const auto [png, csv] = demoLightFiles(path);
    if (const auto written = writePng(png, pictureOf(scene)); !written) return written;
    auto table = TemporaryFile::beside(csv, true);
    if (!table) return tl::unexpected(table.error());
    if (const auto written = table->write(tableOf(scene)); !written) return written;
    return table->commit();
}

} // namespace uncast
