#include "ui/main/view_commands.h"

#include "ui/document/photo_document.h"
#include "ui/main/bars.h"
#include "ui/main/comparison_menu.h"
#include "ui/main/new_command.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/navigator.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QSettings>
#include <QToolButton>

#include <utility>

namespace uncast::ui {
namespace {

constexpr int kZoomMilliseconds = 120;
const auto kNavigatorKey = QStringLiteral("navigator");
const auto kDividerPlaceKey = QStringLiteral("dividerPlace");
const auto kDividerDegreesKey = QStringLiteral("dividerDegrees");

} // namespace

ViewCommands::ViewCommands(const WindowParts& parts)
    : m_parts(parts), m_fit(newCommand(parts.window, {tr("&Fit"), tr("See the whole picture"), Qt::Key_F,
                                                      QStringLiteral("fit")})),
      m_oneToOne(newCommand(parts.window,
                            {tr("&1:1"), tr("Each pixel of the photo on one of the screen"), Qt::Key_1})),
      m_twoToOne(newCommand(parts.window,
                            {tr("&2:1"), tr("Each pixel of the photo on four of the screen"), Qt::Key_2})),
      m_closer(newCommand(parts.window,
                          {tr("Zoom &in"), tr("See less of the photo, larger"), QKeySequence::ZoomIn})),
      m_farther(newCommand(parts.window,
                           {tr("Zoom &out"), tr("See more of the photo, smaller"), QKeySequence::ZoomOut})),
      m_navigator(newSwitch(parts.window,
                            {tr("&Navigator"), tr("The whole photo, small, while a part of it is seen")})),
      m_sideBySide(
          newSwitch(parts.window, {tr("Side by &side"),
                                   tr("Both pictures side by side; once more: the corrected one alone"),
                                   Qt::Key_Y, QStringLiteral("view-sides")})),
      m_split(newSwitch(parts.window, {tr("S&plit"), tr("Both pictures in one, with a divider to drag"),
                                       Qt::SHIFT | Qt::Key_Y, QStringLiteral("view-split")})),
      m_single(newSwitch(parts.window, {tr("&Corrected only"),
                                        tr("The corrected picture alone; hold \\ to see it as it was"),
                                        Qt::Key_C, QStringLiteral("view-single")})),
      m_before(newSwitch(
          parts.window,
          {tr("&Before"), tr("The other picture in the place of the corrected one; hold \\ for a glance")})),
      m_turnDivider(newCommand(parts.window, {tr("&Turn the divider"),
                                              tr("Turn the divider by 15\u00b0, clockwise; or drag the knobs "
                                                 "near its ends"),
                                              Qt::Key_R})),
      m_turnDividerBack(newCommand(parts.window, {tr("Turn the divider &back"),
                                                  tr("Turn the divider by 15\u00b0, anticlockwise"),
                                                  Qt::SHIFT | Qt::Key_R})),
      m_resetDivider(
          newCommand(parts.window, {tr("&Reset the divider"),
                                    tr("The divider upright in the middle; so does a double click on it")})) {
    addToBars();
    connectCommands();
    showMode();
}

void ViewCommands::addToBars() {
    Bars& bars = m_parts.bars;
    for (QAction* action : {m_fit, m_oneToOne, m_twoToOne, m_closer, m_farther, m_navigator})
        bars.add(MenuSection::zoom, action);
    for (QAction* action : {m_fit, m_oneToOne, m_twoToOne}) bars.addTool(ToolSection::zoom, action);
    for (QAction* action :
         {m_sideBySide, m_split, m_single, m_before, m_turnDivider, m_turnDividerBack, m_resetDivider})
        bars.add(MenuSection::pictures, action);
    for (QAction* action : {m_sideBySide, m_split, m_single}) bars.addIcon(ToolSection::pictures, action);
    auto* compare =
        new ComparisonMenu(m_parts.document, m_parts.snapshots, m_parts.comparison, &m_parts.window);
    bars.addMenu(MenuSection::pictures, compare);
    auto* with = new QToolButton;
    with->setText(tr("Compare with", "tool bar"));
    with->setToolTip(tr("What the corrected picture is compared with"));
    with->setMenu(compare);
    with->setPopupMode(QToolButton::InstantPopup);
    bars.addTool(ToolSection::pictures, with);
    with->setAutoRaise(false); // a bar takes the frame away, and words without one look like a caption
}

void ViewCommands::connectCommands() {
    PicturePair& pictures = m_parts.pictures;
    connect(m_fit, &QAction::triggered, this,
            [this] { m_parts.pictures.viewport().fitAnimated(kZoomMilliseconds); });
    const auto zoom = [this](double scale) { m_parts.pictures.viewport().zoomTo(scale, kZoomMilliseconds); };
    connect(m_oneToOne, &QAction::triggered, this, [zoom] { zoom(1); });
    connect(m_twoToOne, &QAction::triggered, this, [zoom] { zoom(2); });
    connect(m_closer, &QAction::triggered, this,
            [this] { m_parts.pictures.viewport().step(1, kZoomMilliseconds); });
    connect(m_farther, &QAction::triggered, this,
            [this] { m_parts.pictures.viewport().step(-1, kZoomMilliseconds); });
    m_navigator->setChecked(m_parts.settings.value(kNavigatorKey, true).toBool());
    pictures.navigator().setOn(m_navigator->isChecked());
    connect(m_navigator, &QAction::toggled, &pictures.navigator(), &Navigator::setOn);
    const Divider kept{m_parts.settings.value(kDividerPlaceKey, Divider().place).toPointF(), 0};
    pictures.right().setDivider(kept.movedTo(kept.place, {1, 1})
                                    .turnedTo(m_parts.settings.value(kDividerDegreesKey, 0.0).toDouble()));
    // Once more: back to the corrected one alone.
    const auto other = [this](ViewMode mode) {
        return m_parts.pictures.viewMode() == mode ? ViewMode::single : mode;
    };
    connect(m_sideBySide, &QAction::triggered, this, [this, other] { choose(other(ViewMode::sideBySide)); });
    connect(m_split, &QAction::triggered, this, [this, other] { choose(other(ViewMode::split)); });
    connect(m_single, &QAction::triggered, this, [this] { choose(ViewMode::single); });
    connect(m_turnDivider, &QAction::triggered, this, [this] { m_parts.pictures.right().turnDivider(1); });
    connect(m_turnDividerBack, &QAction::triggered, this,
            [this] { m_parts.pictures.right().turnDivider(-1); });
    connect(m_resetDivider, &QAction::triggered, this, [this] { m_parts.pictures.right().setDivider({}); });
    connect(m_before, &QAction::toggled, &pictures, &PicturePair::setBeforeHeld);
    connect(&pictures, &PicturePair::viewModeChanged, this, &ViewCommands::showMode);
    connect(&m_parts.document, &PhotoDocument::stageChanged, this, &ViewCommands::updateActions);
    connect(&m_parts.document, &PhotoDocument::picturesChanged, this, &ViewCommands::updateActions);
}

// Whoever holds the key may let go of it where this window does not hear of it.
void ViewCommands::glanceAtBefore() {
    if (m_glancing || m_before->isChecked()) return; // switched on for good
    m_glancing = true;
    m_before->setChecked(true);
    qApp->installEventFilter(this);
}

void ViewCommands::endGlance() {
    if (!std::exchange(m_glancing, false)) return;
    qApp->removeEventFilter(this);
    m_before->setChecked(false);
}

bool ViewCommands::eventFilter(QObject* watched, QEvent* event) {
    const bool left = event->type() == QEvent::WindowDeactivate && watched == &m_parts.window;
    const bool letGo = event->type() == QEvent::KeyRelease &&
                       static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backslash &&
                       !static_cast<QKeyEvent*>(event)->isAutoRepeat(); // in a menu, or a panel of its own
    if (left || letGo) endGlance();
    return false;
}

void ViewCommands::save() const {
    m_parts.settings.setValue(kNavigatorKey, m_navigator->isChecked());
    const Divider& divider = m_parts.pictures.right().divider();
    m_parts.settings.setValue(kDividerPlaceKey, divider.place);
    m_parts.settings.setValue(kDividerDegreesKey, divider.degrees);
}

void ViewCommands::choose(ViewMode mode) {
    m_parts.pictures.setViewMode(mode);
    showMode(); // also where nothing changed: the click has turned the switch
}

void ViewCommands::showMode() {
    const ViewMode mode = m_parts.pictures.viewMode();
    m_sideBySide->setChecked(mode == ViewMode::sideBySide);
    m_split->setChecked(mode == ViewMode::split);
    m_single->setChecked(mode == ViewMode::single);
    updateActions();
}

void ViewCommands::updateActions() {
    const bool there = m_parts.document.photo() != nullptr;
    for (QAction* action :
         {m_fit, m_oneToOne, m_twoToOne, m_closer, m_farther, m_sideBySide, m_split, m_single, m_before})
        action->setEnabled(there);
    for (QAction* action : {m_turnDivider, m_turnDividerBack, m_resetDivider})
        action->setEnabled(there && m_parts.pictures.viewMode() == ViewMode::split);
}

} // namespace uncast::ui
