#include "ui/window/operations.h"

#include <QCoreApplication>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

} // namespace

QString operationIconName(Operation operation)
{
    switch (operation) {
    case Operation::Check:
        return QStringLiteral("check");
    case Operation::InstallMaster:
    case Operation::InstallSlave:
    case Operation::InstallProxy:
    case Operation::InstallAll:
        return QStringLiteral("install");
    case Operation::Prepare:
        return QStringLiteral("prepare");
    case Operation::Switchover:
        return QStringLiteral("switchover");
    case Operation::Failover:
        return QStringLiteral("failover");
    case Operation::Reconvert:
        return QStringLiteral("reconvert");
    case Operation::RebuildSlave:
        return QStringLiteral("rebuild");
    case Operation::RestartMaster:
        return QStringLiteral("restart");
    case Operation::MaintenanceOn:
    case Operation::MaintenanceOff:
        return QStringLiteral("maintenance");
    case Operation::Reindex:
        return QStringLiteral("reindex");
    case Operation::ResolveTwoMasters:
        return QStringLiteral("resolve");
    case Operation::Uninstall:
        return QStringLiteral("remove");
    }
    Q_UNREACHABLE();
}

QString operationHint(Operation operation)
{
    switch (operation) {
    case Operation::Check:
        return Words::tr("Measures on all hosts what an installation needs. Changes nothing.");
    case Operation::InstallMaster:
        return Words::tr("Uploads the build to the first host and installs it there as the master.");
    case Operation::InstallSlave:
        return Words::tr("Installs the same build on the second host and copies the database to it.");
    case Operation::InstallProxy:
        return Words::tr("Installs and sets up HAProxy, which sends users to the master.");
    case Operation::InstallAll:
        return Words::tr("Installs master, slave and HAProxy, one after the other.");
    case Operation::Prepare:
        return Words::tr("Adds what Baton needs to switch over safely to a pair that was installed by hand.");
    case Operation::Switchover:
        return Words::tr("Makes the slave the master and the master the slave. Users see a short pause, nothing is lost.");
    case Operation::Failover:
        return Words::tr("Makes the slave the master because the master is gone. Says first what may be lost.");
    case Operation::Reconvert:
        return Words::tr("Makes the old master the new slave.");
    case Operation::RebuildSlave:
        return Words::tr("Copies the whole database to the slave again.");
    case Operation::RestartMaster:
        return Words::tr("Restarts the master while the slave is kept from taking over.");
    case Operation::MaintenanceOn:
        return Words::tr("HAProxy answers users with a maintenance page.");
    case Operation::MaintenanceOff:
        return Words::tr("HAProxy sends users to the service desk again.");
    case Operation::Reindex:
        return Words::tr("Rebuilds the search index on the master.");
    case Operation::ResolveTwoMasters:
        return Words::tr("Shows what both masters have, and makes the one you choose the only one.");
    case Operation::Uninstall:
        return Words::tr("Takes away what Baton put on the hosts. The service desk and its data stay.");
    }
    Q_UNREACHABLE();
}

QString operationActionText(Operation operation)
{
    return Words::tr("%1…", "an operation that asks before it starts").arg(operationTitle(operation));
}

} // namespace baton
