#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/lock.h"
#include "core/product/installation.h"
#include "core/runbooks/install.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Install)

// The product's; a database that was there before the product is none of the guard's business.
Result<PostgresFacts> postgresOn(Run &run, Node node)
{
    if (node == Node::Proxy)
        return PostgresFacts();
    const HostState state = run.look().host(node);
    if (!state.reachable())
        return fail(ErrorKind::Unreachable, tr("%1 was not reachable just now, so its guard cannot be put in place. %2").arg(run.label(node), state.error));
    if (!state.product.installed)
        return PostgresFacts();
    const PostgresFacts &found = state.postgres;
    if (found.dataDirectory.isEmpty() || found.unit.isEmpty() || found.versionNumber == 0) {
        return fail(ErrorKind::Failed, tr("%1: PostgreSQL was not found there, so its guard cannot be put in place. Start it, then go on.").arg(run.label(node)),
                    found.error);
    }
    return found;
}

Result<bool> toolsCurrent(Run &run, Node node)
{
    return postgresOn(run, node).and_then([&](const PostgresFacts &postgres) {
        return hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, postgres);
    });
}

Result<> putTools(Run &run, Node node)
{
    return postgresOn(run, node).and_then([&](const PostgresFacts &postgres) { return installHostTools(run, node, postgres); });
}

// Baton's scripts without the guard's say over PostgreSQL: enough for the lock, on a host that has no database yet.
Result<bool> lockToolsThere(Run &run, Node node)
{
    const Result<CommandOutput> there = run.host(node).run(hostQuestion({QStringLiteral("lock"), QStringLiteral("show")}));
    return there ? Result<bool>(there->ok()) : fail(there.error());
}

Result<> takeLockOn(Run &run, Node node, Operation operation)
{
    if (operation == Operation::Uninstall) {
        const Result<CommandOutput> there = run.host(node).run(Command::verb({QStringLiteral("tools"), QStringLiteral("there")}, toolsKnown(node)));
        if (!there)
            return fail(there.error());
        if (!there->ok())
            return {}; // taken off already
    }
    return lockTaken(run, node, run.host(node).run(takeLockCommand(run, operation), run.stopToken()));
}

// A host without Baton's scripts has no lock to release (uninstall took it away). False: it is away, and keeps it.
Result<bool> releaseLockOn(Run &run, Node node)
{
    Command release = Command::verb({QStringLiteral("lock-release"), run.token()});
    release.timeout = 10s;
    const Result<CommandOutput> output = run.host(node).run(release);
    if (!output && output.error().kind == ErrorKind::Conflict)
        return true; // it is another's by now
    if (!output && output.error().kind == ErrorKind::Unreachable) {
        run.note(tr("The lock stays on %1, which is not reachable; a later run takes it over.").arg(run.label(node)), node);
        return false;
    }
    if (!output)
        return fail(output.error());
    if (output->ok() || output->exitStatus == 75)
        return true;
    return fail(ErrorKind::Failed, tr("The lock could not be released on %1.").arg(run.label(node)), tail(output->err));
}

Step toolStep(const Plan &plan, Node node, bool early)
{
    const QString host = plan.profile.label(node);
    return {.id = (early ? QStringLiteral("tools-") : QStringLiteral("guard-")) + nodeId(node),
            .on = node,
            .title = early                 ? tr("Put Baton's scripts on %1").arg(host)
                     : node == Node::Proxy ? tr("Start the witness on %1").arg(host)
                                           : tr("Start the guard on %1").arg(host),
            .isDone = [early, node](Run &run) { return early ? lockToolsThere(run, node) : toolsCurrent(run, node); },
            .run = [node](Run &run) { return putTools(run, node); }};
}

} // namespace

QList<Node> nodesOf(const Plan &plan)
{
    return plan.hasProxy() ? QList<Node>{Node::A, Node::B, Node::Proxy} : QList<Node>{Node::A, Node::B};
}

Steps hostToolSteps(const Plan &plan, const QList<Node> &nodes)
{
    Steps steps;
    for (Node node : nodes)
        steps.push_back(toolStep(plan, node, false));
    return steps;
}

Steps underLock(const Plan &plan, const QList<Node> &nodes, Operation operation, std::initializer_list<Steps> groups)
{
    Steps steps;
    for (Node node : nodes) {
        if (operation != Operation::Uninstall)
            steps.push_back(toolStep(plan, node, true));
    }
    const auto release = [nodes](Run &run) -> Result<> {
        Result<> first;
        QStringList away;
        for (Node node : nodes) {
            const Result<bool> released = releaseLockOn(run, node);
            if (!released && first)
                first = fail(released.error());
            else if (released && !*released)
                away << run.label(node);
        }
        // One host's lock is seen to be nobody's, as the others lack it. With more of them this computer is what is cut off.
        if (first && away.size() > 1)
            return fail(ErrorKind::Unreachable, tr("The lock could not be released on %1.").arg(away.join(QStringLiteral(", "))));
        return first;
    };
    steps.push_back({.id = QStringLiteral("lock"), .on = {}, .title = tr("Take the lock: one run at a time"),
                     .run = [nodes, operation](Run &run) -> Result<> {
                         for (Node node : nodes) {
                             if (const Result<> taken = takeLockOn(run, node, operation); !taken)
                                 return taken;
                         }
                         return {};
                     },
                     .undo = release});
    for (const Steps &group : groups)
        steps.insert(steps.end(), group.begin(), group.end());
    steps.push_back({.id = QStringLiteral("unlock"), .on = {}, .title = tr("Release the lock"), .run = release, .always = true});
    return steps;
}

} // namespace baton
