#include "ui/main/map_commands.h"

#include "ui/document/photo_document.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/picture/heatmap.h"
#include "ui/picture/map_table.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QToolButton>

namespace uncast::ui {
namespace {

const auto kOpacityKey = QStringLiteral("mapOpacity");
constexpr int kOpacity = 65; // per cent

} // namespace

MapCommands::MapCommands(const WindowParts& parts)
    : m_parts(parts), m_map(newSwitch(parts.window, {tr("&Map"), tr("Show the light found in each patch"),
                                                     Qt::Key_M, QStringLiteral("map")})),
      m_smooth(
          newSwitch(parts.window, {tr("&Smooth"), tr("Colours that run into each other instead of blocks")})),
      m_table(newCommand(parts.window, {tr("Map as a &table"), tr("Read and copy the figures of all patches"),
                                        Qt::SHIFT | Qt::Key_M})) {
    parts.bars.add(MenuSection::map, m_map);
    QMenu* menu = parts.bars.addMenu(MenuSection::map, tr("M&ap shows"));
    addModes(*menu);
    QToolButton* button = parts.bars.addTool(ToolSection::map, m_map);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    addOpacity();
    addTable();
    m_map->setChecked(parts.pictures.mapVisible());
    connect(m_map, &QAction::toggled, this, [this](bool on) {
        m_parts.pictures.setMapVisible(on);
        updateActions();
    });
    connect(m_smooth, &QAction::toggled, &parts.pictures, &PicturePair::setMapSmooth);
    connect(&parts.pictures, &PicturePair::viewModeChanged, this,
            [this] { m_map->setChecked(m_parts.pictures.mapVisible()); });
    connect(&parts.document, &PhotoDocument::stageChanged, this, &MapCommands::updateActions);
    connect(&parts.document, &PhotoDocument::picturesChanged, this, &MapCommands::updateActions);
    updateActions();
}

void MapCommands::addModes(QMenu& menu) {
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < kModes.size(); ++i) {
        m_modes[i] = newSwitch(m_parts.window, {mapModeTitle(kModes[i]), mapModeHint(kModes[i])});
        group->addAction(m_modes[i]);
        menu.addAction(m_modes[i]);
        connect(m_modes[i], &QAction::triggered, this, [this, i] { m_parts.pictures.setMapMode(kModes[i]); });
    }
    m_modes.front()->setChecked(true);
    menu.addSeparator();
    menu.addAction(m_smooth);
}

void MapCommands::addOpacity() {
    m_opacity = new QSlider(Qt::Horizontal);
    m_opacity->setObjectName(QStringLiteral("mapOpacity"));
    m_opacity->setRange(0, 100);
    m_opacity->setFixedWidth(112);
    m_opacity->setAccessibleName(tr("Opacity of the map"));
    m_opacity->setToolTip(m_opacity->accessibleName());
    m_parts.bars.addTool(ToolSection::map, m_opacity);
    m_opacity->setValue(m_parts.settings.value(kOpacityKey, kOpacity).toInt());
    m_parts.pictures.setMapOpacity(m_opacity->value() / 100.0);
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int value) { m_parts.pictures.setMapOpacity(value / 100.0); });
}

void MapCommands::addTable() {
    m_parts.bars.add(MenuSection::map, m_table);
    connect(m_table, &QAction::triggered, this, [this] {
        if (!m_tableWindow)
            m_tableWindow = new MapTable(m_parts.document, m_parts.pictures.selection(), &m_parts.window);
        m_tableWindow->show();
        m_tableWindow->raise();
        m_tableWindow->activateWindow();
    });
}

void MapCommands::save() const {
    m_parts.settings.setValue(kOpacityKey, m_opacity->value());
}

void MapCommands::updateActions() {
    const bool there = m_parts.document.photo() != nullptr;
    m_map->setEnabled(there);
    m_smooth->setEnabled(there);
    m_table->setEnabled(there);
    for (QAction* action : m_modes) action->setEnabled(there);
    m_opacity->setEnabled(there && m_map->isChecked());
}

} // namespace uncast::ui
