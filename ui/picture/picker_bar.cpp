#include "ui/picture/picker_bar.h"

#include "ui/document/eyedropper.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>

namespace uncast::ui {

PickerBar::PickerBar(Eyedropper& eyedropper, PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_eyedropper(eyedropper), m_document(document), m_side(new QSpinBox),
      m_leaving(new QCheckBox(tr("Leave after a pick"))), m_hint(new QLabel), m_places(new QListWidget),
      m_remove(new QToolButton), m_done(new QToolButton) {
    setAccessibleName(tr("Eyedropper"));
    auto* name = new QLabel(tr("Area", "of the eyedropper"));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(m_side);
    m_side->setRange(Eyedropper::kLeastSide, Eyedropper::kMostSide);
    m_side->setSingleStep(2);
    m_side->setSuffix(tr(" px", "pixels, behind a number"));
    m_side->setKeyboardTracking(false);
    m_side->setAccessibleName(tr("Side of the area, pixels of the sensor"));
    m_side->setToolTip(tr("The side of the square that is measured; over the picture: the wheel, [ and ]"));
    m_leaving->setToolTip(tr("The eyedropper is put away once a place was picked"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("Click something grey; Shift adds a place"));
    m_hint->setToolTip(m_hint->text());
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_places->setFlow(QListView::LeftToRight);
    m_places->setWrapping(false);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setSpacing(0);
    m_places->setFixedHeight(kRowHeight);
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setAccessibleName(tr("Picked places"));
    m_places->viewport()->setBackgroundRole(QPalette::Window);
    m_places->installEventFilter(this);
    m_remove->setIcon(themedIcon(QStringLiteral("close")));
    m_remove->setAccessibleName(tr("Remove the place"));
    m_remove->setToolTip(tr("Remove the place that is chosen in the list, else the last one (Delete)"));
    m_done->setText(tr("Done", "with the eyedropper"));
    m_done->setToolTip(tr("Put the eyedropper away (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap12, kGap4, kGap12, kGap4);
    row->setSpacing(kGap8);
    row->addWidget(name);
    row->addWidget(m_side);
    row->addWidget(m_hint, 1);
    row->addWidget(m_places, 3);
    row->addWidget(m_remove);
    row->addWidget(m_leaving);
    row->addWidget(m_done);
    hide();
    connectControls();
    showOptions();
    showPlaces();
}

void PickerBar::connectControls() {
    connect(m_side, &QSpinBox::valueChanged, &m_eyedropper, &Eyedropper::setSide);
    connect(m_leaving, &QCheckBox::toggled, &m_eyedropper, &Eyedropper::setLeaving);
    connect(m_remove, &QToolButton::clicked, this, &PickerBar::removeCurrent);
    connect(m_done, &QToolButton::clicked, this, [this] { m_eyedropper.setActive(false); });
    connect(&m_eyedropper, &Eyedropper::optionsChanged, this, &PickerBar::showOptions);
    connect(&m_eyedropper, &Eyedropper::activeChanged, this, &PickerBar::showPlaces);
    connect(&m_eyedropper, &Eyedropper::pickedChanged, this, &PickerBar::showPlaces);
}

void PickerBar::showOptions() {
    m_side->setValue(m_eyedropper.side());
    m_leaving->setChecked(m_eyedropper.leaving());
}

void PickerBar::showPlaces() {
    const int chosen = m_places->currentRow();
    m_places->clear();
    const auto& picked = m_eyedropper.picked();
    if (m_eyedropper.active() && m_document.photo()) {
        const RawPicture& raw = *m_document.photo()->raw;
        for (std::size_t i = 0; i < picked.size(); ++i) {
            const Spot spot = measureSpot(raw, areaOf(picked[i], raw));
            const auto reading = spot.light ? m_document.readingOf(*spot.light) : std::nullopt;
            const QString number = QLocale().toString(int(i) + 1);
            auto* item = new QListWidgetItem(reading ? tr("%1: %2", "number of a picked place, temperature")
                                                           .arg(number, kelvinText(reading->kelvin))
                                                     : number);
            item->setToolTip(lightText(reading));
            m_places->addItem(item);
        }
    }
    m_places->setCurrentRow(std::min(chosen, m_places->count() - 1));
    m_places->scrollToItem(m_places->item(m_places->count() - 1));
    m_places->setVisible(!picked.empty());
    m_hint->setVisible(picked.size() < 2);
    m_remove->setVisible(!picked.empty());
}

void PickerBar::removeCurrent() {
    const int chosen = m_places->currentRow();
    m_eyedropper.remove(chosen >= 0 ? chosen : int(m_eyedropper.picked().size()) - 1);
}

bool PickerBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_places && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString PickerBar::hint() const {
    return m_hint->text();
}

} // namespace uncast::ui
