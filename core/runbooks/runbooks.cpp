#include "core/runbooks/runbooks.h"

namespace baton {

Node Plan::master() const
{
    if (const std::optional<Node> chosen = nodeFromId(options.value(QStringLiteral("master"))))
        return *chosen;
    return assessment.master.value_or(Node::A);
}

std::optional<Runbook> runbookFor(Operation operation, const Plan &plan)
{
    switch (operation) {
    case Operation::Check:
        return checkRunbook(plan);
    case Operation::Switchover:
        return switchover(plan);
    case Operation::Failover:
        return failover(plan);
    case Operation::Reconvert:
        return reconvert(plan);
    case Operation::RebuildSlave:
        return rebuildSlave(plan);
    case Operation::RestartMaster:
        return restartMaster(plan);
    case Operation::MaintenanceOn:
        return maintenanceOn(plan);
    case Operation::MaintenanceOff:
        return maintenanceOff(plan);
    case Operation::Reindex:
        return reindex(plan);
    case Operation::ResolveTwoMasters:
        return resolveTwoMasters(plan);
    case Operation::InstallMaster:
        return installMaster(plan);
    case Operation::InstallSlave:
        return installSlave(plan);
    case Operation::InstallProxy:
        return plan.hasProxy() ? std::optional(installProxy(plan)) : std::nullopt;
    case Operation::InstallAll:
        return installAll(plan);
    case Operation::Prepare:
        return prepare(plan);
    case Operation::Uninstall:
        return uninstall(plan);
    default:
        return std::nullopt;
    }
}

} // namespace baton
