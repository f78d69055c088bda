#pragma once

#include "core/files/sidecar.h"

#include <QString>
#include <QUndoCommand>

#include <vector>

namespace uncast::ui {

class SidecarStore;

struct SidecarChange {
    QString photo;
    Sidecar before;
    Sidecar after;
};

/// One step for several photos: their sidecars before and after it. The open photo follows its sidecar.
class LibraryCommand : public QUndoCommand {
public:
    LibraryCommand(SidecarStore& store, std::vector<SidecarChange> changes, const QString& name);
    void undo() override;
    void redo() override;

private:
    SidecarStore& m_store;
    std::vector<SidecarChange> m_changes;
};

} // namespace uncast::ui
