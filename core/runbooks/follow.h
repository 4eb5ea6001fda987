#pragma once

#include "core/runbooks/handover.h"

// The ways to make a stopped host the slave of a running master. All end with the host a standby on disk, not yet started
// (the product's own scripts start it themselves).
namespace baton {

enum class FollowMethod { Scripts, Rewind, Copy };

// From option "method" (auto, scripts, rewind, copy): one, or with auto those to try, the cheapest first.
[[nodiscard]] Result<QList<FollowMethod>> followMethods(Run &run, const Handover &h);
[[nodiscard]] QString methodName(FollowMethod method); // translated

// Runs the methods in order until one succeeds; says which, and why one did not.
Result<> makeFollower(Run &run, Handover &h);
Result<> copyWhole(Run &run, Handover &h);

} // namespace baton
