#include "core/runbooks/rolechecks.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/cluster/heldlock.h"
#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"

#include <QLocale>
#include <QRegularExpression>

namespace baton {

namespace {

BATON_TR_FUNCTION(RoleChecks)

CheckResult reach(Run &run, const Handover &h, const Snapshot &snapshot)
{
    for (Node node : h.nodes()) {
        if (const HostState state = snapshot.host(node); !state.reachable())
            return CheckResult::failed(tr("%1 is not reachable: %2").arg(run.label(node), state.error), tr("all hosts answer over SSH"),
                                       tr("Bring the host or its network back. If the master is gone for good, use \"Fail over\"."));
    }
    return CheckResult::passed(tr("all hosts answer"));
}

CheckResult roles(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const HostState old = snapshot.host(h.old), next = snapshot.host(h.next);
    if (!old.isMaster() || !next.isStandby())
        return CheckResult::failed(tr("%1 is not a running master with %2 as its standby").arg(run.label(h.old), run.label(h.next)),
                                   tr("one master, one standby"), tr("See the findings of the status: it says what to do first."));
    if (old.postgres.systemIdentifier != next.postgres.systemIdentifier)
        return CheckResult::failed(tr("the two databases have different system identifiers"), tr("copies of one database"),
                                   tr("%1 is not a copy of %2: rebuild the slave.").arg(run.label(h.next), run.label(h.old)));
    if (old.postgres.timeline != next.postgres.timeline && next.postgres.timeline != 0) // a standby of 9.5 can't tell; that it streams is seen below
        return CheckResult::failed(tr("timelines %1 and %2").arg(old.postgres.timeline).arg(next.postgres.timeline), tr("the same timeline"),
                                   tr("The slave does not follow this master: rebuild the slave."));
    return CheckResult::passed(tr("%1 is master, %2 its slave, timeline %3")
                                   .arg(run.label(h.old), run.label(h.next)).arg(old.postgres.timeline));
}

CheckResult streaming(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const PostgresFacts next = snapshot.host(h.next).postgres;
    if (next.receiverState != QLatin1String("streaming"))
        return CheckResult::failed(tr("the slave's receiver is not streaming %1").arg(next.receiverError), tr("streaming"),
                                   tr("Wait until %1 has caught up, or rebuild the slave.").arg(run.label(h.next)));
    if (next.replayPaused)
        return CheckResult::failed(tr("replay is paused"), tr("replay runs"),
                                   tr("Resume it on %1: select pg_wal_replay_resume()").arg(run.label(h.next)));
    return CheckResult::passed(tr("streaming, replay runs"));
}

// Replay, not receipt: a standby that has received all but replayed little would keep users waiting.
CheckResult lag(Run &run, const Handover &h, const Snapshot &snapshot)
{
    constexpr qint64 limit = 16 * 1024 * 1024;
    const qint64 behind = qMax<qint64>(0, snapshot.host(h.old).postgres.current.bytesAhead(snapshot.host(h.next).postgres.replayed));
    const QString found = tr("%1 behind").arg(sizeText(behind));
    if (behind > limit)
        return CheckResult::failed(found, tr("at most %1 not yet replayed").arg(sizeText(limit)),
                                   tr("Wait until %1 has caught up.").arg(run.label(h.next)));
    return CheckResult::passed(found);
}

CheckResult baseBackup(Run &run, const Handover &h, const Snapshot &snapshot)
{
    if (snapshot.host(h.old).postgres.baseBackupRunning)
        return CheckResult::failed(tr("a base backup is being taken from %1").arg(run.label(h.old)), tr("none"),
                                   tr("Wait for the backup to end: the stop would break it."));
    return CheckResult::passed(tr("no base backup is running"));
}

CheckResult longTransactions(Run &run, const Handover &h, const Snapshot &)
{
    const auto count = run.run(h.old, h.oldPg.ask({QStringLiteral("long-transactions")}), tr("look for long transactions"));
    if (!count)
        return CheckResult::failed(count.error().summary, tr("no long transactions"), {});
    const int open = count->trimmed().toInt();
    if (open > 0)
        return CheckResult::warning(tr("%n transaction(s) open for more than 10 seconds", nullptr, open), tr("none"),
                                    tr("They will be ended when %1 is stopped.").arg(run.label(h.old)));
    return CheckResult::passed(tr("no long transactions"));
}

// A standby refuses to start, or to go on, with smaller values than its master has (manual 27.4.5).
CheckResult settings(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const auto masters = snapshot.host(h.old).postgres.settings, slaves = snapshot.host(h.next).postgres.settings;
    QStringList differing;
    for (auto it = masters.begin(); it != masters.end(); ++it) {
        if (slaves.value(it.key()).toLongLong() < it.value().toLongLong())
            differing << QStringLiteral("%1 %2 < %3").arg(it.key(), slaves.value(it.key()), it.value());
    }
    if (!differing.isEmpty())
        return CheckResult::failed(differing.join(QLatin1String(", ")), tr("not below the master's"),
                                   tr("Raise them in postgresql.conf on %1 and restart it.").arg(run.label(h.next)));
    // The old master is the standby then.
    for (auto it = slaves.begin(); it != slaves.end(); ++it) {
        if (masters.contains(it.key()) && masters.value(it.key()).toLongLong() < it.value().toLongLong())
            differing << QStringLiteral("%1 %2 < %3").arg(it.key(), masters.value(it.key()), it.value());
    }
    if (!differing.isEmpty())
        return CheckResult::failed(differing.join(QLatin1String(", ")), tr("the same on both"),
                                   tr("Raise them in postgresql.conf on %1 and restart it.").arg(run.label(h.old)));
    return CheckResult::passed(tr("not below the master's"));
}

// Names, or * for any, perhaps behind FIRST n or ANY n. Letters of either case are the same (manual 20.6.2).
bool namesStandby(const QString &names, const QString &standby)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|([^\\s,()\"]+)"));
    for (auto each = word.globalMatch(names.section(u'(', -1)); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        const QString name = found.captured(1) + found.captured(2);
        if (name == QLatin1String("*") || name.compare(standby, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// Commits on the new master wait for a standby of that name, for ever if none comes.
CheckResult synchronous(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const QString names = snapshot.host(h.next).postgres.synchronousStandbys, follower = h.upstream(run, h.old, h.next).applicationName;
    if (names.isEmpty())
        return CheckResult::passed(tr("none are named"));
    if (namesStandby(names, follower))
        return CheckResult::passed(tr("%1 is among them").arg(follower));
    const QString found = tr("synchronous_standby_names on %1 is “%2”, and %3 will follow as “%4”").arg(run.label(h.next), names, run.label(h.old), follower);
    const QString wanted = tr("empty, *, or with that name");
    const QString fix = tr("Add \"%1\", in double quotes, to the setting on %2, and reload PostgreSQL there: else what users change waits for ever.")
                            .arg(follower, run.label(h.next));
    return h.operation == Operation::Switchover ? CheckResult::failed(found, wanted, fix) : CheckResult::warning(found, wanted, fix);
}

CheckResult wayBack(Run &run, const Handover &h, const Snapshot &)
{
    return replicationLogin(run, h, h.old, h.next);
}

CheckResult disk(Run &run, const Handover &h, const Snapshot &snapshot)
{
    constexpr qint64 wanted = 256LL * 1024 * 1024;
    for (Node node : {h.old, h.next}) {
        const qint64 free = snapshot.host(node).system.diskFree;
        if (free < wanted)
            return CheckResult::failed(tr("%1 free on %2").arg(sizeText(free), run.label(node)), tr("%1 for WAL").arg(sizeText(wanted)),
                                       tr("Make room on %1.").arg(run.label(node)));
    }
    return CheckResult::passed(tr("room for WAL on both"));
}

// A stop of the master waits until all is archived, and users with it.
CheckResult archiver(Run &run, const Handover &h, const Snapshot &snapshot)
{
    if (snapshot.host(h.old).postgres.archiverFailures > 0)
        return CheckResult::warning(tr("the archiver on %1 reports failures").arg(run.label(h.old)), tr("archiving works"),
                                    tr("The stop may wait for it; look at archive_command."));
    const auto said = run.run(h.old, h.oldPg.ask({QStringLiteral("unarchived")}), tr("look for WAL that is not archived"));
    if (!said)
        return CheckResult::failed(said.error().summary, tr("not behind"), {});
    if (const int waiting = said->trimmed().toInt(); waiting > 0)
        return CheckResult::failed(tr("%n WAL file(s) on %1 wait to be archived", nullptr, waiting).arg(run.label(h.old)), tr("not behind"),
                                   tr("A stop of the master waits for that. Look at archive_command and its target, or wait until it has caught up."));
    return CheckResult::passed(tr("not behind"));
}

CheckResult clocks(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const double apart = snapshot.host(h.old).system.clockOffset - snapshot.host(h.next).system.clockOffset;
    const QString found = tr("%1 s apart").arg(QLocale().toString(qAbs(apart), 'f', 1));
    if (qAbs(apart) > 5)
        return CheckResult::warning(found, tr("at most 5 s"), tr("Set up time synchronisation on %1 and %2.")
                                                                   .arg(run.label(h.old), run.label(h.next)));
    return CheckResult::passed(found);
}

CheckResult build(Run &, const Handover &h, const Snapshot &snapshot)
{
    const QString a = snapshot.host(h.old).product.buildChecksum, b = snapshot.host(h.next).product.buildChecksum;
    if (a.isEmpty() || b.isEmpty())
        return CheckResult::warning(tr("not known which build was installed"), tr("the same build"),
                                    tr("Make sure that both were installed from the same file."));
    if (a != b)
        return CheckResult::failed(tr("two different builds"), tr("the same build on both"), tr("Install the same build on both hosts."));
    return CheckResult::passed(tr("the same build on both"));
}

CheckResult service(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const ProductFacts product = snapshot.host(h.next).product;
    const UnitFacts unit = product.units.value(run.recipe().serviceUnit);
    if (unit.state == ServiceState::Missing || unit.state == ServiceState::Failed)
        return CheckResult::failed(tr("the service on %1 is missing or failed").arg(run.label(h.next)), tr("it can start"),
                                   tr("Look at: systemctl status %1").arg(run.recipe().serviceUnit));
    if (product.serving)
        return CheckResult::failed(tr("the idle service on %1 answers as if it were the master").arg(run.label(h.next)), tr("idle"),
                                   tr("The role check can't tell the hosts apart; see the recipe's \"health\"."));
    return CheckResult::passed(tr("can start, idle now"));
}

CheckResult proxy(Run &run, const Handover &h, const Snapshot &snapshot)
{
    if (!h.hasProxy)
        return CheckResult::warning(tr("no HAProxy that Baton manages"), tr("a gate that holds requests"),
                                    tr("Requests fail for some seconds, and users must be sent to %1 by you.").arg(run.label(h.next)));
    const ProxyFacts facts = snapshot.host(Node::Proxy).proxy;
    if (!facts.running || !facts.socketUsable)
        return CheckResult::failed(tr("HAProxy does not run, or its admin socket is not usable"), tr("both"),
                                   tr("Look at: systemctl status haproxy; or run \"Install proxy\" again."));
    if (facts.block == ProxyFacts::Block::Missing)
        return CheckResult::failed(tr("Baton's block is not in haproxy.cfg"), tr("as the profile wants it"), tr("Run \"Prepare\"."));
    if (facts.maintenance)
        return CheckResult::failed(tr("maintenance is on"), tr("off"), tr("End maintenance first."));
    if (h.operation == Operation::Switchover && facts.servers.value(h.next).status.startsWith(QLatin1String("MAINT")))
        return CheckResult::failed(tr("HAProxy has been told not to use %1").arg(run.label(h.next)), tr("both hosts in use"),
                                   tr("Use \"Reconvert old master\": it lets it in again, the data stay."));
    if (!facts.gateOpen)
        return CheckResult::failed(tr("the gate is closed"), tr("open"), tr("Resume or roll back the run that closed it."));
    if (h.operation == Operation::Switchover && !facts.holds)
        return CheckResult::warning(tr("this HAProxy was built without Lua"), tr("requests wait at the gate"),
                                    tr("For a second or two users get the page that asks to wait, and tries again by itself. An HAProxy with Lua lets them wait."));
    return CheckResult::passed(tr("block, socket and gate as wanted"));
}

// Hosts that were set up by another version know other verbs. A failover needs only those that all of them know.
std::optional<CheckResult> otherTools(const Run &run, const Handover &h, const Snapshot &snapshot)
{
    for (Node node : h.nodes()) {
        const GuardFacts facts = snapshot.host(node).guard;
        if (!facts.installed || facts.version.isEmpty() || facts.version == hostToolsVersion())
            continue;
        const QString found = tr("%1 has Baton's scripts of another version (%2)").arg(run.label(node), facts.version);
        const QString wanted = tr("those of this one (%1)").arg(hostToolsVersion()), fix = tr("Run \"Prepare\": it puts them in place, users notice nothing.");
        return h.operation == Operation::Failover ? CheckResult::warning(found, wanted, fix) : CheckResult::failed(found, wanted, fix);
    }
    return std::nullopt;
}

CheckResult guard(Run &run, const Handover &h, const Snapshot &snapshot)
{
    QStringList without;
    for (Node node : dataNodes) {
        const HostState state = snapshot.host(node);
        const bool there = state.guard.installed && state.guard.guardsDatabase;
        if (!state.reachable())
            continue;
        if (!there && h.adopts)
            without << run.label(node);
        else if (!there)
            return CheckResult::failed(tr("no guard on %1").arg(run.label(node)), tr("in place on both"), tr("Run \"Prepare\" first."));
        else if (!state.guard.active)
            return CheckResult::failed(tr("the guard on %1 does not run").arg(run.label(node)), tr("in place on both"),
                                       tr("Look at: systemctl status baton-guard; or run \"Prepare\" again."));
    }
    // Wherever the mark is kept: its guard asks the others, and would stop it right after the promotion.
    for (Node keeper : h.nodes()) {
        const GuardFacts &kept = snapshot.host(keeper).guard;
        const QString mark = keeper == h.next ? kept.fencedBy : kept.marks.value(h.next);
        if (!mark.isEmpty())
            return CheckResult::failed(tr("%1 is marked by run %2 (on %3): it must not be a master").arg(run.label(h.next), mark, run.label(keeper)), tr("not marked"),
                                       tr("Reconvert it first. If it has all data and the mark is out of date, take it away as root on %1: "
                                          "/usr/local/lib/baton/baton-host mark unfence-node %2 %3").arg(run.label(keeper), nodeId(h.next), mark));
    }
    if (const std::optional<CheckResult> other = otherTools(run, h, snapshot))
        return *other;
    if (!without.isEmpty())
        return CheckResult::warning(tr("no guard on %1").arg(without.join(QStringLiteral(", "))), tr("in place on both"),
                                    tr("It is put in place first. Until %1 has one, too, it may come back as a second master.").arg(run.label(h.old)));
    return CheckResult::passed(tr("in place"));
}

// Of a pair that Baton was never on: what its administrator pasted into haproxy.cfg has the port that the block needs.
CheckResult roomForBlock(Run &run, const Handover &, const Snapshot &snapshot)
{
    const HostState proxy = snapshot.host(Node::Proxy);
    if (!proxy.reachable() || !proxy.proxy.installed)
        return CheckResult::passed(tr("not there yet"));
    if (const auto change = planBlock(run.host(Node::Proxy), run.profile(), run.recipe()); !change)
        return CheckResult::failed(change.error().summary, tr("Baton's block can be put into haproxy.cfg"),
                                   tr("Take these lines out, or say in the profile that HAProxy is not Baton's to change."));
    return CheckResult::passed(tr("Baton's block can be put into haproxy.cfg"));
}

// OperationJob refuses before any check what a lock forbids; this is for a run that a lock came in between, and for dry runs.
CheckResult otherRun(Run &run, const Handover &, const Snapshot &snapshot)
{
    const std::optional<LockOnHost> held = lockOfAnother(snapshot, run.id());
    if (!held)
        return CheckResult::passed(tr("none"));
    const QString found = tr("%1 (on %2)").arg(heldLockText(held->lock), run.label(held->node));
    if (held->isTakenOverBy(run.options().value(QStringLiteral("replace-lock"))))
        return CheckResult::warning(found, tr("none"), tr("Its lock will be taken over, as you asked."));
    return CheckResult::failed(found, tr("no other run"), tr("Wait for it, or resume or roll it back."));
}

// A receiver goes on saying "streaming" for a minute after its master fell silent: it counts only while the host is seen.
bool seenByOthers(const Handover &h, const Snapshot &snapshot)
{
    using Sight = SightFacts::Sight;
    for (Node witness : {h.next, Node::Proxy}) {
        const SightFacts sight = snapshot.host(witness).sees.value(h.old);
        if (snapshot.host(witness).reachable() && (sight.ping == Sight::Yes || sight.ssh == Sight::Yes || sight.postgres == Sight::Yes))
            return true;
    }
    return false;
}

// A machine whose disk hangs answers pings, and sends its standby what it has in memory.
bool servesOthers(const Handover &h, const Snapshot &snapshot)
{
    for (Node witness : {h.next, Node::Proxy}) {
        if (snapshot.host(witness).reachable() && snapshot.host(witness).sees.value(h.old).http == SightFacts::Sight::Yes)
            return true;
    }
    return !h.hasProxy || snapshot.host(Node::Proxy).proxy.servers.value(h.old).status.startsWith(QLatin1String("UP"));
}

// Dead is judged from three places; a master that serves must be switched over, not failed over.
CheckResult masterGone(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const HostState old = snapshot.host(h.old);
    const bool receiving = snapshot.host(h.next).postgres.receiverState == QLatin1String("streaming");
    if (old.reachable() && old.isMaster() && old.product.serving && receiving)
        return CheckResult::failed(tr("%1 is alive, serves, and %2 follows it").arg(run.label(h.old), run.label(h.next)),
                                   tr("the master is gone or broken"), tr("Use \"Switch over\": nothing is lost that way."));
    if (old.reachable() && old.isMaster() && receiving)
        return CheckResult::failed(tr("PostgreSQL on %1 works, and %2 follows it; only the service does not answer").arg(run.label(h.old), run.label(h.next)),
                                   tr("the master is gone or broken"),
                                   tr("Look at the service: systemctl status %1. Or use \"Switch over\": nothing is lost that way. Where the machine hangs, switch %2 off.").arg(run.recipe().serviceUnit, run.label(h.old)));
    if (!old.reachable() && !h.hasProxy && seenByOthers(h, snapshot))
        return CheckResult::failed(tr("%1 is not reachable from here, but %2 sees it").arg(run.label(h.old), run.label(h.next)), tr("%1 is off").arg(run.label(h.old)),
                                   tr("Switch %1 off, or mend the way to it: with %2 promoted there could be two masters.").arg(run.label(h.old), run.label(h.next)));
    if (receiving && seenByOthers(h, snapshot) && !servesOthers(h, snapshot))
        return CheckResult::warning(tr("%1 is there, and %2 still receives from it, but it does not serve").arg(run.label(h.old), run.label(h.next)), tr("the master is gone or broken"),
                                    tr("If its PostgreSQL is not seen to stop once it is fenced, nothing is promoted: then switch %1 off, and start this again.").arg(run.label(h.old)));
    if (receiving && seenByOthers(h, snapshot))
        return CheckResult::failed(tr("%1 is not reachable from here, but %2 still receives from it").arg(run.label(h.old), run.label(h.next)),
                                   tr("the master is gone or broken"), tr("Look at the network between here and %1.").arg(run.label(h.old)));
    if (h.hasProxy && snapshot.host(Node::Proxy).proxy.servers.value(h.old).status.startsWith(QLatin1String("UP")))
        return CheckResult::warning(tr("HAProxy still reaches the service on %1").arg(run.label(h.old)), tr("nobody reaches it"),
                                    tr("It will be taken out of HAProxy and fenced first."));
    if (old.reachable())
        return CheckResult::passed(tr("%1 answers, but is no master that works").arg(run.label(h.old)));
    if (!h.hasProxy)
        return CheckResult::warning(tr("%1 answers neither here nor %2, and there is no third host to ask").arg(run.label(h.old), run.label(h.next)), tr("%1 is off").arg(run.label(h.old)),
                                    tr("Make sure that %1 is switched off, or that its users can't reach it: if it only can't be reached from these two, there would be two masters.").arg(run.label(h.old)));
    return CheckResult::passed(tr("%1 is gone: seen from here, from %2 and from the proxy").arg(run.label(h.old), run.label(h.next)));
}

CheckResult candidate(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const HostState next = snapshot.host(h.next);
    if (!next.reachable())
        return CheckResult::failed(tr("%1 is not reachable: %2").arg(run.label(h.next), next.error), tr("reachable"),
                                   tr("Without it there is nothing to fail over to."));
    if (!next.postgres.running && next.postgres.configuredAsStandby)
        return CheckResult::warning(tr("PostgreSQL on %1 does not run").arg(run.label(h.next)), tr("a running standby"),
                                    tr("It is started before anything is replayed."));
    if (!next.postgres.running)
        return CheckResult::failed(tr("PostgreSQL on %1 does not run").arg(run.label(h.next)), tr("a running standby"),
                                   tr("Start it: systemctl start %1").arg(next.postgres.unit));
    if (next.postgres.inRecovery && next.postgres.replayPaused)
        return CheckResult::failed(tr("replay is paused on %1").arg(run.label(h.next)), tr("replay runs"), tr("Resume it there: select pg_wal_replay_resume()"));
    return CheckResult::passed(next.postgres.inRecovery ? tr("a running standby") : tr("already a master"));
}

CheckResult newMasterHealthy(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const HostState next = snapshot.host(h.next);
    if (!next.reachable() || !next.isMaster())
        return CheckResult::failed(tr("%1 is not a running master").arg(run.label(h.next)), tr("a healthy master"),
                                   tr("See the status: fail over first, or bring it back."));
    return CheckResult::passed(tr("%1 is master, timeline %2").arg(run.label(h.next)).arg(next.postgres.timeline));
}

CheckResult oldReachable(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const HostState old = snapshot.host(h.old);
    if (!old.reachable())
        return CheckResult::failed(tr("%1 is not reachable: %2").arg(run.label(h.old), old.error), tr("reachable over SSH"),
                                   tr("Power it on, or bring its network back. It can't do harm: it is fenced."));
    if (!old.postgres.installed)
        return CheckResult::failed(tr("no PostgreSQL on %1").arg(run.label(h.old)), tr("the product is installed"),
                                   tr("Use \"Rebuild slave\", which installs it."));
    return CheckResult::passed(tr("reachable"));
}

CheckResult sameSystem(Run &run, const Handover &h, const Snapshot &snapshot)
{
    const quint64 a = snapshot.host(h.old).postgres.systemIdentifier, b = snapshot.host(h.next).postgres.systemIdentifier;
    if (a != 0 && a != b)
        return CheckResult::warning(tr("different system identifiers"), tr("the same database"),
                                    tr("Only a full copy can make %1 a slave.").arg(run.label(h.old)));
    return CheckResult::passed(a == 0 ? tr("unknown") : tr("the same"));
}

// A password or line that does not fit any more is put right by the run itself, before anything is stopped.
CheckResult loginToNew(Run &run, const Handover &h, const Snapshot &)
{
    const CheckResult result = replicationLogin(run, h, h.old, h.next);
    const bool canBeMended = result.found.contains(QLatin1String("password authentication failed")) || result.found.contains(QLatin1String("no password supplied"))
        || result.found.contains(QLatin1String("pg_hba.conf"));
    if (result.state != CheckResult::State::Failed || !canBeMended)
        return result;
    return CheckResult::warning(result.found, result.wanted,
                                tr("It is put right first, with the main-backup password that Baton knows: give the right one if it was changed."));
}

// The time in which a person confirms makes it old; without a question it is what has just been seen.
bool isFresh(const Snapshot &snapshot, const QDateTime &now)
{
    constexpr qint64 moment = 2000; // ms
    return snapshot.taken.isValid() && snapshot.taken.msecsTo(now) >= 0 && snapshot.taken.msecsTo(now) < moment;
}

} // namespace

CheckResult replicationLogin(Run &run, const Handover &h, Node from, Node to)
{
    const Upstream upstream = h.upstream(run, from, to);
    const auto tried = run.host(from).run(h.pg(from).loginAt(upstream, true), run.stopToken());
    const QString wanted = tr("%1 logs in at %2 as %3 for replication").arg(run.label(from), run.label(to), upstream.user);
    if (!tried)
        return CheckResult::failed(tried.error().summary, wanted, tr("Bring the host back."));
    if (!tried->ok())
        return CheckResult::failed(tail(tried->err, 2), wanted,
                                   tr("Run \"Prepare\": it writes the password file on %1 and opens pg_hba.conf on %2 for it.")
                                       .arg(run.label(from), run.label(to)));
    return CheckResult::passed(wanted);
}

Check RoleChecks::check(const char *id, std::optional<Node> on, const QString &title, Judge judge) const
{
    return {.id = QString::fromLatin1(id), .on = on, .title = title,
            .run = [h = m_handover, planned = m_planned, look = m_look, judge](Run &run) -> Result<CheckResult> {
                if (!look->has_value())
                    *look = isFresh(planned, run.clock().now()) ? planned : run.look();
                return judge(run, *h, **look);
            }};
}

std::vector<Check> RoleChecks::forSwitchover() const
{
    const Node old = m_handover->old, next = m_handover->next;
    return {
        check("reach", {}, tr("SSH and root on all hosts"), reach),
        check("roles", {}, tr("One master, its slave"), roles),
        check("streaming", next, tr("Replication"), streaming),
        check("lag", next, tr("Replay lag"), lag),
        check("base-backup", old, tr("Base backup"), baseBackup),
        check("long-transactions", old, tr("Long transactions"), longTransactions),
        check("settings", next, tr("Settings of the slave"), settings),
        check("synchronous", next, tr("Synchronous standbys"), synchronous),
        check("way-back", old, tr("Replication login the other way"), wayBack),
        check("disk", {}, tr("Disk for WAL"), disk),
        check("archiver", old, tr("WAL archiving"), archiver),
        check("clocks", {}, tr("Clocks"), clocks),
        check("build", {}, tr("Same build"), build),
        check("service", next, tr("Service on the slave"), service),
        check("proxy", Node::Proxy, tr("HAProxy"), proxy),
        check("guard", {}, tr("Guard"), guard),
        check("other-run", {}, tr("Other runs"), otherRun),
    };
}

std::vector<Check> RoleChecks::andAdoption(std::vector<Check> checks) const
{
    if (m_handover->adopts && m_handover->hasProxy)
        checks.push_back(check("room-for-block", Node::Proxy, tr("HAProxy"), roomForBlock));
    return checks;
}

std::vector<Check> RoleChecks::forFailover() const
{
    return andAdoption({
        check("candidate", m_handover->next, tr("The slave"), candidate),
        check("master-gone", m_handover->old, tr("The master"), masterGone),
        check("guard", {}, tr("Guard"), guard),
        check("other-run", {}, tr("Other runs"), otherRun),
    });
}

std::vector<Check> RoleChecks::forRestart() const
{
    const Node master = m_handover->old, slave = m_handover->next;
    return {
        check("reach", {}, tr("SSH and root on all hosts"), reach),
        check("roles", {}, tr("One master, its slave"), roles),
        check("base-backup", master, tr("Base backup"), baseBackup),
        check("streaming", slave, tr("Replication"), streaming),
        check("guard", {}, tr("Guard"), guard),
        check("other-run", {}, tr("Other runs"), otherRun),
    };
}

std::vector<Check> RoleChecks::forReconvert() const
{
    const Node old = m_handover->old, next = m_handover->next;
    return andAdoption({
        check("new-master", next, tr("The new master"), newMasterHealthy),
        check("old-master", old, tr("The old master"), oldReachable),
        check("system", {}, tr("System identifier"), sameSystem),
        check("login", old, tr("Replication login"), loginToNew),
        check("synchronous", next, tr("Synchronous standbys"), synchronous),
        check("other-run", {}, tr("Other runs"), otherRun),
    });
}

} // namespace baton
