#include "ui/panels/plot_accessible.h"

#include "ui/panels/chromaticity_plot.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace uncast::ui {
namespace {

class AccessiblePlot;

/// One dot.
class AccessibleDot : public QAccessibleInterface {
public:
    AccessibleDot(AccessiblePlot& plot, int index) : m_plot(plot), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return dot() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && dot() ? dot()->words : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] const PlotDots::Dot* dot() const;

    AccessiblePlot& m_plot;
    int m_index;
};

/// The plot: a list of its dots.
class AccessiblePlot : public QAccessibleWidget {
public:
    explicit AccessiblePlot(ChromaticityPlot* plot) : QAccessibleWidget(plot, QAccessible::List) {}
    ~AccessiblePlot() override {
        for (const auto& [index, id] : m_items) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] ChromaticityPlot& plot() const { return *static_cast<ChromaticityPlot*>(widget()); }
    [[nodiscard]] int childCount() const override { return int(plot().dots().dots.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = m_items.find(index);
        if (known != m_items.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessibleDot(const_cast<AccessiblePlot&>(*this), index); // the registry owns it
        m_items[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [index, id] : m_items)
            if (QAccessible::accessibleInterface(id) == child) return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint place = plot().mapFromGlobal(QPoint(x, y));
        const auto& dots = plot().dots().dots;
        for (std::size_t i = 0; i < dots.size(); ++i)
            if (plot().dotPlace(dots[i]).contains(place)) return child(int(i));
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return plot().hasFocus() ? child(plot().dots().indexOf(plot().currentCell())) : nullptr;
    }

private:
    mutable std::map<int, QAccessible::Id> m_items; ///< those that were asked for
};

const PlotDots::Dot* AccessibleDot::dot() const {
    const auto& dots = m_plot.plot().dots().dots;
    return m_index < int(dots.size()) ? &dots[std::size_t(m_index)] : nullptr;
}

QAccessibleInterface* AccessibleDot::parent() const {
    return &m_plot;
}

QRect AccessibleDot::rect() const {
    if (!dot()) return {};
    const QRect place = m_plot.plot().dotPlace(*dot()).toAlignedRect();
    return {m_plot.plot().mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleDot::state() const {
    QAccessible::State state;
    state.invalid = !dot();
    if (!dot()) return state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.readOnly = true;
    state.selected = m_plot.plot().selectedCells().contains(dot()->cell);
    state.focused = m_plot.plot().hasFocus() && m_plot.plot().currentCell() == dot()->cell;
    return state;
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* plot = qobject_cast<ChromaticityPlot*>(object);
    return plot ? new AccessiblePlot(plot) : nullptr;
}

void tell(ChromaticityPlot& plot, QAccessible::Event kind, int child = -1) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&plot, kind);
    if (child >= 0) event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installPlotAccessibility() {
    QAccessible::installFactory(makeAccessible); // once, however often it is called
}

void tellPlotChanged(ChromaticityPlot& plot) {
    tell(plot, QAccessible::ObjectReorder);
}

void tellPlotSelection(ChromaticityPlot& plot) {
    tell(plot, QAccessible::SelectionWithin);
}

void tellPlotCursor(ChromaticityPlot& plot) {
    tell(plot, QAccessible::Focus, plot.dots().indexOf(plot.currentCell()));
}

} // namespace uncast::ui
