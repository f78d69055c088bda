#include "ui/picture/picture_pair.h"

#include "ui/document/comparison.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/help/key_hints.h"
#include "ui/picture/captions.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/navigator.h"
#include "ui/picture/patch_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uncast::ui {

namespace {

constexpr int kBetween = 1; // pixel between the pictures

} // namespace

PicturePair::PicturePair(PhotoDocument& document, Comparison& comparison, QWidget* parent)
    : QWidget(parent), m_document(document), m_comparison(comparison), m_correctedDetail(document.worker()),
      m_beforeDetail(document.worker()), m_selection(document), m_left(new MapView(&m_viewport)),
      m_right(new ComparedView(&m_viewport)), m_pictures(new QHBoxLayout), m_readOut(new QLabel),
      m_navigator(new Navigator(m_viewport, this)) {
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

    setKeyHints(*this, {tr("Pictures"),
                        {{tr("Arrow keys"), tr("Walk from patch to patch of the map")},
                         {QStringLiteral("\\"), tr("While it is held: the picture before")},
                         {QStringLiteral("[  ]"), tr("Move the divider")},
                         {QStringLiteral("{  }"), tr("Turn the divider by a degree")},
                         {tr("Wheel"), tr("Zoom where the pointer is")},
                         {tr("Drag"), tr("Move the picture")},
                         {tr("Double-click"), tr("1:1, and back to the whole picture")}}});
    m_right->setMapVisible(false);
    m_left->setDetail(&m_beforeDetail);
    m_right->setDetails(&m_correctedDetail, &m_beforeDetail);
    m_navigator->raise();
    setTabOrder(m_right, m_navigator);
    connectViews();
    connectSelection(*m_left);
    connectSelection(*m_right);
    showPictures();
    showMap();
}

void PicturePair::connectViews() {
    connect(&m_document, &PhotoDocument::picturesChanged, this, &PicturePair::showPictures);
    connect(&m_document, &PhotoDocument::analysisChanged, this, [this] {
        showMap();
        showPictures();
    });
    connect(&m_document, &PhotoDocument::settingsChanged, this, &PicturePair::showPictures);
    // The caption tells whether an answer is still to come.
    connect(&m_document, &PhotoDocument::progressChanged, this, &PicturePair::showPictures);
    connect(&m_comparison, &Comparison::changed, this, &PicturePair::showBefore);
    connect(m_left, &MapView::currentCellChanged, this, &PicturePair::showCell);
    // A place pointed at in one picture is marked in the other; both read out the same cell.
    connect(m_left, &PictureView::pointed, m_right, &PictureView::setMarker);
    connect(m_right, &PictureView::pointed, m_left, &PictureView::setMarker);
    connect(m_right, &MapView::currentCellChanged, m_left, &MapView::setCurrentCell);
}

void PicturePair::connectSelection(MapView& view) {
    new PatchBar(m_document, m_selection, view); // the view owns it
    connect(&view, &MapView::cellsChosen, &m_selection, &PatchSelection::select);
    connect(&m_selection, &PatchSelection::changed, &view,
            [this, &view] { view.setSelectedCells(m_selection.cells()); });
    connect(&view, &MapView::choicesAsked, this,
            [this, &view](QPoint place) { makePatchMenu(m_document, m_selection, &view)->popup(place); });
    connect(&view, &MapView::excludeAsked, &m_selection, &PatchSelection::excludeOrInclude);
    connect(&view, &MapView::currentCellChanged, &m_selection, &PatchSelection::setCurrent);
    connect(&m_selection, &PatchSelection::currentChanged, &view, &MapView::setCurrentCell);
}

void PicturePair::showPictures() {
    m_viewport.setPhotoSize(m_document.fullSize());
    const Correction* correction = m_document.correction();
    m_correctedDetail.setPicture(m_document.sharedPhoto(),
                                 correction ? std::optional(correction->taken.light) : std::nullopt,
                                 m_document.screen());
    m_navigator->setPicture(correction ? correction->picture : PictureLevels());
    m_right->setCorrected(correction ? correction->picture : PictureLevels(), correctedCaption(m_document));
    m_right->setCounts(correction ? correction->counts : nullptr,
                       m_document.photo() ? m_document.photo()->raw->channels : 3);
    showBefore();
}

void PicturePair::showBefore() {
    m_beforeDetail.setPicture(m_document.sharedPhoto(), m_comparison.light(), m_document.screen());
    m_left->setPicture(m_comparison.picture());
    m_left->setCaption(m_comparison.caption());
    m_right->setBefore(m_comparison.picture(), m_comparison.caption());
}

void PicturePair::showMap() {
    const Heatmap map = heatmapOf(m_document, m_mapMode);
    m_left->setHeatmap(map);
    m_right->setHeatmap(map);
    showCell();
}

void PicturePair::setViewMode(ViewMode mode) {
    if (mode == m_mode) return;
    m_mode = mode;
    showMode();
    emit viewModeChanged();
}

void PicturePair::setBeforeHeld(bool held) {
    m_beforeHeld = held;
    showMode();
}

void PicturePair::showMode() {
    m_left->setVisible(m_mode == ViewMode::sideBySide);
    m_right->setShown(m_beforeHeld                ? ComparedView::Shown::before
                      : m_mode == ViewMode::split ? ComparedView::Shown::split
                                                  : ComparedView::Shown::corrected);
    keepWidthsEqual();
}

void PicturePair::setMapVisible(bool visible) {
    if (m_mode == ViewMode::sideBySide)
        m_left->setMapVisible(visible);
    else
        m_right->setMapVisible(visible);
}

bool PicturePair::mapVisible() const {
    return m_mode == ViewMode::sideBySide ? m_left->mapVisible() : m_right->mapVisible();
}

void PicturePair::setMapOpacity(double opacity) {
    m_left->setMapOpacity(opacity);
    m_right->setMapOpacity(opacity);
}

double PicturePair::mapOpacity() const {
    return m_left->mapOpacity();
}

void PicturePair::setMapMode(MapColours mode) {
    m_mapMode = mode;
    showMap();
}

void PicturePair::setMapSmooth(bool smooth) {
    m_left->setMapSmooth(smooth);
    m_right->setMapSmooth(smooth);
}

void PicturePair::showCell() {
    const QColor secondary = coloursOf(palette()).secondary;
    const CellText text = cellText(m_document, m_left->currentCell(), secondary);
    const QString hint =
        m_document.analysis()
            ? tr("Point at the picture, or walk with the arrow keys, to read the light of a patch. Click "
                 "patches or drag a frame to use their light or to exclude them.")
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
    keepWidthsEqual();
    fitReadOut();
    m_navigator->stand(QRect(0, 0, width(), height() - m_readOut->height()));
}

// Both views look through one viewport: of two widths each would set it to its own, for ever in turn.
void PicturePair::keepWidthsEqual() {
    const bool two = m_mode == ViewMode::sideBySide;
    m_pictures->setContentsMargins(0, 0, two ? (width() - kBetween) % 2 : 0, 0);
}

QString PicturePair::readOut() const {
    return m_readOut->accessibleName();
}

void PicturePair::setSurround(Surround surround) {
    m_left->setSurround(surround);
    m_right->setSurround(surround);
}

void PicturePair::setToolBar(QWidget* bar) {
    if (m_toolBar) m_toolBar->hide();
    m_toolBar = bar;
    m_readOut->setVisible(!bar);
    m_left->setMapBack(bar);
    m_right->setMapBack(bar);
    if (!bar) return;
    layout()->addWidget(bar); // once more where it is already is no harm
    bar->setFixedHeight(std::max(m_readOut->height(), bar->sizeHint().height()));
    bar->show();
}

} // namespace uncast::ui
