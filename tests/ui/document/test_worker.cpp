#include "ui/document/worker.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace uncast;
using namespace uncast::ui;

namespace {

// Holds a lane until it is told to go on, or is stopped.
Result<int> waitFor(const std::atomic<bool>& go, const JobContext& job) {
    while (!go && !job.stopped()) std::this_thread::yield();
    if (job.stopped()) return fail("cancelled", "Cancelled.");
    return 1;
}

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private slots:
    void resultsComeBackHereByValue();
    void lanesDoNotWaitForEachOther();
    void higherPriorityGoesFirst();
    void staleGenerationsAreStoppedAndDropped();
    void cancelledJobsAreDropped();
    void exceptionsBecomeErrors();
    void progressTellsTheNewest();
    void closingStopsWhatRuns();
};

void TestWorker::resultsComeBackHereByValue() {
    Worker worker;
    std::vector<int> got;
    std::thread::id ranOn;
    std::thread::id cameTo;
    worker.submit(
        {1, 1, Lane::interactive, 0},
        [&](const JobContext&) -> Result<std::vector<int>> {
            ranOn = std::this_thread::get_id();
            return std::vector<int>{1, 2, 3};
        },
        [&](Result<std::vector<int>> result) {
            cameTo = std::this_thread::get_id();
            got = std::move(*result);
        });
    QTRY_COMPARE(got, (std::vector<int>{1, 2, 3}));
    QCOMPARE(cameTo, std::this_thread::get_id());
    QVERIFY(ranOn != cameTo);
    QVERIFY(worker.idle());
}

void TestWorker::lanesDoNotWaitForEachOther() {
    Worker worker;
    std::atomic<bool> go = false;
    bool backgroundDone = false;
    bool interactiveDone = false;
    worker.submit(
        {1, 1, Lane::background, 0}, [&](const JobContext& job) { return waitFor(go, job); },
        [&](const Result<int>&) { backgroundDone = true; });
    worker.submit(
        {1, 1, Lane::interactive, 0}, [](const JobContext&) -> Result<int> { return 1; },
        [&](const Result<int>&) { interactiveDone = true; });
    QTRY_VERIFY(interactiveDone);
    QVERIFY(!backgroundDone);
    go = true;
    QTRY_VERIFY(backgroundDone);
}

void TestWorker::higherPriorityGoesFirst() {
    Worker worker;
    std::atomic<bool> go = false;
    QList<int> order;
    worker.submit(
        {1, 1, Lane::interactive, 0}, [&](const JobContext& job) { return waitFor(go, job); },
        [&](const Result<int>&) { order << 0; });
    for (const int priority : {1, 3, 2, 3}) {
        worker.submit(
            {1, 1, Lane::interactive, priority},
            [priority](const JobContext&) -> Result<int> { return priority; },
            [&](const Result<int>& result) { order << *result; });
    }
    go = true;
    QTRY_COMPARE(order.size(), 5);
    // The lane may have taken its first job after the others had arrived; the rest keeps its order in any
    // case.
    order.removeAll(0);
    QCOMPARE(order, (QList<int>{3, 3, 2, 1}));
}

void TestWorker::staleGenerationsAreStoppedAndDropped() {
    Worker worker;
    std::atomic<bool> never = false;
    std::atomic<bool> sawStop = false;
    QStringList delivered;
    const auto old = worker.submit(
        {1, 1, Lane::interactive, 0},
        [&](const JobContext& job) {
            auto result = waitFor(never, job);
            sawStop = job.stopped();
            return result;
        },
        [&](const Result<int>&) { delivered << QStringLiteral("old"); });
    worker.submit(
        {2, 1, Lane::interactive, 0}, [](const JobContext&) -> Result<int> { return 1; },
        [&](const Result<int>&) { delivered << QStringLiteral("other picture"); });
    worker.submit(
        {1, 2, Lane::interactive, 0}, [](const JobContext&) -> Result<int> { return 1; },
        [&](const Result<int>&) { delivered << QStringLiteral("new"); });
    worker.submit(
        {1, Request::kNeverStale, Lane::interactive, 0}, [](const JobContext&) -> Result<int> { return 1; },
        [&](const Result<int>&) { delivered << QStringLiteral("never stale"); });
    worker.retire(1, 2);
    QVERIFY(!worker.isLive(old));
    QTRY_COMPARE(delivered, (QStringList{QStringLiteral("other picture"), QStringLiteral("new"),
                                         QStringLiteral("never stale")}));
    // The lane could only go on because the old job had been told to stop, or never began.
    QVERIFY(worker.idle());
}

void TestWorker::cancelledJobsAreDropped() {
    Worker worker;
    std::binary_semaphore finished(0);
    bool delivered = false;
    bool after = false;
    const auto id = worker.submit(
        {1, 1, Lane::interactive, 0},
        [&](const JobContext&) -> Result<int> {
            finished.release();
            return 1;
        },
        [&](const Result<int>&) { delivered = true; });
    finished.acquire(); // done, but its delivery waits for this thread's event loop
    worker.cancel(id);
    worker.submit(
        {1, 1, Lane::interactive, 0}, [](const JobContext&) -> Result<int> { return 1; },
        [&](const Result<int>&) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(!delivered);
}

void TestWorker::exceptionsBecomeErrors() {
    Worker worker;
    std::optional<Error> error;
    worker.submit(
        {1, 1, Lane::interactive, 0},
        [](const JobContext&) -> Result<int> { throw std::runtime_error("the moon is full"); },
        [&](const Result<int>& result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, std::string("internal"));
    QVERIFY(error->message.find("the moon is full") != std::string::npos);
}

void TestWorker::progressTellsTheNewest() {
    Worker worker;
    QSignalSpy progress(&worker, &Worker::progressed);
    std::binary_semaphore reported(0);
    std::atomic<bool> go = false;
    const auto id = worker.submit(
        {1, 1, Lane::interactive, 0},
        [&](const JobContext& job) {
            for (int i = 1; i <= 1000; ++i) job.report(i / 1000.0, "Asking 130 patches");
            reported.release();
            return waitFor(go, job);
        },
        [](const Result<int>&) {});
    reported.acquire();
    QTRY_VERIFY(!progress.isEmpty());
    QVERIFY(progress.size() < 10); // not a thousand events
    QCOMPARE(progress.last().at(0).value<Worker::JobId>(), id);
    QCOMPARE(progress.last().at(1).toDouble(), 1.0);
    QCOMPARE(progress.last().at(2).toString(), QStringLiteral("Asking 130 patches"));
    go = true;
    QTRY_VERIFY(worker.idle());
}

void TestWorker::closingStopsWhatRuns() {
    std::atomic<bool> never = false;
    std::atomic<int> stopped = 0;
    bool delivered = false;
    {
        Worker worker;
        std::counting_semaphore<3> began(0);
        for (const Lane lane : {Lane::interactive, Lane::background, Lane::development}) {
            worker.submit(
                {1, 1, lane, 0},
                [&](const JobContext& job) {
                    began.release();
                    auto result = waitFor(never, job);
                    stopped += job.stopped();
                    return result;
                },
                [&](const Result<int>&) { delivered = true; });
        }
        for (int i = 0; i < 3; ++i) began.acquire();
    } // would hang here if a job were not told
    QCOMPARE(stopped.load(), 3);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
