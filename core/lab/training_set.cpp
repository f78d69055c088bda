#include "core/lab/training_set.h"

#include "core/color/common_space.h"

#include <algorithm>

namespace uncast {
namespace {

Result<TrainingPicture> loaded(const LabelledPicture& labelled, const CameraTable& cameras) {
    const auto camera = cameras.find(labelled.camera);
    if (camera == cameras.end() || !camera->second.known())
        return fail("no-matrix",
                    "The table of cameras has no matrix for \"" + labelled.camera +
                        "\"; exclude that camera to train without it.",
                    labelled.file);
    auto stored = readStoredPicture(labelled.file);
    if (!stored) return tl::unexpected(stored.error());
    const CommonSpace space = CommonSpace::of(camera->second, labelled.light);
    TrainingPicture picture;
    picture.set = labelled.set;
    picture.camera = labelled.camera;
    picture.scene = sceneOf(labelled);
    picture.stored = std::move(*stored);
    picture.encoding = labelled.encoding;
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) {
            picture.toCommon(r, c) = float(space.fromCamera(r, c));
            picture.toCamera(r, c) = space.toCamera(r, c);
        }
    const Vector3 light = space.lightFromCamera(labelled.light);
    picture.light = light / cv::norm(light);
    return picture;
}

} // namespace

Result<TrainingSet> TrainingSet::load(const std::vector<std::filesystem::path>& manifests,
                                      const CameraTable& cameras, const SetChoice& choice) {
    TrainingSet set;
    std::map<std::string, std::pair<int, int>> counts;
    for (const auto& manifest : manifests) {
        const auto pictures = readManifest(manifest);
        if (!pictures) return tl::unexpected(pictures.error());
        for (const auto& labelled : *pictures) {
            if ((!choice.sets.empty() && !choice.sets.contains(labelled.set)) ||
                choice.excludedSets.contains(labelled.set) ||
                choice.excludedCameras.contains(labelled.camera) ||
                (!labelled.fold.empty() && choice.excludedFolds.contains(labelled.fold)))
                continue;
            auto picture = loaded(labelled, cameras);
            if (!picture) return tl::unexpected(picture.error());
            auto& [training, kept] = counts[labelled.set + " " + labelled.camera];
            const bool hold = uncast::heldOut(labelled, choice.heldOutShare);
            ++(hold ? kept : training);
            (hold ? set.heldOut : set.training).push_back(std::move(*picture));
        }
    }
    for (const auto& [name, count] : counts)
        set.summary.push_back(name + ": " + std::to_string(count.first) + " for training, " +
                              std::to_string(count.second) + " held out");
    if (set.training.empty()) return fail("nothing-to-train", "No picture is left to train on.");
    return set;
}

Picture commonPicture(const TrainingPicture& picture, Clipped clipped) {
    const auto table = decodingTable(picture.encoding);
    const auto& stored = picture.stored;
    const float limit = clipped == Clipped::kept ? 2.0F : clipLevelOf(stored, table);
    Picture common(stored.width, stored.height, 3);
    auto r = common.plane(0);
    auto g = common.plane(1);
    auto b = common.plane(2);
    for (std::size_t i = 0; i < common.pixels(); ++i) {
        const cv::Vec3f camera(table[stored.rgb[3 * i]], table[stored.rgb[3 * i + 1]],
                               table[stored.rgb[3 * i + 2]]);
        if (std::max({camera[0], camera[1], camera[2]}) > limit) continue;
        const cv::Vec3f value = picture.toCommon * camera;
        r[i] = std::max(0.0F, value[0]);
        g[i] = std::max(0.0F, value[1]);
        b[i] = std::max(0.0F, value[2]);
    }
    return common;
}

} // namespace uncast
