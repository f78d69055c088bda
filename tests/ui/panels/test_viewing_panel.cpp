#include "tests/ui/window_fixture.h"
#include "ui/panels/effect_slider.h"
#include "ui/panels/number_field.h"
#include "ui/panels/panel_heading.h"
#include "ui/panels/viewing_panel.h"
#include "ui/picture/captions.h"

#include <QComboBox>
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
    ViewingPanel panel{document};

    [[nodiscard]] bool show() {
        panel.resize(320, 200);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
    [[nodiscard]] Viewing viewing() const { return document.settings().viewing; }
    void type(const QString& text) {
        panel.exposureField().setFocus();
        panel.exposureField().selectAll();
        QTest::keyClicks(&panel.exposureField(), text);
        QTest::keyClick(&panel.exposureField(), Qt::Key_Return);
    }
};

} // namespace

class TestViewingPanel : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void exposureIsTypedSteppedAndReset();
    void toneIsAChoice();
    void keysThatFollowEachOtherAreOneStep();
    void thePictureSaysHowItIsViewed();
};

void TestViewingPanel::exposureIsTypedSteppedAndReset() {
    Shown shown;
    QVERIFY(!shown.panel.contentEnabled());
    QVERIFY(shown.show());
    QVERIFY(!shown.panel.reset().isEnabled());
    shown.type(QStringLiteral("1.3"));
    QCOMPARE(shown.viewing(), (Viewing{1.3, Tone::plain}));
    QCOMPARE(shown.panel.exposureField().text(), QStringLiteral("+1.30"));
    QVERIFY(std::abs(shown.panel.exposure().place() - 1.3) < 0.01);
    shown.type(QStringLiteral("99")); // beyond the range: refused, and what was there comes back
    QCOMPARE(shown.viewing(), (Viewing{1.3, Tone::plain}));
    QCOMPARE(shown.panel.exposureField().text(), QStringLiteral("+1.30"));
    emit shown.panel.exposure().homeAsked();
    QVERIFY(shown.viewing().asExported());
    shown.document.history().undo();
    QCOMPARE(shown.viewing(), (Viewing{1.3, Tone::plain}));
    QVERIFY(shown.panel.reset().isEnabled());
    shown.panel.reset().click();
    QVERIFY(shown.viewing().asExported());
}

void TestViewingPanel::toneIsAChoice() {
    Shown shown;
    QVERIFY(shown.show());
    shown.panel.tone().setCurrentIndex(1);
    emit shown.panel.tone().activated(1);
    QCOMPARE(shown.viewing(), (Viewing{0, Tone::filmic}));
    shown.document.history().undo();
    QCOMPARE(shown.panel.tone().currentIndex(), 0);
}

void TestViewingPanel::keysThatFollowEachOtherAreOneStep() {
    Shown shown;
    QVERIFY(shown.show());
    shown.panel.exposure().setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(&shown.panel.exposure(), Qt::Key_Right);
    QCOMPARE(shown.document.history().count(), 1);
    QVERIFY(std::abs(shown.viewing().exposureStops - 0.4) < 0.001);
    shown.document.history().undo();
    QVERIFY(shown.viewing().asExported());
    QTest::keyClick(&shown.panel.exposure(), Qt::Key_End);
    QCOMPARE(shown.viewing().exposureStops, kMostViewStops);
}

void TestViewingPanel::thePictureSaysHowItIsViewed() {
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(correctedCaption(shown.document), QStringLiteral("W = I / L, first"));
    QVERIFY(shown.panel.heading().summary().isEmpty());
    shown.document.setViewing({-1, Tone::filmic});
    QTRY_COMPARE_WITH_TIMEOUT(correctedCaption(shown.document),
                              QStringLiteral("W = I / L, first. Viewed at \u22121.00 EV, filmic"), kPatience);
    QCOMPARE(shown.panel.heading().summary(), QStringLiteral("Viewed at \u22121.00 EV, filmic"));
}

QTEST_MAIN(TestViewingPanel)
#include "test_viewing_panel.moc"
