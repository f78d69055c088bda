#pragma once

#include <QString>

#include <optional>
#include <string>

// Core is without Qt and speaks English: errors, warnings and stages come as sentences. As in any catalogue
// of words the English sentence is the key; what stands in it, say a level or the name of a file, is taken
// out and put into the translated one.

namespace uncast::ui {

/// A sentence of core in the window's language, numbers in it as the user writes them. A sentence that is not
/// known stays as it is.
[[nodiscard]] QString inWindowLanguage(const std::string& english);

/// What stands for %1, %2 ... in `text`, which is `pattern` otherwise; nothing where it is not.
[[nodiscard]] std::optional<QStringList> argumentsIn(const QString& text, const QString& pattern);

/// The sentences that are known, in English, with %1, %2 ... where something is put in.
[[nodiscard]] QStringList knownSentences();

} // namespace uncast::ui
