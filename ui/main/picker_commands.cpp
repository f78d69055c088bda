#include "ui/main/picker_commands.h"

#include "ui/document/photo_document.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picker_bar.h"
#include "ui/picture/picker_layer.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QKeyEvent>
#include <QMainWindow>
#include <QSettings>

namespace uncast::ui {
namespace {

const auto kSideKey = QStringLiteral("eyedropper/side");
const auto kLeavingKey = QStringLiteral("eyedropper/leaving");

} // namespace

PickerCommands::PickerCommands(const WindowParts& parts)
    : m_parts(parts), m_eyedropper(parts.document),
      m_pick(
          newSwitch(parts.window, {tr("&Eyedropper"), tr("Take the light from something grey in the photo"),
                                   Qt::Key_W, QStringLiteral("eyedropper")})),
      m_left(new PickerLayer(m_eyedropper, parts.document, parts.pictures.viewport(), parts.pictures.left())),
      m_right(
          new PickerLayer(m_eyedropper, parts.document, parts.pictures.viewport(), parts.pictures.right())),
      m_bar(new PickerBar(m_eyedropper, parts.document, &parts.pictures)) {
    parts.bars.add(MenuSection::light, m_pick);
    parts.bars.addTool(ToolSection::light, m_pick);
    m_eyedropper.setSide(parts.settings.value(kSideKey, m_eyedropper.side()).toInt());
    m_eyedropper.setLeaving(parts.settings.value(kLeavingKey, false).toBool());
    parts.window.installEventFilter(this);
    connect(m_pick, &QAction::triggered, this, [this](bool on) {
        m_eyedropper.setActive(on);
        m_pick->setChecked(m_eyedropper.active());
    });
    connect(m_left, &PickerLayer::led, m_right, [this] { m_right->setLeading(false); });
    connect(m_right, &PickerLayer::led, m_left, [this] { m_left->setLeading(false); });
    connect(&m_eyedropper, &Eyedropper::activeChanged, this, &PickerCommands::showActive);
    connect(&m_eyedropper, &Eyedropper::optionsChanged, this, &PickerCommands::save);
    connect(&parts.document, &PhotoDocument::stageChanged, this, &PickerCommands::updateActions);
    connect(&parts.document, &PhotoDocument::picturesChanged, this, &PickerCommands::updateActions);
    updateActions();
}

void PickerCommands::showActive() {
    const bool active = m_eyedropper.active();
    m_pick->setChecked(active);
    m_parts.pictures.setToolBar(active ? m_bar : nullptr);
    if (active) (m_left->isVisible() ? m_left : m_right)->setFocus(Qt::OtherFocusReason);
}

// Esc leaves wherever the focus is, before it stops a job.
bool PickerCommands::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == &m_parts.window && m_eyedropper.active() && key &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress) m_eyedropper.setActive(false);
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void PickerCommands::updateActions() {
    const DecodedPhoto* photo = m_parts.document.photo();
    m_pick->setEnabled(photo && !photo->display->monochrome); // one band has no white balance
}

void PickerCommands::save() {
    m_parts.settings.setValue(kSideKey, m_eyedropper.side());
    m_parts.settings.setValue(kLeavingKey, m_eyedropper.leaving());
}

} // namespace uncast::ui
