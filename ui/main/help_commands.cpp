#include "ui/main/help_commands.h"

#include "ui/document/photo_document.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/help/shortcuts.h"
#include "ui/main/about.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/main/tour_steps.h"

#include <QAction>
#include <QMainWindow>
#include <QStandardPaths>

namespace uncast::ui {

HelpCommands::HelpCommands(const WindowParts& parts) : m_parts(parts) {
    QAction* keys =
        newCommand(parts.window, {tr("&Keyboard shortcuts"), tr("All keys on one page"), Qt::Key_F1});
    parts.bars.add(MenuSection::help, keys);
    connect(keys, &QAction::triggered, this, [this] {
        ShortcutSheet sheet(shortcutsOf(m_parts.window), &m_parts.window);
        sheet.exec();
    });
    QAction* tour =
        newCommand(parts.window, {tr("Guided &tour"), tr("The window in two minutes, step by step")});
    parts.bars.add(MenuSection::help, tour);
    connect(tour, &QAction::triggered, this, &HelpCommands::startTour);
    connect(&parts.document, &PhotoDocument::progressChanged, this, &HelpCommands::showTour);
    connect(&parts.document, &PhotoDocument::stageChanged, this, [this] {
        using Stage = PhotoDocument::Stage;
        const Stage stage = m_parts.document.stage();
        if (stage == Stage::empty || stage == Stage::failed) m_tourAsked = false;
        if (stage != Stage::ready && m_tour) m_tour->leave(); // there is nothing more to show
    });
    QAction* about = newCommand(
        parts.window, {tr("&About Uncast"), tr("Versions of the program, its libraries and weights")});
    parts.bars.add(MenuSection::about, about);
    connect(about, &QAction::triggered, this, [this] {
        AboutDialog dialog(&m_parts.window);
        dialog.exec();
    });
}

void HelpCommands::startTour() {
    if (m_tour) return;
    m_tourAsked = true;
    if (m_parts.document.stage() == PhotoDocument::Stage::ready || m_parts.document.busy())
        showTour();
    else
        m_parts.document.openSample(true, QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
}

// Once the light has been looked for: before that half of the window is empty.
void HelpCommands::showTour() {
    const PhotoDocument& document = m_parts.document;
    if (!m_tourAsked || document.busy() || document.stage() != PhotoDocument::Stage::ready) return;
    m_tourAsked = false;
    m_tour = new Tour(tourSteps(m_parts), m_parts.window);
}

Tour* HelpCommands::tour() const {
    return m_tour;
}

} // namespace uncast::ui
