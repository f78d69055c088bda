#include "ui/document/settings_command.h"

#include <utility>

namespace uncast::ui {

SettingsCommand::SettingsCommand(PhotoSettings before, PhotoSettings after, const QString& text,
                                 Gesture gesture, Apply apply)
    : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_gesture(gesture),
      m_apply(std::move(apply)) {}

void SettingsCommand::undo() {
    m_apply(m_before, false);
}

void SettingsCommand::redo() {
    // Only the first time is the hand still on the slider.
    m_apply(m_after, std::exchange(m_first, false) && m_gesture != 0);
}

bool SettingsCommand::mergeWith(const QUndoCommand* next) {
    const auto* later = static_cast<const SettingsCommand*>(next); // QUndoStack compared the ids
    if (m_gesture == 0 || later->m_gesture != m_gesture) return false;
    m_after = later->m_after;
    setText(later->text());
    setObsolete(m_after == m_before); // moved there and back
    return true;
}

} // namespace uncast::ui
