#pragma once

#include "core/network/network_api.h"

namespace uncast {

/// A file of named float blocks behind a JSON header: what weights and checkpoints are written as.
///
///     bytes 0-7    "UNCASTNN"
///     8-11         format version, little-endian
///     12-15        0
///     16-23        length of the JSON text
///     24-31        number of floats after it
///     32-          JSON text in UTF-8, then the floats (IEEE 754 single, little-endian), then 8 bytes:
///     FNV-1a 64 of all before
///
/// The JSON text holds "kind", the caller's "header", and "tensors": name and shape of each block, in order.
struct TensorFile {
    std::string kind;   ///< "weights" or "checkpoint"
    std::string header; ///< JSON object of the caller
    std::vector<Tensor> tensors;
};

inline constexpr std::uint32_t kTensorFileVersion = 1;

/// Through replaceFile(): whole or not at all. Error "not-writable".
[[nodiscard]] Result<void> writeTensorFile(const std::filesystem::path& path, const TensorFile& file);

/// Errors: "weights-missing", "not-weights" (foreign), "weights-newer", "weights-truncated",
/// "weights-damaged".
[[nodiscard]] Result<TensorFile> readTensorFile(const std::filesystem::path& path);

/// FNV-1a, 64 bits, to recognise a file or a block of bytes.
[[nodiscard]] std::uint64_t fnv1a(std::span<const std::uint8_t> bytes,
                                  std::uint64_t start = 14695981039346656037ULL);

/// A hash as sixteen hexadecimal digits.
[[nodiscard]] std::string hexOf(std::uint64_t hash);

} // namespace uncast
