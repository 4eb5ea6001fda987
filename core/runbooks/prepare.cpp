#include "core/base/translation.h"
#include "core/runbooks/install.h"
#include "core/runbooks/requirements.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Prepare)

// Prepare changes a pair that serves users: it must be one, and it must be well.
Result<CheckResult> isPair(Run &run)
{
    const Snapshot snapshot = run.look();
    const std::optional<Node> master = snapshot.master();
    if (!master)
        return CheckResult::failed(snapshot.twoMasters() ? tr("two masters") : tr("no master is running"), tr("one master and its slave"),
                                   tr("Bring the pair in order first; the status says how."));
    const PostgresFacts slave = snapshot.host(peerOf(*master)).postgres;
    if (!slave.running || !slave.inRecovery)
        return CheckResult::failed(tr("%1 is not a slave of %2").arg(run.label(peerOf(*master)), run.label(*master)), tr("one master and its slave"),
                                   tr("Install or rebuild the slave first."));
    return CheckResult::passed(tr("%1 is the master, %2 its slave").arg(run.label(*master), run.label(peerOf(*master))));
}

std::vector<Check> prepareChecks(const Plan &plan)
{
    std::vector<Check> checks{{.id = QStringLiteral("pair"), .on = {}, .title = tr("An installed pair"), .run = isPair}};
    if (plan.hasProxy())
        checks.push_back(noMaintenance());
    const std::vector<Check> network = networkRequirements(plan);
    checks.insert(checks.end(), network.begin(), network.end());
    return checks;
}

} // namespace

Runbook prepare(const Plan &plan)
{
    const QString host = plan.profile.label(plan.master());
    const PostgresFacts postgres = plan.snapshot.host(plan.master()).postgres;
    const bool restart = plan.options.value(QStringLiteral("restart"), QStringLiteral("yes")) != QLatin1String("no");
    const bool interrupts = restart && postgres.running && !postgres.walLogHints && !postgres.dataChecksums;
    return {.operation = Operation::Prepare,
            .title = tr("Prepare the pair for changes of roles"),
            .checks = prepareChecks(plan),
            .steps = underLock(plan, nodesOf(plan), Operation::Prepare,
                               {slaveSettingSteps(plan), masterSettingSteps(plan), streamingSteps(plan), replicationSteps(plan), proxySteps(plan),
                                hostToolSteps(plan, nodesOf(plan))}),
            .warning = interrupts ? tr("PostgreSQL on %1 is restarted once, for wal_log_hints: users wait for some seconds.").arg(host) : QString()};
}

} // namespace baton
