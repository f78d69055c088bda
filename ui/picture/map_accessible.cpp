#include "ui/picture/map_accessible.h"

#include "ui/picture/map_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

namespace uncast::ui {
namespace {

class AccessibleMap;

/// One cell of the map.
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleCell(AccessibleMap& map, int index) : m_map(map), m_index(index) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override;

private:
    AccessibleMap& m_map;
    int m_index;
};

/// A view that shows a map is a table of its cells; else it is the picture it shows.
class AccessibleMap : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleMap(MapView* view) : QAccessibleWidget(view, QAccessible::Table) {}
    ~AccessibleMap() override { forgetCells(); }

    [[nodiscard]] MapView& view() const { return *static_cast<MapView*>(widget()); }
    [[nodiscard]] const Heatmap& heatmap() const { return view().heatmap(); }
    [[nodiscard]] bool isTable() const { return view().showsMap(); }

    [[nodiscard]] QAccessible::Role role() const override {
        return isTable() ? QAccessible::Table : QAccessible::Graphic;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface && isTable())
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int cellCount() const { return isTable() ? int(heatmap().cells.size()) : 0; }
    // Behind the cells come the widgets that lie over the map.
    [[nodiscard]] int childCount() const override { return cellCount() + QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index < cellCount() ? cell(index) : QAccessibleWidget::child(index - cellCount());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [index, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == child) return index;
        const int other = QAccessibleWidget::indexOfChild(child);
        return other < 0 ? other : other + cellCount();
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint place = view().mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < cellCount(); ++i)
            if (view().cellPlace(i).contains(place)) return cell(i);
        return QAccessibleWidget::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return view().hasFocus() && view().currentCell() >= 0 && isTable() ? cell(view().currentCell())
                                                                           : QAccessibleWidget::focusChild();
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override {
        const bool inside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return inside ? cell(row * columnCount() + column) : nullptr;
    }
    [[nodiscard]] int selectedCellCount() const override { return int(view().selectedCells().size()); }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override {
        QList<QAccessibleInterface*> cells;
        for (const int index : view().selectedCells()) cells << cell(index);
        return cells;
    }
    [[nodiscard]] QString columnDescription(int column) const override {
        return QCoreApplication::translate("MapAccessible", "column %1").arg(column + 1);
    }
    [[nodiscard]] QString rowDescription(int row) const override {
        return QCoreApplication::translate("MapAccessible", "row %1").arg(row + 1);
    }
    [[nodiscard]] int columnCount() const override { return heatmap().columns; }
    [[nodiscard]] int rowCount() const override { return heatmap().rows; }
    // Cells are chosen one by one; a row is chosen where all of it is.
    [[nodiscard]] int selectedColumnCount() const override { return int(selectedColumns().size()); }
    [[nodiscard]] int selectedRowCount() const override { return int(selectedRows().size()); }
    [[nodiscard]] QList<int> selectedColumns() const override {
        QList<int> columns;
        for (int i = 0; i < columnCount(); ++i)
            if (isColumnSelected(i)) columns << i;
        return columns;
    }
    [[nodiscard]] QList<int> selectedRows() const override {
        QList<int> rows;
        for (int i = 0; i < rowCount(); ++i)
            if (isRowSelected(i)) rows << i;
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int column) const override { return holds(columnCells(column)); }
    [[nodiscard]] bool isRowSelected(int row) const override { return holds(rowCells(row)); }
    bool selectRow(int row) override { return change(rowCells(row), true); }
    bool selectColumn(int column) override { return change(columnCells(column), true); }
    bool unselectRow(int row) override { return change(rowCells(row), false); }
    bool unselectColumn(int column) override { return change(columnCells(column), false); }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

    [[nodiscard]] QAccessibleInterface* cell(int index) const {
        const auto known = m_cells.find(index);
        if (known != m_cells.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessibleCell(const_cast<AccessibleMap&>(*this), index); // the registry owns it
        m_cells[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

private:
    void forgetCells() {
        for (const auto& [index, id] : m_cells) QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }
    [[nodiscard]] Cells rowCells(int row) const {
        Cells cells;
        for (int i = 0; i < columnCount(); ++i) cells.insert(row * columnCount() + i);
        return cells;
    }
    [[nodiscard]] Cells columnCells(int column) const {
        Cells cells;
        for (int i = 0; i < rowCount(); ++i) cells.insert(i * columnCount() + column);
        return cells;
    }
    [[nodiscard]] bool holds(const Cells& cells) const {
        return std::ranges::includes(view().selectedCells(), cells);
    }
    bool change(const Cells& cells, bool selected) {
        Cells next = view().selectedCells();
        for (const int cell : cells) {
            if (selected)
                next.insert(cell);
            else
                next.erase(cell);
        }
        view().setSelectedCells(next);
        emit view().cellsChosen(next);
        return true;
    }

    mutable std::map<int, QAccessible::Id> m_cells; ///< those that were asked for
};

bool AccessibleCell::isValid() const {
    return m_map.isValid() && m_index < m_map.cellCount();
}

QAccessibleInterface* AccessibleCell::parent() const {
    return &m_map;
}

QAccessibleInterface* AccessibleCell::table() const {
    return &m_map;
}

QString AccessibleCell::text(QAccessible::Text which) const {
    return which == QAccessible::Name && isValid() ? m_map.heatmap().cells[std::size_t(m_index)].words
                                                   : QString();
}

QRect AccessibleCell::rect() const {
    const QRect place = m_map.view().cellPlace(m_index).toRect();
    return {m_map.view().mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleCell::state() const {
    QAccessible::State state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_map.view().hasFocus() && m_map.view().currentCell() == m_index;
    state.readOnly = true;
    state.invalid = !isValid();
    return state;
}

bool AccessibleCell::isSelected() const {
    return m_map.view().selectedCells().contains(m_index);
}

int AccessibleCell::columnIndex() const {
    return m_index % std::max(1, m_map.columnCount());
}

int AccessibleCell::rowIndex() const {
    return m_index / std::max(1, m_map.columnCount());
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* view = qobject_cast<MapView*>(object);
    return view ? new AccessibleMap(view) : nullptr;
}

} // namespace

void installMapAccessibility() {
    QAccessible::installFactory(makeAccessible); // once, however often it is called
}

void tellMapChanged(MapView& view) {
    if (!QAccessible::isActive()) return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void tellSelectionChanged(MapView& view) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void tellCursorMoved(MapView& view) {
    if (!QAccessible::isActive() || view.currentCell() < 0 || !view.showsMap()) return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentCell());
    QAccessible::updateAccessibility(&event);
}

} // namespace uncast::ui
