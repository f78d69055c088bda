#include "ui/main/bars.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <vector>

namespace uncast::ui {
namespace {

struct MenuPlan {
    const char* title;
    std::vector<MenuSection> sections;
};

std::vector<MenuPlan> menuPlans() {
    using enum MenuSection;
    return {{QT_TRANSLATE_NOOP("Bars", "&File"), {open, exporting, closing}},
            {QT_TRANSLATE_NOOP("Bars", "&Edit"), {history, settings, snapshots}},
            {QT_TRANSLATE_NOOP("Bars", "&Photo"), {light, photos}},
            {QT_TRANSLATE_NOOP("Bars", "&View"), {zoom, pictures, map, panels, look}},
            {QT_TRANSLATE_NOOP("Bars", "&Help"), {help, about}}};
}

} // namespace

Bars::Bars(QMenuBar& menus, QToolBar& tools) : m_tools(tools) {
    for (const MenuPlan& plan : menuPlans()) {
        QMenu* menu = menus.addMenu(QCoreApplication::translate("Bars", plan.title));
        menu->setObjectName(QString::fromLatin1(plan.title)); // the same in every language
        menu->setToolTipsVisible(true);
        menu->menuAction()->setVisible(false);
        // Lines with nothing between them, and at the end of a menu, are not seen.
        for (const MenuSection section : plan.sections)
            m_groups[std::size_t(section)] = {menu, menu->addSeparator()};
    }
    tools.setObjectName(QStringLiteral("tools"));
    tools.setMovable(false);
    tools.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (std::size_t i = 0; i < kToolSections; ++i) {
        if (i + 1 == kToolSections) {
            auto* space = new QWidget;
            space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            tools.addWidget(space);
        }
        m_toolEnds[i] = tools.addSeparator();
        m_toolEnds[i]->setVisible(false);
    }
}

void Bars::add(MenuSection section, QAction* action) {
    const Group& group = m_groups[std::size_t(section)];
    group.menu->insertAction(group.end, action);
    group.menu->menuAction()->setVisible(true);
}

QMenu* Bars::addMenu(MenuSection section, const QString& title) {
    auto* menu = new QMenu(title, m_groups[std::size_t(section)].menu);
    addMenu(section, menu);
    return menu;
}

void Bars::addMenu(MenuSection section, QMenu* menu) {
    menu->setToolTipsVisible(true);
    add(section, menu->menuAction());
}

QToolButton* Bars::addTool(ToolSection section, QAction* action) {
    QAction* end = m_toolEnds[std::size_t(section)];
    m_tools.insertAction(end, action);
    if (section != ToolSection::exporting) end->setVisible(true);
    return qobject_cast<QToolButton*>(m_tools.widgetForAction(action));
}

QToolButton* Bars::addIcon(ToolSection section, QAction* action) {
    QToolButton* button = addTool(section, action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

void Bars::addTool(ToolSection section, QWidget* widget) {
    QAction* end = m_toolEnds[std::size_t(section)];
    m_tools.insertWidget(end, widget);
    end->setVisible(section != ToolSection::exporting);
}

} // namespace uncast::ui
