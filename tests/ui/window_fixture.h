#pragma once

#include "core/files/demo_scene.h"
#include "ui/document/photo_document.h"
#include "ui/main/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <atomic>
#include <memory>

// What the tests of the window share: a folder of their own with demo photos and settings, and estimators
// that answer what the test wants.

namespace uncast::ui::test {

inline constexpr int kWindowPatience = 300000; ///< milliseconds; only a hanging job reaches it

/// Gives one light for the whole picture, chequered by a second one, with every fourth cell too dark. Counts
/// its calls; may be held.
class FakeEstimator : public Estimator {
public:
    struct Answer {
        Light light{0.5, 1, 0.7};
        bool none = false;
        bool sure = true; ///< says what error it expects
        std::atomic<int> calls = 0;
        std::atomic<bool> held = false; ///< waits until let go or stopped
        std::atomic<bool> running = false;
        std::atomic<int> stopped = 0; ///< calls that were told to stop
    };
    FakeEstimator(std::string name, std::shared_ptr<Answer> answer)
        : m_name(std::move(name)), m_answer(std::move(answer)) {}
    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] Result<Estimate> estimate(const WorkingPicture&, const MapGrid&,
                                            const JobContext& job) const override {
        ++m_answer->calls;
        m_answer->running = true;
        job.report(0.5, "Asking 24 patches");
        while (m_answer->held && !job.stopped()) std::this_thread::yield();
        m_answer->running = false;
        if (job.stopped()) {
            ++m_answer->stopped;
            return fail("cancelled", "Cancelled.");
        }
        return answer();
    }

private:
    [[nodiscard]] Estimate answer() const {
        Estimate estimate;
        estimate.estimator = m_name;
        estimate.map.rows = 4;
        estimate.map.columns = 6;
        for (int i = 0; i < 24; ++i) {
            PatchEstimate cell;
            cell.area = {(i % 6) / 6.0, (i / 6) / 4.0, 1 / 6.0, 1 / 4.0};
            cell.state = i % 4 == 3 ? PatchState::dark : PatchState::used;
            cell.light = (i % 2 == 0 ? m_answer->light : Light(0.6, 1, 0.6)).unit();
            cell.degreesFromGlobal = recoveryAngle(cell.light, m_answer->light);
            estimate.map.cells.push_back(cell);
        }
        if (m_answer->none) {
            estimate.verdict = Verdict::noLight;
            estimate.reason = {"black", "The picture is black."};
            return estimate;
        }
        estimate.illuminant = m_answer->light.greenOne();
        estimate.spreadDegrees = 2.04;
        if (m_answer->sure) estimate.predictedErrorDegrees = 1.1;
        return estimate;
    }

    std::string m_name;
    std::shared_ptr<Answer> m_answer;
};

/// A store of the estimators "first" and "second", and "broken", which cannot be made.
struct FakeEstimators {
    std::shared_ptr<FakeEstimator::Answer> first = std::make_shared<FakeEstimator::Answer>();
    std::shared_ptr<FakeEstimator::Answer> second = std::make_shared<FakeEstimator::Answer>();
    std::shared_ptr<EstimatorStore> store;

    FakeEstimators() {
        second->light = Light(0.8, 1, 0.4);
        store = std::make_shared<EstimatorStore>(
            std::vector<std::string>{"first", "second", "broken"},
            [first = first, second = second](const std::string& name) -> EstimatorStore::Made {
                if (name == "broken") return fail("weights-missing", "The weights file is not there.");
                return std::make_shared<const FakeEstimator>(name, name == "first" ? first : second);
            });
    }
};

/// A folder that goes with the test: demo photos and the settings.
class Workshop {
public:
    Workshop() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {}

    [[nodiscard]] QString demo(bool mixed = false, double declaredBlack = 0) {
        DemoOptions options;
        options.width = 384;
        options.height = 256;
        options.mixed = mixed;
        options.declaredBlack = declaredBlack;
        const QString path = folder.filePath(QStringLiteral("demo%1%2.dng").arg(mixed).arg(declaredBlack));
        return writeDemoDng(QFile::encodeName(path).toStdString(), options, true) ? path : QString();
    }
    [[nodiscard]] QString broken() {
        const QString path = folder.filePath(QStringLiteral("broken.nef"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray("this is no photo").repeated(256)) > 0
                   ? path
                   : QString();
    }

    QTemporaryDir folder;
    QSettings settings;
};

/// Keeps a picture of the widget as NAME.png in the folder that UNCAST_SCREENSHOTS names, for people to look
/// at; gives it back.
inline QImage keepPicture(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents(); // what has just been shown is laid out
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("UNCAST_SCREENSHOTS");
    if (!folder.isEmpty()) image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    return image;
}

/// Opens a photo and waits until the light has been looked for.
inline bool openAndWait(PhotoDocument& document, const QString& path) {
    document.open(path);
    return QTest::qWaitFor(
        [&] { return !document.busy() && document.stage() != PhotoDocument::Stage::loading; }, 120000);
}

/// A window of this size whatever the screen; the offscreen one is smaller than most and maximises it.
inline void resizeTo(MainWindow& window, QSize size) {
    window.setWindowState(Qt::WindowNoState);
    window.setMinimumSize(0, 0);
    window.resize(size);
}

inline QAction* actionOf(const MainWindow& window, const QKeySequence& keys) {
    for (QAction* action : window.actions()) {
        if (action->shortcut() == keys) return action;
    }
    return nullptr;
}

// Presses a button of the next message box, once its default button has been found to be the one that is
// expected. No box: the button is never pressed, and what the test looks for does not come.
inline void answerNext(QWidget& window, const QString& button, const QString& expectedDefault) {
    auto* poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [poll, button, expectedDefault] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box) return;
        poll->stop();
        poll->deleteLater();
        const auto plain = [](const QAbstractButton* of) { return of->text().remove(QLatin1Char('&')); };
        QVERIFY(box->defaultButton());
        QCOMPARE(plain(box->defaultButton()), expectedDefault);
        for (QAbstractButton* candidate : box->buttons())
            if (plain(candidate) == button) candidate->click();
    });
    poll->start(10);
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace uncast::ui::test
