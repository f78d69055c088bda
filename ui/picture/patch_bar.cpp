#include "ui/picture/patch_bar.h"

#include "ui/document/patch_selection.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/picture/map_view.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace uncast::ui {
namespace {

// "3 patches: 5,420 K, tint +6", or why they tell nothing.
QString wordsOf(const PhotoDocument& document, const PatchSelection& selection) {
    const int count = int(selection.cells().size());
    const QString patches = PatchBar::tr("%n patch(es)", "chosen on the map", count);
    if (const auto light = selection.light()) {
        return PatchBar::tr("%1: %2", "how many patches, and their light")
            .arg(patches, lightText(document.readingOf(*light)));
    }
    return PatchBar::tr("%1: no light", "how many patches").arg(patches);
}

} // namespace

QMenu* makePatchMenu(const PhotoDocument& document, PatchSelection& selection, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(wordsOf(document, selection));
    const auto add = [&](const QString& text, bool enabled, void (PatchSelection::*act)()) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, &selection, act);
    };
    const int chosen = int(selection.cells().size());
    const int excluded = selection.excludedCount();
    add(PatchBar::tr("&Use this light"), selection.light().has_value(), &PatchSelection::useLight);
    add(PatchBar::tr("&Exclude from the estimate"), excluded < chosen, &PatchSelection::exclude);
    add(PatchBar::tr("&Include again"), excluded > 0, &PatchSelection::include);
    menu->addSeparator();
    add(PatchBar::tr("Choose patches in &similar light"), selection.current() >= 0,
        &PatchSelection::selectAlike);
    add(PatchBar::tr("Include &all patches again"), selection.allExcludedCount() > 0,
        &PatchSelection::includeAll);
    add(PatchBar::tr("Choose &none"), chosen > 0, &PatchSelection::clear);
    return menu;
}

PatchBar::PatchBar(const PhotoDocument& document, PatchSelection& selection, MapView& view)
    : QFrame(&view), m_document(document), m_selection(selection), m_view(view), m_words(new QLabel),
      m_use(new QToolButton), m_exclude(new QToolButton), m_include(new QToolButton),
      m_close(new QToolButton) {
    setAccessibleName(tr("Chosen patches"));
    // Like the other plates over a picture it is dark in both themes.
    setPalette(paletteOf(ThemeName::dark));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setCursor(Qt::ArrowCursor);
    m_use->setText(tr("Use this light"));
    m_use->setToolTip(tr("Take the light of these patches out of the whole picture"));
    m_exclude->setText(tr("Exclude"));
    m_exclude->setToolTip(tr("Keep these patches from the estimate (Del)"));
    m_include->setText(tr("Include again"));
    m_include->setToolTip(tr("Let the estimate see these patches again (Del)"));
    m_close->setText(QStringLiteral("\u00d7"));
    m_close->setToolTip(tr("Choose none (Esc)"));
    m_close->setAccessibleName(tr("Choose none"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kGap8, kGap4, kGap4, kGap4);
    grid->setHorizontalSpacing(kGap4);
    grid->setVerticalSpacing(kGap4);
    grid->addWidget(m_words, 0, 0, 1, 3);
    grid->addWidget(m_close, 0, 3, Qt::AlignRight);
    grid->addWidget(m_use, 1, 0);
    grid->addWidget(m_exclude, 1, 1);
    grid->addWidget(m_include, 1, 2);
    grid->setColumnStretch(3, 1);
    connect(m_use, &QToolButton::clicked, &selection, &PatchSelection::useLight);
    connect(m_exclude, &QToolButton::clicked, &selection, &PatchSelection::exclude);
    connect(m_include, &QToolButton::clicked, &selection, &PatchSelection::include);
    connect(m_close, &QToolButton::clicked, &selection, &PatchSelection::clear);
    connect(&selection, &PatchSelection::changed, this, &PatchBar::showSelection);
    connect(&view, &MapView::placesChanged, this, &PatchBar::showSelection);
    showSelection();
}

void PatchBar::showSelection() {
    const int chosen = int(m_selection.cells().size());
    const bool wanted = chosen > 0 && m_view.showsMap();
    if (!wanted) {
        if (isAncestorOf(m_view.window()->focusWidget())) m_view.setFocus();
        hide();
        return;
    }
    const int excluded = m_selection.excludedCount();
    m_words->setText(wordsOf(m_document, m_selection));
    m_use->setEnabled(m_selection.light().has_value());
    m_exclude->setVisible(excluded < chosen);
    m_include->setVisible(excluded > 0);
    show();
    placeBeside();
}

// Under the chosen patches, above them where there is no room, always inside the view.
void PatchBar::placeBeside() {
    adjustSize();
    const QRect patches = m_view.selectionPlace().toAlignedRect();
    int top = patches.bottom() + kGap8;
    if (top + height() > m_view.height() - kGap8) top = patches.top() - kGap8 - height();
    top = std::clamp(top, kGap8, std::max(kGap8, m_view.height() - height() - kGap8));
    const int left = std::clamp(patches.left(), kGap8, std::max(kGap8, m_view.width() - width() - kGap8));
    move(left, top);
}

QString PatchBar::words() const {
    return m_words->text();
}

} // namespace uncast::ui
