#include "ui/panels/light_choices.h"

#include "core/color/light_presets.h"
#include "core/raw/camera_presets.h"
#include "ui/document/own_presets.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace uncast::ui {
namespace {

const auto kAutomatic = QStringLiteral("automatic");
const auto kAsShot = QStringLiteral("as-shot");
const auto kManual = QStringLiteral("manual");
const auto kOwn = QStringLiteral("own:"); // before the name of an own preset
constexpr double kSameDegrees = 1e-5;     // rounding on the way through a file

} // namespace

LightChoices::LightChoices(PhotoDocument& document, OwnPresets& presets, QWidget* parent)
    : QWidget(parent), m_document(document), m_presets(presets), m_list(new QComboBox),
      m_presetsButton(new QToolButton), m_reset(new QToolButton), m_menu(new QMenu(this)) {
    m_list->setAccessibleName(tr("Light"));
    m_list->setToolTip(tr("Whose light is taken out"));
    m_list->setMinimumHeight(kRowHeight);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(10);
    m_presetsButton->setIcon(themedIcon(QStringLiteral("more")));
    m_presetsButton->setAccessibleName(tr("Own presets"));
    m_presetsButton->setToolTip(tr("Keep this light as a preset; rename or delete presets of your own"));
    m_presetsButton->setMenu(m_menu);
    m_presetsButton->setPopupMode(QToolButton::InstantPopup);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setAccessibleName(tr("Reset white balance"));
    m_reset->setToolTip(tr("Back to the light that was found, at full strength"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap8);
    row->addWidget(m_list, 1);
    row->addWidget(m_presetsButton);
    row->addWidget(m_reset);
    m_askName = [this](const QString& title, const QString& first) {
        bool taken = false;
        const QString name =
            QInputDialog::getText(this, title, tr("Name of the preset:"), QLineEdit::Normal, first, &taken);
        return taken ? name : QString();
    };
    connect(m_list, &QComboBox::activated, this, &LightChoices::choose);
    connect(m_reset, &QToolButton::clicked, this, [this] { m_document.chooseLight({}); });
    connect(m_menu, &QMenu::aboutToShow, this, &LightChoices::fillMenu);
    connect(&presets, &OwnPresets::changed, this, [this] {
        fill();
        showDocument(m_balanced);
    });
    fill();
    fillMenu();
}

void LightChoices::addPreset(const QString& title, const QString& name) {
    m_list->addItem(title, name);
}

void LightChoices::fill() {
    m_list->clear();
    const auto withKelvin = [](const QString& title, double kelvin) {
        return tr("%1, %2", "a light and its temperature").arg(title, kelvinText(kelvin));
    };
    for (const LightMode mode : {LightMode::automatic, LightMode::asShot}) {
        LightChoice choice;
        choice.mode = mode;
        m_list->addItem(choiceTitle(choice), nameOf(choice));
    }
    m_list->insertSeparator(m_list->count());
    for (const LightPreset& preset : lightPresets()) {
        const std::string name(preset.name);
        addPreset(withKelvin(presetTitle(name), preset.value.kelvin), QString::fromStdString(name));
    }
    const DecodedPhoto* photo = m_document.photo();
    if (photo && !photo->presets.empty()) {
        m_list->insertSeparator(m_list->count());
        for (const CameraPreset& preset : photo->presets) {
            const auto reading = m_document.readingOf(preset.light);
            const QString title = presetTitle(preset.name);
            addPreset(reading ? withKelvin(title, reading->kelvin) : title,
                      QString::fromStdString(preset.name));
        }
    }
    if (!m_presets.all().empty()) m_list->insertSeparator(m_list->count());
    for (const OwnPreset& preset : m_presets.all()) addPreset(preset.name, kOwn + preset.name);
    m_list->insertSeparator(m_list->count());
    LightChoice manual;
    manual.mode = LightMode::manual;
    m_list->addItem(choiceTitle(manual), kManual);
    m_list->setMaxVisibleItems(std::min(m_list->count(), 40));
}

void LightChoices::fillMenu() {
    m_menu->clear();
    QAction* save = m_menu->addAction(tr("&Save this light as a preset..."));
    save->setEnabled(m_document.light().has_value());
    connect(save, &QAction::triggered, this, &LightChoices::saveAsPreset);
    QMenu* rename = m_menu->addMenu(tr("&Rename"));
    QMenu* remove = m_menu->addMenu(tr("&Delete"));
    for (const OwnPreset& preset : m_presets.all()) {
        QString shown = preset.name;
        shown.replace(QLatin1Char('&'), QStringLiteral("&&")); // no letter is underlined
        connect(rename->addAction(shown), &QAction::triggered, this,
                [this, name = preset.name] { renamePreset(name); });
        connect(remove->addAction(shown), &QAction::triggered, this,
                [this, name = preset.name] { m_presets.remove(name); });
    }
    rename->setEnabled(!m_presets.all().empty());
    remove->setEnabled(!m_presets.all().empty());
}

LightChoice LightChoices::choiceNamed(const QString& name) const {
    LightChoice choice;
    if (name == kAsShot) {
        choice.mode = LightMode::asShot;
    } else if (name == kManual) {
        // The light stays as it is and is the user's own from now on.
        choice.mode = LightMode::manual;
        choice.light = m_document.light()->light.greenOne();
        return choice;
    } else if (const OwnPreset* own =
                   name.startsWith(kOwn) ? m_presets.find(name.mid(kOwn.size())) : nullptr) {
        choice = own->light;
    } else if (name != kAutomatic) {
        choice.mode = LightMode::preset;
        choice.preset = name.toStdString();
    }
    choice.strength = m_document.settings().light.strength;
    return choice;
}

QString LightChoices::nameOf(const LightChoice& choice) const {
    if (choice.mode == LightMode::automatic) return kAutomatic;
    if (choice.mode == LightMode::asShot) return kAsShot;
    if (choice.mode == LightMode::preset) return QString::fromStdString(choice.preset);
    // An own preset as long as it is what was chosen; its name may meanwhile mean another light.
    const OwnPreset* own =
        choice.preset.empty() ? nullptr : m_presets.find(QString::fromStdString(choice.preset));
    return own && recoveryAngle(own->light.light, choice.light) < kSameDegrees ? kOwn + own->name : kManual;
}

void LightChoices::choose(int index) {
    const QString name = m_list->itemData(index).toString();
    if (name.isEmpty() || !m_document.light()) return; // a separator
    m_document.chooseLight(choiceNamed(name));
}

void LightChoices::saveAsPreset() {
    const auto light = m_document.light();
    if (!light) return;
    const auto reading = m_document.readingOf(light->light);
    const QString name =
        m_askName(tr("Save as preset"), reading ? lightText(reading) : tr("My light", "name of a preset"));
    if (OwnPresets::tidied(name).isEmpty()) return;
    const RawPicture& raw = *m_document.photo()->raw;
    m_presets.save(name, light->light, cameraName(raw.shot),
                   raw.color.known() ? raw.color.chromaticityOf(light->light) : std::nullopt);
    // From now on the photo has the preset, not the same light by another name.
    LightChoice choice = choiceNamed(kOwn + OwnPresets::tidied(name));
    choice.strength = 1; // the light has it in it
    m_document.chooseLight(choice);
}

void LightChoices::renamePreset(const QString& name) {
    const QString wanted = m_askName(tr("Rename preset"), name);
    const bool current = nameOf(m_document.settings().light) == kOwn + name;
    if (!wanted.isEmpty() && m_presets.rename(name, wanted) && current)
        m_document.chooseLight(choiceNamed(kOwn + OwnPresets::tidied(wanted)));
}

bool LightChoices::available(const QString& name) const {
    const DecodedPhoto* photo = m_document.photo();
    if (name == kAsShot) return photo && photo->raw->asShotNeutral;
    if (name.startsWith(kOwn)) {
        const OwnPreset* own = m_presets.find(name.mid(kOwn.size()));
        return photo && own && own->light.light.channels == photo->raw->channels;
    }
    return !findLightPreset(name.toStdString()) || (photo && photo->raw->color.known());
}

void LightChoices::showDocument(bool balanced) {
    m_balanced = balanced;
    if (m_document.photo() != m_photo) {
        m_photo = m_document.photo();
        fill();
    }
    for (int i = 0; i < m_list->count(); ++i) {
        const bool can = available(m_list->itemData(i).toString());
        m_list->setItemData(i, can ? QVariant() : QVariant(0), Qt::UserRole - 1); // what enables an item
    }
    // A light of the user's own is called after how it was set.
    const LightChoice& choice = m_document.settings().light;
    LightChoice manual;
    manual.mode = LightMode::manual;
    m_list->setItemText(m_list->findData(kManual), choiceTitle(hasOwnLight(choice.mode) ? choice : manual));
    m_list->setPlaceholderText(choiceTitle(choice)); // another camera's preset is not in the list
    m_list->setCurrentIndex(m_list->findData(nameOf(choice)));
    m_reset->setEnabled(balanced && choice != LightChoice{});
}

} // namespace uncast::ui
