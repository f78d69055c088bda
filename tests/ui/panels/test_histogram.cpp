#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/panels/histogram_panel.h"
#include "ui/panels/histogram_plot.h"
#include "ui/panels/panel_heading.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QToolButton>

#include <algorithm>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

/// A photo and its panel, shown.
struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    ClipWarning warning;
    HistogramPanel panel{document, warning};

    [[nodiscard]] bool show() {
        panel.resize(320, 400);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
    void chooseChannel(int index) {
        panel.channels().setCurrentIndex(index);
        emit panel.channels().activated(index);
    }
};

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void nothingIsShownWithoutAPhoto();
    void theCurvesAreThoseOfTheCorrectedPicture();
    void aChannelCanBeSeenAlone();
    void theSensorsClippingPointsAreMarked();
    void placesAreReadOutByPointerAndKeys();
    void theSwitchesMarkClipping();
    void itIsToldInWordsToo();
    void itIsPaintedInBothThemes();
};

void TestHistogram::nothingIsShownWithoutAPhoto() {
    Shown shown;
    QVERIFY(!shown.panel.contentEnabled());
    QVERIFY(shown.panel.corrected().curves().empty());
    QVERIFY(shown.panel.sensor().curves().empty());
    QVERIFY(shown.show());
    QVERIFY(shown.panel.contentEnabled());
    shown.document.close();
    QVERIFY(shown.panel.corrected().curves().empty());
    QVERIFY(shown.panel.sensor().curves().empty());
    QVERIFY(shown.panel.corrected().summary().isEmpty());
}

void TestHistogram::theCurvesAreThoseOfTheCorrectedPicture() {
    Shown shown;
    QVERIFY(shown.show());
    const auto& curves = shown.panel.corrected().curves();
    QCOMPARE(curves.size(), std::size_t(4)); // and luminance
    const LevelHistogram& levels = shown.document.correction()->counts->histogram;
    for (int c = 0; c < 3; ++c) {
        QCOMPARE(curves[std::size_t(c)].heights.size(), std::size_t(256));
        for (std::size_t level = 0; level < 256; ++level)
            QCOMPARE(curves[std::size_t(c)].heights[level] > 0, levels.counts[std::size_t(c)][level] > 0);
    }
    QVERIFY(shown.panel.heading().summary().endsWith(QStringLiteral(" % clipped")));
    // Another light, another picture.
    const auto blue = curves[2].heights;
    shown.document.chooseLight({LightMode::manual, {}, Light(0.5, 1, 0.2), 1});
    QTRY_VERIFY_WITH_TIMEOUT(shown.panel.corrected().curves()[2].heights != blue, kPatience);
    // Logarithms lift what is rare.
    const auto plain = shown.panel.corrected().curves()[0].heights;
    shown.panel.logarithmic().setChecked(true);
    const auto& lifted = shown.panel.corrected().curves()[0].heights;
    for (std::size_t level = 0; level < 256; ++level) QVERIFY(lifted[level] >= plain[level]);
    QVERIFY(lifted != plain);
}

void TestHistogram::aChannelCanBeSeenAlone() {
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(shown.panel.sensor().curves().size(), std::size_t(3));
    const QColor green = shown.panel.corrected().curves()[1].colour;
    shown.chooseChannel(2);
    QCOMPARE(shown.panel.corrected().curves().size(), std::size_t(1));
    QCOMPARE(shown.panel.corrected().curves()[0].colour, green);
    QCOMPARE(shown.panel.sensor().curves().size(), std::size_t(1));
    QCOMPARE(shown.panel.sensor().curves()[0].colour, green);
    QCOMPARE(shown.warning.choice().channel, ClipChannel::green);
    shown.warning.setChannel(ClipChannel::any); // by the menu
    QCOMPARE(shown.panel.channels().currentIndex(), 0);
    QCOMPARE(shown.panel.sensor().curves().size(), std::size_t(3));
}

void TestHistogram::theSensorsClippingPointsAreMarked() {
    Shown shown;
    QVERIFY(shown.show());
    const RawHistogram& histogram = shown.document.photo()->rawHistogram;
    shown.panel.stops().setChecked(false);
    auto marks = shown.panel.sensor().marks();
    QCOMPARE(marks.size(), std::size_t(2)); // all channels of the sample clip at the same count
    const RawScale counts(RawAxis::counts, histogram.range());
    QCOMPARE(marks[0].place, counts.placeOf(0));
    QCOMPARE(marks[0].name, QStringLiteral("black"));
    QCOMPARE(marks[1].place, counts.placeOf(histogram.clippingPoint(0)));
    QCOMPARE(shown.panel.sensor().ticks().back().text, countText(std::round(histogram.range())));
    shown.panel.stops().setChecked(true);
    marks = shown.panel.sensor().marks();
    QCOMPARE(marks.size(), std::size_t(1)); // black lies at no stop
    QCOMPARE(marks[0].place, RawScale(RawAxis::stops, histogram.range()).placeOf(histogram.clippingPoint(0)));
    QCOMPARE(shown.panel.sensor().ticks().back().text, QStringLiteral("0 EV"));
}

void TestHistogram::placesAreReadOutByPointerAndKeys() {
    Shown shown;
    QVERIFY(shown.show());
    HistogramPlot& plot = shown.panel.corrected();
    QTest::mouseMove(&plot, QPoint(plot.width() / 2, 20));
    QTRY_VERIFY(plot.readOut().startsWith(QStringLiteral("Level 12")));
    plot.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&plot, Qt::Key_Home);
    QVERIFY(plot.readOut().startsWith(QStringLiteral("Level 0:")));
    QTest::keyClick(&plot, Qt::Key_Right);
    QVERIFY(plot.readOut().startsWith(QStringLiteral("Level 1:")));
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(plot.readOut().startsWith(QStringLiteral("Level 11:")));
    QTest::keyClick(&plot, Qt::Key_End);
    QVERIFY(plot.readOut().startsWith(QStringLiteral("Level 255:")));
    HistogramPlot& sensor = shown.panel.sensor();
    sensor.setFocus();
    QVERIFY(plot.readOut().isEmpty());
    QTest::keyClick(&sensor, Qt::Key_End);
    QVERIFY(sensor.readOut().contains(QStringLiteral("over black")));
    QVERIFY(sensor.readOut().contains(QStringLiteral("EV")));
}

void TestHistogram::theSwitchesMarkClipping() {
    Shown shown;
    QVERIFY(shown.show());
    shown.panel.shadows().click();
    QCOMPARE(shown.warning.choice(), (ClipChoice{true, false, ClipChannel::any}));
    shown.panel.highlights().click();
    QCOMPARE(shown.warning.choice(), (ClipChoice{true, true, ClipChannel::any}));
    shown.warning.setShown(false); // by the key
    QVERIFY(!shown.panel.shadows().isChecked() && !shown.panel.highlights().isChecked());
    const auto& counts = *shown.document.correction()->counts;
    const auto shares = counts.clipCounts.shares(ClipChannel::any, 3);
    QVERIFY(shown.panel.shadows().text().contains(shareText(shares[std::size_t(ClipKind::shadow)])));
}

void TestHistogram::itIsToldInWordsToo() {
    Shown shown;
    QVERIFY(shown.show());
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&shown.panel.corrected());
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    const QString words = reader->text(QAccessible::Description);
    QVERIFY2(words.startsWith(QStringLiteral("Half of the picture is darker than level ")),
             qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("highlights")));
    reader = QAccessible::queryAccessibleInterface(&shown.panel.sensor());
    QVERIFY(reader->text(QAccessible::Description).startsWith(QStringLiteral("Saturated: r ")));
}

void TestHistogram::itIsPaintedInBothThemes() {
    const QPalette before = QApplication::palette();
    for (const ThemeName theme : {ThemeName::dark, ThemeName::light}) {
        applyTheme(*qApp, theme);
        Shown shown;
        QVERIFY(shown.show());
        const QImage image = keepPicture(
            shown.panel, QStringLiteral("histogram-%1").arg(theme == ThemeName::dark ? "dark" : "light"));
        const QImage plot = shown.panel.corrected().grab().toImage();
        int coloured = 0;
        for (int y = 0; y < plot.height(); ++y)
            for (int x = 0; x < plot.width(); ++x)
                if (plot.pixelColor(x, y).hsvSaturation() > 40) ++coloured;
        QVERIFY(coloured > 200);
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestHistogram)
#include "test_histogram.moc"
