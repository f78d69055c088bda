#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/panels/estimators_panel.h"
#include "ui/panels/sensor_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/warnings_list.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

} // namespace

class TestPanels : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void figuresAreThoseOfTheDocument();
    void theVerdictIsPlainWords();
    void theColumnDoesNotJumpFromAnswerToAnswer();
    void noLightIsSaidWithItsReason();
    void whatTheVerdictSaysIsNotSaidAgain();
    void whatIsUnderWayIsNamed();
    void aFailureIsSaidWithAWayOut();
    void aWarningOffersTheMeasuredBlackLevel();
    void theBlackFieldTakesAndGivesBack();
    void leavingTheBlackFieldUntouchedChangesNothing();
    void wordingRoundsAsDesigned();
    void numbersAreReadAndWrittenAsTheUserDoes();
};

void TestPanels::figuresAreThoseOfTheDocument() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    EstimatorsPanel panel(document);
    QCOMPARE(panel.figure(QStringLiteral("spread")), QStringLiteral("\u2013"));
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(panel.figure(QStringLiteral("spread")), QStringLiteral("2.0\u00b0"));
    QCOMPARE(panel.figure(QStringLiteral("patches")), QStringLiteral("18 of 24"));
    document.close();
    QCOMPARE(panel.figure(QStringLiteral("spread")), QStringLiteral("\u2013"));
}

void TestPanels::theVerdictIsPlainWords() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    VerdictPanel panel(document);
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(panel.headline(), QStringLiteral("One light, sure to about 1\u00b0."));
    QCOMPARE(panel.support(), QStringLiteral("Half of the patches lie within 2.0\u00b0 of it."));
    auto* bar = panel.findChild<SurenessBar*>();
    QVERIFY(bar);
    QCOMPARE(bar->share(), 1 - 1.1 / SurenessBar::kWorstDegrees);
    auto* swatch = panel.findChild<Swatch*>();
    QVERIFY(swatch);
    QCOMPARE(swatch->colour(), document.analysis()->lightColour);
    QVERIFY(swatch->colour().isValid());
}

void TestPanels::theColumnDoesNotJumpFromAnswerToAnswer() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.second->sure = false; // as a statistic, which does not say
    PhotoDocument document(fakes.store);
    VerdictPanel panel(document);
    panel.setFixedWidth(320);
    panel.show();
    QVERIFY(openAndWait(document, shop.demo()));
    const auto height = [&] {
        QCoreApplication::processEvents();
        return panel.heightForWidth(panel.width());
    };
    const int before = height();
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(panel.headline(), QStringLiteral("One light."));
    QCOMPARE(height(), before);
    QVERIFY(panel.findChild<SurenessBar*>()->isVisible());
}

void TestPanels::noLightIsSaidWithItsReason() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->none = true;
    PhotoDocument document(fakes.store);
    VerdictPanel verdict(document);
    EstimatorsPanel light(document);
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(verdict.headline(), QStringLiteral("No light can be told."));
    QCOMPARE(verdict.support(), QStringLiteral("The picture is black."));
    QCOMPARE(light.figure(QStringLiteral("spread")), QStringLiteral("\u2013"));
    QVERIFY(light.list().isEnabled());
}

void TestPanels::whatTheVerdictSaysIsNotSaidAgain() {
    UNCAST_NEED_SHARED(shared);
    Workshop shop;
    PhotoDocument document(EstimatorStore::standard());
    document.setEstimator("grey-world");
    VerdictPanel verdict(document);
    WarningsList warnings(document);
    const auto open = [&](const char* name) {
        return openAndWait(document, QString::fromStdString((shared / "raws" / name).string()));
    };
    QVERIFY(open("synth_mono_bay.dng"));
    QVERIFY(verdict.support().contains(QStringLiteral("one band only")));
    QCOMPARE(warnings.sentences(), QStringList());
    QVERIFY(open("synth_all_clipped_frame.dng"));
    QCOMPARE(verdict.support(), QStringLiteral("Nearly every pixel is clipped."));
    for (const QString& sentence : warnings.sentences())
        QVERIFY2(!sentence.contains(QStringLiteral("one band")), qPrintable(sentence));
    QVERIFY(open("nikon_dsc1339_wrap_orient6_rot90cw.dng"));
    const auto reading = document.readingOf(*document.analysis()->estimate.illuminant);
    QCOMPARE(lightText(reading), QStringLiteral("No temperature"));
    QVERIFY(
        warnings.sentences().join(QLatin1Char(' ')).contains(QStringLiteral("no temperature can be told")));
}

void TestPanels::whatIsUnderWayIsNamed() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->held = true;
    PhotoDocument document(fakes.store);
    VerdictPanel panel(document);
    document.open(shop.demo());
    QCOMPARE(panel.headline(), QStringLiteral("Reading the photo"));
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
    QCOMPARE(panel.headline(), QStringLiteral("Looking for the light"));
    fakes.first->held = false;
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
}

void TestPanels::aFailureIsSaidWithAWayOut() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    VerdictPanel panel(document);
    document.setEstimator("broken");
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(panel.support().contains(QStringLiteral("The weights file is not there.")));
    QVERIFY(panel.support().contains(QStringLiteral("Another estimator works")));
    auto* again = panel.findChild<QPushButton*>();
    QVERIFY(again && !again->isHidden());
    document.setEstimator("first");
    QVERIFY(again->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
}

void TestPanels::aWarningOffersTheMeasuredBlackLevel() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    WarningsList panel(document);
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(panel.isHidden());
    QCOMPARE(panel.sentences(), QStringList());
    QVERIFY(openAndWait(document, shop.demo(false, 480)));
    QVERIFY(!panel.isHidden());
    QCOMPARE(panel.sentences().size(), 1);
    QVERIFY(panel.findChild<QPushButton*>());
    document.setBlackLevel(400); // the user errs, too
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(panel.sentences().size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* use = panel.findChild<QPushButton*>();
    QVERIFY(use);
    use->click();
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.blackLevel(), document.measuredBlack());
    QVERIFY(!panel.findChild<QPushButton*>()); // nothing more to offer
}

void TestPanels::theBlackFieldTakesAndGivesBack() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    SensorPanel panel(document);
    QVERIFY(!panel.contentEnabled());
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(panel.contentEnabled());
    QCOMPARE(panel.black().placeholderText(), QStringLiteral("512 (file)"));
    const auto enter = [&](const QString& text) {
        panel.black().clear();
        QTest::keyClicks(&panel.black(), text);
        QTest::keyClick(&panel.black(), Qt::Key_Return);
    };
    enter(QStringLiteral("500.5"));
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.blackLevel(), std::optional(500.5));
    QCOMPARE(panel.black().text(), QStringLiteral("500.5"));
    enter(QStringLiteral("nonsense")); // is not taken
    QVERIFY(panel.refusal().contains(QStringLiteral("nonsense")));
    QCOMPARE(document.blackLevel(), std::optional(500.5));
    enter(QStringLiteral("16000")); // above the white level there would be no picture
    QVERIFY(panel.refusal().contains(QStringLiteral("white level")));
    QCOMPARE(document.blackLevel(), std::optional(500.5));
    QVERIFY(!document.busy());
    QCOMPARE(panel.black().text(), QStringLiteral("500.5"));
    QTest::keyClicks(&panel.black(), QStringLiteral("5"));
    QCOMPARE(panel.refusal(), QString()); // said, and gone with the next try
    QLocale::setDefault(QLocale(QLocale::German));
    enter(QStringLiteral("501,5"));
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.blackLevel(), std::optional(501.5));
    QCOMPARE(panel.black().text(), QStringLiteral("501,5"));
    QLocale::setDefault(QLocale::c());
    enter(QString());
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.blackLevel(), std::optional<double>());
    QCOMPARE(document.photo()->raw->black.mean(), 512.0F);
}

void TestPanels::leavingTheBlackFieldUntouchedChangesNothing() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    SensorPanel panel(document);
    QVERIFY(openAndWait(document, shop.demo()));
    document.setBlackLevel(511.87);
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(panel.black().text(), QStringLiteral("511.9"));
    emit panel.black().editingFinished(); // as when the focus goes elsewhere
    QVERIFY(!document.busy());
    QCOMPARE(document.blackLevel(), std::optional(511.87));
}

void TestPanels::wordingRoundsAsDesigned() {
    QCOMPARE(kelvinText(5423.7), QStringLiteral("5,420 K"));
    QCOMPARE(kelvinText(80000), QStringLiteral("> 50,000 K"));
    QCOMPARE(tintText(5.6), QStringLiteral("+6"));
    QCOMPARE(tintText(-12.2), QStringLiteral("\u221212"));
    QCOMPARE(tintText(-0.3), QStringLiteral("0"));
    QCOMPARE(gainText(1.84249), QStringLiteral("1.842"));
    QCOMPARE(degreesText(1.24), QStringLiteral("1.2\u00b0"));
    QCOMPARE(degreesText(kNotKnown), QStringLiteral("\u2013"));
    QCOMPARE(duvText(0.00321), QStringLiteral("+0.0032"));
    QCOMPARE(countText(2048.76), QStringLiteral("2048.8"));
    QCOMPARE(countText(15871), QStringLiteral("15871"));
    for (const char* name : {"dscnn", "dscnn-paper", "grey-world", "as-shot"})
        QVERIFY(!estimatorHint(name).isEmpty());
    QCOMPARE(sourceText("dscnn-paper"), QStringLiteral("median of the map"));
    QCOMPARE(sourceText("grey-world"), QStringLiteral("the whole picture"));
    QCOMPARE(sourceText("unheard-of"), QString());
}

void TestPanels::numbersAreReadAndWrittenAsTheUserDoes() {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(gainText(1.84249), QStringLiteral("1,842"));
    QCOMPARE(kelvinText(5423.7), QStringLiteral("5.420 K"));
    QCOMPARE(countText(2048.76), QStringLiteral("2048,8"));
    QCOMPARE(numberIn(QStringLiteral("1,5")), std::optional(1.5));
    QCOMPARE(numberIn(kelvinText(5420)), std::optional(5420.0));
    // A manual's notation, where the own one would make no sense.
    QCOMPARE(numberIn(QStringLiteral("1.429"), 0.1, 10), std::optional(1.429));
    QCOMPARE(numberIn(QStringLiteral("5,420 K"), 1500, 50000), std::optional(5420.0));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(numberIn(kelvinText(5420)), std::optional(5420.0)); // a narrow space between the thousands
    QLocale::setDefault(QLocale::c());
    QCOMPARE(kelvinText(5423.7), QStringLiteral("5,420 K"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(numberIn(QStringLiteral("5,420 K")), std::optional(5420.0));
    QCOMPARE(numberIn(QStringLiteral("80000"), 1500, 50000), std::optional(80000.0)); // for a refusal to name
    QCOMPARE(numberIn(tintText(-12)), std::optional(-12.0));
    QCOMPARE(numberIn(QStringLiteral("warm")), std::optional<double>());
    QCOMPARE(distanceText("dscnn-paper"), QStringLiteral("from the median of the map"));
    QCOMPARE(distanceText("dscnn"), QStringLiteral("from the light found"));
    QCOMPARE(distanceText("grey-edge-1"), QStringLiteral("from the light found"));
    QCOMPARE(estimatorTitle("unheard-of"), QStringLiteral("unheard-of"));
}

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
