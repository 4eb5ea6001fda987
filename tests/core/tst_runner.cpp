#include "core/runbook/runner.h"

#include <QTest>

#include <functional>
#include <memory>
#include <stdexcept>

// Each row lists a runbook and the exact, ordered log of what running it must do.
using namespace baton;

namespace {

using Names = QStringList;

Names words(const char *text)
{
    return QString::fromUtf8(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

class StillClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC); }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(0); }
    bool sleep(std::chrono::milliseconds, std::stop_token) override { return true; }
};

// A run without hosts: the bodies below only say what happens to them.
class BareRun : public Run
{
public:
    QString id() const override { return QStringLiteral("run-1"); }
    QString token() const override { return QStringLiteral("token"); }
    const Profile &profile() const override { return m_profile; }
    const Recipe &recipe() const override { return m_recipe; }
    const RunOptions &options() const override { return m_options; }
    bool dryRun() const override { return m_options.dryRun; }
    Clock &clock() override { return m_clock; }
    std::stop_token stopToken() const override { return shielded ? std::stop_token() : stop.get_token(); }
    void shield(bool on) override { shielded = on; }
    Host &host(Node) override { throw std::logic_error("no hosts here"); }
    std::unique_ptr<Host> connect(Node) override { return {}; }
    Result<QString> secret(const QString &) override { return QString(); }
    Result<Answer> ask(const Question &) override { return Answer{}; }
    void note(const QString &, std::optional<Node>) override { }
    void output(Node, const QByteArray &) override { }
    void progress(qint64, qint64, const QString &) override { }
    Result<> remember(const QString &, const QString &) override { return {}; }
    std::optional<QString> recall(const QString &) const override { return {}; }
    Snapshot look() override { return {}; }

    std::stop_source stop;
    bool shielded = false;
    RunOptions m_options;

private:
    Profile m_profile;
    Recipe m_recipe;
    StillClock m_clock;
};

class Log : public RunObserver
{
public:
    void happened(const RunEvent &event) override
    {
        QString line = eventKindId(event.kind);
        if (!event.step.isEmpty())
            line += u':' + event.step;
        if (event.kind == RunEvent::Kind::CheckDone)
            line += u'=' + event.data.value(QStringLiteral("state")).toString();
        if (event.kind == RunEvent::Kind::Ended)
            line += u':' + event.data.value(QStringLiteral("outcome")).toString();
        lines << line;
        events << event;
    }
    Result<> intends(const RunEvent &event) override
    {
        if (event.step == full)
            return fail(ErrorKind::Failed, QStringLiteral("disk full"));
        happened(event);
        return {};
    }

    Names lines;
    QList<RunEvent> events;
    QString full; // the step whose intent can't be written
};

Result<> done(Run &)
{
    return {};
}

Result<> broken(Run &)
{
    return fail(ErrorKind::Failed, QStringLiteral("broken"));
}

Result<> late(Run &)
{
    return fail(ErrorKind::TimedOut, QStringLiteral("late"));
}

Result<> taken(Run &)
{
    return fail(ErrorKind::Conflict, QStringLiteral("held by another run"));
}

Result<> outdated(Run &)
{
    return fail(ErrorKind::Outdated, QStringLiteral("others have changed the roles"));
}

Result<> thrown(Run &)
{
    throw std::runtime_error("thrown");
}

Result<> cancelling(Run &run)
{
    static_cast<BareRun &>(run).stop.request_stop();
    return {};
}

// Cancels, and then looks whether it is told to stop, as a body that waits does.
Result<> cancelledWithin(Run &run)
{
    static_cast<BareRun &>(run).stop.request_stop();
    if (run.stopToken().stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped while waiting"));
    return {};
}

Result<bool> yes(Run &)
{
    return true;
}

Result<bool> no(Run &)
{
    return false;
}

Result<bool> cannotTell(Run &)
{
    return fail(ErrorKind::Unreachable, QStringLiteral("no answer"));
}

Check check(const char *id, CheckResult::State state)
{
    return {.id = QString::fromLatin1(id), .on = {}, .title = QString::fromLatin1(id),
            .run = [state](Run &) -> Result<CheckResult> { return CheckResult{state, {}, {}, {}}; }};
}

Check failingCheck(const char *id, ErrorKind kind)
{
    return {.id = QString::fromLatin1(id), .on = {}, .title = QString::fromLatin1(id),
            .run = [kind](Run &) -> Result<CheckResult> { return fail(kind, QStringLiteral("not to be had")); }};
}

Step step(const char *id, Result<> (*run)(Run &), Result<> (*undo)(Run &) = done)
{
    Step made{.id = QString::fromLatin1(id), .on = {}, .title = QString::fromLatin1(id), .run = run};
    if (undo)
        made.undo = undo;
    return made;
}

Step with(Step made, const std::function<void(Step &)> &change)
{
    change(made);
    return made;
}

Step noReturn(Step made)
{
    made.pointOfNoReturn = true;
    return made;
}

Step movingNoRole(Step made)
{
    made.movesNoRole = true;
    made.undo = {};
    return made;
}

Step safeWhenLate(Step made)
{
    made.safeWhenLate = true;
    return made;
}

Step always(Step made)
{
    made.always = true;
    made.undo = {};
    return made;
}

Step whenDone(Step made, Result<bool> (*isDone)(Run &))
{
    made.isDone = isDone;
    return made;
}

Step askedOnResume(Step made)
{
    made.asksOnResume = true;
    return made;
}

Step uncancelled(Step made)
{
    made.mayBeCancelled = false;
    return made;
}

Runbook book(std::vector<Step> steps, std::vector<Check> checks = {})
{
    return {.operation = Operation::Switchover, .title = QStringLiteral("Switch over"), .checks = std::move(checks),
            .steps = std::move(steps)};
}

} // namespace

Q_DECLARE_METATYPE(Runbook)

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsExactly_data();
    void logsExactly();
    void resumes_data();
    void resumes();
    void rollsBack_data();
    void rollsBack();
    void dryRunGoesOnWhereBodiesCannotKnow();
    void actsOnlyOnceTheIntentIsWritten();
    void undoesAlthoughTheIntentCannotBeWritten();
    void shieldsWhatMustNotBeTorn();
    void checksOnlyTouchNothing();
    void namesWhatIsAwaited();
    void saysWhatStays_data();
    void saysWhatStays();
    void undoesWhateverStepFails();
    void givesEveryEventATimeAndADuration();
    void asksAShutHostOnce();
    void asksASilentHostTwice();
    void namesTheCheckThatFailed();
};

void TestRunner::logsExactly_data()
{
    QTest::addColumn<Runbook>("runbook");
    QTest::addColumn<Names>("log");
    using State = CheckResult::State;
    const auto row = [](const char *name, Runbook runbook, const char *log) {
        QTest::newRow(name) << std::move(runbook) << words(log);
    };

    row("nothing to do", book({}), "started ended:done");
    row("success", book({step("one", done), step("two", done)}, {check("c", State::Passed), check("w", State::Warning)}),
        "started check-done:c=passed check-done:w=warning step-started:one intent:one step-done:one "
        "step-started:two intent:two step-done:two ended:done");
    row("asked only when resumed: not in a first life", book({askedOnResume(whenDone(step("one", done), cannotTell))}),
        "started step-started:one intent:one step-done:one ended:done");
    row("check refused: the others are made too, nothing is touched",
        book({step("one", done)}, {check("bad", State::Failed), check("good", State::Passed)}),
        "started check-done:bad=failed check-done:good=passed ended:refused");
    row("check errs", book({step("one", done)}, {failingCheck("bad", ErrorKind::Failed)}),
        "started check-done:bad=failed ended:refused");
    row("only unreachable hosts",
        book({step("one", done)}, {failingCheck("a", ErrorKind::Unreachable), check("good", State::Passed)}),
        "started check-done:a=failed check-done:good=passed ended:unreachable");
    row("unreachable, and something else too",
        book({step("one", done)}, {failingCheck("a", ErrorKind::Unreachable), check("bad", State::Failed)}),
        "started check-done:a=failed check-done:bad=failed ended:refused");
    row("check throws",
        book({step("one", done)}, {{.id = QStringLiteral("c"), .on = {}, .title = {}, .run = [](Run &) -> Result<CheckResult> {
                                        throw std::runtime_error("x");
                                    }}}),
        "started check-done:c=failed ended:refused");

    row("fails before the point of no return: undone in reverse",
        book({step("one", done), step("two", done), step("three", broken), noReturn(step("four", done))}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-done:two "
        "step-started:three intent:three step-failed:three undo-started:three undo-done:three undo-started:two "
        "undo-done:two undo-started:one undo-done:one ended:undone");
    row("a step without an undo is passed over", book({step("one", done), step("two", done, nullptr), step("three", broken)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-done:two "
        "step-started:three intent:three step-failed:three undo-started:three undo-done:three "
        "undo-started:one undo-done:one ended:undone");
    row("fails after the point of no return: nothing is undone",
        book({step("one", done), noReturn(step("two", done)), step("three", broken), step("four", done)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-done:two "
        "step-started:three intent:three step-failed:three ended:needs-you");
    row("fails at the point of no return", book({step("one", done), noReturn(step("two", broken))}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two ended:needs-you");
    row("late after the point of no return", book({noReturn(step("one", done)), step("two", late)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two ended:still-going");
    row("late before it is a failure", book({step("one", late), noReturn(step("two", done))}),
        "started step-started:one intent:one step-failed:one undo-started:one undo-done:one ended:undone");
    row("an undo that fails does not keep the others from being tried",
        book({step("one", done), step("two", done, broken), step("three", broken)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-done:two "
        "step-started:three intent:three step-failed:three undo-started:three undo-done:three "
        "undo-started:two undo-failed:two undo-started:one undo-done:one ended:needs-you");

    row("already there", book({whenDone(step("one", done), yes), whenDone(step("two", done), no)}),
        "started step-started:one step-skipped:one step-started:two intent:two step-done:two ended:done");
    row("what was there before is not undone", book({whenDone(step("one", done), yes), step("two", broken)}),
        "started step-started:one step-skipped:one step-started:two intent:two step-failed:two undo-started:two "
        "undo-done:two ended:undone");
    row("the point of no return was passed before", book({whenDone(noReturn(step("one", done)), yes), step("two", broken)}),
        "started step-started:one step-skipped:one step-started:two intent:two step-failed:two ended:needs-you");
    row("a probe that cannot tell is a failure", book({step("one", done), whenDone(step("two", done), cannotTell)}),
        "started step-started:one intent:one step-done:one step-started:two step-failed:two "
        "undo-started:one undo-done:one ended:undone");
    row("the same at the point of no return: not begun, so undone",
        book({step("one", done), noReturn(whenDone(step("two", done), cannotTell))}),
        "started step-started:one intent:one step-done:one step-started:two step-failed:two "
        "undo-started:one undo-done:one ended:undone");

    row("always steps run in their place", book({step("one", done), always(step("gate", done)), step("two", done)}),
        "started step-started:one intent:one step-done:one step-started:gate intent:gate step-done:gate "
        "step-started:two intent:two step-done:two ended:done");
    row("always steps run after the undo",
        book({step("one", done), step("two", broken), always(step("gate", done)), always(step("unlock", done))}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two "
        "undo-started:two undo-done:two undo-started:one undo-done:one step-started:gate intent:gate step-done:gate "
        "step-started:unlock intent:unlock step-done:unlock ended:undone");
    row("always steps run after the point of no return too, once",
        book({noReturn(step("one", done)), always(step("gate", done)), step("two", broken), always(step("unlock", done))}),
        "started step-started:one intent:one step-done:one step-started:gate intent:gate step-done:gate "
        "step-started:two intent:two step-failed:two step-started:unlock intent:unlock step-done:unlock ended:needs-you");
    row("the lock stays when a person is needed",
        book({noReturn(step("one", done)), step("two", broken),
              with(always(step("unlock", done)), [](Step &made) { made.unlessStuck = true; })}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two ended:needs-you");
    row("the lock goes when all was undone",
        book({step("one", done), step("two", broken),
              with(always(step("unlock", done)), [](Step &made) { made.unlessStuck = true; })}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two "
        "undo-started:two undo-done:two undo-started:one undo-done:one step-started:unlock intent:unlock "
        "step-done:unlock ended:undone");
    row("an always step that fails is tried once more, and then needs a person",
        book({step("one", done), always(step("gate", broken))}),
        "started step-started:one intent:one step-done:one step-started:gate intent:gate step-failed:gate "
        "undo-started:one undo-done:one step-started:gate intent:gate step-failed:gate ended:needs-you");

    row("the first step fails: nothing else to clean up", book({step("lock", broken), always(step("gate", done))}),
        "started step-started:lock intent:lock step-failed:lock undo-started:lock undo-done:lock ended:undone");
    row("another run holds the cluster: refused", book({step("lock", taken), always(step("gate", done))}),
        "started step-started:lock intent:lock step-failed:lock undo-started:lock undo-done:lock ended:refused");
    row("refused, what comes before was there already", book({whenDone(step("tools", done), yes), step("lock", taken), always(step("unlock", done))}),
        "started step-started:tools step-skipped:tools step-started:lock intent:lock step-failed:lock "
        "undo-started:lock undo-done:lock step-started:unlock intent:unlock step-done:unlock ended:refused");
    row("refused, before it only things of Baton's were put in place", book({movingNoRole(step("tools", done)), step("lock", taken), always(step("unlock", done))}),
        "started step-started:tools intent:tools step-done:tools step-started:lock intent:lock step-failed:lock undo-started:lock undo-done:lock ended:refused");
    row("cancelled before the lock: there is none to give back", book({movingNoRole(step("tools", cancelling)), step("lock", done), always(step("unlock", done))}),
        "started step-started:tools intent:tools step-done:tools ended:undone");
    row("the lock is lost on the way", book({step("lock", done), step("two", taken)}),
        "started step-started:lock intent:lock step-done:lock step-started:two intent:two step-failed:two "
        "undo-started:two undo-done:two undo-started:lock undo-done:lock ended:undone");

    row("cancelled between steps", book({step("one", cancelling), step("two", done), always(step("gate", done))}),
        "started step-started:one intent:one step-done:one undo-started:one undo-done:one "
        "step-started:gate intent:gate step-done:gate ended:undone");
    row("not before a step that must follow at once",
        book({step("one", cancelling), uncancelled(step("two", done)), step("three", done)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-done:two "
        "undo-started:two undo-done:two undo-started:one undo-done:one ended:undone");
    row("not after the point of no return", book({noReturn(step("one", cancelling)), step("two", done)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-done:two ended:done");
    row("cancelled within a step that waits", book({step("one", done), step("two", cancelledWithin)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two "
        "undo-started:two undo-done:two undo-started:one undo-done:one ended:undone");
    row("not within one that must not be torn", book({uncancelled(step("one", cancelledWithin)), step("two", done)}),
        "started step-started:one intent:one step-done:one undo-started:one undo-done:one ended:undone");

    row("a body throws", book({step("one", done), step("two", thrown)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two "
        "undo-started:two undo-done:two undo-started:one undo-done:one ended:undone");
    row("an undo throws", book({step("one", done, thrown), step("two", broken)}),
        "started step-started:one intent:one step-done:one step-started:two intent:two step-failed:two "
        "undo-started:two undo-done:two undo-started:one undo-failed:one ended:needs-you");
    row("a probe throws",
        book({with(step("one", done), [](Step &made) { made.isDone = [](Run &) -> Result<bool> { throw 1; }; })}),
        "started step-started:one step-failed:one ended:undone");
}

void TestRunner::logsExactly()
{
    QFETCH(Runbook, runbook);
    BareRun run;
    Log log;
    const RunReport report = Runner(log).run(runbook, run);
    QTEST(log.lines, "log");
    QCOMPARE(outcomeId(report.outcome), log.lines.last().section(u':', 1));
    QCOMPARE(report.error.has_value(), report.outcome != Outcome::Done);
    QVERIFY(!report.summary.isEmpty());
}

void TestRunner::resumes_data()
{
    QTest::addColumn<Runbook>("runbook");
    QTest::addColumn<Names>("begun");
    QTest::addColumn<Names>("log");
    const Check check_ = check("c", CheckResult::State::Failed);
    QTest::newRow("checks are left out, done steps are passed over")
        << book({whenDone(step("one", done), yes), whenDone(step("two", done), no)}, {check_}) << words("one two")
        << words("started step-started:one step-skipped:one step-started:two intent:two step-done:two ended:done");
    QTest::newRow("asked only when resumed: it is")
        << book({step("one", done), askedOnResume(whenDone(step("two", done), yes))}) << words("one two")
        << words("started step-started:one intent:one step-done:one step-started:two step-skipped:two ended:done");
    QTest::newRow("nothing had begun: from the start")
        << book({step("one", done)}, {check_}) << Names() << words("started check-done:c=failed ended:refused");
    QTest::newRow("only the lock was taken: what was found out is asked again")
        << book({step("lock", done), step("two", done)}, {check("c", CheckResult::State::Passed)}) << words("lock")
        << words("started check-done:c=passed step-started:lock intent:lock step-done:lock step-started:two intent:two step-done:two ended:done");
    QTest::newRow("and where it does not hold any more, the lock is given back")
        << book({step("lock", done), step("two", done), always(step("unlock", done))}, {check_}) << words("lock")
        << words("started check-done:c=failed undo-started:lock undo-done:lock step-started:unlock intent:unlock step-done:unlock ended:refused");
    QTest::newRow("things of Baton's were put in place as well: it is asked again, too")
        << book({movingNoRole(step("tools", done)), step("lock", done), movingNoRole(step("guard", done)), step("two", done)}, {check_}) << words("tools lock guard")
        << words("started check-done:c=failed undo-started:lock undo-done:lock ended:refused");
    QTest::newRow("others have changed the roles since: nothing is undone, the lock is given back")
        << book({step("lock", done), step("two", outdated), step("three", done), always(step("unlock", done))}) << words("lock two three")
        << words("started step-started:lock intent:lock step-done:lock step-started:two intent:two step-failed:two "
                 "step-started:unlock intent:unlock step-done:unlock ended:refused");
    QTest::newRow("the lock itself says so: only what the earlier life holds is let go of")
        << book({step("lock", outdated), step("two", done), always(step("unlock", done))}) << words("lock two")
        << words("started step-started:lock intent:lock step-failed:lock "
                 "step-started:unlock intent:unlock step-done:unlock ended:refused");
    QTest::newRow("what an earlier life began is undone too")
        << book({whenDone(step("one", done), yes), step("two", broken)}) << words("one")
        << words("started step-started:one step-skipped:one step-started:two intent:two step-failed:two "
                 "undo-started:two undo-done:two undo-started:one undo-done:one ended:undone");
    QTest::newRow("past the point of no return in an earlier life: forward only")
        << book({step("one", broken), noReturn(step("two", done)), always(step("gate", done))}) << words("one two")
        << words("started step-started:one intent:one step-failed:one step-started:gate intent:gate step-done:gate "
                 "ended:needs-you");
    // The hosts may have undone it meanwhile, and refuse to go on.
    QTest::newRow("it died at the point of no return and had not passed it: undone")
        << book({step("one", broken), safeWhenLate(noReturn(whenDone(step("two", done), no))), always(step("gate", done))}) << words("one two")
        << words("started step-started:one intent:one step-failed:one undo-started:two undo-done:two undo-started:one undo-done:one "
                 "step-started:gate intent:gate step-done:gate ended:undone");
    QTest::newRow("it had passed it: forward only")
        << book({step("one", broken), safeWhenLate(noReturn(whenDone(step("two", done), yes))), always(step("gate", done))}) << words("one two")
        << words("started step-started:one intent:one step-failed:one step-started:gate intent:gate step-done:gate ended:needs-you");
    QTest::newRow("first step fails, but an earlier life went further")
        << book({step("lock", broken), step("two", done), always(step("gate", done))}) << words("lock two")
        << words("started step-started:lock intent:lock step-failed:lock undo-started:two undo-done:two "
                 "undo-started:lock undo-done:lock step-started:gate intent:gate step-done:gate ended:undone");
}

void TestRunner::resumes()
{
    QFETCH(Runbook, runbook);
    QFETCH(Names, begun);
    BareRun run;
    Log log;
    (void)Runner(log).run(runbook, run, begun);
    QTEST(log.lines, "log");
}

void TestRunner::rollsBack_data()
{
    QTest::addColumn<Runbook>("runbook");
    QTest::addColumn<Names>("begun");
    QTest::addColumn<Names>("log");
    const Runbook runbook = book({step("one", done), step("two", done), noReturn(step("three", done)),
                                  step("four", done), always(step("gate", done))});
    QTest::newRow("undoes what was begun") << runbook << words("one two")
                                           << words("started undo-started:two undo-done:two undo-started:one undo-done:one "
                                                    "step-started:gate intent:gate step-done:gate ended:undone");
    QTest::newRow("refused after the point of no return") << runbook << words("one two three") << words("started ended:refused");
    const Runbook asked = book({step("one", done), safeWhenLate(noReturn(whenDone(step("two", done), no))), step("three", done)});
    QTest::newRow("died between the intent and the act") << asked << words("one two")
        << words("started undo-started:two undo-done:two undo-started:one undo-done:one ended:undone");
    QTest::newRow("something after it was begun") << asked << words("one two three") << words("started ended:refused");
    QTest::newRow("it happened") << book({step("one", done), safeWhenLate(noReturn(whenDone(step("two", done), yes)))}) << words("one two")
                                 << words("started ended:refused");
    QTest::newRow("nobody can tell whether it happened") << book({step("one", done), safeWhenLate(noReturn(whenDone(step("two", done), cannotTell)))})
                                                         << words("one two") << words("started ended:refused");
    QTest::newRow("its command could still arrive and do harm") << book({step("one", done), noReturn(whenDone(step("two", done), no))})
                                                                << words("one two") << words("started ended:refused");
    const auto protecting = [](Step made) { made.unlessStuck = true; return made; };
    QTest::newRow("what protects stays where an undo fails")
        << book({protecting(step("lock", done)), step("note", done), protecting(step("arm", done)), step("stop", done, broken)}) << words("lock note arm stop")
        << words("started undo-started:stop undo-failed:stop undo-started:note undo-done:note ended:needs-you");
    QTest::newRow("and goes where none does") << book({protecting(step("lock", done)), step("stop", done)}) << words("lock stop")
                                              << words("started undo-started:stop undo-done:stop undo-started:lock undo-done:lock ended:undone");
    QTest::newRow("an undo that fails") << book({step("one", done, broken)}) << words("one")
                                        << words("started undo-started:one undo-failed:one ended:needs-you");
}

void TestRunner::rollsBack()
{
    QFETCH(Runbook, runbook);
    QFETCH(Names, begun);
    BareRun run;
    Log log;
    const RunReport report = Runner(log).rollback(runbook, run, begun);
    QTEST(log.lines, "log");
    if (report.outcome == Outcome::Refused)
        QCOMPARE(report.error->kind, ErrorKind::Unsafe);
}

void TestRunner::dryRunGoesOnWhereBodiesCannotKnow()
{
    BareRun run;
    run.m_options.dryRun = true;
    Log log;
    const RunReport report = Runner(log).run(
        book({whenDone(step("one", done), cannotTell), noReturn(step("two", broken)), whenDone(step("three", done), yes)}), run);
    QCOMPARE(report.outcome, Outcome::Done);
    QCOMPARE(log.lines, words("started step-started:one step-done:one step-started:two note:two step-done:two "
                              "step-started:three step-skipped:three ended:done"));
}

void TestRunner::actsOnlyOnceTheIntentIsWritten()
{
    BareRun run;
    Log log;
    log.full = QStringLiteral("two");
    bool acted = false;
    Runbook runbook = book({step("one", done), step("two", done)});
    runbook.steps[1].run = [&acted](Run &) -> Result<> {
        acted = true;
        return {};
    };
    const RunReport report = Runner(log).run(runbook, run);
    QVERIFY(!acted);
    QCOMPARE(report.outcome, Outcome::Undone);
    QCOMPARE(report.error->summary, QStringLiteral("disk full"));
    QVERIFY(!log.lines.contains(QStringLiteral("undo-started:two")));
    QVERIFY(log.lines.contains(QStringLiteral("undo-done:one")));
}

void TestRunner::undoesAlthoughTheIntentCannotBeWritten()
{
    BareRun run;
    Log log;
    bool undone = false;
    Runbook runbook = book({step("one", done), step("two", broken)});
    runbook.steps[0].undo = [&undone](Run &) -> Result<> {
        undone = true;
        return {};
    };
    runbook.steps[1].run = [&log](Run &) -> Result<> {
        log.full = QStringLiteral("one");
        return fail(ErrorKind::Failed, QStringLiteral("broken"));
    };
    QCOMPARE(Runner(log).run(runbook, run).outcome, Outcome::Undone);
    QVERIFY(undone);
}

void TestRunner::shieldsWhatMustNotBeTorn()
{
    BareRun run;
    Log log;
    QStringList torn;
    const auto watch = [&torn](const char *id) {
        return [&torn, id](Run &on) -> Result<> {
            if (on.stopToken().stop_requested())
                torn << QString::fromLatin1(id);
            return {};
        };
    };
    Runbook runbook = book({uncancelled(step("one", done)), step("two", done), always(step("gate", done))});
    runbook.steps[0].run = [&run](Run &) -> Result<> {
        run.stop.request_stop();
        return {};
    };
    runbook.steps[0].undo = watch("undo");
    runbook.steps[2].run = watch("gate");
    QCOMPARE(Runner(log).run(runbook, run).outcome, Outcome::Undone);
    QCOMPARE(torn, QStringList());
    QVERIFY(log.lines.contains(QStringLiteral("step-done:gate")));
}

void TestRunner::checksOnlyTouchNothing()
{
    BareRun run;
    Log log;
    const Runbook runbook = book({step("one", done)}, {check("c", CheckResult::State::Warning)});
    QCOMPARE(Runner(log).check(runbook, run).outcome, Outcome::Done);
    QCOMPARE(log.lines, words("started check-done:c=warning ended:done"));
}

void TestRunner::namesWhatIsAwaited()
{
    BareRun run;
    Log log;
    const RunReport report = Runner(log).run(book({noReturn(step("one", done)), step("two", late)}), run);
    QCOMPARE(report.awaited, QStringLiteral("late"));
    QCOMPARE(log.events.last().data.value(QStringLiteral("awaited")).toString(), QStringLiteral("late"));
}

void TestRunner::saysWhatStays_data()
{
    QTest::addColumn<Runbook>("runbook");
    QTest::addColumn<Names>("begun");
    QTest::addColumn<bool>("stays");
    QTest::newRow("all was undone") << book({step("one", done), step("two", broken), always(step("gate", done))}) << Names() << false;
    QTest::newRow("one has no undo") << book({step("one", done, nullptr), step("two", broken)}) << Names() << true;
    QTest::newRow("the one that failed has none") << book({step("one", done), step("two", broken, nullptr)}) << Names() << true;
    QTest::newRow("it was found done") << book({whenDone(step("one", done, nullptr), yes), step("two", broken)}) << Names() << false;
    QTest::newRow("an earlier life began it") << book({whenDone(step("one", done, nullptr), yes), step("two", broken)}) << words("one") << true;
}

void TestRunner::saysWhatStays()
{
    QFETCH(Runbook, runbook);
    QFETCH(Names, begun);
    QFETCH(bool, stays);
    BareRun run;
    Log log;
    const RunReport report = Runner(log).run(runbook, run, begun);
    QCOMPARE(report.outcome, Outcome::Undone);
    QCOMPARE(report.summary.contains(QStringLiteral("the rest stays")), stays);
    QCOMPARE(report.summary.contains(QStringLiteral("undone as far as it had been begun")), !stays);
    QVERIFY(report.summary.endsWith(QStringLiteral(": broken")));
}

// Whatever step of a table fails before the point of no return, exactly the begun ones are undone, last first.
void TestRunner::undoesWhateverStepFails()
{
    for (int failing = 0; failing < 6; ++failing) {
        std::vector<Step> steps;
        QStringList expected;
        for (int i = 0; i < 6; ++i) {
            const QByteArray id = QByteArray::number(i);
            steps.push_back(step(id.constData(), i == failing ? broken : done));
            if (i <= failing)
                expected.prepend(QStringLiteral("undo-done:") + QString::fromLatin1(id));
        }
        BareRun run;
        Log log;
        QCOMPARE(Runner(log).run(book(steps), run).outcome, Outcome::Undone);
        QCOMPARE(log.lines.filter(QStringLiteral("undo-done")), expected);
    }
}

void TestRunner::givesEveryEventATimeAndADuration()
{
    BareRun run;
    Log log;
    (void)Runner(log).run(book({step("one", done)}), run);
    for (const RunEvent &event : log.events)
        QCOMPARE(event.at, run.clock().now());
    QVERIFY(log.events.at(3).data.contains(QStringLiteral("ms")));
    QCOMPARE(eventKindFromId(QStringLiteral("step-done")), std::optional(RunEvent::Kind::StepDone));
    QCOMPARE(outcomeFromId(QStringLiteral("needs-you")), std::optional(Outcome::NeedsYou));
    QVERIFY(!outcomeFromId(QStringLiteral("nothing")));
}

// A wrong password given by a dozen checks locks the account.
void TestRunner::asksAShutHostOnce()
{
    int asked = 0;
    const auto shut = [&asked](const char *id, Node on) {
        return Check{.id = QString::fromLatin1(id), .on = on, .title = QString::fromLatin1(id), .run = [&asked](Run &) -> Result<CheckResult> {
                         ++asked;
                         return fail(ErrorKind::Refused, QStringLiteral("the password is wrong"));
                     }};
    };
    BareRun run;
    Log log;
    Check both = shut("both", Node::A);
    both.on.reset();
    both.compares = {Node::B, Node::A};
    const RunReport report = Runner(log).check(book({}, {shut("one", Node::A), shut("two", Node::A), both, shut("three", Node::B), shut("four", Node::A)}), run);
    QCOMPARE(asked, 2); // once for each host
    QCOMPARE(report.outcome, Outcome::Refused);
    for (const char *id : {"one", "two", "both", "three", "four"}) {
        QCOMPARE(report.checks.value(QLatin1String(id)).state, CheckResult::State::Failed);
        QCOMPARE(report.checks.value(QLatin1String(id)).found, QStringLiteral("the password is wrong"));
    }
}

void TestRunner::asksASilentHostTwice()
{
    QStringList asked;
    const auto checked = [&asked](const char *id, Node on, bool answers) {
        return Check{.id = QString::fromLatin1(id), .on = on, .title = QString::fromLatin1(id), .run = [&asked, id, answers](Run &) -> Result<CheckResult> {
                         asked << QString::fromLatin1(id);
                         return answers ? Result<CheckResult>(CheckResult::passed({})) : fail(ErrorKind::TimedOut, QStringLiteral("it did not answer"));
                     }};
    };
    BareRun run;
    Log log;
    const RunReport report = Runner(log).check(book({}, {checked("slow", Node::A, false), checked("well", Node::A, true), checked("late", Node::A, false),
                                                         checked("other", Node::B, true), checked("later", Node::A, false), checked("left", Node::A, true)}), run);
    QCOMPARE(asked, QStringList({QStringLiteral("slow"), QStringLiteral("well"), QStringLiteral("late"), QStringLiteral("other"), QStringLiteral("later")}));
    QCOMPARE(report.checks.value(QStringLiteral("left")).found, QStringLiteral("it did not answer"));
}

void TestRunner::namesTheCheckThatFailed()
{
    BareRun run;
    Log log;
    Check memory{.id = QStringLiteral("memory"), .on = {}, .title = QStringLiteral("Memory"),
                 .run = [](Run &) -> Result<CheckResult> { return CheckResult::failed(QStringLiteral("1 GB"), QStringLiteral("4 GB"), QStringLiteral("Add some.")); }};
    const RunReport report = Runner(log).check(book({}, {memory}), run);
    QCOMPARE(report.error->summary, QStringLiteral("Memory: 1 GB, wanted: 4 GB."));
    QCOMPARE(report.error->detail, QStringLiteral("Add some."));
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
