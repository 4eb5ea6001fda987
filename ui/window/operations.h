#pragma once

#include "core/cluster/assessment.h"

#include <QString>

namespace baton {

[[nodiscard]] QString operationIconName(Operation operation);
[[nodiscard]] QString operationHint(Operation operation); // translated: what it does, one sentence
// Whether it opens a dialogue first, so that its title gets an ellipsis. All that change something do.
[[nodiscard]] QString operationActionText(Operation operation);

} // namespace baton
