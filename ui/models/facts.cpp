#include "ui/models/facts.h"

#include "ui/models/factlist.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

void addHost(FactList &list, const ClusterState &cluster, Node node)
{
    const HostState state = cluster.snapshot.host(node);
    addReach(list, cluster, node);
    if (!state.seen.isValid())
        return;
    if (node == Node::Proxy) {
        addProxy(list, cluster.profile, state.proxy);
    } else {
        addPostgres(list, state.postgres);
        addProduct(list, state.product);
        addGuard(list, state.guard);
    }
    addSystem(list, state.system);
    addSight(list, cluster.profile, state.sees);
}

QString labelOf(const Profile &profile, std::optional<Node> node)
{
    return node ? profile.label(*node) : QString();
}

QString lossText(const PossibleLoss &loss)
{
    if (!loss.known)
        return Words::tr("not known");
    return loss.bytes == 0 ? Words::tr("none known") : Words::tr("at most %1").arg(formatBytes(loss.bytes));
}

void addCluster(FactList &list, const ClusterState &cluster)
{
    const Assessment &assessment = cluster.assessment;
    list.section(Words::tr("Cluster"));
    if (assessment.situation == Situation::TwoMasters) {
        list.add(Words::tr("Masters"), Words::tr("%1 and %2").arg(cluster.profile.label(Node::A), cluster.profile.label(Node::B)));
    } else {
        list.add(Words::tr("Master"), labelOf(cluster.profile, assessment.master));
        list.add(hasOldMaster(assessment) ? Words::tr("Old master") : Words::tr("Slave"), labelOf(cluster.profile, assessment.slave));
        if (assessment.notReplicating.isEmpty() && (assessment.lagBytes >= 0 || assessment.lagSeconds >= 0))
            list.add(Words::tr("Slave is behind by"), formatLag(assessment.lagBytes, assessment.lagSeconds));
    }
    if (assessment.underneath == Situation::MasterDown || assessment.underneath == Situation::MasterSuspect)
        list.add(Words::tr("A failover may lose"), lossText(assessment.loss));
    list.add(Words::tr("Address for users"), cluster.profile.serviceUrl);
    addSight(list, cluster.profile, cluster.snapshot.sees, Words::tr("From this computer"));
}

void addReplication(FactList &list, const ClusterState &cluster)
{
    const Node master = cluster.assessment.master.value_or(Node::A);
    list.section(Words::tr("Replication"));
    list.add(Words::tr("From"), cluster.profile.label(master));
    list.add(Words::tr("To"), cluster.profile.label(peerOf(master)));
    list.add(Words::tr("Lag"), formatLag(cluster.assessment.lagBytes, cluster.assessment.lagSeconds));
    list.section(cluster.profile.label(master));
    FactList sides;
    for (Node node : {master, peerOf(master)}) {
        addPostgres(sides, cluster.snapshot.host(node).postgres);
        list.section(cluster.profile.label(node));
        for (const Fact &fact : sides.facts())
            fact.code ? list.code(fact.name, fact.value) : list.add(fact.name, fact.value);
        sides = {};
    }
}

void addTraffic(FactList &list, const ClusterState &cluster, const QString &edge)
{
    const ProxyFacts &proxy = cluster.snapshot.host(Node::Proxy).proxy;
    const std::optional<Node> to = nodeFromId(edge.section(u'-', 1));
    list.section(Words::tr("Traffic"));
    if (!to || *to == Node::Proxy || !proxy.servers.contains(*to)) {
        list.add(Words::tr("Requests"), proxy.running ? formatRate(proxy.requestRate) : QString());
        return;
    }
    const BackendFacts server = proxy.servers.value(*to);
    list.add(Words::tr("Server"), cluster.profile.label(*to));
    list.add(Words::tr("State"), server.status);
    list.add(Words::tr("Last check"), server.check);
    list.add(Words::tr("Requests"), formatRate(server.requestRate));
    list.add(Words::tr("Requests so far"), QString::number(server.requests));
    list.add(Words::tr("Errors so far"), QString::number(server.errors));
    list.add(Words::tr("Sessions"), QString::number(server.sessions));
}

} // namespace

QList<Fact> factsOf(const ClusterState &cluster, const QString &selection)
{
    FactList list;
    if (const std::optional<Node> node = nodeFromId(selection))
        addHost(list, cluster, *node);
    else if (selection == QLatin1String("replication"))
        addReplication(list, cluster);
    else if (selection.contains(u'-'))
        addTraffic(list, cluster, selection);
    else
        addCluster(list, cluster);
    return list.facts();
}

QString selectionTitle(const ClusterState &cluster, const QString &selection)
{
    if (const std::optional<Node> node = nodeFromId(selection)) {
        const QString label = cluster.profile.label(*node);
        if (*node == Node::Proxy)
            return label;
        if (cluster.assessment.situation == Situation::TwoMasters || cluster.assessment.master == node)
            return Words::tr("%1 · %2").arg(label, roleName(Role::Master));
        if (hasOldMaster(cluster.assessment) && cluster.assessment.slave == node)
            return Words::tr("%1 · %2").arg(label, Words::tr("old master"));
        return cluster.assessment.slave == node ? Words::tr("%1 · %2").arg(label, roleName(Role::Slave)) : label;
    }
    if (selection == QLatin1String("replication"))
        return Words::tr("Replication");
    if (selection.contains(u'-'))
        return Words::tr("Traffic");
    return cluster.profile.name;
}

QDateTime selectionSeen(const ClusterState &cluster, const QString &selection)
{
    if (const std::optional<Node> node = nodeFromId(selection))
        return cluster.snapshot.host(*node).seen;
    if (selection.contains(u'-') && selection != QLatin1String("replication"))
        return cluster.snapshot.host(Node::Proxy).seen;
    QDateTime newest;
    for (const HostState &host : cluster.snapshot.hosts)
        newest = !newest.isValid() || host.seen > newest ? host.seen : newest;
    return newest;
}

QString factsAsText(const QString &title, const QList<Fact> &facts)
{
    QString text = title + u'\n', section;
    for (const Fact &fact : facts) {
        if (fact.section != section)
            text += u'\n' + fact.section + u'\n';
        section = fact.section;
        text += QStringLiteral("  %1: %2\n").arg(fact.name, fact.value);
    }
    return text;
}

} // namespace baton
