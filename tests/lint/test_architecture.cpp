// Holds the rules of ARCHITECTURE.md: which folder may include which, who may see Qt, libtorch and LibRaw,
// how long a file may be.

#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

/// In lines: 500 is the guide, a tenth more is let pass rather than cutting a file in an odd place.
constexpr int kLongestFile = 550;

/// Which other rooms a room may include; every room may include itself.
const QMap<QString, QStringList>& allowedIncludes() {
    static const QStringList color{"core/base"};
    static const QStringList raw = color + QStringList{"core/color"};
    static const QStringList illuminant = raw + QStringList{"core/raw"};
    // network and develop are neighbours: neither may include the other.
    static const QStringList neighbours = illuminant + QStringList{"core/illuminant"};
    static const QStringList files = neighbours + QStringList{"core/network", "core/develop"};
    static const QStringList lab = files + QStringList{"core/files"};
    static const QStringList ui = lab + QStringList{"core/lab"};
    static const QMap<QString, QStringList> allowed{
        {"core/base", {}},
        {"core/color", color},
        {"core/raw", raw},
        {"core/illuminant", illuminant},
        {"core/network", neighbours},
        {"core/develop", neighbours},
        {"core/files", files},
        {"core/lab", lab},
        {"ui", ui},
        {"app/uncast-cli", ui},
        {"app/uncast", ui + QStringList{"ui"}},
    };
    return allowed;
}

/// "core/raw/decode.cpp" -> "core/raw", "ui/panels/x.h" -> "ui", "app/uncast/main.cpp" -> "app/uncast".
QString roomOf(const QString& path) {
    const QStringList parts = path.split('/');
    if (parts.size() < 2 || parts[0] == "ui") return parts[0];
    return parts[0] + '/' + parts[1];
}

bool isSource(const QString& path) {
    static const QRegularExpression source(R"(\.(h|hpp|cpp|cc|c|S)$)");
    return source.match(path).hasMatch();
}

QStringList sourcesBelow(const QDir& tree, const QStringList& folders) {
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator it(tree.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = tree.relativeFilePath(it.next());
            if (isSource(path)) found << path;
        }
    }
    found.sort();
    return found;
}

QString textOf(const QDir& tree, const QString& path) {
    QFile file(tree.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Include {
    int line = 0;
    bool quoted = false;
    QString path;
};

QList<Include> includesOf(const QString& text) {
    static const QRegularExpression directive(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])",
                                              QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto it = directive.globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        includes << Include{int(text.left(match.capturedStart(1)).count('\n')) + 1, match.captured(1) == "\"",
                            match.captured(2)};
    }
    return includes;
}

/// What is wrong with one include of a file of the program, or nothing.
QString complaint(const QDir& tree, const QString& file, const Include& include) {
    static const QRegularExpression qt(R"(^(Q[A-Z]|Qt|q[a-z0-9]+\.h$|private/q))");
    static const QRegularExpression torch(R"(^(torch|ATen|c10|caffe2)/)");
    static const QRegularExpression libraw(R"(^libraw([._/]|$))", QRegularExpression::CaseInsensitiveOption);
    const QString room = roomOf(file);
    if (qt.match(include.path).hasMatch() && (room.startsWith("core/") || room == "app/uncast-cli"))
        return "no Qt here: " + include.path;
    if (torch.match(include.path).hasMatch() && room != "core/network")
        return "libtorch only in core/network: " + include.path;
    if (libraw.match(include.path).hasMatch() && file != "core/raw/decode.cpp")
        return "LibRaw only in core/raw/decode.cpp: " + include.path;
    const bool generated = include.path.endsWith(".moc");
    if (!include.quoted || generated) return {};
    if (!tree.exists(include.path)) return "includes start at the root of the tree: " + include.path;
    const QString target = roomOf(include.path);
    if (target != room && !allowedIncludes().value(room).contains(target))
        return room + " may not include " + target + ": " + include.path;
    return {};
}

/// Every breach of the rules in a tree, as "file:line: what".
QStringList breaches(const QDir& tree) {
    QStringList found;
    for (const QString& file : sourcesBelow(tree, {"core", "ui", "app"})) {
        const QString room = roomOf(file);
        if (!allowedIncludes().contains(room)) found << file + ":1: no rule for the folder " + room;
        for (const Include& include : includesOf(textOf(tree, file)))
            if (const QString wrong = complaint(tree, file, include); !wrong.isEmpty())
                found << QString("%1:%2: %3").arg(file).arg(include.line).arg(wrong);
    }
    for (const QString& file : sourcesBelow(tree, {"core", "ui", "app", "tests"})) {
        const QString text = textOf(tree, file);
        const auto lines = text.count('\n');
        if (lines > kLongestFile)
            found << QString("%1:%2: longer than %3 lines").arg(file).arg(lines).arg(kLongestFile);
        if (file.endsWith(".h") && !text.contains("#pragma once")) found << file + ":1: no #pragma once";
    }
    return found;
}

/// Paths that the documents name between backticks and that are not in the tree.
QStringList staleNames(const QDir& tree) {
    static const QRegularExpression name(
        R"(`((core|ui|app|tests|packaging|resources|translations)/[a-z0-9_./-]*)`)");
    QStringList found;
    for (const QString& document : tree.entryList({"*.md"}, QDir::Files)) {
        auto it = name.globalMatch(textOf(tree, document));
        while (it.hasNext())
            if (const QString path = it.next().captured(1); !tree.exists(path))
                found << document + ": " + path;
    }
    return found;
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

    static void write(const QDir& tree, const QString& path, const QString& text) {
        QVERIFY(tree.mkpath(QFileInfo(path).path()));
        QFile file(tree.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    /// A tree that keeps every rule.
    static void writeSoundTree(const QDir& tree) {
        for (const char* header :
             {"core/base/a.h", "core/color/a.h", "core/raw/a.h", "core/illuminant/a.h", "core/network/a.h",
              "core/develop/a.h", "core/files/a.h", "core/lab/a.h", "ui/document/a.h", "app/uncast-cli/a.h"})
            write(tree, header, "#pragma once\n");
        write(tree, "core/raw/decode.cpp",
              "#include \"core/raw/a.h\"\n#include \"core/color/a.h\"\n#include <libraw/libraw.h>\n");
        write(tree, "core/network/plan.cpp", "#include <torch/torch.h>\n#include \"core/illuminant/a.h\"\n");
        write(tree, "core/lab/train.cpp",
              "#include \"core/network/a.h\"\n#include \"core/files/a.h\"\n#include <vector>\n");
        write(tree, "ui/panels/panel.cpp",
              "#include \"ui/document/a.h\"\n#include <QWidget>\n#include \"panel.moc\"\n");
        write(tree, "app/uncast/main.cpp", "#include \"ui/document/a.h\"\n#include <QApplication>\n");
        write(tree, "tests/core/raw/test_a.cpp",
              "#include <QtTest>\n#include <libraw/libraw.h>\n" + QString("\n").repeated(548));
    }

private slots:
    void theSourcesKeepTheRules() {
        const QDir tree(QString::fromStdString(uncast::test::sourceDir().string()));
        QVERIFY2(sourcesBelow(tree, {"core"}).size() > 20, "the sources were not found");
        const QStringList found = breaches(tree);
        QVERIFY2(found.isEmpty(), qPrintable("\n" + found.join('\n')));
    }

    void theDocumentsNameFilesThatExist() {
        const QDir tree(QString::fromStdString(uncast::test::sourceDir().string()));
        const QStringList found = staleNames(tree);
        QVERIFY2(found.isEmpty(), qPrintable("\n" + found.join('\n')));
    }

    void aStaleNameInADocumentIsFound() {
        QTemporaryDir folder;
        const QDir tree(folder.path());
        writeSoundTree(tree);
        write(tree, "README.md", "See `core/raw/decode.cpp`, `core/raw/`, and `core/raw/gone.cpp`.\n");
        QCOMPARE(staleNames(tree), QStringList{"README.md: core/raw/gone.cpp"});
    }

    void aSoundTreeIsAccepted() {
        QTemporaryDir folder;
        writeSoundTree(QDir(folder.path()));
        QCOMPARE(breaches(QDir(folder.path())), QStringList());
    }

    void eachBreachIsFound_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* file, const QString& text, const char* expected) {
            QTest::newRow(name) << file << text << expected;
        };
        row("arrow back", "core/base/b.cpp", "#include \"core/color/a.h\"\n",
            "core/base/b.cpp:1: core/base may not include core/color: core/color/a.h");
        row("second line", "core/raw/b.cpp",
            "#include \"core/raw/a.h\"\n  #  include \"core/illuminant/a.h\"\n",
            "core/raw/b.cpp:2: core/raw may not include core/illuminant: core/illuminant/a.h");
        row("network to develop", "core/network/b.cpp", "#include \"core/develop/a.h\"\n",
            "core/network/b.cpp:1: core/network may not include core/develop: core/develop/a.h");
        row("develop to network", "core/develop/b.cpp", "#include \"core/network/a.h\"\n",
            "core/develop/b.cpp:1: core/develop may not include core/network: core/network/a.h");
        row("files to lab", "core/files/b.cpp", "#include \"core/lab/a.h\"\n",
            "core/files/b.cpp:1: core/files may not include core/lab: core/lab/a.h");
        row("core to ui", "core/lab/b.cpp", "#include \"ui/document/a.h\"\n",
            "core/lab/b.cpp:1: core/lab may not include ui: ui/document/a.h");
        row("ui to app", "ui/document/b.cpp", "#include \"app/uncast-cli/a.h\"\n",
            "ui/document/b.cpp:1: ui may not include app/uncast-cli: app/uncast-cli/a.h");
        row("command line to ui", "app/uncast-cli/b.cpp", "#include \"ui/document/a.h\"\n",
            "app/uncast-cli/b.cpp:1: app/uncast-cli may not include ui: ui/document/a.h");
        row("Qt class", "core/files/b.cpp", "#include <QImage>\n", "core/files/b.cpp:1: no Qt here: QImage");
        row("Qt module", "core/base/b.cpp", "#include <QtCore/qstring.h>\n",
            "core/base/b.cpp:1: no Qt here: QtCore/qstring.h");
        row("Qt header", "app/uncast-cli/b.cpp", "#include <qglobal.h>\n",
            "app/uncast-cli/b.cpp:1: no Qt here: qglobal.h");
        row("torch", "core/lab/b.cpp", "#include <torch/torch.h>\n",
            "core/lab/b.cpp:1: libtorch only in core/network: torch/torch.h");
        row("ATen", "ui/document/b.cpp", "#include <ATen/ATen.h>\n",
            "ui/document/b.cpp:1: libtorch only in core/network: ATen/ATen.h");
        row("c10", "core/illuminant/b.cpp", "#include <c10/util/Half.h>\n",
            "core/illuminant/b.cpp:1: libtorch only in core/network: c10/util/Half.h");
        row("LibRaw in its own room", "core/raw/b.cpp", "#include <libraw/libraw.h>\n",
            "core/raw/b.cpp:1: LibRaw only in core/raw/decode.cpp: libraw/libraw.h");
        row("LibRaw in the window", "ui/panels/b.cpp", "#include \"libraw.h\"\n",
            "ui/panels/b.cpp:1: LibRaw only in core/raw/decode.cpp: libraw.h");
        row("not from the root", "core/raw/b.cpp", "#include \"a.h\"\n",
            "core/raw/b.cpp:1: includes start at the root of the tree: a.h");
        row("new folder", "core/magic/b.cpp", "int x;\n",
            "core/magic/b.cpp:1: no rule for the folder core/magic");
        row("long file", "ui/panels/long.cpp", QString("\n").repeated(551),
            "ui/panels/long.cpp:551: longer than 550 lines");
        row("long test", "tests/core/raw/test_long.cpp", QString("\n").repeated(551),
            "tests/core/raw/test_long.cpp:551: longer than 550 lines");
        row("no guard", "core/raw/b.h", "int x();\n", "core/raw/b.h:1: no #pragma once");
    }
    void eachBreachIsFound() {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QTemporaryDir folder;
        const QDir tree(folder.path());
        writeSoundTree(tree);
        write(tree, file, text);
        QCOMPARE(breaches(tree), QStringList{expected});
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
