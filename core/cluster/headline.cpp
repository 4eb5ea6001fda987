#include "core/cluster/judgement.h"

#include <QLocale>

// The banner: one sentence that says whether users are served and whether the copy is good, one that says what to do.
namespace baton {

namespace {

struct Words
{
    Severity severity = Severity::Info;
    QString headline, advice;
    std::optional<Operation> recommended = {};
};

using J = Judgement;

QString lossText(const J &j)
{
    if (!j.loss.known)
        return J::tr("How much may be lost is not known.");
    if (j.loss.bytes == 0)
        return J::tr("Nothing is known to be missing on %1.").arg(j.slaveLabel());
    return baton::lossText(j.loss);
}

QString servedBy(const J &j)
{
    return J::tr("Users are served by %1 (master)").arg(j.masterLabel());
}

Words healthy(const J &j)
{
    Words words{Severity::Good, {}, {}, {}};
    words.headline = j.lagBytes >= 0 ? J::tr("Healthy. %1; %2 is %3 behind.").arg(servedBy(j), j.slaveLabel(), sizeText(j.lagBytes))
                                     : J::tr("Healthy. %1; %2 replicates.").arg(servedBy(j), j.slaveLabel());
    if (!j.guarded()) {
        words.advice = J::tr("Use Prepare: without Baton's guard an old master could come back as a second one.");
        words.recommended = Operation::Prepare;
        return words;
    }
    words.advice = J::tr("Safe to switch over: no data loss.");
    words.recommended = Operation::Switchover;
    return words;
}

Words slaveLagging(const J &j)
{
    if (j.slaveState().postgres.replayPaused)
        return {Severity::Warning, J::tr("%1, but replay on %2 is paused: its copy grows old.").arg(servedBy(j), j.slaveLabel()),
                J::tr("Resume the replay on %1.").arg(j.slaveLabel())};
    const QString behind = j.lagSeconds >= 0 ? J::tr("%1 (%2)").arg(sizeText(j.lagBytes), durationText(j.lagSeconds)) : sizeText(j.lagBytes);
    if (j.catchingUp)
        return {Severity::Warning, J::tr("%1; %2 is catching up, and still %3 behind.").arg(servedBy(j), j.slaveLabel(), behind),
                J::tr("Wait until it has caught up before you switch over.")};
    return {Severity::Warning, J::tr("%1, but %2 is %3 behind.").arg(servedBy(j), j.slaveLabel(), behind),
            J::tr("Wait until it has caught up before you switch over. If it does not, look at disk and network of %1.").arg(j.slaveLabel())};
}

Words slaveNotReplicating(const J &j)
{
    const QString headline = j.fault == ReplicationFault::Unknown
        ? J::tr("%1, but there is no current copy: %2 does not replicate. Why is not known yet.").arg(servedBy(j), j.slaveLabel())
        : J::tr("%1, but there is no current copy: %2 does not replicate, because %3.").arg(servedBy(j), j.slaveLabel(), faultReason(j.fault));
    Words words{Severity::Warning, headline, faultRemedy(j.fault, j.masterLabel())};
    const bool rebuild = j.fault != ReplicationFault::NoRoute && j.fault != ReplicationFault::TooManySenders
        && j.fault != ReplicationFault::Unknown && j.fault != ReplicationFault::NotAllowed;
    if (!j.reached(*j.slave))
        words.advice = J::tr("Look at %1's network and power.").arg(j.slaveLabel());
    else if (j.fault == ReplicationFault::Timeline)
        words.recommended = Operation::Reconvert;
    else if (j.fault == ReplicationFault::NotAllowed)
        words.recommended = Operation::Prepare;
    else if (rebuild)
        words.recommended = Operation::RebuildSlave;
    return words;
}

Words slaveDown(const J &j)
{
    if (!j.reached(*j.slave))
        return {Severity::Warning, J::tr("%1, but the slave %2 is down: there is no current copy.").arg(servedBy(j), j.slaveLabel()),
                J::tr("Power %1 on and look at its network. It catches up by itself; if it can't, use Rebuild slave.").arg(j.slaveLabel())};
    if (!j.installed(*j.slave))
        return {Severity::Warning, J::tr("%1, but %2 is empty: there is no copy.").arg(servedBy(j), j.slaveLabel()),
                J::tr("Use Rebuild slave: it installs the product there and copies the database."), Operation::RebuildSlave};
    return {Severity::Warning, J::tr("%1, but PostgreSQL on the slave %2 is not running: there is no current copy.").arg(servedBy(j), j.slaveLabel()),
            J::tr("Start PostgreSQL on %1. If it does not start, use Rebuild slave.").arg(j.slaveLabel()), Operation::RebuildSlave};
}

Words masterDown(const J &j)
{
    const bool gone = !j.reached(*j.master);
    const bool machineLives = j.presence(*j.master) == Presence::SeenByOthers;
    const bool slaveReady = j.slave && j.reached(*j.slave) && j.slaveState().isStandby();
    Words words{Severity::Critical, {}, {}, {}};
    words.headline = gone ? J::tr("The master %1 is down: users are not served.").arg(j.masterLabel())
                          : J::tr("PostgreSQL on the master %1 is down: users are not served.").arg(j.masterLabel());
    if (!slaveReady) {
        words.advice = J::tr("The slave %1 can't take over now. Bring one of the two back: power, network, then PostgreSQL.").arg(j.slaveLabel());
        return words;
    }
    words.recommended = Operation::Failover;
    words.headline += u' ' + (machineLives ? J::tr("The machine answers, but neither its PostgreSQL nor its service does.")
                              : gone       ? J::tr("It answers neither this computer nor the other hosts.")
                                           : J::tr("The host itself answers."));
    words.advice = J::tr("Fail over to %1. %2").arg(j.slaveLabel(), lossText(j));
    if (j.slaveState().product.agentActive)
        words.advice += u' ' + J::tr("The product's own failover agent on it may do the same within seconds.");
    return words;
}

Words failedOver(const J &j)
{
    Words words{Severity::Warning,
                J::tr("%1 since a failover; the old master %2 is down. There is no copy.").arg(servedBy(j), j.slaveLabel()),
                J::tr("Bring %1 back: it stays fenced, and is then reconverted to slave. If it is lost, use Rebuild slave.").arg(j.slaveLabel())};
    return words;
}

Words oldMasterBack(const J &j)
{
    const bool fenced = j.fenced(*j.slave) || !j.slaveState().postgres.running;
    return {Severity::Warning,
            fenced ? J::tr("%1. The old master %2 is back, and fenced. There is no copy.").arg(servedBy(j), j.slaveLabel())
                   : J::tr("%1. The old master %2 is back with an old copy, and does not replicate.").arg(servedBy(j), j.slaveLabel()),
            J::tr("Reconvert %1 to slave.").arg(j.slaveLabel()), Operation::Reconvert};
}

Words twoMasters(const J &j)
{
    QString users = J::tr("Which of them users reach is not known.");
    if (j.master && j.managedProxy() && j.proxy().block != ProxyFacts::Block::Missing)
        users = J::tr("HAProxy sends users to %1.").arg(j.masterLabel());
    return {Severity::Critical,
            J::tr("Two masters: %1 and %2 both accept writes. %3").arg(j.label(Node::A), j.label(Node::B), users),
            J::tr("Resolve it now: choose which one stays. What only the other one has is put aside, not lost."), Operation::ResolveTwoMasters};
}

Words proxyDown(const J &j)
{
    const bool reached = j.reached(Node::Proxy);
    return {Severity::Critical,
            reached ? J::tr("HAProxy does not run on %1: users do not get through, though the master %2 is up.")
                          .arg(j.label(Node::Proxy), j.masterLabel())
                    : J::tr("The HAProxy host %1 is down: users do not get through, though the master %2 is up.")
                          .arg(j.label(Node::Proxy), j.masterLabel()),
            reached ? J::tr("Start HAProxy on %1 (systemctl start haproxy). If it does not start, Install HAProxy puts its configuration right.")
                          .arg(j.label(Node::Proxy))
                    : J::tr("Power %1 on and look at its network. Until then users can open %2 directly.")
                          .arg(j.label(Node::Proxy), j.profile.host(*j.master).address),
            reached ? std::optional(Operation::InstallProxy) : std::nullopt};
}

bool isCutOff(const J &j, Node node)
{
    const SightFacts sight = j.host(Node::Proxy).sees.value(node);
    return sight.ping == SightFacts::Sight::No && sight.ssh != SightFacts::Sight::Yes && sight.http != SightFacts::Sight::Yes;
}

Words proxyMisdirected(const J &j)
{
    const bool toSlave = j.proxyUp(*j.slave);
    if (!toSlave && isCutOff(j, *j.master)) {
        const bool otherWay = j.streaming && !isCutOff(j, *j.slave);
        const QString mend = J::tr("Mend the network between the two: %1 does not answer a ping from %2.").arg(j.masterLabel(), j.label(Node::Proxy));
        return {Severity::Critical,
                J::tr("HAProxy on %1 can't reach the master %2: users do not get through.").arg(j.label(Node::Proxy), j.masterLabel()),
                otherWay ? J::tr("%1 Where that takes long, switch over to %2.").arg(mend, j.slaveLabel()) : mend,
                otherWay ? std::optional(Operation::Switchover) : std::nullopt};
    }
    if (!toSlave && j.fenced(*j.master)) // given up, and not yet stopped
        return {Severity::Critical, J::tr("Users are not served: %1 runs as the master, but is marked as one that must not be.").arg(j.masterLabel()),
                J::tr("Start the guard on %1 (systemctl start baton-guard.service): it stops PostgreSQL there, and %2 may serve again.")
                    .arg(j.masterLabel(), j.slaveLabel())};
    return {Severity::Critical,
            toSlave ? J::tr("HAProxy sends users to %1, but the master is %2.").arg(j.slaveLabel(), j.masterLabel())
                    : J::tr("HAProxy does not send users to the master %1, though its service answers.").arg(j.masterLabel()),
            J::tr("Install HAProxy again: it writes the configuration that follows the master. You see the difference first."),
            Operation::InstallProxy};
}

Words notServing(const J &j)
{
    if (!j.master)
        return {Severity::Critical, J::tr("No host is a running master: users are not served."),
                J::tr("Use Failover to make the host with the newest data the master."),
                j.snapshot.host(Node::A).isStandby() || j.snapshot.host(Node::B).isStandby() ? std::optional(Operation::Failover) : std::nullopt};
    if (j.managedProxy() && j.proxyUsable() && !j.proxy().gateOpen && j.masterState().product.serving)
        return {Severity::Critical, J::tr("HAProxy holds users back at its gate, though no operation is running."),
                J::tr("Resume or roll back the interrupted operation. The gate opens by itself when its timer runs out.")};
    return {Severity::Critical,
            J::tr("PostgreSQL on the master %1 is up, but the service desk does not answer: users are not served.").arg(j.masterLabel()),
            J::tr("Look at %1 on %2. Restart master safely starts it anew without a takeover by the slave.")
                .arg(j.recipe.serviceUnit, j.masterLabel()),
            Operation::RestartMaster};
}

Words cutOff(const J &j)
{
    const bool nobody = std::none_of(j.presences.cbegin(), j.presences.cend(), [](Presence p) { return p == Presence::Reached; });
    if (nobody)
        return {Severity::Warning, J::tr("None of the hosts can be reached from here."),
                J::tr("Look at this computer's own network first (VPN, cable, firewall). Users may be served all the same.")};
    return {Severity::Warning,
            j.master ? J::tr("The master %1 can't be reached from here, but the other hosts see it.").arg(j.masterLabel())
                     : J::tr("Not all hosts can be reached from here."),
            J::tr("Mend the way from here (VPN, firewall, SSH). There is no need to fail over.")};
}

Words hostKeyChanged(const J &j)
{
    Node node = Node::A;
    for (Node each : dataNodes) {
        if (j.host(each).reach == HostState::Reach::HostKeyChanged)
            node = each;
    }
    return {Severity::Critical, J::tr("%1 shows another SSH host key than the known one. Baton does not connect.").arg(j.label(node)),
            J::tr("If the host was set up anew, compare the new fingerprint on its console and remove the old key from known_hosts. If not, somebody may be in between.")};
}

Words notInstalled(const J &)
{
    return {Severity::Info, J::tr("Nothing is installed yet."), J::tr("Install the service desk on the hosts."), Operation::InstallAll};
}

QString since(const J &j, const GuardFacts &lock)
{
    const QDateTime local = lock.lockSince.toLocalTime();
    const bool today = local.date() == j.snapshot.taken.toLocalTime().date();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat) : QLocale().toString(local, QLocale::ShortFormat);
}

QString waitForIt()
{
    return J::tr("Wait until it has finished. If nobody is running it any more, resume it or roll it back.");
}

Words installing(const J &j)
{
    if (const GuardFacts *lock = j.lock())
        return {Severity::Info, J::tr("Being installed by %1 since %2.").arg(lock->lockHolder, since(j, *lock)), waitForIt()};
    if (j.master && j.reached(*j.master) && j.masterState().isMaster())
        return {Severity::Info, J::tr("%1 is installed as master; the installation of the others is not finished.").arg(j.masterLabel()),
                J::tr("Go on with the installation."), Operation::InstallAll};
    return {Severity::Info, J::tr("The installation has begun, and is not finished."), J::tr("Go on with the installation."), Operation::InstallAll};
}

Words suspect(const J &j)
{
    const Presence presence = j.presence(*j.master);
    if (presence == Presence::LockedOut)
        return {Severity::Warning, J::tr("The master %1 answers, but does not let Baton in.").arg(j.masterLabel()),
                j.host(*j.master).error};
    return {Severity::Warning, J::tr("The master %1 has stopped answering. Asking the other hosts…").arg(j.masterLabel()),
            presence == Presence::Unknown ? J::tr("Nobody else can be asked. Look at the host itself before you fail over.")
                                          : J::tr("Wait a moment for the verdict.")};
}

Words maintenance(const J &j)
{
    return {Severity::Info, J::tr("Maintenance: users see the maintenance page. The master %1 is up.").arg(j.masterLabel()),
            J::tr("End the maintenance when you are done."), Operation::MaintenanceOff};
}

Words wordsFor(const J &j, Situation situation);

Words running(const J &j)
{
    const GuardFacts *lock = j.lock();
    const std::optional<Operation> operation = operationFromId(lock->lockOperation);
    const QString what = operation ? operationTitle(*operation) : lock->lockOperation;
    const QString wait = waitForIt(), begun = since(j, *lock);
    if (j.runIsOnItsWay())
        return {Severity::Info, J::tr("%1 is running, started by %2 at %3.").arg(what, lock->lockHolder, begun), wait};
    const Words under = wordsFor(j, j.underneath);
    return {qMax(Severity::Info, under.severity == Severity::Good ? Severity::Info : under.severity),
            J::tr("%1 is running, started by %2 at %3. %4")
                .arg(what, lock->lockHolder, begun, under.headline),
            wait};
}

Words wordsFor(const J &j, Situation situation)
{
    switch (situation) {
    case Situation::Unknown:
        return {Severity::Info, J::tr("Looking at the hosts…"), {}};
    case Situation::NotInstalled:
        return notInstalled(j);
    case Situation::Installing:
        return installing(j);
    case Situation::Healthy:
        return healthy(j);
    case Situation::SlaveLagging:
        return slaveLagging(j);
    case Situation::SlaveNotReplicating:
        return slaveNotReplicating(j);
    case Situation::SlaveDown:
        return slaveDown(j);
    case Situation::MasterDown:
        return masterDown(j);
    case Situation::MasterSuspect:
        return suspect(j);
    case Situation::FailedOver:
        return failedOver(j);
    case Situation::FailedOverOldMasterBack:
        return oldMasterBack(j);
    case Situation::TwoMasters:
        return twoMasters(j);
    case Situation::ProxyDown:
        return proxyDown(j);
    case Situation::ProxyMisdirected:
        return proxyMisdirected(j);
    case Situation::Maintenance:
        return maintenance(j);
    case Situation::OperationRunning:
        return running(j);
    case Situation::NotServing:
        return notServing(j);
    case Situation::HostKeyChanged:
        return hostKeyChanged(j);
    case Situation::CutOffFromHere:
        return cutOff(j);
    }
    Q_UNREACHABLE();
}

} // namespace

void putIntoWords(const Judgement &j, Assessment &assessment)
{
    const Words words = wordsFor(j, j.situation);
    assessment.severity = words.severity;
    assessment.headline = words.headline;
    assessment.advice = words.advice;
    // The button never offers what would be refused.
    if (words.recommended && assessment.offer(*words.recommended).state != Offer::State::Refused)
        assessment.recommended = words.recommended;
    if (j.situation == Situation::Healthy && words.recommended == Operation::Switchover && !assessment.recommended)
        assessment.advice = assessment.offer(Operation::Switchover).reason;
}

} // namespace baton
