#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"
#include "core/runbooks/rolechecks.h"

// HAProxy answers with a friendly page for a planned time; and the search index, rebuilt on its own.
namespace baton {

namespace {

BATON_TR_FUNCTION(Maintenance)

Result<> setPage(Run &run, const QString &state)
{
    return run.run(Node::Proxy, hostChange({QStringLiteral("maintenance"), state}), tr("switch the maintenance page"))
        .map([](const QByteArray &) { });
}

Result<> pageOn(Run &run, Handover &)
{
    return setPage(run, QStringLiteral("on"));
}

Result<> pageOff(Run &run, Handover &)
{
    return setPage(run, QStringLiteral("off"));
}

Result<> keepPageOn(Run &run, Handover &)
{
    return keepPage(run, true);
}

Result<> keepPageOff(Run &run, Handover &)
{
    return keepPage(run, false);
}

Check proxyThere(const Plan &plan)
{
    return {.id = "proxy", .on = Node::Proxy, .title = tr("HAProxy"), .run = [managed = plan.hasProxy()](Run &run) -> Result<CheckResult> {
                if (!managed)
                    return CheckResult::failed(tr("no HAProxy that Baton manages"), tr("a managed HAProxy"),
                                               tr("Show a page with your own balancer."));
                const HostState state = run.look().host(Node::Proxy);
                if (!state.reachable())
                    return CheckResult::failed(tr("%1 is not reachable: %2").arg(run.label(Node::Proxy), state.error), tr("reachable"),
                                               tr("Bring the proxy back."));
                if (!state.proxy.socketUsable)
                    return CheckResult::failed(tr("its admin socket is not usable"), tr("a usable admin socket"),
                                               tr("Run \"Install proxy\" again."));
                return CheckResult::passed(tr("reachable, admin socket usable"));
            }};
}

Result<> reindexMaster(Run &run, Handover &h)
{
    if (!run.recipe().reindexCommand.isEmpty())
        return reindexOn(run, h.next);
    run.note(tr("The recipe has no command for it. Open %1 as Super User: Admin » Support Console » select all modules » Re-index.")
                 .arg(QString(run.recipe().reindexUrl).replace(QStringLiteral("{master}"), run.profile().host(h.next).address)));
    return {};
}

Check masterServes(const Plan &plan)
{
    return {.id = "master", .on = plan.master(), .title = tr("The master"), .run = [node = plan.master()](Run &run) -> Result<CheckResult> {
                const HostState state = run.look().host(node);
                if (!state.reachable() || !state.isMaster())
                    return CheckResult::failed(tr("%1 is not a running master").arg(run.label(node)), tr("a running master"),
                                               tr("See the status: it says what to do first."));
                return CheckResult::passed(tr("%1 is the master").arg(run.label(node)));
            }};
}

Runbook maintenance(const Plan &plan, const SharedHandover &h, const QString &title, Step first, Step second)
{
    return {.operation = h->operation,
            .title = title,
            .checks = {proxyThere(plan)},
            .steps = {{.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)},
                      std::move(first),
                      std::move(second),
                      {.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true}}};
}

} // namespace

Runbook maintenanceOn(const Plan &plan)
{
    const SharedHandover h = handover(plan, peerOf(plan.master()), plan.master(), Operation::MaintenanceOn);
    return maintenance(plan, h, tr("Maintenance on"),
                       {.id = "page-on", .on = Node::Proxy, .title = tr("Show users the maintenance page"), .run = with(h, pageOn), .undo = with(h, pageOff)},
                       {.id = "keep-page", .on = Node::Proxy, .title = tr("Write the same into haproxy.cfg"), .run = with(h, keepPageOn), .undo = with(h, keepPageOff)});
}

Runbook maintenanceOff(const Plan &plan)
{
    const SharedHandover h = handover(plan, peerOf(plan.master()), plan.master(), Operation::MaintenanceOff);
    return maintenance(plan, h, tr("Maintenance off"),
                       {.id = "keep-page", .on = Node::Proxy, .title = tr("Write the end of the page into haproxy.cfg"), .run = with(h, keepPageOff), .undo = with(h, keepPageOn)},
                       {.id = "page-off", .on = Node::Proxy, .title = tr("Take the maintenance page away"), .run = with(h, pageOff), .undo = with(h, pageOn)});
}

Runbook reindex(const Plan &plan)
{
    const SharedHandover h = handover(plan, peerOf(plan.master()), plan.master(), Operation::Reindex);
    return {.operation = Operation::Reindex,
            .title = tr("Rebuild the search index on %1").arg(plan.profile.label(plan.master())),
            .checks = {masterServes(plan)},
            .steps = {{.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)},
                      {.id = "reindex", .on = plan.master(), .title = tr("Rebuild the search index"), .run = with(h, reindexMaster)},
                      {.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true}}};
}

} // namespace baton
