#pragma once

#include "core/files/sidecar.h"
#include "ui/document/sidecar_store.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace uncast::ui {

class PhotoDocument;
class Snapshots;

/// Remembers what the user set of the open photo: reads it from the sidecar when the photo is opened, saves
/// it when the photo is left and some seconds after a change. The sample scene is not remembered.
class PhotoKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int kDelay = 3000; ///< milliseconds from the last change to the file

    /// All must outlive the keeper; it comes after `snapshots`, which forget when a photo is opened.
    PhotoKeeper(PhotoDocument& document, Snapshots& snapshots, SidecarStore& store,
                QObject* parent = nullptr);
    ~PhotoKeeper() override; ///< saves

    /// What is not saved yet, if anything; returns at once.
    void save();
    /// Looks whether another program changed the file; takes its settings over, as a step of the history.
    /// Not while there are changes of our own: those are saved, and the other file is kept aside.
    void look();
    [[nodiscard]] bool unsaved() const { return m_unsaved; }

signals:
    /// What a user must know about saved settings: one or two plain sentences.
    void noticed(const QString& sentence);

private:
    void stageChanged();
    void open();
    void settingsChanged();
    void sidecarChanged(const QString& photo);
    void takeSnapshots(const Sidecar& sidecar);
    [[nodiscard]] PhotoSettings usable(const PhotoSettings& settings);
    [[nodiscard]] Sidecar content() const;
    void tellAside(const QString& photo, const QString& aside, bool damaged);

    PhotoDocument& m_document;
    Snapshots& m_snapshots;
    SidecarStore& m_store;
    QTimer m_timer;
    QString m_path; ///< the photo that is remembered; empty: none
    PhotoSettings m_saved;
    bool m_unsaved = false;
    bool m_opening = false; ///< what changes comes from the sidecar, or goes there
};

} // namespace uncast::ui
