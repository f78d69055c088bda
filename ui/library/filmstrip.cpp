#include "ui/library/filmstrip.h"

#include "ui/library/filmstrip_delegate.h"
#include "ui/library/photo_library.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace uncast::ui {
namespace {

bool isMark(const QKeyEvent& event) {
    const bool digit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_5;
    return (digit || event.key() == Qt::Key_X) && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

Filmstrip::Filmstrip(PhotoLibrary& library, QWidget* parent) : QListView(parent), m_library(library) {
    setAccessibleName(tr("Photos of the folder"));
    setModel(&library);
    setItemDelegate(new FilmstripDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setProperty("current", -1);
    fitHeight();
    connect(&library, &QAbstractItemModel::modelReset, this, [this] { setOpenPhoto(m_open); });
}

void Filmstrip::fitHeight() {
    setFixedHeight(FilmstripDelegate::heightFor(fontMetrics()) +
                   style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
}

void Filmstrip::setOpenPhoto(const QString& path) {
    m_open = path;
    const int row = m_library.rowOf(path);
    setProperty("current", row);
    viewport()->update();
    if (row < 0) return;
    const QModelIndex index = m_library.index(row);
    if (currentIndex() != index) {
        m_following = true;
        if (selectionModel()->isSelected(index))
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        else
            setCurrentIndex(index);
        m_following = false;
    }
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

QStringList Filmstrip::selectedPhotos() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.push_back(index.row());
    if (rows.empty() && m_library.rowOf(m_open) >= 0) rows.push_back(m_library.rowOf(m_open));
    std::sort(rows.begin(), rows.end());
    QStringList paths;
    for (const int row : rows) paths << m_library.path(row);
    return paths;
}

void Filmstrip::selectPhotos(const QStringList& paths) {
    QItemSelection chosen;
    for (const QString& path : paths) {
        const int row = m_library.rowOf(path);
        if (row >= 0) chosen.select(m_library.index(row), m_library.index(row));
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (!chosen.isEmpty()) scrollTo(chosen.indexes().constFirst());
}

void Filmstrip::step(int by) {
    const int count = m_library.rowCount();
    if (count == 0) return;
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    const int to = std::clamp(from + by, 0, count - 1);
    if (to != from) setCurrentIndex(m_library.index(to));
}

void Filmstrip::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid()) emit photoAsked(m_library.path(current.row()));
}

// The marks' keys mean something else in the rest of the window.
bool Filmstrip::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isMark(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void Filmstrip::keyPressEvent(QKeyEvent* event) {
    if (!isMark(*event)) {
        // Letters would search, which in a row of numbers helps nobody and swallows the window's keys.
        if (event->text().isEmpty() || event->key() == Qt::Key_Space ||
            event->matches(QKeySequence::SelectAll))
            QListView::keyPressEvent(event);
        else
            event->ignore();
    } else if (event->key() == Qt::Key_X) {
        const QModelIndexList chosen = selectionModel()->selectedIndexes();
        const bool all = std::all_of(chosen.begin(), chosen.end(), [](const QModelIndex& index) {
            return index.data(PhotoLibrary::rejectedRole).toBool();
        });
        emit rejectAsked(!all);
    } else {
        emit starsAsked(event->key() - Qt::Key_0);
    }
}

void Filmstrip::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, viewport()->width(), 1), coloursOf(palette()).line);
}

void Filmstrip::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

// A mouse has one wheel only: it rolls the row along.
void Filmstrip::wheelEvent(QWheelEvent* event) {
    const QPoint pixels = event->pixelDelta();
    const QPoint steps = event->angleDelta();
    const int by = pixels.isNull() ? (steps.y() != 0 ? steps.y() : steps.x())
                                   : (std::abs(pixels.y()) > std::abs(pixels.x()) ? pixels.y() : pixels.x());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
    event->accept();
}

} // namespace uncast::ui
