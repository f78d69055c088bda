#include "core/base/memory.h"
#include "ui/document/photo_document.h"
#include "ui/main/about.h"
#include "ui/main/main_window.h"
#include "ui/main/window_host.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <cstdlib>
#include <iostream>
#include <memory>

using namespace uncast;

namespace {

constexpr int kNoDisplay = 3; // packaging/run.sh knows it, too

struct Options {
    std::string photo;
    bool sample = false;
    std::string scene = "single";
    std::string estimator;
    std::string theme;
    std::string language;
    std::string screenshot; // grab the window once all is done, and quit
    std::string size = "1440x900";
};

void describe(CLI::App& app, Options& options) {
    app.add_option("PHOTO", options.photo, "RAW file or folder to open");
    app.add_flag("--sample", options.sample, "open the built-in sample scene");
    app.add_option("--scene", options.scene, "which sample scene")->check(CLI::IsMember({"single", "mixed"}));
    app.add_option("--estimator", options.estimator, "who looks for the light first");
    app.add_option("--theme", options.theme, "for this run")
        ->check(CLI::IsMember({"dark", "light"}))
        ->group("");
    app.add_option("--language", options.language, "for this run")
        ->check(CLI::IsMember({"en", "de", "fr", "es", "ja", "zh_CN"}))
        ->group("");
    app.add_option("--screenshot", options.screenshot)->group("");
    app.add_option("--size", options.size)->group("");
}

// Qt aborts where it finds no display; a plain sentence and a code of its own let scripts do without the
// window. Its warnings on the way say no more than the sentence does.
void sayNoDisplay(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type != QtFatalMsg) return;
    const QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    std::cerr << "uncast: no window can be opened: "
              << (display.isEmpty() ? std::string("there is no display")
                                    : "the display " + display.toStdString() + " does not answer")
              << ". uncast-cli does the same job without one.\n";
    if (qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS")) std::cerr << message.toStdString() << '\n';
    std::_Exit(kNoDisplay);
}

// Waits until the document has nothing more to do, saves a picture of the window and ends the program.
void grabWhenDone(ui::PhotoDocument& document, ui::MainWindow& window, const Options& options) {
    const QStringList sides = QString::fromStdString(options.size).split(QLatin1Char('x'));
    window.setWindowState(Qt::WindowNoState); // a size is asked for, whatever the screen
    if (sides.size() == 2) window.resize(sides[0].toInt(), sides[1].toInt());
    auto* poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window,
                     [poll, &document, &window, path = options.screenshot, waited = 0]() mutable {
                         if (window.library().listing()) return;
                         if (document.busy() || document.stage() == ui::PhotoDocument::Stage::loading) return;
                         // The other estimators are asked after that; not for ever, should something keep
                         // them.
                         constexpr int kPatience = 200;
                         if (document.analysis() && document.othersLeft() > 0 && ++waited < kPatience) return;
                         poll->stop();
                         const bool saved = window.grab().save(QString::fromLocal8Bit(path.c_str()), "PNG");
                         if (!saved) std::cerr << "uncast: cannot write " << path << '\n';
                         // Scripts that look at the picture want to know that it shows an answer.
                         const auto& failure = document.analysisError();
                         if (failure) std::cerr << "uncast: " << failure->message << '\n';
                         window.close();
                         QCoreApplication::exit(saved && !failure ? 0 : 1);
                     });
    poll->start(50);
}

} // namespace

int main(int argc, char** argv) {
    tuneAllocatorForInference();
    Options options;
    CLI::App commandLine("Finds the colour of the light in a RAW photograph and takes it out.", "uncast");
    commandLine.set_version_flag("--version", [] { return ui::versionText().toStdString(); });
    describe(commandLine, options);
    // Before Qt, so that --help and --version work without a display.
    try {
        commandLine.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return commandLine.exit(error) == 0 ? 0 : 2;
    }

    const QtMessageHandler before = qInstallMessageHandler(sayNoDisplay);
    QApplication app(argc, argv);
    qInstallMessageHandler(before);
    QApplication::setApplicationName(QStringLiteral("Uncast"));
    QApplication::setOrganizationName(QStringLiteral("Uncast"));
    QApplication::setApplicationVersion(QStringLiteral(UNCAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("uncast"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("uncast"),
                       QStringLiteral("uncast"));
    const QString theme = options.theme.empty() ? settings.value(QStringLiteral("theme")).toString()
                                                : QString::fromStdString(options.theme);
    ui::applyTheme(app, theme == QLatin1String("light") ? ui::ThemeName::light : ui::ThemeName::dark);

    ui::PhotoDocument document(ui::EstimatorStore::standard());
    if (!options.estimator.empty()) {
        const auto& names = document.estimatorNames();
        if (std::find(names.begin(), names.end(), options.estimator) == names.end()) {
            std::cerr << "uncast: there is no estimator of the name " << options.estimator << '\n';
            return 2;
        }
        document.setEstimator(options.estimator);
    }
    ui::WindowHost host(document, settings, QString::fromStdString(options.language));
    ui::MainWindow& window = host.window(); // until another language is chosen
    if (!options.photo.empty())
        window.openPhoto(QString::fromLocal8Bit(options.photo.c_str()));
    else if (options.sample)
        window.openSample(options.scene == "mixed");
    else if (options.screenshot.empty())
        window.restoreSession();
    if (!options.screenshot.empty()) grabWhenDone(document, window, options);
    window.show();
    return QApplication::exec();
}
