#include "ui/picture/picture_pair.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/picture/captions.h"
#include "ui/picture/map_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uncast::ui {

namespace {

constexpr int kBetween = 1; // pixel between the pictures

} // namespace

PicturePair::PicturePair(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_left(new MapView(&m_viewport)),
      m_right(new PictureView(&m_viewport)), m_pictures(new QHBoxLayout), m_readOut(new QLabel) {
    m_pictures->setSpacing(kBetween);
    m_pictures->addWidget(m_left, 1);
    m_pictures->addWidget(m_right, 1);
    m_readOut->setFixedHeight(kRowHeight);
    m_readOut->setContentsMargins(kGap12, 0, kGap12, 0);
    m_readOut->setTextFormat(Qt::RichText);
    m_readOut->setWordWrap(true);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_pictures, 1);
    column->addWidget(m_readOut);
    setTabOrder(m_left, m_right);

    connect(&document, &PhotoDocument::picturesChanged, this, &PicturePair::showPictures);
    connect(&document, &PhotoDocument::analysisChanged, this, &PicturePair::showPictures);
    // The caption tells whether an answer is still to come.
    connect(&document, &PhotoDocument::progressChanged, this,
            [this] { m_right->setCaption(correctedCaption(m_document)); });
    connect(m_left, &MapView::currentCellChanged, this, &PicturePair::showCell);
    // A place pointed at in one picture is marked in the other; both read out the same cell.
    connect(m_left, &PictureView::pointed, m_right, &PictureView::setMarker);
    connect(m_right, &PictureView::pointed, this, [this](std::optional<QPointF> place) {
        m_left->setMarker(place);
        m_left->setCurrentCell(place ? m_left->heatmap().cellAt(*place) : -1);
    });
    showPictures();
}

void PicturePair::showPictures() {
    m_viewport.setPhotoSize(m_document.fullSize());
    const DecodedPhoto* photo = m_document.photo();
    m_left->setPicture(photo ? photo->uncorrected : m_document.preview());
    m_left->setCaption(photo ? uncorrectedCaption(*photo) : tr("The camera's own preview"));
    m_left->setHeatmap(heatmapOf(m_document));
    const Correction* correction = m_document.correction();
    m_right->setPicture(correction ? correction->picture : PictureLevels());
    m_right->setCaption(correctedCaption(m_document));
    showCell();
}

void PicturePair::showCell() {
    const QColor secondary = coloursOf(palette()).secondary;
    const CellText text = cellText(m_document, m_left->currentCell(), secondary);
    const QString hint =
        m_document.analysis()
            ? tr("Point at the picture, or walk with the arrow keys, to read the light of a patch.")
            : QString();
    m_readOut->setText(
        text.rich.isEmpty()
            ? QStringLiteral("<span style='color:%1'>%2</span>").arg(secondary.name(), hint.toHtmlEscaped())
            : text.rich);
    m_readOut->setAccessibleName(text.plain.isEmpty() ? hint : text.plain);
    m_left->setAccessibleDescription(text.plain);
}

void PicturePair::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitReadOut();
    if (event->type() == QEvent::PaletteChange) showCell(); // its text carries colours of the theme
}

// As many lines as the longest read-out needs at this width, so that nothing is cut and the pictures do not
// jump from cell to cell.
void PicturePair::fitReadOut() {
    QTextDocument text;
    text.setDefaultFont(m_readOut->font());
    text.setDocumentMargin(0);
    text.setHtml(longestCellText().rich);
    text.setTextWidth(width() - 2 * kGap12);
    m_readOut->setFixedHeight(std::max(kRowHeight, int(std::ceil(text.size().height())) + kGap8));
}

void PicturePair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Both views look through one viewport: of two widths each would set it to its own, for ever in turn.
    m_pictures->setContentsMargins(0, 0, (width() - kBetween) % 2, 0);
    fitReadOut();
}

QString PicturePair::readOut() const {
    return m_readOut->accessibleName();
}

void PicturePair::setSurround(Surround surround) {
    m_left->setSurround(surround);
    m_right->setSurround(surround);
}

} // namespace uncast::ui
