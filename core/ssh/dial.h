#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>

#include <functional>

namespace baton::ssh {

class Wake;


// Opens a TCP connection that notices a silent drop within 2 to 3 seconds, also when idle. Returns the file
// descriptor, non-blocking. `family` is AF_UNSPEC, AF_INET or AF_INET6. Errors: Unreachable, Cancelled; `name` is how they call the machine.
// `isCancelled` is asked whenever `wake` is set.
[[nodiscard]] Result<int> dial(const QString &host, int port, int family, const QString &name, QDeadlineTimer deadline, Wake &wake,
                               const std::function<bool()> &isCancelled);

} // namespace baton::ssh
