#include "samples.h"
#include "surfaces.h"

#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/topology/topologymodel.h"
#include "ui/topology/topologyscene.h"
#include "ui/topology/topologyview.h"
#include "ui/window/mainwindow.h"

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

// What nobody can name, in a window that is on the screen: what is hidden is no part of the tree that a reader walks.
QStringList namelessIn(QWidget &window, int &seen)
{
    window.show();
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless, seen);
    return nameless;
}

// A window with one cluster, in front of the person.
struct Desk
{
    explicit Desk(const ClusterState &state)
    {
        clusters.setProfiles({state.profile});
        show(state);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void show(const ClusterState &state)
    {
        clusters.setSnapshot(state.profile.id, state.snapshot);
        clusters.setAssessment(state.profile.id, state.assessment);
    }
    [[nodiscard]] TopologyView &view() const { return *window.findChild<TopologyView *>(); }
    [[nodiscard]] QAccessibleInterface &diagram() const { return *QAccessible::queryAccessibleInterface(&view()); }
    [[nodiscard]] QAccessibleInterface &part(const QString &id) const { return *diagram().child(int(view().parts().indexOf(id))); }

    ClusterListModel clusters;
    ActivityModel activity;
    MainWindow window{clusters, activity};
};

// What readers are told of the diagram's parts: "focus b".
QStringList *heard = nullptr;

void listen(QAccessibleEvent *event)
{
    const QAccessibleInterface *about = event->accessibleInterface();
    if (!heard || !about || !about->parent() || !qobject_cast<TopologyView *>(about->parent()->object()))
        return;
    const QString name = about->text(QAccessible::Name).section(u' ', 0, 0);
    if (event->type() == QAccessible::Focus)
        *heard << QStringLiteral("focus ") + name;
    if (event->type() == QAccessible::DescriptionChanged)
        *heard << QStringLiteral("changed ") + name;
    if (event->type() == QAccessible::ObjectCreated)
        *heard << QStringLiteral("new ") + name;
    if (event->type() == QAccessible::ObjectDestroyed)
        *heard << QStringLiteral("gone");
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasAName_data();
    void everythingHasAName();
    void aNamelessButtonIsFound();
    void diagramHasAllItsParts_data();
    void diagramHasAllItsParts();
    void diagramIsWalkedAndPressed();
    void diagramTellsWhatHappens();
    void diagramPartsSurviveTheirItems();
    void tabReachesEveryTask();
};

using Tour = void (*)(const Look &);
Q_DECLARE_METATYPE(Tour)

void AccessibilityTest::everythingHasAName_data()
{
    QTest::addColumn<Tour>("look");
    QTest::newRow("main window") << Tour(lookAtMainWindows);
    QTest::newRow("run window") << Tour(lookAtRunWindows);
    QTest::newRow("dialogues") << Tour(lookAtDialogues);
    QTest::newRow("wizards") << Tour(lookAtWizards);
}

void AccessibilityTest::everythingHasAName()
{
    QFETCH(Tour, look);
    QStringList problems;
    int windows = 0;
    look([&](QWidget &window, const QString &name) {
        int seen = 0;
        for (const QString &nameless : namelessIn(window, seen))
            problems << name + QStringLiteral(": ") + nameless;
        if (seen == 0)
            problems << name + QStringLiteral(" shows nothing that can be used");
        ++windows;
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(windows > 10);
}

void AccessibilityTest::diagramHasAllItsParts_data()
{
    QTest::addColumn<int>("sample");
    for (int at = 0; at < allSamples().size(); ++at)
        QTest::newRow(qPrintable(allSamples()[at].name)) << at;
}

void AccessibilityTest::diagramHasAllItsParts()
{
    QFETCH(int, sample);
    const ClusterState state = allSamples()[sample].cluster;
    const Desk desk(state);
    const Topology wanted = topologyOf(state.profile, state.snapshot, state.assessment);
    QAccessibleInterface &diagram = desk.diagram();
    QCOMPARE(diagram.role(), QAccessible::List);
    QCOMPARE(diagram.childCount(), int(wanted.nodes.size() + wanted.edges.size()));
    QStringList names;
    for (int at = 0; at < diagram.childCount(); ++at) {
        QAccessibleInterface *part = diagram.child(at);
        const QString id = desk.view().parts().at(at);
        const QString description = at < wanted.nodes.size() ? wanted.nodes[at].description : wanted.edges[at - wanted.nodes.size()].description;
        names << part->text(QAccessible::Name);
        QCOMPARE(QStringList({part->text(QAccessible::Name), part->text(QAccessible::Description)}).join(u'\n').trimmed(), description.trimmed());
        QVERIFY2(!part->rect().isEmpty() && diagram.rect().intersects(part->rect()), qPrintable(id));
        QVERIFY2(part->state().focusable && part->state().selectable && !part->state().offscreen && !part->state().invisible, qPrintable(id));
        QCOMPARE(diagram.indexOfChild(part), at);
        QCOMPARE(part->parent(), &diagram);
        if (at < wanted.nodes.size()) { // an edge's rectangle is wider than its line
            const QPoint middle = part->rect().center();
            QCOMPARE(diagram.childAt(middle.x(), middle.y()), part);
        }
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), diagram.childCount());
    QVERIFY(!names.contains(QString()));
}

void AccessibilityTest::diagramIsWalkedAndPressed()
{
    const Desk desk(healthyCluster());
    TopologyView &view = desk.view();
    view.setFocus(Qt::TabFocusReason);
    QCOMPARE(view.focusedPart(), QStringLiteral("users"));
    QStringList reached{view.focusedPart()};
    for (qsizetype at = 0; at < reached.size(); ++at) { // wherever arrows lead from there
        for (const Qt::Key arrow : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down}) {
            view.focusOn(reached[at]);
            QTest::keyClick(&view, arrow);
            if (!reached.contains(view.focusedPart()))
                reached << view.focusedPart();
        }
    }
    QStringList all = view.parts();
    all.sort();
    reached.sort();
    QCOMPARE(reached, all);
    view.focusOn(QStringLiteral("a"));
    QCOMPARE(desk.diagram().focusChild(), &desk.part("a"));
    QVERIFY(desk.part("a").state().focused && desk.part("a").state().selected);
    QAccessibleInterface &slave = desk.part("b");
    QVERIFY(slave.actionInterface());
    slave.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(view.focusedPart(), QStringLiteral("b"));
    QVERIFY(slave.state().selected && !desk.part("a").state().selected);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!slave.state().selected);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(slave.state().selected);
}

void AccessibilityTest::diagramTellsWhatHappens()
{
    if (!qEnvironmentVariableIsSet("BATON_LISTENED"))
        QSKIP("nobody listens; the test accessibility-bus sees to it");
    QVERIFY(QTest::qWaitFor([] { return QAccessible::isActive(); }, 10000));
    QStringList told;
    heard = &told;
    const auto before = QAccessible::installUpdateHandler(listen);
    const auto restored = qScopeGuard([before] {
        heard = nullptr;
        QAccessible::installUpdateHandler(before);
    });
    Desk desk(healthyCluster());
    TopologyView &view = desk.view();
    view.setFocus(Qt::TabFocusReason);
    QVERIFY2(told.contains("new desk-a") && told.last() == QLatin1String("focus Users"), qPrintable(told.join(u',')));
    told.clear();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.viewport()->mapFromGlobal(desk.part("b").rect().center()));
    QVERIFY2(told.contains("focus desk-b"), qPrintable(told.join(u',')));
    told.clear();
    desk.show(masterDownCluster());
    QVERIFY2(told.contains("changed desk-a"), qPrintable(told.join(u',')));
    told.clear();
    desk.clusters.setProfiles({});
    Profile other = sampleProfile();
    other.hosts.remove(Node::Proxy);
    other.proxyKind = ProxyKind::None;
    desk.clusters.setProfiles({other});
    QVERIFY2(told.contains("gone"), qPrintable(told.join(u',')));
}

void AccessibilityTest::diagramPartsSurviveTheirItems()
{
    ClusterState state = healthyCluster();
    Desk desk(state);
    QAccessibleInterface &proxy = desk.part("proxy");
    QVERIFY(proxy.isValid());
    state.profile.proxyKind = ProxyKind::None;
    state.profile.hosts.remove(Node::Proxy);
    desk.clusters.setProfiles({state.profile});
    QVERIFY(!proxy.isValid() && proxy.state().invalid);
    QVERIFY(proxy.text(QAccessible::Name).isEmpty() && proxy.rect().isEmpty());
    proxy.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(desk.diagram().indexOfChild(&proxy), -1);
    desk.clusters.setProfiles({sampleProfile()});
    QVERIFY(proxy.isValid()); // the same place in the cluster
}

// That the walk can fail at all.
void AccessibilityTest::aNamelessButtonIsFound()
{
    QWidget window;
    new QToolButton(&window);
    int seen = 0;
    QCOMPARE(namelessIn(window, seen).size(), 1);
}

// By the Tab key alone, from the list of clusters and around to it again.
void AccessibilityTest::tabReachesEveryTask()
{
    const Desk desk(masterDownCluster());
    auto *tabs = desk.window.findChild<QTabWidget *>();
    QWidget *start = desk.window.findChild<QListView *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        QSet<QString> reached;
        bool inTab = false;
        start->setFocus(Qt::TabFocusReason);
        QWidget *at = start;
        for (int step = 0; step < 100 && (step == 0 || at != start); ++step) {
            reached << (at == &desk.view() ? QStringLiteral("diagram ") + desk.view().focusedPart() : at->accessibleName());
            inTab = inTab || tabs->currentWidget() == at || tabs->currentWidget()->isAncestorOf(at);
            if (at == tabs->tabBar())
                reached << QStringLiteral("tabs");
            QTest::keyClick(at, Qt::Key_Tab);
            at = desk.window.focusWidget();
        }
        QCOMPARE(at, start);
        QStringList wanted{"Clusters", "Set up a new cluster", "Fail over", "Install", "Maintenance", "More", "Fail over…", "Facts", "tabs"};
        for (const QString &part : desk.view().parts())
            wanted << QStringLiteral("diagram ") + part;
        for (const QString &place : wanted)
            QVERIFY2(reached.contains(place), qPrintable(place + QLatin1String(" is not among ") + QStringList(reached.values()).join(u',')));
        QVERIFY2(inTab, qPrintable(tabs->tabText(tab)));
        QVERIFY(std::any_of(reached.begin(), reached.end(), [](const QString &name) { return name.contains(QLatin1String("problem")); }));
    }
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
