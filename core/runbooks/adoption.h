#pragma once

#include "core/runbooks/handover.h"
#include "core/runbooks/install.h"

// A pair on a bad day that Baton never prepared, or was taken off: Prepare wants a pair that is well, so what brings it in order brings
// along what it needs of Baton. Steps for that, none of them on a pair that has it.
namespace baton {

// Whether a host that can be reached lacks Baton's scripts, or HAProxy its block. Option "adopt" (yes, no) keeps it for the whole run.
[[nodiscard]] bool lacksBaton(const Plan &plan);

struct Adoption
{
    Steps scripts; // before the lock, which is one of them: on every host; no guard is in front of a database yet
    Steps proxy;   // HAProxy and its managed block
    Steps guards;  // in front of both databases. With two masters, or none that counts, a guard could stop the wrong one
};

// A host that is not reachable is left out, with a note.
[[nodiscard]] Adoption adoption(const Plan &plan, const SharedHandover &h);

} // namespace baton
