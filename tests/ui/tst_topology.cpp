#include "samples.h"

#include "ui/topology/edgeitem.h"
#include "ui/topology/nodeitem.h"
#include "ui/topology/diagramfile.h"
#include "ui/topology/topologymodel.h"
#include "ui/topology/topologyscene.h"
#include "ui/topology/topologyview.h"

#include <QSignalSpy>
#include <QImage>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

namespace {

Topology topologyOf(const ClusterState &cluster, const StepHighlight &step = {})
{
    return baton::topologyOf(cluster.profile, cluster.snapshot, cluster.assessment, step);
}

TopologyNode nodeOf(const ClusterState &cluster, const QString &id, const StepHighlight &step = {})
{
    TopologyModel model;
    model.setTopology(topologyOf(cluster, step));
    return *model.node(id);
}

TopologyEdge edgeOf(const ClusterState &cluster, const QString &id)
{
    TopologyModel model;
    model.setTopology(topologyOf(cluster));
    return *model.edge(id);
}

using Badge = TopologyNode::Badge;
using EdgeState = TopologyEdge::State;

} // namespace

class TopologyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiagramIsSaved();
    void describesSituations_data();
    void describesSituations();
    void gateIsDrawnFromFacts();
    void stepIsShownOnItsHost();
    void brokenReplicationSaysWhy();
    void withoutProxyUsersReachHostsDirectly();
    void everythingIsDescribedInWords();
    void modelTellsOnlyWhatChanged();
    void sceneFollowsTheModel();
    void keyboardWalksThroughTheDiagram();
    void movementCanBeSwitchedOff();
};

void TopologyTest::describesSituations_data()
{
    QTest::addColumn<ClusterState>("cluster");
    QTest::addColumn<Badge>("a");
    QTest::addColumn<Badge>("b");
    QTest::addColumn<EdgeState>("toA");
    QTest::addColumn<EdgeState>("toB");
    QTest::addColumn<EdgeState>("replication");
    QTest::newRow("bare hosts") << bareCluster() << Badge::None << Badge::None << EdgeState::Unknown << EdgeState::Unknown << EdgeState::Unknown;
    QTest::newRow("healthy") << healthyCluster() << Badge::Master << Badge::Slave << EdgeState::Flowing << EdgeState::Standby << EdgeState::Flowing;
    QTest::newRow("lagging") << laggingCluster() << Badge::Master << Badge::Slave << EdgeState::Flowing << EdgeState::Standby << EdgeState::Flowing;
    QTest::newRow("not replicating") << notReplicatingCluster() << Badge::Master << Badge::Slave << EdgeState::Flowing << EdgeState::Standby << EdgeState::Broken;
    QTest::newRow("master down") << masterDownCluster() << Badge::Master << Badge::Slave << EdgeState::Broken << EdgeState::Standby << EdgeState::Broken;
    QTest::newRow("failed over") << failedOverCluster() << Badge::Down << Badge::Master << EdgeState::Standby << EdgeState::Flowing << EdgeState::Broken;
    QTest::newRow("old master back") << oldMasterBackCluster() << Badge::Fenced << Badge::Master << EdgeState::Standby << EdgeState::Flowing << EdgeState::Broken;
    QTest::newRow("two masters") << twoMastersCluster() << Badge::Master << Badge::Master << EdgeState::Flowing << EdgeState::Standby << EdgeState::Broken;
    QTest::newRow("gate closed") << switchingCluster() << Badge::Master << Badge::Slave << EdgeState::Quiet << EdgeState::Standby << EdgeState::Flowing;
}

void TopologyTest::describesSituations()
{
    QFETCH(ClusterState, cluster);
    QTEST(nodeOf(cluster, "a").badge, "a");
    QTEST(nodeOf(cluster, "b").badge, "b");
    QTEST(edgeOf(cluster, "proxy-a").state, "toA");
    QTEST(edgeOf(cluster, "proxy-b").state, "toB");
    QTEST(edgeOf(cluster, "replication").state, "replication");
}

void TopologyTest::gateIsDrawnFromFacts()
{
    QVERIFY(!nodeOf(bareCluster(), "proxy").gate);
    QCOMPARE(*nodeOf(healthyCluster(), "proxy").gate, (Gate{true, false, 0}));
    QCOMPARE(*nodeOf(switchingCluster(), "proxy").gate, (Gate{false, false, 14}));
    ClusterState page = healthyCluster();
    QCOMPARE(edgeOf(page, "proxy-a").state, EdgeState::Flowing);
    page.snapshot.hosts[Node::Proxy].proxy.maintenance = true; // whatever the last second's rate was
    QCOMPARE(edgeOf(page, "proxy-a").state, EdgeState::Quiet);
    QCOMPARE(edgeOf(page, "proxy-a").label, QStringLiteral("gets no users"));
}

void TopologyTest::stepIsShownOnItsHost()
{
    const StepHighlight step{Node::B, QStringLiteral("Promote the slave")};
    QCOMPARE(nodeOf(healthyCluster(), "b", step).running, step.title);
    QVERIFY(nodeOf(healthyCluster(), "a", step).running.isEmpty());
}

void TopologyTest::brokenReplicationSaysWhy()
{
    const TopologyEdge edge = edgeOf(notReplicatingCluster(), "replication");
    QCOMPARE(edge.sublabel, QStringLiteral("the master has already removed the WAL that it needs"));
    QVERIFY(edge.description.contains(edge.sublabel));
}

void TopologyTest::withoutProxyUsersReachHostsDirectly()
{
    ClusterState cluster = healthyCluster();
    cluster.profile.proxyKind = ProxyKind::None;
    cluster.profile.hosts.remove(Node::Proxy);
    TopologyModel model;
    model.setTopology(topologyOf(cluster));
    QVERIFY(!model.node("proxy"));
    QCOMPARE(model.edge("users-a")->from, QStringLiteral("users"));
}

void TopologyTest::everythingIsDescribedInWords()
{
    for (const SampleCluster &sample : allSamples()) {
        const Topology topology = topologyOf(sample.cluster);
        for (const TopologyNode &node : topology.nodes)
            QVERIFY2(node.description.contains(node.title) && node.description.contains(node.status), qPrintable(sample.name + node.id));
        for (const TopologyEdge &edge : topology.edges)
            QVERIFY2(edge.description.contains(edge.label) && edge.description.contains(u'→'), qPrintable(sample.name + edge.id));
    }
}

void TopologyTest::modelTellsOnlyWhatChanged()
{
    TopologyModel model;
    QSignalSpy added(&model, &TopologyModel::nodeAdded), changed(&model, &TopologyModel::nodeChanged), removed(&model, &TopologyModel::nodeRemoved);
    Topology topology = topologyOf(healthyCluster());
    model.setTopology(topology);
    QCOMPARE(added.size(), 4);
    model.setTopology(topology);
    QCOMPARE(changed.size(), 0);
    topology.nodes.last().status = QStringLiteral("new");
    model.setTopology(topology);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), QStringLiteral("b"));
    topology.nodes.removeLast();
    model.setTopology(topology);
    QCOMPARE(removed.size(), 1);
}

void TopologyTest::sceneFollowsTheModel()
{
    TopologyModel model;
    TopologyScene scene(model);
    QVERIFY(scene.items().isEmpty());
    model.setTopology(topologyOf(healthyCluster()));
    QCOMPARE(scene.focusOrder().size(), 8); // 4 cards, 4 lines; the dots on the lines are their own
    const NodeItem *host = scene.nodeItem("a");
    model.setTopology(topologyOf(masterDownCluster()));
    QCOMPARE(scene.nodeItem("a"), host); // the same item, changed
    QVERIFY(host->node().stale);
    QVERIFY(!scene.edgeItem("proxy-a")->flows());
    model.setTopology({});
    QVERIFY(scene.items().isEmpty());
}

void TopologyTest::keyboardWalksThroughTheDiagram()
{
    TopologyModel model;
    model.setTopology(topologyOf(healthyCluster()));
    TopologyScene scene(model);
    TopologyView view(scene);
    QSignalSpy selected(&scene, &TopologyScene::selected);
    view.resize(800, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    QStringList walked{scene.selectedId()};
    for (int step = 0; step < 7; ++step) {
        QTest::keyClick(&view, Qt::Key_Tab);
        walked << scene.selectedId();
    }
    QCOMPARE(walked, QStringList({"users", "proxy", "a", "b", "users-proxy", "proxy-a", "proxy-b", "replication"}));
    QCOMPARE(view.focusedPart(), QStringLiteral("replication"));
    scene.clearSelection();
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(scene.selectedId(), QStringLiteral("replication"));
    scene.select("a");
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(scene.selectedId().isEmpty());
    QVERIFY(selected.size() > 8);
}

void TopologyTest::movementCanBeSwitchedOff()
{
    TopologyModel model;
    model.setTopology(topologyOf(healthyCluster()));
    TopologyScene scene(model);
    QSignalSpy repaints(&scene, &QGraphicsScene::changed);
    QTRY_VERIFY(repaints.size() > 3);
    scene.setMovement(false);
    QTest::qWait(200);
    repaints.clear();
    QTest::qWait(400);
    QCOMPARE(repaints.size(), 0);
}

Q_DECLARE_METATYPE(baton::ClusterState)
Q_DECLARE_METATYPE(baton::TopologyNode::Badge)
Q_DECLARE_METATYPE(baton::TopologyEdge::State)

void TopologyTest::theDiagramIsSaved()
{
    const ClusterState cluster = healthyCluster();
    TopologyModel model;
    TopologyScene scene(model);
    model.setTopology(topologyOf(cluster));
    QTemporaryDir folder;
    QVERIFY(saveDiagram(scene, QPalette(), folder.filePath("d.svg")));
    QVERIFY(saveDiagram(scene, QPalette(), folder.filePath("d.png")));
    QFile svg(folder.filePath("d.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.size() > 5000);
    QVERIFY(svg.read(200).contains("<svg"));
    QVERIFY(QImage(folder.filePath("d.png")).width() > 1000);
    QVERIFY(!saveDiagram(scene, QPalette(), folder.filePath("no/such/folder/d.png")));
}

QTEST_MAIN(TopologyTest)
#include "tst_topology.moc"
