#include "core/runbooks/requirements.h"

#include <QCoreApplication>

namespace baton {

Runbook checkRunbook(const Plan &plan)
{
    Runbook runbook{.operation = Operation::Check,
                    .title = QCoreApplication::translate("Requirements", "Check requirements"),
                    .checks = {},
                    .steps = {}};
    const auto add = [&runbook](std::vector<Check> checks) {
        std::move(checks.begin(), checks.end(), std::back_inserter(runbook.checks));
    };
    for (Node node : allNodes) {
        if (node != Node::Proxy || plan.hasProxy())
            add(hostRequirements(plan, node));
    }
    add(networkRequirements(plan));
    add(buildRequirements(plan));
    return runbook;
}

} // namespace baton
