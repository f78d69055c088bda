#pragma once

#include "core/base/result.h"

#include <exception>
#include <new>

namespace uncast::cli {

/// Does the work on one file. Should memory run out, or a library throw, that is an error of this file and
/// the next one has its turn.
template<class Work> auto guarded(const std::filesystem::path& file, const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail("too-large", "There is not enough memory for this file.", file);
    } catch (const std::exception& error) {
        return fail("failed", std::string("Something unforeseen went wrong: ") + error.what(), file);
    }
}

} // namespace uncast::cli
