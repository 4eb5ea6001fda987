#pragma once

#include "core/runbook/run.h"

namespace baton {

// `lock take` for this run. A lock of a run that may live is taken over knowingly: the person names its
// token (option "replace-lock"). One that was left behind on a single host (Snapshot::leftLock, option "left-lock") is replaced.
[[nodiscard]] Command takeLockCommand(const Run &run, Operation operation);

// What a host answered to it. ErrorKind::Conflict when another run has the lock there: who, with what, since when.
// ErrorKind::Outdated: the run is taken up, and what it did there was undone by others since.
[[nodiscard]] Result<> lockTaken(const Run &run, Node node, const Result<CommandOutput> &output);

} // namespace baton
