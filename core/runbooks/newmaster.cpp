#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/known.h"
#include "core/runbooks/handover.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

// What is done to the host that takes over: replayed, promoted, its service seen, users routed, search rebuilt.
namespace baton {

namespace {

BATON_TR_FUNCTION(Handover)

Result<QString> ask(Run &run, const Instance &pg, Node node, const QString &what, const QString &purpose)
{
    return run.run(node, pg.ask({what}), purpose).map([](const QByteArray &out) { return plainText(out).trimmed(); });
}

Command agentCommand(const Run &run, const QString &what)
{
    return Command::verb({QStringLiteral("agent"), what}, {{QStringLiteral("AGENT_UNIT"), run.recipe().agentUnit}});
}

Result<> agent(Run &run, Node node, const QString &what, const QString &purpose)
{
    if (run.recipe().agentUnit.isEmpty())
        return {};
    return run.run(node, agentCommand(run, what), purpose).map([](const QByteArray &) { });
}

} // namespace

Result<> checkpointBoth(Run &run, Handover &h)
{
    for (Node node : {h.old, h.next}) {
        Command checkpoint = h.pg(node).order({QStringLiteral("checkpoint")});
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
    if (const auto started = run.run(h.next, serviceCommand(run, QStringLiteral("start")), tr("start the service warm")); !started)
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
    Errand held = run.send(h.next, agentCommand(run, QStringLiteral("hold")), tr("hold back the product's failover agent"));
    if (const Result<CommandOutput> said = held.output(); said && said->exitStatus == stillActive)
        return fail(ErrorKind::Unsafe, tr("The failover agent on %1 did not stop; it could promote in the middle.").arg(run.label(h.next)));
    return held.end();
}

Result<> releaseAgent(Run &run, Handover &h)
{
    const Result<> started = agent(run, h.next, QStringLiteral("start"), tr("start the product's failover agent again"));
    if (started || started.error().kind != ErrorKind::Unreachable)
        return started;
    // Where a timer was armed, it starts it; else the host's own start does, if it was down. Who only can't be reached is told of in the status.
    run.note(tr("%1 can't be reached: see there that the product's failover agent runs again.").arg(run.label(h.next)), h.next);
    return {};
}

namespace {

Result<> setDeadlineOfPromotion(Run &run, Handover &h)
{
    Errand sent = sendDeadlineOfPromotion(run, h);
    return unlessUndone(run, h, sent).map([](const QByteArray &) { });
}

// A slave that crashed is started again: what it has received is on its disk.
Result<> startIfCrashed(Run &run, Handover &h, const Command &start)
{
    if (run.dryRun())
        return {};
    const Result<bool> answer = nextIsMaster(run, h);
    if (answer || answer.error().kind != ErrorKind::Failed) // who only can't be reached has not crashed
        return {};
    return run.run(h.next, start, tr("start PostgreSQL again")).map([](const QByteArray &) { });
}

struct ReplayProgress
{
    std::optional<Lsn> received, replayed;
    bool waitsForWal = false; // the server's own word, from PostgreSQL 10 on
};

Result<ReplayProgress> replayProgress(Run &run, const Handover &h)
{
    const auto said = ask(run, h.nextPg, h.next, QStringLiteral("received-and-replayed"), tr("read how far it has replayed"));
    if (!said)
        return fail(said.error());
    const QStringList words = said->trimmed().split(u'|');
    const auto position = [&](int i) -> std::optional<Lsn> {
        const auto lsn = Lsn::parse(words.value(i));
        return lsn ? std::optional(*lsn) : std::nullopt;
    };
    static const QStringList waits{QStringLiteral("RecoveryWalStream"), QStringLiteral("RecoveryWalAll"), QStringLiteral("RecoveryRetrieveRetryInterval"),
                                   QStringLiteral("RecoveryApplyDelay")}; // which a promotion ends
    return ReplayProgress{.received = position(0), .replayed = position(1), .waitsForWal = waits.contains(words.value(2))};
}

// A master that dies may have sent the beginning of a record, and only whole ones are replayed: the end of what was received is then never
// reached. So the end is also where the server waits for more WAL and moves no further. An old one does not tell what it waits for: there it has
// to stand still for longer than a query may hold it up (max_standby_streaming_delay, 30 s), as that would hold up the promotion, too. Nothing is
// lost by going on too early: a promotion replays what is there (PostgreSQL's manual, "Failover").
class ReplayedToItsEnd
{
public:
    ReplayedToItsEnd(Run &run, Handover &h) : m_run(run), m_h(h) { }

    Result<bool> operator()()
    {
        const auto progress = replayProgress(m_run, m_h);
        if (!progress)
            return fail(progress.error());
        const bool moved = progress->replayed != m_replayed;
        if (moved) {
            m_replayed = progress->replayed;
            m_movedAt = m_run.clock().elapsed();
            (void)m_run.remember(QStringLiteral("replayed"), m_replayed ? m_replayed->toString() : QString());
        }
        if (!progress->received || (m_replayed && *m_replayed >= *progress->received)) // nothing received since its start: nothing to wait for
            return true;
        const bool tells = m_h.nextPg.facts().versionNumber >= 100000;
        return !moved && (tells ? progress->waitsForWal : m_run.clock().elapsed() - m_movedAt >= std::chrono::seconds(40));
    }

private:
    Run &m_run;
    Handover &m_h;
    std::optional<Lsn> m_replayed;
    std::chrono::milliseconds m_movedAt = m_run.clock().elapsed();
};

} // namespace

Errand sendDeadlineOfPromotion(Run &run, Handover &h)
{
    return run.send(h.next, hostChange({QStringLiteral("arm-promotion"), run.id(), QStringLiteral("120")}), tr("set the deadline of the promotion"));
}

Result<QByteArray> unlessUndone(const Run &run, const Handover &h, Errand &sent)
{
    constexpr int undoneByHosts = 78;
    const Result<CommandOutput> said = sent.output();
    if (said && said->exitStatus == undoneByHosts)
        return fail(ErrorKind::Failed,
                    tr("Nobody led this run for a while, so the hosts undid it by themselves: %1 stays the master, and %2 will not be promoted by it. Start a new operation.")
                        .arg(run.label(h.old), run.label(h.next)),
                    tail(said->err));
    return sent.finish();
}

Result<> replayAllReceived(Run &run, Handover &h)
{
    if (const Result<> started = startIfCrashed(run, h, h.nextPg.startStandby()); !started)
        return started;
    // Without a deadline the promotion is refused. Set here, where a full disk still has everything undone.
    if (const Result<> set = setDeadlineOfPromotion(run, h); !set)
        return set;
    const auto began = run.clock().elapsed();
    const Result<> replayed = run.waitFor(tr("%1 has replayed all that it received").arg(run.label(h.next)), std::chrono::minutes(30),
                                          ReplayedToItsEnd(run, h), std::chrono::milliseconds(10));
    const bool wasLong = run.clock().elapsed() - began > std::chrono::seconds(10);
    return replayed && wasLong ? setDeadlineOfPromotion(run, h) : replayed;
}

Result<bool> nextIsMaster(Run &run, Handover &h)
{
    return ask(run, h.nextPg, h.next, QStringLiteral("recovery"), tr("ask whether it is the master"))
        .map([](const QString &recovery) { return recovery == QLatin1String("f"); });
}

// A run is taken up by the roles of its first life, and it may be days later.
Result<> seeNextIsMaster(Run &run, Handover &h)
{
    const Result<bool> master = nextIsMaster(run, h);
    if (!master)
        return fail(master.error());
    if (*master)
        return {};
    return fail(ErrorKind::Outdated, tr("%1 is not the master any more: others have changed the roles since. This run can't be taken up; look at the "
                                        "status, and start a new operation.").arg(run.label(h.next)));
}

namespace {

// On the host itself. A warm service notices by itself that it is on the master now; one that does not within half a second is started.
Command serviceAwaited(const Run &run, Node node)
{
    Command command = Command::verb({QStringLiteral("service-awaited"), run.recipe().warmStandby ? QStringLiteral("100") : QStringLiteral("1")}, known(run, node));
    command.timeout = run.recipe().startTimeout;
    command.note = tr("see the service answer at %1")
                       .arg(QStringLiteral("http://%1:%2%3").arg(run.profile().host(node).peerAddress()).arg(run.recipe().health.port).arg(run.recipe().health.path));
    return command;
}

// The proxy sees for itself when the new master serves, and lets users in without a word from here.
Command routedWhenServing(const Run &run, const Handover &h)
{
    Command command = Command::verb({QStringLiteral("route-when-serving"), nodeId(h.next), run.id()}, known(run, Node::Proxy));
    command.note = hostCommand({QStringLiteral("route"), nodeId(h.next), run.id(), QStringLiteral("open")});
    return command;
}

// Repeated, it does nothing again: it gives the same answer.
Command promotion(const Run &run, std::chrono::seconds bound)
{
    Command promote = hostChange({QStringLiteral("promote"), run.id(), run.token(), QString::number(bound.count())});
    promote.timeout = bound + std::chrono::seconds(15);
    return promote;
}

constexpr int refusedByHost = 77; // of `promote`: refused before, or past its deadline
constexpr int notWritableYet = 3;

bool deservesAnother(const Result<CommandOutput> &said)
{
    if (said)
        return said->exitStatus == refusedByHost || said->exitStatus == notWritableYet;
    return said.error().kind == ErrorKind::TimedOut || said.error().kind == ErrorKind::Unreachable;
}

} // namespace

// The service and the route are asked for in the same breath: they come some milliseconds after the database.
Result<> promoteNext(Run &run, Handover &h)
{
    signsForAtMost(h, std::chrono::seconds(15));
    const QString purpose = tr("promote the slave");
    Errand promoted = run.send(h.next, promotion(run, std::chrono::seconds(10)), purpose);
    h.answers = run.send(h.next, serviceAwaited(run, h.next), tr("see the service answer on the new master"));
    if (h.hasProxy && !h.absent.contains(Node::Proxy) && !run.dryRun())
        h.routed = run.send(Node::Proxy, routedWhenServing(run, h), tr("route users to the new master"));
    const Result<CommandOutput> said = promoted.output();
    if (!deservesAnother(said))
        return promoted.end();
    // The deadline may only have passed meanwhile: a new one is given, unless the promotion was refused. Or the shell hung, and was replaced.
    h.answers.reset();
    if (const Result<> set = setDeadlineOfPromotion(run, h); !set)
        return set;
    return run.run(h.next, promotion(run, std::chrono::seconds(60)), purpose).map([](const QByteArray &) { });
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
    return agent(run, h.next, QStringLiteral("disable"), tr("switch the failover agent off on the new master"));
}

Result<> swapAgents(Run &run, Handover &h)
{
    if (run.recipe().agentUnit.isEmpty())
        return {};
    Errand off = run.send(h.next, agentCommand(run, QStringLiteral("off")), tr("switch the failover agent off on the new master"));
    const bool gone = h.absent.contains(h.old); // its agent is switched on when it is made a slave
    std::optional<Errand> on;
    if (!gone)
        on = run.send(h.old, agentCommand(run, QStringLiteral("on")), tr("switch the failover agent on on the slave"));
    if (const Result<> switchedOff = off.end(); !switchedOff)
        return switchedOff;
    const Result<> switchedOn = on ? on->end() : Result<>();
    if (!switchedOn && switchedOn.error().kind == ErrorKind::Unreachable)
        return {};
    return switchedOn;
}

namespace {

// Ordered by a person, it stays whoever becomes the master.
Result<bool> usersGetThePage(Run &run)
{
    return run.host(Node::Proxy).run(hostQuestion({QStringLiteral("gate"), QStringLiteral("status")}), run.stopToken()).map([](const CommandOutput &said) {
        return QJsonDocument::fromJson(said.out).object().value(QStringLiteral("maintenance")).toBool();
    });
}

} // namespace

// A new master whose PostgreSQL crashes is started again, or nobody would: systemd does not. Its guard decides whether it may.
Result<> seeUsersServed(Run &run, Handover &h)
{
    if (!h.hasProxy || run.dryRun())
        return {};
    return run.waitFor(tr("a request through the proxy reaches %1").arg(run.label(h.next)), std::chrono::seconds(30), [&]() -> Result<bool> {
        const auto out = run.host(Node::Proxy).run(Command::verb({QStringLiteral("web-status"), QStringLiteral("proxy")}, known(run, Node::Proxy)));
        if (!out)
            return fail(out.error());
        if (out->text().toInt() == run.recipe().health.status)
            return true;
        if (const Result<bool> page = usersGetThePage(run); page && *page) {
            const Result<bool> serves = servesNow(run, h.next);
            if (serves && *serves)
                run.note(tr("Users get the maintenance page, as somebody ordered it: %1 answers, and serves them once the maintenance is ended.").arg(run.label(h.next)),
                         Node::Proxy);
            if (!serves || *serves)
                return serves;
        }
        if (const Result<> started = startIfCrashed(run, h, h.nextPg.start()); !started)
            return fail(started.error());
        return false;
    });
}

Result<> proveService(Run &run, Handover &h)
{
    if (const Result<> served = seeUsersServed(run, h); !served)
        return served;
    if (h.operation == Operation::Switchover)
        rememberLongestWait(run, h);
    // A commit on the new master that the slave replays: the pair works in its new direction.
    const auto at = ask(run, h.nextPg, h.next, QStringLiteral("position"), tr("read the current position"));
    if (!at)
        return fail(at.error());
    std::optional<Error> notYet; // a standby streams before it is consistent, and lets nobody in until it is
    const Result<> proven = run.waitFor(tr("%1 replays what %2 commits").arg(run.label(h.old), run.label(h.next)), std::chrono::seconds(60),
                                        [&]() -> Result<bool> {
                                            const auto replayed = ask(run, h.oldPg, h.old, QStringLiteral("replayed"), tr("read the replay position"));
                                            if (!replayed && replayed.error().kind != ErrorKind::Failed)
                                                return fail(replayed.error());
                                            if (!replayed) {
                                                notYet = replayed.error();
                                                return false;
                                            }
                                            const auto wanted = Lsn::parse(*at), position = Lsn::parse(*replayed);
                                            return wanted && position && *position >= *wanted;
                                        },
                                        std::chrono::milliseconds(50));
    return !proven && proven.error().kind == ErrorKind::TimedOut && notYet ? fail(*notYet) : proven;
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
    Command rebuild = Command::verb({QStringLiteral("reindex")}, known(run, node));
    rebuild.timeout = std::chrono::minutes(30);
    return run.run(node, rebuild, tr("rebuild the search index")).map([](const QByteArray &) { });
}

} // namespace baton
