#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/runbooks/adoption.h"
#include "core/runbooks/reconvert.h"
#include "core/runbooks/rolechecks.h"

// Two masters: the person has chosen which one stays (option "keep"). The other is fenced and stopped, its own rows are
// put aside, and it is made the slave. The fence is not undone: the other has lost, and where the run fails, it is an old
// master to be reconverted. Unfenced, it would be one that is ahead, and keep the chosen one from starting.
namespace baton {

namespace {

BATON_TR_FUNCTION(Resolve)

// The guard may have stopped the chosen one as the wrong one, and marked it: the person's word counts.
Result<> clearMarksOfKept(Run &run, Handover &h)
{
    for (Node node : h.nodes()) {
        const Command clear = hostChange({QStringLiteral("mark"), QStringLiteral("unfence-node"), nodeId(h.next), run.id()});
        if (const auto cleared = run.run(node, clear, tr("take the marks of the chosen master away")); !cleared)
            return fail(cleared.error());
    }
    return {};
}

Result<> fenceAndRoute(Run &run, Handover &h)
{
    if (const auto holds = seeNextIsMaster(run, h); !holds)
        return holds;
    if (const auto cleared = clearMarksOfKept(run, h); !cleared)
        return cleared;
    if (const auto fenced = fenceOldMaster(run, h); !fenced)
        return fenced;
    // A guard that watched would not have let it come to two masters: it is off there. On, it stops what is fenced even where this run ends here,
    // and only then may the chosen one start again after a power cut.
    if (const auto watched = run.run(h.old, Command::verb({QStringLiteral("guard-start")}), tr("start the guard")); !watched)
        run.note(watched.error().summary, h.old);
    return h.hasProxy ? routeToNext(run, h) : Result<>();
}

std::vector<Check> chosen(const Plan &plan, const SharedHandover &h)
{
    std::vector<Check> checks = RoleChecks(h).forReconvert();
    const bool named = nodeFromId(plan.options.value(QStringLiteral("keep"))).has_value();
    checks.insert(checks.begin(),
                  {.id = "choice", .on = {}, .title = tr("Which one stays"), .run = [named, keep = h->next](Run &run) -> Result<CheckResult> {
                       if (!named)
                           return CheckResult::failed(tr("nobody chose"), tr("the host that stays master"),
                                                      tr("Compare both sides in the status, then name the one to keep."));
                       return CheckResult::passed(tr("%1 stays").arg(run.label(keep)));
                   }});
    return checks;
}

} // namespace

Runbook resolveTwoMasters(const Plan &plan)
{
    const Node keep = nodeFromId(plan.options.value(QStringLiteral("keep"))).value_or(plan.master());
    const SharedHandover h = handover(plan, peerOf(keep), keep, Operation::ResolveTwoMasters);
    const QString other = plan.profile.label(h->old), kept = plan.profile.label(keep);

    const Adoption adopted = adoption(plan, h);
    Steps steps = adopted.scripts;
    steps.push_back({.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)});
    steps.insert(steps.end(), adopted.proxy.begin(), adopted.proxy.end());
    steps.push_back({.id = "fence", .on = h->old, .title = tr("Fence %1 and send users to %2").arg(other, kept), .run = with(h, fenceAndRoute)});
    for (Step &step : reconvertSteps(plan, h))
        steps.push_back(std::move(step));
    steps.push_back({.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true, .unlessStuck = true});
    return {.operation = Operation::ResolveTwoMasters,
            .title = tr("Resolve two masters: %1 stays, %2 becomes its slave").arg(kept, other),
            .checks = chosen(plan, h),
            .steps = std::move(steps),
            .confirmation = kept,
            .warning = tr("What was written to %1 only leaves the database. It is put aside on %1, and the report says where.").arg(other)};
}

} // namespace baton
