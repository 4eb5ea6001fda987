#include "ui/topology/topologymodel.h"

#include <algorithm>

namespace baton {

namespace {

template<typename T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

// Calls removed, added and changed with the ids of what differs.
template<typename T>
void compare(const QList<T> &before, const QList<T> &now, auto removed, auto added, auto changed)
{
    for (const T &old : before) {
        if (!findById(now, old.id))
            removed(old.id);
    }
    for (const T &each : now) {
        const T *old = findById(before, each.id);
        if (!old)
            added(each.id);
        else if (*old != each)
            changed(each.id);
    }
}

} // namespace

void TopologyModel::setTopology(const Topology &topology)
{
    const Topology before = std::exchange(m_topology, topology);
    compare(
        before.nodes, topology.nodes, [this](const QString &id) { Q_EMIT nodeRemoved(id); },
        [this](const QString &id) { Q_EMIT nodeAdded(id); }, [this](const QString &id) { Q_EMIT nodeChanged(id); });
    compare(
        before.edges, topology.edges, [this](const QString &id) { Q_EMIT edgeRemoved(id); },
        [this](const QString &id) { Q_EMIT edgeAdded(id); }, [this](const QString &id) { Q_EMIT edgeChanged(id); });
}

const TopologyNode *TopologyModel::node(const QString &id) const
{
    return findById(m_topology.nodes, id);
}

const TopologyEdge *TopologyModel::edge(const QString &id) const
{
    return findById(m_topology.edges, id);
}

} // namespace baton
