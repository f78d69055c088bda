#pragma once

#include <QStyledItemDelegate>

namespace uncast::ui {

/// Paints a photo of the filmstrip: its picture, what was found about its light, and the user's marks.
class FilmstripDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kWidth = 148; ///< logical pixels of a photo with its frame
    static constexpr int kPicture = 96;

    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] static int heightFor(const QFontMetrics& metrics);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace uncast::ui
