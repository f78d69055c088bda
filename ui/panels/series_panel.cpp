#include "ui/panels/series_panel.h"

#include "core/color/srgb.h"
#include "ui/document/wording.h"
#include "ui/library/photo_library.h"
#include "ui/library/series_analysis.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kSwatch = 20;
constexpr int kMostRows = 8; // then the list scrolls
constexpr int kPhotosRole = Qt::UserRole + 1;

// The colour of a light beside daylight, as bright as may be.
QColor colourOf(const LightReading& light) {
    const Vector3 rgb = xyzToLinearSrgb() * xyzOf(light.xy);
    const double most = std::max({rgb[0], rgb[1], rgb[2], 1e-6});
    const auto encoded = [&](int c) { return encodeSrgb(float(std::max(0.0, rgb[c] / most))); };
    return QColor::fromRgbF(encoded(0), encoded(1), encoded(2));
}

QPixmap swatch(const QColor& colour, const QPalette& palette, double ratio) {
    QPixmap picture(QSize(kSwatch, kSwatch) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette).secondary, 1));
    if (colour.isValid())
        painter.setBrush(colour);
    else
        painter.setBrush(QBrush(coloursOf(palette).secondary, Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF(0.5, 0.5, kSwatch - 1, kSwatch - 1), 3, 3);
    return picture;
}

} // namespace

SeriesPanel::SeriesPanel(PhotoLibrary& library, SeriesAnalysis& analysis, QWidget* parent)
    : Panel(tr("Series"), parent), m_library(library), m_analysis(analysis), m_state(secondaryLabel()),
      m_model(new QStandardItemModel(this)), m_list(new QListView), m_button(new QPushButton) {
    m_state->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Lights of the series"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(kSwatch, kSwatch));
    content().addWidget(m_state);
    content().addWidget(m_list);
    content().addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_analysis.running())
            m_analysis.stop();
        else
            m_analysis.start();
    });
    const auto ask = [this](const QModelIndex& index) {
        emit photosAsked(index.data(kPhotosRole).toStringList());
    };
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list, &QListView::activated, this, ask);
    connect(&analysis, &SeriesAnalysis::changed, this, &SeriesPanel::showSeries);
    connect(&library, &PhotoLibrary::factsChanged, this, &SeriesPanel::showSeries);
    showSeries();
}

void SeriesPanel::showSeries() {
    const int all = m_library.rowCount();
    const int left = all - m_analysis.known() - m_analysis.failed();
    QString text;
    if (all == 0)
        text = tr("Open a folder to see its photos by their lights.");
    else if (m_analysis.running())
        text = tr("Looking for the light of %1 of %n photo(s)", nullptr, all).arg(all - left + 1);
    else if (left > 0)
        text = tr("%n photo(s) have not been looked at yet.", nullptr, left);
    else
        text = tr("All %n photo(s) have been looked at.", nullptr, all);
    if (m_analysis.failed() > 0)
        text += QLatin1Char(' ') + tr("%n could not be read.", nullptr, m_analysis.failed());
    m_state->setText(text);
    m_button->setText(m_analysis.running() ? tr("Stop") : tr("Look at all photos"));
    m_button->setVisible(m_analysis.running() || left > 0);
    setContentEnabled(all > 0);
    fillList();
    setSummary(m_model->rowCount() > 0 ? tr("%n light(s)", nullptr, int(m_analysis.groups().size()))
                                       : QString());
}

void SeriesPanel::fillList() {
    const int current = m_list->currentIndex().row();
    m_model->clear();
    const auto add = [this](const QString& text, const QColor& colour, const QStringList& photos) {
        auto* item = new QStandardItem(text);
        item->setData(swatch(colour, palette(), devicePixelRatioF()), Qt::DecorationRole);
        item->setData(photos, kPhotosRole);
        item->setToolTip(tr("Select these photos"));
        item->setSizeHint({0, kRowHeight});
        m_model->appendRow(item);
    };
    for (const SeriesAnalysis::Group& group : m_analysis.groups())
        add(tr("%1: %n photo(s)", "%1 is a light", int(group.photos.size())).arg(lightText(group.light)),
            colourOf(group.light), group.photos);
    if (!m_analysis.outliers().isEmpty())
        add(tr("Lights of their own: %n photo(s)", nullptr, int(m_analysis.outliers().size())), {},
            m_analysis.outliers());
    const int rows = std::min(m_model->rowCount(), kMostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * kRowHeight + 2 * m_list->frameWidth());
    m_list->setCurrentIndex(m_model->index(current, 0));
}

QString SeriesPanel::text() const {
    QStringList lines{m_state->text()};
    for (int row = 0; row < m_model->rowCount(); ++row) lines << m_model->item(row)->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace uncast::ui
