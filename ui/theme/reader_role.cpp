#include "ui/theme/reader_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace uncast::ui {
namespace {

constexpr const char* kProperty = "uncastReaderRole";

QAccessibleInterface* reader(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    const QVariant role = widget->property(kProperty);
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setReaderRole(QWidget& widget, QAccessible::Role role) {
    static const bool installed = [] {
        QAccessible::installFactory(reader);
        return true;
    }();
    Q_UNUSED(installed);
    widget.setProperty(kProperty, int(role));
}

} // namespace uncast::ui
