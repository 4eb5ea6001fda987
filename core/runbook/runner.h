#pragma once

#include "core/runbook/run.h"

namespace baton {

struct RunReport
{
    Outcome outcome = Outcome::Done;
    QString summary;                // translated, one sentence
    std::optional<Error> error;     // the first thing that went wrong
    QString awaited;                // StillGoing / NeedsYou: what, exactly
    QMap<QString, CheckResult> checks;
};

// Runs a runbook's rows in order, on the caller's thread:
//   checks (all of them; one Failed → Refused, nothing was touched)
//   steps: isDone? → skipped; else run. A cancel is obeyed between steps, before the point of no return.
//   a failure before the point of no return: begun steps are undone in reverse, then `always` steps run → Undone
//   (an undo that fails → NeedsYou); after it: `always` steps run → NeedsYou or StillGoing (error kind TimedOut).
// Resume: `begun` holds the ids of steps that an earlier life of this run had started, from the journal.
class Runner
{
public:
    explicit Runner(RunObserver &observer) : m_observer(observer) { }

    [[nodiscard]] RunReport run(const Runbook &runbook, Run &run, const QStringList &begun = {});
    // Undoes what the journal says was begun; refused (Unsafe) after the point of no return.
    [[nodiscard]] RunReport rollback(const Runbook &runbook, Run &run, const QStringList &begun);

private:
    RunObserver &m_observer;
};

} // namespace baton
