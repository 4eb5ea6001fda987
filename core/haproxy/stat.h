#pragma once

#include "core/base/result.h"
#include "core/cluster/snapshot.h"

namespace baton {

// What the managed block is doing, from HAProxy's `show stat` (CSV, management.txt 9.1; columns are found by name).
struct HaproxyStat
{
    QMap<Node, BackendFacts> servers; // of baton-desk
    bool blockLoaded = false;         // all of the block's backends are there
    bool gateOpen = true;
    bool maintenance = false;
    double requestRate = 0;           // requests/s at the frontend
    bool operator==(const HaproxyStat &) const = default;
};

// Invalid when it is not that CSV at all.
[[nodiscard]] Result<HaproxyStat> parseHaproxyStat(const QByteArray &csv);

} // namespace baton
