#pragma once

#include <QWidget>

namespace uncast::ui {

/// A 16 pixel sign in front of a sentence: its shape tells the kind, its colour only underlines it.
class Sign : public QWidget {
    Q_OBJECT

public:
    enum class Kind { warning, error, done };

    explicit Sign(Kind kind, int side = 16, QWidget* parent = nullptr);
    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace uncast::ui
