#pragma once

#include "core/cluster/profile.h"

#include <QStringList>

namespace baton {

// What is wrong with one machine of a profile alone, in the words of validate().
[[nodiscard]] QStringList hostProblems(Node node, const HostProfile &host);

} // namespace baton
