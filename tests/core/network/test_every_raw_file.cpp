// Every file of ../shared/raws, broken ones too, from its bytes to every estimator's answer. The sanitized
// run of packaging/test.sh covers the whole chain by this test.

#include "core/base/memory.h"
#include "core/network/estimators.h"
#include "core/raw/decode.h"
#include "tests/support/support.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace uncast;

namespace {

// The code is the same at every size; a small picture and a coarse grid keep the sanitized run short.
constexpr int kSide = 192;
constexpr MapGrid kGrid{4, 3};

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

// A finite, positive light and a map that fits it, or a named reason and a map that holds none.
void checkAnswer(const Estimate& estimate, const WorkingPicture& picture) {
    const auto sound = [&](const Light& light) {
        return light.valid() && light.channels == picture.channels;
    };
    QCOMPARE(estimate.map.cells.size(), std::size_t(kGrid.columns * kGrid.rows));
    if (!estimate.illuminant) {
        QVERIFY(!estimate.reason.code.empty() && !estimate.reason.message.empty());
        QCOMPARE(estimate.verdict, Verdict::noLight);
        QCOMPARE(estimate.map.usedCount(), 0);
        return;
    }
    QVERIFY(sound(*estimate.illuminant));
    QVERIFY(estimate.verdict != Verdict::noLight);
    for (const PatchEstimate& patch : estimate.map.cells)
        if (patch.state == PatchState::used)
            QVERIFY(sound(patch.light) && std::isfinite(patch.degreesFromGlobal));
}

} // namespace

class TestEveryRawFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!test::sharedDir())
            QSKIP("the RAW files to try everything on (../shared/raws) are not on this machine");
        tuneAllocatorForInference();
        for (const std::string& name : estimatorNames()) {
            auto estimator = makeEstimator(name, m_shelf);
            QVERIFY2(estimator, name.c_str());
            m_estimators.push_back(std::move(*estimator));
        }
    }

    void givesALightOrANamedReason_data() {
        UNCAST_NEED_SHARED(shared);
        QTest::addColumn<QString>("decodable");
        QFile index(textOf((shared / "raws" / "INDEX.tsv").string()));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(index.readAll()).split('\n', Qt::SkipEmptyParts);
        const qsizetype column = lines.takeFirst().split('\t').indexOf("decodable");
        QVERIFY(column > 0 && !lines.isEmpty());
        for (const QString& line : lines)
            QTest::newRow(line.section('\t', 0, 0).toUtf8().constData()) << line.split('\t').value(column);
    }
    void givesALightOrANamedReason() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(QString, decodable);
        const auto raw = decodeRaw(shared / "raws" / QTest::currentDataTag());
        if (!raw) {
            QVERIFY(!raw.error().code.empty() && !raw.error().message.empty());
            QVERIFY2(!decodable.startsWith("ok"), raw.error().message.c_str());
            return;
        }
        QVERIFY2(!decodable.startsWith("error"), "a file that LibRaw refuses was read");
        std::vector<Notice> notices;
        const auto picture = makeWorkingPicture(*raw, kSide, notices);
        if (!picture) {
            QVERIFY(!picture.error().code.empty());
            QVERIFY2(!decodable.startsWith("ok"), picture.error().message.c_str());
            return;
        }
        for (const auto& estimator : m_estimators) {
            const auto estimate = estimator->estimate(*picture, kGrid, {});
            QVERIFY2(estimate, estimator->name().c_str());
            checkAnswer(*estimate, *picture);
            if (QTest::currentTestFailed()) return qWarning("the answer of %s", estimator->name().c_str());
        }
    }

private:
    NetworkShelf m_shelf;
    std::vector<std::unique_ptr<Estimator>> m_estimators;
};

QTEST_GUILESS_MAIN(TestEveryRawFile)
#include "test_every_raw_file.moc"
