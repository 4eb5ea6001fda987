#include "core/runbooks/adoption.h"

#include "core/base/translation.h"
#include "core/guard/hosttools.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Adoption)

// The table is the same whoever is away when it is built: a resumed run builds it again.
Step whereReachable(const SharedHandover &h, Node node, Step step)
{
    step.isDone = [h, node, isDone = step.isDone](Run &run) { return h->absent.contains(node) ? Result<bool>(false) : isDone(run); };
    step.run = [h, node, body = step.run](Run &run) -> Result<> {
        if (!h->absent.contains(node))
            return body(run);
        run.note(tr("%1 is not reachable: run “Prepare” once the pair is well again.").arg(run.label(node)), node);
        return {};
    };
    return step;
}

Step scriptStep(const Plan &plan, Node node)
{
    return {.id = QStringLiteral("tools-") + nodeId(node), .on = node, .title = tr("Put Baton's scripts on %1").arg(plan.profile.label(node)),
            .isDone = [node](Run &run) -> Result<bool> {
                const Result<CommandOutput> there = run.host(node).run(Command::verb({QStringLiteral("tools"), QStringLiteral("there")}, toolsKnown(node)));
                return there ? Result<bool>(there->ok()) : fail(there.error());
            },
            .run = [node](Run &run) { return installHostTools(run, node, {}); }};
}

Step guardStep(const Plan &plan, const SharedHandover &h, Node node)
{
    return {.id = QStringLiteral("guard-") + nodeId(node), .on = node, .title = tr("Start the guard on %1").arg(plan.profile.label(node)),
            .isDone = [h, node](Run &run) { return hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, h->pg(node).facts()); },
            .run = [h, node](Run &run) { return installHostTools(run, node, h->pg(node).facts()); }};
}

} // namespace

bool lacksBaton(const Plan &plan)
{
    for (Node node : nodesOf(plan)) {
        if (plan.snapshot.host(node).reachable() && !plan.snapshot.host(node).guard.installed)
            return true;
    }
    return plan.hasProxy() && plan.snapshot.host(Node::Proxy).reachable() && plan.snapshot.host(Node::Proxy).proxy.block == ProxyFacts::Block::Missing;
}

Adoption adoption(const Plan &plan, const SharedHandover &h)
{
    Adoption adoption;
    if (!h->adopts)
        return adoption;
    for (Node node : nodesOf(plan))
        adoption.scripts.push_back(whereReachable(h, node, scriptStep(plan, node)));
    for (const Step &step : proxyBlockSteps(plan))
        adoption.proxy.push_back(whereReachable(h, Node::Proxy, step));
    for (Node node : dataNodes)
        adoption.guards.push_back(whereReachable(h, node, guardStep(plan, h, node)));
    return adoption;
}

} // namespace baton
