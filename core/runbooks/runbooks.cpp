#include "core/runbooks/runbooks.h"

#include "core/runbooks/adoption.h"

namespace baton {

Node Plan::master() const
{
    if (const std::optional<Node> chosen = nodeFromId(options.value(QStringLiteral("master"))))
        return *chosen;
    return assessment.master.value_or(Node::A);
}

QString tlsOption(Node node)
{
    return QStringLiteral("tls-") + nodeId(node);
}

QStringList optionNames()
{
    return {QStringLiteral("compress"), QStringLiteral("drain"), QStringLiteral("hand-on"), QStringLiteral("keep"), QStringLiteral("master"),
            QStringLiteral("method"), QStringLiteral("rate"), QStringLiteral("register"), QStringLiteral("register.email"), QStringLiteral("register.user"),
            QStringLiteral("replace-lock"), QStringLiteral("restart"), QStringLiteral("settle"), QStringLiteral("what")};
}

void settleTable(Operation operation, Plan &plan)
{
    plan.options.values.insert(QStringLiteral("master"), nodeId(plan.master()));
    for (Node node : {Node::A, Node::B}) { // a stopped server does not say it
        if (plan.snapshot.host(node).postgres.tls)
            plan.options.values.insert(tlsOption(node), QStringLiteral("yes"));
    }
    const QList<Operation> onABadDay{Operation::Failover, Operation::Reconvert, Operation::RebuildSlave, Operation::ResolveTwoMasters};
    if (onABadDay.contains(operation) && !plan.options.values.contains(QStringLiteral("adopt")))
        plan.options.values.insert(QStringLiteral("adopt"), lacksBaton(plan) ? QStringLiteral("yes") : QStringLiteral("no"));
    if (operation != Operation::RebuildSlave || plan.options.values.contains(QStringLiteral("rebuild")))
        return;
    const HostState slave = plan.snapshot.host(plan.slave());
    const bool isThere = slave.product.installed && slave.postgres.installed;
    plan.options.values.insert(QStringLiteral("rebuild"), isThere ? QStringLiteral("reconvert") : QStringLiteral("install"));
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
