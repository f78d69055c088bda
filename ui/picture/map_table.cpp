#include "ui/picture/map_table.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/picture/patch_bar.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace uncast::ui {

MapTableModel::MapTableModel(PhotoDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
    connect(&document, &PhotoDocument::analysisChanged, this, &MapTableModel::adoptMap);
    adoptMap();
}

// Another map of the same cells keeps what is chosen.
void MapTableModel::adoptMap() {
    const Analysis* analysis = m_document.analysis();
    const int rows = analysis ? int(analysis->estimate.map.cells.size()) : 0;
    if (rows == m_rows) {
        if (rows > 0) emit dataChanged(index(0, 0), index(rows - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MapTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int MapTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns);
}

double MapTableModel::number(int cell, int column) const {
    const IlluminantMap& map = m_document.analysis()->estimate.map;
    const PatchEstimate& patch = map.cells[std::size_t(cell)];
    if (column == row) return cell / map.columns + 1;
    if (column == MapTableModel::column) return cell % map.columns + 1;
    if (column == state) return int(patch.state);
    if (patch.state != PatchState::used) return kNotKnown;
    if (column >= first && column <= third) return patch.light.unit()[column - first];
    if (column == distance) return patch.degreesFromGlobal;
    if (column == error) return patch.predictedErrorDegrees;
    const auto reading = m_document.readingOf(patch.light);
    if (!reading) return kNotKnown;
    return column == temperature ? reading->kelvin : column == tint ? reading->tint : reading->duv;
}

QString MapTableModel::text(int cell, int column) const {
    if (column == state) {
        const PatchState found = m_document.analysis()->estimate.map.cells[std::size_t(cell)].state;
        return found == PatchState::used ? tr("used", "a patch") : patchReason(found);
    }
    const double value = number(cell, column);
    if (!std::isfinite(value)) return {};
    switch (column) {
    case temperature:
        return kelvinText(value);
    case tint:
        return tintText(value);
    case duv:
        return duvText(value);
    case first:
    case second:
    case third:
        return gainText(value);
    case distance:
    case error:
        return degreesText(value);
    default:
        return QString::number(int(value));
    }
}

QVariant MapTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_document.analysis() || index.row() >= m_rows) return {};
    if (role == Qt::DisplayRole) return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == state ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == state) {
        const QColor& colour = m_document.analysis()->cellColours[std::size_t(index.row())];
        return colour.isValid() ? QVariant(colour) : QVariant();
    }
    if (role != kSortRole) return {};
    const double value = number(index.row(), index.column());
    return std::isfinite(value) ? value : std::numeric_limits<double>::max();
}

QVariant MapTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const bool four = m_document.photo() && m_document.photo()->display->channels == 4;
    const QString channels = four ? QStringLiteral("gmc") : QStringLiteral("rgb");
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case row:
        return tip ? tr("Row of the map, from the top") : tr("Row");
    case column:
        return tip ? tr("Column of the map, from the left") : tr("Column");
    case temperature:
        return tip ? tr("Correlated colour temperature of the light") : tr("Temperature");
    case tint:
        return tip ? tr("Adobe's tint; positive: greenish light") : tr("Tint");
    case duv:
        return tip ? tr("Distance from the Planckian locus in CIE 1960 uv") : tr("Duv");
    case first:
    case second:
    case third:
        return tip ? tr("The light in the camera's channels, of length 1") : channels.mid(section - first, 1);
    case distance:
        return tip ? tr("Angle to the light found") : tr("Distance");
    case error:
        return tip ? tr("The estimator's own guess of its error") : tr("Expected error");
    default:
        return tip ? tr("Whether the patch tells a light, or why not") : tr("State", "of a patch");
    }
}

MapTable::MapTable(PhotoDocument& document, PatchSelection& selection, QWidget* parent)
    : QDialog(parent), m_document(document), m_selection(selection),
      m_model(new MapTableModel(document, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView) {
    setWindowTitle(tr("Map as a table"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(MapTableModel::kSortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Patches of the map"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as on the map
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* hint = new QLabel(tr("Rows chosen here are chosen on the map. Del keeps them from the estimate or "
                               "lets it see them again."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("Copy the chosen rows, or all where none is chosen (Ctrl+C)"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap12, kGap12, kGap12, kGap12);
    column->setSpacing(kGap12);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    resize(820, 560);
    // The table itself would copy one cell only.
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &MapTable::copy);
    connect(new QShortcut(QKeySequence::Delete, this), &QShortcut::activated, &selection,
            &PatchSelection::excludeOrInclude);
    connect(copyButton, &QPushButton::clicked, this, &MapTable::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MapTable::takeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!m_showing) m_selection.setCurrent(cellOf(now));
            });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (!m_selection.cells().empty())
            makePatchMenu(m_document, m_selection, this)->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(&selection, &PatchSelection::changed, this, &MapTable::showSelection);
    connect(&selection, &PatchSelection::currentChanged, this, &MapTable::showCurrent);
    showSelection();
}

int MapTable::cellOf(const QModelIndex& shown) const {
    return shown.isValid() ? m_sorted->mapToSource(shown).row() : -1;
}

void MapTable::takeSelection() {
    if (m_showing) return;
    Cells cells;
    for (const QModelIndex& shown : m_table->selectionModel()->selectedRows()) cells.insert(cellOf(shown));
    m_selection.select(cells);
}

void MapTable::showSelection() {
    QItemSelection rows;
    Cells shown;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) shown.insert(cellOf(row));
    if (shown == m_selection.cells()) return;
    for (const int cell : m_selection.cells()) {
        const QModelIndex row = m_sorted->mapFromSource(m_model->index(cell, 0));
        rows.select(row, row.siblingAtColumn(MapTableModel::columns - 1));
    }
    m_showing = true;
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_showing = false;
}

// The table does not run after a pointer that moves over the map; it follows who chose something there.
void MapTable::showCurrent(int cell) {
    if (cell < 0 || m_table->hasFocus()) return;
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(cell, 0));
    m_showing = true;
    m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    m_showing = false;
}

QString MapTable::copiedText() const {
    QStringList lines;
    QStringList cells;
    for (int i = 0; i < m_sorted->columnCount(); ++i)
        cells << m_sorted->headerData(i, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    const auto* chosen = m_table->selectionModel();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (chosen->hasSelection() && !chosen->isRowSelected(row)) continue;
        cells.clear();
        for (int i = 0; i < m_sorted->columnCount(); ++i) cells << m_sorted->index(row, i).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void MapTable::copy() const {
    QGuiApplication::clipboard()->setText(copiedText());
}

} // namespace uncast::ui
