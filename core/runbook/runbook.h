#pragma once

#include "core/base/result.h"
#include "core/cluster/assessment.h"

#include <functional>
#include <optional>
#include <vector>

// An operation as a value: a table of checks and steps, which one engine (runner.h) previews, runs, undoes and resumes.
namespace baton {

class Run;

struct CheckResult
{
    enum class State { Passed, Warning, Failed };

    State state = State::Passed;
    QString found, wanted, fix; // translated: what was measured, what was wanted, how to fix it

    static CheckResult passed(QString found = {}) { return {State::Passed, std::move(found), {}, {}}; }
    static CheckResult warning(QString found, QString wanted, QString fix)
    {
        return {State::Warning, std::move(found), std::move(wanted), std::move(fix)};
    }
    static CheckResult failed(QString found, QString wanted, QString fix)
    {
        return {State::Failed, std::move(found), std::move(wanted), std::move(fix)};
    }
};

[[nodiscard]] QString checkStateId(CheckResult::State state); // in the journal and in reports: "passed"

// Looks, never touches: it is given hosts that refuse changing commands.
struct Check
{
    QString id;
    std::optional<Node> on = {};
    QString title; // translated, a noun phrase: "Replication lag"
    std::function<Result<CheckResult>(Run &)> run; // an error counts as Failed, with the error's text
    QList<Node> compares = {}; // with on = none: it asks all of these, and says nothing without one of them
};

// One row of a runbook. Bodies are plain blocking functions on the run's worker thread, and idempotent:
// they may be run again after any interruption until they succeed. Undo is called for every step that this run began
// (also one that failed half-way), in reverse order, and must cope with an effect that is not there.
struct Step
{
    QString id;             // stable; in the journal
    std::optional<Node> on = {}; // where it mainly acts; none = on several hosts
    QString title;          // translated, imperative: "Promote the slave"
    std::function<Result<bool>(Run &)> isDone = {}; // asks the machine whether the effect is already there; none = always run
    std::function<Result<>(Run &)> run;
    std::function<Result<>(Run &)> undo = {};       // none = nothing to undo
    bool pointOfNoReturn = false; // once this has begun, nothing is undone: the run goes forward or needs a person
    // With pointOfNoReturn: a command of it that arrives late, in the middle of a rollback, is refused by the host or leaves it
    // unable to be a master. Only then may isDone's "no" mean that the point was never passed.
    bool safeWhenLate = false;
    bool always = false;          // runs after a failure too, in its place at the end (open the gate, release the lock)
    // What protects: its undo, and with `always` its body, are left out once the run can only end as NeedsYou or StillGoing, an undo
    // that failed among the causes: the hosts' timers stay, and do what the run could not. Past the point of no return the lock stays, too.
    bool unlessStuck = false;
    bool movesNoRole = false;     // only puts things of Baton's in place: a resumed run that had begun no more (but the lock) checks everything anew
    bool asksOnResume = false;    // isDone is asked only by a resumed run: users wait, and the body itself finds what is there
    bool mayBeCancelled = true;   // a cancel is obeyed before this step, and while its body waits or transfers
};

struct Runbook
{
    Operation operation;
    QString title; // translated, names old and new: "Switch over: desk-a → desk-b"
    std::vector<Check> checks;
    std::vector<Step> steps;
    QString confirmation = {}; // what the person must type to start it; empty = a click is enough
    QString warning = {};      // what it may cost, in plain words; empty = nothing
    QList<Node> reboots = {};  // machines that go down and come back
    std::function<void(const Snapshot &)> foundUnchanged = {}; // told the look after a person's long thought, which found roles and hosts as planned
};

} // namespace baton
