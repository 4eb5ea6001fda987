#include "ui/topology/describe.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <cmath>

namespace baton {

namespace {

using State = TopologyEdge::State;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Topology)
};

// A gentle scale: 1 request a second already moves, a thousand is as fast as it gets. Negative: some, nobody counted.
double paceOf(double perSecond)
{
    if (perSecond < 0)
        return 0.3;
    return perSecond <= 0 ? 0 : qBound(0.12, std::log10(1 + perSecond) / 3, 1.0);
}

QString inWords(const Scenery &scenery, const TopologyEdge &edge)
{
    const auto name = [&](const QString &id) {
        const auto node = nodeFromId(id);
        return node && scenery.profile.has(*node) ? scenery.profile.label(*node) : id == QLatin1String("users") ? Words::tr("Users") : Words::tr("Load balancer");
    };
    QStringList lines{Words::tr("%1 → %2").arg(name(edge.from), name(edge.to))};
    lines << edge.label << edge.sublabel;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool serverIsUp(const BackendFacts &server)
{
    return server.status.startsWith(QLatin1String("UP"));
}

// What is known when no proxy of ours tells about the traffic.
void describeFromHealth(TopologyEdge &edge, const HostState &host)
{
    edge.state = !host.reachable() ? State::Unknown : host.product.serving ? State::Quiet : State::Standby;
}

// Why users are not sent to a host that is not the master.
QString whyInReserve(const Scenery &scenery, const TopologyNode &host)
{
    if (host.stale && scenery.snapshot.host(*host.node).reach == HostState::Reach::Unreachable)
        return Words::tr("down, gets no users");
    if (host.badge == TopologyNode::Badge::Fenced)
        return Words::tr("fenced, gets no users");
    if (scenery.assessment.underneath == Situation::SlaveNotReplicating)
        return Words::tr("no current copy");
    return Words::tr("in reserve");
}

void describeFromServer(TopologyEdge &edge, const Scenery &scenery, const ProxyFacts &proxy, const BackendFacts &server, const TopologyNode &host)
{
    const TopologyNode::Badge badge = host.badge;
    if (serverIsUp(server) && (proxy.maintenance || !proxy.gateOpen)) {
        edge.state = State::Quiet;
        edge.label = proxy.maintenance ? Words::tr("gets no users") : Words::tr("held at the gate");
        return;
    }
    if (serverIsUp(server)) {
        const bool moves = proxy.gateOpen && server.requestRate != 0;
        edge.state = moves ? State::Flowing : State::Quiet;
        edge.pace = moves ? paceOf(server.requestRate) : 0;
        if (server.requestRate >= 0)
            edge.label = formatRate(server.requestRate);
        if (server.errors >= 0)
            edge.sublabel = Words::tr("%n error(s)", nullptr, int(server.errors));
        return;
    }
    const bool twoMasters = scenery.assessment.situation == Situation::TwoMasters; // the other one is rightly kept away
    const bool missed = badge == TopologyNode::Badge::Master && !twoMasters;
    edge.state = missed ? State::Broken : State::Standby;
    edge.label = server.status == QLatin1String("MAINT") ? Words::tr("taken out")
                 : missed || twoMasters                  ? Words::tr("gets no users")
                                                         : whyInReserve(scenery, host);
}

// The standby's row on the master, found by the slave's address.
const StandbyFacts *standbyRow(const PostgresFacts &master, const QString &address)
{
    for (const StandbyFacts &standby : master.standbys) {
        if (standby.address == address)
            return &standby;
    }
    return master.standbys.size() == 1 ? &master.standbys.first() : nullptr;
}

QString whyNotReplicating(const Scenery &scenery, const HostState &slave)
{
    if (!slave.reachable())
        return Words::tr("slave unreachable");
    if (!slave.postgres.running)
        return slave.postgres.installed ? Words::tr("PostgreSQL is stopped there") : Words::tr("not set up yet");
    return scenery.assessment.notReplicating.isEmpty() ? Words::tr("no WAL receiver") : scenery.assessment.notReplicating;
}

void describeStream(TopologyEdge &edge, const Scenery &scenery, const HostState &master, const HostState &slave)
{
    const StandbyFacts *row = standbyRow(master.postgres, scenery.profile.host(*nodeFromId(edge.to)).peerAddress());
    const QString state = row ? row->state : slave.reachable() ? slave.postgres.receiverState : QString();
    // A slave that lives and only lets nobody in is told of by its master.
    const bool lives = slave.reachable() || slave.reach == HostState::Reach::LoginRefused || slave.reach == HostState::Reach::HostKeyChanged;
    if (state.isEmpty() || !lives) {
        const bool expected = (scenery.assessment.situation == Situation::OperationRunning || scenery.assessment.situation == Situation::Installing) && slave.reachable();
        edge.state = expected ? State::Quiet : State::Broken; // a run stops and starts things
        edge.label = Words::tr("not replicating");
        edge.sublabel = whyNotReplicating(scenery, slave);
        return;
    }
    edge.state = State::Flowing;
    edge.pace = state == QLatin1String("streaming") ? 0.25 : 0.8;
    edge.label = state == QLatin1String("streaming") ? Words::tr("streaming")
                 : state == QLatin1String("backup")  ? Words::tr("copying the database")
                                                     : Words::tr("catching up");
    edge.sublabel = formatLag(scenery.assessment.lagBytes, scenery.assessment.lagSeconds);
}

} // namespace

TopologyEdge describeUsersEdge(const Scenery &scenery)
{
    TopologyEdge edge{.id = QStringLiteral("users-proxy"), .from = QStringLiteral("users"), .to = nodeId(Node::Proxy)};
    const HostState proxy = scenery.snapshot.host(Node::Proxy);
    if (!proxy.seen.isValid() || (!proxy.reachable() && scenery.assessment.underneath == Situation::CutOffFromHere)) {
        edge.state = State::Unknown;
    } else if (!proxy.reachable() || !proxy.proxy.running) {
        edge.state = proxy.proxy.installed ? State::Broken : State::Unknown;
    } else {
        edge.state = proxy.proxy.requestRate != 0 ? State::Flowing : State::Quiet;
        edge.pace = paceOf(proxy.proxy.requestRate);
        if (proxy.proxy.requestRate >= 0)
            edge.label = formatRate(proxy.proxy.requestRate);
    }
    edge.description = inWords(scenery, edge);
    return edge;
}

TopologyEdge describeServerEdge(const Scenery &scenery, Node node)
{
    const QString from = usersReachHostsDirectly(scenery.profile) ? QStringLiteral("users") : nodeId(Node::Proxy);
    TopologyEdge edge{.id = from + u'-' + nodeId(node), .from = from, .to = nodeId(node)};
    const HostState proxy = scenery.snapshot.host(Node::Proxy);
    if (scenery.profile.proxyKind != ProxyKind::Managed)
        describeFromHealth(edge, scenery.snapshot.host(node));
    else if (proxy.reachable() && proxy.proxy.running && proxy.proxy.servers.contains(node))
        describeFromServer(edge, scenery, proxy.proxy, proxy.proxy.servers[node], describeHost(scenery, node));
    edge.description = inWords(scenery, edge);
    return edge;
}

TopologyEdge describeReplication(const Scenery &scenery)
{
    const Node master = scenery.assessment.master.value_or(scenery.assessment.slave ? peerOf(*scenery.assessment.slave) : Node::A);
    TopologyEdge edge{.id = QStringLiteral("replication"), .from = nodeId(master), .to = nodeId(peerOf(master)),
                      .kind = TopologyEdge::Kind::Replication};
    const HostState from = scenery.snapshot.host(master), to = scenery.snapshot.host(peerOf(master));
    if (scenery.snapshot.twoMasters()) {
        edge.state = State::Broken;
        edge.label = Words::tr("two masters");
        edge.sublabel = Words::tr("each accepts writes of its own");
    } else if (!from.postgres.installed && !to.postgres.installed) {
        edge.state = State::Unknown;
        edge.label = from.seen.isValid() ? Words::tr("no replication yet") : QString();
    } else if (!from.reachable()) {
        const Situation underneath = scenery.assessment.underneath;
        const bool unknown = underneath == Situation::CutOffFromHere || underneath == Situation::MasterSuspect;
        edge.state = unknown ? State::Unknown : State::Broken;
        edge.label = unknown ? Words::tr("not known now") : Words::tr("not replicating");
        edge.sublabel = Words::tr("master unreachable");
    } else {
        describeStream(edge, scenery, from, to);
    }
    edge.description = inWords(scenery, edge);
    return edge;
}

} // namespace baton
