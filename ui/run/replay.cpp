#include "ui/run/replay.h"

namespace baton {

namespace {

using Change = void (*)(ClusterState &cluster, Node node);

HostState &hostOf(ClusterState &cluster, Node node)
{
    return cluster.snapshot.hosts[node];
}

ProxyFacts &proxyOf(ClusterState &cluster)
{
    return cluster.snapshot.hosts[Node::Proxy].proxy;
}

void stop(ClusterState &cluster, Node node)
{
    hostOf(cluster, node).postgres.running = hostOf(cluster, node).product.serving = false;
    hostOf(cluster, node).postgres.standbys.clear();
    hostOf(cluster, peerOf(node)).postgres.receiverState.clear();
}

void beMaster(ClusterState &cluster, Node node)
{
    HostState &host = hostOf(cluster, node);
    host.postgres.running = true;
    host.postgres.inRecovery = false;
    cluster.assessment.master = node;
    cluster.assessment.slave.reset();
}

void serve(ClusterState &cluster, Node node)
{
    hostOf(cluster, node).product.serving = true;
}

void follow(ClusterState &cluster, Node node)
{
    HostState &host = hostOf(cluster, node);
    host.reach = HostState::Reach::Ok;
    host.postgres.installed = host.postgres.running = host.postgres.inRecovery = true;
    host.postgres.receiverState = QStringLiteral("streaming");
    host.postgres.receiverHost = cluster.profile.host(peerOf(node)).peerAddress();
    host.product.serving = false;
    StandbyFacts row;
    row.address = cluster.profile.host(node).peerAddress();
    row.state = QStringLiteral("streaming");
    hostOf(cluster, peerOf(node)).postgres.standbys = {row};
    hostOf(cluster, node).postgres.standbys.clear();
    cluster.assessment.slave = node;
}

void runAgain(ClusterState &cluster, Node node)
{
    beMaster(cluster, node);
    serve(cluster, node);
    follow(cluster, peerOf(node));
}

void closeGate(ClusterState &cluster, Node) { proxyOf(cluster).gateOpen = false; }
void openGate(ClusterState &cluster, Node) { proxyOf(cluster).gateOpen = true; }
void pageOn(ClusterState &cluster, Node) { proxyOf(cluster).maintenance = true; }
void pageOff(ClusterState &cluster, Node) { proxyOf(cluster).maintenance = false; }
void fence(ClusterState &cluster, Node node) { hostOf(cluster, node).guard.fencedBy = QStringLiteral("run"); }
void unfence(ClusterState &cluster, Node)
{
    for (HostState &host : cluster.snapshot.hosts)
        host.guard.fencedBy.clear();
}

// Users go to whoever is the master by now.
void route(ClusterState &cluster, Node)
{
    ProxyFacts &proxy = proxyOf(cluster);
    for (Node node : dataNodes) {
        const bool serves = cluster.assessment.master == node;
        proxy.servers[node].status = serves ? QStringLiteral("UP") : QStringLiteral("DOWN");
    }
    proxy.recorded = cluster.assessment.master;
}

void proxyRuns(ClusterState &cluster, Node)
{
    ProxyFacts &proxy = proxyOf(cluster);
    proxy.installed = proxy.running = proxy.socketUsable = true;
    proxy.block = ProxyFacts::Block::AsWanted;
    route(cluster, Node::Proxy);
}

void installed(ClusterState &cluster, Node node)
{
    HostState &host = hostOf(cluster, node);
    host.product.installed = host.postgres.installed = true;
}

void masterServes(ClusterState &cluster, Node node)
{
    installed(cluster, node);
    beMaster(cluster, node);
    serve(cluster, node);
}

void slaveFollows(ClusterState &cluster, Node node)
{
    installed(cluster, node);
    follow(cluster, node);
}

// What a step's end means for the diagram. Steps that are not here only light up on their host.
struct Effect
{
    const char *step;
    Change done, undone;
};
constexpr Effect effects[] = {
    {"close-gate", closeGate, openGate},   {"open-gate", openGate, nullptr},      {"page-on", pageOn, pageOff},
    {"page-off", pageOff, nullptr},        {"stop-old", stop, runAgain},          {"stop", stop, nullptr},
    {"promote", beMaster, nullptr},        {"service", serve, nullptr},           {"route", route, nullptr},
    {"follow", follow, nullptr},           {"fence", fence, unfence},             {"unfence", unfence, nullptr},
    {"unmark", unfence, nullptr},          {"proxy-block", proxyRuns, nullptr},   {"proxy-serves", proxyRuns, nullptr},
    {"master-install", installed, nullptr}, {"master-online", masterServes, nullptr}, {"slave-install", installed, nullptr},
    {"slave-streaming", slaveFollows, nullptr},
};

const Effect *effectOf(const QString &step)
{
    for (const Effect &effect : effects) {
        if (step == QLatin1String(effect.step))
            return &effect;
    }
    return nullptr;
}

// Whether requests get through follows from the steps; how many, nobody kept.
void noteTraffic(ClusterState &cluster)
{
    ProxyFacts &proxy = proxyOf(cluster);
    const std::optional<Node> to = cluster.assessment.master;
    const bool flows = proxy.running && proxy.gateOpen && to && hostOf(cluster, *to).product.serving && hostOf(cluster, *to).reachable();
    proxy.requestRate = flows ? -1 : 0;
    for (BackendFacts &server : proxy.servers) {
        server.requestRate = proxy.requestRate;
        server.errors = -1;
    }
}

bool wasInstalled(const QString &situation)
{
    return situation != situationId(Situation::NotInstalled) && situation != situationId(Situation::Installing);
}

} // namespace

Replay::Replay(const Profile &profile, const QList<RunEvent> &events) : m_profile(profile), m_events(events), m_timeline(timelineOf(profile, events)) { }

// As the note at the run's beginning says: who was master, and whether all was well.
Replay::Frame Replay::beginning() const
{
    Frame frame;
    ClusterState &cluster = frame.cluster;
    cluster.profile = m_profile;
    cluster.observed = true;
    cluster.snapshot.taken = m_timeline.start;
    const auto note = std::find_if(m_events.begin(), m_events.end(), [](const RunEvent &event) { return event.data.value(QLatin1String("when")).toString() == QLatin1String("before"); });
    const QJsonObject before = note == m_events.end() ? QJsonObject() : note->data;
    const QString situation = before.value(QLatin1String("situation")).toString();
    for (auto host = m_profile.hosts.begin(); host != m_profile.hosts.end(); ++host) {
        HostState &state = hostOf(cluster, host.key());
        state.reach = HostState::Reach::Ok;
        state.seen = m_timeline.start;
    }
    if (const std::optional<Node> master = nodeFromId(before.value(QLatin1String("master")).toString()); master && wasInstalled(situation)) {
        for (Node node : dataNodes)
            installed(cluster, node);
        runAgain(cluster, *master);
        if (m_profile.has(Node::Proxy))
            proxyRuns(cluster, Node::Proxy);
        if (situation == situationId(Situation::MasterDown)) {
            stop(cluster, *master);
            hostOf(cluster, *master).reach = HostState::Reach::Unreachable;
        }
    }
    frame.line = note == m_events.end() ? QString() : note->text;
    return frame;
}

void Replay::apply(Frame &frame, const RunEvent &event) const
{
    using Kind = RunEvent::Kind;
    const Effect *effect = effectOf(event.step);
    const Node node = event.node.value_or(frame.cluster.assessment.master.value_or(Node::A));
    if (event.kind == Kind::StepStarted || event.kind == Kind::UndoStarted)
        frame.step = {event.node, event.text};
    if (event.kind == Kind::StepStarted)
        frame.cluster.assessment.situation = Situation::OperationRunning; // what it stops is no fault
    if ((event.kind == Kind::StepDone || event.kind == Kind::StepSkipped) && effect)
        effect->done(frame.cluster, node);
    if (event.kind == Kind::UndoDone && effect && effect->undone)
        effect->undone(frame.cluster, node);
    if (event.kind == Kind::Ended) {
        frame.step = {};
        frame.cluster.assessment.situation = Situation::Unknown;
    }
    const bool said = event.kind == Kind::Note || event.kind == Kind::StepStarted || event.kind == Kind::StepFailed || event.kind == Kind::UndoStarted
                      || event.kind == Kind::Ended;
    if (said && !event.text.isEmpty())
        frame.line = event.text;
}

Replay::Frame Replay::at(qint64 ms) const
{
    Frame frame = beginning();
    if (!m_timeline.start.isValid())
        return frame;
    const QDateTime now = m_timeline.start.addMSecs(ms);
    for (const RunEvent &event : m_events) {
        if (event.at >= m_timeline.start && event.at <= now)
            apply(frame, event);
    }
    noteTraffic(frame.cluster);
    frame.cluster.snapshot.taken = now;
    for (HostState &host : frame.cluster.snapshot.hosts)
        host.seen = now;
    return frame;
}

} // namespace baton
