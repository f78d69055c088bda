#include "ui/main/panel_dock.h"

#include "ui/main/drop_mark.h"
#include "ui/main/panel_column.h"
#include "ui/main/panel_window.h"
#include "ui/main/placement.h"
#include "ui/panels/panel.h"
#include "ui/panels/panel_heading.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QScreen>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kEdge = 64;       // of the ground: where an empty column is asked for
constexpr QPoint kGrip(40, 16); // where the pointer holds a panel that it carries

QRect globalRect(const QWidget& widget) {
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

} // namespace

PanelDock::PanelDock(QSettings& settings, QWidget& owner)
    : m_settings(settings), m_owner(owner), m_hidden(new QWidget(&owner)), m_left(new PanelColumn(&owner)),
      m_right(new PanelColumn(&owner)) {
    m_hidden->hide();
}

void PanelDock::add(const QString& key, Panel* panel, bool folded) {
    panel->setObjectName(key);
    panel->setParent(m_hidden);
    m_panels[key] = panel;
    m_standard.push_back({key, PanelPlace::right, true, folded});
    listenTo(key);
}

void PanelDock::listenTo(const QString& key) {
    Panel* panel = m_panels.at(key);
    PanelHeading& heading = panel->heading();
    connect(panel, &Panel::foldedChanged, this, [this, key, panel] {
        if (m_layout.empty() || stateOf(key).folded == panel->folded()) return;
        stateOf(key).folded = panel->folded();
        if (PanelColumn* column = columnOf(stateOf(key).place); column && !panel->folded())
            QMetaObject::invokeMethod(
                column, [column, panel] { column->show(*panel); }, Qt::QueuedConnection);
        save();
        emit changed();
    });
    connect(&heading, &PanelHeading::menuAsked, this, [this, key](QPoint global) {
        QMenu* menu = newMenu(key);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(global);
    });
    connect(&heading, &PanelHeading::moveAsked, this, [this, key](Qt::Key arrow) { moveByKey(key, arrow); });
    connect(&heading, &PanelHeading::dragged, this, [this, key](QPoint at) { showTarget(key, at); });
    connect(&heading, &PanelHeading::dropped, this, [this, key](QPoint at) { drop(key, at); });
    connect(&heading, &PanelHeading::dragCancelled, this, [this] { m_mark->hide(); });
}

void PanelDock::restore(QWidget& ground) {
    m_ground = &ground;
    m_mark = new DropMark(&ground);
    m_layout = mergedLayout(m_standard, readLayout(m_settings));
    arrange();
}

void PanelDock::reset() {
    setLayout(m_standard);
    emit wasReset();
}

void PanelDock::setShown(const QString& key, bool shown) {
    if (stateOf(key).shown == shown) return;
    stateOf(key).shown = shown;
    setLayout(PanelLayout(m_layout));
    PanelColumn* column = columnOf(stateOf(key).place);
    if (shown && column) column->show(panel(key));
}

void PanelDock::move(const QString& key, PanelPlace place, int index) {
    setLayout(withMoved(m_layout, key, place, index));
}

std::vector<QString> PanelDock::keys() const {
    std::vector<QString> keys;
    for (const PanelState& state : m_standard) keys.push_back(state.key);
    return keys;
}

PanelWindow* PanelDock::windowOf(const QString& key) const {
    const auto found = m_windows.find(key);
    return found == m_windows.end() ? nullptr : found->second;
}

const PanelState& PanelDock::stateOf(const QString& key) const {
    return *std::find_if(m_layout.begin(), m_layout.end(), [&](const PanelState& s) { return s.key == key; });
}

PanelState& PanelDock::stateOf(const QString& key) {
    return const_cast<PanelState&>(std::as_const(*this).stateOf(key));
}

PanelColumn* PanelDock::columnOf(PanelPlace place) const {
    return place == PanelPlace::left ? m_left : place == PanelPlace::right ? m_right : nullptr;
}

int PanelDock::indexOf(const QString& key) const {
    const auto keys = keysIn(m_layout, stateOf(key).place);
    return int(std::find(keys.begin(), keys.end(), key) - keys.begin());
}

std::vector<Panel*> PanelDock::panelsIn(PanelPlace place) const {
    std::vector<Panel*> panels;
    for (const QString& key : keysIn(m_layout, place)) panels.push_back(m_panels.at(key));
    return panels;
}

QMenu* PanelDock::newMenu(const QString& key) {
    auto* menu = new QMenu(&m_owner);
    Panel& shown = panel(key);
    const PanelPlace place = stateOf(key).place;
    const int index = indexOf(key);
    const int last = int(keysIn(m_layout, place).size()) - 1;
    const auto add = [&](const QString& name, bool can, auto&& what) {
        QAction* action = menu->addAction(name);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, what);
    };
    add(shown.folded() ? tr("&Unfold") : tr("&Fold"), true, [&shown] { shown.setFolded(!shown.folded()); });
    menu->addSeparator();
    const bool docked = place != PanelPlace::window;
    add(tr("Move &up"), docked && index > 0, [this, key] { moveByKey(key, Qt::Key_Up); });
    add(tr("Move &down"), docked && index < last, [this, key] { moveByKey(key, Qt::Key_Down); });
    add(tr("To the &left column"), place != PanelPlace::left, [this, key] { moveByKey(key, Qt::Key_Left); });
    add(tr("To the &right column"), place != PanelPlace::right,
        [this, key] { moveByKey(key, Qt::Key_Right); });
    add(tr("To a &window of its own"), docked,
        [this, key, &shown] { tearOff(key, shown.mapToGlobal(QPoint(-kGrip.x(), kGrip.x())) + kGrip); });
    menu->addSeparator();
    add(tr("&Hide; the menu View brings it back"), true, [this, key] { setShown(key, false); });
    return menu;
}

void PanelDock::moveByKey(const QString& key, Qt::Key arrow) {
    const PanelPlace place = stateOf(key).place;
    const int index = indexOf(key);
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right) {
        const PanelPlace other = arrow == Qt::Key_Left ? PanelPlace::left : PanelPlace::right;
        if (other != place) move(key, other, place == PanelPlace::window ? 0 : index);
    } else if (place != PanelPlace::window && (arrow == Qt::Key_Down || index > 0)) {
        move(key, place, arrow == Qt::Key_Up ? index - 1 : index + 1);
    }
    if (PanelColumn* column = columnOf(stateOf(key).place)) column->show(panel(key));
}

void PanelDock::tearOff(const QString& key, QPoint global) {
    PanelState& state = stateOf(key);
    const QSize size = state.window.isValid() ? state.window.size() : panel(key).size();
    state.window = QRect(global - kGrip, size);
    move(key, PanelPlace::window, 0);
    if (PanelWindow* window = windowOf(key)) window->move(state.window.topLeft());
}

PanelDock::Target PanelDock::targetAt(QPoint global) const {
    for (const PanelPlace place : {PanelPlace::left, PanelPlace::right}) {
        const PanelColumn& column = *columnOf(place);
        if (column.isVisible() && globalRect(column).contains(global))
            return {place, column.indexAt(column.mapFromGlobal(global).y())};
    }
    const QRect ground = globalRect(*m_ground);
    if (!ground.contains(global)) return {};
    if (!m_left->isVisible() && global.x() < ground.left() + kEdge) return {PanelPlace::left, 0};
    if (!m_right->isVisible() && global.x() > ground.right() - kEdge) return {PanelPlace::right, 0};
    return {};
}

void PanelDock::showTarget(const QString& key, QPoint global) {
    const Target target = targetAt(global);
    const QPoint at = m_ground->mapFromGlobal(global);
    if (target.place == PanelPlace::window) {
        m_mark->showFrame(QRect(at - kGrip, panel(key).size()));
        return;
    }
    const PanelColumn& column = *columnOf(target.place);
    if (column.isVisible()) {
        m_mark->showLine(column.mapTo(m_ground, QPoint(0, column.lineOf(target.index))), column.width());
        return;
    }
    const int left = target.place == PanelPlace::left ? 0 : m_ground->width() - PanelColumn::kLeast;
    m_mark->showFrame({left, 0, PanelColumn::kLeast, m_ground->height()});
}

void PanelDock::drop(const QString& key, QPoint global) {
    m_mark->hide();
    const Target target = targetAt(global);
    if (target.place == PanelPlace::window) {
        tearOff(key, global);
        return;
    }
    // Counted without the panel itself, which may stand above its new place.
    const bool above = stateOf(key).place == target.place && indexOf(key) < target.index;
    move(key, target.place, above ? target.index - 1 : target.index);
}

void PanelDock::setLayout(const PanelLayout& layout) {
    m_layout = layout;
    // Who walks with the keyboard stays on the panel that is moved.
    const QPointer<QWidget> focus = QApplication::focusWidget();
    arrange();
    if (focus && focus->isVisible()) focus->setFocus();
    save();
    emit changed();
}

void PanelDock::arrange() {
    arrangeWindows();
    for (const PanelPlace place : {PanelPlace::left, PanelPlace::right}) {
        PanelColumn& column = *columnOf(place);
        column.setPanels(panelsIn(place));
        column.setVisible(!column.panels().empty());
    }
    for (const PanelState& state : m_layout) {
        Panel& of = panel(state.key);
        if (!state.shown) of.setParent(m_hidden);
        of.setFolded(state.folded);
        if (state.shown && state.place == PanelPlace::window && !windowOf(state.key)) openWindow(state.key);
    }
}

void PanelDock::arrangeWindows() {
    for (auto it = m_windows.begin(); it != m_windows.end();) {
        const PanelState& state = stateOf(it->first);
        if (state.shown && state.place == PanelPlace::window) {
            ++it;
        } else {
            it->second->disconnect(this);
            it->second->release();
            it = m_windows.erase(it);
        }
    }
}

void PanelDock::openWindow(const QString& key) {
    PanelState& state = stateOf(key);
    auto* window = new PanelWindow(panel(key), m_owner);
    m_windows[key] = window;
    if (state.window.isValid()) {
        const QScreen* screen = QGuiApplication::screenAt(state.window.center());
        window->setGeometry(
            placedOn((screen ? screen : m_owner.screen())->availableGeometry(), state.window).rect);
    }
    connect(window, &PanelWindow::closed, this, [this, key] { move(key, PanelPlace::right, 0); });
    connect(window, &PanelWindow::placed, this, [this, key, window] {
        if (!window->isVisible()) return;
        stateOf(key).window = window->geometry();
        save();
    });
    window->show();
}

void PanelDock::save() {
    writeLayout(m_settings, m_layout);
}

} // namespace uncast::ui
