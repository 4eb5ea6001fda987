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
    QString heldBy = {};            // Refused as another run holds the cluster: the token that takes its lock over (option "replace-lock")
};

// Runs a runbook's rows in order, on the caller's thread:
//   checks (all of them; one Failed → Refused, nothing was touched; failed only by unreachable hosts → Unreachable)
//   steps: isDone? → skipped; else intent (journalled before acting), then run. An isDone that errs is a failure.
//   A cancel is obeyed between steps, before the point of no return; it ends like a failure.
//   a failure before the point of no return: begun steps are undone in reverse, then `always` steps run → Undone
//   (an undo that fails does not keep the others from being tried → NeedsYou);
//   after it: `always` steps run → NeedsYou or StillGoing (error kind TimedOut).
//   A run that fails in its first step has nothing else to clean up: no `always` steps (another run may hold the cluster;
//   an error of kind Conflict there → Refused).
// Resume: `begun` holds the ids of steps that an earlier life of this run had started, from the journal. Checks are left
// out then: they ask about the state before the start. A step that is begun is passed over or run again, as isDone says.
// Dry run: every step is run against hosts that only note; what a body can't know before it happens is said as a note.
// An exception of a body is an error of that body.
class Runner
{
public:
    explicit Runner(RunObserver &observer) : m_observer(observer) { }

    [[nodiscard]] RunReport run(const Runbook &runbook, Run &run, const QStringList &begun = {});
    // The checks alone: Done, Refused or Unreachable.
    [[nodiscard]] RunReport check(const Runbook &runbook, Run &run);
    // An earlier life's run that is not to be taken up, and why: it ends, and nothing is done or undone.
    [[nodiscard]] RunReport refuse(const Runbook &runbook, Run &run, const Error &error);
    // Undoes what the journal says was begun; refused (Unsafe) after the point of no return.
    [[nodiscard]] RunReport rollback(const Runbook &runbook, Run &run, const QStringList &begun);

private:
    RunObserver &m_observer;
};

} // namespace baton
