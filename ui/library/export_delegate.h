#pragma once

#include <QStyledItemDelegate>

namespace uncast::ui {

/// A row of the export queue: a sign, the file's name, and how far it is or what became of it.
class ExportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace uncast::ui
