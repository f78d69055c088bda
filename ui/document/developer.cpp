#include "ui/document/developer.h"

#include <utility>

namespace uncast::ui {
namespace {

constexpr int kRestMilliseconds = 120; // longer than a hand that moves pauses between two places

} // namespace

Developer::Developer(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_job == 0) submit(false);
        // else the quick picture under way sees that the hand rests
    });
}

Developer::~Developer() {
    stop();
}

void Developer::setPhoto(std::shared_ptr<const DecodedPhoto> photo) {
    stop();
    m_photo = std::move(photo);
}

void Developer::stop() {
    m_rest.stop();
    if (m_job) m_worker.cancel(std::exchange(m_job, 0));
}

void Developer::develop(const ResolvedLight& taken, const ScreenSettings& screen, bool live) {
    if (!m_photo) return;
    m_wanted = {taken, screen};
    if (live) {
        m_rest.start();
        if (m_job && m_jobIsProxy) return; // seen when it is done
        if (m_job) m_worker.cancel(std::exchange(m_job, 0));
        submit(true);
    } else {
        stop();
        submit(false);
    }
}

void Developer::submit(bool proxy) {
    m_started = m_wanted;
    m_jobIsProxy = proxy;
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::development, 0},
        [photo = m_photo, wish = m_wanted, proxy](const JobContext&) -> Result<Correction> {
            return proxy ? developProxy(*photo, wish.taken, wish.screen)
                         : developCorrection(*photo, wish.taken, wish.screen);
        },
        [this, proxy](Result<Correction> done) {
            m_job = 0;
            if (proxy && m_rest.isActive()) {
                if (m_wanted != m_started) submit(true);
            } else if (proxy) {
                submit(false);
            }
            if (done) emit developed(*done);
        });
}

} // namespace uncast::ui
