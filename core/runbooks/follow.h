#pragma once

#include "core/runbooks/handover.h"

// The ways to make a stopped host the slave of a running master. All end with the host a standby on disk, not yet started
// (the product's own scripts start it themselves; one that is a standby already runs, as that is how it is found out).
namespace baton {

enum class FollowMethod { Start, Scripts, Rewind, Copy };

[[nodiscard]] QString methodName(FollowMethod method); // translated

// Runs the methods in order until one succeeds; says which, and why one did not.
Result<> makeFollower(Run &run, Handover &h);

// Copied beside the old data directory, made a standby there, and swapped in by renames: until then the old data is as it was. It
// stays beside the new until `clearOldData`, when the copy is known to work; for good where putAside() said so.
Result<> copyWhole(Run &run, Handover &h);
Result<> clearOldData(Run &run, Handover &h);

} // namespace baton
