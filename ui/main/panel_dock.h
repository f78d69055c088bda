#pragma once

#include "ui/main/panel_layout.h"

#include <QObject>
#include <QPoint>

#include <map>
#include <optional>
#include <vector>

class QMenu;
class QSettings;
class QWidget;

namespace uncast::ui {

class DropMark;
class Panel;
class PanelColumn;
class PanelWindow;

/// Where the panels stand: in two columns beside the pictures, in windows of their own, or hidden. What the
/// user changes by folding, dragging and the panels' menus is kept in the settings at once.
class PanelDock : public QObject {
    Q_OBJECT

public:
    /// `owner` is the window; the settings outlive the dock.
    PanelDock(QSettings& settings, QWidget& owner);

    /// Below those that are there, in the right column, as long as the user has not said otherwise. `key`
    /// names the panel in the settings and never changes; `folded`: until the user unfolds it.
    void add(const QString& key, Panel* panel, bool folded = false);
    /// Lays all out as the settings say; once all have been added. `ground` is what the columns stand in.
    void restore(QWidget& ground);
    /// As it was when the program was new.
    void reset();

    void setShown(const QString& key, bool shown);
    [[nodiscard]] bool shown(const QString& key) const { return stateOf(key).shown; }
    /// Before the `index`-th panel there.
    void move(const QString& key, PanelPlace place, int index);
    [[nodiscard]] const PanelLayout& layout() const { return m_layout; }
    /// In the order they were added.
    [[nodiscard]] std::vector<QString> keys() const;
    /// The key must be one of keys().
    [[nodiscard]] Panel& panel(const QString& key) const { return *m_panels.at(key); }

    [[nodiscard]] PanelColumn& left() { return *m_left; }
    [[nodiscard]] PanelColumn& right() { return *m_right; }
    /// Null while the panel has no window of its own.
    [[nodiscard]] PanelWindow* windowOf(const QString& key) const;
    /// What the menu of a panel offers; the caller owns it.
    [[nodiscard]] QMenu* newMenu(const QString& key);

signals:
    void changed();  ///< layout()
    void wasReset(); ///< after changed()

private:
    /// Where a panel that is dragged would go.
    struct Target {
        PanelPlace place = PanelPlace::window;
        int index = 0;
    };

    [[nodiscard]] const PanelState& stateOf(const QString& key) const;
    [[nodiscard]] PanelState& stateOf(const QString& key);
    [[nodiscard]] PanelColumn* columnOf(PanelPlace place) const;
    [[nodiscard]] int indexOf(const QString& key) const;
    [[nodiscard]] std::vector<Panel*> panelsIn(PanelPlace place) const;
    [[nodiscard]] Target targetAt(QPoint global) const;
    void listenTo(const QString& key);
    void moveByKey(const QString& key, Qt::Key arrow);
    void tearOff(const QString& key, QPoint global);
    void showTarget(const QString& key, QPoint global);
    void drop(const QString& key, QPoint global);
    void setLayout(const PanelLayout& layout);
    void arrange();
    void arrangeWindows();
    void openWindow(const QString& key);
    void save();

    QSettings& m_settings;
    QWidget& m_owner;
    QWidget* m_ground = nullptr;
    QWidget* m_hidden; ///< keeps the panels that are not shown
    PanelColumn* m_left;
    PanelColumn* m_right;
    DropMark* m_mark = nullptr;
    PanelLayout m_standard;
    PanelLayout m_layout;
    std::map<QString, Panel*> m_panels;
    std::map<QString, PanelWindow*> m_windows;
};

} // namespace uncast::ui
