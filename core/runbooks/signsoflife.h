#pragma once

#include "core/cluster/node.h"

#include <QList>
#include <QString>

#include <atomic>
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

    // From now on for so long, until this is called again. What hangs in a step that users wait for is then finished or undone
    // by the hosts' own timers.
    void forAtMost(std::chrono::milliseconds time);

    // Returns when every host has been told once, or after `bound`: a login costs a host some 50 ms of its processor, which is not
    // to be spent while users wait. A host that can't be reached is no reason to go no further: its timer decides.
    void awaitFirst(std::chrono::milliseconds bound) const;

    // steady_clock's count at which they end.
    using End = std::atomic<std::chrono::steady_clock::rep>;

private:
    std::shared_ptr<End> m_end;
    std::shared_ptr<std::latch> m_silent; // hosts not told yet
    std::vector<std::jthread> m_threads; // stopped and joined by their destructors
};

} // namespace baton
