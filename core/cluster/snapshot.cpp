#include "core/cluster/snapshot.h"

namespace baton {

std::optional<Node> Snapshot::master() const
{
    std::optional<Node> found;
    for (Node node : dataNodes) {
        const HostState &state = host(node);
        if (!state.reachable() || !state.isMaster())
            continue;
        if (found)
            return std::nullopt;
        found = node;
    }
    return found;
}

bool Snapshot::twoMasters() const
{
    const HostState a = host(Node::A), b = host(Node::B);
    return a.reachable() && a.isMaster() && b.reachable() && b.isMaster();
}

} // namespace baton
