#pragma once

#include <QStyledItemDelegate>

namespace uncast::ui {

/// Paints a row of the estimators: thumbnail, name, figures; the one in use framed and ticked.
class EstimatorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kHeight = 56; ///< logical pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace uncast::ui
