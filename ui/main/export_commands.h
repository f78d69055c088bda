#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

class QAction;

namespace uncast::ui {

class ExportBar;

/// Saving the corrected picture and the map: where to, over what, and what becomes of it when the window
/// closes.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    /// `bar` follows the export, and says so where the program waits for it to quit.
    ExportCommands(const WindowParts& parts, ExportBar& bar);

    /// Asks before an existing file is replaced, then exports.
    void exportTo(const QString& target);
    /// The same for the map, as it is shown.
    void exportMapTo(const QString& target);
    /// Whether the window may close now; asks where an export is running.
    [[nodiscard]] bool mayQuit();

private:
    void askExport();
    void askExportMap();
    [[nodiscard]] QString folder() const;
    void quitWhenSaved();
    void updateActions();

    WindowParts m_parts;
    ExportBar& m_bar;
    QAction* m_tiff;
    QAction* m_map;
};

} // namespace uncast::ui
