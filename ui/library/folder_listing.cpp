#include "ui/library/folder_listing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <vector>

namespace uncast::ui {
namespace {

constexpr const char* kEndings =
    "dng cr2 cr3 crw nef nrw arw sr2 raf rw2 orf pef srw x3f 3fr fff iiq mos mef "
    "mrw erf kdc dcr raw rwl gpr qtk";

// Sorts by name with numbers by their value, whatever the locale: in C the system's collation knows no
// numbers.
QString sortKey(const QString& name) {
    constexpr int kDigits = 20;
    QString key;
    QString number;
    for (const QChar c : name.toCaseFolded() + QChar(0)) {
        if (c.isDigit()) {
            number += c;
            continue;
        }
        if (!number.isEmpty()) key += number.rightJustified(kDigits, QLatin1Char('0'));
        number.clear();
        key += c;
    }
    return key;
}

} // namespace

QString rawNamePatterns() {
    QStringList patterns;
    for (const QString& ending : QString::fromLatin1(kEndings).split(QLatin1Char(' ')))
        patterns << QStringLiteral("*.") + ending;
    return patterns.join(QLatin1Char(' '));
}

Result<QStringList> listPhotos(const QString& folder, const JobContext& job) {
    if (!QDir(folder).exists())
        return fail("not-found", "The folder is not there.", QFile::encodeName(folder).toStdString());
    const QStringList list = QString::fromLatin1(kEndings).split(QLatin1Char(' '));
    const QSet<QString> endings(list.begin(), list.end());
    std::vector<std::pair<QString, QString>> photos;
    QDirIterator files(folder, QDir::Files | QDir::Readable);
    while (files.hasNext()) {
        if (job.stopped()) return fail("cancelled", "Cancelled.");
        const QString path = files.next();
        const QFileInfo info = files.fileInfo();
        if (endings.contains(info.suffix().toLower())) photos.emplace_back(sortKey(info.fileName()), path);
    }
    std::sort(photos.begin(), photos.end());
    QStringList paths;
    for (const auto& [key, path] : photos) paths << QDir(path).absolutePath();
    return paths;
}

} // namespace uncast::ui
