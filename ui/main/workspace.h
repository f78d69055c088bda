#pragma once

#include "ui/document/chart_watch.h"
#include "ui/document/comparison.h"
#include "ui/document/photo_keeper.h"
#include "ui/document/sidecar_store.h"
#include "ui/document/snapshots.h"
#include "ui/library/export_queue.h"
#include "ui/library/look_ahead.h"
#include "ui/library/photo_library.h"
#include "ui/library/series_analysis.h"

namespace uncast::ui {

class PhotoDocument;

/// What is worked with beside the open photo: its snapshots, its folder, what is being exported. It outlives
/// the window, which another one may replace.
struct Workspace {
    /// The document outlives the workspace.
    explicit Workspace(PhotoDocument& document);

    SidecarStore sidecars;
    Snapshots snapshots;
    PhotoKeeper keeper;
    PhotoLibrary library;
    LookAhead lookAhead;
    SeriesAnalysis series;
    ChartWatch chart;
    Comparison comparison;
    ExportQueue exports;
};

} // namespace uncast::ui
