#pragma once

#include "core/runbooks/handover.h"

namespace baton {

// The rows that make `old` of the handover the slave of `next`: shared by reconvert, rebuild slave and resolve.
[[nodiscard]] std::vector<Step> reconvertSteps(const Plan &plan, const SharedHandover &h);

} // namespace baton
