#pragma once

#include <QString>

namespace uncast::ui {

struct DecodedPhoto;
class PhotoDocument;

/// Names the uncorrected picture and the gains it is shown with.
[[nodiscard]] QString uncorrectedCaption(const DecodedPhoto& photo);

/// Names what stands on the right: the corrected picture, or what is shown in its place.
[[nodiscard]] QString correctedCaption(const PhotoDocument& document);

} // namespace uncast::ui
