#include "ui/main/type_ahead.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace uncast::ui {
namespace {

bool begins(const QAbstractItemModel* model, const QModelIndex& root, const QString& letter) {
    if (!model || model->rowCount(root) == 0) return false;
    const QModelIndex first = model->index(0, 0, root);
    return !model->match(first, Qt::DisplayRole, letter, 1, Qt::MatchStartsWith).empty();
}

bool isEntryOf(const QWidget& list, const QString& letter) {
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&list))
        return begins(view->model(), view->rootIndex(), letter);
    const auto* box = qobject_cast<const QComboBox*>(&list);
    return box && !box->isEditable() && begins(box->model(), box->rootModelIndex(), letter);
}

} // namespace

TypeAhead::TypeAhead(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool TypeAhead::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()) return false;
    const auto* list = static_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool bare = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!bare || key->text().size() != 1 || !key->text().at(0).isLetterOrNumber()) return false;
    if (list->window() != m_window.window() || !isEntryOf(*list, key->text())) return false;
    event->accept(); // to be typed, not to be a command
    return true;
}

} // namespace uncast::ui
