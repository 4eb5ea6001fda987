#include "core/base/translation.h"
#include "core/runbooks/install.h"
#include "core/runbooks/requirements.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Install)

std::vector<Check> joined(std::initializer_list<std::vector<Check>> groups)
{
    std::vector<Check> all;
    for (const std::vector<Check> &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

std::vector<Check> proxyRequirements(const Plan &plan)
{
    return plan.hasProxy() ? joined({hostRequirements(plan, Node::Proxy), {noMaintenance()}}) : std::vector<Check>();
}

} // namespace

Runbook installMaster(const Plan &plan)
{
    const Node master = plan.master();
    return {.operation = Operation::InstallMaster,
            .title = tr("Install the master on %1").arg(plan.profile.label(master)),
            .checks = joined({hostRequirements(plan, master), buildRequirements(plan)}),
            .steps = underLock(plan, {master}, Operation::InstallMaster,
                               {uploadSteps(plan, master, Role::Master), productSteps(plan, master, Role::Master), masterSettingSteps(plan),
                                registrationSteps(plan)})};
}

Runbook installSlave(const Plan &plan)
{
    const Node slave = plan.slave();
    return {.operation = Operation::InstallSlave,
            .title = tr("Install the slave on %1, a copy of %2").arg(plan.profile.label(slave), plan.profile.label(plan.master())),
            .checks = joined({hostRequirements(plan, slave), networkRequirements(plan), buildRequirements(plan)}),
            .steps = underLock(plan, {plan.master(), slave}, Operation::InstallSlave,
                               {uploadSteps(plan, slave, Role::Slave), productSteps(plan, slave, Role::Slave), streamingSteps(plan), replicationSteps(plan),
                                hostToolSteps(plan, {plan.master(), slave})})};
}

Runbook installProxy(const Plan &plan)
{
    return {.operation = Operation::InstallProxy,
            .title = tr("Install HAProxy on %1").arg(plan.profile.label(Node::Proxy)),
            .checks = proxyRequirements(plan),
            .steps = underLock(plan, nodesOf(plan), Operation::InstallProxy, {proxySteps(plan), hostToolSteps(plan, {Node::Proxy})})};
}

// The proxy comes before the slave: its witness has then seen who serves when the guards begin to ask.
Runbook installAll(const Plan &plan)
{
    const Node master = plan.master(), slave = plan.slave();
    return {.operation = Operation::InstallAll,
            .title = plan.hasProxy() ? tr("Install all: master on %1, slave on %2, HAProxy on %3")
                                           .arg(plan.profile.label(master), plan.profile.label(slave), plan.profile.label(Node::Proxy))
                                     : tr("Install all: master on %1, slave on %2").arg(plan.profile.label(master), plan.profile.label(slave)),
            .checks = joined({hostRequirements(plan, master), hostRequirements(plan, slave), proxyRequirements(plan), networkRequirements(plan),
                              buildRequirements(plan)}),
            .steps = underLock(plan, nodesOf(plan), Operation::InstallAll,
                               {uploadToBothSteps(plan), productSteps(plan, master, Role::Master), masterSettingSteps(plan), registrationSteps(plan), proxySteps(plan),
                                productSteps(plan, slave, Role::Slave), streamingSteps(plan), replicationSteps(plan),
                                hostToolSteps(plan, nodesOf(plan))})};
}

} // namespace baton
