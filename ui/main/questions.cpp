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

QString words(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("Questions", text, note);
}

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
    prepare(box, words("Replace the file?"),
            words("%1 is there already. Replace it?", "%1 is a file").arg(QFileInfo(target).fileName()));
    const QPushButton* replace = box.addButton(words("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

QuitChoice askQuit(QWidget* parent, const QString& target) {
    QMessageBox box(parent);
    prepare(box, words("Quit while exporting?"),
            words("%1 is still being written.", "%1 is a file").arg(QFileInfo(target).fileName()));
    QPushButton* finish = box.addButton(words("Finish, then quit"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(words("Discard and quit"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(finish);
    box.exec();
    if (box.clickedButton() == finish) return QuitChoice::finish;
    return box.clickedButton() == discard ? QuitChoice::discard : QuitChoice::stay;
}

} // namespace uncast::ui
