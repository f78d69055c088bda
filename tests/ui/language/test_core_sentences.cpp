#include "tests/support/support.h"
#include "ui/language/core_sentences.h"
#include "ui/language/language.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace uncast::ui;

namespace {

const QStringList kFolders{"base", "color", "raw", "illuminant", "network", "develop", "files"};

// Literals of one string that is written over several lines become one, and escapes what they stand for.
QString joined(QString source) {
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n?\\s*\""));
    source.replace(QStringLiteral("\\\""), QStringLiteral("\x01"));
    source.replace(seam, QString());
    return source.replace(QLatin1Char('\x01'), QLatin1Char('"'));
}

QStringList sourcesOfCore() {
    QStringList sources;
    for (const QString& folder : kFolders) {
        QDirIterator files(QString::fromStdString((uncast::test::sourceDir() / "core").string()) +
                               QLatin1Char('/') + folder,
                           {"*.cpp", "*.h"}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            // What only a training says is never seen in the window.
            if (file.fileName().contains("training") || !file.open(QIODevice::ReadOnly)) continue;
            sources << joined(QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

} // namespace

class TestCoreSentences : public QObject {
    Q_OBJECT

private slots:
    void everyKnownSentenceIsOneOfCore();
    void everySentenceOfCoreIsKnown();
};

void TestCoreSentences::everyKnownSentenceIsOneOfCore() {
    const QString all = sourcesOfCore().join(QLatin1Char('\n'));
    QVERIFY(!all.isEmpty());
    for (const QString& sentence : knownSentences()) {
        if (sentence.contains(QLatin1Char('%'))) continue; // put together from parts
        const QString longer = sentence.chopped(1) + QStringLiteral(": no light can be told.");
        QVERIFY2(all.contains(sentence) || all.contains(longer), qPrintable(sentence));
    }
}

void TestCoreSentences::everySentenceOfCoreIsKnown() {
    // {"code", "Sentence."}: whole ones. Plans, tensors and options of trainings are for those who train.
    static const QRegularExpression message(
        QStringLiteral("\"([a-z]+(?:-[a-z]+)*)\",\\s*\"([A-Z][^\"]*\\.)\"\\s*[,})]"));
    const QStringList forTrainers{"wrong-plan", "wrong-size", "wrong-state", "no-cuda", "not-writable"};
    const QStringList ownWords{"no-matrix", "matrix-unusable"}; // noticeText() has other ones for the window
    const QStringList known = knownSentences();
    int found = 0;
    for (const QString& source : sourcesOfCore()) {
        auto matches = message.globalMatch(source);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (forTrainers.contains(match.captured(1)) || ownWords.contains(match.captured(1))) continue;
            ++found;
            QVERIFY2(known.contains(match.captured(2)), qPrintable(match.captured(0)));
        }
    }
    QVERIFY(found > 40);
}

QTEST_GUILESS_MAIN(TestCoreSentences)
#include "test_core_sentences.moc"
