#include "ui/main/screen_colours.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace uncast::ui {

ScreenColours::ScreenColours(QWidget& window) : m_window(window), m_owner(screenOwner()) {
    m_window.installEventFilter(this);
    if (m_owner == ScreenOwner::program) qApp->installNativeEventFilter(this);
    // Which number a screen has depends on the others.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenColours::refresh, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenColours::refresh, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ScreenColours::refresh,
            Qt::QueuedConnection);
    refresh();
}

ScreenColours::~ScreenColours() {
    qApp->removeNativeEventFilter(this);
}

bool ScreenColours::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Show) followWindow();
    return QObject::eventFilter(watched, event);
}

// Only a window that is shown knows when it goes to another screen.
void ScreenColours::followWindow() {
    QWindow* handle = m_window.windowHandle();
    if (!handle || handle == m_followed) return;
    m_followed = handle;
    connect(handle, &QWindow::screenChanged, this, &ScreenColours::refresh);
    refresh();
}

bool ScreenColours::nativeEventFilter(const QByteArray& kind, void* message, qintptr*) {
    // Not within Qt's own handling of it.
    if (tellsOfProfile(kind, message))
        QMetaObject::invokeMethod(this, &ScreenColours::refresh, Qt::QueuedConnection);
    return false;
}

void ScreenColours::refresh() {
    const auto before = std::pair(m_display, m_name);
    const QScreen* screen = m_window.screen();
    take(m_owner == ScreenOwner::program && screen ? x11Profile(*screen) : std::vector<std::uint8_t>());
    if (before != std::pair(m_display, m_name)) emit changed();
}

void ScreenColours::take(const std::vector<std::uint8_t>& profile) {
    if (profile == m_profile && !m_name.isEmpty()) return;
    m_profile = profile;
    m_display.reset();
    m_name = tr("sRGB", "colour space of the screen");
    if (m_owner == ScreenOwner::compositor) {
        m_hint = tr("The pictures are shown as sRGB; the desktop brings them to the screen's colours.");
        return;
    }
    if (profile.empty()) {
        m_hint = tr("The pictures are shown as sRGB: the desktop tells no profile of this screen.");
        return;
    }
    auto made = DisplayTransform::fromProfile(profile);
    if (!made) {
        m_hint = tr("The pictures are shown as sRGB: the profile of this screen cannot be used.");
        return;
    }
    if (made->isSrgb()) {
        m_hint = tr("The pictures are shown as sRGB, which is what the profile of this screen asks for.");
        return;
    }
    m_name = made->name().empty() ? tr("Screen's profile") : QString::fromStdString(made->name());
    m_hint =
        tr("The pictures are brought to the colours of this screen by its profile, %1.", "%1 is its name")
            .arg(m_name);
    m_display = std::make_shared<const DisplayTransform>(std::move(*made));
}

} // namespace uncast::ui
