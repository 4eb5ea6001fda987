#pragma once

#include "core/runbooks/handover.h"

namespace baton {

// Puts aside on the old master what only it has, before a rewind or a copy takes it away: the WAL since the fork, and a
// count of its changes by table, under /var/lib/baton/aside/RUN. Remembers "aside" (folder; none = nothing was only there).
// The count goes on beside the next steps; `countAside` waits for it, remembers "aside-changes" and says both as a note.
Result<> putAside(Run &run, Handover &h);
Result<> countAside(Run &run, Handover &h);

} // namespace baton
