#include "ui/document/snapshots.h"

#include "ui/document/photo_document.h"

namespace uncast::ui {

Snapshots::Snapshots(PhotoDocument& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &PhotoDocument::stageChanged, this, [this] {
        const auto stage = m_document.stage();
        if (stage != PhotoDocument::Stage::loading && stage != PhotoDocument::Stage::empty) return;
        m_kept = {};
        emit changed();
    });
}

QString Snapshots::letter(int index) {
    return QString(QChar('A' + index));
}

void Snapshots::keep(int index) {
    const auto light = m_document.light();
    if (!light) return;
    m_kept[std::size_t(index)] = Snapshot{m_document.settings(), light->light};
    emit changed();
}

void Snapshots::show(int index) {
    if (const auto& kept = at(index))
        m_document.restore(kept->settings, tr("Snapshot %1", "%1 is a letter").arg(letter(index)));
}

void Snapshots::forget(int index) {
    m_kept[std::size_t(index)].reset();
    emit changed();
}

void Snapshots::put(int index, const std::optional<Snapshot>& kept) {
    m_kept[std::size_t(index)] = kept;
    emit changed();
}

} // namespace uncast::ui
