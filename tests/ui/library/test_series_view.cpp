#include "tests/ui/window_fixture.h"
#include "ui/library/filmstrip.h"
#include "ui/library/series_analysis.h"
#include "ui/main/panel_dock.h"
#include "ui/panels/series_panel.h"

#include <QListView>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

class TestSeriesView : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void photosAreGroupedByTheirLights();
    void lookingCanBeStopped();
};

void TestSeriesView::photosAreGroupedByTheirLights() {
    Workshop shop;
    const QDir photos(shop.folder.filePath(QStringLiteral("photos")));
    QDir().mkpath(photos.path());
    QStringList paths;
    for (int i = 1; i <= 5; ++i) {
        paths << photos.filePath(QStringLiteral("P%1.dng").arg(i));
        QVERIFY(QFile::copy(shop.demo(), paths.back()));
    }
    // One photo has a light of its own: another estimator is asked.
    Sidecar other;
    other.settings = PhotoSettings{};
    other.settings->estimator = "second";
    QVERIFY(writeSidecar(sidecarPath(QFile::encodeName(paths[3]).toStdString()), other));
    QFile damaged(photos.filePath(QStringLiteral("P6.dng")));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no photo") > 0);
    damaged.close();
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    resizeTo(window, {1440, 900});
    window.show();
    auto* panel = window.findChild<SeriesPanel*>();
    QVERIFY(panel);
    panel->setFolded(false);
    window.openPhoto(photos.path());
    QTRY_COMPARE_WITH_TIMEOUT(window.library().rowCount(), 6, kWindowPatience);
    window.series().start();
    QTRY_VERIFY_WITH_TIMEOUT(!window.series().running(), kWindowPatience);
    QCOMPARE(window.series().groups().size(), std::size_t(1));
    QCOMPARE(window.series().groups()[0].photos, (QStringList{paths[0], paths[1], paths[2], paths[4]}));
    QCOMPARE(window.series().outliers(), QStringList{paths[3]});
    QVERIFY(window.library().index(3).data(PhotoLibrary::outlierRole).toBool());
    QVERIFY(window.library()
                .index(3)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("light of its own")));
    QVERIFY(panel->text().contains(QStringLiteral("4 photo")));
    QVERIFY(panel->text().contains(QStringLiteral("could not be read")));
    auto* list = panel->findChild<QListView*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(window.filmstrip().selectedPhotos(), window.series().groups()[0].photos);
    QTest::qWait(300);
    keepPicture(window, QStringLiteral("series"));
    keepPicture(*panel, QStringLiteral("series-panel"));
    window.library().close();
    QVERIFY(window.series().groups().empty());
}

void TestSeriesView::lookingCanBeStopped() {
    Workshop shop;
    const QDir photos(shop.folder.filePath(QStringLiteral("photos")));
    QDir().mkpath(photos.path());
    QVERIFY(QFile::copy(shop.demo(), photos.filePath(QStringLiteral("P1.dng"))));
    FakeEstimators fakes;
    fakes.first->held = true;
    PhotoDocument document(fakes.store);
    SidecarStore store(shop.folder.filePath(QStringLiteral("user")));
    PhotoLibrary library(store);
    SeriesAnalysis series(document, library, store);
    library.open(photos.path());
    QTRY_COMPARE(library.rowCount(), 1);
    series.start();
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kWindowPatience);
    series.stop();
    QVERIFY(!series.running());
    QTRY_COMPARE_WITH_TIMEOUT(fakes.first->stopped.load(), 1, kWindowPatience);
    QCOMPARE(series.known(), 0);
    fakes.first->held = false;
    series.start();
    QTRY_COMPARE_WITH_TIMEOUT(series.known(), 1, kWindowPatience);
}

QTEST_MAIN(TestSeriesView)
#include "test_series_view.moc"
