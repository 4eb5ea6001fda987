#pragma once

#include "core/cluster/assessment.h"

#include <QMetaType>

namespace baton {

// What the window knows about one stored cluster.
struct ClusterState
{
    Profile profile;
    Snapshot snapshot;
    Assessment assessment;
    bool observed = false; // false until the first assessment came
    QString trouble = {}; // why it can't be watched; empty: it is
    bool operator==(const ClusterState &) const = default;
};

} // namespace baton
