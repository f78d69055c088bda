#include "ui/library/light_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace uncast;
using namespace uncast::ui;

class TestLightCache : public QObject {
    Q_OBJECT
private slots:
    void whatWasFoundIsThereInTheNextSitting();
    void aChangedPhotoIsLookedAtAgain();
    void aDamagedCacheIsEmpty();
};

namespace {

LightFacts mixedLight() {
    const Chromaticity xy = chromaticityOf(TemperatureTint{5400, 6});
    return {Verdict::mixed, LightReading{xy, 5400, 6, duvOf(xy), true}};
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void TestLightCache::whatWasFoundIsThereInTheNextSitting() {
    QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.dng"));
    const QString dark = folder.filePath(QStringLiteral("b.dng"));
    QVERIFY(write(photo, "raw") && write(dark, "raw"));
    const QString file = folder.filePath(QStringLiteral("cache/lights.json"));
    {
        LightCache cache(file);
        QVERIFY(!cache.find(photo));
        cache.keep(photo, mixedLight());
        cache.keep(dark, {Verdict::noLight, {}});
    }
    LightCache cache(file);
    const auto found = cache.find(photo);
    QVERIFY(found && found->reading);
    QCOMPARE(found->verdict, Verdict::mixed);
    QVERIFY(std::abs(found->reading->kelvin - 5400) < 1);
    QVERIFY(std::abs(found->reading->tint - 6) < 0.1);
    QCOMPARE(cache.find(dark)->verdict, Verdict::noLight);
    QVERIFY(!cache.find(dark)->reading);
}

void TestLightCache::aChangedPhotoIsLookedAtAgain() {
    QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.dng"));
    QVERIFY(write(photo, "raw"));
    LightCache cache(folder.filePath(QStringLiteral("lights.json")));
    cache.keep(photo, mixedLight());
    QVERIFY(cache.find(photo));
    QVERIFY(write(photo, "another"));
    QVERIFY(!cache.find(photo));
}

void TestLightCache::aDamagedCacheIsEmpty() {
    QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.dng"));
    const QString file = folder.filePath(QStringLiteral("lights.json"));
    QVERIFY(write(photo, "raw") && write(file, "{ \"version\": "));
    LightCache cache(file);
    QVERIFY(!cache.find(photo));
    cache.keep(photo, mixedLight());
    cache.save();
    QVERIFY(LightCache(file).find(photo));
}

QTEST_GUILESS_MAIN(TestLightCache)
#include "test_light_cache.moc"
