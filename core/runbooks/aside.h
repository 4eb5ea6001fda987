#pragma once

#include "core/runbooks/handover.h"

namespace baton {

// Puts aside on the old master what only it has, before a rewind or a copy takes it away: the WAL since the fork, and a
// count of its changes by table, under /var/lib/baton/aside/RUN. Remembers "aside" (folder, empty = nothing was only
// there) and "aside-bytes"; says so as a note. Idempotent.
Result<> putAside(Run &run, Handover &h);

// Where the new master left the old one's timeline; none when it never did (a clean switchover replayed everything).
Result<std::optional<Lsn>> forkPosition(Run &run, const Handover &h, int oldTimeline);

} // namespace baton
