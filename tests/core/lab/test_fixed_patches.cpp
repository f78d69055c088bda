#include "core/lab/fixed_patches.h"
#include "core/lab/lessons.h"
#include "core/lab/trainer.h"
#include "core/network/network_runtime.h"
#include "tests/core/lab/lab_fixture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <set>

using namespace uncast;

namespace {

Recipe smallPaper() {
    Recipe recipe = recipeNamed("paper").value();
    recipe.architecture.modules = 1;
    recipe.architecture.patchSide = 16;
    recipe.batch = 8;
    recipe.course->epochs = 4;
    recipe.course->patches = 31;
    return recipe;
}

bool same(const Picture& a, const Picture& b) {
    return std::ranges::equal(a.samples(), b.samples());
}

} // namespace

class TestFixedPatches : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        SetChoice choice;
        choice.heldOutShare = 0;
        m_set = TrainingSet::load({m_fixture.manifest}, readCameraTable(m_fixture.cameras).value(), choice)
                    .value();
    }

    void theRecipeIsThePapers() {
        const Recipe recipe = recipeNamed("paper").value();
        QCOMPARE(recipe.course->epochs, 200);
        QCOMPARE(recipe.course->patches, 20000);
        QCOMPARE(learnedPatches(*recipe.course), 13333);
        QCOMPARE(recipe.batch, 128);
        QCOMPARE(stepsAnEpoch(recipe), 105);
        QCOMPARE(stepsOf(recipe), std::int64_t(21000));
        QVERIFY(!recipe.architecture.gamma && !recipe.architecture.squareRootInput);
        QCOMPARE(recipe.architecture.outputs, 3);
        QVERIFY(recipe.step.loss == Loss::angle);
        QVERIFY(recipe.step.l2 > 0);
        QCOMPARE(recipe.step.weightDecay, 0.0);
        QCOMPARE(recipe.step.averageDecay, 0.0);
    }

    void theLearningRateFallsAtAQuarterAndAtThree() {
        Recipe recipe = recipeNamed("paper").value();
        const auto rate = [&](int epoch) {
            return learningRateAt(recipe, std::int64_t(epoch) * stepsAnEpoch(recipe));
        };
        const auto is = [](double value, double wanted) { return std::abs(value - wanted) < 1e-12; };
        QVERIFY(is(rate(0), 1e-3) && is(rate(49), 1e-3));
        QVERIFY(is(rate(50), 1e-4) && is(rate(149), 1e-4));
        QVERIFY(is(rate(150), 5e-5) && is(rate(199), 5e-5));
        QVERIFY(is(learningRateAt(recipe, 50 * stepsAnEpoch(recipe) - 1), 1e-3)); // the epoch's last batch
        recipe.course->epochs = 8;
        QVERIFY(is(rate(1), 1e-3) && is(rate(2), 1e-4) && is(rate(5), 1e-4) && is(rate(6), 5e-5));
        recipe.learningRate = 2e-3;
        QVERIFY(is(rate(0), 2e-3) && is(rate(7), 1e-4));
        recipe.course->cosine = true;
        QVERIFY(is(rate(0), 2e-3) && is(rate(4), 1e-3) && is(rate(8), 0));
    }

    void everyLearnedPatchComesOnceAnEpochAndNoOther() {
        const Recipe recipe = smallPaper();
        const auto patches = FixedPatches::draw(m_set.training, recipe, 3).value();
        QCOMPARE(patches.count(), 31);
        const auto first = patches.order(0);
        const auto second = patches.order(1);
        QVERIFY(first != second);
        QVERIFY(first == patches.order(0));
        QCOMPARE(first.size(), std::size_t(20));
        for (const auto& order : {first, second}) {
            const std::set<int> seen(order.begin(), order.end());
            QCOMPARE(seen.size(), std::size_t(20));
            QCOMPARE(*seen.rbegin(), 19); // 20 to 30 are for validation
        }
    }

    void theBatchesOfAnEpochAreItsPatchesInOrder() {
        const Recipe recipe = smallPaper();
        const auto patches = FixedPatches::draw(m_set.training, recipe, 3).value();
        const auto lessons = lessonsOf(m_set, recipe, 3).value();
        QCOMPARE(lessons.judges.size(), std::size_t(11));
        for (std::size_t i = 0; i < lessons.judges.size(); ++i) {
            QVERIFY(same(lessons.judgingPatch(i), patches.patch(20 + int(i))));
            QCOMPARE(lessons.judges[i], &patches.picture(20 + int(i)));
        }
        Batch batch;
        for (const int epoch : {1, 0, 1}) { // in any order, as after a resume
            const auto order = patches.order(epoch);
            std::size_t next = 0;
            QCOMPARE(stepsAnEpoch(recipe), 3);
            for (int k = 0; k < 3; ++k) {
                lessons.fill(3 * epoch + k, batch);
                QCOMPARE(batch.count, k < 2 ? 8 : 4);
                QCOMPARE(batch.patches.size(), std::size_t(batch.count * 3 * 16 * 16));
                for (std::size_t i = 0; i < std::size_t(batch.count); ++i, ++next) {
                    const Picture patch = patches.patch(order[next]);
                    QVERIFY(std::equal(patch.samples().begin(), patch.samples().end(),
                                       batch.patches.begin() + std::ptrdiff_t(i * 3 * 256)));
                    const Vector3& light = patches.picture(order[next]).light;
                    for (std::size_t c = 0; c < 3; ++c)
                        QCOMPARE(batch.lights[3 * i + c], float(light[int(c)]));
                }
            }
        }
    }

    void aLastBatchOfOnePatchIsLeftOut() {
        Recipe recipe = smallPaper();
        recipe.course->patches = 26; // 17 to learn from
        QCOMPARE(stepsAnEpoch(recipe), 2);
    }

    void theSeedDecides() {
        const Recipe recipe = smallPaper();
        const auto a = FixedPatches::draw(m_set.training, recipe, 3).value();
        const auto b = FixedPatches::draw(m_set.training, recipe, 3).value();
        const auto c = FixedPatches::draw(m_set.training, recipe, 4).value();
        int alike = 0;
        for (int i = 0; i < a.count(); ++i) {
            QVERIFY(same(a.patch(i), b.patch(i)));
            alike += same(a.patch(i), c.patch(i)) ? 1 : 0;
        }
        QCOMPARE(alike, 0);
        QVERIFY(a.order(0) != c.order(0));
    }

    void patchesAreSquaresOfTheRecipesShare() {
        const auto patches = FixedPatches::draw(m_set.training, smallPaper(), 3).value();
        QCOMPARE(patches.distinct(), patches.count());
        for (int i = 0; i < patches.count(); ++i) {
            const FloatRect& area = patches.area(i);
            QCOMPARE(area.width, area.height);
            QVERIFY(area.width >= 0.25 * 24 && area.width <= 0.6 * 24);
            QVERIFY(area.x >= 0 && area.y >= 0 && area.x + area.width <= 24 && area.y + area.height <= 24);
        }
    }

    void nativePatchesAreThePicturesOwnPixels() {
        Recipe recipe = smallPaper();
        recipe.course->nativePixels = true;
        const auto patches = FixedPatches::draw(m_set.training, recipe, 3).value();
        std::set<double> lefts;
        for (int i = 0; i < patches.count(); ++i) {
            const Picture whole = commonPicture(patches.picture(i), Clipped::masked);
            const Picture patch = patches.patch(i);
            QCOMPARE(patch.width(), 16);
            const int left = int(patches.area(i).x);
            const int top = int(patches.area(i).y);
            QVERIFY(left >= 0 && left <= 24 - 16 && top >= 0 && top <= 24 - 16);
            lefts.insert(patches.area(i).x);
            for (int c = 0; c < 3; ++c)
                for (int y = 0; y < 16; ++y)
                    for (int x = 0; x < 16; ++x) QCOMPARE(patch.at(c, x, y), whole.at(c, left + x, top + y));
        }
        QVERIFY(lefts.size() > 3);

        recipe.architecture.patchSide = 24; // one place only in a picture
        const auto whole = FixedPatches::draw(m_set.training, recipe, 3).value();
        QVERIFY(whole.distinct() <= int(m_set.training.size()));

        recipe.architecture.patchSide = 25;
        const auto error = FixedPatches::draw(m_set.training, recipe, 3).error();
        QCOMPARE(QString::fromStdString(error.code), QString("too-small"));
        QVERIFY(QString::fromStdString(error.message).contains("24 x 24"));
    }

    void theCardSaysThatItLeaks() {
        const auto runtime = NetworkRuntime::load().value();
        TrainingPlan plan;
        plan.recipe = smallPaper();
        plan.out = std::filesystem::path(m_folder.path().toStdString()) / "paper.uncast";
        std::vector<TrainingStatus> told;
        const auto outcome =
            train(plan, m_set, runtime->backend(), {}, [&](const auto& status) { told.push_back(status); });
        QVERIFY2(outcome, outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(told.size(), std::size_t(4)); // judged after every epoch
        QCOMPARE(told[1].epoch, 2);
        QCOMPARE(told[1].epochs, 4);
        QCOMPARE(told[1].step, std::int64_t(6));
        const auto file = readWeights(plan.out).value();
        QVERIFY(std::ranges::any_of(file.card, [](const auto& line) {
            return line.first == "leaking: validation patches come from the training pictures";
        }));
        QCOMPARE(file.trainedOn.size(), m_set.training.size());
    }

private:
    QTemporaryDir m_folder;
    test::LabFixture m_fixture{m_folder.path().toStdString()};
    TrainingSet m_set;
};

QTEST_GUILESS_MAIN(TestFixedPatches)
#include "test_fixed_patches.moc"
