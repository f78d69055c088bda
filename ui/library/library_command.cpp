#include "ui/library/library_command.h"

#include "ui/document/sidecar_store.h"

#include <utility>

namespace uncast::ui {
namespace {

// What a step of this list did to a sidecar and nothing else: the photo may have been edited since.
Sidecar moved(const Sidecar& now, const Sidecar& from, const Sidecar& to) {
    Sidecar next = now;
    if (from.stars != to.stars) next.stars = to.stars;
    if (from.rejected != to.rejected) next.rejected = to.rejected;
    if (from.settings != to.settings) next.settings = to.settings;
    if (from.result != to.result) next.result = to.result;
    return next;
}

} // namespace

LibraryCommand::LibraryCommand(SidecarStore& store, std::vector<SidecarChange> changes, const QString& name)
    : QUndoCommand(name), m_store(store), m_changes(std::move(changes)) {}

void LibraryCommand::undo() {
    for (const SidecarChange& each : m_changes)
        m_store.write(each.photo, moved(m_store.known(each.photo), each.after, each.before));
}

void LibraryCommand::redo() {
    for (const SidecarChange& each : m_changes)
        m_store.write(each.photo, moved(m_store.known(each.photo), each.before, each.after));
}

} // namespace uncast::ui
