#pragma once

#include "ui/library/export_queue.h"
#include "ui/main/window_parts.h"

#include <QObject>

class QAction;

namespace uncast::ui {

class ExportWindow;
class Filmstrip;
class PhotoKeeper;

/// Exporting many photos: which ones, where to, and what becomes of the queue when the window closes.
class BatchCommands : public QObject {
    Q_OBJECT

public:
    BatchCommands(const WindowParts& parts, Filmstrip& strip, PhotoKeeper& keeper, ExportQueue& queue);
    ~BatchCommands() override;

    /// Asks what to do where files are there already, then exports the selected photos.
    void exportSelected(const QString& folder);
    /// Whether the window may close now; asks while photos are being exported.
    [[nodiscard]] bool mayQuit();
    [[nodiscard]] ExportQueue& queue() { return m_queue; }
    [[nodiscard]] ExportWindow& window() { return *m_window; }

private:
    void askFolder();
    void showQueue();
    void updateActions();

    WindowParts m_parts;
    Filmstrip& m_strip;
    PhotoKeeper& m_keeper;
    ExportQueue& m_queue;
    ExportWindow* m_window; ///< owned by the window
    QAction* m_export;
    QAction* m_show;
};

} // namespace uncast::ui
