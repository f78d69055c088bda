#pragma once

#include "core/develop/chart.h"

#include <QWidget>

namespace uncast::ui {

/// The patches of a chart: each as it came out, with a corner of the colour it should have, and how far the
/// two lie apart.
class ChartPatches : public QWidget {
    Q_OBJECT

public:
    explicit ChartPatches(QWidget* parent = nullptr);

    void show(const std::array<PatchColours, kChartPatches>& colours, const ChartDifferences& differences);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cell(int patch) const;
    [[nodiscard]] QString words(int patch) const;

    std::array<QColor, kChartPatches> m_seen;
    std::array<QColor, kChartPatches> m_wanted;
    ChartDifferences m_differences;
};

/// "dark skin" in the user's language, 0-23.
[[nodiscard]] QString patchTitle(int patch);
/// "4.1": a colour difference.
[[nodiscard]] QString differenceText(double difference);

} // namespace uncast::ui
