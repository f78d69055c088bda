#pragma once

#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <array>

namespace uncast::test {

/// What a call of uncast-cli left behind.
struct CliRun {
    int code = -1; ///< exit code; -1 where the program was ended by a signal
    QString out;
    QString err;

    [[nodiscard]] QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// The only answer of `estimate --json`.
    [[nodiscard]] QJsonObject answer() const { return json()[0].toObject(); }
};

inline QString cliPath() {
    return QString::fromStdString((buildDir() / "bin" / "uncast-cli").string());
}

inline CliRun outcomeOf(QProcess& process) {
    if (!process.waitForFinished(600000)) qFatal("uncast-cli did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline CliRun runCli(const QStringList& arguments) {
    QProcess process;
    process.start(cliPath(), arguments);
    return outcomeOf(process);
}

/// The light that `demo` says it used: "... camera r g b 0.7025 1 0.4724".
inline std::array<double, 3> demoLightIn(const QString& text) {
    const QStringList words = text.section("camera r g b ", 1).section('\n', 0, 0).split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toDouble()};
}

/// A file of ../shared/raws.
inline QString rawFile(const std::filesystem::path& shared, const char* name) {
    return QString::fromStdString((shared / "raws" / name).string());
}

} // namespace uncast::test
