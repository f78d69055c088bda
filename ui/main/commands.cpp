#include "ui/main/commands.h"

#include "ui/picture/heatmap.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QWidget>

namespace uncast::ui {
namespace {

QString words(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("Commands", text, note);
}

QString withKeys(const QString& tip, const QKeySequence& keys) {
    return keys.isEmpty() ? tip : tip + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
}

QAction* command(QWidget& window, const QString& name, const QString& icon, const QKeySequence& keys,
                 const QString& tip) {
    auto* action = new QAction(name, &window);
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    if (!keys.isEmpty()) action->setShortcut(keys);
    action->setToolTip(withKeys(tip, keys));
    window.addAction(action); // shortcuts work where the menu bar is hidden, too
    return action;
}

// The history names its actions after the step they concern.
QAction* historyCommand(QWidget& window, QAction* action, const QString& icon, const QKeySequence& keys) {
    action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    const auto tell = [action, keys] { action->setToolTip(withKeys(action->text(), keys)); };
    QObject::connect(action, &QAction::changed, action, tell);
    tell();
    window.addAction(action);
    return action;
}

std::array<QAction*, 3> snapshotCommands(QWidget& window, const QString& name, Qt::KeyboardModifiers keys,
                                         const QString& tip) {
    std::array<QAction*, 3> actions{};
    for (int i = 0; i < 3; ++i) {
        const QString letter(QChar('A' + i));
        actions[std::size_t(i)] =
            command(window, name.arg(letter), {}, QKeySequence(int(keys) | (Qt::Key_1 + i)), tip.arg(letter));
    }
    return actions;
}

std::array<QAction*, 5> mapModeCommands(QWidget& window) {
    std::array<QAction*, 5> actions{};
    auto* group = new QActionGroup(&window);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        actions[i] = command(window, mapModeTitle(kMapModes[i]), {}, {}, mapModeHint(kMapModes[i]));
        actions[i]->setCheckable(true);
        group->addAction(actions[i]);
    }
    actions.front()->setChecked(true);
    return actions;
}

} // namespace

Commands::Commands(QWidget& window, QUndoStack& history)
    : open(command(window, words("&Open\u2026"), QStringLiteral("open"), QKeySequence::Open,
                   words("Open a RAW photo"))),
      sampleOne(command(window, words("&One light"), {}, {},
                        words("Render and open the sample scene under one light"))),
      sampleTwo(command(window, words("&Two lights"), {}, {},
                        words("Render and open the sample scene under two lights"))),
      exportTiff(command(window, words("&Export TIFF\u2026"), QStringLiteral("export"),
                         QKeySequence(Qt::CTRL | Qt::Key_E),
                         words("Save the corrected picture as a 16-bit TIFF"))),
      exportMap(command(window, words("Export &map\u2026"), {},
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                        words("Save the map of the light as a picture or as a table"))),
      stop(
          command(window, words("&Stop"), {}, QKeySequence(Qt::Key_Escape), words("Stop what is under way"))),
      close(command(window, words("&Close photo"), {}, QKeySequence::Close, words("Close the photo"))),
      quit(command(window, words("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), words("Quit Uncast"))),
      undo(historyCommand(window, history.createUndoAction(&window, words("&Undo")), QStringLiteral("undo"),
                          QKeySequence(Qt::CTRL | Qt::Key_Z))),
      redo(historyCommand(window, history.createRedoAction(&window, words("&Redo")), QStringLiteral("redo"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      reset(command(window, words("Reset &everything"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                    words("Back to the photo as it was opened"))),
      keep(snapshotCommands(window, words("Keep as snapshot %1"), Qt::ControlModifier | Qt::ShiftModifier,
                            words("Keep the present state as snapshot %1"))),
      goBack(snapshotCommands(window, words("Back to snapshot %1"), Qt::ControlModifier,
                              words("Back to what was kept as snapshot %1"))),
      fit(command(window, words("&Fit"), QStringLiteral("fit"), QKeySequence(Qt::Key_F),
                  words("See the whole picture"))),
      oneToOne(command(window, words("&1:1"), {}, QKeySequence(Qt::Key_1),
                       words("The photo in its own size, drawn from a preview of at most 2,048 pixels"))),
      sideBySide(command(window, words("Side by &side"), QStringLiteral("view-sides"),
                         QKeySequence(Qt::Key_Y),
                         words("Both pictures side by side; once more: the corrected one alone"))),
      split(command(window, words("S&plit"), QStringLiteral("view-split"),
                    QKeySequence(Qt::SHIFT | Qt::Key_Y),
                    words("Both pictures in one, with a divider to drag"))),
      single(command(window, words("&Corrected only"), QStringLiteral("view-single"), QKeySequence(Qt::Key_C),
                     words("The corrected picture alone; hold \\ to see it as it was"))),
      turnDivider(command(window, words("&Turn the divider"), {}, {},
                          words("The divider stands or lies; a click on its handle does the same"))),
      before(command(window, words("&Before"), {}, {},
                     words("The other picture in the place of the corrected one; hold \\ for a glance"))),
      map(command(window, words("&Map"), QStringLiteral("map"), QKeySequence(Qt::Key_M),
                  words("Show the light found in each patch"))),
      mapModes(mapModeCommands(window)),
      smooth(command(window, words("&Smooth"), {}, {},
                     words("Colours that run into each other instead of blocks"))),
      dark(command(window, words("&Dark"), {}, {}, words("Dark panels"))),
      light(command(window, words("&Light"), {}, {}, words("Light panels"))),
      midGrey(command(window, words("Mid &grey surround"), {}, {},
                      words("Grey of L* 50 around the pictures, for critical viewing"))),
      about(command(window, words("&About Uncast"), {}, {},
                    words("Versions of the program, its libraries and weights"))) {
    open->setIconText(words("Open", "tool bar"));
    exportTiff->setIconText(words("Export TIFF", "tool bar"));
    auto* themes = new QActionGroup(&window);
    for (QAction* action : {dark, light}) themes->addAction(action);
    for (QAction* action : {map, dark, light, midGrey, sideBySide, split, single, before, smooth})
        action->setCheckable(true);
    sideBySide->setChecked(true);
    map->setChecked(true);
}

Menus addMenus(QMenuBar& bar, const Commands& commands, QMenu& compare) {
    QMenu* file = bar.addMenu(words("&File"));
    file->addAction(commands.open);
    QMenu* recent = file->addMenu(words("Open &recent"));
    QMenu* sample = file->addMenu(words("Open &sample scene"));
    sample->addAction(commands.sampleOne);
    sample->addAction(commands.sampleTwo);
    file->addSeparator();
    file->addAction(commands.exportTiff);
    file->addAction(commands.exportMap);
    file->addSeparator();
    file->addAction(commands.stop);
    file->addAction(commands.close);
    file->addAction(commands.quit);
    QMenu* edit = bar.addMenu(words("&Edit"));
    edit->addAction(commands.undo);
    edit->addAction(commands.redo);
    edit->addSeparator();
    edit->addAction(commands.reset);
    edit->addSeparator();
    for (QAction* action : commands.keep) edit->addAction(action);
    edit->addSeparator();
    for (QAction* action : commands.goBack) edit->addAction(action);
    QMenu* view = bar.addMenu(words("&View"));
    view->addAction(commands.fit);
    view->addAction(commands.oneToOne);
    view->addSeparator();
    for (QAction* action : {commands.sideBySide, commands.split, commands.single, commands.before})
        view->addAction(action);
    view->addAction(commands.turnDivider);
    view->addMenu(&compare);
    view->addSeparator();
    view->addAction(commands.map);
    QMenu* map = view->addMenu(words("M&ap shows"));
    for (QAction* action : commands.mapModes) map->addAction(action);
    map->addSeparator();
    map->addAction(commands.smooth);
    map->setToolTipsVisible(true);
    view->addSeparator();
    QMenu* theme = view->addMenu(words("&Theme"));
    theme->addAction(commands.dark);
    theme->addAction(commands.light);
    view->addAction(commands.midGrey);
    bar.addMenu(words("&Help"))->addAction(commands.about);
    return {recent, map};
}

QSlider* addTools(QToolBar& bar, const Commands& commands, QMenu& compare, QMenu& mapMenu) {
    bar.setObjectName(QStringLiteral("tools"));
    bar.setMovable(false);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addAction(commands.open);
    bar.addSeparator();
    const auto button = [&bar](QAction* action) {
        return qobject_cast<QToolButton*>(bar.widgetForAction(action));
    };
    for (QAction* action : {commands.undo, commands.redo}) { // without words, which change from step to step
        bar.addAction(action);
        button(action)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    bar.addSeparator();
    bar.addAction(commands.fit);
    bar.addAction(commands.oneToOne);
    bar.addSeparator();
    for (QAction* action : {commands.sideBySide, commands.split, commands.single}) {
        bar.addAction(action);
        button(action)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto* with = new QToolButton;
    with->setText(words("Compare with", "tool bar"));
    with->setToolTip(words("What the corrected picture is compared with"));
    with->setMenu(&compare);
    with->setPopupMode(QToolButton::InstantPopup);
    bar.addWidget(with);
    bar.addSeparator();
    bar.addAction(commands.map);
    button(commands.map)->setMenu(&mapMenu);
    button(commands.map)->setPopupMode(QToolButton::MenuButtonPopup);
    auto* opacity = new QSlider(Qt::Horizontal);
    opacity->setObjectName(QStringLiteral("mapOpacity"));
    opacity->setRange(0, 100);
    opacity->setFixedWidth(112);
    opacity->setAccessibleName(words("Opacity of the map"));
    opacity->setToolTip(opacity->accessibleName());
    bar.addWidget(opacity);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    bar.addAction(commands.exportTiff);
    return opacity;
}

} // namespace uncast::ui
