#pragma once

#include "ui/models/clusterstate.h"

#include <QList>
#include <QString>

namespace baton {

// One observed fact as the inspector shows it.
struct Fact
{
    QString section, name, value;
    bool code = false; // shown in the monospace font
    bool operator==(const Fact &) const = default;
};

// Everything observed about what is selected: a host ("a", "b", "proxy"), an edge ("replication", …), else the cluster.
[[nodiscard]] QList<Fact> factsOf(const ClusterState &cluster, const QString &selection);
// "desk-a · master"
[[nodiscard]] QString selectionTitle(const ClusterState &cluster, const QString &selection);
// When what is selected was last seen; invalid: never, or not a host.
[[nodiscard]] QDateTime selectionSeen(const ClusterState &cluster, const QString &selection);
// Title, facts by section: for the clipboard.
[[nodiscard]] QString factsAsText(const QString &title, const QList<Fact> &facts);

} // namespace baton
