#pragma once

#include "core/runbooks/runbooks.h"

namespace baton {

// A healthy pair behind HAProxy, a the master; or one whose old master is away.
inline Plan deskPlan(bool oldReachable = true)
{
    Plan plan;
    plan.recipe = loadRecipe(QStringLiteral("flotomate-service-desk")).value();
    plan.profile.id = QStringLiteral("desk");
    plan.profile.name = QStringLiteral("Desk");
    for (Node node : allNodes) {
        HostProfile host;
        host.label = QStringLiteral("host-") + nodeId(node);
        host.address = QStringLiteral("192.0.2.%1").arg(10 + int(node));
        host.user = QStringLiteral("root");
        plan.profile.hosts.insert(node, host);
        plan.snapshot.hosts[node].reach = HostState::Reach::Ok;
        plan.snapshot.hosts[node].guard.installed = true;
    }
    for (Node node : dataNodes) {
        HostState &state = plan.snapshot.hosts[node];
        state.product.installed = state.postgres.installed = state.postgres.running = true;
        state.postgres.inRecovery = node == Node::B;
        state.postgres.versionNumber = 150000;
        state.postgres.dataDirectory = QStringLiteral("/var/lib/postgresql/15/main");
    }
    if (!oldReachable)
        plan.snapshot.hosts[Node::A].reach = HostState::Reach::Unreachable;
    plan.assessment.master = Node::A;
    plan.assessment.slave = Node::B;
    plan.options.values.insert(QStringLiteral("keep"), QStringLiteral("a"));
    return plan;
}

} // namespace baton
