#include "ui/main/language_commands.h"

#include "ui/language/language.h"
#include "ui/main/bars.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace uncast::ui {

LanguageCommands::LanguageCommands(const WindowParts& parts) {
    // The English word stays beside the translated one, for whoever cannot read the latter.
    const QString own = tr("&Language");
    const QString title = own == QLatin1String("&Language") ? own : own + QStringLiteral(" (Language)");
    QMenu* menu = parts.bars.addMenu(MenuSection::look, title);
    auto* group = new QActionGroup(this);
    const QString asked = parts.settings.value(kLanguageKey).toString();
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == asked);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code, asked] {
            if (code != asked) emit languageAsked(code);
        });
    };
    add(tr("As the &system"), {});
    menu->addSeparator();
    for (const Language& language : languages()) add(language.name, language.code);
}

} // namespace uncast::ui
