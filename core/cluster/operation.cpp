#include "core/cluster/assessment.h"

#include "core/base/translation.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Operation)

} // namespace

QList<Operation> allOperations()
{
    return {Operation::Check,         Operation::InstallMaster,  Operation::InstallSlave,     Operation::InstallProxy,
            Operation::InstallAll,    Operation::Prepare,        Operation::Switchover,       Operation::Failover,
            Operation::Reconvert,     Operation::RebuildSlave,   Operation::RestartMaster,    Operation::MaintenanceOn,
            Operation::MaintenanceOff, Operation::Reindex,       Operation::ResolveTwoMasters, Operation::Uninstall};
}

QString operationId(Operation operation)
{
    switch (operation) {
    case Operation::Check:
        return QStringLiteral("check");
    case Operation::InstallMaster:
        return QStringLiteral("install-master");
    case Operation::InstallSlave:
        return QStringLiteral("install-slave");
    case Operation::InstallProxy:
        return QStringLiteral("install-proxy");
    case Operation::InstallAll:
        return QStringLiteral("install-all");
    case Operation::Prepare:
        return QStringLiteral("prepare");
    case Operation::Switchover:
        return QStringLiteral("switchover");
    case Operation::Failover:
        return QStringLiteral("failover");
    case Operation::Reconvert:
        return QStringLiteral("reconvert");
    case Operation::RebuildSlave:
        return QStringLiteral("rebuild-slave");
    case Operation::RestartMaster:
        return QStringLiteral("restart-master");
    case Operation::MaintenanceOn:
        return QStringLiteral("maintenance-on");
    case Operation::MaintenanceOff:
        return QStringLiteral("maintenance-off");
    case Operation::Reindex:
        return QStringLiteral("reindex");
    case Operation::ResolveTwoMasters:
        return QStringLiteral("resolve");
    case Operation::Uninstall:
        return QStringLiteral("uninstall");
    }
    Q_UNREACHABLE();
}

QString operationTitle(Operation operation)
{
    switch (operation) {
    case Operation::Check:
        return tr("Check requirements");
    case Operation::InstallMaster:
        return tr("Install master");
    case Operation::InstallSlave:
        return tr("Install slave");
    case Operation::InstallProxy:
        return tr("Install HAProxy");
    case Operation::InstallAll:
        return tr("Install");
    case Operation::Prepare:
        return tr("Prepare");
    case Operation::Switchover:
        return tr("Switch over");
    case Operation::Failover:
        return tr("Fail over");
    case Operation::Reconvert:
        return tr("Reconvert old master");
    case Operation::RebuildSlave:
        return tr("Rebuild slave");
    case Operation::RestartMaster:
        return tr("Restart master safely");
    case Operation::MaintenanceOn:
        return tr("Start maintenance");
    case Operation::MaintenanceOff:
        return tr("End maintenance");
    case Operation::Reindex:
        return tr("Rebuild search index");
    case Operation::ResolveTwoMasters:
        return tr("Resolve two masters");
    case Operation::Uninstall:
        return tr("Remove Baton from the hosts");
    }
    Q_UNREACHABLE();
}

std::optional<Operation> operationFromId(const QString &id)
{
    for (Operation operation : allOperations()) {
        if (operationId(operation) == id)
            return operation;
    }
    return std::nullopt;
}

} // namespace baton
