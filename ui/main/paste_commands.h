#pragma once

#include "core/develop/paste.h"
#include "ui/main/window_parts.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QAction;

namespace uncast::ui {

class Filmstrip;

/// Giving the white balance of one photo to others: to those selected in the filmstrip, or to the open one.
class PasteCommands : public QObject {
    Q_OBJECT

public:
    PasteCommands(const WindowParts& parts, Filmstrip& strip);

    void copy();
    void paste(PasteAs how);
    /// The whole selection gets the light of the open photo.
    void giveToSelection();

private:
    struct Copied {
        QString name; ///< of the photo
        PhotoSettings settings;
        PhotoLights lights;
    };

    [[nodiscard]] std::optional<Copied> openPhoto() const;
    void give(const Copied& from, PasteAs how, const QStringList& photos, const QString& step);
    [[nodiscard]] QStringList targets() const;
    void updateActions();

    WindowParts m_parts;
    Filmstrip& m_strip;
    std::optional<Copied> m_copied;
    QAction* m_copy;
    QAction* m_give;
    std::vector<std::pair<PasteAs, QAction*>> m_paste;
};

} // namespace uncast::ui
