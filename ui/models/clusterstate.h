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
    bool operator==(const ClusterState &) const = default;
};

} // namespace baton
