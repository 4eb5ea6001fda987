#include "ui/topology/topology.h"

#include "ui/topology/describe.h"

namespace baton {

bool usersReachHostsDirectly(const Profile &profile)
{
    return profile.proxyKind == ProxyKind::None;
}

Topology topologyOf(const Profile &profile, const Snapshot &snapshot, const Assessment &assessment, const StepHighlight &step)
{
    const Scenery scenery{profile, snapshot, assessment, step};
    Topology topology;
    topology.nodes << describeUsers(scenery);
    if (!usersReachHostsDirectly(profile)) {
        topology.nodes << describeProxy(scenery);
        topology.edges << describeUsersEdge(scenery);
    }
    for (Node node : dataNodes) {
        topology.nodes << describeHost(scenery, node);
        topology.edges << describeServerEdge(scenery, node);
    }
    topology.edges << describeReplication(scenery);
    return topology;
}

} // namespace baton
