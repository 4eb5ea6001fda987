#pragma once

#include "core/runbooks/handover.h"

namespace baton {

// Remembered from when the product's script begins to replace the old master's data.
constexpr QLatin1String scriptsHaveBegun("scripts-have-begun");

// Puts aside on the old master what only it has, before a rewind or a copy takes it away: the WAL since the fork, under
// /var/lib/baton/aside/RUN. Remembers "aside" (folder; none = nothing was only there). The search of that WAL goes on beside the next steps.
// Where that can't be done, because control file or WAL are damaged or gone, remembers "keep-former" (why): only a full copy may follow, and
// the data directory stays. Unsafe, where the two have no timeline in common.
Result<> putAside(Run &run, Handover &h);

// Reads the rows behind those changes from the old master's stopped data, as CSV by table, and finishes its crash recovery on the way,
// without waiting for the disk. `whole`: the data are as PostgreSQL left them. Remembers "aside-word" and "aside-rows" (asiderows.h), and says in a
// note what came of it. Does not fail: the WAL is kept whatever happens. True when the data are now shut down cleanly.
bool listAside(Run &run, Handover &h, bool whole);

// What putAside() copied need not be on the disk yet: waits for that, before anything is overwritten. Failed where it can't be told.
Result<> seeAsideOnDisk(Run &run, const Handover &h);

// Says what was found in the WAL, where the rows are not listed at all, and remembers "aside-changes".
Result<> countAside(Run &run, Handover &h);

} // namespace baton
