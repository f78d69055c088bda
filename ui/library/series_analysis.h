#pragma once

#include "core/color/temperature.h"
#include "ui/document/worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace uncast::ui {

class PhotoDocument;
class PhotoLibrary;
class SidecarStore;

/// Asks for the light of all photos of the folder, one after the other in the background, and finds out which
/// of them stand in a light of their own.
class SeriesAnalysis : public QObject {
    Q_OBJECT

public:
    /// A light that several photos share.
    struct Group {
        QStringList photos;
        LightReading light;
    };

    /// All outlive this.
    SeriesAnalysis(PhotoDocument& document, PhotoLibrary& library, SidecarStore& store,
                   QObject* parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] int known() const; ///< photos whose light has been looked for
    [[nodiscard]] int failed() const { return int(m_failed.size()); }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] const QStringList& outliers() const { return m_outliers; }

signals:
    void changed();

private:
    void next();
    void group();

    PhotoDocument& m_document;
    PhotoLibrary& m_library;
    SidecarStore& m_store;
    std::vector<Group> m_groups;
    QStringList m_outliers;
    QStringList m_failed;
    bool m_running = false;
    QTimer m_regroup;
    Worker::JobId m_job = 0;
    Worker m_worker;
};

} // namespace uncast::ui
