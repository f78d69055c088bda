#include "ui/main/look_commands.h"

#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace uncast::ui {
namespace {

const auto kThemeKey = QStringLiteral("theme");
const auto kMidGreyKey = QStringLiteral("midGreySurround");

} // namespace

LookCommands::LookCommands(const WindowParts& parts)
    : m_parts(parts), m_dark(newSwitch(parts.window, {tr("&Dark"), tr("Dark panels")})),
      m_light(newSwitch(parts.window, {tr("&Light"), tr("Light panels")})),
      m_midGrey(newSwitch(parts.window, {tr("Mid &grey surround"),
                                         tr("Grey of L* 50 around the pictures, for critical viewing")})) {
    auto* themes = new QActionGroup(this);
    QMenu* menu = parts.bars.addMenu(MenuSection::look, tr("&Theme"));
    for (QAction* action : {m_dark, m_light}) {
        themes->addAction(action);
        menu->addAction(action);
    }
    parts.bars.add(MenuSection::look, m_midGrey);
    connect(m_dark, &QAction::triggered, this, [this] { setTheme(ThemeName::dark); });
    connect(m_light, &QAction::triggered, this, [this] { setTheme(ThemeName::light); });
    connect(m_midGrey, &QAction::toggled, this,
            [this](bool on) { m_parts.pictures.setSurround(on ? Surround::midGrey : Surround::theme); });
    // The theme in use, which the command line may have chosen against the saved one.
    const bool light = themeOf(QApplication::palette()) == ThemeName::light;
    (light ? m_light : m_dark)->setChecked(true);
    m_midGrey->setChecked(parts.settings.value(kMidGreyKey).toBool());
}

void LookCommands::setTheme(ThemeName theme) {
    applyTheme(*qApp, theme);
    (theme == ThemeName::dark ? m_dark : m_light)->setChecked(true);
    m_parts.settings.setValue(kThemeKey,
                              theme == ThemeName::dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void LookCommands::save() const {
    m_parts.settings.setValue(kMidGreyKey, m_midGrey->isChecked());
}

} // namespace uncast::ui
