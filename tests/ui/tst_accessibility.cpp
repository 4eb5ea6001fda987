#include "samples.h"

#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/practice/practicedialog.h"
#include "ui/run/logsdialog.h"
#include "ui/run/replaydialog.h"
#include "ui/run/reportdialog.h"
#include "ui/run/runwindow.h"
#include "ui/topology/topologyview.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/clusterwizard.h"

#include <QAccessible>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace baton;

namespace {

bool isInteractive(const QAccessibleInterface &element)
{
    switch (element.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

// Parts that Qt makes inside its own widgets, and rows without words, are theirs to name.
bool speaksForItself(const QAccessibleInterface &element)
{
    const QObject *object = element.object();
    if (!object)
        return false;
    return object->objectName().startsWith(QLatin1String("qt_")) || (object->parent() && object->parent()->inherits("QComboBox"))
           || (object->parent() && object->parent()->inherits("QAbstractSpinBox")) || object->inherits("QComboBoxListView") || object->inherits("QTableCornerButton")
           || (object->parent() && object->parent()->inherits("QLineEdit"));
}

QString pathOf(const QAccessibleInterface &element)
{
    QStringList path;
    for (const QAccessibleInterface *each = &element; each && path.size() < 4; each = each->parent())
        path.prepend(each->object() ? QString::fromLatin1(each->object()->metaObject()->className()) + u' ' + each->text(QAccessible::Name) : each->text(QAccessible::Name));
    return QStringLiteral("%1 (role %2)").arg(path.join(QLatin1String(" > "))).arg(int(element.role()));
}

void collectNameless(QAccessibleInterface *element, QStringList &nameless, int &seen)
{
    if (!element || !element->isValid() || element->state().invisible)
        return;
    if (isInteractive(*element) && !speaksForItself(*element)) {
        ++seen;
        QAccessibleTableCellInterface *cell = element->tableCellInterface();
        const bool isFurtherCell = cell && cell->columnIndex() > 0; // its row has a name, and it may be empty
        if (element->text(QAccessible::Name).isEmpty() && !isFurtherCell)
            nameless << pathOf(*element);
    }
    for (int child = 0; child < element->childCount(); ++child)
        collectNameless(element->child(child), nameless, seen);
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainWindow_data();
    void mainWindow();
    void diagramHasAllItsParts();
    void diagramIsWalkedAndPressed();
    void diagramPartsSurviveTheirItems();
    void runWindow();
    void dialogues();
    void wizardPages();
    void aNamelessButtonIsFound();
    void tabReachesEveryTask();

private:
    void check(QWidget &window, int atLeast);
};

// Shown, since what is hidden is no part of the tree that a reader walks.
void AccessibilityTest::check(QWidget &window, int atLeast)
{
    window.show();
    QStringList nameless;
    int seen = 0;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless, seen);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(seen >= atLeast, qPrintable(QStringLiteral("only %1 elements").arg(seen)));
}

void AccessibilityTest::mainWindow_data()
{
    QTest::addColumn<int>("sample");
    for (int at = 0; at < allSamples().size(); ++at)
        QTest::newRow(qPrintable(allSamples()[at].name)) << at;
}

void AccessibilityTest::mainWindow()
{
    QFETCH(int, sample);
    ClusterState state = allSamples()[sample].cluster;
    state.profile.practice = sample % 2; // with the fire drill's buttons too
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles({state.profile});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(state.profile.id, state.snapshot);
    clusters.setAssessment(state.profile.id, state.assessment);
    window.setRuns(state.profile.id, sampleRuns());
    auto *tabs = window.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        check(window, 20);
    }
}

void AccessibilityTest::diagramHasAllItsParts()
{
    ClusterListModel clusters;
    ActivityModel activity;
    const ClusterState state = masterDownCluster();
    clusters.setProfiles({state.profile});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(state.profile.id, state.snapshot);
    clusters.setAssessment(state.profile.id, state.assessment);
    window.show();
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(window.findChild<TopologyView *>());
    QCOMPARE(diagram->childCount(), 8); // users, proxy, two hosts; three ways of users, replication
    QStringList names;
    for (int at = 0; at < diagram->childCount(); ++at) {
        QAccessibleInterface *part = diagram->child(at);
        names << part->text(QAccessible::Name);
        QVERIFY(!part->rect().isEmpty());
        QVERIFY(part->state().focusable);
        QCOMPARE(diagram->indexOfChild(part), at);
        QCOMPARE(part->parent(), diagram);
    }
    QVERIFY2(names.contains(QStringLiteral("desk-a 192.0.2.11 MASTER")) && names.contains(QStringLiteral("desk-a → desk-b")), qPrintable(names.join(u',')));
    const int replication = int(names.indexOf(QStringLiteral("desk-a → desk-b")));
    QVERIFY(diagram->child(replication)->text(QAccessible::Description).contains(QLatin1String("not replicating")));
}

void AccessibilityTest::diagramIsWalkedAndPressed()
{
    ClusterListModel clusters;
    ActivityModel activity;
    const ClusterState state = healthyCluster();
    clusters.setProfiles({state.profile});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(state.profile.id, state.snapshot);
    clusters.setAssessment(state.profile.id, state.assessment);
    window.show();
    auto *view = window.findChild<TopologyView *>();
    view->setFocus(Qt::TabFocusReason);
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(view);
    QTest::keyClick(view, Qt::Key_Right);
    const QString first = view->focusedPart();
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(!first.isEmpty() && view->focusedPart() != first);
    QAccessibleInterface *last = diagram->child(int(view->parts().indexOf(QStringLiteral("b"))));
    QVERIFY(last->actionInterface());
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(view->focusedPart(), QStringLiteral("b"));
    QVERIFY(last->state().selected);
}

void AccessibilityTest::diagramPartsSurviveTheirItems()
{
    ClusterListModel clusters;
    ActivityModel activity;
    ClusterState state = healthyCluster();
    clusters.setProfiles({state.profile});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(state.profile.id, state.snapshot);
    clusters.setAssessment(state.profile.id, state.assessment);
    window.show();
    auto *view = window.findChild<TopologyView *>();
    QAccessibleInterface *proxy = QAccessible::queryAccessibleInterface(view)->child(int(view->parts().indexOf(QStringLiteral("proxy"))));
    QVERIFY(proxy->isValid());
    state.profile.proxyKind = ProxyKind::None;
    state.profile.hosts.remove(Node::Proxy);
    clusters.setProfiles({state.profile});
    QVERIFY(!proxy->isValid());
    QVERIFY(proxy->text(QAccessible::Name).isEmpty() && proxy->rect().isEmpty());
}

void AccessibilityTest::runWindow()
{
    RunWindow window(sampleProfile(), Operation::Reconvert);
    check(window, 3);
    window.setOutline(outlineOf(Operation::Failover, masterDownCluster()));
    window.awaitConfirmation();
    check(window, 8);
    window.beginTakingUp();
    check(window, 6);
    window.ended({});
    check(window, 6);
}

void AccessibilityTest::dialogues()
{
    ProfileDialog profile(sampleProfile(), {{"x", "X"}});
    QuestionDialog question({Node::A, "?", "?"}, "desk-a");
    SecretDialog secret("Password", "", true);
    SettingsDialog settings({});
    HostKeyDialog fresh({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:x", false, {}}), changed({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:x", true, {"y"}});
    ReportDialog report(sampleProfile(), "Switch over", sampleSwitchover());
    ReplayDialog replay(sampleProfile(), "Switch over", sampleSwitchover());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    LogsDialog logs(sampleProfile(), logSpanAround(now, now));
    PracticeDialog practice;
    for (QWidget *each : std::initializer_list<QWidget *>{&profile, &question, &secret, &settings, &fresh, &changed, &report, &replay, &logs, &practice})
        check(*each, 1);
}

void AccessibilityTest::wizardPages()
{
    for (const ClusterDraft::Kind kind : {ClusterDraft::Kind::Install, ClusterDraft::Kind::Adopt}) {
        for (int page = ClusterWizard::Product; page <= ClusterWizard::Plan; ++page) {
            Profile profile = sampleProfile();
            ClusterWizard wizard({.kind = kind, .page = page, .profile = profile}, {});
            check(wizard, 2);
        }
    }
}

// That the walk can fail at all.
void AccessibilityTest::aNamelessButtonIsFound()
{
    QWidget window;
    new QToolButton(&window);
    window.show();
    QStringList nameless;
    int seen = 0;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless, seen);
    QCOMPARE(nameless.size(), 1);
}

void AccessibilityTest::tabReachesEveryTask()
{
    ClusterListModel clusters;
    ActivityModel activity;
    const ClusterState state = masterDownCluster();
    clusters.setProfiles({state.profile});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(state.profile.id, state.snapshot);
    clusters.setAssessment(state.profile.id, state.assessment);
    window.show();
    QSet<QString> reached;
    QWidget *start = window.findChild<QListView *>();
    start->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 80; ++step) {
        const QWidget *at = window.focusWidget();
        reached << (at->accessibleName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->accessibleName());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    }
    for (const char *place : {"Clusters", "Fail over", "Install", "Maintenance", "More", "Fail over…", "Topology of the cluster", "Facts", "Activity", "QTabBar"})
        QVERIFY2(reached.contains(QString::fromUtf8(place)), qPrintable(QString::fromUtf8(place) + QLatin1String(" is not among ") + QStringList(reached.values()).join(u',')));
    QVERIFY(std::any_of(reached.begin(), reached.end(), [](const QString &name) { return name.contains(QLatin1String("problem")); }));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
