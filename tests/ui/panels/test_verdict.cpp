#include "core/illuminant/light_groups.h"
#include "core/illuminant/patches.h"
#include "core/illuminant/pooling.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/panels/other_lights.h"
#include "ui/panels/verdict_figures.h"
#include "ui/panels/verdict_panel.h"

#include <QPushButton>
#include <QToolButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

const Light kDay(0.5, 1, 0.75);
const Light kLamp(1.1, 1, 0.35);

/// Sees a lamp in the right third of every picture and daylight elsewhere, and the lower row too dark.
class TwoLights : public Estimator {
public:
    [[nodiscard]] std::string name() const override { return "two-lights"; }
    [[nodiscard]] Result<Estimate> estimate(const WorkingPicture& picture, const MapGrid& grid,
                                            const JobContext&) const override {
        Estimate estimate;
        estimate.map = emptyMap(picture, grid);
        for (PatchEstimate& cell : estimate.map.cells) {
            if (cell.state == PatchState::excluded) continue;
            cell.state = cell.area.y > 0.8 ? PatchState::dark : PatchState::used;
            cell.light = (cell.area.x > 0.6 ? kLamp : kDay).unit();
            cell.predictedErrorDegrees = 1.5;
        }
        estimate.illuminant = kDay;
        estimate.predictedErrorDegrees = 1.2;
        judge(estimate);
        return estimate;
    }
};

struct Shown {
    Workshop shop;
    PhotoDocument document{std::make_shared<EstimatorStore>(
        std::vector<std::string>{"two-lights"},
        [](const std::string&) -> EstimatorStore::Made { return std::make_shared<const TwoLights>(); })};
    VerdictPanel panel{document};

    bool show() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.resize(320, 500);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
    [[nodiscard]] const Estimate& estimate() const { return document.analysis()->estimate; }
};

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private slots:
    void twoLightsAreSaidAndTheSecondIsOneClickAway();
    void thePatchesOfALightAreShown();
    void anotherLightInUseIsSaid();
    void aLightWithoutAnEstimateIsSaidToo();
    void figuresStandBehindAButton();
    void oneLightHasNoSecondRow();
};

void TestVerdict::twoLightsAreSaidAndTheSecondIsOneClickAway() {
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(shown.panel.headline(), QStringLiteral("Two lights of different colour."));
    const auto groups = lightGroups(shown.estimate());
    QVERIFY(shown.panel.support().contains(degreesText(recoveryAngle(groups[0].light, groups[1].light))));
    const auto& rows = shown.panel.others().rows();
    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY(recoveryAngle(rows[0].group.light, kLamp) < 1e-3);
    QVERIFY(rows[0].words.contains(lightText(shown.document.readingOf(kLamp))));
    keepPicture(shown.panel, QStringLiteral("verdict-two-lights"));
    rows[0].use->click();
    QVERIFY(recoveryAngle(shown.document.light()->light, kLamp) < 1e-3);
    QCOMPARE(shown.document.history().count(), 1);
    QVERIFY(!rows[0].use->isEnabled());
    QVERIFY(shown.panel.inUse().contains(lightText(shown.document.readingOf(kLamp))));
    keepPicture(shown.panel, QStringLiteral("verdict-second-in-use"));
    shown.document.history().undo();
    QCOMPARE(shown.document.light()->light, kDay);
    QVERIFY(rows[0].use->isEnabled());
    QVERIFY(shown.panel.inUse().isEmpty());
}

void TestVerdict::thePatchesOfALightAreShown() {
    Shown shown;
    QVERIFY(shown.show());
    QSignalSpy asked(&shown.panel, &VerdictPanel::patchesAsked);
    shown.panel.others().rows()[0].patches->click();
    QCOMPARE(asked.size(), 1);
    const Cells cells = asked[0][0].value<Cells>();
    QVERIFY(!cells.empty());
    for (std::size_t i = 0; i < shown.estimate().map.cells.size(); ++i) {
        const PatchEstimate& cell = shown.estimate().map.cells[i];
        const bool lamp = cell.state == PatchState::used && cell.area.x > 0.6;
        QCOMPARE(cells.contains(int(i)), lamp);
    }
}

void TestVerdict::anotherLightInUseIsSaid() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.panel.inUse().isEmpty());
    QVERIFY(!shown.panel.useFound().isVisible());
    shown.document.chooseLight({LightMode::preset, "shade", {}, 1});
    QVERIFY(shown.panel.inUse().contains(QStringLiteral("Shade")));
    QVERIFY(shown.panel.inUse().contains(lightText(shown.document.readingOf(shown.document.light()->light))));
    QVERIFY(shown.panel.inUse().contains(degreesText(recoveryAngle(kDay, shown.document.light()->light))));
    shown.panel.useFound().click();
    QVERIFY(shown.panel.inUse().isEmpty());
    QCOMPARE(shown.document.light()->light, kDay);
    QCOMPARE(shown.document.history().count(), 2);
    LightChoice half;
    half.strength = 0.5;
    shown.document.chooseLight(half);
    QVERIFY(shown.panel.inUse().contains(QStringLiteral("strength 50")));
}

void TestVerdict::aLightWithoutAnEstimateIsSaidToo() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->none = true;
    PhotoDocument document(fakes.store);
    VerdictPanel panel(document);
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(document.light()->source, CorrectionSource::asShot);
    QVERIFY(panel.inUse().contains(QStringLiteral("as shot")));
    QVERIFY(!panel.useFound().isVisibleTo(&panel)); // there is none
}

void TestVerdict::figuresStandBehindAButton() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(!shown.panel.figures().isVisible());
    shown.panel.more().click();
    QVERIFY(shown.panel.figures().isVisible());
    const auto& cells = shown.estimate().map.cells;
    const auto dark = std::ranges::count(cells, PatchState::dark, &PatchEstimate::state);
    const QStringList lines = shown.panel.figures().lines();
    QVERIFY(lines.contains(QStringLiteral("Expected error: 1.2\u00b0")));
    QVERIFY(lines.contains(
        QStringLiteral("Patches used: %1 of %2").arg(shown.estimate().map.usedCount()).arg(cells.size())));
    QVERIFY(lines.contains(QStringLiteral("Not used: too dark: %1").arg(dark)));
    QVERIFY(lines.contains(QStringLiteral("Patches in another light: %1 %")
                               .arg(qRound(shown.estimate().otherLightShare * 100))));
    keepPicture(shown.panel, QStringLiteral("verdict-figures"));
    shown.panel.more().click();
    QVERIFY(!shown.panel.figures().isVisible());
}

void TestVerdict::oneLightHasNoSecondRow() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    VerdictPanel panel(document);
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(panel.others().rows().empty());
    QVERIFY(panel.inUse().isEmpty());
}

QTEST_MAIN(TestVerdict)
#include "test_verdict.moc"
