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

Result<> pageOff(Run &run, Handover &)
{
    return onProxy(run, {QStringLiteral("maintenance"), QStringLiteral("off")}, tr("take the maintenance page away"));
}

Result<> restartService(Run &run, Handover &h)
{
    Command restart = Command::changing(QStringLiteral("systemctl restart ") + shellQuoted(run.recipe().serviceUnit));
    restart.timeout = std::chrono::minutes(5);
    return run.run(h.old, restart, tr("restart the service")).map([](const QByteArray &) { });
}

Result<> restartPostgres(Run &run, Handover &h)
{
    if (const auto stopped = run.run(h.old, h.oldPg.stop(), tr("stop PostgreSQL")); !stopped)
        return fail(stopped.error());
    const auto permitted = run.run(h.old,
                                   hostChange({QStringLiteral("guard"), QStringLiteral("permit"), run.id(), run.token()}),
                                   tr("permit the start of PostgreSQL"));
    if (!permitted)
        return fail(permitted.error());
    return run.run(h.old, h.oldPg.start(), tr("start PostgreSQL")).map([](const QByteArray &) { });
}

// Boot id and start of init tell a reboot (of a container too) that happened from one that did not; the guard lets PostgreSQL start on its own evidence.
Result<> restartMachine(Run &run, Handover &h)
{
    const Command upSince = Command::reading(QStringLiteral("cat /proc/sys/kernel/random/boot_id; cut -d ' ' -f 22 /proc/1/stat"));
    const auto before = run.run(h.old, upSince, tr("read since when it is up"));
    if (!before)
        return fail(before.error());
    Command reboot = Command::changing(QStringLiteral("systemctl reboot"));
    const auto sent = run.host(h.old).run(reboot, run.stopToken());
    if (!sent && sent.error().kind != ErrorKind::Unreachable)
        return fail(sent.error()); // a lost line is what a reboot looks like
    run.host(h.old).disconnect();
    return run.waitFor(tr("%1 is up again").arg(run.label(h.old)), std::chrono::minutes(15), [&]() -> Result<bool> {
        const auto now = run.host(h.old).run(upSince);
        if (!now && now.error().kind != ErrorKind::Unreachable && now.error().kind != ErrorKind::TimedOut)
            return fail(now.error());
        return now && now->ok() && now->out != *before;
    }, std::chrono::seconds(1));
}

Result<> restart(Run &run, Handover &h)
{
    const QString what = run.options().value(QStringLiteral("what"), QStringLiteral("service"));
    if (what == QLatin1String("service"))
        return restartService(run, h);
    if (what == QLatin1String("postgres"))
        return restartPostgres(run, h);
    if (what == QLatin1String("machine"))
        return restartMachine(run, h);
    return fail(ErrorKind::Usage, tr("\"%1\" can't be restarted: service, postgres or machine.").arg(what));
}

Result<> serviceBack(Run &run, Handover &h)
{
    return run.waitFor(tr("the service answers on %1").arg(run.label(h.old)), run.recipe().startTimeout, [&]() -> Result<bool> {
        const Result<bool> serves = servesNow(run, h.old);
        if (!serves && serves.error().kind == ErrorKind::Unreachable)
            return false;
        return serves;
    });
}

Result<bool> slaveStreams(Run &run, Handover &h)
{
    const auto state = run.run(h.old, h.oldPg.query(QStringLiteral("select count(*) from pg_stat_replication where state = 'streaming'")),
                               tr("look for the standby"));
    return state.map([](const QByteArray &out) { return out.trimmed().toInt() > 0; });
}

Result<> seeSlaveBack(Run &run, Handover &h)
{
    return run.waitFor(tr("%1 follows %2 again").arg(run.label(h.next), run.label(h.old)), std::chrono::minutes(2),
                       [&] { return slaveStreams(run, h); });
}

} // namespace

Result<> restartHeld(Run &run, Handover &h)
{
    // h.next is the master here. Held back, not refused: users wait for the restart and see no error.
    if (!h.hasProxy)
        return run.run(h.next, Command::changing(QStringLiteral("systemctl restart ") + shellQuoted(h.nextPg.facts().unit)),
                       tr("restart PostgreSQL on the new master")).map([](const QByteArray &) { });
    h.signs = std::make_unique<SignsOfLife>(run, QList<Node>{Node::Proxy});
    if (const auto armed = onProxy(run, {QStringLiteral("deadman"), QStringLiteral("arm"), QStringLiteral("gate"), run.id(), QStringLiteral("5")},
                                   tr("arm the gate's timer")); !armed)
        return armed;
    if (const auto closed = onProxy(run, {QStringLiteral("gate"), QStringLiteral("close"), run.id()}, tr("close the gate")); !closed)
        return closed;
    Command drain = hostChange({QStringLiteral("drain"), nodeId(h.next), QStringLiteral("10")});
    (void)run.host(Node::Proxy).run(drain, run.stopToken());
    (void)run.run(h.next, hostChange({QStringLiteral("guard"), QStringLiteral("permit"), run.id(), run.token()}),
                  tr("permit the start of PostgreSQL"));
    const auto restarted = run.run(h.next, Command::changing(QStringLiteral("systemctl restart ") + shellQuoted(h.nextPg.facts().unit)),
                                   tr("restart PostgreSQL on the new master"));
    const auto answers = run.waitFor(tr("the service answers on %1 again").arg(run.label(h.next)), std::chrono::seconds(25),
                                     [&] { return servesNow(run, h.next); }, std::chrono::milliseconds(20));
    const auto routed = answers ? routeToNext(run, h) : Result<>();
    const auto opened = openGate(run, h);
    (void)onProxy(run, {QStringLiteral("deadman"), QStringLiteral("disarm"), QStringLiteral("gate"), run.id()}, tr("disarm the gate's timer"));
    h.signs.reset();
    if (!restarted)
        return fail(restarted.error());
    for (const Result<> &result : {answers, routed, opened}) {
        if (!result)
            return result;
    }
    return {};
}

Runbook restartMaster(const Plan &plan)
{
    const Node master = plan.master(), slave = peerOf(master);
    const SharedHandover h = handover(plan, master, slave, Operation::RestartMaster);
    const QString name = plan.profile.label(master);
    std::vector<Step> steps{
        {.id = "lock", .title = tr("Take the cluster's lock"), .run = with(h, takeLock), .undo = with(h, releaseLock)},
        {.id = "hold-agent", .on = slave, .title = tr("Hold back the failover agent on %1").arg(plan.profile.label(slave)), .run = with(h, holdAgent), .undo = with(h, releaseAgent)},
    };
    if (h->hasProxy)
        steps.push_back({.id = "page-on", .on = Node::Proxy, .title = tr("Show users the maintenance page"), .run = with(h, pageOn), .undo = with(h, pageOff)});
    steps.push_back({.id = "restart", .on = master, .title = tr("Restart %1").arg(name), .run = with(h, restart), .mayBeCancelled = false});
    steps.push_back({.id = "service", .on = master, .title = tr("See the service answer on %1").arg(name), .run = with(h, serviceBack)});
    if (h->hasProxy)
        steps.push_back({.id = "page-off", .on = Node::Proxy, .title = tr("Take the maintenance page away"), .run = with(h, pageOff), .always = true});
    steps.insert(steps.end(), {
        {.id = "slave", .on = slave, .title = tr("See the slave follow again"), .run = with(h, seeSlaveBack)},
        {.id = "agent", .on = slave, .title = tr("Start the failover agent again"), .run = with(h, releaseAgent), .always = true},
        {.id = "unlock", .title = tr("Release the lock"), .run = with(h, releaseLock), .always = true, .unlessStuck = true},
    });
    return {.operation = Operation::RestartMaster, .title = tr("Restart master %1 safely").arg(name),
            .checks = RoleChecks(h).forRestart(), .steps = std::move(steps)};
}

} // namespace baton
