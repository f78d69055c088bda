#include "ui/document/clip_warning.h"

namespace uncast::ui {

void ClipWarning::choose(const ClipChoice& choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    emit changed();
}

void ClipWarning::setShown(bool shown) {
    choose({shown, shown, m_choice.channel});
}

void ClipWarning::setShadows(bool shown) {
    choose({shown, m_choice.highlights, m_choice.channel});
}

void ClipWarning::setHighlights(bool shown) {
    choose({m_choice.shadows, shown, m_choice.channel});
}

void ClipWarning::setChannel(ClipChannel channel) {
    choose({m_choice.shadows, m_choice.highlights, channel});
}

} // namespace uncast::ui
