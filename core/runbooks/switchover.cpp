#include "core/base/translation.h"
#include "core/runbooks/rolechecks.h"

// Planned change of roles, both hosts alive: nothing is lost, users see a pause.
// What must hold: the old master is a standby on disk before the slave is promoted; before that every step is undone,
// after that the run only goes forward. Dead-man timers on the hosts do the same when nobody is left to do it.
namespace baton {

namespace {

BATON_TR_FUNCTION(Switchover)

} // namespace

Runbook switchover(const Plan &plan)
{
    const Node old = plan.master(), next = peerOf(old);
    const SharedHandover h = handover(plan, old, next, Operation::Switchover);
    const QString from = plan.profile.label(old), to = plan.profile.label(next);
    const auto proxy = Node::Proxy;

    std::vector<Step> steps{
        {.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)},
        {.id = "checkpoint", .title = tr("Write a checkpoint on both"), .isDone = with(h, oldMasterGaveUp), .run = with(h, checkpointBoth), .asksOnResume = true},
        {.id = "warm", .on = next, .title = tr("Start the service warm on %1").arg(to), .isDone = with(h, nextIsMaster), .run = with(h, warmService), .asksOnResume = true},
        // Armed first: whoever dies behind it leaves no agent that nobody starts again.
        {.id = "arm", .title = tr("Arm the dead-man timers"), .isDone = with(h, nextIsMaster), .run = with(h, armTimers), .undo = with(h, disarmTimers), .unlessStuck = true, .asksOnResume = true},
        {.id = "hold-agent", .on = next, .title = tr("Hold back the product's failover agent"), .run = with(h, holdAgent), .undo = with(h, releaseAgent), .unlessStuck = true},
        {.id = "stage", .on = old, .title = tr("Have everything ready for a short stop"), .isDone = with(h, oldMasterGaveUp), .run = with(h, stageStop), .undo = with(h, unstageStop), .asksOnResume = true},
    };
    if (h->hasProxy)
        steps.push_back({.id = "close-gate", .on = proxy, .title = tr("Close the gate: HAProxy holds new requests"),
                         .isDone = with(h, nextIsMaster), .run = with(h, closeGate), .undo = with(h, letBackToOld), .asksOnResume = true});
    steps.insert(steps.end(), {
        {.id = "stop-old", .on = old, .title = tr("Stop the database on %1").arg(from), .isDone = with(h, oldMasterGaveUp), .run = with(h, stopOldMaster), .undo = with(h, startOldMasterAgain), .asksOnResume = true},
        {.id = "confirm", .on = next, .title = tr("Confirm that nothing is missing on %1").arg(to), .isDone = with(h, nextIsMaster), .run = with(h, confirmNothingMissing), .asksOnResume = true},
        {.id = "demote", .on = old, .title = tr("Make %1 a slave on disk").arg(from), .isDone = with(h, oldMasterIsOut), .run = with(h, makeOldMasterStandby), .undo = with(h, unfenceOldMaster), .pointOfNoReturn = true, .safeWhenLate = true, .asksOnResume = true},
        {.id = "promote", .on = next, .title = tr("Promote %1").arg(to), .isDone = with(h, nextIsMaster), .run = with(h, promoteNext), .asksOnResume = true},
        {.id = "service", .on = next, .title = tr("See the service answer on %1").arg(to), .isDone = with(h, serviceAnswersOnNext), .run = with(h, startServiceOnNext), .asksOnResume = true},
    });
    if (h->hasProxy) {
        steps.push_back({.id = "route", .on = proxy, .title = tr("Route users to %1, and let them through").arg(to), .isDone = with(h, routedToNext), .run = with(h, routeToNext), .asksOnResume = true});
        steps.push_back({.id = "open-gate", .on = proxy, .title = tr("See the gate open"), .run = with(h, openGate), .always = true});
    }
    steps.insert(steps.end(), {
        {.id = "follow", .on = old, .title = tr("Start %1 as the slave").arg(from), .isDone = with(h, oldMasterFollows), .run = with(h, startStandby)},
        {.id = "unmark", .title = tr("Take the mark of the old master away"), .run = with(h, unfenceOldMaster)},
        {.id = "agents", .title = tr("Failover agent: off on the master, on on the slave"), .run = with(h, swapAgents)},
        {.id = "search", .on = next, .title = tr("Rebuild the search index where it is stale"), .run = with(h, reindexIfStale)},
        {.id = "prove", .title = tr("Prove it: a request through the proxy, a commit on the slave"), .run = with(h, proveService)},
        {.id = "disarm", .title = tr("Disarm the dead-man timers"), .run = with(h, disarmTimers), .always = true, .unlessStuck = true},
        {.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true, .unlessStuck = true},
    });
    return {.operation = Operation::Switchover,
            .title = tr("Switch over: %1 → %2").arg(from, to),
            .checks = RoleChecks(h).forSwitchover(),
            .steps = std::move(steps)};
}

} // namespace baton
