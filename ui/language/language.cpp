#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace uncast::ui {

std::array<Language, 6> languages() {
    return {{{QStringLiteral("en"), QStringLiteral("English")},
             {QStringLiteral("de"), QStringLiteral("Deutsch")},
             {QStringLiteral("fr"), QStringLiteral("Fran\u00e7ais")},
             {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
             {QStringLiteral("ja"), QStringLiteral("\u65e5\u672c\u8a9e")},
             {QStringLiteral("zh_CN"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587")}}};
}

QString bestLanguage(const QStringList& preferred) {
    for (const QString& name : preferred) {
        const QLocale wanted(name);
        // Traditional characters are another script: those who read them may prefer the next of their list.
        if (wanted.language() == QLocale::Chinese && wanted.script() == QLocale::TraditionalChineseScript)
            continue;
        for (const Language& language : languages())
            if (QLocale(language.code).language() == wanted.language()) return language.code;
    }
    return languages().front().code;
}

QLocale numbersIn(const QString& code, const QLocale& system) {
    const QLocale spoken(code);
    return system.language() == spoken.language() ? system : spoken;
}

Interpreter::Interpreter(QObject* parent) : QObject(parent) {}

Interpreter::~Interpreter() {
    silence();
}

void Interpreter::silence() {
    for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Interpreter::speak(const QString& code) {
    const auto all = languages();
    const bool known = std::ranges::find(all, code, &Language::code) != all.end();
    m_asked = known ? code : QString();
    m_spoken = known ? code : bestLanguage(QLocale::system().uiLanguages());
    silence();
    QLocale::setDefault(numbersIn(m_spoken, QLocale::system()));
    // English has a file, too, for its plural forms. Qt's own words in English are in Qt itself.
    for (const auto& [name, folder] :
         {std::pair(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(QStringLiteral("uncast_"), QStringLiteral(":/translations"))}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + m_spoken, folder)) continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace uncast::ui
