#pragma once

#include "core/cluster/assessment.h"
#include "core/runbook/run.h"

namespace baton {

[[nodiscard]] Severity outcomeSeverity(Outcome outcome);
[[nodiscard]] QString outcomeWords(Outcome outcome); // translated: "Done", "Undone", …
// What a summary says beside the outcome's own words, which stand over it.
[[nodiscard]] QString reasonIn(const QString &summary, Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeOf(const RunEvent &ended);

} // namespace baton
