#pragma once

#include "ui/topology/topology.h"

namespace baton {

// What the parts of topologyOf() are given.
struct Scenery
{
    const Profile &profile;
    const Snapshot &snapshot;
    const Assessment &assessment;
    const StepHighlight &step;
};

[[nodiscard]] TopologyNode describeUsers(const Scenery &scenery);
[[nodiscard]] TopologyNode describeProxy(const Scenery &scenery);
[[nodiscard]] TopologyNode describeHost(const Scenery &scenery, Node node);

[[nodiscard]] TopologyEdge describeUsersEdge(const Scenery &scenery);
[[nodiscard]] TopologyEdge describeServerEdge(const Scenery &scenery, Node node); // proxy (or users) to a data host
[[nodiscard]] TopologyEdge describeReplication(const Scenery &scenery);

[[nodiscard]] bool usersReachHostsDirectly(const Profile &profile); // no proxy at all

} // namespace baton
