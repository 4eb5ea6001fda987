#include "core/runbook/runner.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <exception>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runner)
};

// A body's exception is its error: none crosses the engine.
template<typename Body, typename... Args>
auto guarded(const QString &title, const Body &body, Args &...args) -> decltype(body(args...))
{
    try {
        return body(args...);
    } catch (const std::exception &thrown) {
        return fail(ErrorKind::Failed, Words::tr("“%1” ended by an internal error.").arg(title), QString::fromUtf8(thrown.what()));
    } catch (...) {
        return fail(ErrorKind::Failed, Words::tr("“%1” ended by an internal error.").arg(title));
    }
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("kind"), errorKindId(error.kind)},
            {QStringLiteral("summary"), error.summary},
            {QStringLiteral("detail"), error.detail}};
}

bool isStuck(Outcome outcome)
{
    return outcome == Outcome::NeedsYou || outcome == Outcome::StillGoing;
}

// One life of one run; lives as long as the call.
class Execution
{
public:
    Execution(const Runbook &runbook, Run &run, RunObserver &observer, const QStringList &begun);

    RunReport forward();
    RunReport checksOnly();
    RunReport backward();
    RunReport refused(const Error &error);
    [[nodiscard]] bool diedBeforeReturnWasLost();

private:
    void say(RunEvent::Kind kind, const Step *step, const QString &text, QJsonObject data = {});
    [[nodiscard]] RunEvent event(RunEvent::Kind kind, const Step *step, const QString &text, QJsonObject data = {}) const;
    void start(const QString &way);
    [[nodiscard]] bool checksPass();
    [[nodiscard]] CheckResult examine(const Check &check, bool &unreachable);
    [[nodiscard]] Result<CheckResult> ask(const Check &check);
    [[nodiscard]] QString named(const Check &check, const CheckResult &result) const;
    [[nodiscard]] Result<> performAll();
    [[nodiscard]] bool cancelledBefore(const Step &step);
    [[nodiscard]] Result<> perform(const Step &step);
    [[nodiscard]] Result<bool> alreadyDone(const Step &step);
    [[nodiscard]] Result<> act(const Step &step);
    [[nodiscard]] bool begunStays() const;
    [[nodiscard]] QSet<QString> movers(QSet<QString> steps) const; // of these, without those that only put things of Baton's in place
    [[nodiscard]] bool touchedMoreThan(const QString &step) const;
    void recover();
    void undoBegun();
    [[nodiscard]] Result<> undo(const Step &step);
    void cleanUp();
    void giveBack();
    void stick(const Error &error);
    RunReport end();

    const Runbook &m_runbook;
    Run &m_run;
    RunObserver &m_observer;
    QSet<QString> m_begun;     // in this or an earlier life
    QSet<QString> m_completed; // in this life, or found done
    QString m_failed;          // the step that ended the way forward
    QMap<Node, Error> m_shut;  // hosts that let no check in, and why
    QMap<Node, int> m_late;    // checks in a row that got no answer in time
    const bool m_resumed;      // an earlier life of this run has begun something
    bool m_noReturn = false;
    RunReport m_report;
};

Execution::Execution(const Runbook &runbook, Run &run, RunObserver &observer, const QStringList &begun)
    : m_runbook(runbook), m_run(run), m_observer(observer), m_begun(begun.begin(), begun.end()), m_resumed(!begun.isEmpty())
{
    for (const Step &step : m_runbook.steps)
        m_noReturn = m_noReturn || (step.pointOfNoReturn && m_begun.contains(step.id));
}

RunEvent Execution::event(RunEvent::Kind kind, const Step *step, const QString &text, QJsonObject data) const
{
    return {.kind = kind,
            .at = m_run.clock().now(),
            .step = step ? step->id : QString(),
            .node = step ? step->on : std::nullopt,
            .text = text,
            .data = std::move(data)};
}

void Execution::say(RunEvent::Kind kind, const Step *step, const QString &text, QJsonObject data)
{
    m_observer.happened(event(kind, step, text, std::move(data)));
}

void Execution::start(const QString &way)
{
    say(RunEvent::Kind::Started, nullptr, m_runbook.title,
        {{QStringLiteral("operation"), operationId(m_runbook.operation)},
         {QStringLiteral("run"), m_run.id()},
         {QStringLiteral("way"), way},
         {QStringLiteral("dryRun"), m_run.dryRun()}});
}

RunReport Execution::forward()
{
    start(m_begun.isEmpty() ? QStringLiteral("run") : QStringLiteral("resume"));
    // An earlier life that had only taken the lock changed nothing, and what it found out may not hold any more.
    QSet<QString> touched = movers(m_begun - QSet<QString>{QStringLiteral("lock")});
    for (const Step &step : m_runbook.steps) {
        if (step.always) // it only let go
            touched.remove(step.id);
    }
    const bool untouched = touched.isEmpty();
    if (untouched && !checksPass()) {
        giveBack();
        return end();
    }
    if (const Result<> done = performAll(); !done) {
        m_report.error = done.error();
        recover();
    }
    return end();
}

RunReport Execution::checksOnly()
{
    start(QStringLiteral("check"));
    if (checksPass())
        m_report.summary = Words::tr("All checks passed.");
    return end();
}

RunReport Execution::backward()
{
    start(QStringLiteral("rollback"));
    if (m_noReturn && !diedBeforeReturnWasLost()) {
        m_report.outcome = Outcome::Refused;
        m_report.error = Error{ErrorKind::Unsafe, Words::tr("This run has passed its point of no return: it can be resumed, "
                                                     "but not rolled back."), {}};
        return end();
    }
    m_report.outcome = Outcome::Undone;
    undoBegun();
    cleanUp();
    return end();
}

RunReport Execution::refused(const Error &error)
{
    start(QStringLiteral("resume"));
    m_report.outcome = Outcome::Refused;
    m_report.error = error;
    return end();
}

// The intent is written before the step acts: a program that died in between has passed nothing, and the step's own look at
// the machines says so. Nothing that comes after it may have been begun; a step that cannot be asked, or whose command would do
// harm if it arrived late (a promotion), counts as passed.
bool Execution::diedBeforeReturnWasLost()
{
    bool found = false;
    for (const Step &step : m_runbook.steps) {
        if (found && !step.always && m_begun.contains(step.id))
            return false;
        if (!step.pointOfNoReturn || !m_begun.contains(step.id))
            continue;
        const Result<bool> there = step.safeWhenLate && step.isDone ? guarded(step.title, step.isDone, m_run) : Result<bool>(true);
        if (!there || *there)
            return false;
        found = true;
    }
    return found;
}

bool Execution::checksPass()
{
    bool failed = false, onlyUnreachable = true;
    for (const Check &check : m_runbook.checks) {
        bool unreachable = false;
        const CheckResult result = examine(check, unreachable);
        m_report.checks.insert(check.id, result);
        if (result.state == CheckResult::State::Failed) {
            onlyUnreachable = onlyUnreachable && unreachable;
            failed = true;
            if (!m_report.error)
                m_report.error = Error{unreachable ? ErrorKind::Unreachable : ErrorKind::Refused, named(check, result), result.fix};
        }
    }
    if (failed)
        m_report.outcome = onlyUnreachable ? Outcome::Unreachable : Outcome::Refused;
    return !failed;
}

// A host may say anything. Between two words: half a secret would not be known as one.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 2000;
    if (text.size() <= most)
        return text;
    const qsizetype gap = text.lastIndexOf(QRegularExpression(QStringLiteral("\\s")), most);
    return text.left(qMax<qsizetype>(0, gap)) + u'…';
}

CheckResult Execution::examine(const Check &check, bool &unreachable)
{
    CheckResult result;
    if (const Result<CheckResult> answer = ask(check)) {
        result = *answer;
    } else {
        unreachable = answer.error().kind == ErrorKind::Unreachable;
        result = CheckResult::failed(answer.error().summary, {}, answer.error().detail);
    }
    for (QString *said : {&result.found, &result.wanted, &result.fix})
        *said = shortened(*said);
    RunEvent said = event(RunEvent::Kind::CheckDone, nullptr, check.title,
                          {{QStringLiteral("state"), checkStateId(result.state)},
                           {QStringLiteral("found"), result.found},
                           {QStringLiteral("wanted"), result.wanted},
                           {QStringLiteral("fix"), result.fix}});
    said.step = check.id;
    said.node = check.on;
    m_observer.happened(said);
    return result;
}

bool isShut(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Refused:
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
        return true;
    default:
        return false;
    }
}

// A host that can't be reached, or refuses the login, is asked once and not by each of its checks: that would take
// minutes, and a wrong password given a dozen times locks the account. One that is silent is asked twice: a single check may be slow.
Result<CheckResult> Execution::ask(const Check &check)
{
    for (Node node : check.on ? QList<Node>{*check.on} : check.compares) {
        if (m_shut.contains(node))
            return fail(m_shut.value(node));
    }
    if (!check.on)
        return guarded(check.title, check.run, m_run);
    const Node node = *check.on;
    const Result<CheckResult> answer = guarded(check.title, check.run, m_run);
    m_late[node] = !answer && answer.error().kind == ErrorKind::TimedOut ? m_late[node] + 1 : 0;
    if (!answer && (isShut(answer.error()) || m_late[node] == 2))
        m_shut.insert(node, answer.error());
    return answer;
}

// A measured value alone ("2 GB") says neither of what nor where; an error's text says both.
QString Execution::named(const Check &check, const CheckResult &result) const
{
    if (result.wanted.isEmpty())
        return result.found;
    const QString title = check.on ? Words::tr("%1 (%2)").arg(check.title, m_run.label(*check.on)) : check.title;
    return Words::tr("%1: %2, wanted: %3.").arg(title, result.found, result.wanted);
}

Result<> Execution::performAll()
{
    for (const Step &step : m_runbook.steps) {
        if (cancelledBefore(step))
            return fail(ErrorKind::Cancelled, Words::tr("Cancelled before “%1”.").arg(step.title));
        if (Result<> done = perform(step); !done) {
            m_failed = step.id;
            return done;
        }
    }
    return {};
}

bool Execution::cancelledBefore(const Step &step)
{
    m_run.shield(false);
    const bool wanted = m_run.stopToken().stop_requested();
    return wanted && (m_run.dryRun() || (step.mayBeCancelled && !step.always && !m_noReturn));
}

Result<> Execution::perform(const Step &step)
{
    const auto began = m_run.clock().elapsed();
    m_run.shield(!m_run.dryRun() && (m_noReturn || step.always || step.pointOfNoReturn || !step.mayBeCancelled));
    say(RunEvent::Kind::StepStarted, &step, step.title);
    const Result<bool> there = alreadyDone(step);
    const Result<> done = !there ? Result<>(fail(there.error())) : *there ? Result<>() : act(step);
    const QJsonObject took{{QStringLiteral("ms"), qint64((m_run.clock().elapsed() - began).count())}};
    if (!done) {
        QJsonObject data = took;
        data.insert(QStringLiteral("error"), toJson(done.error()));
        say(RunEvent::Kind::StepFailed, &step, done.error().summary, data);
        return done;
    }
    m_completed.insert(step.id);
    m_noReturn = m_noReturn || step.pointOfNoReturn;
    say(*there ? RunEvent::Kind::StepSkipped : RunEvent::Kind::StepDone, &step, step.title, took);
    return {};
}

Result<bool> Execution::alreadyDone(const Step &step)
{
    if (!step.isDone || (step.asksOnResume && !m_resumed))
        return false;
    const Result<bool> there = guarded(step.title, step.isDone, m_run);
    // What a dry run's earlier steps only noted can't be found on the machines yet.
    return there || !m_run.dryRun() ? there : Result<bool>(false);
}

Result<> Execution::act(const Step &step)
{
    if (m_run.dryRun()) {
        if (const Result<> planned = guarded(step.title, step.run, m_run); !planned)
            say(RunEvent::Kind::Note, &step, Words::tr("What follows here depends on what is found then: %1").arg(planned.error().summary));
        return {};
    }
    // Where nothing is undone by it any more, it need not be on the disk before the next thing is done.
    const bool decides = !m_noReturn && (step.undo || step.pointOfNoReturn);
    const QJsonObject data = decides ? QJsonObject() : QJsonObject{{QStringLiteral("evidence"), true}};
    if (Result<> written = m_observer.intends(event(RunEvent::Kind::Intent, &step, step.title, data)); !written)
        return written;
    m_begun.insert(step.id);
    m_noReturn = m_noReturn || step.pointOfNoReturn;
    return guarded(step.title, step.run, m_run);
}

QSet<QString> Execution::movers(QSet<QString> steps) const
{
    for (const Step &step : m_runbook.steps) {
        if (step.movesNoRole)
            steps.remove(step.id);
    }
    return steps;
}

bool Execution::touchedMoreThan(const QString &step) const
{
    return !movers((m_begun | m_completed) - QSet<QString>{step}).isEmpty();
}

// After a failure or a cancel.
void Execution::recover()
{
    m_report.outcome = Outcome::Undone;
    if (m_run.dryRun())
        return;
    // Nothing of it holds any more, and nothing of it may be undone: what is there now is others' work.
    if (m_report.error->kind == ErrorKind::Outdated) {
        m_report.outcome = Outcome::Refused;
        if (m_resumed || !m_completed.isEmpty()) // the run's own lock and timers, of this life or an earlier one
            cleanUp();
        m_report.outcome = Outcome::Refused; // whatever could not be let go of: there is nothing to come back for
        return;
    }
    const bool othersTouched = touchedMoreThan(m_failed);
    const bool othersBegun = !movers(m_begun - QSet<QString>{m_failed}).isEmpty();
    // A resumed run whose earlier life died at the point of no return may have passed nothing: then the hosts have undone it.
    if (m_noReturn && !(m_resumed && diedBeforeReturnWasLost()))
        stick(*m_report.error);
    else
        undoBegun();
    if (othersTouched)
        cleanUp();
    // What the others only looked at has changed nothing.
    if (!othersBegun && m_report.error->kind == ErrorKind::Conflict && m_report.outcome == Outcome::Undone)
        m_report.outcome = Outcome::Refused;
}

void Execution::undoBegun()
{
    m_run.shield(true);
    for (auto step = m_runbook.steps.rbegin(); step != m_runbook.steps.rend(); ++step) {
        if (!step->undo || !m_begun.contains(step->id) || (step->unlessStuck && isStuck(m_report.outcome)))
            continue;
        if (const Result<> undone = undo(*step); !undone)
            stick(undone.error());
    }
}

Result<> Execution::undo(const Step &step)
{
    const auto began = m_run.clock().elapsed();
    // Not being able to write the intent down is no reason to leave the cluster half-way.
    if (const Result<> written = m_observer.intends(event(RunEvent::Kind::UndoStarted, &step, step.title)); !written)
        say(RunEvent::Kind::Note, &step, written.error().summary);
    const Result<> undone = guarded(step.title, step.undo, m_run);
    QJsonObject data{{QStringLiteral("ms"), qint64((m_run.clock().elapsed() - began).count())}};
    if (!undone)
        data.insert(QStringLiteral("error"), toJson(undone.error()));
    say(undone ? RunEvent::Kind::UndoDone : RunEvent::Kind::UndoFailed, &step,
        undone ? step.title : undone.error().summary, data);
    return undone;
}

void Execution::cleanUp()
{
    for (const Step &step : m_runbook.steps) {
        if (!step.always || m_completed.contains(step.id) || (step.unlessStuck && isStuck(m_report.outcome)))
            continue;
        if (const Result<> done = perform(step); !done)
            stick(done.error());
    }
}

// The lock of an earlier life, where the run is refused now.
void Execution::giveBack()
{
    if (!m_resumed)
        return;
    undoBegun();
    cleanUp();
}

// The run can't end cleanly any more. What is only late may still come by itself.
void Execution::stick(const Error &error)
{
    const bool late = error.kind == ErrorKind::TimedOut && m_noReturn && m_report.outcome != Outcome::NeedsYou;
    m_report.outcome = late ? Outcome::StillGoing : Outcome::NeedsYou;
    m_report.awaited = error.summary;
    if (!m_report.error)
        m_report.error = error;
}

// `stays`: something was begun that has no undo.
QString summaryOf(const RunReport &report, const QString &title, bool stays)
{
    switch (report.outcome) {
    case Outcome::Done:
        return Words::tr("Done: %1.").arg(title);
    case Outcome::Undone:
        if (!report.error)
            return stays ? Words::tr("Rolled back as far as it can be; the rest stays, and it is safe to start again: %1.").arg(title)
                         : Words::tr("Rolled back: %1.").arg(title);
        if (stays)
            return Words::tr("Not done. What can be undone is undone; the rest stays, and it is safe to start again: %1").arg(report.error->summary);
        return Words::tr("Not done, and undone as far as it had been begun: %1").arg(report.error->summary);
    case Outcome::StillGoing:
        return Words::tr("Not finished yet, still going on: %1").arg(report.awaited);
    case Outcome::NeedsYou:
        return Words::tr("Needs you: %1").arg(report.awaited);
    case Outcome::Refused:
        if (report.error->kind == ErrorKind::Outdated) // an earlier life has changed something
            return report.error->summary;
        return Words::tr("Refused, nothing was changed: %1").arg(report.error->summary);
    case Outcome::Unreachable:
        return Words::tr("Nothing was changed, because a host can’t be reached: %1").arg(report.error->summary);
    }
    Q_UNREACHABLE();
}

bool Execution::begunStays() const
{
    return std::any_of(m_runbook.steps.begin(), m_runbook.steps.end(),
                       [this](const Step &step) { return !step.undo && !step.always && m_begun.contains(step.id); });
}

RunReport Execution::end()
{
    m_run.shield(false);
    if (m_report.summary.isEmpty())
        m_report.summary = summaryOf(m_report, m_runbook.title, begunStays());
    QJsonObject data{{QStringLiteral("outcome"), outcomeId(m_report.outcome)}};
    if (!m_report.awaited.isEmpty())
        data.insert(QStringLiteral("awaited"), m_report.awaited);
    if (m_report.error)
        data.insert(QStringLiteral("error"), toJson(*m_report.error));
    say(RunEvent::Kind::Ended, nullptr, m_report.summary, data);
    return m_report;
}

} // namespace

QString checkStateId(CheckResult::State state)
{
    switch (state) {
    case CheckResult::State::Passed:
        return QStringLiteral("passed");
    case CheckResult::State::Warning:
        return QStringLiteral("warning");
    case CheckResult::State::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

RunReport Runner::run(const Runbook &runbook, Run &run, const QStringList &begun)
{
    return Execution(runbook, run, m_observer, begun).forward();
}

RunReport Runner::check(const Runbook &runbook, Run &run)
{
    return Execution(runbook, run, m_observer, {}).checksOnly();
}

RunReport Runner::refuse(const Runbook &runbook, Run &run, const Error &error)
{
    return Execution(runbook, run, m_observer, {}).refused(error);
}

RunReport Runner::rollback(const Runbook &runbook, Run &run, const QStringList &begun)
{
    return Execution(runbook, run, m_observer, begun).backward();
}

} // namespace baton
