#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/runbooks/handover.h"

#include <utility>

// What is done to the host that takes over: replayed, promoted, its service seen, users routed, search rebuilt.
namespace baton {

namespace {

BATON_TR_FUNCTION(Handover)

Result<QString> ask(Run &run, const Instance &pg, Node node, const QString &sql, const QString &purpose)
{
    return run.run(node, pg.query(sql), purpose).map([](const QByteArray &out) { return QString::fromUtf8(out).trimmed(); });
}

// A product installed without its agent is fine; one whose agent does not obey is not.
Command agentCommand(const Run &run, const QString &verb)
{
    const QString unit = shellQuoted(run.recipe().agentUnit);
    return Command::changing(QStringLiteral("systemctl cat %1 >/dev/null 2>&1 || exit 0; systemctl %2 %1").arg(unit, verb));
}

// To enable or disable has systemd read all of its units anew, so it is not asked for where it is so already.
Command agentOnOrOff(const Run &run, bool on)
{
    const QString isSo = on ? QStringLiteral("{ systemctl -q is-enabled $u && systemctl -q is-active $u; } 2>/dev/null")
                            : QStringLiteral("! { systemctl -q is-enabled $u || systemctl -q is-active $u; } 2>/dev/null");
    return Command::changing(QStringLiteral("u=%1; systemctl cat $u >/dev/null 2>&1 || exit 0; %3 || systemctl %2 --now $u")
                                 .arg(shellQuoted(run.recipe().agentUnit), on ? QStringLiteral("enable") : QStringLiteral("disable"), isSo));
}

Result<> agent(Run &run, Node node, const QString &verb, const QString &purpose)
{
    if (run.recipe().agentUnit.isEmpty())
        return {};
    return run.run(node, agentCommand(run, verb), purpose).map([](const QByteArray &) { });
}

} // namespace

Result<> checkpointBoth(Run &run, Handover &h)
{
    for (Node node : {h.old, h.next}) {
        Command checkpoint = h.pg(node).change(QStringLiteral("checkpoint"));
        checkpoint.timeout = std::chrono::minutes(10);
        if (const auto done = run.run(node, checkpoint, tr("write a checkpoint, so that the stop is short")); !done)
            return fail(done.error());
    }
    return {};
}

Result<> warmService(Run &run, Handover &h)
{
    if (!run.recipe().warmStandby)
        return {};
    const QString unit = shellQuoted(run.recipe().serviceUnit);
    if (const auto started = run.run(h.next, Command::changing(QStringLiteral("systemctl start ") + unit), tr("start the service warm"));
        !started)
        return fail(started.error());
    const Result<bool> serves = servesNow(run, h.next);
    if (serves && *serves)
        return fail(ErrorKind::Unsafe, tr("The idle service on %1 passes the role check although %2 is the master.")
                                           .arg(run.label(h.next), run.label(h.old)));
    return {};
}

Result<> holdAgent(Run &run, Handover &h)
{
    if (run.recipe().agentUnit.isEmpty())
        return {};
    constexpr int stillActive = 9;
    Command hold = agentCommand(run, QStringLiteral("stop"));
    hold.script += QStringLiteral(" || exit; ! systemctl is-active --quiet %1 || exit %2").arg(shellQuoted(run.recipe().agentUnit)).arg(stillActive);
    Errand held = run.send(h.next, hold, tr("hold back the product's failover agent"));
    if (const Result<CommandOutput> said = held.output(); said && said->exitStatus == stillActive)
        return fail(ErrorKind::Unsafe, tr("The failover agent on %1 did not stop; it could promote in the middle.").arg(run.label(h.next)));
    return held.end();
}

Result<> releaseAgent(Run &run, Handover &h)
{
    return agent(run, h.next, QStringLiteral("start"), tr("start the product's failover agent again"));
}

Result<> replayAllReceived(Run &run, Handover &h)
{
    const QString positions = QStringLiteral("%1 union all %2").arg(h.nextPg.receivePositionSql(), h.nextPg.replayPositionSql());
    return run.waitFor(tr("%1 has replayed all that it received").arg(run.label(h.next)), std::chrono::minutes(30),
                       [&]() -> Result<bool> {
                           const auto said = ask(run, h.nextPg, h.next, positions, tr("read how far it has replayed"));
                           if (!said)
                               return fail(said.error());
                           const auto end = Lsn::parse(said->section(u'\n', 0, 0)), at = Lsn::parse(said->section(u'\n', 1, 1));
                           if (at)
                               (void)run.remember(QStringLiteral("replayed"), at->toString());
                           return !end || (at && *at >= *end); // nothing received since its start: nothing to wait for
                       },
                       std::chrono::milliseconds(50));
}

Result<bool> nextIsMaster(Run &run, Handover &h)
{
    return ask(run, h.nextPg, h.next, QStringLiteral("select pg_is_in_recovery()"), tr("ask whether it is the master"))
        .map([](const QString &recovery) { return recovery == QLatin1String("f"); });
}

namespace {

// Asks for the product's health every few milliseconds, `looks` times at most (0: without end). Variable $look; run as:
// $sh -c "$look" HOST PORT PATH STATUS LOOKS. Where there is bash, without a process for each look or pause: it would take its time
// from the database that is being promoted.
const QLatin1String lookScript(
    "look='exec 4<> <(:); n=0; until exec 3<>\"/dev/tcp/$0/$1\" && printf \"GET %s HTTP/1.0\\r\\nHost: %s\\r\\n\\r\\n\" \"$2\" \"$0\" >&3 && "
    "read -r -t 2 _ status _ <&3 && [ \"$status\" = \"$3\" ]; do "
    "exec 3>&-; n=$((n + 1)); [ \"$n\" != \"$4\" ] || exit 1; read -r -t 0.01 -u 4 || :; done 2>/dev/null'\n"
    "command -v bash >/dev/null || look='n=0; until [ \"$(curl -s -m 2 -o /dev/null -w \"%{http_code}\" \"http://$0:$1$2\")\" = \"$3\" ]; do "
    "n=$((n + 1)); [ \"$n\" != \"$4\" ] || exit 1; sleep 0.01; done'\n"
    "sh=$(command -v bash || echo sh)\n");

QString lookAt(const Run &run, Node node, int looks)
{
    const HealthCheck &health = run.recipe().health;
    return QStringLiteral("$sh -c \"$look\" %1 %2 %3 %4 %5")
        .arg(shellQuoted(run.profile().host(node).peerAddress())).arg(health.port).arg(shellQuoted(health.path)).arg(health.status).arg(looks);
}

// On the host itself. A warm service notices by itself that it is on the master now; one that does not within half a second is started.
Command serviceAwaited(const Run &run, Node node)
{
    const HealthCheck &health = run.recipe().health;
    Command command = Command::changing(lookScript + lookAt(run, node, run.recipe().warmStandby ? 100 : 1)
                                        + QStringLiteral(" || { systemctl start %1 && exec ").arg(shellQuoted(run.recipe().serviceUnit))
                                        + lookAt(run, node, 0) + QStringLiteral("; }"));
    command.timeout = run.recipe().startTimeout;
    command.note = tr("see the service answer at %1")
                       .arg(QStringLiteral("http://%1:%2%3").arg(run.profile().host(node).peerAddress()).arg(health.port).arg(health.path));
    return command;
}

// The proxy sees for itself when the new master serves, and lets users in without a word from here. Only for the moment in which a
// warm service does so: later, and from a proxy that nobody asks any more, users are not to be moved.
Command routedWhenServing(const Run &run, const Handover &h)
{
    constexpr int looks = 200, bound = 3; // s
    const QStringList route{QStringLiteral("route"), nodeId(h.next), run.id(), QStringLiteral("open")};
    Command command = Command::changing(lookScript + QStringLiteral("timeout %1 ").arg(bound) + lookAt(run, h.next, looks)
                                        + QStringLiteral(" && exec ") + hostCommand(route));
    command.note = hostCommand(route);
    return command;
}

Command promotion(const Run &run)
{
    Command promote = hostChange({QStringLiteral("promote"), run.id(), run.token(), QStringLiteral("60")});
    promote.timeout = std::chrono::seconds(75);
    return promote;
}

constexpr int refusedByHost = 77; // of `promote`: refused before, or past its deadline

} // namespace

// The service and the route are asked for in the same breath: they come some milliseconds after the database.
Result<> promoteNext(Run &run, Handover &h)
{
    const QString purpose = tr("promote the slave");
    // Only a switchover has armed its timers. Without a deadline the promotion is refused, and what is sent after it waits in vain.
    std::optional<Errand> deadlineSet;
    if (h.operation != Operation::Switchover)
        deadlineSet = run.send(h.next, Command::changing(hostCommand({QStringLiteral("arm-promotion"), run.id(), QStringLiteral("120")})),
                               tr("set the deadline of the promotion"));
    Errand promoted = run.send(h.next, promotion(run), purpose);
    h.answers = run.send(h.next, serviceAwaited(run, h.next), tr("see the service answer on the new master"));
    if (h.hasProxy && !h.absent.contains(Node::Proxy) && !run.dryRun())
        h.routed = run.send(Node::Proxy, routedWhenServing(run, h), tr("route users to the new master"));
    const Result<CommandOutput> said = promoted.output();
    if (!said || said->exitStatus != refusedByHost)
        return promoted.end();
    // The deadline may only have passed meanwhile, or was never set: a new one is given, unless the promotion was refused.
    h.answers.reset();
    const Command deadline = hostChange({QStringLiteral("arm-promotion"), run.id(), QStringLiteral("120")});
    if (const auto armed = run.run(h.next, deadline, tr("set the deadline of the promotion")); !armed)
        return fail(armed.error());
    return run.run(h.next, promotion(run), purpose).map([](const QByteArray &) { });
}

Result<bool> serviceAnswersOnNext(Run &run, Handover &h)
{
    return servesNow(run, h.next);
}

Result<> startServiceOnNext(Run &run, Handover &h)
{
    if (std::optional<Errand> asked = std::exchange(h.answers, std::nullopt))
        return asked->end();
    return run.run(h.next, serviceAwaited(run, h.next), tr("see the service answer on the new master")).map([](const QByteArray &) { });
}

Result<> agentOffOnNext(Run &run, Handover &h)
{
    return agent(run, h.next, QStringLiteral("disable --now"), tr("switch the failover agent off on the new master"));
}

Result<> swapAgents(Run &run, Handover &h)
{
    if (run.recipe().agentUnit.isEmpty())
        return {};
    Errand off = run.send(h.next, agentOnOrOff(run, false), tr("switch the failover agent off on the new master"));
    const bool gone = h.absent.contains(h.old); // its agent is switched on when it is made a slave
    std::optional<Errand> on;
    if (!gone)
        on = run.send(h.old, agentOnOrOff(run, true), tr("switch the failover agent on on the slave"));
    if (const Result<> switchedOff = off.end(); !switchedOff)
        return switchedOff;
    const Result<> switchedOn = on ? on->end() : Result<>();
    if (!switchedOn && switchedOn.error().kind == ErrorKind::Unreachable)
        return {};
    return switchedOn;
}

Result<> proveService(Run &run, Handover &h)
{
    if (h.hasProxy && !run.dryRun()) {
        const QString url = QStringLiteral("http://127.0.0.1:%1%2").arg(run.recipe().health.port).arg(run.recipe().health.path);
        const auto answered = run.waitFor(
            tr("a request through the proxy reaches %1").arg(run.label(h.next)), std::chrono::seconds(30), [&]() -> Result<bool> {
                const auto out = run.host(Node::Proxy).run(Command::reading(
                    QStringLiteral("curl -s -m 5 -o /dev/null -w '%{http_code}' ") + shellQuoted(url)));
                if (!out)
                    return fail(out.error());
                return out->text().toInt() == run.recipe().health.status;
            });
        if (!answered)
            return answered;
    }
    if (h.operation == Operation::Switchover)
        rememberLongestWait(run, h);
    // A commit on the new master that the slave replays: the pair works in its new direction.
    const auto at = ask(run, h.nextPg, h.next, h.nextPg.currentPositionSql(), tr("read the current position"));
    if (!at)
        return fail(at.error());
    return run.waitFor(tr("%1 replays what %2 commits").arg(run.label(h.old), run.label(h.next)), std::chrono::seconds(60),
                       [&]() -> Result<bool> {
                           const auto replayed = ask(run, h.oldPg, h.old, h.oldPg.replayPositionSql(), tr("read the replay position"));
                           if (!replayed)
                               return fail(replayed.error());
                           const auto wanted = Lsn::parse(*at), position = Lsn::parse(*replayed);
                           return wanted && position && *position >= *wanted;
                       },
                       std::chrono::milliseconds(50));
}

Result<> reindexIfStale(Run &run, Handover &h)
{
    if (run.recipe().reindexCommand.isEmpty()) {
        run.note(tr("If the search finds nothing on the new master, rebuild its index: %1").arg(run.recipe().reindexUrl));
        return {};
    }
    const auto rebuilt = reindexOn(run, h.next);
    // Users work without search; a switchover that is done otherwise is not called failed for it.
    if (!rebuilt)
        run.note(tr("The search index could not be rebuilt; do it from the window later. %1").arg(rebuilt.error().summary), h.next);
    return {};
}

Result<> reindexOn(Run &run, Node node)
{
    const auto command = fillTemplate(run.recipe().reindexCommand, {{QStringLiteral("host"), run.profile().host(node).peerAddress()}});
    if (!command)
        return fail(command.error());
    Command rebuild = Command::changing(*command);
    rebuild.timeout = std::chrono::minutes(30);
    return run.run(node, rebuild, tr("rebuild the search index")).map([](const QByteArray &) { });
}

} // namespace baton
