#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/panels/estimator_list.h"
#include "ui/panels/estimators_panel.h"

#include <QListView>
#include <QToolButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    EstimatorsPanel panel{document};

    [[nodiscard]] bool show() {
        panel.resize(320, 500);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
    [[nodiscard]] bool waitForAll() {
        return QTest::qWaitFor([&] { return document.othersLeft() == 0 && !document.askingOthers(); },
                               kPatience);
    }
    [[nodiscard]] EstimatorList& list() { return *static_cast<EstimatorList*>(panel.list().model()); }
    [[nodiscard]] QModelIndex row(const char* name) { return list().indexOf(QString::fromLatin1(name)); }
    void click(const char* name) {
        QTest::mouseClick(panel.list().viewport(), Qt::LeftButton, {},
                          panel.list().visualRect(row(name)).center());
    }
};

} // namespace

class TestEstimators : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void allAreAskedInTheBackground();
    void eachShowsItsPictureAndFigures();
    void aClickTakesItsLight();
    void theKeyboardDoesTheSame();
    void yourLightStandsInTheSameRow();
    void degreesAreCountedFromTheLightTakenOut();
    void askingCanBeStoppedAndGoesOn();
    void anExportGoesFirst();
    void anotherPhotoAsksAnew();
    void statisticsAreNotCalledIntelligent();
};

void TestEstimators::allAreAskedInTheBackground() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.waitForAll());
    QVERIFY(!shown.document.busy()); // nobody had to wait
    QVERIFY(shown.document.analysisOf("first"));
    QVERIFY(shown.document.analysisOf("second"));
    QVERIFY(!shown.document.analysisOf("broken"));
    QCOMPARE(shown.document.failureOf("broken")->code, std::string("weights-missing"));
    QCOMPARE(shown.row("broken").data(EstimatorList::stateRole).toString(),
             QStringLiteral("The weights file is not there."));
    QCOMPARE(shown.fakes.first->calls.load(), 1);
    QCOMPARE(shown.fakes.second->calls.load(), 1);
    QCOMPARE(shown.document.analysis()->estimate.estimator, std::string("first")); // nothing was applied
    QCOMPARE(shown.document.history().count(), 0);
}

void TestEstimators::eachShowsItsPictureAndFigures() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.waitForAll());
    const auto reading = shown.document.readingOf(shown.fakes.second->light);
    const QModelIndex second = shown.row("second");
    QCOMPARE(second.data(EstimatorList::kelvinRole).toString(), kelvinText(reading->kelvin));
    QCOMPARE(second.data(EstimatorList::duvRole).toString(), duvText(reading->duv));
    const double angle = recoveryAngle(shown.fakes.second->light, shown.fakes.first->light);
    QCOMPARE(second.data(EstimatorList::degreesRole).toString(), degreesText(angle));
    QCOMPARE(second.data(Qt::DecorationRole).value<QImage>(),
             developThumbnail(*shown.document.photo(), shown.fakes.second->light));
    QVERIFY(second.data(Qt::DecorationRole).value<QImage>() !=
            shown.row("first").data(Qt::DecorationRole).value<QImage>());
    QVERIFY(shown.row("first").data(EstimatorList::activeRole).toBool());
    QVERIFY(!second.data(EstimatorList::activeRole).toBool());
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(degreesText(angle)));
    QVERIFY(shown.row("first").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("in use")));
}

void TestEstimators::aClickTakesItsLight() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.waitForAll());
    shown.click("second");
    QVERIFY(!shown.document.busy()); // it has answered already
    QCOMPARE(shown.document.light()->light, shown.fakes.second->light);
    QVERIFY(shown.row("second").data(EstimatorList::activeRole).toBool());
    QCOMPARE(shown.panel.figure(QStringLiteral("patches")), QStringLiteral("18 of 24"));
    shown.document.history().undo();
    QVERIFY(shown.row("first").data(EstimatorList::activeRole).toBool());
    shown.click("own"); // there is none yet
    QCOMPARE(shown.document.light()->light, shown.fakes.first->light);
}

void TestEstimators::theKeyboardDoesTheSame() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.waitForAll());
    QListView& view = shown.panel.list();
    view.setFocus();
    view.setCurrentIndex(shown.row("first"));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(shown.document.estimator(), std::string("first")); // only looked at
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(shown.document.estimator(), std::string("second"));
    QCOMPARE(shown.document.history().count(), 1);
}

void TestEstimators::yourLightStandsInTheSameRow() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.row("own").data(Qt::DecorationRole).value<QImage>().isNull());
    const Light own(0.7, 1, 0.6);
    shown.document.chooseLight({LightMode::manual, {}, own, 1});
    QVERIFY(shown.row("own").data(EstimatorList::activeRole).toBool());
    QCOMPARE(shown.row("own").data(Qt::DecorationRole).value<QImage>(),
             developThumbnail(*shown.document.photo(), own));
    shown.click("first");
    QCOMPARE(shown.document.light()->light, shown.fakes.first->light);
    shown.click("own"); // and back to it
    QCOMPARE(shown.document.light()->light, own);
}

void TestEstimators::degreesAreCountedFromTheLightTakenOut() {
    Shown shown;
    QVERIFY(shown.show());
    const auto degrees = [&](const char* name) {
        return shown.row(name).data(EstimatorList::degreesRole).toString();
    };
    QCOMPARE(degrees("first"), QStringLiteral("0.0\u00b0"));
    shown.document.chooseLight({LightMode::manual, {}, Light(0.9, 1, 0.6), 1});
    QCOMPARE(degrees("first"), degreesText(recoveryAngle(shown.fakes.first->light, Light(0.9, 1, 0.6))));
}

void TestEstimators::askingCanBeStoppedAndGoesOn() {
    Shown shown;
    shown.fakes.second->held = true;
    QVERIFY(shown.show());
    QTRY_VERIFY_WITH_TIMEOUT(shown.fakes.second->running, kPatience);
    auto* stop = shown.panel.findChild<QToolButton*>();
    QCOMPARE(stop->text(), QStringLiteral("Stop"));
    stop->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.fakes.second->stopped.load(), 1, kPatience);
    QVERIFY(!shown.document.askingOthers());
    shown.document.chooseLight({LightMode::asShot, {}, {}, 1});
    QVERIFY(!shown.document.askingOthers()); // stopped is stopped
    shown.fakes.second->held = false;
    QCOMPARE(stop->text(), QStringLiteral("Ask"));
    stop->click();
    QVERIFY(shown.waitForAll());
    QVERIFY(!stop->isVisible());
}

void TestEstimators::anExportGoesFirst() {
    Shown shown;
    shown.fakes.second->held = true;
    QVERIFY(shown.show());
    QTRY_VERIFY_WITH_TIMEOUT(shown.fakes.second->running, kPatience);
    shown.document.exportTiff(shown.shop.folder.filePath(QStringLiteral("out.tif")), false);
    QTRY_COMPARE_WITH_TIMEOUT(shown.document.exporting().stage, PhotoDocument::ExportStage::done, kPatience);
    shown.fakes.second->held = false;
    QVERIFY(shown.waitForAll()); // taken up again
}

void TestEstimators::anotherPhotoAsksAnew() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.waitForAll());
    QVERIFY(openAndWait(shown.document, shown.shop.demo(true)));
    QVERIFY(shown.waitForAll());
    QCOMPARE(shown.fakes.second->calls.load(), 2);
    shown.document.close();
    QVERIFY(!shown.panel.contentEnabled());
    QVERIFY(shown.row("first").data(Qt::DecorationRole).value<QImage>().isNull());
}

void TestEstimators::statisticsAreNotCalledIntelligent() {
    const PhotoDocument document(EstimatorStore::standard());
    for (const std::string& name : document.estimatorNames()) {
        const QString words = estimatorTitle(name) + QLatin1Char(' ') + estimatorHint(name);
        QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("\\bAI\\b|intelligen"))),
                 qPrintable(words));
        QVERIFY(estimatorTitle(name) != QString::fromStdString(name)); // every one has a name for people
    }
}

QTEST_MAIN(TestEstimators)
#include "test_estimators.moc"
