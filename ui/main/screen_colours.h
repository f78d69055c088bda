#pragma once

#include "core/color/display_transform.h"
#include "ui/main/screen_profile.h"

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

class QScreen;
class QWidget;
class QWindow;

namespace uncast::ui {

/// The colours of the screen that a window is on: how sRGB is brought to them, and what is said of it.
/// Follows the window from screen to screen, and the profiles as they change.
class ScreenColours : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit ScreenColours(QWidget& window);
    ~ScreenColours() override;

    /// Null: pictures are painted as the sRGB they are.
    [[nodiscard]] const std::shared_ptr<const DisplayTransform>& display() const { return m_display; }
    /// For the status bar: "sRGB", "DELL U2720Q".
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& hint() const { return m_hint; } ///< the same in a sentence

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool nativeEventFilter(const QByteArray& kind, void* message, qintptr* result) override;
    void followWindow();
    void refresh();
    void take(const std::vector<std::uint8_t>& profile);

    QWidget& m_window;
    QPointer<QWindow> m_followed;
    ScreenOwner m_owner;
    std::vector<std::uint8_t> m_profile; ///< that m_display was made from
    std::shared_ptr<const DisplayTransform> m_display;
    QString m_name;
    QString m_hint;
};

} // namespace uncast::ui
