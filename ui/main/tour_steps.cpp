#include "ui/main/tour_steps.h"

#include "ui/main/panel_dock.h"
#include "ui/panels/panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QToolBar>

namespace uncast::ui {
namespace {

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

// The tool that answers to these keys; null where the tool bar has none.
QWidget* toolOf(const QMainWindow& window, const QKeySequence& keys) {
    const auto* tools = window.findChild<QToolBar*>(QStringLiteral("tools"));
    if (!tools) return nullptr;
    for (QAction* action : tools->actions())
        if (action->shortcut() == keys) return tools->widgetForAction(action);
    return nullptr;
}

QString shown(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QList<TourStep> tourSteps(const WindowParts& parts) {
    const QMainWindow& window = parts.window;
    PanelDock& panels = parts.panels;
    const QKeySequence exporting(Qt::CTRL | Qt::Key_E);
    const QKeySequence undoing(Qt::CTRL | Qt::Key_Z);
    return {
        {&parts.pictures.left(), Words::tr("What the camera saw"),
         Words::tr("The photo with the colour of its light still in it. Over it lies the map: the light that "
                   "was found in each patch.")},
        {&parts.pictures.right(), Words::tr("The same without that colour"),
         Words::tr("The light is taken out: white is white again. The wheel zooms, dragging moves; both "
                   "pictures go together.")},
        {&panels.panel(QStringLiteral("verdict")), Words::tr("Whether to trust it"),
         Words::tr("One light or several, how warm it is, and how sure the program is of it. A warning comes "
                   "with what can be done about it.")},
        {&panels.panel(QStringLiteral("whiteBalance")), Words::tr("Disagree with one drag"),
         Words::tr("Try it: drag the temperature. The picture follows at once; a double-click on the slider "
                   "takes it back. Strength keeps a part of the mood.")},
        {&panels.panel(QStringLiteral("estimators")), Words::tr("Other opinions"),
         Words::tr("Every way of finding the light, with the picture that it would give. A click takes it.")},
        {toolOf(window, Qt::Key_M), Words::tr("The map"),
         Words::tr("%1 shows and hides it; the arrow beside it chooses what it shows: temperature, green or "
                   "magenta, sureness. Point at a patch to read its light.")
             .arg(shown(Qt::Key_M))},
        {toolOf(window, Qt::Key_Y), Words::tr("Before and after"),
         Words::tr(
             "Side by side, split by a line, or the corrected picture alone. Hold \\ for a glance at the "
             "one before.")},
        {toolOf(window, undoing), Words::tr("Nothing is lost"),
         Words::tr("%1 takes back every step, and the RAW file is never written to.").arg(shown(undoing))},
        {toolOf(window, exporting), Words::tr("Take it with you"),
         Words::tr("%1 saves the corrected picture in full size. F1 shows all keys; the menu Help has this "
                   "tour for another time.")
             .arg(shown(exporting))},
    };
}

} // namespace uncast::ui
