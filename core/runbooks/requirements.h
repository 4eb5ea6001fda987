#pragma once

#include "core/runbooks/runbooks.h"

// What machines must have before anything is installed on them: measured, never changed.
namespace baton {

// Of the machine itself: root, system, memory, cores, disk, clock, names, address, ports, package source.
[[nodiscard]] std::vector<Check> hostRequirements(const Plan &plan, Node node);
// HAProxy's file is about to be written anew: that would end a maintenance unnoticed.
[[nodiscard]] Check noMaintenance();
// Between the machines: each reaches the others, and no two of them are the same one.
[[nodiscard]] std::vector<Check> networkRequirements(const Plan &plan);
// Of the build file: here, and the same on both data hosts where it already is.
[[nodiscard]] std::vector<Check> buildRequirements(const Plan &plan);

} // namespace baton
