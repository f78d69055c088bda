#include "ui/theme/theme.h"

#include "ui/theme/house_style.h"

#include <QApplication>
#include <QStyleFactory>

namespace uncast::ui {
namespace {

constexpr QRgb kMidGreySurround = 0xff777777;

struct Greys {
    QRgb window, base, alternate, button, line, text, secondary, disabled;
    QRgb accent, onAccent;
};

constexpr Greys kDark{0xff2a2a2a, 0xff1f1f1f, 0xff262626, 0xff3a3a3a, 0xff404040,
                      0xffe6e6e6, 0xffa8a8a8, 0xff787878, 0xff5b98ff, 0xff101010};
constexpr Greys kLight{0xffefefef, 0xfffafafa, 0xfff4f4f4, 0xffe2e2e2, 0xffc8c8c8,
                       0xff1c1c1c, 0xff5a5a5a, 0xff949494, 0xff1f62d6, 0xffffffff};

} // namespace

QPalette paletteOf(ThemeName theme) {
    const Greys& grey = theme == ThemeName::dark ? kDark : kLight;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, grey.window);
    set(QPalette::WindowText, grey.text);
    set(QPalette::Base, grey.base);
    set(QPalette::AlternateBase, grey.alternate);
    set(QPalette::Text, grey.text);
    set(QPalette::PlaceholderText, grey.secondary);
    set(QPalette::Button, grey.button);
    set(QPalette::ButtonText, grey.text);
    set(QPalette::BrightText, grey.text);
    set(QPalette::ToolTipBase, grey.base);
    set(QPalette::ToolTipText, grey.text);
    set(QPalette::Highlight, grey.accent);
    set(QPalette::HighlightedText, grey.onAccent);
    set(QPalette::Link, grey.accent);
    set(QPalette::LinkVisited, grey.accent);
    set(QPalette::Mid, grey.line);
    set(QPalette::Dark, grey.base);
    set(QPalette::Midlight, grey.button);
    palette.setColor(QPalette::Light, QColor(grey.button).lighter(115));
    palette.setColor(QPalette::Shadow, QColor(0x10, 0x10, 0x10));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, QColor(grey.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(grey.line));
    return palette;
}

const ThemeColours& coloursOf(ThemeName theme) {
    static const ThemeColours dark{0xff3b3b3b,   kDark.line, kDark.secondary,
                                   kDark.accent, 0xffe0a030, 0xffe05a4f};
    // The signs' colours are darkened on light panels, where the bright ones would fall below a contrast of
    // 3:1.
    static const ThemeColours light{0xffa0a0a0,    kLight.line, kLight.secondary,
                                    kLight.accent, 0xff8a5800,  0xffbf2f24};
    return theme == ThemeName::dark ? dark : light;
}

ThemeName themeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? ThemeName::dark : ThemeName::light;
}

const ThemeColours& coloursOf(const QPalette& palette) {
    return coloursOf(themeOf(palette));
}

QColor surroundColour(const QPalette& palette, Surround surround) {
    return surround == Surround::midGrey ? QColor(kMidGreySurround) : coloursOf(palette).surround;
}

void applyTheme(QApplication& app, ThemeName theme) {
    app.setStyle(new HouseStyle); // the application owns it
    app.setPalette(paletteOf(theme));
}

QFont scaledFont(const QFont& font, double factor, bool bold) {
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    if (bold) scaled.setWeight(QFont::DemiBold);
    return scaled;
}

} // namespace uncast::ui
