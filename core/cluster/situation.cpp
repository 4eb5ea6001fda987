#include "core/cluster/situation.h"

namespace baton {

namespace {

bool isSeenAlive(const Judgement &j, Node node)
{
    if (j.presence(node) == Presence::LockedOut && j.streaming)
        return true;
    return j.presence(node) == Presence::SeenByOthers || j.proxyUp(node);
}

// Was a master, and has been left behind by the present one.
bool isLeftBehind(const Judgement &j, Node node)
{
    const PostgresFacts &pg = j.host(node).postgres, &master = j.masterState().postgres;
    if (j.fenced(node))
        return true;
    if (j.before && (j.before->underneath == Situation::FailedOver || j.before->underneath == Situation::FailedOverOldMasterBack)
        && j.before->master == j.master)
        return true;
    if (j.before && j.before->master == node)
        return true;
    const bool older = pg.timeline && master.timeline && pg.timeline < master.timeline;
    const bool wentOn = !master.timelineStart.isNull() && qMax(pg.current, pg.replayed) > master.timelineStart;
    if (pg.running)
        return older && wentOn;
    const bool wasMaster = pg.clusterState == QLatin1String("in production") || pg.clusterState == QLatin1String("shut down");
    return older && wasMaster && !pg.configuredAsStandby;
}

// The host that was seen as a master last, though nobody kept a mark of it.
bool wasMasterBefore(const Judgement &j, Node node)
{
    const HostState &last = j.host(node);
    return isLeftBehind(j, node) || (last.seen.isValid() && last.isMaster())
        || (j.masterState().product.agentEnabled && !j.host(node).seen.isValid());
}

Situation withoutReplication(const Judgement &j)
{
    const Node other = *j.slave;
    switch (j.presence(other)) {
    case Presence::Reached:
        break;
    case Presence::Suspect:
    case Presence::SeenByOthers:
    case Presence::Unknown:
    case Presence::LockedOut:
        return wasMasterBefore(j, other) ? Situation::FailedOver : Situation::SlaveNotReplicating;
    case Presence::Gone:
        return wasMasterBefore(j, other) ? Situation::FailedOver : Situation::SlaveDown;
    }
    if (!j.installed(other) && !j.host(other).postgres.running)
        return j.before && j.before->slave == other && j.before->underneath != Situation::Installing ? Situation::SlaveDown : Situation::Installing;
    if (isLeftBehind(j, other))
        return Situation::FailedOverOldMasterBack;
    return j.host(other).postgres.running ? Situation::SlaveNotReplicating : Situation::SlaveDown;
}

bool lagsTooMuch(const Judgement &j)
{
    return j.lagBytes > limits::lagWarned || (j.lagBytes > 0 && j.lagSeconds > limits::lagSecondsWarned)
        || j.slaveState().postgres.replayPaused || j.catchingUp;
}

// HAProxy and the master, from the users' side; nothing when users are served.
std::optional<Situation> troubleInFront(const Judgement &j)
{
    const HostState &master = j.masterState();
    if (!j.managedProxy())
        return master.product.installed && !master.product.serving ? std::optional(Situation::NotServing) : std::nullopt;
    const Presence proxy = j.presence(Node::Proxy);
    if (proxy == Presence::Gone || (proxy == Presence::Reached && j.proxy().installed && !j.proxy().running))
        return Situation::ProxyDown;
    if (!j.proxyUsable())
        return std::nullopt;
    if (j.proxy().maintenance)
        return Situation::Maintenance;
    if (master.product.installed && !master.product.serving)
        return Situation::NotServing;
    if (!j.proxy().gateOpen && !j.lock())
        return Situation::NotServing;
    if (j.proxyIsWrong())
        return Situation::ProxyMisdirected;
    return std::nullopt;
}

Situation withMaster(const Judgement &j)
{
    if (const std::optional<Situation> trouble = troubleInFront(j))
        return *trouble;
    if (j.managedProxy() && j.reached(Node::Proxy) && !j.proxy().installed && !j.guarded())
        return Situation::Installing;
    if (!j.streaming)
        return withoutReplication(j);
    return lagsTooMuch(j) ? Situation::SlaveLagging : Situation::Healthy;
}

Situation withoutMaster(const Judgement &j)
{
    if (!j.master)
        return Situation::NotServing;
    switch (j.presence(*j.master)) {
    case Presence::Reached:
        return Situation::MasterDown;
    case Presence::Gone:
        return Situation::MasterDown;
    case Presence::SeenByOthers: // a machine that only answers pings is no master
        return othersSeeItWork(j.snapshot, *j.master) || j.proxyUp(*j.master) ? Situation::CutOffFromHere : Situation::MasterDown;
    case Presence::LockedOut:
    case Presence::Unknown:
        return isSeenAlive(j, *j.master) ? Situation::CutOffFromHere : Situation::MasterSuspect;
    case Presence::Suspect:
        return Situation::MasterSuspect;
    }
    Q_UNREACHABLE();
}

bool anyReached(const Judgement &j)
{
    return std::any_of(j.presences.cbegin(), j.presences.cend(), [](Presence p) { return p == Presence::Reached; });
}

bool nothingSeenYet(const Judgement &j)
{
    return std::all_of(j.presences.cbegin(), j.presences.cend(), [&](Presence p) { return p == Presence::Unknown; })
        && std::all_of(j.snapshot.hosts.cbegin(), j.snapshot.hosts.cend(),
                       [](const HostState &host) { return host.reach == HostState::Reach::Unknown; });
}

// What the first host says is not enough while the other one has not been asked.
bool stillAsking(const Judgement &j)
{
    return std::any_of(dataNodes.begin(), dataNodes.end(), [&](Node node) { return j.host(node).reach == HostState::Reach::Unknown; });
}

// At least one bare data host, and none that has the product.
bool nothingInstalled(const Judgement &j)
{
    bool bare = false;
    for (Node node : dataNodes) {
        if (j.installed(node) || j.host(node).postgres.running)
            return false;
        bare |= j.reached(node);
    }
    return bare && !j.master;
}

bool hostKeyChanged(const Judgement &j)
{
    return std::any_of(dataNodes.begin(), dataNodes.end(),
                       [&](Node node) { return j.host(node).reach == HostState::Reach::HostKeyChanged; });
}

// One host has the product without a running master, the other one is bare: an installation that is not finished.
bool halfInstalled(const Judgement &j)
{
    return j.reached(Node::A) && j.reached(Node::B) && j.installed(Node::A) != j.installed(Node::B) && !j.snapshot.master()
        && (!j.before || j.before->situation == Situation::NotInstalled || j.before->situation == Situation::Installing);
}

} // namespace

Situation situationOf(const Judgement &j)
{
    if (nothingSeenYet(j))
        return Situation::Unknown;
    if (j.snapshot.twoMasters())
        return Situation::TwoMasters;
    if (hostKeyChanged(j))
        return Situation::HostKeyChanged;
    if (!anyReached(j))
        return Situation::CutOffFromHere;
    const bool masterRuns = j.master && j.reached(*j.master) && j.masterState().isMaster();
    if (!masterRuns && stillAsking(j))
        return Situation::Unknown;
    if (nothingInstalled(j))
        return Situation::NotInstalled;
    if (halfInstalled(j))
        return Situation::Installing;
    if (masterRuns)
        return withMaster(j);
    return withoutMaster(j);
}

Situation situationWithRun(const Judgement &j, Situation underneath)
{
    const GuardFacts *lock = j.lock();
    if (!lock || underneath == Situation::TwoMasters || underneath == Situation::HostKeyChanged)
        return underneath;
    return lock->lockOperation.startsWith(QLatin1String("install")) ? Situation::Installing : Situation::OperationRunning;
}

} // namespace baton
