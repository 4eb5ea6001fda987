#include "core/base/translation.h"
#include "core/runbooks/adoption.h"
#include "core/runbooks/aside.h"
#include "core/runbooks/follow.h"
#include "core/runbooks/postgresprep.h"
#include "core/runbooks/reconvert.h"
#include "core/runbooks/rolechecks.h"

#include <algorithm>

// Makes a host that fell out the slave of the present master: the old master after a failover, or a broken slave.
// What must hold: what only it has is put aside before anything of it is overwritten; users are not touched (the
// product's own scripts restart the master's PostgreSQL: behind the closed gate).
namespace baton {

namespace {

BATON_TR_FUNCTION(Reconvert)

InstancePair pairOf(const Handover &h)
{
    return {h.pg(Node::A), h.pg(Node::B), {}};
}

Result<bool> oldLogsIn(Run &run, Handover &h)
{
    return canLogInAtPeer(run, h.old, pairOf(h));
}

// Here and not in "prepare", which wants a slave that follows: else a changed password could not be mended at all.
Result<> letOldIn(Run &run, Handover &h)
{
    if (const Result<> holds = seeNextIsMaster(run, h); !holds)
        return holds;
    const InstancePair pair = pairOf(h);
    if (const Result<> let = letPeerIn(run, h.next, pair.on(h.next)); !let)
        return let;
    const Result<bool> in = oldLogsIn(run, h);
    if (!in || (*in && !run.dryRun()))
        return in.map([](bool) { });
    if (const Result<> kept = keepPassword(run, h.old, pair); !kept)
        return kept;
    return logInAtPeer(run, h.old, pair);
}

// Once it was stopped here, there is nothing to ask.
Result<bool> followsAlready(Run &run, Handover &h)
{
    return h.oldIsDown ? Result<bool>(false) : oldMasterFollows(run, h);
}

Result<> stopForGood(Run &run, Handover &h)
{
    if (const Result<> holds = seeNextIsMaster(run, h); !holds)
        return holds;
    const Result<> stopped = stopOldForGood(run, h);
    h.oldIsDown = stopped && !run.dryRun();
    return stopped;
}

// The fence and HAProxy's exclusion of a host that was the master until it fell out are lifted, the last thing before it counts as a slave.
std::vector<Step> backAmongThem(const Plan &plan, const SharedHandover &h)
{
    std::vector<Step> steps{{.id = "unfence", .title = tr("Lift the fence of %1").arg(plan.profile.label(h->old)), .run = with(h, unfenceOldMaster)}};
    if (h->hasProxy)
        steps.push_back({.id = "proxy", .on = Node::Proxy, .title = tr("HAProxy knows both again"), .run = with(h, returnToProxy)});
    // Not before it could serve: an agent promotes its host whatever marks there are.
    steps.push_back({.id = "agents", .title = tr("Failover agent: off on the master, on on the slave"), .run = with(h, swapAgents)});
    return steps;
}

} // namespace

std::vector<Step> reconvertSteps(const Plan &plan, const SharedHandover &h)
{
    const Node old = h->old, next = h->next;
    const QString name = plan.profile.label(old), master = plan.profile.label(next);
    std::vector<Step> steps{
        {.id = "login", .on = old, .title = tr("Replication login of %1 at %2").arg(name, master), .isDone = with(h, oldLogsIn), .run = with(h, letOldIn)},
        {.id = "stop", .on = old, .title = tr("Stop the product and PostgreSQL on %1").arg(name), .isDone = with(h, followsAlready), .run = with(h, stopForGood)},
        {.id = "put-aside", .on = old, .title = tr("Put aside what only %1 has").arg(name), .isDone = with(h, followsAlready), .run = with(h, putAside)},
        {.id = "convert", .on = old, .title = tr("Make %1 a slave of %2").arg(name, master), .isDone = with(h, followsAlready), .run = with(h, makeFollower)},
        {.id = "follow", .on = old, .title = tr("See %1 follow %2").arg(name, master), .isDone = with(h, followsAlready), .run = with(h, startStandby)},
    };
    for (const Step &step : adoption(plan, h).guards)
        steps.push_back(step);
    steps.push_back({.id = "guard", .title = tr("See the guard run on both"), .run = with(h, startGuards)});
    const std::vector<Step> back = backAmongThem(plan, h);
    steps.insert(steps.end(), back.begin(), back.end());
    steps.insert(steps.end(), {
        {.id = "prove", .title = tr("Prove it: a request through the proxy, a commit on the slave"), .run = with(h, proveService)},
        {.id = "count", .on = old, .title = tr("Count what was put aside"), .run = with(h, countAside)},
        {.id = "clear", .on = old, .title = tr("Delete the data that a copy has replaced"), .run = with(h, clearOldData)},
    });
    return steps;
}

namespace {

Runbook whole(const Plan &plan, const SharedHandover &h, Operation operation, const QString &title, const Steps &steps)
{
    const Adoption adopted = adoption(plan, h);
    Steps all = adopted.scripts;
    all.push_back({.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)});
    all.insert(all.end(), adopted.proxy.begin(), adopted.proxy.end());
    all.insert(all.end(), steps.begin(), steps.end());
    all.push_back({.id = "disarm", .title = tr("Disarm what is armed"), .run = with(h, disarmTimers), .always = true});
    all.push_back({.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true, .unlessStuck = true});
    return {.operation = operation, .title = title, .checks = RoleChecks(h, plan.snapshot).forReconvert(), .steps = std::move(all)};
}

} // namespace

Runbook reconvert(const Plan &plan)
{
    const Node next = plan.master();
    const SharedHandover h = handover(plan, peerOf(next), next, Operation::Reconvert);
    return whole(plan, h, Operation::Reconvert,
                 tr("Reconvert %1 to the slave of %2").arg(plan.profile.label(h->old), plan.profile.label(next)), reconvertSteps(plan, h));
}

Runbook rebuildSlave(const Plan &plan)
{
    const Node next = plan.master();
    const SharedHandover h = handover(plan, peerOf(next), next, Operation::RebuildSlave);
    const QString title = tr("Rebuild the slave %1 from %2").arg(plan.profile.label(h->old), plan.profile.label(next));
    // A new or emptied machine is installed as a slave, which copies the database.
    Plan settled = plan;
    settleTable(Operation::RebuildSlave, settled);
    if (settled.options.value(QStringLiteral("rebuild")) == QLatin1String("install")) {
        Runbook install = installSlave(plan);
        install.operation = Operation::RebuildSlave;
        install.title = title;
        // Its predecessor may have been the master that died: a machine that is still marked as one could never take over.
        Steps back = backAmongThem(plan, h);
        const Adoption adopted = adoption(plan, h);
        back.insert(back.begin(), adopted.proxy.begin(), adopted.proxy.end());
        if (!adopted.proxy.empty()) // the installation puts them on the data hosts
            back.insert(back.begin(), adopted.scripts.back());
        const auto unlock = std::find_if(install.steps.begin(), install.steps.end(), [](const Step &step) { return step.id == QLatin1String("unlock"); });
        install.steps.insert(unlock, back.begin(), back.end());
        return install;
    }
    return whole(plan, h, Operation::RebuildSlave, title, reconvertSteps(plan, h));
}

} // namespace baton
