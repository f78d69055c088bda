#pragma once

#include "ui/document/patch_selection.h"

#include <QAbstractTableModel>
#include <QDialog>

class QSortFilterProxyModel;
class QTableView;

namespace uncast::ui {

class PhotoDocument;

/// The map of the open photo as rows of figures, one a patch.
class MapTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        row,
        column,
        temperature,
        tint,
        duv,
        first,
        second,
        third,
        distance,
        error,
        state,
        columns
    };
    static constexpr int kSortRole = Qt::UserRole; ///< numbers by their size; what is not known sorts last

    explicit MapTableModel(PhotoDocument& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void adoptMap();
    [[nodiscard]] double number(int cell, int column) const;
    [[nodiscard]] QString text(int cell, int column) const;

    PhotoDocument& m_document;
    int m_rows = 0;
};

/// The map as a table: sorted by any column, rows chosen here are chosen on the map and in the plot, and can
/// be copied.
class MapTable : public QDialog {
    Q_OBJECT

public:
    MapTable(PhotoDocument& document, PatchSelection& selection, QWidget* parent);

    [[nodiscard]] QTableView& table() { return *m_table; }
    /// The chosen rows, or all where none is, with a heading, cells apart by tabulators.
    [[nodiscard]] QString copiedText() const;

private:
    void copy() const;
    void takeSelection();
    void showSelection();
    void showCurrent(int cell);
    [[nodiscard]] int cellOf(const QModelIndex& shown) const;

    PhotoDocument& m_document;
    PatchSelection& m_selection;
    MapTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    bool m_showing = false; ///< the selection comes from elsewhere
};

} // namespace uncast::ui
