#pragma once

#include "ui/language/language.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace uncast::ui {

class MainWindow;
class PhotoDocument;
struct Workspace;

/// Keeps the one window. When another language is chosen a window with its words takes the place of the one
/// that is there: document, work under way and all that was set stay, and no widget has to know how to change
/// its words.
class WindowHost : public QObject {
    Q_OBJECT

public:
    /// Speaks what the settings say, or `language` for this run. Both references outlive the host.
    WindowHost(PhotoDocument& document, QSettings& settings, const QString& language = {},
               QObject* parent = nullptr);
    ~WindowHost() override;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] const Interpreter& interpreter() const { return m_interpreter; }
    /// One of languages(), or "" for the system's; remembered.
    void speak(const QString& code);

private:
    void makeWindow(const std::shared_ptr<Workspace>& workspace);

    PhotoDocument& m_document;
    QSettings& m_settings;
    Interpreter m_interpreter;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace uncast::ui
