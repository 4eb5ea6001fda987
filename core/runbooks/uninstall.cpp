#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"
#include "core/runbooks/install.h"
#include "core/runbooks/postgresprep.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Uninstall)

Result<bool> blockGone(Run &run)
{
    const Result<CommandOutput> there = run.host(Node::Proxy).run(Command::verb({QStringLiteral("proxy"), QStringLiteral("configured")}));
    if (!there)
        return fail(there.error());
    if (!there->ok())
        return true;
    const Result<ConfigChange> change = planWithoutBlock(run.host(Node::Proxy), run.profile());
    return change ? Result<bool>(change->isNone()) : fail(change.error());
}

Result<> takeBlockOut(Run &run)
{
    const Result<ConfigChange> change = planWithoutBlock(run.host(Node::Proxy), run.profile());
    if (!change)
        return fail(change.error());
    run.note(change->diff(), Node::Proxy);
    return removeBlock(run, *change);
}

// Of a server that does not answer nothing is known: giveUpSlots says that it has to.
Result<bool> slotsGone(Run &run)
{
    const Snapshot snapshot = run.look();
    for (Node node : dataNodes) {
        const PostgresFacts facts = snapshot.host(node).postgres;
        if (!snapshot.host(node).reachable() || !facts.running)
            return false;
        for (const SlotFacts &slot : facts.slots_) {
            if (slot.name.startsWith(QLatin1String("baton_")))
                return false;
        }
    }
    return true;
}

bool mastersOn(const Instance &instance)
{
    return instance.facts().running && !instance.facts().inRecovery;
}

// Remembered by the run: Baton's lines were in pg_hba.conf there.
QString linesOf(Node node)
{
    return QStringLiteral("lines-of-") + nodeId(node);
}

Result<CheckResult> allReachable(Run &run)
{
    const Snapshot snapshot = run.look();
    for (Node node : {Node::A, Node::B, Node::Proxy}) {
        if (run.profile().has(node) && !snapshot.host(node).reachable())
            return CheckResult::failed(tr("%1 is not reachable: %2").arg(run.label(node), snapshot.host(node).error), tr("all hosts reachable"),
                                       tr("Bring it back first: Baton is taken off all hosts of the cluster, or off none."));
    }
    return CheckResult::passed();
}

// Not before the slave can log in without them, or they are put back.
Result<bool> accessGone(Run &run)
{
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    for (Node node : dataNodes) {
        const Result<bool> lets = letsPeerIn(run, node, pair->on(node));
        if (!lets || *lets)
            return lets ? Result<bool>(false) : lets;
        if (run.recall(linesOf(node)) && mastersOn(pair->on(node)) && !logInAtPeer(run, peerOf(node), *pair))
            return false;
    }
    return true;
}

// Since the last change of roles the slave may be let in by Baton's line alone: then the line has to stay.
Result<> takeAccessAway(Run &run)
{
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    for (Node node : dataNodes) {
        const Instance &here = pair->on(node);
        const Result<bool> lets = letsPeerIn(run, node, here);
        if (!lets)
            return fail(lets.error());
        if (*lets && !run.dryRun()) {
            if (const Result<> remembered = run.remember(linesOf(node), QStringLiteral("yes")); !remembered)
                return remembered;
        }
        if (const Result<> removed = removeAccessBlock(run, node, here); !removed)
            return removed;
        if (!run.recall(linesOf(node)) || !mastersOn(here) || run.dryRun() || logInAtPeer(run, peerOf(node), *pair))
            continue;
        if (const Result<> put = letPeerIn(run, node, here); !put)
            return put;
        run.note(tr("Baton's lines in pg_hba.conf on %1 stay: without them the slave could not log in.").arg(run.label(node)), node);
    }
    return {};
}

// Where it was cut off in between nobody has seen whether the slave gets in without them.
Result<> putAccessBack(Run &run)
{
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    for (Node node : dataNodes) {
        if (!run.recall(linesOf(node)))
            continue;
        if (const Result<> put = letPeerIn(run, node, pair->on(node)); !put)
            return put;
    }
    return {};
}

Result<bool> toolsGone(Run &run, Node node)
{
    const Result<CommandOutput> gone = run.host(node).run(Command::verb({QStringLiteral("tools"), QStringLiteral("gone")}, toolsKnown(node)));
    return gone ? Result<bool>(gone->ok()) : fail(gone.error());
}

Steps removalSteps(const Plan &plan)
{
    Steps steps;
    for (Node node : nodesOf(plan))
        steps.push_back({.id = QStringLiteral("remove-") + nodeId(node), .on = node,
                         .title = tr("Take Baton's scripts, units and state off %1").arg(plan.profile.label(node)),
                         .isDone = [node](Run &run) { return toolsGone(run, node); },
                         .run = [node](Run &run) { return removeHostTools(run, node); }});
    return steps;
}

} // namespace

Runbook uninstall(const Plan &plan)
{
    Steps steps;
    if (plan.hasProxy())
        steps.push_back({.id = QStringLiteral("proxy-block"), .on = Node::Proxy,
                         .title = tr("Take the managed block out of haproxy.cfg on %1").arg(plan.profile.label(Node::Proxy)),
                         .isDone = blockGone, .run = takeBlockOut});
    steps.push_back({.id = QStringLiteral("slots"), .on = {}, .title = tr("Give up Baton's replication slots"), .isDone = slotsGone, .run = giveUpSlots});
    steps.push_back({.id = QStringLiteral("logins"), .on = {}, .title = tr("Take Baton's lines out of pg_hba.conf"), .isDone = accessGone, .run = takeAccessAway, .undo = putAccessBack});
    return {.operation = Operation::Uninstall,
            .title = tr("Take Baton off the hosts"),
            .checks = {{.id = QStringLiteral("reachable"), .on = {}, .title = tr("All hosts"), .run = allReachable}},
            .steps = underLock(plan, nodesOf(plan), Operation::Uninstall, {steps, removalSteps(plan)}),
            .confirmation = plan.profile.name,
            .warning = tr("Product and databases stay as they are, but nothing keeps an old master from coming back as a second one any more.")};
}

} // namespace baton
