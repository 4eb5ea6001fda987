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
    default:
        return std::nullopt;
    }
}

} // namespace baton
