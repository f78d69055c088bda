#include "ui/main/chart_commands.h"

#include "ui/document/chart_watch.h"
#include "ui/document/photo_document.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/panels/chart_panel.h"
#include "ui/picture/chart_layer.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QMainWindow>

namespace uncast::ui {

ChartCommands::ChartCommands(const WindowParts& parts, ChartWatch& watch, ChartPanel& panel)
    : m_parts(parts), m_watch(watch), m_panel(panel),
      m_corners(newSwitch(parts.window,
                          {tr("Place a &ColorChecker"), tr("Drag the corners of the chart in the picture")})),
      m_use(newCommand(parts.window, {tr("Use the c&hart's light"),
                                      tr("Take out the light that the chart's grey patches show")})),
      m_left(new ChartLayer(watch, parts.document, parts.pictures.viewport(), parts.pictures.left())),
      m_right(new ChartLayer(watch, parts.document, parts.pictures.viewport(), parts.pictures.right())) {
    parts.bars.add(MenuSection::light, m_corners);
    parts.bars.add(MenuSection::light, m_use);
    connect(m_corners, &QAction::triggered, this, &ChartCommands::setPlacing);
    connect(&panel, &ChartPanel::placingAsked, this, &ChartCommands::setPlacing);
    connect(m_use, &QAction::triggered, &watch, &ChartWatch::useLight);
    for (ChartLayer* layer : {m_left, m_right})
        connect(layer, &ChartLayer::left, this, [this] { setPlacing(false); });
    connect(&watch, &ChartWatch::changed, this, &ChartCommands::updateActions);
    connect(&parts.document, &PhotoDocument::stageChanged, this, &ChartCommands::updateActions);
    updateActions();
}

void ChartCommands::setPlacing(bool placing) {
    const DecodedPhoto* photo = m_parts.document.photo();
    placing = placing && photo && !photo->display->monochrome;
    if (placing && !m_watch.corners()) m_watch.placeInTheMiddle();
    m_placing = placing;
    m_corners->setChecked(placing);
    m_panel.setPlacing(placing);
    if (placing) m_panel.setFolded(false);
    m_parts.pictures.left().setMapBack(placing);
    m_parts.pictures.right().setMapBack(placing);
    m_left->setActive(placing);
    m_right->setActive(placing);
    if (placing) (m_left->isVisible() ? m_left : m_right)->setFocus(Qt::OtherFocusReason);
}

void ChartCommands::updateActions() {
    const DecodedPhoto* photo = m_parts.document.photo();
    m_corners->setEnabled(photo && !photo->display->monochrome);
    m_use->setEnabled(m_watch.light().has_value());
    // Nothing is left to hold on to once the corners were taken back, or the photo is gone.
    if (m_placing && !m_watch.corners()) setPlacing(false);
}

} // namespace uncast::ui
