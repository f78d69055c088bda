#pragma once

#include "ui/document/developer.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <utility>

namespace uncast::ui {

class PhotoDocument;
class Snapshots;

/// Names the uncorrected picture and the gains it is shown with.
[[nodiscard]] QString uncorrectedCaption(const DecodedPhoto& photo);

/// What the corrected picture is compared with.
struct ComparisonChoice {
    enum class Kind {
        uncorrected, ///< fixed daylight gains: how the camera saw it
        asShot,      ///< as the camera balanced it
        estimator,   ///< as another estimator would have it
        snapshot     ///< as it was when a snapshot was kept
    };
    Kind kind = Kind::uncorrected;
    std::string estimator; ///< estimator: its name
    int snapshot = 0;      ///< snapshot: its index
    bool operator==(const ComparisonChoice&) const = default;
};

/// The picture on the left, or before: developed in the background, always with a caption that says what it
/// is. Where a choice has nothing to show, the uncorrected picture stands in its place and says so.
class Comparison : public QObject {
    Q_OBJECT

public:
    Comparison(PhotoDocument& document, Snapshots& snapshots, QObject* parent = nullptr);

    void choose(const ComparisonChoice& choice);
    [[nodiscard]] const ComparisonChoice& choice() const { return m_choice; }
    /// Empty before there is anything of a photo.
    [[nodiscard]] const PictureLevels& picture() const { return m_picture; }
    [[nodiscard]] const QString& caption() const { return m_caption; }
    /// That was taken out of picture(); nothing for the camera's own preview.
    [[nodiscard]] const std::optional<Light>& light() const { return m_light; }

    /// Puts the caption into the language that is spoken now.
    void retell() { update(); }
    /// What a choice is called in a menu.
    [[nodiscard]] static QString title(const ComparisonChoice& choice);

signals:
    void changed(); ///< picture(), light(), caption()
    void chosen();  ///< choice()

private:
    void update();
    void show(const PictureLevels& picture, const std::optional<Light>& light, const QString& caption);
    [[nodiscard]] std::optional<Light> wantedLight() const;

    PhotoDocument& m_document;
    Snapshots& m_snapshots;
    Developer m_developer;
    ComparisonChoice m_choice;
    std::shared_ptr<const DecodedPhoto> m_photo;             ///< that m_developer works on
    std::optional<std::pair<Light, ScreenSettings>> m_asked; ///< what m_developer was asked for
    std::optional<Correction> m_developed;
    PictureLevels m_picture;
    std::optional<Light> m_light;
    QString m_caption;
};

} // namespace uncast::ui
