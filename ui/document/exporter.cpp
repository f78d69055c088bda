#include "ui/document/exporter.h"

#include <utility>

namespace uncast::ui {

Exporter::Exporter(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker) {
    connect(&worker, &Worker::progressed, this, [this](Worker::JobId id, double share, const QString& words) {
        if (id != m_job || m_job == 0) return;
        m_state.share = share;
        if (!words.isEmpty()) m_state.words = words;
        emit changed();
    });
}

void Exporter::start(const QString& target, const QString& words, Work work) {
    if (m_state.stage == Stage::running) return;
    m_state = {Stage::running, target, 0, words, {}};
    m_job = m_worker.submit(Request{0, Request::kNeverStale, Lane::background, 0}, std::move(work),
                            [this](Result<void> result) {
                                m_job = 0;
                                m_state.share = 1;
                                m_state.words.clear();
                                m_state.stage = result ? Stage::done : Stage::failed;
                                if (!result) m_state.error = result.error();
                                emit changed();
                            });
    emit changed();
}

void Exporter::cancel() {
    if (m_state.stage != Stage::running) return;
    m_worker.cancel(m_job);
    dismiss();
}

void Exporter::dismiss() {
    m_job = 0;
    m_state = {};
    emit changed();
}

} // namespace uncast::ui
