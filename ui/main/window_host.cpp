#include "ui/main/window_host.h"

#include "ui/main/language_commands.h"
#include "ui/main/main_window.h"
#include "ui/main/window_state.h"

namespace uncast::ui {

WindowHost::WindowHost(PhotoDocument& document, QSettings& settings, const QString& language, QObject* parent)
    : QObject(parent), m_document(document), m_settings(settings) {
    m_interpreter.speak(language.isEmpty() ? settings.value(kLanguageKey).toString() : language);
    makeWindow({});
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow(const std::shared_ptr<Workspace>& workspace) {
    m_window = std::make_unique<MainWindow>(m_document, m_settings, workspace);
    // Queued: the menu that asked is gone with its window.
    connect(m_window.get(), &MainWindow::languageAsked, this, &WindowHost::speak, Qt::QueuedConnection);
}

void WindowHost::speak(const QString& code) {
    m_settings.setValue(kLanguageKey, code);
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    const WindowState state = stateOf(*before);
    before->saveLook();
    m_interpreter.speak(code);
    before->workspace()->comparison.retell();
    makeWindow(before->workspace());
    m_window->setWindowState(before->windowState());
    if (!before->isMaximized() && !before->isFullScreen()) m_window->setGeometry(before->geometry());
    // The new one first: a moment without any window would end the program.
    if (before->isVisible()) m_window->show();
    before->hide();
    restoreState(*m_window, state);
    m_window->activateWindow();
}

} // namespace uncast::ui
