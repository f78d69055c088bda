#include "ui/panels/estimator_list.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"

#include <QStandardItem>

namespace uncast::ui {
namespace {

const auto kAsShot = QStringLiteral("as-shot");

bool isOwn(const LightChoice& choice) {
    return hasOwnLight(choice.mode) || choice.mode == LightMode::preset;
}

QStandardItem* row(const QString& name, const QString& title, const QString& hint) {
    auto* item = new QStandardItem(title);
    item->setData(name, EstimatorList::nameRole);
    item->setToolTip(hint);
    item->setEditable(false);
    return item;
}

} // namespace

EstimatorList::EstimatorList(PhotoDocument& document, QObject* parent)
    : QStandardItemModel(parent), m_document(document) {
    for (const std::string& name : document.estimatorNames())
        appendRow(row(QString::fromStdString(name), estimatorTitle(name), estimatorHint(name)));
    appendRow(row(kOwn, tr("Your light"), tr("What you set by hand or chose among the presets.")));
    connect(&document, &PhotoDocument::settingsChanged, this, &EstimatorList::update);
    connect(&document, &PhotoDocument::analysisChanged, this, &EstimatorList::update);
    connect(&document, &PhotoDocument::othersChanged, this, &EstimatorList::update);
    update();
}

void EstimatorList::setChartLight(const std::optional<Light>& light) {
    if (light == m_chart) return;
    m_chart = light;
    update();
}

QModelIndex EstimatorList::indexOf(const QString& name) const {
    for (int i = 0; i < rowCount(); ++i)
        if (item(i)->data(nameRole).toString() == name) return index(i, 0);
    return {};
}

void EstimatorList::apply(const QModelIndex& index) {
    const QString name = index.data(nameRole).toString();
    LightChoice choice;
    choice.strength = m_document.settings().light.strength;
    if (name == kOwn) {
        if (m_own) m_document.chooseLight(*m_own);
    } else if (name == kAsShot && m_document.photo() && m_document.photo()->raw->asShotNeutral) {
        choice.mode = LightMode::asShot; // the map of the estimator stays
        m_document.chooseLight(choice);
    } else if (!name.isEmpty()) {
        m_document.setEstimator(name.toStdString());
    }
}

bool EstimatorList::isActive(const QString& name) const {
    const LightChoice& choice = m_document.settings().light;
    if (name == kOwn) return isOwn(choice);
    if (choice.mode == LightMode::asShot) return name == kAsShot;
    return choice.mode == LightMode::automatic && name.toStdString() == m_document.estimator();
}

EstimatorList::Answer EstimatorList::answerOf(const QString& name) const {
    const DecodedPhoto& photo = *m_document.photo();
    if (name == kOwn) {
        if (!m_own) return {{}, tr("Move a slider or choose a preset")};
        LightChoice full = *m_own;
        full.strength = 1;
        return {resolvedLight(photo, nullptr, full).light, {}};
    }
    if (name == kAsShot) {
        if (!photo.raw->asShotNeutral) return {{}, tr("The camera stored none")};
        return {*photo.raw->asShotNeutral, {}};
    }
    const std::string estimator = name.toStdString();
    if (const Analysis* analysis = m_document.analysisOf(estimator)) {
        if (analysis->estimate.illuminant) return {*analysis->estimate.illuminant, {}};
        return {{}, tr("No light can be told")};
    }
    if (const Error* error = m_document.failureOf(estimator)) return {{}, errorText(*error)};
    const bool coming = m_document.askingOthers() || m_document.busy();
    return {{}, coming ? tr("Asked in a moment") : tr("Not asked yet")};
}

void EstimatorList::update() {
    const DecodedPhoto* photo = m_document.photo();
    if (photo != m_photo) {
        m_photo = photo;
        m_shown.clear();
        m_own.reset();
        for (int i = 0; i < rowCount(); ++i) item(i)->setData({}, Qt::DecorationRole);
    }
    if (isOwn(m_document.settings().light)) m_own = m_document.settings().light;
    for (int i = 0; i < rowCount(); ++i) updateRow(*item(i));
}

void EstimatorList::updateRow(QStandardItem& item) {
    const QString name = item.data(nameRole).toString();
    const Answer answer = m_photo ? answerOf(name) : Answer{};
    const auto taken = m_document.light();
    const auto reading = answer.light ? m_document.readingOf(*answer.light) : std::nullopt;
    const QString degrees =
        answer.light && taken ? degreesText(recoveryAngle(*answer.light, taken->light)) : QString();
    const bool active = m_photo && isActive(name);
    item.setData(reading ? kelvinText(reading->kelvin) : QString(), kelvinRole);
    item.setData(reading ? duvText(reading->duv) : QString(), duvRole);
    item.setData(degrees, degreesRole);
    const QString fromChart = answer.light && m_chart && m_chart->channels == answer.light->channels
                                  ? degreesText(recoveryAngle(*answer.light, *m_chart))
                                  : QString();
    item.setData(fromChart, chartRole);
    item.setData(active, activeRole);
    item.setData(answer.state, stateRole);
    QString spoken = item.text();
    if (active) spoken += tr(", in use");
    if (answer.light) {
        spoken += QStringLiteral(", ") + lightText(reading);
        spoken += tr(", %1 from the light taken out").arg(degrees);
        if (!fromChart.isEmpty()) spoken += tr(", %1 from the chart").arg(fromChart);
    } else if (!answer.state.isEmpty()) {
        spoken += QStringLiteral(", ") + answer.state;
    }
    item.setData(spoken, Qt::AccessibleTextRole);
    if (!answer.light) {
        item.setData({}, Qt::DecorationRole);
        m_shown.erase(name);
        return;
    }
    // As exported, so that they do not change under a slider that moves the viewing only.
    const ScreenSettings screen{{}, m_document.screen().display};
    const std::pair now(*answer.light, screen);
    const auto shown = m_shown.find(name);
    if (shown != m_shown.end() && shown->second == now) return;
    m_shown.insert_or_assign(name, now);
    item.setData(developThumbnail(*m_document.photo(), *answer.light, screen), Qt::DecorationRole);
}

} // namespace uncast::ui
