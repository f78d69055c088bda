#pragma once

#include "ui/panels/panel.h"

#include <QStringList>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace uncast::ui {

class PhotoLibrary;
class SeriesAnalysis;

/// The photos of the folder by their lights: a click on a light selects its photos in the filmstrip.
class SeriesPanel : public Panel {
    Q_OBJECT

public:
    SeriesPanel(PhotoLibrary& library, SeriesAnalysis& analysis, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

signals:
    void photosAsked(const QStringList& photos);

private:
    void showSeries();
    void fillList();

    PhotoLibrary& m_library;
    SeriesAnalysis& m_analysis;
    QLabel* m_state;
    QStandardItemModel* m_model;
    QListView* m_list;
    QPushButton* m_button;
};

} // namespace uncast::ui
