#pragma once

#include "ui/main/window_parts.h"

#include <QObject>
#include <QString>

namespace uncast::ui {

/// In the settings: the code of a language, or nothing for the system's.
inline const auto kLanguageKey = QStringLiteral("language");

/// The menu of languages, each under its own name.
class LanguageCommands : public QObject {
    Q_OBJECT

public:
    explicit LanguageCommands(const WindowParts& parts);

signals:
    void languageAsked(const QString& code); ///< "": the system's
};

} // namespace uncast::ui
