#include "core/runbooks/adoption.h"

#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Adoption)

// `old` was there when the run was planned, and is not any more.
template<typename T>
bool hasGone(const Handover &h, Node node, const Result<T> &result)
{
    return !result && result.error().kind == ErrorKind::Unreachable && node == h.old;
}

Result<> noteAway(Run &run, Node node)
{
    run.note(tr("%1 is not reachable: run “Prepare” once the pair is well again.").arg(run.label(node)), node);
    return {};
}

// The table is the same whoever is away when it is built: a resumed run builds it again.
Step whereReachable(const SharedHandover &h, Node node, Step step)
{
    step.movesNoRole = true;
    step.isDone = [h, node, isDone = step.isDone](Run &run) -> Result<bool> {
        if (h->absent.contains(node))
            return false;
        const Result<bool> done = isDone(run);
        return hasGone(*h, node, done) ? Result<bool>(false) : done;
    };
    step.run = [h, node, body = step.run](Run &run) -> Result<> {
        if (h->absent.contains(node))
            return noteAway(run, node);
        const Result<> done = body(run);
        return hasGone(*h, node, done) ? noteAway(run, node) : done;
    };
    return step;
}

// Who was away when the run was planned has told nothing of its database.
PostgresFacts factsOf(Run &run, const Handover &h, Node node)
{
    PostgresFacts facts = h.pg(node).facts();
    if (node == Node::Proxy || !facts.dataDirectory.isEmpty())
        return facts;
    facts = run.look().host(node).postgres;
    if (facts.versionNumber == 0)
        facts.versionNumber = h.pg(peerOf(node)).facts().versionNumber;
    return facts;
}

// By the helper alone the scripts are those that were put there over a login with full rights.
bool hasHelperOnly(const Run &run, Node node)
{
    return run.profile().host(node).sudo == HostProfile::Sudo::Helper;
}

Result<bool> lockIsThere(Run &run, Node node)
{
    const Result<CommandOutput> said = run.host(node).run(hostQuestion({QStringLiteral("lock"), QStringLiteral("show")}));
    return said ? Result<bool>(said->ok()) : fail(said.error());
}

Step scriptStep(const Plan &plan, const SharedHandover &h, Node node)
{
    return {.id = QStringLiteral("tools-") + nodeId(node), .on = node, .title = tr("Put Baton's scripts on %1").arg(plan.profile.label(node)),
            .isDone = [h, node](Run &run) {
                return hasHelperOnly(run, node) ? lockIsThere(run, node)
                                                : hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, factsOf(run, *h, node));
            },
            .run = [h, node](Run &run) { return installHostTools(run, node, factsOf(run, *h, node), HostTools::WithoutGuard); }};
}

// A guard that hears nobody takes its host for cut off, and stops the master there.
Result<bool> hearsSomebody(Run &run, Node node)
{
    constexpr int silent = 69;
    for (Node other : run.profile().has(Node::Proxy) ? QList<Node>{peerOf(node), Node::Proxy} : QList<Node>{peerOf(node)}) {
        const Result<CommandOutput> said = run.host(node).run(hostQuestion({QStringLiteral("ask"), nodeId(other), QStringLiteral("ping")}));
        if (!said)
            return fail(said.error());
        if (said->exitStatus != silent)
            return true;
    }
    return false;
}

Result<> putGuard(Run &run, Handover &h, Node node)
{
    const Result<bool> hears = hearsSomebody(run, node);
    if (!hears)
        return fail(hears.error());
    if (!*hears) {
        run.note(tr("%1 gets no answer from the other hosts on port 5480, so its guard is not started: it would take %1 for cut off. Open that port between "
                    "the hosts, then run “Prepare”.").arg(run.label(node)), node);
        return {};
    }
    const PostgresFacts facts = factsOf(run, h, node);
    if (facts.dataDirectory.isEmpty() || facts.unit.isEmpty()) {
        run.note(tr("PostgreSQL was not found on %1, so no guard is in front of it yet: run “Prepare” once the pair is well again.").arg(run.label(node)), node);
        return {};
    }
    const Result<> put = installHostTools(run, node, facts);
    if (!put && put.error().kind != ErrorKind::Refused)
        return put;
    if (!put)
        run.note(put.error().summary, node); // the helper's scripts are older: the guard is in place all the same
    h.oldIsGuarded = h.oldIsGuarded || (node == h.old && !run.dryRun());
    return {};
}

Result<bool> isGuarded(Run &run, Handover &h, Node node)
{
    const Result<bool> current = hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, factsOf(run, h, node));
    h.oldIsGuarded = h.oldIsGuarded || (node == h.old && current.value_or(false));
    return current;
}

Step guardStep(const Plan &plan, const SharedHandover &h, Node node)
{
    return {.id = QStringLiteral("guard-") + nodeId(node), .on = node, .title = tr("Start the guard on %1").arg(plan.profile.label(node)),
            .isDone = [h, node](Run &run) { return isGuarded(run, *h, node); },
            .run = [h, node](Run &run) { return putGuard(run, *h, node); }};
}

Result<bool> hasBlock(Run &run)
{
    const Result<ConfigChange> change = planWithoutBlock(run.host(Node::Proxy), run.profile());
    return change ? Result<bool>(!change->isNone()) : fail(change.error());
}

// From the first moment users are not sent to `old`. With least rights the block is one of those that were agreed on, and it is left out right afterwards.
Result<> writeBlock(Run &run, const Handover &h)
{
    const bool agreedOn = hasHelperOnly(run, Node::Proxy);
    const Result<ConfigChange> change = planBlock(run.host(Node::Proxy), run.profile(), run.recipe(), agreedOn ? QSet<Node>() : QSet<Node>{h.old});
    if (!change)
        return fail(change.error());
    run.note(change->diff(), Node::Proxy);
    if (const Result<> written = applyConfig(run, *change); !written || !agreedOn)
        return written;
    const Command disable = hostChange({QStringLiteral("disable"), nodeId(h.old)});
    if (const auto out = run.run(Node::Proxy, disable, tr("leave %1 out of HAProxy").arg(run.label(h.old))); !out)
        return fail(out.error());
    return run.dryRun() ? Result<>() : keepDisabled(run, {h.old});
}

Steps proxySteps(const Plan &plan, const SharedHandover &h)
{
    Steps steps = proxyBlockSteps(plan);
    if (!steps.empty()) {
        steps.back().isDone = hasBlock;
        steps.back().run = [h](Run &run) { return writeBlock(run, *h); };
    }
    return steps;
}

} // namespace

bool lacksBaton(const Plan &plan)
{
    for (Node node : nodesOf(plan)) {
        const HostState &host = plan.snapshot.host(node);
        const bool unguarded = node != Node::Proxy && host.postgres.installed && !host.guard.guardsDatabase;
        if (host.reachable() && (!host.guard.installed || unguarded))
            return true;
    }
    const HostState &proxy = plan.snapshot.host(Node::Proxy);
    return plan.hasProxy() && proxy.reachable() && proxy.proxy.block == ProxyFacts::Block::Missing;
}

Adoption adoption(const Plan &plan, const SharedHandover &h)
{
    Adoption adoption;
    if (!h->adopts)
        return adoption;
    for (Node node : nodesOf(plan))
        adoption.scripts.push_back(whereReachable(h, node, scriptStep(plan, h, node)));
    const bool newOneFirst = h->operation == Operation::Failover;
    for (Node node : {newOneFirst ? h->next : h->old, newOneFirst ? h->old : h->next})
        adoption.guards.push_back(whereReachable(h, node, guardStep(plan, h, node)));
    for (const Step &step : proxySteps(plan, h))
        adoption.proxy.push_back(whereReachable(h, Node::Proxy, step));
    return adoption;
}

} // namespace baton
