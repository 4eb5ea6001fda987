#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/known.h"
#include "core/runbooks/handover.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

// What is done to the master that goes: stopped, confirmed, made a standby on disk, started as one; or fenced.
namespace baton {

namespace {

BATON_TR_FUNCTION(Handover)

Result<> tool(Run &run, Node node, const QStringList &words, const QString &purpose)
{
    return run.run(node, hostChange(words), purpose).map([](const QByteArray &) { });
}

Result<QString> ask(Run &run, const Instance &pg, Node node, const QStringList &what, const QString &purpose)
{
    return run.run(node, pg.ask(what), purpose).map([](const QByteArray &out) { return plainText(out).trimmed(); });
}

Result<ControlData> controlData(Run &run, const Instance &pg, Node node)
{
    return run.run(node, pg.controlData(), tr("read PostgreSQL's control file")).and_then(parseControlData);
}

// What `stop-master` says of it.
std::optional<ControlData> controlDataFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto checkpoint = Lsn::parse(object.value(QLatin1String("checkpoint")).toString());
    if (!checkpoint)
        return std::nullopt;
    return ControlData{.state = object.value(QLatin1String("state")).toString(),
                       .checkpoint = *checkpoint,
                       .timeline = object.value(QLatin1String("timeline")).toInt(),
                       .systemIdentifier = object.value(QLatin1String("sysid")).toString().toULongLong()};
}

// "stage" or "demote", with what makes the old master a standby of the next.
Command standbyStep(const Run &run, const Handover &h, const QString &verb)
{
    const QStringList words = QStringList{verb, run.id(), run.token()} + h.upstream(run, h.old, h.next).words() + QStringList{slotName(h.old)};
    return Command::verb(words, known(run, h.old));
}

Command markOfOld(const Run &run, const Handover &h, const QString &reason)
{
    return hostChange({QStringLiteral("mark"), QStringLiteral("fence-node"), nodeId(h.old), run.id(), reason});
}

// What the end of the stream left replayed, where an earlier step has asked; else, or where that was not all, it is waited for.
Result<> seeReplayed(Run &run, Handover &h, const Lsn &beyond)
{
    if (std::optional<Errand> asked = std::exchange(h.endOfStream, std::nullopt)) {
        const Result<QByteArray> said = asked->finish();
        const auto replayed = said ? Lsn::parse(QString::fromUtf8(*said).trimmed()) : std::nullopt;
        if (replayed && *replayed > beyond)
            return {};
    }
    return run.run(h.next, h.nextPg.awaitReplayOf(beyond, std::chrono::seconds(10)), tr("replay everything from %1").arg(run.label(h.old)))
        .map([](const QByteArray &) { });
}

// The stop ends when the slave has everything. One that no longer receives would hold it up for as long as wal_sender_timeout, one that is
// slow for as long as it takes: users are still served while it is waited for here.
Result<> seeStreaming(Run &run, Handover &h, const Lsn &beyond)
{
    if (run.dryRun())
        return {};
    const Result<CommandOutput> seen = run.host(h.next).run(h.nextPg.awaitReplayOf(beyond, std::chrono::seconds(30)), run.stopToken());
    if (!seen)
        return fail(seen.error());
    if (seen->ok())
        return {};
    return fail(ErrorKind::Unsafe,
                tr("%1 has not replayed within 30 seconds what %2 has just written: replication stands still. "
                   "Look at the network between the two, then try again.").arg(run.label(h.next), run.label(h.old)),
                tail(seen->err));
}

Command serviceStop(const Run &run)
{
    Command stop = serviceCommand(run, QStringLiteral("stop"));
    stop.timeout = std::chrono::seconds(60);
    return stop;
}

} // namespace

namespace {

constexpr int runs = 1, noData = 2; // of pg-stopped

Result<CommandOutput> askWhetherStopped(Run &run, Handover &h)
{
    return run.host(h.old).run(h.oldPg.isStopped(), run.stopToken());
}

Result<bool> isStopped(const Run &run, const Handover &h, const Result<CommandOutput> &stopped)
{
    if (!stopped)
        return fail(stopped.error());
    if (!stopped->ok() && stopped->exitStatus != runs)
        return fail(ErrorKind::Failed, tr("%1 does not say whether PostgreSQL runs there.").arg(run.label(h.old)), tail(stopped->err));
    return stopped->ok();
}

} // namespace

Result<bool> oldMasterStopped(Run &run, Handover &h)
{
    return isStopped(run, h, askWhetherStopped(run, h));
}

// A run is taken up as soon as its hosts are back: PostgreSQL may be starting yet.
Result<bool> oldMasterGaveUp(Run &run, Handover &h)
{
    Result<bool> promoted = nextIsMaster(run, h);
    if (!promoted && promoted.error().kind == ErrorKind::Failed) {
        const Result<> answers = run.waitFor(tr("PostgreSQL answers on %1").arg(run.label(h.next)), std::chrono::seconds(30), [&]() -> Result<bool> {
            promoted = nextIsMaster(run, h);
            return promoted || promoted.error().kind != ErrorKind::Failed;
        });
        if (!answers && answers.error().kind != ErrorKind::TimedOut)
            return fail(answers.error());
    }
    if (!promoted || *promoted)
        return promoted;
    return oldMasterStopped(run, h);
}

Result<> stopOldForGood(Run &run, Handover &h, NoData there)
{
    if (const QString agent = run.recipe().agentUnit; !agent.isEmpty()) {
        const auto off = run.run(h.old, Command::verb({QStringLiteral("agent"), QStringLiteral("end")}, {{QStringLiteral("AGENT_UNIT"), agent}}),
                                 tr("stop the failover agent"));
        if (!off)
            return fail(off.error());
    }
    if (const auto service = stopOldService(run, h); !service)
        return service;
    if (const auto stopped = run.run(h.old, h.oldPg.stop(), tr("stop PostgreSQL")); !stopped)
        return fail(stopped.error());
    return run.waitFor(tr("PostgreSQL on %1 is stopped").arg(run.label(h.old)), std::chrono::seconds(30), [&]() -> Result<bool> {
        const Result<CommandOutput> stopped = askWhetherStopped(run, h);
        if (there == NoData::IsNoAnswer || !stopped || stopped->exitStatus != noData)
            return isStopped(run, h, stopped);
        // systemd has just stopped it, and a full copy needs nothing that was there: a new or emptied disk, or data that a person has moved away.
        run.note(tr("There are no data of PostgreSQL in %2 on %1: the copy brings all of them.").arg(run.label(h.old), h.oldPg.dataDirectory()), h.old);
        return true;
    });
}

namespace {

constexpr int answererRefused = 70; // of `ask`: the host is there, its answerer is not

// What the others who can be asked hear from the old master's answerer: what it says, "" where it is there but does not answer, none where it is silent.
// Fails where nobody can be asked: that is no silence.
Result<std::vector<std::optional<QString>>> heardOfOld(Run &run, Handover &h)
{
    std::vector<Errand> asked; // at the same time: a dead host lets each wait
    for (Node witness : h.nodes()) {
        if (witness != h.old)
            asked.push_back(run.send(witness, hostQuestion({QStringLiteral("ask"), nodeId(h.old), QStringLiteral("state")}), tr("ask for the old master")));
    }
    std::vector<std::optional<QString>> heard;
    std::optional<Error> error;
    for (Errand &each : asked) {
        const Result<CommandOutput> said = each.output();
        if (!said)
            error = said.error();
        else if (said->ok() || said->exitStatus == answererRefused)
            heard.push_back(said->text());
        else
            heard.push_back(std::nullopt);
    }
    if (heard.empty() && error)
        return fail(*error);
    return heard;
}

bool isSeen(const Snapshot &snapshot, const Handover &h)
{
    return isSeenBy(snapshot, h.next, h.old) || isSeenBy(snapshot, Node::Proxy, h.old) || snapshot.host(h.old).reachable();
}

// Where no guard is known to be, or it has no proxy to be cut off from, a firewall is as silent as a host that is off. And a machine whose disk
// hangs may be too ill to answer, while its PostgreSQL still feeds the slave.
bool isSilenceAStop(const Snapshot &snapshot, const Handover &h)
{
    const bool guarded = h.hasProxy && (!h.adopts || h.oldIsGuarded);
    const bool feeds = snapshot.host(h.next).postgres.receiverState == QLatin1String("streaming");
    return !isSeen(snapshot, h) || (guarded && !feeds);
}

} // namespace

Result<bool> othersSeeOld(Run &run, Handover &h)
{
    return heardOfOld(run, h).map([](const auto &heard) {
        return std::any_of(heard.begin(), heard.end(), [](const auto &each) { return each.has_value(); });
    });
}

// A host that is cut off from the others as well stops by itself, as its guard hears nobody.
Result<> seeGuardStopOld(Run &run, Handover &h)
{
    const Result<> stopped = run.waitFor(tr("the guard of %1 stops PostgreSQL there").arg(run.label(h.old)), std::chrono::seconds(25), [&]() -> Result<bool> {
        bool isThere = false;
        const auto heard = heardOfOld(run, h);
        if (!heard)
            return fail(heard.error());
        for (const std::optional<QString> &said : *heard) {
            if (said && !said->isEmpty())
                return !said->contains(QLatin1String("running=1 recovery=0"));
            isThere = isThere || said;
        }
        return !isThere && isSilenceAStop(run.look(), h);
    });
    if (stopped || stopped.error().kind != ErrorKind::TimedOut)
        return stopped;
    return fail(ErrorKind::Unsafe,
                tr("%1 is there and can't be reached from here, and nobody saw its PostgreSQL stop: with %2 promoted there could be two masters. "
                   "Switch %1 off, or mend the way to it, then start this again.").arg(run.label(h.old), run.label(h.next)));
}

// The last checkpoint comes last: what the stop has to write is what changed since.
Result<> stageStop(Run &run, Handover &h)
{
    std::optional<Errand> reaches;
    if (h.hasProxy)
        reaches = askProxyForNext(run, h);
    Errand staged = run.send(h.old, standbyStep(run, h, QStringLiteral("stage")), tr("write what will make the old master a standby"));
    h.beside = run.connect(h.next);
    const Result<CommandOutput> connected = h.beside->run(Command::verb({QStringLiteral("machine"), QStringLiteral("user")}), run.stopToken());
    if (const Result<> there = staged.end(); !there)
        return there;
    if (!connected)
        return fail(connected.error());
    if (reaches) {
        if (const Result<> reached = proxyReachesNext(run, h, *reaches); !reached)
            return reached;
    }
    if (h.signs)
        h.signs->awaitFirst(std::chrono::seconds(3));
    const Result<QString> written = ask(run, h.oldPg, h.old, {QStringLiteral("position")}, tr("read the WAL position"));
    if (!written)
        return fail(written.error());
    Command checkpoint = h.oldPg.order({QStringLiteral("checkpoint")});
    checkpoint.timeout = std::chrono::minutes(10);
    if (const auto done = run.run(h.old, checkpoint, tr("write a last checkpoint")); !done)
        return fail(done.error());
    return seeStreaming(run, h, Lsn::parse(*written).value_or(Lsn{}));
}

// What lies beside harms nobody, and the next run writes its own: a host that is gone is none to be stuck for.
Result<> unstageStop(Run &run, Handover &h)
{
    const Result<> unstaged = tool(run, h.old, {QStringLiteral("unstage")}, tr("take away what was written beside the standby's files"));
    if (unstaged || unstaged.error().kind != ErrorKind::Unreachable)
        return unstaged;
    run.note(unstaged.error().summary, h.old);
    return {};
}

Result<> stopOldMaster(Run &run, Handover &h)
{
    // A service that must not run beside a stopped database is stopped first; one that can wait warm stays.
    std::optional<Errand> service, reaches;
    if (h.hasProxy)
        reaches = askProxyForNext(run, h);
    if (!run.recipe().warmStandby)
        service = run.send(h.old, serviceStop(run), tr("stop the service on the old master"));
    signsForAtMost(h, std::chrono::seconds(service ? 85 : 20));
    Command stop = hostChange({QStringLiteral("stop-master"), run.id(), run.token(), QStringLiteral("15")});
    stop.timeout = std::chrono::seconds(service ? 85 : 25); // counted from here, also while it waits behind the service
    Errand sent = run.send(h.old, stop, tr("stop PostgreSQL on the old master"));
    const Result<QByteArray> stopped = unlessUndone(run, h, sent);
    if (!stopped)
        return fail(stopped.error());
    h.shutDown = controlDataFromJson(*stopped);
    if (reaches) {
        if (const Result<> reached = proxyReachesNext(run, h, *reaches); !reached)
            return reached;
    }
    return service ? service->end() : Result<>();
}

Result<> stopOldService(Run &run, Handover &h)
{
    const QString purpose = tr("stop the service on the old master");
    if (h.operation == Operation::Failover) { // users wait for it: it gets ten seconds
        constexpr int notKnown = 2; // to the tools of an earlier Baton
        const Command end = serviceCommand(run, QStringLiteral("end"));
        const Result<CommandOutput> ended = run.send(h.old, end, purpose).output();
        if (!ended || ended->exitStatus != notKnown)
            return checkedOutput(run.label(h.old), end, purpose, ended).map([](const QByteArray &) { });
    }
    return run.run(h.old, serviceStop(run), purpose).map([](const QByteArray &) { });
}

Result<> permitStart(Run &run, Node node)
{
    return tool(run, node, {QStringLiteral("guard"), QStringLiteral("permit"), run.id(), run.token()}, tr("permit the start of PostgreSQL"));
}

Result<> startOldMasterAgain(Run &run, Handover &h)
{
    signsForAtMost(h, std::chrono::seconds(5));
    Result<> permitted = permitStart(run, h.old);
    if (!permitted && permitted.error().kind == ErrorKind::Failed && takeLock(run, h)) // a rollback, whose earlier life ended without the lock
        permitted = permitStart(run, h.old);
    if (!permitted)
        return permitted;
    if (const auto started = run.run(h.old, h.oldPg.start(), tr("start PostgreSQL again")); !started)
        return fail(started.error());
    const auto service = run.run(h.old, serviceCommand(run, QStringLiteral("start")), tr("start the service again"));
    if (!service)
        return fail(service.error());
    // Writes restored is seen, not assumed.
    return run.waitFor(tr("the service answers on %1 again").arg(run.label(h.old)), run.recipe().startTimeout,
                       [&] { return servesNow(run, h.old); }, std::chrono::milliseconds(10));
}

Result<> confirmNothingMissing(Run &run, Handover &h)
{
    if (run.dryRun())
        return {};
    signsForAtMost(h, std::chrono::seconds(15));
    const Result<ControlData> control = h.shutDown ? Result<ControlData>(*h.shutDown) : controlData(run, h.oldPg, h.old);
    if (!control)
        return fail(control.error());
    if (control->state != QLatin1String("shut down"))
        return fail(ErrorKind::Unsafe,
                    tr("PostgreSQL on %1 did not stop cleanly (\"%2\"): something could be missing on %3.")
                        .arg(run.label(h.old), control->state, run.label(h.next)));
    // The shutdown checkpoint is the last record; replayed past its start means that it was replayed.
    return seeReplayed(run, h, control->checkpoint);
}

Result<bool> oldMasterIsStandbyOnDisk(Run &run, Handover &h)
{
    return run.run(h.old, h.oldPg.hasStandbySignal(), tr("look for the standby signal")).map([](const QByteArray &out) {
        return out.trimmed() == "yes";
    });
}

// On a resume. The slave's own timer may have finished the promotion: then the old master is out, whatever its disk says.
Result<bool> oldMasterIsOut(Run &run, Handover &h)
{
    const Result<bool> promoted = nextIsMaster(run, h);
    if (promoted && *promoted)
        return promoted;
    const Result<bool> onDisk = oldMasterIsStandbyOnDisk(run, h);
    // Its "no" counts only where the next one says so as well: the old master may have lost in a power cut what it had written.
    return onDisk && !*onDisk && !promoted ? promoted : onDisk;
}

Result<> makeOldMasterStandby(Run &run, Handover &h)
{
    signsForAtMost(h, std::chrono::seconds(10));
    Errand demoted = run.send(h.old, standbyStep(run, h, QStringLiteral("demote")), tr("make the old master a standby on disk"));
    std::vector<Errand> marks;
    for (Node witness : h.nodes()) {
        if (witness != h.old)
            marks.push_back(run.send(witness, markOfOld(run, h, QStringLiteral("switchover")), tr("write the mark of the old master")));
    }
    const auto done = unlessUndone(run, h, demoted);
    const Result<> marked = allOf(marks);
    return done ? marked : fail(done.error());
}

Result<> startStandby(Run &run, Handover &h)
{
    signsForAtMost(h, wholeRun); // users are served: nothing is left for the timers to hurry with
    const Result<bool> standby = run.dryRun() ? Result<bool>(true) : oldMasterIsStandbyOnDisk(run, h);
    if (!standby)
        return fail(standby.error());
    if (!*standby)
        return fail(ErrorKind::Outdated,
                    tr("%1 was made a master by others after this run had made it a slave, its failover agent perhaps: this run can't go on. "
                       "Look at the status, which says who serves and what to do with the other one.").arg(run.label(h.old)));
    if (const auto made = run.run(h.next, h.nextPg.order({QStringLiteral("make-slot"), slotName(h.old)}), tr("make the replication slot")); !made)
        return fail(made.error());
    if (const auto started = run.run(h.old, h.oldPg.startStandby(), tr("start the old master as a standby")); !started)
        return fail(started.error());
    if (const auto seen = seeFollow(run, h, std::chrono::seconds(60)); !seen)
        return seen;
    // A slot left on the old master would hold back WAL there for nobody.
    Errand dropped = run.send(h.old, h.oldPg.order({QStringLiteral("drop-slot"), slotName(h.next)}), tr("drop the old slot"));
    const Result<> service = run.recipe().warmStandby
        ? run.run(h.old, serviceCommand(run, QStringLiteral("start-soon")),
                  tr("start the service warm")).map([](const QByteArray &) { })
        : stopOldService(run, h);
    const Result<> drop = dropped.end();
    return drop ? service : drop;
}

Result<> seeFollow(Run &run, Handover &h, std::chrono::seconds bound)
{
    const QString address = run.profile().host(h.old).peerAddress(), purpose = tr("see %1 follow").arg(run.label(h.old));
    const auto deadline = run.clock().elapsed() + std::chrono::hours(6);
    while (true) {
        const auto seen = run.run(h.next, h.nextPg.awaitStandby(address, bound), purpose);
        if (seen || seen.error().kind != ErrorKind::Failed || run.clock().elapsed() >= deadline)
            return seen.map([](const QByteArray &) { });
        const Result<QString> catchesUp = ask(run, h.nextPg, h.next, {QStringLiteral("catching-up"), address}, purpose);
        if (!catchesUp || catchesUp->toInt() == 0)
            return fail(seen.error());
        run.note(tr("%1 still catches up with %2.").arg(run.label(h.old), run.label(h.next)), h.old);
    }
}

Result<bool> oldMasterFollows(Run &run, Handover &h)
{
    const QString address = run.profile().host(h.old).peerAddress();
    const Result<bool> follows = ask(run, h.nextPg, h.next, {QStringLiteral("streaming"), address}, tr("look for the standby"))
        .map([](const QString &count) { return count.toInt() > 0; });
    if (follows && *follows) // it may have been booting when this life of the run looked
        h.absent.removeAll(h.old);
    return follows;
}

Result<> fenceOldMaster(Run &run, Handover &h)
{
    QList<Node> witnesses = h.nodes();
    witnesses.removeAll(h.old);
    std::optional<Errand> out;
    if (h.hasProxy) // first: from then on no user reaches it, whatever else fails
        out = run.send(Node::Proxy, hostChange({QStringLiteral("disable"), nodeId(h.old)}), tr("take the old master out of HAProxy"));
    std::vector<Errand> errands;
    for (Node witness : witnesses)
        errands.push_back(run.send(witness, markOfOld(run, h, QStringLiteral("failover")), tr("write the mark of the old master")));
    if (const Result<> disabled = out ? out->end() : Result<>(); !disabled)
        run.note(disabled.error().summary, Node::Proxy);
    int marks = 0;
    for (qsizetype i = 0; i < witnesses.size(); ++i) {
        const Result<> marked = errands[size_t(i)].end();
        marks += marked ? 1 : 0;
        if (!marked)
            run.note(marked.error().summary, witnesses[i]);
    }
    if (marks == 0)
        return fail(ErrorKind::Unsafe, tr("No host could be marked: %1 could come back as a second master.").arg(run.label(h.old)));

    // Directly as well, beside the next steps: a dead host is never waited for.
    if (!run.dryRun() && !h.directFence.joinable()) {
        std::shared_ptr<Host> host = run.connect(h.old);
        h.directFence = std::jthread([host, id = run.id()](std::stop_token stop) {
            Command fence = hostChange({QStringLiteral("mark"), QStringLiteral("fence"), id, QStringLiteral("failover")});
            fence.timeout = std::chrono::seconds(10);
            // Its result changes nothing: the marks on the others hold it when it comes back.
            (void)host->run(fence, stop);
        });
    }
    return {};
}

Result<> startGuards(Run &run, Handover &h)
{
    return run.runOnAll({h.old, h.next}, [&](Node) { return Command::verb({QStringLiteral("guard-start")}); }, tr("start the guard"));
}

Result<> liftFence(Run &run, Handover &h)
{
    const Result<> back = h.hasProxy ? tool(run, Node::Proxy, {QStringLiteral("enable"), nodeId(h.old)}, tr("put the master back into HAProxy")) : Result<>();
    const Result<> unmarked = unfenceOldMaster(run, h);
    if (!back && h.adopts && back.error().kind == ErrorKind::Failed) { // HAProxy does not know it yet
        run.note(back.error().summary, Node::Proxy);
        return unmarked;
    }
    return back ? unmarked : back;
}

Result<> unfenceOldMaster(Run &run, Handover &h)
{
    return run.runOnAll(h.nodes(), [&](Node node) {
        return hostChange(node == h.old ? QStringList{QStringLiteral("mark"), QStringLiteral("unfence"), run.id()}
                                                           : QStringList{QStringLiteral("mark"), QStringLiteral("unfence-node"), nodeId(h.old), run.id()});
    }, tr("take the mark of the old master away"));
}

} // namespace baton
