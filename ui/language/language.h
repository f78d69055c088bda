#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace uncast::ui {

/// A language that the window speaks.
struct Language {
    QString code; ///< "de", "zh_CN": as in the names of the files in translations/
    QString name; ///< as those call it who speak it: "Deutsch"
};

/// All of them, English first: the sources are written in it.
[[nodiscard]] std::array<Language, 6> languages();

/// The one for whoever prefers these, best first ("de-AT", "zh-Hans-SG", "pt-BR"); English where there is
/// none of them.
[[nodiscard]] QString bestLanguage(const QStringList& preferred);

/// How numbers are written in a language: as the system writes them where it speaks that language, too, for
/// it knows whether Swiss or Austrian German is meant.
[[nodiscard]] QLocale numbersIn(const QString& code, const QLocale& system);

/// Puts the program into one language: its own words, those of Qt's dialogs, and the numbers of QLocale().
/// Widgets that are there already keep their words.
class Interpreter : public QObject {
    Q_OBJECT

public:
    explicit Interpreter(QObject* parent = nullptr);
    ~Interpreter() override;

    /// One of languages(); anything else, as "", means the system's.
    void speak(const QString& code);
    /// What was asked for: "" where the system decides.
    [[nodiscard]] const QString& asked() const { return m_asked; }
    /// The language in use.
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

private:
    void silence();

    QString m_asked;
    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace uncast::ui
