#pragma once

#include "ui/panels/panel.h"

#include <array>

class QComboBox;
class QLabel;

namespace uncast::ui {

class PhotoDocument;

/// Who found the light, and what it rests on.
class LightPanel : public Panel {
    Q_OBJECT

public:
    explicit LightPanel(PhotoDocument& document, QWidget* parent = nullptr);

    /// The figure of a row, as shown: "source", "spread", "patches".
    [[nodiscard]] QString figure(const QString& row) const;
    [[nodiscard]] QComboBox& estimators() { return *m_estimators; }

private:
    enum Row : std::size_t { source, spread, patches, rowCount };
    void showDocument();
    void showEstimator();

    PhotoDocument& m_document;
    QComboBox* m_estimators;
    std::array<QLabel*, rowCount> m_names{};
    std::array<QLabel*, rowCount> m_figures{};
};

} // namespace uncast::ui
