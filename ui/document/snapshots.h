#pragma once

#include "core/color/light.h"
#include "core/develop/photo_settings.h"

#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace uncast::ui {

class PhotoDocument;

/// Three places to keep settings of the open photo in, to come back to and to compare with. Empty for every
/// photo that is opened.
class Snapshots : public QObject {
    Q_OBJECT

public:
    static constexpr int kCount = 3;
    struct Snapshot {
        PhotoSettings settings;
        Light light; ///< that was taken out
    };

    explicit Snapshots(PhotoDocument& document, QObject* parent = nullptr);

    [[nodiscard]] static QString letter(int index); ///< "A", "B", "C"
    [[nodiscard]] const std::optional<Snapshot>& at(int index) const { return m_kept[std::size_t(index)]; }
    /// Keeps the settings as they are, in place of what was there.
    void keep(int index);
    /// Goes back to what was kept, as a step of the history.
    void show(int index);
    void forget(int index);
    /// What was kept of a photo before; nothing: none.
    void put(int index, const std::optional<Snapshot>& kept);

signals:
    void changed();

private:
    PhotoDocument& m_document;
    std::array<std::optional<Snapshot>, kCount> m_kept;
};

} // namespace uncast::ui
