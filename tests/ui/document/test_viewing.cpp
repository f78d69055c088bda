#include "tests/support/screen_profiles.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/comparison.h"
#include "ui/document/snapshots.h"
#include "ui/document/wording.h"

#include <memory>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::test;
using namespace uncast::ui::test;
using ExportStage = PhotoDocument::ExportStage;

namespace {

constexpr int kPatience = 120000;

/// A photo with its light found.
struct Open {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};

    [[nodiscard]] bool open() { return openAndWait(document, shop.demo()); }
    // The full picture, not the quick one before it, is there as core develops it.
    [[nodiscard]] bool shows(const ScreenSettings& screen) const {
        return isOf(document.correction()->picture, document.light()->light, screen);
    }
    [[nodiscard]] bool isOf(const PictureLevels& picture, const Light& light,
                            const ScreenSettings& screen) const {
        const auto made = developForScreen(*document.photo()->display, light, screen, nullptr);
        return picture.full() == PictureLevels(made.picture).full();
    }
    [[nodiscard]] QByteArray exported() {
        const QString target = shop.folder.filePath(QStringLiteral("export.tif"));
        document.exportTiff(target, true);
        if (!QTest::qWaitFor([&] { return document.exporting().stage != ExportStage::running; }, kPatience))
            return {};
        return document.exporting().stage == ExportStage::done ? bytesOf(target) : QByteArray();
    }
};

std::shared_ptr<const DisplayTransform> swappedScreen() {
    auto made = DisplayTransform::fromProfile(swappedProfile());
    return made ? std::make_shared<const DisplayTransform>(std::move(*made)) : nullptr;
}

} // namespace

class TestViewing : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aWayOfShowingIsAStepThatCanBeTakenBack();
    void exportsAndCountsKnowNothingOfIt();
    void theHandOfOneGestureIsOneStep();
    void theOtherPictureIsShownTheSameWay();
    void theScreensColoursAreAppliedOnce();
    void theEmbeddedPreviewIsInTheScreensColours();
    void itIsPutIntoWords();
};

void TestViewing::aWayOfShowingIsAStepThatCanBeTakenBack() {
    Open open;
    QVERIFY(open.open());
    QVERIFY(open.shows({}));
    const Viewing brighter{1, Tone::filmic};
    open.document.setViewing(brighter);
    QTRY_VERIFY_WITH_TIMEOUT(open.shows({brighter, nullptr}), kPatience);
    QCOMPARE(open.document.history().count(), 1);
    QCOMPARE(open.document.history().undoText(), QStringLiteral("Viewed at +1.00 EV, filmic"));
    open.document.history().undo();
    QTRY_VERIFY_WITH_TIMEOUT(open.shows({}), kPatience);
    QVERIFY(open.document.settings().viewing.asExported());
    // Where the fixed light is taken out the uncorrected picture stands in, but not in another way of
    // showing.
    open.document.setViewing(brighter);
    open.document.chooseLight({LightMode::manual, {}, open.document.photo()->fixed.light, 1});
    QTRY_VERIFY_WITH_TIMEOUT(open.shows({brighter, nullptr}), kPatience);
}

void TestViewing::exportsAndCountsKnowNothingOfIt() {
    Open open;
    QVERIFY(open.open());
    const QByteArray plain = open.exported();
    QVERIFY(!plain.isEmpty());
    const LevelHistogram levels = open.document.correction()->counts->histogram;
    const Viewing other{-2, Tone::filmic};
    open.document.setViewing(other);
    QTRY_VERIFY_WITH_TIMEOUT(open.shows({other, nullptr}), kPatience);
    QVERIFY(open.document.correction()->counts->histogram.counts == levels.counts);
    QCOMPARE(open.exported(), plain);
    QCOMPARE(open.fakes.first->calls.load(), 1); // nobody is asked anew
}

void TestViewing::theHandOfOneGestureIsOneStep() {
    Open open;
    QVERIFY(open.open());
    const Gesture gesture = open.document.newGesture();
    for (const double stops : {0.25, 0.5, 0.75}) open.document.setViewing({stops, Tone::plain}, gesture);
    QCOMPARE(open.document.history().count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(open.shows({{0.75, Tone::plain}, nullptr}), kPatience);
    open.document.history().undo();
    QVERIFY(open.document.settings().viewing.asExported());
}

void TestViewing::theOtherPictureIsShownTheSameWay() {
    Open open;
    Snapshots snapshots(open.document);
    Comparison comparison(open.document, snapshots);
    QVERIFY(open.open());
    const DecodedPhoto& photo = *open.document.photo();
    const ScreenSettings darker{{-1, Tone::plain}, swappedScreen()};
    open.document.setDisplay(darker.display);
    open.document.setViewing(darker.viewing);
    QTRY_VERIFY_WITH_TIMEOUT(open.isOf(comparison.picture(), photo.fixed.light, darker), kPatience);
    comparison.choose({ComparisonChoice::Kind::asShot, {}, 0});
    QTRY_VERIFY_WITH_TIMEOUT(open.isOf(comparison.picture(), *photo.raw->asShotNeutral, darker), kPatience);
    open.document.setViewing({});
    open.document.setDisplay(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(open.isOf(comparison.picture(), *photo.raw->asShotNeutral, {}), kPatience);
    comparison.choose({});
    QVERIFY(open.isOf(comparison.picture(), photo.fixed.light, {}));
}

void TestViewing::theScreensColoursAreAppliedOnce() {
    Open open;
    const auto screen = swappedScreen();
    QVERIFY(screen);
    open.document.setDisplay(screen); // before the photo is read
    QVERIFY(open.open());
    QVERIFY(open.shows({{}, screen}));
    const DecodedPhoto& photo = *open.document.photo();
    Rgb8Picture once = developPreview(*photo.display, {open.document.light()->light, 0});
    screen->apply(once.samples);
    QVERIFY(open.document.correction()->picture.full() == PictureLevels(once).full());
    QVERIFY(open.isOf(photo.uncorrected, photo.fixed.light, {{}, screen}));
    const QByteArray plain = open.exported();
    open.document.setDisplay(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(open.shows({}), kPatience);
    QCOMPARE(open.exported(), plain); // a file is sRGB whatever the screen
    QCOMPARE(open.document.history().count(), 0);
}

void TestViewing::theEmbeddedPreviewIsInTheScreensColours() {
    Workshop shop;
    const auto path = std::filesystem::path(QFile::encodeName(shop.demo()).toStdString());
    const auto plain = readPreviewPicture(path);
    const auto screen = swappedScreen();
    const auto shown = readPreviewPicture(path, screen.get());
    QVERIFY(plain && shown);
    QImage expected = plain->full().convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < expected.height(); ++y)
        screen->apply({expected.scanLine(y), 3 * std::size_t(expected.width())});
    QVERIFY(shown->full() == expected.convertToFormat(QImage::Format_RGB32));
}

void TestViewing::itIsPutIntoWords() {
    QCOMPARE(viewingText({}), QStringLiteral("Viewed as exported"));
    QCOMPARE(viewingText({-1.5, Tone::plain}), QStringLiteral("Viewed at \u22121.50 EV"));
    QCOMPARE(viewingText({0, Tone::filmic}), QStringLiteral("Viewed filmic"));
    QCOMPARE(shareText(0), QStringLiteral("0 %"));
    QCOMPARE(shareText(0.0001), QStringLiteral("< 0.1 %"));
    QCOMPARE(shareText(0.123), QStringLiteral("12.3 %"));
    QCOMPARE(shareText(0.9999), QStringLiteral("99.9 %"));
    QCOMPARE(shareText(1), QStringLiteral("100 %"));
}

QTEST_MAIN(TestViewing)
#include "test_viewing.moc"
