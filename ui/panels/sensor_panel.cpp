#include "ui/panels/sensor_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kQuoted = 20; // characters of what was typed

} // namespace

SensorPanel::SensorPanel(PhotoDocument& document, QWidget* parent)
    : Panel(tr("Sensor"), parent), m_document(document), m_black(new QLineEdit), m_reset(nullptr),
      m_measured(secondaryLabel()), m_refusal(new QLabel), m_refusalRow(new QWidget) {
    m_black->setAccessibleName(tr("Black level"));
    m_black->setAlignment(Qt::AlignRight);
    m_black->setMinimumHeight(kRowHeight);
    m_black->setToolTip(
        tr("The count the sensor gives without light. Empty: as the file says. Enter takes it over."));
    m_reset = m_black->addAction(themedIcon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    m_reset->setToolTip(tr("Back to what the file says"));
    m_measured->setWordWrap(true);
    auto* label = secondaryLabel(tr("Black level"));
    label->setBuddy(m_black);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap12);
    grid->setVerticalSpacing(kGap4);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_black, 0, 1);
    grid->addWidget(m_measured, 1, 0, 1, 2);
    layOutRefusal(*m_refusalRow, *m_refusal);
    grid->addWidget(m_refusalRow, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    content().addLayout(grid);
    connect(m_black, &QLineEdit::textEdited, m_refusalRow, &QWidget::hide);
    connect(m_black, &QLineEdit::editingFinished, this, &SensorPanel::commit);
    connect(m_reset, &QAction::triggered, &document, [this] { m_document.setBlackLevel({}); });
    connect(&document, &PhotoDocument::picturesChanged, this, &SensorPanel::showDocument);
    connect(&document, &PhotoDocument::settingsChanged, this, &SensorPanel::showDocument);
    showDocument();
}

void SensorPanel::showDocument() {
    const DecodedPhoto* photo = m_document.photo();
    setContentEnabled(photo);
    if (m_black->isModified() && m_black->hasFocus()) return; // somebody is typing
    m_refusalRow->hide();
    const auto own = m_document.blackLevel();
    m_black->setText(own ? countText(*own) : QString());
    m_black->setPlaceholderText(
        photo && !own
            ? tr("%1 (file)", "%1 is the file's black level").arg(countText(photo->raw->black.mean()))
            : QString());
    m_reset->setVisible(own.has_value());
    const auto measured = m_document.measuredBlack();
    m_measured->setVisible(measured.has_value());
    if (measured)
        m_measured->setText(tr("The sensor's masked border measures %1.").arg(countText(*measured)));
}

void SensorPanel::commit() {
    // Leaving the field ends the editing, too. What stands there is rounded: taken as it stands, a level
    // measured as 2048.76 would become 2048.8, and the photo would be read again for nothing.
    if (!m_black->isModified()) return;
    const QString text = m_black->text().trimmed();
    m_black->setModified(false);
    const RawPicture& raw = *m_document.photo()->raw;
    const double white = *std::min_element(raw.white.begin(), raw.white.begin() + raw.channels);
    const auto counts = numberIn(text, 0, white);
    if (text.isEmpty()) {
        m_document.setBlackLevel({});
    } else if (counts && *counts >= 0 && *counts < white) {
        m_document.setBlackLevel(*counts);
    } else {
        showDocument();
        // From the white level on there would be no picture left to open.
        m_refusal->setText(counts
                               ? tr("%1 is not taken: black lies from 0 up to below the white level, %2.",
                                    "%1 and %2 are counts of the sensor")
                                     .arg(countText(*counts), countText(white))
                               : tr("\u201c%1\u201d is not taken: it is no number.").arg(text.left(kQuoted)));
        m_refusalRow->show();
    }
}

QString SensorPanel::refusal() const {
    return m_refusalRow->isHidden() ? QString() : m_refusal->text();
}

} // namespace uncast::ui
