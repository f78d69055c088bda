#include "tests/support/support.h"
#include "ui/language/language.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace uncast::ui;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< plural forms, else one
    bool plural = false;
    bool finished = true;
};

QString pathOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.string().c_str());
}

QString fileOf(const QString& code) {
    return pathOf(uncast::test::sourceDir() / "translations") + QStringLiteral("/uncast_%1.ts").arg(code);
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
    if (!message.plural) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) message.translations << xml.readElementText();
}

QList<Message> messagesIn(const QString& path) {
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages << message;
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            readTranslation(xml, messages.last());
        }
    }
    return messages;
}

// The placeholders of a text, sorted: a translation may put them in another order.
QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%(?:[1-9]|n|L[1-9])"));
    QStringList found;
    auto marks = mark.globalMatch(text);
    while (marks.hasNext()) found << marks.next().captured();
    found.sort();
    return found;
}

QString shown(const Message& message) {
    return message.context + QStringLiteral(": ") + message.source;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyStringOfTheSourcesIsTranslated_data() { addLanguages(); }
    void everyStringOfTheSourcesIsTranslated();
    void placeholdersAndLettersSurvive_data() { addLanguages(); }
    void placeholdersAndLettersSurvive();
    void englishHasItsPluralForms();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
}

// lupdate collects the strings of the sources anew, into a copy: what is new comes out unfinished.
void TestTranslations::everyStringOfTheSourcesIsTranslated() {
    QFETCH(QString, code);
    const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
    QVERIFY2(QFile::exists(lupdate), qPrintable(lupdate));
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("uncast_%1.ts").arg(code));
    QVERIFY(QFile::copy(fileOf(code), copy));
    const QString root = pathOf(uncast::test::sourceDir());
    QStringList arguments{"-silent", "-no-obsolete", "-locations", "none", "-I",
                          root,      root + "/ui",   "-ts",        copy};
    if (code == QLatin1String("en")) arguments.prepend("-pluralonly");
    QProcess process;
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(300000));
    QCOMPARE(process.exitCode(), 0);
    QStringList open;
    const auto messages = messagesIn(copy);
    for (const Message& message : messages) {
        bool empty = message.translations.isEmpty();
        for (const QString& text : message.translations) empty = empty || text.trimmed().isEmpty();
        if (!message.finished || empty) open << shown(message);
    }
    QVERIFY(!messages.isEmpty());
    QVERIFY2(open.isEmpty(), qPrintable(QStringLiteral("not translated:\n") + open.join(QLatin1Char('\n'))));
    // What nobody says any more is not carried along.
    QCOMPARE(messagesIn(fileOf(code)).size(), messages.size());
}

void TestTranslations::placeholdersAndLettersSurvive() {
    QFETCH(QString, code);
    static const QRegularExpression letter(QStringLiteral("&[^ &]"));
    for (const Message& message : messagesIn(fileOf(code)))
        for (const QString& text : message.translations) {
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(text);
            if (message.plural) { // "one left" need not say 1
                wanted.removeAll("%n");
                found.removeAll("%n");
            }
            QVERIFY2(wanted == found, qPrintable(shown(message)));
            // A command without its letter is not reached by the keyboard's menus.
            QVERIFY2(message.source.contains(letter) == text.contains(letter), qPrintable(shown(message)));
        }
}

void TestTranslations::englishHasItsPluralForms() {
    Interpreter interpreter;
    interpreter.speak("en");
    for (const Message& message : messagesIn(fileOf("en"))) {
        QVERIFY2(message.plural, qPrintable(shown(message)));
        QCOMPARE(message.translations.size(), 2);
        for (const QString& text : message.translations) QVERIFY(!text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
