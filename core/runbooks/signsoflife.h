#pragma once

#include "core/cluster/node.h"

#include <QList>
#include <QString>

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

private:
    std::vector<std::jthread> m_threads; // stopped and joined by their destructors
};

} // namespace baton
