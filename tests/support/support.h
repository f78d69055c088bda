#pragma once

#include <QString>

#include <filesystem>
#include <optional>

namespace uncast::test {

/// The folder of labelled pictures and RAW files that lies beside the checkout (UNCAST_SHARED names another);
/// nothing where it is absent, and the test then skips with a reason.
[[nodiscard]] std::optional<std::filesystem::path> sharedDir();

/// The root of the source tree and of the build tree.
[[nodiscard]] std::filesystem::path sourceDir();
[[nodiscard]] std::filesystem::path buildDir();

} // namespace uncast::test

/// Skips the running test function with a reason where ../shared is not there.
#define UNCAST_NEED_SHARED(variable)                                                                         \
    const auto variable##Found = uncast::test::sharedDir();                                                  \
    if (!variable##Found) QSKIP("the labelled pictures and RAW files (../shared) are not on this machine");  \
    const std::filesystem::path& variable = *variable##Found
