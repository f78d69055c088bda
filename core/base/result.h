#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace uncast {

/// What went wrong, for a person and for a script. Exceptions of libraries stop at the file that calls them
/// and become one of these.
struct Error {
    std::string code;           ///< stable, for scripts: "unreadable", "truncated", ...
    std::string message;        ///< one plain sentence, shown to the user
    std::filesystem::path path; ///< the file concerned, empty where there is none
};

template<class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(std::string code, std::string message,
                                                std::filesystem::path path = {}) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(path)});
}

/// A finding that does not stop the work: a warning, or the reason why there is no result.
struct Notice {
    std::string code;    ///< stable, for scripts: "black-level-high", "no-matrix", ...
    std::string message; ///< one plain sentence, shown to the user
    bool operator==(const Notice&) const = default;
};

/// Appends those whose code is not there yet: one fact in two sentences, say the decoder's and the
/// estimator's, is still one fact.
inline void addOncePerCode(std::vector<Notice>& all, const std::vector<Notice>& more) {
    for (const Notice& notice : more)
        if (std::ranges::find(all, notice.code, &Notice::code) == all.end()) all.push_back(notice);
}

} // namespace uncast
