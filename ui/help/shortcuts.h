#pragma once

#include <QList>
#include <QString>

class QMainWindow;

namespace uncast::ui {

/// A group of the shortcut sheet: a menu, or a widget with keys of its own.
struct ShortcutGroup {
    struct Row {
        QString keys; ///< "Ctrl+E", in the desktop's words; several are divided by commas
        QString does; ///< "Export TIFF"
    };
    QString title;
    QList<Row> rows;
};

/// What the window answers to, read from its menus and from the widgets that have told their keys
/// (setKeyHints): there is no list beside them that could differ.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMainWindow& window);

/// The rows in which all words of the query occur, in the keys, in what they do or in the group's title.
[[nodiscard]] QList<ShortcutGroup> matching(const QList<ShortcutGroup>& groups, const QString& query);

/// The groups as a page, in one or two columns of about the same length.
[[nodiscard]] QString shortcutPage(const QList<ShortcutGroup>& groups, int columns);

} // namespace uncast::ui
