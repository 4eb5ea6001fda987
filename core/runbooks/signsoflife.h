#pragma once

#include "core/cluster/node.h"

#include <QList>
#include <QString>

#include <chrono>
#include <latch>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace baton {

class Run;

// Tells the dead-man timers on the hosts that this process is alive: a line a second to each, over connections of its
// own, from threads of its own, until destroyed. When the app, the workstation or the line dies, the lines stop.
class SignsOfLife
{
public:
    SignsOfLife(Run &run, const QList<Node> &nodes);
    ~SignsOfLife() = default;

    // Returns when every host has been told once, or after `bound`: a login costs a host some 50 ms of its processor, which is not
    // to be spent while users wait. A host that can't be reached is no reason to go no further: its timer decides.
    void awaitFirst(std::chrono::milliseconds bound) const;

private:
    std::shared_ptr<std::latch> m_silent; // hosts not told yet
    std::vector<std::jthread> m_threads; // stopped and joined by their destructors
};

} // namespace baton
