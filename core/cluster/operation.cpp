#include "core/cluster/assessment.h"

#include <QCoreApplication>

namespace baton {

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
    const auto tr = [](const char *text) { return QCoreApplication::translate("Operation", text); };
    switch (operation) {
    case Operation::Check:
        return tr(QT_TRANSLATE_NOOP("Operation", "Check requirements"));
    case Operation::InstallMaster:
        return tr(QT_TRANSLATE_NOOP("Operation", "Install master"));
    case Operation::InstallSlave:
        return tr(QT_TRANSLATE_NOOP("Operation", "Install slave"));
    case Operation::InstallProxy:
        return tr(QT_TRANSLATE_NOOP("Operation", "Install HAProxy"));
    case Operation::InstallAll:
        return tr(QT_TRANSLATE_NOOP("Operation", "Install"));
    case Operation::Prepare:
        return tr(QT_TRANSLATE_NOOP("Operation", "Prepare"));
    case Operation::Switchover:
        return tr(QT_TRANSLATE_NOOP("Operation", "Switch over"));
    case Operation::Failover:
        return tr(QT_TRANSLATE_NOOP("Operation", "Fail over"));
    case Operation::Reconvert:
        return tr(QT_TRANSLATE_NOOP("Operation", "Reconvert old master"));
    case Operation::RebuildSlave:
        return tr(QT_TRANSLATE_NOOP("Operation", "Rebuild slave"));
    case Operation::RestartMaster:
        return tr(QT_TRANSLATE_NOOP("Operation", "Restart master safely"));
    case Operation::MaintenanceOn:
        return tr(QT_TRANSLATE_NOOP("Operation", "Start maintenance"));
    case Operation::MaintenanceOff:
        return tr(QT_TRANSLATE_NOOP("Operation", "End maintenance"));
    case Operation::Reindex:
        return tr(QT_TRANSLATE_NOOP("Operation", "Rebuild search index"));
    case Operation::ResolveTwoMasters:
        return tr(QT_TRANSLATE_NOOP("Operation", "Resolve two masters"));
    case Operation::Uninstall:
        return tr(QT_TRANSLATE_NOOP("Operation", "Remove Baton from the hosts"));
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
