#include "core/cluster/judgement.h"

namespace baton {

namespace {

using J = Judgement;

Offer possible(const QString &reason = {})
{
    return {Offer::State::Possible, reason};
}

Offer warned(const QString &reason)
{
    return {Offer::State::Warned, reason};
}

Offer refused(const QString &reason)
{
    return {Offer::State::Refused, reason};
}

// The first host of those that is not reached, as a refusal. One that nobody should log in to is not just away.
std::optional<Offer> unreached(const J &j, std::initializer_list<Node> nodes)
{
    for (Node node : nodes) {
        if (j.profile.has(node) && j.host(node).reach == HostState::Reach::HostKeyChanged)
            return refused(J::tr("%1 shows another SSH host key than the known one.").arg(j.label(node)));
        if (j.profile.has(node) && !j.reached(node))
            return refused(J::tr("%1 can't be reached from here.").arg(j.label(node)));
    }
    return std::nullopt;
}

std::optional<Offer> noManagedProxy(const J &j)
{
    if (j.profile.proxyKind == ProxyKind::None)
        return refused(J::tr("This cluster has no HAProxy."));
    if (j.profile.proxyKind == ProxyKind::Foreign)
        return refused(J::tr("The load balancer of this cluster is not Baton's to change."));
    return std::nullopt;
}

bool masterRuns(const J &j)
{
    return j.master && j.reached(*j.master) && j.masterState().isMaster() && !j.snapshot.twoMasters();
}

Offer installMaster(const J &j)
{
    const Node first = j.master.value_or(Node::A);
    if (const auto offer = unreached(j, {first}))
        return *offer;
    for (Node node : dataNodes) {
        if (j.installed(node) && j.host(node).postgres.running)
            return refused(J::tr("The service desk is already installed on %1.").arg(j.label(node)));
    }
    return possible();
}

Offer installSlave(const J &j)
{
    if (!masterRuns(j))
        return refused(J::tr("There must be a running master first."));
    if (const auto offer = unreached(j, {*j.slave}))
        return *offer;
    if (j.streaming)
        return refused(J::tr("%1 already is a slave that replicates.").arg(j.slaveLabel()));
    if (j.installed(*j.slave) && j.slaveState().postgres.running)
        return refused(J::tr("The service desk is already installed on %1; use Rebuild slave or Reconvert.").arg(j.slaveLabel()));
    return possible();
}

Offer installProxy(const J &j)
{
    if (const auto offer = noManagedProxy(j))
        return *offer;
    if (const auto offer = unreached(j, {Node::Proxy}))
        return *offer;
    if (j.proxy().maintenance)
        return refused(J::tr("Users get the maintenance page; end the maintenance first."));
    if (j.proxy().running && j.proxy().block == ProxyFacts::Block::AsWanted)
        return possible(J::tr("It is set up already; nothing would change."));
    return possible();
}

Offer installAll(const J &j)
{
    if (const auto offer = unreached(j, {Node::A, Node::B}))
        return *offer;
    const bool proxyDone = !j.managedProxy() || (j.proxy().running && j.proxy().block != ProxyFacts::Block::Missing);
    if (j.streaming && proxyDone)
        return refused(J::tr("Everything is installed already."));
    if (const auto offer = unreached(j, {Node::Proxy}); offer && j.managedProxy())
        return *offer;
    if (j.snapshot.twoMasters() || j.underneath == Situation::FailedOverOldMasterBack)
        return refused(J::tr("Both data hosts are installed; use Reconvert old master."));
    return possible();
}

Offer prepare(const J &j)
{
    if (!masterRuns(j))
        return refused(J::tr("There must be one running master."));
    if (const auto offer = unreached(j, {Node::A, Node::B}))
        return *offer;
    if (!j.streaming)
        return warned(J::tr("%1 does not replicate now.").arg(j.slaveLabel()));
    return possible(j.guarded() ? J::tr("Prepared already; what is missing is added.") : QString());
}

// What makes a planned switchover impossible; the runbook's checks look once more, and deeper.
std::optional<Offer> switchoverRefused(const J &j)
{
    if (!masterRuns(j))
        return refused(J::tr("There must be one running master. If it is gone, use Failover."));
    if (const auto offer = unreached(j, {Node::A, Node::B}))
        return *offer;
    if (j.managedProxy()) {
        if (const auto offer = unreached(j, {Node::Proxy}))
            return *offer;
        if (!j.proxy().running)
            return refused(J::tr("HAProxy does not run."));
    }
    if (!j.streaming)
        return refused(J::tr("%1 does not replicate: %2.").arg(j.slaveLabel(), faultReason(j.fault)));
    if (j.slaveState().postgres.replayPaused)
        return refused(J::tr("Replay on %1 is paused.").arg(j.slaveLabel()));
    if (j.masterState().postgres.baseBackupRunning)
        return refused(J::tr("A copy of the database is being made; wait until it has ended."));
    if (j.lagBytes > limits::lagForSwitchover || j.catchingUp)
        return refused(J::tr("%1 is %2 behind; wait until it has caught up.").arg(j.slaveLabel(), sizeText(j.lagBytes)));
    if (!j.guarded())
        return refused(J::tr("Baton's guard is not on both data hosts. Use Prepare first."));
    return std::nullopt;
}

Offer switchover(const J &j)
{
    if (const auto offer = switchoverRefused(j))
        return *offer;
    const QString a = j.host(Node::A).product.buildChecksum, b = j.host(Node::B).product.buildChecksum;
    if (!a.isEmpty() && !b.isEmpty() && a != b)
        return warned(J::tr("The two hosts have different builds of the product."));
    if (j.profile.proxyKind == ProxyKind::None)
        return warned(J::tr("Without HAProxy users must open %1 themselves afterwards, and requests in between fail.").arg(j.slaveLabel()));
    if (j.profile.proxyKind == ProxyKind::Foreign)
        return warned(J::tr("Your load balancer must notice the change by its own check; requests in between may fail."));
    if (j.lagBytes > limits::lagWarned)
        return warned(J::tr("%1 is %2 behind; users wait until it has caught up.").arg(j.slaveLabel(), sizeText(j.lagBytes)));
    return possible(J::tr("No data is lost; users see a short pause."));
}

QString lossWords(const J &j)
{
    if (!j.loss.known)
        return J::tr("How much may be lost is not known.");
    if (j.loss.bytes == 0 && j.loss.seconds < 2)
        return {};
    return lossText(j.loss);
}

std::optional<Offer> failoverRefused(const J &j)
{
    if (!j.master) {
        const bool standby = j.host(Node::A).isStandby() || j.host(Node::B).isStandby();
        return standby ? std::optional<Offer>() : refused(J::tr("No host has a standby that could take over."));
    }
    if (j.snapshot.twoMasters())
        return refused(J::tr("Both hosts are masters; use Resolve two masters."));
    if (!j.reached(*j.slave) || !j.slaveState().isStandby())
        return refused(j.reached(*j.slave) ? J::tr("%1 is no running standby, it can't take over.").arg(j.slaveLabel())
                                           : J::tr("%1 can't be reached, it can't take over.").arg(j.slaveLabel()));
    if (j.masterHealthy())
        return refused(J::tr("The master %1 is alive and well. Use Switch over: nothing is lost.").arg(j.masterLabel()));
    if (!j.reached(*j.master) && j.proxyUp(*j.master) && j.presence(*j.master) == Presence::SeenByOthers)
        return refused(J::tr("%1 serves users; only the way from here to it is broken.").arg(j.masterLabel()));
    return std::nullopt;
}

Offer failover(const J &j)
{
    if (const auto offer = failoverRefused(j))
        return *offer;
    if (!j.master)
        return warned(J::tr("Nobody is master. The host with the newest data should be chosen."));
    QStringList doubts;
    switch (j.presence(*j.master)) {
    case Presence::Suspect:
    case Presence::Unknown:
        doubts << J::tr("It is not certain that %1 is down.").arg(j.masterLabel());
        break;
    case Presence::SeenByOthers:
    case Presence::LockedOut:
        doubts << J::tr("%1 still answers other hosts.").arg(j.masterLabel());
        break;
    case Presence::Reached:
        doubts << J::tr("%1 is alive, but does not serve; it is stopped first.").arg(j.masterLabel());
        break;
    case Presence::Gone:
        break;
    }
    if (!j.guarded())
        doubts << J::tr("Without Baton's guard on it, %1 may come back as a second master.").arg(j.masterLabel());
    if (j.managedProxy() && !j.proxyUsable())
        doubts << J::tr("HAProxy can't be reached: users get through only when it is back.");
    if (!j.managedProxy())
        doubts << J::tr("Users, or your load balancer, must be pointed to %1.").arg(j.slaveLabel());
    doubts << lossWords(j);
    doubts.removeAll(QString());
    return doubts.isEmpty() ? possible() : warned(doubts.join(u' '));
}

Offer reconvert(const J &j)
{
    if (j.snapshot.twoMasters())
        return refused(J::tr("Use Resolve two masters first: you choose which one stays."));
    if (!masterRuns(j))
        return refused(J::tr("There must be one running master to follow."));
    if (j.streaming && (j.fenced(*j.slave) || j.keptOut(*j.slave)))
        return possible(J::tr("%1 already replicates; what an earlier run left is put right.").arg(j.slaveLabel()));
    if (j.streaming)
        return refused(J::tr("%1 already replicates.").arg(j.slaveLabel()));
    if (const auto offer = unreached(j, {*j.slave}))
        return *offer;
    if (!j.installed(*j.slave))
        return refused(J::tr("The service desk is not installed on %1; use Rebuild slave.").arg(j.slaveLabel()));
    if (j.fault == ReplicationFault::OtherSystem)
        return warned(J::tr("Its database is not a copy of this master's: only a full copy is possible."));
    return possible();
}

Offer rebuildSlave(const J &j)
{
    if (!masterRuns(j))
        return refused(J::tr("There must be one running master to copy from."));
    if (const auto offer = unreached(j, {*j.slave}))
        return *offer;
    if (j.streaming)
        return warned(J::tr("%1 replicates well; a new copy is not needed.").arg(j.slaveLabel()));
    if (j.underneath == Situation::FailedOverOldMasterBack)
        return warned(J::tr("Reconvert old master is quicker, and puts aside what only %1 has.").arg(j.slaveLabel()));
    return possible();
}

Offer restartMaster(const J &j)
{
    if (!j.master || j.snapshot.twoMasters())
        return refused(J::tr("There must be exactly one master."));
    if (const auto offer = unreached(j, {*j.master}))
        return *offer;
    if (!j.installed(*j.master))
        return refused(J::tr("The service desk is not installed."));
    if (!j.reached(*j.slave))
        return warned(J::tr("%1 can't be reached, so its failover agent can't be held back: it might take over.").arg(j.slaveLabel()));
    return possible(J::tr("Users see a pause while it restarts."));
}

Offer maintenance(const J &j, bool on)
{
    if (const auto offer = noManagedProxy(j))
        return *offer;
    if (const auto offer = unreached(j, {Node::Proxy}))
        return *offer;
    if (!j.proxy().running || j.proxy().block == ProxyFacts::Block::Missing)
        return refused(J::tr("HAProxy is not set up by Baton yet."));
    if (j.proxy().maintenance == on)
        return refused(on ? J::tr("Maintenance is on already.") : J::tr("Maintenance is not on."));
    return possible(on ? J::tr("Users see the maintenance page until you end it.") : QString());
}

Offer reindex(const J &j)
{
    if (!masterRuns(j))
        return refused(J::tr("There must be one running master."));
    if (!j.installed(*j.master))
        return refused(J::tr("The service desk is not installed."));
    if (j.recipe.reindexCommand.isEmpty() && j.recipe.reindexUrl.isEmpty())
        return refused(J::tr("The recipe does not say how the search index is rebuilt."));
    return possible(j.masterState().product.search == ProductFacts::Search::Green ? J::tr("The index is up to date; it is not needed.") : QString());
}

Offer resolve(const J &j)
{
    if (!j.snapshot.twoMasters())
        return refused(J::tr("There are not two masters."));
    return warned(J::tr("What only the other one has is put aside, and is no longer seen by users."));
}

Offer uninstall(const J &j)
{
    QStringList missing;
    bool anything = false;
    for (auto it = j.presences.cbegin(); it != j.presences.cend(); ++it) {
        anything |= j.host(it.key()).guard.installed;
        if (it.value() != Presence::Reached)
            missing << j.label(it.key());
    }
    anything |= j.proxy().block == ProxyFacts::Block::AsWanted || j.proxy().block == ProxyFacts::Block::Differs;
    if (!anything)
        return refused(J::tr("Nothing of Baton's is on the hosts."));
    if (!missing.isEmpty())
        return refused(J::tr("%1 can't be reached: Baton is taken off all hosts of the cluster, or off none.").arg(missing.join(QStringLiteral(", "))));
    return possible(J::tr("The product and the databases stay as they are."));
}

Offer withoutLock(const J &j, Operation operation)
{
    switch (operation) {
    case Operation::Check:
        return possible();
    case Operation::InstallMaster:
        return installMaster(j);
    case Operation::InstallSlave:
        return installSlave(j);
    case Operation::InstallProxy:
        return installProxy(j);
    case Operation::InstallAll:
        return installAll(j);
    case Operation::Prepare:
        return prepare(j);
    case Operation::Switchover:
        return switchover(j);
    case Operation::Failover:
        return failover(j);
    case Operation::Reconvert:
        return reconvert(j);
    case Operation::RebuildSlave:
        return rebuildSlave(j);
    case Operation::RestartMaster:
        return restartMaster(j);
    case Operation::MaintenanceOn:
        return maintenance(j, true);
    case Operation::MaintenanceOff:
        return maintenance(j, false);
    case Operation::Reindex:
        return reindex(j);
    case Operation::ResolveTwoMasters:
        return resolve(j);
    case Operation::Uninstall:
        return uninstall(j);
    }
    Q_UNREACHABLE();
}

} // namespace

QMap<Operation, Offer> offers(const Judgement &j)
{
    QMap<Operation, Offer> offers;
    const GuardFacts *lock = j.lock();
    for (Operation operation : allOperations()) {
        Offer offer = withoutLock(j, operation);
        // A lock is taken over knowingly or not at all; the run itself asks.
        if (lock && operation != Operation::Check && offer.state != Offer::State::Refused)
            offer = warned(J::tr("%1 holds the cluster for another operation. Take it over only if nobody runs it any more.").arg(lock->lockHolder));
        offers.insert(operation, offer);
    }
    return offers;
}

} // namespace baton
