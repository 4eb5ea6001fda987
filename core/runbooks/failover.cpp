#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/runbooks/adoption.h"
#include "core/runbooks/rolechecks.h"

#include <QLocale>

// The master is gone, or alive but not able to hand over. The slave takes over with what it has received.
// What must hold: the old master is fenced before the slave is promoted; what may be lost is told before.
namespace baton {

namespace {

BATON_TR_FUNCTION(Failover)

QString lossInWords(const Plan &plan, Node old, Node next)
{
    const PossibleLoss &loss = plan.assessment.loss;
    const QString from = plan.profile.label(old), to = plan.profile.label(next);
    if (!loss.known)
        return tr("What %1 had saved and %2 had not yet received is lost. How much that is, nobody saw.").arg(from, to);
    if (loss.bytes == 0)
        return tr("%2 had received everything that %1 was seen to write. What came in the last %3 s before the fault may be lost.")
            .arg(from, to, QLocale().toString(loss.seconds, 'f', 1));
    return tr("At most %1 of changes, from the last %2 s before the fault, are not on %3 and may be lost.")
        .arg(sizeText(loss.bytes), QLocale().toString(loss.seconds, 'f', 1), to);
}

constexpr std::chrono::seconds shortWhile{2};

// One whose PostgreSQL is down (a crash, a full disk) has not taken over yet: it is started before it replays.
Result<bool> nextTookOver(Run &run, Handover &h)
{
    const Result<bool> promoted = nextIsMaster(run, h);
    const bool isDown = !promoted && promoted.error().kind == ErrorKind::Failed;
    return isDown ? Result<bool>(false) : promoted;
}

// A host that is not there is not waited for, and where the slave has taken over by itself its guard stops the old one. A dead one may have
// come back since it was looked for, when this computer slept or a person thought for long; the marks are there by now, so it can't start later.
Result<bool> needsNoStop(Run &run, Handover &h)
{
    if (!h.absent.contains(h.old) || h.oldIsSeen)
        return nextTookOver(run, h);
    const bool longAgo = h.looked.isValid() && std::abs(h.looked.secsTo(run.clock().now())) >= shortWhile.count();
    if (run.dryRun() || !longAgo)
        return true;
    return othersSeeOld(run, h).map([](bool seen) { return !seen; });
}

// A master that still runs must be seen to stop: marks alone would leave two for a moment.
Result<> stopIfAlive(Run &run, Handover &h)
{
    if (h.absent.contains(h.old) && !h.oldIsSeen)
        return fail(ErrorKind::Unsafe, tr("%1 has come back since it was looked for. Nothing was failed over: look at the status. If it does not serve by itself, start this again.")
                                           .arg(run.label(h.old)));
    if (h.absent.contains(h.old))
        return seeGuardStopOld(run, h);
    const Result<> stopped = stopOldForGood(run, h, NoData::IsNoAnswer);
    if (stopped || stopped.error().kind != ErrorKind::Unreachable)
        return stopped;
    run.note(tr("%1 can't be reached to be stopped; it is fenced, and the others look whether its guard stops it.").arg(run.label(h.old)), h.old);
    return seeGuardStopOld(run, h);
}

// Its guard lets no marked host start, so the marks go first; undoing the fence afterwards finds nothing left to do.
Result<> startIfAlive(Run &run, Handover &h)
{
    if (h.absent.contains(h.old))
        return {};
    if (const auto lifted = liftFence(run, h); !lifted)
        return lifted;
    return startOldMasterAgain(run, h);
}

// What was fenced in vain may be back by now, whatever was seen at first: then it is to serve again.
bool isAway(Run &run, Handover &h)
{
    if (h.absent.contains(h.old) && othersSeeOld(run, h).value_or(false)) {
        h.absent.removeAll(h.old);
        h.oldPg = Instance(run.look().host(h.old).postgres, run.label(h.old)); // nothing was known of it
    }
    return h.absent.contains(h.old);
}

// Its guard may have heard of the mark just before it was lifted, and be stopping it.
void seeItDecided(Run &run, Handover &h)
{
    run.clock().sleep(std::chrono::seconds(3), {});
    (void)run.waitFor(tr("%1 runs, or has been stopped").arg(run.label(h.old)), std::chrono::seconds(15), [&]() -> Result<bool> {
        const Result<bool> stopped = oldMasterStopped(run, h);
        if (!stopped || *stopped)
            return stopped;
        return run.host(h.old).run(h.oldPg.ask({QStringLiteral("recovery")})).map([](const CommandOutput &said) { return said.ok(); });
    });
}

// Its guard did not let it start while it was marked, and does not try again by itself. It needs no permit, which only a host that
// has this run's lock would give: the slave is the evidence. One that does not start is no worse off than before.
Result<> liftFenceAndStart(Run &run, Handover &h)
{
    h.directFence = {}; // its mark would come after it was lifted
    const bool wasAway = h.absent.contains(h.old), away = isAway(run, h);
    const Result<> lifted = liftFence(run, h); // where one is left, its guard decides
    if (away)
        return lifted;
    if (wasAway)
        seeItDecided(run, h);
    const Result<bool> stopped = oldMasterStopped(run, h);
    if (!stopped || !*stopped)
        return lifted;
    Command start = h.oldPg.start();
    start.timeout = std::chrono::seconds(30);
    const Command service = serviceCommand(run, QStringLiteral("start-soon"));
    auto started = run.run(h.old, start, tr("start PostgreSQL again"));
    if (started)
        started = run.run(h.old, service, tr("start the service again"));
    if (!started)
        run.note(tr("%1 did not start again: %2").arg(run.label(h.old), started.error().summary), h.old);
    return lifted;
}

Result<> report(Run &run, Handover &h)
{
    (void)run.remember(QStringLiteral("failed-over-to"), nodeId(h.next));
    rememberLongestWait(run, h);
    if (const auto timeline = run.run(h.next, h.nextPg.ask({QStringLiteral("timeline")}), tr("read the new timeline")))
        run.note(tr("%1 is the master now, timeline %2. When %3 is back, reconvert it to the slave.")
                     .arg(run.label(h.next), plainText(timeline->trimmed()), run.label(h.old)));
    return {};
}

Result<> keepRoute(Run &run, Handover &h)
{
    return keepProxyFile(run, h, {h.old});
}

} // namespace

Runbook failover(const Plan &plan)
{
    const Node old = plan.master(), next = peerOf(old);
    const SharedHandover h = handover(plan, old, next, Operation::Failover);
    const QString from = plan.profile.label(old), to = plan.profile.label(next);

    // The guards at once, as the slave is none that they could stop. HAProxy only when there is somebody to serve: it must not hold up the promotion.
    const Adoption adopted = adoption(plan, h);
    Steps steps = adopted.scripts;
    steps.push_back({.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)});
    steps.insert(steps.end(), adopted.guards.begin(), adopted.guards.end());
    steps.insert(steps.end(), {
        {.id = "fence", .on = old, .title = tr("Fence %1, every way that works").arg(from), .run = with(h, fenceOldMaster), .undo = with(h, liftFenceAndStart)},
        {.id = "stop-old", .on = old, .title = tr("Stop %1 where it is still alive").arg(from), .isDone = with(h, needsNoStop), .run = with(h, stopIfAlive), .undo = with(h, startIfAlive)},
        {.id = "hold-agent", .on = next, .title = tr("Hold back the product's failover agent"), .run = with(h, holdAgent), .undo = with(h, releaseAgent)},
        {.id = "replay", .on = next, .title = tr("Replay all that %1 received").arg(to), .isDone = with(h, nextTookOver), .run = with(h, replayAllReceived), .asksOnResume = true},
        {.id = "promote", .on = next, .title = tr("Promote %1").arg(to), .isDone = with(h, nextIsMaster), .run = with(h, promoteNext), .pointOfNoReturn = true, .asksOnResume = true},
        {.id = "service", .on = next, .title = tr("See the service answer on %1").arg(to), .isDone = with(h, serviceAnswersOnNext), .run = with(h, startServiceOnNext), .asksOnResume = true},
    });
    steps.insert(steps.end(), adopted.proxy.begin(), adopted.proxy.end());
    if (h->hasProxy) {
        steps.push_back({.id = "route", .on = Node::Proxy, .title = tr("Route users to %1").arg(to), .run = with(h, routeToNext)});
        steps.push_back({.id = "keep-route", .on = Node::Proxy, .title = tr("Write the same into haproxy.cfg"), .run = with(h, keepRoute)});
        steps.push_back({.id = "prove", .title = tr("Prove it: a request through the proxy"), .run = with(h, seeUsersServed)});
    }
    steps.insert(steps.end(), {
        {.id = "agents", .on = next, .title = tr("Switch the failover agent off on the new master"), .run = with(h, agentOffOnNext)},
        {.id = "search", .on = next, .title = tr("Rebuild the search index where it is stale"), .run = with(h, reindexIfStale)},
        {.id = "report", .on = next, .title = tr("Say what comes next"), .run = with(h, report)},
        {.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true, .unlessStuck = true},
    });
    return {.operation = Operation::Failover,
            .title = tr("Fail over: %1 → %2").arg(from, to),
            .checks = RoleChecks(h).forFailover(),
            .steps = std::move(steps),
            .confirmation = to,
            .warning = lossInWords(plan, old, next),
            .foundUnchanged = [h](const Snapshot &now) { sawOld(*h, now); }};
}

} // namespace baton
