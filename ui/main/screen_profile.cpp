#include "ui/main/screen_profile.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QScreen>
#include <QString>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace uncast::ui {
namespace {

constexpr std::uint32_t kMostWords = 4U << 20; // 16 MB: larger than any profile of a screen
const auto kProperty = QStringLiteral("_ICC_PROFILE");

struct Freer {
    void operator()(void* reply) const { std::free(reply); } // as libxcb asks for
};
template<class Reply> using Owned = std::unique_ptr<Reply, Freer>;

xcb_connection_t* connection() {
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_window_t root(xcb_connection_t* to) {
    return xcb_setup_roots_iterator(xcb_get_setup(to)).data->root;
}

// Without asking the X server to make the name known: who has never heard it has no such property.
xcb_atom_t atomOf(xcb_connection_t* to, const QByteArray& name) {
    const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
        to, xcb_intern_atom(to, 1, std::uint16_t(name.size()), name.constData()), nullptr));
    return reply ? reply->atom : XCB_ATOM_NONE;
}

bool isXWayland(xcb_connection_t* to) {
    static constexpr char kExtension[] = "XWAYLAND"; // of newer ones; older ones name their screens so
    const Owned<xcb_query_extension_reply_t> reply(
        xcb_query_extension_reply(to, xcb_query_extension(to, sizeof kExtension - 1, kExtension), nullptr));
    if (reply && reply->present) return true;
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen->name().startsWith(QLatin1String(kExtension))) return true;
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

ScreenOwner screenOwner() {
    if (QGuiApplication::platformName().startsWith(QLatin1String("wayland"))) return ScreenOwner::compositor;
    xcb_connection_t* to = connection();
    if (!to) return ScreenOwner::unknown;
    return isXWayland(to) ? ScreenOwner::compositor : ScreenOwner::program;
}

QString profileProperty(int index) {
    return index <= 0 ? kProperty : kProperty + QLatin1Char('_') + QString::number(index);
}

std::vector<std::uint8_t> x11Profile(const QScreen& screen) {
    xcb_connection_t* to = connection();
    if (!to) return {};
    const auto index = QGuiApplication::screens().indexOf(const_cast<QScreen*>(&screen));
    const xcb_atom_t atom = atomOf(to, profileProperty(int(index)).toLatin1());
    if (atom == XCB_ATOM_NONE) return {};
    const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(
        to, xcb_get_property(to, 0, root(to), atom, XCB_GET_PROPERTY_TYPE_ANY, 0, kMostWords), nullptr));
    if (!reply || reply->format != 8 || reply->bytes_after > 0) return {};
    const auto* bytes = static_cast<const std::uint8_t*>(xcb_get_property_value(reply.get()));
    return {bytes, bytes + xcb_get_property_value_length(reply.get())};
}

bool tellsOfProfile(const QByteArray& kind, const void* message) {
    if (kind != "xcb_generic_event_t") return false;
    const auto* event = static_cast<const xcb_generic_event_t*>(message);
    constexpr std::uint8_t kSent = 0x80; // by another program, not the server
    if ((event->response_type & ~kSent) != XCB_PROPERTY_NOTIFY) return false;
    xcb_connection_t* to = connection();
    const auto* changed = reinterpret_cast<const xcb_property_notify_event_t*>(event);
    if (!to || changed->window != root(to)) return false;
    const Owned<xcb_get_atom_name_reply_t> reply(
        xcb_get_atom_name_reply(to, xcb_get_atom_name(to, changed->atom), nullptr));
    if (!reply) return false;
    return QByteArray(xcb_get_atom_name_name(reply.get()), xcb_get_atom_name_name_length(reply.get()))
        .startsWith(kProperty.toLatin1());
}

} // namespace uncast::ui
