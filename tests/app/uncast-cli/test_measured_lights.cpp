// How far every estimator is from lights that are known: measured on charts in RAW files, and those of
// rendered scenes.

#include "tests/app/uncast-cli/run_cli.h"
#include "tests/support/measured_lights.h"

#include <QTemporaryDir>

#include <map>
#include <vector>

using namespace uncast;
using namespace uncast::test;

namespace {

struct Known {
    QString path;
    QString name;
    Light light;
};

/// Ten scenes under one light, ten under two; of these `light` is the mean, which the program declares.
std::vector<Known> demoScenes(const QTemporaryDir& folder) {
    std::vector<Known> known;
    for (const char* scene : {"single", "mixed"})
        for (int seed = 1; seed <= 10; ++seed) {
            const QString name = QString("demo %1 %2").arg(scene).arg(seed);
            const QString path = folder.filePath(name + ".dng");
            const auto light = demoLightIn(
                runCli({"demo", path, "--size", "768x512", "--scene", scene, "--seed", QString::number(seed)})
                    .out);
            known.push_back({path, name, Light(light[0], light[1], light[2])});
        }
    return known;
}

/// Degrees from the known light: estimator -> file -> angle; a file without an answer is absent.
using Errors = std::map<QString, std::map<QString, double>>;

Errors errorsOn(const std::vector<Known>& known, const QStringList& options) {
    QStringList call{"estimate", "--json"};
    for (const Known& file : known) call << file.path;
    Errors errors;
    for (const QJsonValue& value : runCli(call + options).json()) {
        const QJsonObject object = value.toObject();
        const auto file = std::ranges::find(known, object["file"].toString(), &Known::path);
        const QJsonArray light = object["illuminant"].toArray();
        if (file == known.end() || light.size() != 3) continue;
        errors[object["estimator"].toString()][file->name] =
            recoveryAngle({light[0].toDouble(), light[1].toDouble(), light[2].toDouble()}, file->light);
    }
    return errors;
}

double mean(const std::map<QString, double>& errors) {
    double sum = 0;
    for (const auto& [name, error] : errors) sum += error;
    return sum / double(errors.size());
}

void print(const Errors& errors, const std::vector<Known>& known) {
    constexpr int kNames = 42;
    QString text;
    const auto row = [&](const QString& name, const auto& cell) {
        text += '\n' + name.leftJustified(kNames);
        for (const auto& [estimator, byFile] : errors)
            text += QString(cell(estimator, byFile)).rightJustified(estimator.size() + 2);
    };
    row("degrees", [](const QString& estimator, const auto&) { return estimator; });
    for (const Known& file : known)
        row(file.name, [&](const QString&, const auto& byFile) {
            const auto found = byFile.find(file.name);
            return found == byFile.end() ? QString("-") : QString::number(found->second, 'f', 2);
        });
    row("mean of those with an answer",
        [](const QString&, const auto& byFile) { return QString::number(mean(byFile), 'f', 2); });
    row("files with an answer",
        [](const QString&, const auto& byFile) { return QString::number(byFile.size()); });
    qInfo().noquote() << text;
}

} // namespace

class TestMeasuredLights : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_scenes = demoScenes(m_folder);
    }

    void dscnnIsNearerThanGreyWorldOnTheMean() {
        UNCAST_NEED_SHARED(shared);
        std::vector<Known> known;
        for (const MeasuredLight& chart : measuredLights(shared))
            known.push_back({QString::fromStdString(chart.path.string()), chart.name, chart.light});
        QVERIFY2(known.size() >= 5, "the charts of INDEX.tsv were not found");
        std::ranges::copy(m_scenes, std::back_inserter(known));
        const Errors errors = errorsOn(known, {"--estimator", "all"});
        QVERIFY(errors.size() >= 10);
        print(errors, known);
        // Neither may gain by giving no answer.
        QCOMPARE(errors.at("dscnn").size(), known.size());
        QCOMPARE(errors.at("grey-world").size(), known.size());
        const double network = mean(errors.at("dscnn"));
        const double greyWorld = mean(errors.at("grey-world"));
        QVERIFY2(network < greyWorld,
                 qPrintable(QString("dscnn %1, grey-world %2").arg(network).arg(greyWorld)));
    }

    // The scenes alone, wherever the charts are not.
    void theScenesUnderOneLightAreRecovered() {
        std::vector<Known> known = m_scenes;
        std::erase_if(known, [](const Known& scene) { return !scene.name.contains("single"); });
        const Errors errors = errorsOn(known, {});
        QCOMPARE(errors.at("dscnn").size(), std::size_t(10));
        QVERIFY2(mean(errors.at("dscnn")) < 3, qPrintable(QString::number(mean(errors.at("dscnn")))));
    }

private:
    QTemporaryDir m_folder;
    std::vector<Known> m_scenes;
};

QTEST_GUILESS_MAIN(TestMeasuredLights)
#include "test_measured_lights.moc"
