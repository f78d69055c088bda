#pragma once

#include <cstdint>
#include <vector>

class QByteArray;
class QScreen;
class QString;

namespace uncast::ui {

/// Whether pictures are to be brought to the screen's colours by this program.
enum class ScreenOwner {
    unknown,    ///< neither X11 nor Wayland: nobody tells of a profile
    compositor, ///< Wayland, also under XWayland: the compositor has the screen's profile, if anybody has
    program     ///< X11: whoever paints brings the colours
};
[[nodiscard]] ScreenOwner screenOwner();

/// The name of the root window's property that holds the profile of the `index`-th screen ("ICC Profiles in X
/// Specification" 0.4): _ICC_PROFILE, _ICC_PROFILE_1, ...
[[nodiscard]] QString profileProperty(int index);

/// The profile that X11 has of this screen; empty where it has none.
[[nodiscard]] std::vector<std::uint8_t> x11Profile(const QScreen& screen);

/// A message of X11 (QAbstractNativeEventFilter) tells that a screen's profile has changed.
[[nodiscard]] bool tellsOfProfile(const QByteArray& kind, const void* message);

} // namespace uncast::ui
