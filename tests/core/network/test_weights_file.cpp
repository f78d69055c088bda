#include "core/network/network_runtime.h"
#include "core/network/tensor_file.h"
#include "core/network/weights_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <iterator>

using namespace uncast;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void put(const std::filesystem::path& path, const Bytes& bytes) {
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
}

QString codeOf(const std::filesystem::path& path) {
    const auto file = readWeights(path);
    return file ? QString("read") : QString::fromStdString(file.error().code);
}

} // namespace

class TestWeightsFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_runtime = NetworkRuntime::load().value();
        Architecture plan;
        plan.outputs = 4;
        plan.modules = 1;
        plan.patchSide = 16;
        m_file.name = "trial";
        m_file.card = {{"recipe", "none"}, {"data", "one line"}, {"data", "another, with \"quotes\""}};
        m_file.trainedOn = {0, 1, 0xfedcba9876543210ULL};
        const auto trainee = m_runtime->backend().createTrainee(plan, 5).value();
        WeightsMember member{trainee->averagedWeights(), {}};
        const auto network = m_runtime->backend().load(member.weights).value();
        member.vectors = recordVectors(*network, plan, 77).value();
        member.errorCalibration = 1.25;
        m_file.members = {member, member};
        m_file.trainedScenes = {sceneHash("set/group")};
        m_path = std::filesystem::path(m_folder.path().toStdString()) / "trial.uncast";
        QVERIFY(writeWeights(m_path, m_file).has_value());
    }

    void whatIsWrittenIsRead() {
        const auto file = readWeights(m_path).value();
        QCOMPARE(file.name, m_file.name);
        QVERIFY(file.card == m_file.card);
        QVERIFY(file.trainedOn == m_file.trainedOn);
        QCOMPARE(file.members.front().errorCalibration, 1.25);
        QCOMPARE(file.trainedScenes, m_file.trainedScenes);
        QCOMPARE(file.members.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& was = m_file.members[i];
            const auto& is = file.members[i];
            QVERIFY(is.weights.architecture == was.weights.architecture);
            QCOMPARE(is.weights.tensors.size(), was.weights.tensors.size());
            for (std::size_t k = 0; k < was.weights.tensors.size(); ++k) {
                QCOMPARE(is.weights.tensors[k].name, was.weights.tensors[k].name);
                QVERIFY(is.weights.tensors[k].shape == was.weights.tensors[k].shape);
                QVERIFY(is.weights.tensors[k].values == was.weights.tensors[k].values);
            }
            QVERIFY(buildMember(m_runtime->backend(), is).has_value());
        }
    }

    void everyCutIsNoticed() {
        const Bytes whole = bytesOf(m_path);
        const auto path = beside("cut.uncast");
        for (const double share : {0.0, 0.00001, 0.001, 0.01, 0.3, 0.9, 0.999}) {
            Bytes cut = whole;
            cut.resize(std::size_t(share * double(whole.size())));
            put(path, cut);
            QCOMPARE(codeOf(path), cut.empty() ? QString("not-weights") : QString("weights-truncated"));
        }
        const Bytes shorter(whole.begin(), whole.end() - 1);
        put(path, shorter);
        QCOMPARE(codeOf(path), QString("weights-truncated"));
    }

    void everyFlippedBitIsNoticed() {
        const Bytes whole = bytesOf(m_path);
        const auto path = beside("flipped.uncast");
        for (std::size_t i = 0; i < whole.size(); i += 1 + whole.size() / 150) {
            Bytes bad = whole;
            bad[i] ^= 0x10;
            put(path, bad);
            QVERIFY2(codeOf(path) != "read", qPrintable(QString::number(i)));
        }
        Bytes longer = whole;
        longer.push_back(0);
        put(path, longer);
        QCOMPARE(codeOf(path), QString("weights-damaged"));
        Bytes numbers = whole;
        numbers[whole.size() - 100] ^= 1;
        put(path, numbers);
        QCOMPARE(codeOf(path), QString("weights-damaged"));
    }

    void foreignAndNewerFilesAreNamed() {
        const auto path = beside("foreign.uncast");
        put(path, Bytes{'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 3});
        QCOMPARE(codeOf(path), QString("not-weights"));
        QCOMPARE(codeOf(beside("absent.uncast")), QString("weights-missing"));
        QCOMPARE(codeOf(m_folder.path().toStdString()), QString("weights-missing"));
        Bytes newer = bytesOf(m_path);
        newer[8] = kTensorFileVersion + 1;
        put(path, newer);
        QCOMPARE(codeOf(path), QString("weights-newer"));
        QVERIFY(writeTensorFile(path, {"checkpoint", "{}", {}}).has_value());
        QCOMPARE(codeOf(path), QString("not-weights"));
        QVERIFY(writeTensorFile(path, {"weights", "{}", {}}).has_value());
        QCOMPARE(codeOf(path), QString("weights-damaged"));
    }

    void aNetworkThatAnswersOtherwiseIsRefused() {
        auto member = m_file.members.front();
        member.vectors.answers[2] += 0.01F;
        QCOMPARE(QString::fromStdString(buildMember(m_runtime->backend(), member).error().code),
                 QString("weights-disagree"));
        member = m_file.members.front();
        for (auto& tensor : member.weights.tensors)
            if (tensor.name == "last.bias") tensor.values[0] += 0.5F;
        QCOMPARE(QString::fromStdString(buildMember(m_runtime->backend(), member).error().code),
                 QString("weights-disagree"));
        member.vectors = {};
        QCOMPARE(QString::fromStdString(buildMember(m_runtime->backend(), member).error().code),
                 QString("wrong-weights"));
    }

    void aPlaceThatCannotBeWrittenIsAnError() {
        const auto outcome = writeWeights("/nowhere/at/all.uncast", m_file);
        QCOMPARE(QString::fromStdString(outcome.error().code), QString("not-writable"));
    }

private:
    std::filesystem::path beside(const char* name) const { return m_path.parent_path() / name; }

    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    WeightsFile m_file;
    std::shared_ptr<const NetworkRuntime> m_runtime;
};

QTEST_GUILESS_MAIN(TestWeightsFile)
#include "test_weights_file.moc"
