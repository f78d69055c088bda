#pragma once

#include "core/raw/raw_histogram.h"
#include "ui/document/clip_warning.h"
#include "ui/panels/panel.h"

#include <memory>

class QComboBox;
class QLabel;
class QToolButton;

namespace uncast::ui {

class HistogramPlot;
class PhotoDocument;

/// The levels of the corrected picture as it is exported, and the counts of the sensor with their clipping
/// points; what is clipped in numbers, and the switches that mark it in the picture.
class HistogramPanel : public Panel {
    Q_OBJECT

public:
    HistogramPanel(PhotoDocument& document, ClipWarning& warning, QWidget* parent = nullptr);

    [[nodiscard]] HistogramPlot& corrected() { return *m_corrected; }
    [[nodiscard]] HistogramPlot& sensor() { return *m_sensor; }
    [[nodiscard]] QComboBox& channels() { return *m_channels; }
    [[nodiscard]] QToolButton& shadows() { return *m_shadows; }
    [[nodiscard]] QToolButton& highlights() { return *m_highlights; }
    /// Heights are logarithmic.
    [[nodiscard]] QToolButton& logarithmic() { return *m_logarithmic; }
    /// The sensor's axis is even in stops.
    [[nodiscard]] QToolButton& stops() { return *m_stops; }

private:
    void addCorrected();
    void addSensor();
    void connectControls();
    void showDocument();
    void showCorrected();
    void showSensor();
    void showMarks(const RawHistogram& histogram, const RawScale& scale);
    void showWarning();
    void readCorrected();
    void readSensor();
    [[nodiscard]] RawScale scale() const;
    /// A channel of the sensor is to be seen.
    [[nodiscard]] bool seen(const RawHistogram& histogram, int channel) const;

    PhotoDocument& m_document;
    ClipWarning& m_warning;
    QComboBox* m_channels;
    QToolButton* m_logarithmic;
    QLabel* m_correctedWords;
    HistogramPlot* m_corrected;
    QToolButton* m_shadows;
    QToolButton* m_highlights;
    QLabel* m_sensorWords;
    QToolButton* m_stops;
    HistogramPlot* m_sensor;
    QLabel* m_saturated;
};

} // namespace uncast::ui
