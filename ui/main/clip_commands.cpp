#include "ui/main/clip_commands.h"

#include "ui/document/clip_warning.h"
#include "ui/document/photo_document.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace uncast::ui {
namespace {

constexpr std::array<ClipChannel, 4> kChannels{ClipChannel::any, ClipChannel::red, ClipChannel::green,
                                               ClipChannel::blue};

} // namespace

ClipCommands::ClipCommands(const WindowParts& parts)
    : m_parts(parts),
      m_clipping(newSwitch(
          parts.window, {tr("&Clipping"), tr("Mark what is clipped in the corrected picture"), Qt::Key_J})),
      m_shadows(newSwitch(parts.window, {tr("&Shadows"), tr("Mark what is black in the output")})),
      m_highlights(newSwitch(
          parts.window,
          {tr("&Highlights"), tr("Mark what is clipped: on the sensor solid, in the output only hatched")})) {
    parts.bars.add(MenuSection::map, m_clipping);
    QMenu* menu = parts.bars.addMenu(MenuSection::map, tr("C&lipping shows"));
    menu->addAction(m_shadows);
    menu->addAction(m_highlights);
    menu->addSeparator();
    const std::array<QString, 4> names{tr("&Any channel"), tr("&Red"), tr("&Green"), tr("&Blue")};
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < kChannels.size(); ++i) {
        m_channels[i] = newSwitch(parts.window, {names[i], tr("Whose clipping is marked")});
        group->addAction(m_channels[i]);
        menu->addAction(m_channels[i]);
        connect(m_channels[i], &QAction::triggered, &parts.clipping,
                [this, i] { m_parts.clipping.setChannel(kChannels[i]); });
    }
    connect(m_clipping, &QAction::triggered, &parts.clipping, &ClipWarning::setShown);
    connect(m_shadows, &QAction::triggered, &parts.clipping, &ClipWarning::setShadows);
    connect(m_highlights, &QAction::triggered, &parts.clipping, &ClipWarning::setHighlights);
    connect(&parts.clipping, &ClipWarning::changed, this, &ClipCommands::showChoice);
    connect(&parts.document, &PhotoDocument::stageChanged, this, &ClipCommands::updateActions);
    connect(&parts.document, &PhotoDocument::picturesChanged, this, &ClipCommands::updateActions);
    showChoice();
    updateActions();
}

void ClipCommands::showChoice() {
    const ClipChoice& choice = m_parts.clipping.choice();
    m_clipping->setChecked(choice.any());
    m_shadows->setChecked(choice.shadows);
    m_highlights->setChecked(choice.highlights);
    for (std::size_t i = 0; i < kChannels.size(); ++i)
        m_channels[i]->setChecked(kChannels[i] == choice.channel);
}

void ClipCommands::updateActions() {
    const bool there = m_parts.document.photo() != nullptr;
    for (QAction* action : {m_clipping, m_shadows, m_highlights}) action->setEnabled(there);
    for (QAction* action : m_channels) action->setEnabled(there);
}

} // namespace uncast::ui
