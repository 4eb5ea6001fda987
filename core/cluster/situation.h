#pragma once

#include "core/cluster/judgement.h"

namespace baton {

// The situation without regard to a run that may be going on.
[[nodiscard]] Situation situationOf(const Judgement &judgement);
// With it: what Judgement::situation is set to.
[[nodiscard]] Situation situationWithRun(const Judgement &judgement, Situation underneath);

} // namespace baton
