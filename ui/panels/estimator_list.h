#pragma once

#include "core/color/light.h"
#include "core/develop/develop_screen.h"
#include "core/develop/photo_settings.h"

#include <QStandardItemModel>

#include <map>
#include <optional>
#include <string>

namespace uncast::ui {

class PhotoDocument;

/// Everybody who says a light for the open photo, one row each: the estimators, the camera, the user. Each
/// with the picture that its light gives.
class EstimatorList : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role {
        nameRole = Qt::UserRole + 1, ///< the estimator's name, or kOwn
        kelvinRole,                  ///< texts of figures; empty where not known
        duvRole,
        degreesRole,
        activeRole, ///< bool: its light is taken out
        chartRole,  ///< degrees from the chart's light; empty without a chart
        stateRole   ///< why there are no figures, in words
    };
    inline static const QString kOwn = QStringLiteral("own");

    explicit EstimatorList(PhotoDocument& document, QObject* parent = nullptr);

    /// Takes out the light of a row; nothing where it has none.
    void apply(const QModelIndex& index);
    /// What a chart in the photo says; nothing: there is none.
    void setChartLight(const std::optional<Light>& light);
    [[nodiscard]] QModelIndex indexOf(const QString& name) const;

private:
    struct Answer {
        std::optional<Light> light;
        QString state;
    };
    void update();
    void updateRow(QStandardItem& item);
    [[nodiscard]] Answer answerOf(const QString& name) const;
    [[nodiscard]] bool isActive(const QString& name) const;

    PhotoDocument& m_document;
    std::optional<LightChoice> m_own; ///< the last light of the user's for this photo
    std::optional<Light> m_chart;
    const void* m_photo = nullptr;                               ///< whose thumbnails these are
    std::map<QString, std::pair<Light, ScreenSettings>> m_shown; ///< the light of each thumbnail
};

} // namespace uncast::ui
