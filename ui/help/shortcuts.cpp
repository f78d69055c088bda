#include "ui/help/shortcuts.h"

#include "ui/help/key_hints.h"
#include "ui/main/new_command.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace uncast::ui {
namespace {

void addActions(const QMenu& menu, const QString& above, QList<ShortcutGroup::Row>& rows) {
    for (const QAction* action : menu.actions()) {
        const QString title = above + plainTitle(action->text());
        if (const QMenu* below = action->menu()) {
            addActions(*below, title + QStringLiteral(" \u203a "), rows);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) rows << ShortcutGroup::Row{keys.join(QStringLiteral(", ")), title};
    }
}

QString groupTable(const ShortcutGroup& group) {
    QString html = QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0' cellpadding='3'>")
                       .arg(group.title.toHtmlEscaped());
    for (const auto& row : group.rows)
        html += QStringLiteral("<tr><td width='36%'><b>%1</b></td><td>%2</td></tr>")
                    .arg(row.keys.toHtmlEscaped(), row.does.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow& window) {
    QList<ShortcutGroup> groups;
    if (const auto* bar = window.findChild<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            if (!action->menu()) continue;
            ShortcutGroup group{plainTitle(action->text()), {}};
            addActions(*action->menu(), {}, group.rows);
            if (!group.rows.isEmpty()) groups << group;
        }
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto told = keyHintsOf(*widget);
        if (!told) continue;
        // Two views of one kind tell the same.
        const bool known = std::ranges::any_of(
            groups, [&](const ShortcutGroup& group) { return group.title == told->where; });
        if (known) continue;
        ShortcutGroup group{told->where, {}};
        for (const KeyHint& hint : told->hints) group.rows << ShortcutGroup::Row{hint.keys, hint.does};
        groups << group;
    }
    return groups;
}

QList<ShortcutGroup> matching(const QList<ShortcutGroup>& groups, const QString& query) {
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<ShortcutGroup> found;
    for (const ShortcutGroup& group : groups) {
        ShortcutGroup kept{group.title, {}};
        for (const auto& row : group.rows) {
            const QString text = row.keys + QLatin1Char(' ') + row.does + QLatin1Char(' ') + group.title;
            if (std::ranges::all_of(
                    words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
                kept.rows << row;
        }
        if (!kept.rows.isEmpty()) found << kept;
    }
    return found;
}

QString shortcutPage(const QList<ShortcutGroup>& groups, int columns) {
    constexpr int kHeading = 3; // a heading takes as much as three rows
    qsizetype all = 0;
    for (const ShortcutGroup& group : groups) all += group.rows.size() + kHeading;
    QStringList parts{QString()};
    qsizetype filled = 0;
    for (const ShortcutGroup& group : groups) {
        const qsizetype height = group.rows.size() + kHeading;
        if (parts.size() < columns && filled > 0 && filled + height / 2 > all / columns) {
            parts << QString();
            filled = 0;
        }
        parts.last() += groupTable(group);
        filled += height;
    }
    if (parts.size() == 1) return parts.first();
    const int width = 100 / int(parts.size());
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='8'><tr>");
    for (const QString& part : parts) html += QStringLiteral("<td width='%1%'>%2</td>").arg(width).arg(part);
    return html + QStringLiteral("</tr></table>");
}

} // namespace uncast::ui
