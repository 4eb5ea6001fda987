#include "core/cluster/snapshot.h"

#include "core/cluster/assessment.h"

#include <algorithm>

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

QString Snapshot::leftLock(Node node) const
{
    constexpr qint64 sure = 30; // seconds
    const GuardFacts guard = host(node).guard;
    // There is no other host yet; or none that the run could have asked, as the master is dead and nobody is in front of the two.
    const bool aloneByDesign = guard.lockOperation == operationId(Operation::InstallMaster)
        || (guard.lockOperation == operationId(Operation::Failover) && !hosts.contains(Node::Proxy));
    if (guard.lockRun.isEmpty() || aloneByDesign || !guard.lockSince.isValid() || guard.lockSince.secsTo(taken) + host(node).system.clockOffset < sure)
        return {};
    const bool takesBatonOff = guard.lockOperation == operationId(Operation::Uninstall); // it leaves nothing that could hold a lock
    const auto lacksIt = [&](Node other) {
        const HostState state = host(other);
        return other == node || (state.reachable() && (state.guard.installed || takesBatonOff) && state.guard.lockRun != guard.lockRun);
    };
    const QList<Node> nodes = hosts.keys();
    return nodes.size() > 1 && std::all_of(nodes.begin(), nodes.end(), lacksIt) ? guard.lockRun : QString();
}

} // namespace baton
