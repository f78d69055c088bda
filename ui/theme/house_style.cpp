#include "ui/theme/house_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kArrow = 10;

// Lines between commands: with less weight than words, with more than the hairlines of panels.
QColor separatorColour(const QPalette& palette) {
    QColor colour = coloursOf(palette).secondary;
    colour.setAlphaF(0.5F);
    return colour;
}

// The window's own drawing for a stock icon, which would come in colours of another world; null: none is
// needed.
const char* ownIcon(QStyle::StandardPixmap icon) {
    switch (icon) {
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirHomeIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DesktopIcon:
        return "folder";
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return "file";
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
    case QStyle::SP_DriveFDIcon:
    case QStyle::SP_DriveCDIcon:
        return "drive";
    case QStyle::SP_FileDialogNewFolder:
        return "new-folder";
    case QStyle::SP_FileDialogToParent:
        return "up";
    case QStyle::SP_ArrowBack:
    case QStyle::SP_FileDialogBack:
        return "back";
    case QStyle::SP_ArrowForward:
        return "forward";
    default:
        return nullptr;
    }
}

// All of it opens a menu, not a part of it.
bool opensMenu(const QStyleOptionToolButton& button) {
    return button.features & QStyleOptionToolButton::HasMenu &&
           !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorToolBarSeparator: {
        const QRect& rect = option->rect;
        painter->fillRect(QRect(rect.center().x(), rect.top() + kGap4, 1, rect.height() - 2 * kGap4),
                          separatorColour(option->palette));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    // A switch that is on: a shade alone is not seen on dark buttons.
    const bool on = option->state & State_On && !(option->state & State_AutoRaise);
    if (element == PE_PanelButtonTool && on) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(coloursOf(option->palette).accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
        painter->restore();
    }
}

// The arrow of a button that opens a menu stands beside its words, where it is seen, not small in its corner.
void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control != CC_ToolButton || !button || !opensMenu(*button)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionToolButton plain(*button);
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    QStyleOption arrow(*button);
    const int middle = button->rect.center().y();
    arrow.rect = QRect(button->rect.right() - kArrow - kGap4, middle - kArrow / 2, kArrow, kArrow);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    }
    if (element == CE_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            const QRect& rect = option->rect;
            painter->fillRect(QRect(rect.left() + kGap8, rect.center().y(), rect.width() - 2 * kGap8, 1),
                              separatorColour(option->palette));
            return;
        }
    }
    if (element == CE_ToolButtonLabel) {
        // Fusion starts icon and words at the left edge: the room that was added goes to both sides.
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull()) {
            QStyleOptionToolButton moved(*button);
            moved.rect.adjust(kGap4, 0, 0, 0);
            QProxyStyle::drawControl(element, &moved, painter, widget);
            return;
        }
        const auto* own = qobject_cast<const QToolButton*>(widget);
        if (button && own && own->menu() && own->popupMode() == QToolButton::InstantPopup) {
            QStyleOptionToolButton moved(*button);
            moved.rect.adjust(0, 0, -kArrow, 0); // the arrow's room
            QProxyStyle::drawControl(element, &moved, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        // A flat button is a line of a list: its words start where those above and below do.
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (button->features & QStyleOptionButton::Flat)) {
            drawItemText(painter, button->rect.adjusted(kGap8, 0, -kGap8, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, button->palette,
                         button->state & State_Enabled,
                         button->fontMetrics.elidedText(button->text, Qt::ElideMiddle,
                                                        button->rect.width() - 2 * kGap8),
                         QPalette::ButtonText);
            return;
        }
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon HouseStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    if (const char* name = ownIcon(icon)) return themedIcon(QLatin1String(name));
    return QProxyStyle::standardIcon(icon, option, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton || type == CT_ToolButton) size.rwidth() += kGap12;
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (type == CT_ToolButton && button && opensMenu(*button)) size.rwidth() += kArrow;
    if (type == CT_PushButton || type == CT_ToolButton || type == CT_ComboBox || type == CT_LineEdit)
        size.setHeight(std::max(size.height(), kRowHeight));
    return size;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kGap4, 0, -kGap4, 0) : rect;
}

} // namespace uncast::ui
