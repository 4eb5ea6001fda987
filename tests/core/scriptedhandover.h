#pragma once

#include "core/runbooks/handover.h"

#include "scriptedrun.h"

namespace baton {

// From a to b, of hosts that are all reached.
inline SharedHandover handoverOf(const ScriptedRun &run, Operation operation)
{
    Plan plan;
    plan.profile = run.theProfile;
    for (Node node : allNodes) {
        HostState state;
        state.reach = HostState::Reach::Ok;
        state.postgres.versionNumber = 150010;
        state.postgres.unit = QStringLiteral("postgresql@main.service");
        plan.snapshot.hosts.insert(node, state);
    }
    return handover(plan, Node::A, Node::B, operation);
}

} // namespace baton
