#include "ui/main/comparison_menu.h"

#include "ui/document/photo_document.h"
#include "ui/document/snapshots.h"

namespace uncast::ui {

using Kind = ComparisonChoice::Kind;

ComparisonMenu::ComparisonMenu(PhotoDocument& document, Snapshots& snapshots, Comparison& comparison,
                               QWidget* parent)
    : QMenu(tr("&Compare with"), parent), m_document(document), m_snapshots(snapshots),
      m_comparison(comparison) {
    connect(this, &QMenu::aboutToShow, this, &ComparisonMenu::fill);
    fill(); // an empty menu does not open on every platform
}

void ComparisonMenu::fill() {
    clear();
    const DecodedPhoto* photo = m_document.photo();
    add({Kind::uncorrected, {}, 0}, true);
    add({Kind::asShot, {}, 0}, photo && photo->raw->asShotNeutral);
    addSeparator();
    for (const std::string& name : m_document.estimatorNames()) {
        const Analysis* analysis = m_document.analysisOf(name);
        if (name != "as-shot") add({Kind::estimator, name, 0}, analysis && analysis->estimate.illuminant);
    }
    addSeparator();
    for (int i = 0; i < Snapshots::kCount; ++i) add({Kind::snapshot, {}, i}, m_snapshots.at(i).has_value());
}

QAction* ComparisonMenu::add(const ComparisonChoice& choice, bool available) {
    QAction* action = addAction(Comparison::title(choice));
    action->setCheckable(true);
    action->setChecked(choice == m_comparison.choice());
    action->setEnabled(available);
    connect(action, &QAction::triggered, this, [this, choice] { m_comparison.choose(choice); });
    return action;
}

} // namespace uncast::ui
