#pragma once

#include "ui/document/photo_jobs.h"
#include "ui/document/worker.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace uncast::ui {

/// Develops the corrected picture, always with the newest light, as it is to be shown: lights that came
/// meanwhile are left out.
/// While a hand is on a slider a quick small picture follows it, and the full one once the hand rests.
class Developer : public QObject {
    Q_OBJECT

public:
    explicit Developer(Worker& worker, QObject* parent = nullptr);
    ~Developer() override; ///< nothing is delivered any more

    /// Drops what is under way. Null: no photo.
    void setPhoto(std::shared_ptr<const DecodedPhoto> photo);
    void develop(const ResolvedLight& taken, const ScreenSettings& screen, bool live);
    /// Nothing more comes.
    void stop();
    [[nodiscard]] bool idle() const { return m_job == 0 && !m_rest.isActive(); }

signals:
    void developed(const uncast::ui::Correction& correction);

private:
    struct Wish {
        ResolvedLight taken;
        ScreenSettings screen;
        bool operator==(const Wish&) const = default;
    };
    void submit(bool proxy);

    Worker& m_worker;
    std::shared_ptr<const DecodedPhoto> m_photo;
    Wish m_wanted;
    Wish m_started; ///< what the job under way develops
    Worker::JobId m_job = 0;
    bool m_jobIsProxy = false;
    QTimer m_rest; ///< runs out once the hand rests
};

} // namespace uncast::ui
