#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/language/core_sentences.h"
#include "ui/language/language.h"
#include "ui/main/window_host.h"
#include "ui/panels/verdict_panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QLabel>
#include <QMenuBar>
#include <QToolBar>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

QStringList menuTitles(const MainWindow& window) {
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles << action->text().remove(QLatin1Char('&'));
    return titles;
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void theBestLanguageIsTheFirstThatIsSpoken_data();
    void theBestLanguageIsTheFirstThatIsSpoken();
    void numbersFollowTheCountryOfTheSystem();
    void sentencesOfCoreAreFoundAndFilled();
    void theWindowChangesItsWordsAtRunTime();
    void anotherLanguageLeavesThePhotoAsItWas();
    void filesKeepTheirNumbers();
};

void TestLanguage::theBestLanguageIsTheFirstThatIsSpoken_data() {
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QStringList() << "en";
    QTest::newRow("Austrian") << QStringList{"de-AT", "en"} << "de";
    QTest::newRow("second best") << QStringList{"pt-BR", "es-MX"} << "es";
    QTest::newRow("simplified") << QStringList{"zh-Hans-SG"} << "zh_CN";
    QTest::newRow("traditional") << QStringList{"zh-Hant-TW", "ja-JP"} << "ja";
    QTest::newRow("unknown") << QStringList{"nl-NL"} << "en";
}

void TestLanguage::theBestLanguageIsTheFirstThatIsSpoken() {
    QFETCH(QStringList, preferred);
    QTEST(bestLanguage(preferred), "code");
}

void TestLanguage::numbersFollowTheCountryOfTheSystem() {
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(numbersIn("de", swiss), swiss);
    QCOMPARE(numbersIn("fr", swiss).language(), QLocale::French);
    QCOMPARE(numbersIn("zh_CN", QLocale::c()).language(), QLocale::Chinese);
}

void TestLanguage::sentencesOfCoreAreFoundAndFilled() {
    QCOMPARE(argumentsIn("Reading 24 MP", "Reading %1 MP"), std::optional(QStringList{"24"}));
    QCOMPARE(argumentsIn("Reading", "Reading %1 MP"), std::optional<QStringList>());
    QCOMPARE(inWindowLanguage("Nobody has said this yet."), QStringLiteral("Nobody has said this yet."));
    Interpreter interpreter;
    interpreter.speak("de");
    QCOMPARE(inWindowLanguage("There is no such file."), QStringLiteral("Diese Datei gibt es nicht."));
    // Numbers as the user writes them, and a name that looks like a placeholder stays what it is.
    QVERIFY2(inWindowLanguage("Black level 128.4 is not below the white level 100.").contains("128,4"),
             qPrintable(inWindowLanguage("Black level 128.4 is not below the white level 100.")));
    QVERIFY(inWindowLanguage("Could not write %2.tif: it is not a regular file.").contains("%2.tif"));
}

void TestLanguage::theWindowChangesItsWordsAtRunTime() {
    Workshop workshop;
    workshop.settings.setValue("language", "en");
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    WindowHost host(document, workshop.settings);
    host.window().show();
    QCOMPARE(menuTitles(host.window()).first(), QStringLiteral("File"));
    emit host.window().languageAsked("de");
    QTRY_COMPARE(menuTitles(host.window()).first(), QStringLiteral("Datei"));
    QVERIFY(host.window().isVisible());
    QCOMPARE(workshop.settings.value("language").toString(), QStringLiteral("de"));
    QCOMPARE(kelvinText(5420), QStringLiteral("5.420 K"));
    // Back through the menu itself, which names every language in its own words.
    QAction* english = nullptr;
    for (QMenu* menu : host.window().menuBar()->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (action->text() == QLatin1String("English")) english = action;
    QVERIFY(english);
    english->trigger();
    QTRY_COMPARE(menuTitles(host.window()).first(), QStringLiteral("File"));
    QCOMPARE(host.interpreter().spoken(), QStringLiteral("en"));
}

void TestLanguage::anotherLanguageLeavesThePhotoAsItWas() {
    Workshop workshop;
    workshop.settings.setValue("language", "en");
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    WindowHost host(document, workshop.settings);
    resizeTo(host.window(), {1200, 800});
    host.window().show();
    QVERIFY(openAndWait(document, workshop.demo()));
    LightChoice choice;
    choice.strength = 0.5;
    document.chooseLight(choice);
    host.window().snapshots().keep(1);
    host.window().comparison().choose({ComparisonChoice::Kind::snapshot, {}, 1});
    host.window().pictures().viewport().zoomTo(3);
    actionOf(host.window(), QKeySequence(Qt::SHIFT | Qt::Key_Y))->trigger();
    host.window().pictures().right().setDivider({{0.25, 0.5}, 30});
    const auto place = host.window().pictures().viewport().place();
    const PhotoSettings settings = document.settings();
    const int decodings = estimators.first->calls;

    host.speak("ja");
    MainWindow& window = host.window();
    QCOMPARE(document.settings(), settings);
    QCOMPARE(document.stage(), PhotoDocument::Stage::ready);
    QCOMPARE(int(estimators.first->calls), decodings);
    QVERIFY(window.snapshots().at(1));
    QCOMPARE(window.comparison().choice().snapshot, 1);
    QCOMPARE(window.pictures().viewMode(), ViewMode::split);
    QVERIFY(window.pictures().right().divider() == (Divider{{0.25, 0.5}, 30}));
    QCOMPARE(window.pictures().viewport().place().scale, place.scale);
    QCOMPARE(window.pictures().viewport().place().centre, place.centre);
    document.history().undo();
    QVERIFY(document.settings() != settings);
}

void TestLanguage::filesKeepTheirNumbers() {
    Workshop workshop;
    Interpreter interpreter;
    interpreter.speak("de");
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    QVERIFY(openAndWait(document, workshop.demo()));
    const QString table = workshop.folder.filePath("map.csv");
    document.exportMap(table, {});
    QTRY_COMPARE(document.exporting().stage, PhotoDocument::ExportStage::done);
    const QByteArray bytes = bytesOf(table);
    const QList<QByteArray> lines = bytes.split('\n');
    QVERIFY(lines.size() > 2);
    QCOMPARE(lines[1].count(','), lines[0].count(','));
    QVERIFY(lines[1].contains('.'));
}

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
