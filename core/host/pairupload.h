#pragma once

#include "core/host/host.h"

namespace baton {

// One file to two machines at once. It is sent once: the second fetches from the first, over their own network, what has arrived
// there (PeerServer). Where the hosts can't do that, or `handOn` is false, it is sent to both from here, at the same time.
// Progress is that of both together, and comes from two threads, one at a time. When one fails the other stops, too: both can be
// resumed. Errors as of Host::upload().
[[nodiscard]] Result<> uploadToPair(Host &first, Host &second, Upload upload, bool handOn, std::stop_token stop = {});

} // namespace baton
