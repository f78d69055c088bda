#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/main/pages.h"
#include "ui/main/panel_column.h"
#include "ui/main/panel_dock.h"
#include "ui/main/placement.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/white_balance_panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/legend.h"
#include "ui/picture/picture_pair.h"
#include "ui/theme/house_style.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSlider>
#include <QTranslator>

#include <algorithm>
#include <cmath>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using Stage = PhotoDocument::Stage;
using ExportStage = PhotoDocument::ExportStage;

namespace {

// WCAG 2: 1-21.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

// Every text half as long again, as a translation to German may be.
class LongWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        if (text.size() < 4) return text;
        // Sentences grow by words, not by one word that no line has room for.
        constexpr int kWord = 12;
        for (qsizetype more = text.size() / 2; more > 0; more -= kWord)
            text += QString(std::min<qsizetype>(more, kWord), QLatin1Char('n')) +
                    (more > kWord ? QStringLiteral(" ") : QString());
        return text;
    }
};

} // namespace

Q_DECLARE_METATYPE(uncast::ui::ThemeName)

class TestWindowLook : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyStatePaints_data();
    void everyStatePaints();
    void realPhotosOfEveryKindPaint_data();
    void realPhotosOfEveryKindPaint();
    void longWordsFitASmallWindow();
    void verdictAndWhiteBalanceNeedNoScrollingOnASmallScreen();
    void theWindowFitsItsScreen();
    void opacityAndSurroundAreRemembered();
    void theMenuTicksTheThemeInUse();
    void wordsAndSignsStandOut();
    void buttonsAreRowsOfTheHouse();
    void theHatchShowsOnWhiteAndOnBlack();
    void themesAreNeutral();
};

void TestWindowLook::everyStatePaints_data() {
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("dark") << ThemeName::dark;
    QTest::newRow("light") << ThemeName::light;
}

void TestWindowLook::everyStatePaints() {
    QFETCH(ThemeName, theme);
    const QPalette before = QApplication::palette();
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.setTheme(theme);
    resizeTo(window, QSize(1366, 768));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QList<QImage> pictures;
    const auto keep = [&](const QString& state) {
        pictures << keepPicture(window,
                                state + QLatin1Char('-') + QString::fromLatin1(QTest::currentDataTag()));
    };
    const QString photo = shop.demo(true, 480);
    QVERIFY(openAndWait(document, shop.demo()));
    window.openPhoto(shop.broken());
    QTRY_COMPARE_WITH_TIMEOUT(document.stage(), Stage::failed, kWindowPatience);
    keep(QStringLiteral("failed"));
    document.close();
    keep(QStringLiteral("empty"));
    fakes.first->held = true;
    window.openPhoto(photo);
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kWindowPatience);
    QTRY_VERIFY(window.statusText(QStringLiteral("job")).contains(QStringLiteral("Asking")));
    keep(QStringLiteral("loading"));
    fakes.first->held = false;
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kWindowPatience);
    window.pictures().left().setCurrentCell(8);
    keep(QStringLiteral("ready"));
    document.exportTiff(shop.folder.filePath(QStringLiteral("demo.tif")), false);
    keep(QStringLiteral("exporting"));
    QTRY_COMPARE_WITH_TIMEOUT(document.exporting().stage, ExportStage::done, kWindowPatience);
    keep(QStringLiteral("exported"));
    document.exportTiff(QStringLiteral("/nowhere/demo.tif"), false);
    QTRY_COMPARE_WITH_TIMEOUT(document.exporting().stage, ExportStage::failed, kWindowPatience);
    keep(QStringLiteral("not-exported"));
    document.dismissExport();
    document.setEstimator("broken");
    QTRY_VERIFY_WITH_TIMEOUT(document.analysisError(), kWindowPatience);
    keep(QStringLiteral("estimator-failed"));
    fakes.second->none = true;
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kWindowPatience);
    keep(QStringLiteral("no-light"));
    // Each state looks different from all the others.
    for (int i = 0; i < pictures.size(); ++i) {
        for (int k = 0; k < i; ++k)
            QVERIFY2(pictures[i] != pictures[k], qPrintable(QStringLiteral("%1, %2").arg(i).arg(k)));
    }
    QApplication::setPalette(before);
}

void TestWindowLook::realPhotosOfEveryKindPaint_data() {
    QTest::addColumn<QString>("photo");
    QTest::newRow("portrait without a matrix") << QStringLiteral("nikon_dsc1339_wrap_orient6_rot90cw.dng");
    QTest::newRow("linear") << QStringLiteral("lg_g4_park_clouds_lossy_linear.dng");
    QTest::newRow("one band") << QStringLiteral("synth_mono_bay.dng");
    QTest::newRow("mixed light") << QStringLiteral("canon_x4_ml_colorchecker_mixed.dng");
}

void TestWindowLook::realPhotosOfEveryKindPaint() {
    UNCAST_NEED_SHARED(shared);
    QFETCH(QString, photo);
    Workshop shop;
    PhotoDocument document(EstimatorStore::standard());
    document.setEstimator("grey-world");
    MainWindow window(document, shop.settings);
    resizeTo(window, QSize(1366, 768));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(
        openAndWait(document, QString::fromStdString((shared / "raws").string()) + QLatin1Char('/') + photo));
    QVERIFY(!keepPicture(window, QString::fromLatin1(QTest::currentDataTag())).isNull());
    const MapView& left = window.pictures().left();
    const Plates plates = left.plates();
    QVERIFY(QRectF(left.rect()).contains(plates.caption));
    QVERIFY(QRectF(left.rect()).contains(plates.legend));
    QCOMPARE(window.pictures().right().plates().caption.bottom(), plates.caption.bottom());
}

void TestWindowLook::longWordsFitASmallWindow() {
    LongWords words;
    QCoreApplication::installTranslator(&words);
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    resizeTo(window, QSize(960, 600));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    keepPicture(window, QStringLiteral("long-words-empty"));
    QVERIFY(openAndWait(document, shop.demo(false, 480)));
    keepPicture(window, QStringLiteral("long-words"));
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(window.size(), QSize(960, 600));
    QVERIFY(window.minimumSizeHint().width() <= 960);
    QVERIFY(window.panels().right().inside().minimumSizeHint().width() <= 320);
    for (const QLabel* label : window.findChild<WelcomePage*>()->findChildren<QLabel*>())
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

void TestWindowLook::verdictAndWhiteBalanceNeedNoScrollingOnASmallScreen() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    resizeTo(window, QSize(1366, 768));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(openAndWait(document, shop.demo(false, 480))); // with a warning between the two
    QCoreApplication::processEvents();
    const QScrollArea* column = &window.panels().right().area();
    const QRect seen(QPoint(), column->viewport()->size());
    for (QWidget* panel : {static_cast<QWidget*>(window.findChild<VerdictPanel*>()),
                           static_cast<QWidget*>(window.findChild<WhiteBalancePanel*>())}) {
        const QRect place(panel->mapTo(column->viewport(), QPoint()), panel->size());
        QVERIFY2(seen.contains(place), panel->metaObject()->className());
    }
    QVERIFY(window.panels().right().inside().minimumSizeHint().width() <= 280); // nothing scrolls sideways
}

void TestWindowLook::theWindowFitsItsScreen() {
    const QRect laptop(0, 24, 1366, 744);
    QCOMPARE(placedOn(laptop, QRect(10, 80, 1200, 600)).rect, QRect(10, 80, 1200, 600));
    QVERIFY(!placedOn(laptop, QRect(10, 80, 1200, 600)).maximised);
    const QRect moved = placedOn(laptop, QRect(1900, -50, 1200, 600)).rect; // as on a screen that is gone
    QVERIFY(laptop.contains(moved));
    QCOMPARE(moved.size(), QSize(1200, 600));
    QVERIFY(placedOn(laptop, QRect(0, 0, 1440, 900)).maximised);
    QCOMPARE(placedOn(laptop, QRect(0, 0, 1440, 900)).rect, laptop);

    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    const auto fits = [&](const QWidget& window) {
        return window.width() <= available.width() && window.height() <= available.height();
    };
    QVERIFY2(available.width() < 1440, "this screen is smaller than the window would like to be");
    {
        MainWindow first(document, shop.settings);
        first.show();
        QVERIFY(fits(first));
        QVERIFY(first.isMaximized());
        first.showNormal();
        first.setGeometry(0, 0, 3000, 2000); // closed on a large screen
        first.close();
    }
    MainWindow second(document, shop.settings);
    second.show();
    QVERIFY(fits(second));
}

void TestWindowLook::opacityAndSurroundAreRemembered() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    const auto surround = [](MainWindow& window) {
        return window.pictures().right().grab().toImage().pixelColor(2, 2);
    };
    QColor before;
    {
        MainWindow window(document, shop.settings);
        before = surround(window);
        window.findChild<QSlider*>(QStringLiteral("mapOpacity"))->setValue(0);
        for (QAction* action : window.actions())
            if (action->text().contains(QStringLiteral("surround"))) action->setChecked(true);
        QVERIFY(surround(window) != before);
        window.close();
    }
    MainWindow window(document, shop.settings);
    QCOMPARE(window.findChild<QSlider*>(QStringLiteral("mapOpacity"))->value(), 0);
    QCOMPARE(window.pictures().left().mapOpacity(), 0.0);
    QVERIFY(surround(window) != before);
}

void TestWindowLook::theMenuTicksTheThemeInUse() {
    const QPalette before = QApplication::palette();
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    shop.settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    applyTheme(*qApp, ThemeName::light); // as --theme light does for one run
    const MainWindow window(document, shop.settings);
    QStringList ticked;
    for (const QAction* action : window.actions()) {
        const QString name = QString(action->text()).remove(QLatin1Char('&'));
        const bool theme = name == QStringLiteral("Dark") || name == QStringLiteral("Light");
        if (theme && action->isChecked()) ticked << name;
    }
    QCOMPARE(ticked, QStringList{QStringLiteral("Light")});
    QApplication::setPalette(before);
}

void TestWindowLook::wordsAndSignsStandOut() {
    for (const ThemeName theme : {ThemeName::dark, ThemeName::light}) {
        const QColor panel = paletteOf(theme).color(QPalette::Window);
        const ThemeColours& colours = coloursOf(theme);
        QVERIFY(contrast(paletteOf(theme).color(QPalette::WindowText), panel) >= 4.5);
        QVERIFY(contrast(colours.secondary, panel) >= 4.5);
        QVERIFY(contrast(colours.accent, panel) >= 4.5);
        QVERIFY(contrast(colours.warning, panel) >= 4.5);
        QVERIFY(contrast(colours.error, panel) >= 3);
        QVERIFY(contrast(paletteOf(theme).color(QPalette::HighlightedText), colours.accent) >= 4.5);
    }
}

void TestWindowLook::buttonsAreRowsOfTheHouse() {
    HouseStyle style;
    for (const char* words : {"OK", "Use measured: 2048.8"}) {
        QPushButton button{QString::fromLatin1(words)};
        button.setStyle(&style);
        QVERIFY(button.sizeHint().height() >= kRowHeight);
        QVERIFY(button.sizeHint().width() >=
                button.fontMetrics().horizontalAdvance(button.text()) + 2 * kGap8);
    }
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    box.setStyle(&style);
    QVERIFY(box.button(QDialogButtonBox::Cancel)->icon().isNull());
}

void TestWindowLook::theHatchShowsOnWhiteAndOnBlack() {
    for (const QColor& ground : {QColor(Qt::white), QColor(Qt::black)}) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        painter.setOpacity(0.65); // the map's
        paintHatch(painter, QRectF(image.rect()), 1);
        painter.end();
        double most = 1;
        for (int x = 0; x < 64; ++x)
            for (int k = 0; k < x; ++k)
                most = std::max(most, contrast(image.pixelColor(x, 32), image.pixelColor(k, 32)));
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }
}

void TestWindowLook::themesAreNeutral() {
    for (const ThemeName theme : {ThemeName::dark, ThemeName::light}) {
        const QPalette palette = paletteOf(theme);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::Highlight || role == QPalette::Link || role == QPalette::LinkVisited)
                continue; // the accent
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const QColor colour = palette.color(group, QPalette::ColorRole(role));
                QVERIFY2(colour.red() == colour.green() && colour.green() == colour.blue(),
                         qPrintable(colour.name()));
            }
        }
    }
    QCOMPARE(surroundColour(paletteOf(ThemeName::dark), Surround::theme), QColor(0x3b, 0x3b, 0x3b));
    QCOMPARE(surroundColour(paletteOf(ThemeName::light), Surround::theme), QColor(0xa0, 0xa0, 0xa0));
    QCOMPARE(surroundColour(paletteOf(ThemeName::light), Surround::midGrey), QColor(0x77, 0x77, 0x77));
}

QTEST_MAIN(TestWindowLook)
#include "test_window_look.moc"
