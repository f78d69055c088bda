#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace uncast::ui {

class MapView;
class PatchSelection;
class PhotoDocument;

/// What can be done with the chosen patches, as a menu that deletes itself when it closes.
[[nodiscard]] QMenu* makePatchMenu(const PhotoDocument& document, PatchSelection& selection, QWidget* parent);

/// The chosen patches in a few words and what can be done with them, on a small plate beside them.
class PatchBar : public QFrame {
    Q_OBJECT

public:
    PatchBar(const PhotoDocument& document, PatchSelection& selection, MapView& view);

    [[nodiscard]] QString words() const;
    [[nodiscard]] QToolButton& use() { return *m_use; }
    [[nodiscard]] QToolButton& exclude() { return *m_exclude; }
    [[nodiscard]] QToolButton& include() { return *m_include; }

private:
    void showSelection();
    void placeBeside();

    const PhotoDocument& m_document;
    PatchSelection& m_selection;
    MapView& m_view;
    QLabel* m_words;
    QToolButton* m_use;
    QToolButton* m_exclude;
    QToolButton* m_include;
    QToolButton* m_close;
};

} // namespace uncast::ui
