#include "ui/language/core_sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr const char* kContext = "Core";

// Whole sentences stand before patterns that would fit them, too. A test compares them with core's sources.
constexpr const char* kSentences[] = {
    // Opening a file
    QT_TRANSLATE_NOOP("Core", "There is no such file."),
    QT_TRANSLATE_NOOP("Core", "This is a folder, not a file."),
    QT_TRANSLATE_NOOP("Core", "The file is empty (0 bytes)."),
    QT_TRANSLATE_NOOP("Core", "The file cannot be opened for reading."),
    QT_TRANSLATE_NOOP("Core", "The file cannot be read: %1."),
    QT_TRANSLATE_NOOP("Core", "LibRaw cannot read the file: %1."),
    QT_TRANSLATE_NOOP("Core", "The file ends before its picture does: it is cut off."),
    QT_TRANSLATE_NOOP("Core", "The picture data are damaged."),
    QT_TRANSLATE_NOOP("Core", "The picture data are damaged: the decoder met errors in them."),
    QT_TRANSLATE_NOOP("Core", "The compressed picture data are damaged (%1)."),
    QT_TRANSLATE_NOOP("Core", "tile %1 of %2: %3"),
    QT_TRANSLATE_NOOP("Core", "The picture the file declares does not fit into memory."),
    QT_TRANSLATE_NOOP("Core", "There is not enough memory for this picture."),
    QT_TRANSLATE_NOOP("Core", "LibRaw knows this format but cannot decode it."),
    QT_TRANSLATE_NOOP("Core", "Floating-point RAW files are not supported."),
    QT_TRANSLATE_NOOP("Core", "The file holds no picture data."),
    QT_TRANSLATE_NOOP("Core", "The file is a JPEG picture, not a RAW file."),
    QT_TRANSLATE_NOOP("Core", "The file is a PNG picture, not a RAW file."),
    QT_TRANSLATE_NOOP("Core", "The file is plain text, not a RAW file."),
    QT_TRANSLATE_NOOP("Core",
                      "No RAW format that this version of LibRaw (%1) can read, or the header is damaged."),
    QT_TRANSLATE_NOOP("Core", "The picture is smaller than one cell of its colour pattern."),
    QT_TRANSLATE_NOOP("Core", "The file holds no preview picture."),
    QT_TRANSLATE_NOOP("Core", "The preview picture has a format that cannot be shown."),
    QT_TRANSLATE_NOOP("Core", "The preview picture cannot be read."),
    QT_TRANSLATE_NOOP("Core", "Cancelled."),
    QT_TRANSLATE_NOOP("Core", "The work was stopped."),
    // Levels
    QT_TRANSLATE_NOOP("Core", "The black level is not below the white level; nothing can be measured."),
    QT_TRANSLATE_NOOP("Core",
                      "The black level is not below the white level; the picture cannot be developed."),
    QT_TRANSLATE_NOOP("Core", "Black level %1 is not below the white level %2."),
    QT_TRANSLATE_NOOP("Core", "Black level %1 is used for this camera instead of %2 (%3)."),
    QT_TRANSLATE_NOOP("Core", "the reprocessed Gehler-Shi set"),
    QT_TRANSLATE_NOOP("Core", "The file calls a border of the sensor covered, but that border saw light or "
                              "was never written: the black level cannot be checked against it."),
    QT_TRANSLATE_NOOP("Core", "Black level of channel %1 looks %2 counts too high: %3, the masked border of "
                              "the sensor measures %4."),
    QT_TRANSLATE_NOOP("Core", "Black level of channel %1 looks %2 counts too low: %3, the masked border of "
                              "the sensor measures %4."),
    QT_TRANSLATE_NOOP(
        "Core", "Black level looks %1 counts too high: %2, the masked border of the sensor measures %3."),
    QT_TRANSLATE_NOOP(
        "Core", "Black level looks %1 counts too low: %2, the masked border of the sensor measures %3."),
    QT_TRANSLATE_NOOP("Core", "you gave %1"),
    QT_TRANSLATE_NOOP("Core", "the table of cameras says %1"),
    QT_TRANSLATE_NOOP("Core", "the file says %1"),
    QT_TRANSLATE_NOOP("Core", "Black level may be about %1 counts too low: no sample comes nearer to it, and "
                              "all channels stop alike."),
    QT_TRANSLATE_NOOP("Core", "Black level looks too high: %1 % of the samples lie at or below it, down to "
                              "%2 counts under it."),
    QT_TRANSLATE_NOOP("Core", "White level %1 looks too low: %2 % of the samples lie above it, up to %3."),
    QT_TRANSLATE_NOOP("Core", "White level %1 looks too high: %2 % of the samples pile up at %3, as clipped "
                              "ones do."),
    // Damage
    QT_TRANSLATE_NOOP("Core", "The lower %1 % of the picture holds no data: its rows only repeat. The file "
                              "is probably cut off or has a hole."),
    QT_TRANSLATE_NOOP("Core", "%1 samples stand far off all their neighbours: dead or hot pixels, or a "
                              "damaged file."),
    QT_TRANSLATE_NOOP("Core", "Some samples reach %1, which a sensor with white level %2 cannot write: the "
                              "file is probably damaged."),
    QT_TRANSLATE_NOOP("Core", "No sample lies above the black level %1."),
    // The camera's own white balance
    QT_TRANSLATE_NOOP("Core", "The camera stored its white balance as a white point; it was converted "
                              "through the colour matrix."),
    QT_TRANSLATE_NOOP("Core", "The camera stored its white balance as a white point only, which means "
                              "nothing without a usable colour matrix."),
    QT_TRANSLATE_NOOP("Core", "The camera's own white balance in the file is not usable: a channel is zero."),
    QT_TRANSLATE_NOOP("Core", "The camera stored no white balance of its own."),
    QT_TRANSLATE_NOOP("Core", "The camera stored no usable white balance of its own."),
    QT_TRANSLATE_NOOP("Core",
                      "No colour matrix is known for this camera: what it makes of daylight cannot be told."),
    QT_TRANSLATE_NOOP("Core", "The camera stored this picture with its own white balance applied."),
    QT_TRANSLATE_NOOP("Core", "No colour matrix is known for this camera: the light found is less certain."),
    // Looking for the light
    QT_TRANSLATE_NOOP("Core", "The sensor sees one band only: there is no colour of light to find."),
    QT_TRANSLATE_NOOP("Core", "Nearly every pixel is clipped: no light can be told."),
    QT_TRANSLATE_NOOP("Core", "Nearly every pixel is masked: no light can be told."),
    QT_TRANSLATE_NOOP("Core", "The picture is black: no light can be told."),
    QT_TRANSLATE_NOOP("Core", "Every pixel is the same: no light can be told."),
    QT_TRANSLATE_NOOP("Core", "No usable patch is left: no light can be told."),
    QT_TRANSLATE_NOOP("Core", "Nearly every patch is left out: no light can be told."),
    // The verdict has said already that there is no light
    QT_TRANSLATE_NOOP("Core", "Nearly every pixel is clipped."),
    QT_TRANSLATE_NOOP("Core", "Nearly every pixel is masked."),
    QT_TRANSLATE_NOOP("Core", "The picture is black."),
    QT_TRANSLATE_NOOP("Core", "Every pixel is the same."),
    QT_TRANSLATE_NOOP("Core", "No usable patch is left."),
    QT_TRANSLATE_NOOP("Core", "Nearly every patch is left out."),
    QT_TRANSLATE_NOOP("Core", "Too few usable pixels are left to tell a light."),
    // The network
    QT_TRANSLATE_NOOP("Core",
                      "The network module is not installed; estimators that need no training still work."),
    QT_TRANSLATE_NOOP("Core", "The memory that this program may use (ulimit -v) is too little for the "
                              "network; estimators that need no training still work."),
    QT_TRANSLATE_NOOP("Core", "The network module belongs to another version of this program."),
    QT_TRANSLATE_NOOP("Core", "The network module could not be loaded: %1"),
    QT_TRANSLATE_NOOP("Core", "no reason given"),
    QT_TRANSLATE_NOOP("Core", "The network could not be run: %1"),
    QT_TRANSLATE_NOOP("Core", "The network could not be built: %1"),
    QT_TRANSLATE_NOOP("Core", "The network gave no usable answer."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights is missing or cannot be read."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights ends too early."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights is damaged."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights is damaged: its checksum does not match."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights is damaged: its header cannot be read."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights contradicts itself."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights was written by a newer version of this program."),
    QT_TRANSLATE_NOOP("Core", "This is not a file of network weights."),
    QT_TRANSLATE_NOOP("Core", "The network does not answer its test patches as it did when it was trained."),
    QT_TRANSLATE_NOOP("Core", "This is a file of the trainer, but not of network weights."),
    QT_TRANSLATE_NOOP("Core", "The network was trained for another common camera space."),
    QT_TRANSLATE_NOOP("Core", "The file of weights holds no network that sees pictures."),
    QT_TRANSLATE_NOOP("Core", "The file of network weights has no usable test vectors."),
    QT_TRANSLATE_NOOP("Core", "The network holds tensors that its plan does not know."),
    QT_TRANSLATE_NOOP("Core", "The weights hold no patch network or no histogram network."),
    // Settings beside the photo
    QT_TRANSLATE_NOOP("Core", "There are no saved settings."),
    QT_TRANSLATE_NOOP("Core", "The saved settings of this photo are damaged and were left out."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The settings of this photo were saved by a later version of the program, which may know more."),
    QT_TRANSLATE_NOOP("Core", "The damaged settings file in the way cannot be renamed."),
    QT_TRANSLATE_NOOP("Core", "The saved settings cannot be removed."),
    QT_TRANSLATE_NOOP("Core", "The settings cannot be saved beside the photo."),
    QT_TRANSLATE_NOOP("Core", "The settings that another program saved cannot be kept aside."),
    // Exporting
    QT_TRANSLATE_NOOP("Core", "This part does not lie in the picture."),
    QT_TRANSLATE_NOOP("Core", "The file cannot be written: %1."),
    QT_TRANSLATE_NOOP("Core", "The file is already there."),
    QT_TRANSLATE_NOOP("Core", "%1 exists already and was left as it is."),
    QT_TRANSLATE_NOOP("Core", "Could not write %1: it is not a regular file."),
    QT_TRANSLATE_NOOP("Core", "Could not write %1: %2."),
    QT_TRANSLATE_NOOP("Core", "the TIFF library gave no reason"),
    QT_TRANSLATE_NOOP("Core", "There is no picture to write to %1."),
    QT_TRANSLATE_NOOP("Core", "Could not make the picture of %1: %2."),
    QT_TRANSLATE_NOOP("Core", "Could not read %1 again."),
    QT_TRANSLATE_NOOP("Core", "Could not add the photo's metadata to %1: %2."),
    QT_TRANSLATE_NOOP("Core", "There is not enough memory to develop this photo in full size."),
    QT_TRANSLATE_NOOP("Core", "There is not enough memory to interpolate this picture."),
    QT_TRANSLATE_NOOP("Core", "LibRaw cannot interpolate the picture: %1."),
    QT_TRANSLATE_NOOP("Core", "The light must have one positive number for each channel of the camera."),
    QT_TRANSLATE_NOOP("Core", "LittleCMS could not make an sRGB profile."),
    QT_TRANSLATE_NOOP("Core", "LittleCMS could not write an sRGB profile."),
    QT_TRANSLATE_NOOP("Core", "The bytes are no ICC profile."),
    QT_TRANSLATE_NOOP("Core", "The profile describes no RGB screen."),
    QT_TRANSLATE_NOOP("Core", "No colours can be brought to the screen's profile."),
    // Stages of a job
    QT_TRANSLATE_NOOP("Core", "Reading %1 MP"),
    QT_TRANSLATE_NOOP("Core", "Checking levels"),
    QT_TRANSLATE_NOOP("Core", "Read"),
    QT_TRANSLATE_NOOP("Core", "Looking at patches"),
    QT_TRANSLATE_NOOP("Core", "Balancing"),
    QT_TRANSLATE_NOOP("Core", "Interpolating"),
    QT_TRANSLATE_NOOP("Core", "Developing"),
    QT_TRANSLATE_NOOP("Core", "Encoding"),
    QT_TRANSLATE_NOOP("Core", "Writing"),
    QT_TRANSLATE_NOOP("Core", "Written"),
};

const QRegularExpression& placeholder() {
    static const QRegularExpression mark(QStringLiteral("%([1-9])"));
    return mark;
}

// All placeholders at once: what is put in may hold a %1 of its own, in the name of a file.
QString filled(const QString& pattern, const QStringList& arguments) {
    QString text;
    qsizetype done = 0;
    auto marks = placeholder().globalMatch(pattern);
    while (marks.hasNext()) {
        const auto mark = marks.next();
        text += pattern.mid(done, mark.capturedStart() - done);
        text += arguments.value(mark.captured(1).toInt() - 1);
        done = mark.capturedEnd();
    }
    return text + pattern.mid(done);
}

// Core writes "128.4"; counts and sizes have no separators of thousands.
QString ownNumber(const QString& text) {
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+\\.([0-9]+)$"));
    const auto match = number.match(text);
    if (!match.hasMatch()) return text;
    QLocale own;
    own.setNumberOptions(own.numberOptions() | QLocale::OmitGroupSeparator);
    return own.toString(text.toDouble(), 'f', int(match.capturedLength(1)));
}

QString translated(const QString& english) {
    for (const char* sentence : kSentences) {
        const auto arguments = argumentsIn(english, QString::fromUtf8(sentence));
        if (!arguments) continue;
        QStringList own;
        for (const QString& argument : *arguments) own << translated(argument);
        return filled(QCoreApplication::translate(kContext, sentence), own);
    }
    return ownNumber(english);
}

} // namespace

std::optional<QStringList> argumentsIn(const QString& text, const QString& pattern) {
    QString expression;
    qsizetype done = 0;
    auto marks = placeholder().globalMatch(pattern);
    if (!text.startsWith(pattern.left(pattern.indexOf(QLatin1Char('%'))))) return {}; // cheap
    while (marks.hasNext()) {
        const auto mark = marks.next();
        expression += QRegularExpression::escape(pattern.mid(done, mark.capturedStart() - done)) +
                      QStringLiteral("(.+?)");
        done = mark.capturedEnd();
    }
    if (done == 0) return text == pattern ? std::optional(QStringList()) : std::nullopt;
    expression += QRegularExpression::escape(pattern.mid(done));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(text);
    if (!match.hasMatch()) return {};
    return match.capturedTexts().mid(1);
}

QString inWindowLanguage(const std::string& english) {
    return translated(QString::fromStdString(english));
}

QStringList knownSentences() {
    QStringList all;
    for (const char* sentence : kSentences) all << QString::fromUtf8(sentence);
    return all;
}

} // namespace uncast::ui
