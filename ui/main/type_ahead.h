#pragma once

#include <QObject>

namespace uncast::ui {

/// Lets a letter that begins an entry of the list with the focus go to that entry, though the letter alone is
/// the key of a command; letters that begin none stay commands.
class TypeAhead : public QObject {
    Q_OBJECT

public:
    /// For all lists within `window`.
    explicit TypeAhead(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace uncast::ui
