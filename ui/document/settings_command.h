#pragma once

#include "core/develop/photo_settings.h"

#include <QUndoCommand>

#include <cstdint>
#include <functional>

namespace uncast::ui {

/// What belongs to one movement of the hand: changes of one gesture become one step of the history. 0: none.
using Gesture = std::uint64_t;

/// One step of the history: the settings before and after it.
class SettingsCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const PhotoSettings& settings, bool live)>;

    SettingsCommand(PhotoSettings before, PhotoSettings after, const QString& text, Gesture gesture,
                    Apply apply);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; } // all of one kind: mergeWith() decides
    bool mergeWith(const QUndoCommand* next) override;

private:
    PhotoSettings m_before;
    PhotoSettings m_after;
    Gesture m_gesture;
    Apply m_apply;
    bool m_first = true;
};

} // namespace uncast::ui
