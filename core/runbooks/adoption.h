#pragma once

#include "core/runbooks/handover.h"
#include "core/runbooks/install.h"

// A pair on a bad day that Baton never prepared, or was taken off: Prepare wants a pair that is well, so what brings it in order brings
// along what it needs of Baton. Steps for that, none of them on a pair that has it.
namespace baton {

// Whether a host that can be reached lacks Baton's scripts or the guard, or HAProxy its block. Option "adopt" (yes, no) keeps it for the whole run.
[[nodiscard]] bool lacksBaton(const Plan &plan);

struct Adoption
{
    Steps scripts; // before the lock, which is one of them: on every host; no guard is in front of a database yet
    Steps guards;  // of both, the one that is to be the slave first (failover: the one to be promoted). With two masters one could stop the wrong one
    Steps proxy;   // HAProxy and its managed block, `old` left out by it. A block that is there stays as it is
};

// A host that is not reachable is left out, with a note; so is `old` where it goes away in the middle.
[[nodiscard]] Adoption adoption(const Plan &plan, const SharedHandover &h);

} // namespace baton
