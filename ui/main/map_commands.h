#pragma once

#include "core/illuminant/map_image.h"
#include "ui/main/window_parts.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QSlider;

namespace uncast::ui {

class MapTable;

/// Whether the map of the light is seen, what it shows, how strongly it covers the picture.
class MapCommands : public QObject {
    Q_OBJECT

public:
    /// What the map can show, in the order of its menu.
    static constexpr std::array<MapColours, 5> kModes{
        MapColours::light, MapColours::temperature, MapColours::duv, MapColours::degrees, MapColours::error};

    explicit MapCommands(const WindowParts& parts);

    void save() const;

private:
    void addModes(QMenu& menu);
    void addOpacity();
    void addTable();
    void updateActions();

    WindowParts m_parts;
    QAction* m_map;
    QAction* m_smooth;
    QAction* m_table;
    MapTable* m_tableWindow = nullptr; ///< made when it is first asked for; the window owns it
    std::array<QAction*, kModes.size()> m_modes{};
    QSlider* m_opacity = nullptr;
};

} // namespace uncast::ui
