#include "core/cluster/judgement.h"

#include <QLocale>

namespace baton {

namespace {

// Masters that are seen, then what was last known, then what the others say.
std::optional<Node> findMaster(const Judgement &j)
{
    if (const std::optional<Node> running = j.snapshot.master())
        return running;
    if (j.snapshot.twoMasters())
        return j.proxy().recorded ? j.proxy().recorded : j.before ? j.before->master : std::nullopt;
    const bool proxyKnows = j.reached(Node::Proxy) && j.proxy().recorded;
    if (proxyKnows && !j.host(*j.proxy().recorded).isStandby())
        return j.proxy().recorded;
    if (j.before && j.before->master && !(j.reached(*j.before->master) && j.host(*j.before->master).isStandby()))
        return j.before->master;
    for (Node node : dataNodes) {
        if (j.reached(node) && j.host(node).isStandby() && !j.host(peerOf(node)).isStandby())
            return peerOf(node); // a standby is somebody's
    }
    for (Node node : dataNodes) {
        const PostgresFacts &pg = j.host(node).postgres;
        if (pg.installed && !pg.running && !pg.configuredAsStandby && !j.fenced(node) && pg.clusterState == QLatin1String("in production"))
            return node;
    }
    return std::nullopt;
}

bool isRow(const Judgement &j, const StandbyFacts &row, Node standby)
{
    return row.address == j.profile.host(standby).peerAddress();
}

// The slave's row in the master's pg_stat_replication; taken at the same instant as the master's position.
const StandbyFacts *rowOf(const Judgement &j)
{
    if (!j.master || !j.reached(*j.master))
        return nullptr;
    const StandbyFacts *streaming = nullptr;
    for (const StandbyFacts &row : j.masterState().postgres.standbys) {
        if (isRow(j, row, *j.slave) && (!streaming || row.state == QLatin1String("streaming")))
            streaming = &row;
    }
    return streaming;
}

// It replicates, but what it is sent is still old: after it was away for a while.
bool isCatchingUp(const StandbyFacts *row)
{
    return row && row->state == QLatin1String("catchup");
}

bool isStreaming(const Judgement &j)
{
    if (!j.master || !j.slave)
        return false;
    const StandbyFacts *row = rowOf(j);
    const bool sent = row && (row->state == QLatin1String("streaming") || isCatchingUp(row));
    if (!j.reached(*j.slave)) // the master's word is all there is
        return sent && j.presence(*j.slave) != Presence::Gone;
    const PostgresFacts &standby = j.slaveState().postgres;
    if (!j.slaveState().isStandby() || standby.receiverState != QLatin1String("streaming"))
        return false;
    const int timeline = j.reached(*j.master) ? j.masterState().postgres.timeline : 0;
    const bool sameTimeline = timeline == 0 || standby.timeline == 0 || timeline == standby.timeline;
    return sameTimeline && (sent || !j.reached(*j.master) || !j.masterState().isMaster() || !row);
}

void findLag(Judgement &j)
{
    if (!j.master || !j.slave)
        return;
    const PostgresFacts &master = j.masterState().postgres, &slave = j.slaveState().postgres;
    if (const StandbyFacts *row = rowOf(j); row && !row->replayed.isNull() && !master.current.isNull())
        j.lagBytes = qMax<qint64>(0, master.current.bytesAhead(row->replayed));
    else if (!master.current.isNull() && !slave.replayed.isNull())
        j.lagBytes = qMax<qint64>(0, master.current.bytesAhead(slave.replayed));
    if (j.lagBytes == 0)
        j.lagSeconds = 0; // an idle master is not lag
    else if (j.reached(*j.slave))
        j.lagSeconds = slave.lag;
}

void findLoss(Judgement &j)
{
    if (!j.master || !j.slave || j.masterHealthy())
        return;
    // Measured when it happened; later facts only blur it.
    const bool measured = j.before && j.before->loss.known && j.before->master == j.master;
    if (measured && !j.reached(*j.master)) {
        j.loss = j.before->loss;
        return;
    }
    const HostState &master = j.masterState(), &slave = j.slaveState();
    j.loss.lastReceived = slave.postgres.lastReceived;
    const Lsn had = qMax(slave.postgres.received, slave.postgres.replayed);
    if (master.postgres.current.isNull() || had.isNull() || !slave.postgres.lastReceived.isValid()) {
        if (measured)
            j.loss = j.before->loss;
        return;
    }
    const QDateTime lost = master.lostSince.isValid() ? master.lostSince : master.seen;
    j.loss.known = lost.isValid();
    j.loss.bytes = qMax<qint64>(0, master.postgres.current.bytesAhead(had));
    j.loss.seconds = qMax<double>(0, double(slave.postgres.lastReceived.msecsTo(lost)) / 1000);
}

} // namespace

Judgement::Judgement(const Profile &p, const Recipe &r, const Snapshot &s, const std::optional<Assessment> &b)
    : profile(p), recipe(r), snapshot(s), before(b)
{
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it)
        presences.insert(it.key(), presenceOf(snapshot, it.key()));
    master = findMaster(*this);
    if (master)
        slave = peerOf(*master);
    streaming = isStreaming(*this);
    catchingUp = streaming && isCatchingUp(rowOf(*this));
    if (master && !streaming)
        fault = replicationFault(*this);
    findLag(*this);
    findLoss(*this);
}

const HostState &Judgement::host(Node node) const
{
    static const HostState none;
    const auto found = snapshot.hosts.constFind(node);
    return found == snapshot.hosts.cend() ? none : *found;
}

bool Judgement::fenced(Node node) const
{
    if (!host(node).guard.fencedBy.isEmpty())
        return true;
    for (auto it = snapshot.hosts.cbegin(); it != snapshot.hosts.cend(); ++it) {
        if (it.key() != node && it->reachable() && it->guard.marks.contains(node))
            return true;
    }
    return false;
}

bool Judgement::keptOut(Node node) const
{
    return managedProxy() && reached(Node::Proxy) && proxy().servers.value(node).status.startsWith(QLatin1String("MAINT"));
}

bool Judgement::guarded() const
{
    return std::all_of(dataNodes.begin(), dataNodes.end(), [this](Node node) { return host(node).guard.installed && host(node).guard.guardsDatabase; });
}

const GuardFacts *Judgement::lock() const
{
    for (auto it = snapshot.hosts.cbegin(); it != snapshot.hosts.cend(); ++it) {
        if (it->reachable() && !it->guard.lockRun.isEmpty() && snapshot.leftLock(it.key()).isEmpty())
            return &it->guard;
    }
    return nullptr;
}

bool Judgement::runIsOnItsWay() const
{
    constexpr qint64 atMost = 120; // seconds
    const GuardFacts *held = lock();
    if (!held)
        return false;
    const std::optional<Operation> operation = operationFromId(held->lockOperation);
    const bool moves = operation == Operation::Switchover || operation == Operation::RestartMaster || operation == Operation::Prepare;
    return moves && held->lockSince.secsTo(snapshot.taken) < atMost && (underneath != Situation::MasterDown || (master && reached(*master)));
}

bool Judgement::masterHealthy() const
{
    if (!master || !reached(*master))
        return false;
    const HostState &state = masterState();
    const bool serving = state.product.serving || (!state.product.installed && proxyUp(*master));
    return state.isMaster() && serving && !fenced(*master);
}

bool Judgement::proxyIsWrong() const
{
    if (!master || !proxyUsable() || !reached(*master) || !masterState().isMaster())
        return false;
    const bool configured = proxy().block == ProxyFacts::Block::AsWanted || proxy().servers.contains(*master);
    if (!configured || ((!masterState().product.serving || proxyUp(*master)) && !proxyUp(*slave)))
        return false;
    // A master that has died a moment ago is down at HAProxy first, before its silence is noticed here.
    const bool isFresh = masterState().seen.msecsTo(snapshot.taken) < limits::fresh;
    return !before || isFresh || before->underneath == Situation::ProxyMisdirected;
}

QString lossText(const PossibleLoss &loss)
{
    if (loss.seconds < 0.05)
        return Judgement::tr("At most %1 may be lost.").arg(sizeText(loss.bytes));
    return Judgement::tr("At most %1 written in the last %2 may be lost.").arg(sizeText(loss.bytes), durationText(loss.seconds));
}

QString durationText(double seconds)
{
    if (seconds < 120)
        return Judgement::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    if (seconds < 7200)
        return Judgement::tr("%1 min").arg(QLocale().toString(qRound(seconds / 60)));
    return Judgement::tr("%1 h").arg(QLocale().toString(qRound(seconds / 3600)));
}

} // namespace baton
