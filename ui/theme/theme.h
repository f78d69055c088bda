#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace uncast::ui {

enum class ThemeName { dark, light };

/// What stands around the pictures: the theme's grey, or L* 50 for critical viewing.
enum class Surround { theme, midGrey };

/// Colours that a palette has no role for. All greys have r = g = b, so that the window tints no judgement of
/// white.
struct ThemeColours {
    QColor surround; ///< around the pictures: L* 25 in the dark theme, L* 66 in the light one
    QColor line;
    QColor secondary; ///< text of less weight
    QColor accent;    ///< focus, selection, the active tool
    QColor warning;
    QColor error;
};

[[nodiscard]] QPalette paletteOf(ThemeName theme);
/// The theme that a palette belongs to.
[[nodiscard]] ThemeName themeOf(const QPalette& palette);
[[nodiscard]] const ThemeColours& coloursOf(ThemeName theme);
/// Of the theme that the palette belongs to.
[[nodiscard]] const ThemeColours& coloursOf(const QPalette& palette);
[[nodiscard]] QColor surroundColour(const QPalette& palette, Surround surround);

/// Sets style and palette of the whole program.
void applyTheme(QApplication& app, ThemeName theme);

/// Spacing of the grid, logical pixels at 100 %.
inline constexpr int kGap4 = 4;
inline constexpr int kGap8 = 8;
inline constexpr int kGap12 = 12;
inline constexpr int kGap16 = 16;
inline constexpr int kGap24 = 24;
inline constexpr int kRowHeight = 28;
inline constexpr double kCornerRadius = 4;

/// The widget's font, scaled: 0.9, 1.0, 1.25 or 1.6.
[[nodiscard]] QFont scaledFont(const QFont& font, double factor, bool bold = false);

} // namespace uncast::ui
