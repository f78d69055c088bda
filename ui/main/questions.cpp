#include "ui/main/questions.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace uncast::ui {
namespace {

constexpr int kSign = 32;

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

// With the window's own sign: the style's stock pictures are from another world.
void prepare(QMessageBox& box, const QString& title, const QString& text) {
    box.setWindowTitle(title);
    box.setText(text);
    box.setIconPixmap(iconPixmap(QStringLiteral("warning"), kSign, coloursOf(box.palette()).warning,
                                 box.devicePixelRatioF()));
}

} // namespace

bool askReplace(QWidget* parent, const QString& target) {
    QMessageBox box(parent);
    prepare(box, Words::tr("Replace the file?"),
            Words::tr("%1 is there already. Replace it?", "%1 is a file").arg(QFileInfo(target).fileName()));
    const QPushButton* replace = box.addButton(Words::tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

QuitChoice askQuit(QWidget* parent, const QString& target) {
    QMessageBox box(parent);
    prepare(box, Words::tr("Quit while exporting?"),
            Words::tr("%1 is still being written.", "%1 is a file").arg(QFileInfo(target).fileName()));
    QPushButton* finish = box.addButton(Words::tr("Finish, then quit"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(Words::tr("Discard and quit"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(finish);
    box.exec();
    if (box.clickedButton() == finish) return QuitChoice::finish;
    return box.clickedButton() == discard ? QuitChoice::discard : QuitChoice::stay;
}

ExistingChoice askExisting(QWidget* parent, int count) {
    QMessageBox box(parent);
    prepare(box, Words::tr("Files are there already"),
            QCoreApplication::translate("Questions", "%n of the files to be written are there already.",
                                        nullptr, count));
    QPushButton* both = box.addButton(Words::tr("Keep both"), QMessageBox::AcceptRole);
    const QPushButton* replace = box.addButton(Words::tr("Replace"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(both);
    box.exec();
    if (box.clickedButton() == both) return ExistingChoice::keepBoth;
    return box.clickedButton() == replace ? ExistingChoice::replace : ExistingChoice::stay;
}

bool askQuitQueue(QWidget* parent, int left) {
    QMessageBox box(parent);
    prepare(box, Words::tr("Quit while exporting?"),
            QCoreApplication::translate("Questions", "%n photo(s) are still to be exported.", nullptr, left));
    QPushButton* stay = box.addButton(Words::tr("Go on exporting"), QMessageBox::RejectRole);
    const QPushButton* discard = box.addButton(Words::tr("Discard and quit"), QMessageBox::DestructiveRole);
    box.setEscapeButton(stay);
    box.setDefaultButton(stay);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace uncast::ui
