#include "tests/support/screen_profiles.h"
#include "tests/ui/window_fixture.h"
#include "ui/main/screen_colours.h"

#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QWindow>

#include <cstdlib>
#include <xcb/xcb.h>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::test;
using namespace uncast::ui::test;

// Run twice: offscreen, where there is no profile, and once more by itself under Xvfb, where the test sets
// one.

namespace {

constexpr int kPatience = 120000;

bool underX11() {
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

xcb_atom_t atomNamed(xcb_connection_t* to, const QByteArray& name) {
    xcb_intern_atom_reply_t* reply = xcb_intern_atom_reply(
        to, xcb_intern_atom(to, 0, std::uint16_t(name.size()), name.constData()), nullptr);
    const xcb_atom_t atom = reply ? reply->atom : XCB_ATOM_NONE;
    std::free(reply);
    return atom;
}

// As a colour management daemon does; empty: takes it away.
void setProfile(const std::vector<std::uint8_t>& profile, int screen = 0) {
    xcb_connection_t* to = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(to)).data->root;
    const xcb_atom_t atom = atomNamed(to, profileProperty(screen).toLatin1());
    if (profile.empty())
        xcb_delete_property(to, root, atom);
    else
        xcb_change_property(to, XCB_PROP_MODE_REPLACE, root, atom, XCB_ATOM_CARDINAL, 8,
                            std::uint32_t(profile.size()), profile.data());
    xcb_flush(to);
}

} // namespace

class TestScreenColours : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        if (underX11()) setProfile({});
    }
    void screensAreNumberedAsTheSpecificationHasThem();
    void withoutAProfilePicturesAreSrgb();
    void aProfileOfX11IsFollowed();
    void aDamagedProfileIsSaidAndLeftAlone();
    void theWindowShowsItsPicturesInTheScreensColours();
    void underXvfbAllOfItHolds();
};

void TestScreenColours::screensAreNumberedAsTheSpecificationHasThem() {
    QCOMPARE(profileProperty(0), QStringLiteral("_ICC_PROFILE"));
    QCOMPARE(profileProperty(1), QStringLiteral("_ICC_PROFILE_1"));
    QCOMPARE(profileProperty(12), QStringLiteral("_ICC_PROFILE_12"));
}

void TestScreenColours::withoutAProfilePicturesAreSrgb() {
    QCOMPARE(screenOwner(), underX11() ? ScreenOwner::program : ScreenOwner::unknown);
    QWidget window;
    ScreenColours colours(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!colours.display());
    QCOMPARE(colours.name(), QStringLiteral("sRGB"));
    QVERIFY(colours.hint().contains(QStringLiteral("no profile")));
}

void TestScreenColours::aProfileOfX11IsFollowed() {
    if (!underX11()) QSKIP("the platform has no profiles; see underXvfbAllOfItHolds");
    QWidget window;
    ScreenColours colours(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    setProfile(swappedProfile(), 1); // of a screen that is not there
    setProfile(swappedProfile());
    QTRY_VERIFY(colours.display());
    std::vector<std::uint8_t> red{255, 0, 0};
    colours.display()->apply(red);
    QVERIFY(red[0] < 5 && red[1] > 250);
    QVERIFY(!colours.name().isEmpty() && colours.name() != QLatin1String("sRGB"));
    const auto first = colours.display();
    QSignalSpy changed(&colours, &ScreenColours::changed);
    setProfile(swappedProfile()); // the same once more: nothing is done
    setProfile(swappedProfile(1.8));
    QTRY_VERIFY(colours.display() != first);
    QCOMPARE(changed.count(), 1);
    setProfile(plainProfile());
    QTRY_VERIFY(!colours.display());
    QVERIFY(colours.hint().contains(QStringLiteral("asks for")));
    setProfile({});
    QTRY_VERIFY(colours.hint().contains(QStringLiteral("no profile")));
}

void TestScreenColours::aDamagedProfileIsSaidAndLeftAlone() {
    if (!underX11()) QSKIP("the platform has no profiles; see underXvfbAllOfItHolds");
    setProfile({1, 2, 3, 4});
    QWidget window;
    ScreenColours colours(window);
    QVERIFY(!colours.display());
    QVERIFY(colours.hint().contains(QStringLiteral("cannot be used")));
}

void TestScreenColours::theWindowShowsItsPicturesInTheScreensColours() {
    if (!underX11()) QSKIP("the platform has no profiles; see underXvfbAllOfItHolds");
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(window.statusText(QStringLiteral("display")), QStringLiteral("sRGB"));
    const QImage plain = document.correction()->picture.full();
    setProfile(swappedProfile());
    QTRY_VERIFY(document.screen().display);
    QTRY_VERIFY_WITH_TIMEOUT(document.correction()->picture.full() != plain, kPatience);
    QVERIFY(window.statusText(QStringLiteral("display")) != QLatin1String("sRGB"));
    setProfile({});
    QTRY_VERIFY_WITH_TIMEOUT(document.correction()->picture.full() == plain, kPatience);
    QCOMPARE(window.statusText(QStringLiteral("display")), QStringLiteral("sRGB"));
}

void TestScreenColours::underXvfbAllOfItHolds() {
    if (underX11()) QSKIP("this is that run");
    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (xvfb.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("xauth")).isEmpty())
        QSKIP("xvfb-run or xauth is not on this machine");
    QProcess again;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(xvfb, {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1280x1024x24"),
                       QCoreApplication::applicationFilePath()});
    QVERIFY(again.waitForFinished(kPatience));
    const QByteArray told = again.readAll();
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, told.constData());
    QVERIFY2(told.contains("PASS   : TestScreenColours::aProfileOfX11IsFollowed"), told.constData());
}

QTEST_MAIN(TestScreenColours)
#include "test_screen_colours.moc"
