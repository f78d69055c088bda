#pragma once

#include "ui/document/photo_jobs.h"
#include "ui/document/worker.h"

#include <QImage>
#include <QObject>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace uncast::ui {

/// One picture of the photo in its own pixels, in square tiles that the worker develops as they are looked
/// at: the very pixels an export would write. Places are pixels of the upright photo. Memory is bounded:
/// tiles that were not looked at for longest go first, those of a light that is gone are kept as long, so
/// that undo is sharp at once.
class DetailTiles : public QObject {
    Q_OBJECT

public:
    static constexpr int kSide = 512;
    static constexpr qsizetype kBudget = qsizetype(160) << 20; ///< bytes

    explicit DetailTiles(Worker& worker, QObject* parent = nullptr);
    ~DetailTiles() override; ///< nothing is delivered any more

    /// Whose tiles, which light is taken out of them, and how they are shown; without both there are none.
    /// While lights follow each other nothing is developed; what is looked at comes once they rest.
    void setPicture(std::shared_ptr<const DecodedPhoto> photo, const std::optional<Light>& light,
                    const ScreenSettings& screen = {});
    /// The display picture is too coarse for a photo this wide on the screen, device pixels.
    [[nodiscard]] bool neededFor(double width) const;
    /// This part is looked at: what of it is missing is developed, from its middle outwards. Where the part
    /// is too large to be kept nothing comes. Empty: nothing is looked at any more, what is under way stops.
    void want(const QRect& part);
    /// All of this part is there.
    [[nodiscard]] bool covers(const QRect& part) const;
    /// Columns and rows of the tiles that a part touches.
    [[nodiscard]] QRect tilesUnder(const QRect& part) const;
    [[nodiscard]] QRect rectOf(QPoint tile) const;
    /// Null until it is there.
    [[nodiscard]] const QImage* imageOf(QPoint tile) const;
    [[nodiscard]] qsizetype bytes() const;
    [[nodiscard]] bool idle() const { return m_job == 0 && !m_rest.isActive(); }

signals:
    void changed(); ///< imageOf(), covers()

private:
    struct Tile {
        Light light;
        ScreenSettings screen;
        QPoint place;
        QImage image;
        std::uint64_t looked = 0; ///< when it was last looked at
    };

    /// As it is to be seen now.
    [[nodiscard]] bool current(const Tile& tile) const;
    [[nodiscard]] const Tile* find(QPoint place) const;
    [[nodiscard]] std::vector<QPoint> missing() const;
    void stopJob();
    void fill();
    void submit(QPoint place);
    void keep(Tile tile);

    Worker& m_worker;
    std::shared_ptr<const DecodedPhoto> m_photo;
    std::optional<Light> m_light;
    ScreenSettings m_screen;
    QSize m_size; ///< of the photo
    QRect m_wanted;
    std::vector<Tile> m_tiles;
    std::uint64_t m_looks = 0;
    bool m_failed = false; ///< cannot be developed with this light; not asked again
    Worker::JobId m_job = 0;
    QPoint m_jobPlace;
    QTimer m_rest; ///< runs out once the light rests
};

} // namespace uncast::ui
