#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/runbooks/rolechecks.h"

// Restarts the running master without an unwanted takeover: the slave's agent is held back first, brought back last.
namespace baton {

namespace {

BATON_TR_FUNCTION(RestartMaster)

Result<> onProxy(Run &run, const QStringList &words, const QString &purpose)
{
    return run.run(Node::Proxy, hostChange(words), purpose).map([](const QByteArray &) { });
}

Result<> pageOn(Run &run, Handover &)
{
    return onProxy(run, {QStringLiteral("maintenance"), QStringLiteral("on")}, tr("show the maintenance page"));
}

// Where a person has begun a maintenance the page stays: whoever restarts something in it wants that.
Result<> pageOff(Run &run, Handover &)
{
    return onProxy(run, {QStringLiteral("maintenance"), QStringLiteral("over")}, tr("take the maintenance page away"));
}

Result<> restartService(Run &run, Handover &h)
{
    Command restart = serviceCommand(run, QStringLiteral("restart"));
    restart.timeout = std::chrono::minutes(5);
    return run.run(h.old, restart, tr("restart the service")).map([](const QByteArray &) { });
}

// One command, which systemd brings to its end whatever becomes of this process.
Result<> restartPostgres(Run &run, Handover &h)
{
    if (const Result<> permitted = permitStart(run, h.old); !permitted)
        return permitted;
    Command restart = h.oldPg.verb({QStringLiteral("pg-restart")});
    restart.timeout = std::chrono::minutes(5);
    return run.run(h.old, restart, tr("restart PostgreSQL")).map([](const QByteArray &) { });
}

// Taken up days later, by the roles of its first life: another may be the master by now, and it is not to be restarted, nor the old one.
Result<> seeRolesHold(Run &run, Handover &h)
{
    const Result<bool> changed = nextIsMaster(run, h);
    if (!changed && changed.error().kind == ErrorKind::Failed)
        return {}; // its PostgreSQL is down, or not up yet: no master
    if (!changed || !*changed)
        return changed.map([](bool) { });
    return fail(ErrorKind::Outdated, tr("%1 is the master now: others have changed the roles since. This run can't be taken up; look at the "
                                        "status, and start a new operation.").arg(run.label(h.next)));
}

// Not on a new master: whoever made it one has switched its agent off.
Result<> agentBack(Run &run, Handover &h)
{
    const Result<bool> master = run.dryRun() ? Result<bool>(false) : nextIsMaster(run, h);
    return master && *master ? Result<>() : releaseAgent(run, h);
}

// The page and the agent, where the run gives no sign of life any more.
Result<> armTimersOfRestart(Run &run, Handover &h)
{
    if (const Result<> hold = run.dryRun() ? Result<>() : seeRolesHold(run, h); !hold)
        return hold;
    QMap<Node, QString> kinds;
    if (!run.recipe().agentUnit.isEmpty())
        kinds.insert(h.next, QStringLiteral("resume-agent"));
    if (h.hasProxy)
        kinds.insert(Node::Proxy, QStringLiteral("page"));
    h.signs = std::make_unique<SignsOfLife>(run, kinds.keys());
    std::vector<Errand> errands;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        errands.push_back(run.send(kind.key(), hostChange({QStringLiteral("deadman"), QStringLiteral("arm"), kind.value(), run.id(), QStringLiteral("30")}),
                                   tr("arm the dead-man timer")));
    return allOf(errands);
}

// Since when the machine was up before this run, in whatever life, restarted it.
Result<QByteArray> upBefore(Run &run, const Handover &h, const Command &upSince)
{
    if (const auto known = run.recall(QStringLiteral("up-since")))
        return known->toUtf8();
    const auto before = run.run(h.old, upSince, tr("read since when it is up"));
    if (before && !run.dryRun()) {
        if (const auto kept = run.remember(QStringLiteral("up-since"), plainText(before->trimmed().left(100))); !kept)
            return fail(kept.error());
    }
    return before.map([](const QByteArray &said) { return said.trimmed(); });
}

// A machine that goes down or comes up refuses logins (pam_nologin) and ends shells in the middle of a word. That is "not yet".
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::Conflict || kind == ErrorKind::HostKeyChanged || kind == ErrorKind::HostKeyUnknown;
}

// Boot id and start of init tell a reboot (of a container too) that happened from one that did not; the guard lets PostgreSQL start on its own evidence.
Result<> restartMachine(Run &run, Handover &h)
{
    const Command upSince = Command::verb({QStringLiteral("machine"), QStringLiteral("up-since")});
    const bool resumed = run.recall(QStringLiteral("up-since")).has_value();
    const Result<QByteArray> before = upBefore(run, h, upSince);
    if (!before)
        return fail(before.error());
    QByteArray now;
    const auto answers = [&]() -> Result<bool> {
        const auto said = run.host(h.old).run(upSince);
        if (!said && isFinal(said.error().kind))
            return fail(said.error());
        now = said && said->ok() ? said->out.trimmed() : QByteArray();
        return !now.isEmpty();
    };
    const QString up = tr("%1 is up again").arg(run.label(h.old));
    constexpr std::chrono::minutes bound(15);
    if (resumed) { // an earlier life may have sent it already
        if (const auto there = run.waitFor(up, bound, answers, std::chrono::seconds(1)); !there || now != *before)
            return there;
    }
    const Command reboot = Command::verb({QStringLiteral("machine"), QStringLiteral("reboot")});
    const auto sent = run.host(h.old).run(reboot, run.stopToken());
    if (!sent && sent.error().kind != ErrorKind::Unreachable)
        return fail(sent.error()); // a lost line is what a reboot looks like
    constexpr int bySignal = 128; // and so is a shell that was ended
    if (sent && sent->exitStatus != 0 && sent->exitStatus < bySignal)
        return fail(ErrorKind::Failed, tr("%1 does not restart.").arg(run.label(h.old)), tail(sent->err));
    run.host(h.old).disconnect();
    run.shield(false); // it may never come back: who has waited long enough may end this, and fail over
    return run.waitFor(up, bound, [&] { return answers().map([&](bool there) { return there && now != *before; }); }, std::chrono::seconds(1));
}

constexpr std::chrono::seconds silence(20); // for which a host may say nothing while users see the page

QString whatToRestart(const Run &run)
{
    return run.options().value(QStringLiteral("what"), QStringLiteral("service"));
}

bool reboots(const Run &run)
{
    return whatToRestart(run) == QLatin1String("machine");
}

Result<> restartIt(Run &run, Handover &h)
{
    const QString what = whatToRestart(run);
    if (reboots(run))
        return restartMachine(run, h);
    signsForAtMost(h, what == QLatin1String("service") ? std::chrono::seconds(85) : silence); // a service takes a minute to stop
    if (what == QLatin1String("service"))
        return restartService(run, h);
    if (what == QLatin1String("postgres"))
        return restartPostgres(run, h);
    return fail(ErrorKind::Usage, tr("\"%1\" can't be restarted: service, postgres or machine.").arg(what));
}

Result<> restart(Run &run, Handover &h)
{
    const Result<> restarted = restartIt(run, h);
    return restarted && !run.dryRun() ? run.remember(QStringLiteral("restarted"), QStringLiteral("yes")) : restarted;
}

Result<bool> isRestarted(Run &run, Handover &)
{
    return run.recall(QStringLiteral("restarted")).has_value();
}

Result<> permitAndStart(Run &run, Handover &h)
{
    const Result<> permitted = permitStart(run, h.old);
    return permitted ? run.run(h.old, h.oldPg.start(), tr("start PostgreSQL again")).map([](const QByteArray &) { }) : permitted;
}

// A service takes its time to start, which neither a host that is gone nor a database that is down is given. Each answer is worth further signs of life.
Result<bool> serviceIsBack(Run &run, Handover &h, bool &startedAgain)
{
    const Result<bool> serves = servesNow(run, h.old);
    if (!serves || *serves || reboots(run))
        return serves;
    const Result<bool> stopped = oldMasterStopped(run, h);
    if (!stopped)
        return stopped;
    signsForAtMost(h, silence);
    if (!*stopped)
        return false;
    if (startedAgain)
        return fail(ErrorKind::Failed, tr("PostgreSQL does not stay up on %1. Its log there says why.").arg(run.label(h.old)));
    startedAgain = true;
    return permitAndStart(run, h).map([] { return false; });
}

Result<> serviceBack(Run &run, Handover &h)
{
    bool startedAgain = false;
    std::optional<std::chrono::milliseconds> lost; // since when
    const Result<> back = run.waitFor(tr("the service answers on %1").arg(run.label(h.old)), run.recipe().startTimeout, [&]() -> Result<bool> {
        const Result<bool> there = serviceIsBack(run, h, startedAgain);
        if (there || there.error().kind != ErrorKind::Unreachable) {
            lost.reset();
            return there;
        }
        const auto now = run.clock().elapsed();
        lost = lost.value_or(now);
        return !reboots(run) && now - *lost >= silence ? there : Result<bool>(false);
    });
    if (back)
        signsForAtMost(h, wholeRun); // users are served
    return back;
}

Result<bool> slaveStreams(Run &run, Handover &h)
{
    const auto state = run.run(h.old, h.oldPg.ask({QStringLiteral("streaming"), run.profile().host(h.next).peerAddress()}),
                               tr("look for the standby"));
    return state.map([](const QByteArray &out) { return out.trimmed().toInt() > 0; });
}

// What was asked for is done by then: a slave that is late does not undo it.
Result<> seeSlaveBack(Run &run, Handover &h)
{
    const Result<> back = run.waitFor(tr("%1 follows %2 again").arg(run.label(h.next), run.label(h.old)), std::chrono::minutes(2),
                                      [&] { return slaveStreams(run, h); });
    if (!back)
        run.note(tr("%1 is restarted, but %2 was not seen to follow it: %3").arg(run.label(h.old), run.label(h.next), back.error().summary), h.next);
    return {};
}

// Users wait from the first line on.
Result<> restartBehindTheGate(Run &run, Handover &h, const Command &restart, const QString &purpose)
{
    if (const auto closed = onProxy(run, {QStringLiteral("gate"), QStringLiteral("close"), run.id()}, tr("close the gate")); !closed)
        return closed;
    signsForAtMost(h, silence); // whatever hangs in here: then the gate's timer opens it
    Command drain = hostChange({QStringLiteral("drain"), nodeId(h.next), QStringLiteral("10")});
    (void)run.host(Node::Proxy).run(drain, run.stopToken());
    const auto restarted = run.run(h.next, restart, purpose);
    const auto answers = run.waitFor(tr("the service answers on %1 again").arg(run.label(h.next)), std::chrono::seconds(25),
                                     [&] { return servesNow(run, h.next); }, std::chrono::milliseconds(20));
    const auto routed = answers ? routeToNext(run, h) : Result<>();
    if (!restarted)
        return fail(restarted.error());
    return answers ? routed : answers;
}

} // namespace

Result<> restartHeld(Run &run, Handover &h)
{
    // h.next is the master here. Held back, not refused: users wait for the restart and see no error.
    Command restart = h.nextPg.verb({QStringLiteral("pg-restart")});
    restart.timeout = std::chrono::minutes(1);
    const QString purpose = tr("restart PostgreSQL on the new master");
    (void)permitStart(run, h.next);
    if (!h.hasProxy)
        return run.run(h.next, restart, purpose).map([](const QByteArray &) { });
    h.signs = std::make_unique<SignsOfLife>(run, QList<Node>{Node::Proxy});
    if (const auto armed = onProxy(run, {QStringLiteral("deadman"), QStringLiteral("arm"), QStringLiteral("gate"), run.id(), QStringLiteral("5")},
                                   tr("arm the gate's timer")); !armed)
        return armed;
    run.shield(true); // a cancel would take away the very lines on which the gate is opened
    const Result<> held = restartBehindTheGate(run, h, restart, purpose);
    // Without signs of life the proxy opens it by itself in five seconds, also where this line is gone. Only then the timer may go.
    h.signs.reset();
    const auto opened = run.waitFor(tr("the gate is open again"), std::chrono::seconds(15), [&]() -> Result<bool> { return openGate(run, h).has_value(); },
                                    std::chrono::seconds(1));
    (void)onProxy(run, {QStringLiteral("deadman"), QStringLiteral("disarm"), QStringLiteral("gate"), run.id()}, tr("disarm the gate's timer"));
    run.shield(false);
    return held ? opened : held;
}

Runbook restartMaster(const Plan &plan)
{
    const Node master = plan.master(), slave = peerOf(master);
    const SharedHandover h = handover(plan, master, slave, Operation::RestartMaster);
    const QString name = plan.profile.label(master);
    std::vector<Step> steps{
        {.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)},
        {.id = "arm", .title = tr("Arm the dead-man timers"), .run = with(h, armTimersOfRestart), .undo = with(h, disarmTimers), .unlessStuck = true},
        {.id = "hold-agent", .on = slave, .title = tr("Hold back the failover agent on %1").arg(plan.profile.label(slave)), .run = with(h, holdAgent), .undo = with(h, agentBack)},
    };
    if (h->hasProxy)
        steps.push_back({.id = "page-on", .on = Node::Proxy, .title = tr("Show users the maintenance page"), .isDone = with(h, isRestarted), .run = with(h, pageOn), .undo = with(h, pageOff), .asksOnResume = true});
    steps.push_back({.id = "restart", .on = master, .title = tr("Restart %1").arg(name), .isDone = with(h, isRestarted), .run = with(h, restart),
                     .asksOnResume = true, .mayBeCancelled = false});
    steps.push_back({.id = "service", .on = master, .title = tr("See the service answer on %1").arg(name), .run = with(h, serviceBack)});
    if (h->hasProxy)
        steps.push_back({.id = "page-off", .on = Node::Proxy, .title = tr("Take the maintenance page away"), .run = with(h, pageOff), .always = true});
    steps.insert(steps.end(), {
        {.id = "slave", .on = slave, .title = tr("See the slave follow again"), .run = with(h, seeSlaveBack)},
        {.id = "agent", .on = slave, .title = tr("Start the failover agent again"), .run = with(h, agentBack), .always = true},
        {.id = "disarm", .title = tr("Disarm the dead-man timers"), .run = with(h, disarmTimers), .always = true, .unlessStuck = true},
        {.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true, .unlessStuck = true},
    });
    return {.operation = Operation::RestartMaster, .title = tr("Restart master %1 safely").arg(name),
            .checks = RoleChecks(h).forRestart(), .steps = std::move(steps),
            .reboots = plan.options.value(QStringLiteral("what")) == QLatin1String("machine") ? QList<Node>{master} : QList<Node>{}};
}

} // namespace baton
