#pragma once

#include "core/develop/chart.h"
#include "ui/document/settings_command.h"
#include "ui/document/worker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace uncast::ui {

struct DecodedPhoto;
class PhotoDocument;

/// The ColorChecker in the open photo: looked for in the background as soon as a photo is there, or where the
/// user put its corners, which is a setting of the photo.
class ChartWatch : public QObject {
    Q_OBJECT

public:
    explicit ChartWatch(PhotoDocument& document, QObject* parent = nullptr);
    ~ChartWatch() override; ///< what is under way is dropped

    [[nodiscard]] bool looking() const { return m_job != 0; }
    /// By hand, else as found; nothing where there is no chart.
    [[nodiscard]] std::optional<ChartCorners> corners() const;
    [[nodiscard]] bool placed() const; ///< by hand
    /// Null where there is no chart.
    [[nodiscard]] const ChartReading* reading() const { return m_reading ? &*m_reading : nullptr; }
    /// What it says; nothing without a chart, or where its greys are clipped.
    [[nodiscard]] std::optional<Light> light() const;

    /// Puts the corners by hand; those of one gesture are one step. Nothing is done where they cross.
    void place(const ChartCorners& corners, Gesture gesture = 0);
    /// In the middle of the photo, for the corners to be dragged.
    void placeInTheMiddle();
    /// Back to what was found.
    void takeBack();
    /// Takes out the chart's light.
    void useLight();

signals:
    void changed(); ///< looking(), corners(), reading()

private:
    void follow();
    void look();
    void read();

    PhotoDocument& m_document;
    std::shared_ptr<const DecodedPhoto> m_photo;
    Worker::JobId m_job = 0;
    std::optional<ChartCorners> m_found;
    std::optional<ChartCorners> m_readAt;
    std::optional<ChartReading> m_reading;
};

} // namespace uncast::ui
