#include "ui/main/edit_commands.h"

#include "ui/document/photo_document.h"
#include "ui/document/snapshots.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QUndoGroup>

namespace uncast::ui {

EditCommands::EditCommands(const WindowParts& parts)
    : m_parts(parts),
      m_reset(newCommand(parts.window, {tr("Reset &everything"), tr("Back to the photo as it was opened"),
                                        Qt::CTRL | Qt::SHIFT | Qt::Key_R})) {
    addHistory();
    parts.bars.add(MenuSection::settings, m_reset);
    connect(m_reset, &QAction::triggered, this,
            [this] { m_parts.document.restore(m_parts.document.defaultSettings(), tr("Reset everything")); });
    addSnapshots();
    PhotoDocument& document = parts.document;
    connect(&parts.snapshots, &Snapshots::changed, this, &EditCommands::updateActions);
    connect(&document, &PhotoDocument::settingsChanged, this, &EditCommands::updateActions);
    connect(&document, &PhotoDocument::stageChanged, this, &EditCommands::updateActions);
    connect(&document, &PhotoDocument::picturesChanged, this, &EditCommands::updateActions);
    updateActions();
}

// The history names its actions after the step they concern.
void EditCommands::addHistory() {
    QMainWindow& window = m_parts.window;
    QUndoGroup& history = m_parts.history;
    const auto add = [&](QAction* action, const QString& icon, const QKeySequence& keys) {
        action->setIcon(themedIcon(icon));
        action->setShortcut(keys);
        const auto tell = [action, keys] { action->setToolTip(withKeys(action->text(), keys)); };
        connect(action, &QAction::changed, action, tell);
        tell();
        window.addAction(action);
        m_parts.bars.add(MenuSection::history, action);
        m_parts.bars.addIcon(ToolSection::history, action); // without words, which change from step to step
    };
    add(history.createUndoAction(&window, tr("&Undo")), QStringLiteral("undo"), Qt::CTRL | Qt::Key_Z);
    add(history.createRedoAction(&window, tr("&Redo")), QStringLiteral("redo"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

void EditCommands::addSnapshots() {
    for (int i = 0; i < Snapshots::kCount; ++i) {
        const QString letter = Snapshots::letter(i);
        QAction* keep =
            newCommand(m_parts.window, {tr("Keep as snapshot %1").arg(letter),
                                        tr("Keep the present state as snapshot %1").arg(letter),
                                        QKeySequence(int(Qt::CTRL | Qt::SHIFT) | (Qt::Key_1 + i))});
        QAction* goBack = newCommand(m_parts.window, {tr("Back to snapshot %1").arg(letter),
                                                      tr("Back to what was kept as snapshot %1").arg(letter),
                                                      QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i))});
        connect(keep, &QAction::triggered, this, [this, i] { m_parts.snapshots.keep(i); });
        connect(goBack, &QAction::triggered, this, [this, i] { m_parts.snapshots.show(i); });
        m_keep[std::size_t(i)] = keep;
        m_goBack[std::size_t(i)] = goBack;
    }
    for (QAction* action : m_keep) m_parts.bars.add(MenuSection::snapshots, action);
    for (QAction* action : m_goBack) m_parts.bars.add(MenuSection::snapshots, action);
}

void EditCommands::updateActions() {
    const PhotoDocument& document = m_parts.document;
    const bool there = document.photo() != nullptr;
    m_reset->setEnabled(there && document.settings() != document.defaultSettings());
    for (int i = 0; i < Snapshots::kCount; ++i) {
        m_keep[std::size_t(i)]->setEnabled(there);
        m_goBack[std::size_t(i)]->setEnabled(there && m_parts.snapshots.at(i));
    }
}

} // namespace uncast::ui
