#include "tests/ui/window_fixture.h"
#include "ui/main/about.h"
#include "ui/main/panel_dock.h"
#include "ui/panels/panel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

QString nameOf(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString described(const QWidget& widget) {
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty()) text += QLatin1Char(' ') + widget.objectName();
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        text += QStringLiteral(" < ") + QString::fromLatin1(above->metaObject()->className());
    return text;
}

// What a person acts on or reads a value from, as against what only holds others.
bool needsName(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
        qobject_cast<const QHeaderView*>(&widget)) // its sections are read, as part of the table
        return false;
    if (widget.objectName().startsWith(QLatin1String("qt_"))) return false; // within Qt's own
    const auto* parent = widget.parentWidget();
    // The field within a box and the button that clears a line are parts of one thing.
    if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent)) return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget);
}

QStringList namelessIn(QWidget& top) {
    QStringList nameless;
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->isVisibleTo(&top) && needsName(*widget) && nameOf(*widget).trimmed().isEmpty())
            nameless << described(*widget);
    return nameless;
}

bool isStop(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy();
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void everythingThatIsActedOnHasAName_data();
    void everythingThatIsActedOnHasAName();
    void dialogsHaveNamesToo();
    void everyCommandSaysWhatItDoes();
    void theTabKeyReachesEveryStopOnce();
    void panelsAreReachedFromTopToBottom();
};

void TestAccessibility::everythingThatIsActedOnHasAName_data() {
    QTest::addColumn<QString>("state");
    for (const char* state : {"empty", "ready", "failed", "exported"}) QTest::newRow(state) << state;
}

void TestAccessibility::everythingThatIsActedOnHasAName() {
    QFETCH(QString, state);
    Workshop workshop;
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    resizeTo(window, {1440, 900});
    window.show();
    if (state == "failed") QVERIFY(openAndWait(document, workshop.broken()));
    if (state == "ready" || state == "exported") {
        QVERIFY(openAndWait(document, workshop.demo(true)));
        for (const QString& key : window.panels().keys()) {
            window.panels().setShown(key, true);
            window.panels().panel(key).setFolded(false);
        }
    }
    if (state == "exported") {
        document.exportTiff(workshop.folder.filePath("out.tif"), false);
        QTRY_COMPARE(document.exporting().stage, PhotoDocument::ExportStage::done);
    }
    QCoreApplication::processEvents();
    const QStringList nameless = namelessIn(window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void TestAccessibility::dialogsHaveNamesToo() {
    AboutDialog about;
    about.show();
    for (int i = 0; i < about.tabs().count(); ++i) {
        about.tabs().setCurrentIndex(i);
        const QStringList nameless = namelessIn(about);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
}

void TestAccessibility::everyCommandSaysWhatItDoes() {
    Workshop workshop;
    PhotoDocument document(FakeEstimators().store);
    MainWindow window(document, workshop.settings);
    for (const QAction* action : window.actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
    }
    // Two commands of one shortcut: neither would answer.
    QHash<QString, QString> taken;
    for (const QAction* action : window.actions())
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!taken.contains(text) || taken.value(text) == action->text(),
                     qPrintable(text + ": " + taken.value(text) + " and " + action->text()));
            taken[text] = action->text();
        }
}

void TestAccessibility::theTabKeyReachesEveryStopOnce() {
    Workshop workshop;
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    resizeTo(window, {1440, 900});
    window.show();
    QVERIFY(openAndWait(document, workshop.demo()));
    QList<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isStop(*widget) && widget->window() == &window) stops << widget;
    QVERIFY(stops.size() > 10);
    QList<QWidget*> chain;
    for (QWidget* w = window.nextInFocusChain(); w != &window && !chain.contains(w);
         w = w->nextInFocusChain())
        chain << w;
    for (QWidget* stop : stops) QVERIFY2(chain.contains(stop), qPrintable(described(*stop)));
    // The pictures come before the panels beside them.
    int picture = -1;
    int panel = -1;
    for (int i = 0; i < chain.size(); ++i) {
        if (!isStop(*chain[i])) continue;
        if (picture < 0 && chain[i]->inherits("uncast::ui::PictureView")) picture = i;
        if (panel < 0 && chain[i]->inherits("uncast::ui::PanelHeading")) panel = i;
    }
    QVERIFY(picture >= 0 && panel >= 0);
}

void TestAccessibility::panelsAreReachedFromTopToBottom() {
    Workshop workshop;
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    resizeTo(window, {1440, 2400});
    window.show();
    QVERIFY(openAndWait(document, workshop.demo()));
    int last = -1;
    int panels = 0;
    for (QWidget* w = window.nextInFocusChain(); w != &window; w = w->nextInFocusChain()) {
        if (!w->inherits("uncast::ui::PanelHeading") || !w->isVisible() || w->window() != &window) continue;
        const int y = w->mapTo(&window, QPoint()).y();
        QVERIFY2(y > last, qPrintable(nameOf(*w)));
        last = y;
        ++panels;
    }
    QVERIFY(panels >= 4);
}

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
