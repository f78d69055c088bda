#include "ui/main/commands.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QToolBar>
#include <QWidget>

namespace uncast::ui {
namespace {

QString words(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("Commands", text, note);
}

QAction* command(QWidget& window, const QString& name, const QString& icon, const QKeySequence& keys,
                 const QString& tip) {
    auto* action = new QAction(name, &window);
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    if (!keys.isEmpty()) action->setShortcut(keys);
    const QString keyText =
        keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
    action->setToolTip(tip + keyText);
    window.addAction(action); // shortcuts work where the menu bar is hidden, too
    return action;
}

} // namespace

Commands::Commands(QWidget& window)
    : open(command(window, words("&Open\u2026"), QStringLiteral("open"), QKeySequence::Open,
                   words("Open a RAW photo"))),
      sampleOne(command(window, words("&One light"), {}, {},
                        words("Render and open the sample scene under one light"))),
      sampleTwo(command(window, words("&Two lights"), {}, {},
                        words("Render and open the sample scene under two lights"))),
      exportTiff(command(window, words("&Export TIFF\u2026"), QStringLiteral("export"),
                         QKeySequence(Qt::CTRL | Qt::Key_E),
                         words("Save the corrected picture as a 16-bit TIFF"))),
      stop(
          command(window, words("&Stop"), {}, QKeySequence(Qt::Key_Escape), words("Stop what is under way"))),
      close(command(window, words("&Close photo"), {}, QKeySequence::Close, words("Close the photo"))),
      quit(command(window, words("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), words("Quit Uncast"))),
      fit(command(window, words("&Fit"), QStringLiteral("fit"), QKeySequence(Qt::Key_F),
                  words("See the whole picture"))),
      oneToOne(command(window, words("&1:1"), {}, QKeySequence(Qt::Key_1),
                       words("The photo in its own size, drawn from a preview of at most 2,048 pixels"))),
      map(command(window, words("&Map"), QStringLiteral("map"), QKeySequence(Qt::Key_M),
                  words("Show the light found in each patch"))),
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
    for (QAction* action : {map, dark, light, midGrey}) action->setCheckable(true);
    map->setChecked(true);
}

QMenu* addMenus(QMenuBar& bar, const Commands& commands) {
    QMenu* file = bar.addMenu(words("&File"));
    file->addAction(commands.open);
    QMenu* recent = file->addMenu(words("Open &recent"));
    QMenu* sample = file->addMenu(words("Open &sample scene"));
    sample->addAction(commands.sampleOne);
    sample->addAction(commands.sampleTwo);
    file->addSeparator();
    file->addAction(commands.exportTiff);
    file->addSeparator();
    file->addAction(commands.stop);
    file->addAction(commands.close);
    file->addAction(commands.quit);
    QMenu* view = bar.addMenu(words("&View"));
    view->addAction(commands.fit);
    view->addAction(commands.oneToOne);
    view->addSeparator();
    view->addAction(commands.map);
    view->addSeparator();
    QMenu* theme = view->addMenu(words("&Theme"));
    theme->addAction(commands.dark);
    theme->addAction(commands.light);
    view->addAction(commands.midGrey);
    bar.addMenu(words("&Help"))->addAction(commands.about);
    return recent;
}

QSlider* addTools(QToolBar& bar, const Commands& commands) {
    bar.setObjectName(QStringLiteral("tools"));
    bar.setMovable(false);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addAction(commands.open);
    bar.addSeparator();
    bar.addAction(commands.fit);
    bar.addAction(commands.oneToOne);
    bar.addSeparator();
    bar.addAction(commands.map);
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
