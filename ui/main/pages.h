#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace uncast::ui {

class PhotoDocument;

/// Nothing is open: a place to drop a photo, the sample scenes, the photos opened last.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    /// A file hangs over the window: the drop target shows it.
    void setDropping(bool dropping);

signals:
    void openAsked();
    void sampleAsked(bool mixed);
    void tourAsked();
    void recentAsked(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_target;
    QVBoxLayout* m_recent;
    bool m_dropping = false;
};

/// The photo cannot be read: what happened, why, what to try, and the details to copy.
class ErrorPage : public QWidget {
    Q_OBJECT

public:
    explicit ErrorPage(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString details() const;

signals:
    void openAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showDocument();

    PhotoDocument& m_document;
    QLabel* m_heading;
    QLabel* m_why;
    QLabel* m_advice;
    QPlainTextEdit* m_details;
};

} // namespace uncast::ui
