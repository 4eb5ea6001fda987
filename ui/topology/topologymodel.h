#pragma once

#include "ui/topology/topology.h"

#include <QObject>

namespace baton {

// Holds the diagram's values and tells what changed, node by node and edge by edge. Lives on the GUI thread.
class TopologyModel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTopology(const Topology &topology);
    [[nodiscard]] const Topology &topology() const { return m_topology; }
    [[nodiscard]] const TopologyNode *node(const QString &id) const;
    [[nodiscard]] const TopologyEdge *edge(const QString &id) const;

Q_SIGNALS:
    void nodeAdded(const QString &id);
    void nodeChanged(const QString &id);
    void nodeRemoved(const QString &id);
    void edgeAdded(const QString &id);
    void edgeChanged(const QString &id);
    void edgeRemoved(const QString &id);

private:
    Topology m_topology;
};

} // namespace baton
