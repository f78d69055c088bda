#pragma once

#include "core/color/light.h"
#include "ui/panels/panel.h"

#include <array>
#include <optional>

class QLabel;
class QListView;
class QToolButton;

namespace uncast::ui {

class EstimatorList;
class PhotoDocument;

/// The estimators side by side: the picture that each would give, its figures, and what the one in use rests
/// on. The others are asked in the background once there is an answer.
class EstimatorsPanel : public Panel {
    Q_OBJECT

public:
    explicit EstimatorsPanel(PhotoDocument& document, QWidget* parent = nullptr);

    /// What a chart in the photo says; nothing: there is none.
    void setChartLight(const std::optional<Light>& light);
    [[nodiscard]] QListView& list() { return *m_view; }
    /// The figure of a row, as shown: "source", "spread", "patches".
    [[nodiscard]] QString figure(const QString& row) const;

private:
    enum Row : std::size_t { source, spread, patches, rowCount };
    void showDocument();
    void showOthers();

    PhotoDocument& m_document;
    EstimatorList* m_list;
    QListView* m_view;
    QLabel* m_asking;
    QToolButton* m_stop;
    bool m_stopped = false; ///< the user does not want the others to be asked
    std::array<QLabel*, rowCount> m_figures{};
};

} // namespace uncast::ui
