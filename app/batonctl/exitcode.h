#pragma once

#include "core/base/result.h"
#include "core/runbook/run.h"

namespace baton::cli {

// What batonctl ends with; documented in docs/batonctl.md.
enum ExitCode { Done = 0, Undone = 1, Usage = 2, Refused = 3, NeedsYou = 4, Unreachable = 5 };

[[nodiscard]] int exitCode(Outcome outcome);
[[nodiscard]] int exitCode(const Error &error);

} // namespace baton::cli
