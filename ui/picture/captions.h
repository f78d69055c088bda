#pragma once

#include <QString>

namespace uncast::ui {

class PhotoDocument;

/// Names what stands on the right: the corrected picture, or what is shown in its place.
[[nodiscard]] QString correctedCaption(const PhotoDocument& document);

} // namespace uncast::ui
