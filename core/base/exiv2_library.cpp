#include "core/base/exiv2_library.h"

#include <exiv2/exiv2.hpp>
#include <mutex>

namespace uncast {

void prepareExiv2() {
    static std::once_flag once;
    static std::recursive_mutex xmpMutex;
    std::call_once(once, [] {
        // What it has to say of a damaged file ends in an Error, not on stderr.
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(
            [](void* mutex, bool lock) {
                auto& held = *static_cast<std::recursive_mutex*>(mutex);
                lock ? held.lock() : held.unlock();
            },
            &xmpMutex);
    });
}

} // namespace uncast
