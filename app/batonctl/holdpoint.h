#pragma once

#include "core/runbook/run.h"

namespace baton::cli {

// Stops a run at one of its events until a line comes on standard input, so that a test can do something to the cluster at exactly
// that moment. Given as EVENT:STEP, "step-started:demote"; "command:demote" is the first command that the step sends.
class HoldPoint
{
public:
    explicit HoldPoint(const std::string &place);

    // Called on the run's worker thread, after the event was told; blocks there, once. The program itself goes on: its signs
    // of life to the hosts, Ctrl-C.
    void passed(const RunEvent &event);

private:
    QString m_event, m_step;
    bool m_held = false;
};

} // namespace baton::cli
