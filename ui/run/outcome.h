#pragma once

#include "core/cluster/assessment.h"
#include "core/runbook/run.h"

namespace baton {

[[nodiscard]] Severity outcomeSeverity(Outcome outcome);
[[nodiscard]] QString outcomeWords(Outcome outcome); // translated: "Done", "Undone", …
[[nodiscard]] std::optional<Outcome> outcomeOf(const RunEvent &ended);

} // namespace baton
