#include "core/cluster/findings.h"

#include <QLocale>

#include <algorithm>

// Findings about the two databases and the replication between them.
namespace baton {

namespace {

bool bothRun(const Judgement &j)
{
    return j.reached(Node::A) && j.reached(Node::B) && j.host(Node::A).postgres.running && j.host(Node::B).postgres.running;
}

void addTwoMasters(FindingList &list)
{
    const Judgement &j = list.j;
    const PostgresFacts &a = j.host(Node::A).postgres, &b = j.host(Node::B).postgres;
    // The higher timeline left the lower one at its start; what each wrote after that point is its own.
    const Lsn fork = a.timeline > b.timeline ? a.timelineStart : a.timeline < b.timeline ? b.timelineStart : Lsn{};
    QString why = J::tr("Each of them may hold rows that the other has not.");
    if (!fork.isNull())
        why = J::tr("Since they parted, %1 has written %2 and %3 has written %4.")
                  .arg(j.label(Node::A), sizeText(qMax<qint64>(0, a.current.bytesAhead(fork))), j.label(Node::B),
                       sizeText(qMax<qint64>(0, b.current.bytesAhead(fork))));
    list.add(QStringLiteral("two-masters"), Severity::Critical, std::nullopt,
             J::tr("%1 (timeline %2) and %3 (timeline %4) are both masters.")
                 .arg(j.label(Node::A)).arg(a.timeline).arg(j.label(Node::B)).arg(b.timeline),
             why, J::tr("Use Resolve two masters: you choose which one stays, the other one's own rows are put aside."));
}

void addPostgresDown(FindingList &list, Node node)
{
    const Judgement &j = list.j;
    const PostgresFacts &pg = j.host(node).postgres;
    if (!j.reached(node) || pg.running || !pg.installed || !j.installed(node))
        return;
    const bool held = j.fenced(node);
    const QString words = j.host(node).guard.verdict;
    list.add(held ? QStringLiteral("old-master-fenced") : QStringLiteral("postgres-down"),
             held || node != j.master ? Severity::Warning : Severity::Critical, node,
             held ? J::tr("PostgreSQL on %1 is kept down by the guard.").arg(j.label(node))
                  : J::tr("PostgreSQL on %1 does not run (last state: %2).")
                        .arg(j.label(node), pg.clusterState.isEmpty() ? J::tr("unknown") : pg.clusterState),
             held ? J::tr("It was the master before; as it is, it would be a second one. %1").arg(words)
                  : QStringList{pg.error, words}.join(u' ').trimmed(),
             held ? J::tr("Use Reconvert old master.") : J::tr("Look at systemctl status %1 on %2.").arg(pg.unit, j.label(node)));
}

void addSlots(FindingList &list)
{
    const Judgement &j = list.j;
    const HostState &master = j.masterState();
    for (const SlotFacts &slot : master.postgres.slots_) {
        if (slot.walStatus == QLatin1String("lost"))
            list.add(QStringLiteral("slot-lost"), Severity::Warning, j.master,
                     J::tr("Replication slot %1 on %2 is lost.").arg(slot.name, j.masterLabel()),
                     J::tr("The WAL that its standby needs was removed: it can't catch up."), J::tr("Use Rebuild slave."));
        else if (!slot.active && slot.heldBack > qMin(limits::slotHolds, qMax(limits::MiB * 64, master.system.diskFree / 4)))
            list.add(QStringLiteral("slot-holds-wal"), Severity::Warning, j.master,
                     J::tr("Slot %1 on %2 holds back %3 of WAL, and nobody uses it.").arg(slot.name, j.masterLabel(), sizeText(slot.heldBack)),
                     J::tr("%1 of disk are left; a full disk stops the master.").arg(sizeText(master.system.diskFree)),
                     J::tr("Bring the slave back or rebuild it. A slot that belongs to nobody can be dropped."));
    }
}

void addMasterDatabase(FindingList &list)
{
    const Judgement &j = list.j;
    if (!j.master || !j.reached(*j.master) || !j.masterState().isMaster())
        return;
    addSlots(list);
    const PostgresFacts &pg = j.masterState().postgres;
    if (pg.archiverFailures > 0)
        list.add(QStringLiteral("archiver-failing"), Severity::Warning, j.master,
                 J::tr("Archiving of WAL fails on %1.").arg(j.masterLabel()),
                 J::tr("WAL piles up on the disk, and a stop of the master waits for the archiver."),
                 J::tr("Look at archive_command and its target."));
    const bool isConfirmed = std::any_of(pg.standbys.begin(), pg.standbys.end(), [](const StandbyFacts &standby) {
        return standby.state == QLatin1String("streaming") && standby.syncState != QLatin1String("async");
    });
    if (!pg.synchronousStandbys.isEmpty() && !isConfirmed)
        list.add(QStringLiteral("commits-wait"), Severity::Critical, j.master,
                 J::tr("What users change on %1 waits for a standby that is not there.").arg(j.masterLabel()),
                 J::tr("synchronous_standby_names is “%1”: a commit ends when such a standby has it.").arg(pg.synchronousStandbys),
                 J::tr("Bring the slave back. Until then, on %1: alter system set synchronous_standby_names = ''; select pg_reload_conf();").arg(j.masterLabel()));
    if (pg.baseBackupRunning)
        list.add(QStringLiteral("base-backup-running"), Severity::Info, j.master, J::tr("A copy of the database is being made."),
                 J::tr("A switchover waits until it has ended."), {});
    if (!pg.walLogHints && !pg.dataChecksums && j.guarded())
        list.add(QStringLiteral("no-hints"), Severity::Info, j.master, J::tr("wal_log_hints is off on %1.").arg(j.masterLabel()),
                 J::tr("pg_rewind can't be used then: reconverting an old master needs a full copy."), J::tr("Use Prepare."));
}

void addDifferences(FindingList &list)
{
    const Judgement &j = list.j;
    if (!bothRun(j))
        return;
    const PostgresFacts &a = j.host(Node::A).postgres, &b = j.host(Node::B).postgres;
    if (a.versionNumber && b.versionNumber && a.versionNumber != b.versionNumber)
        list.add(QStringLiteral("postgres-versions-differ"), a.versionNumber / 10000 != b.versionNumber / 10000 ? Severity::Warning : Severity::Info,
                 std::nullopt, J::tr("PostgreSQL is %1 on %2 and %3 on %4.").arg(a.version, j.label(Node::A), b.version, j.label(Node::B)),
                 J::tr("Replication needs the same major version; minor versions should be the same too."), J::tr("Update the older one."));
}

// A standby with smaller settings stops replay, or does not start after a change of roles (manual 27.4.3).
void addSettings(FindingList &list)
{
    const Judgement &j = list.j;
    if (!bothRun(j) || !j.master)
        return;
    const auto &master = j.masterState().postgres.settings, &slave = j.slaveState().postgres.settings;
    QStringList smaller;
    for (auto it = master.cbegin(); it != master.cend(); ++it) {
        if (slave.contains(it.key()) && slave.value(it.key()).toLongLong() < it.value().toLongLong())
            smaller << it.key();
    }
    if (!smaller.isEmpty())
        list.add(QStringLiteral("settings-below-master"), Severity::Warning, j.slave,
                 J::tr("%1 has smaller settings than the master: %2.").arg(j.slaveLabel(), smaller.join(QStringLiteral(", "))),
                 J::tr("A standby with smaller ones stops when the master uses more."), J::tr("Set them as on %1.").arg(j.masterLabel()));
}

QString whatTheSlaveSays(const PostgresFacts &slave)
{
    QStringList parts;
    if (slave.lastReplayed.isValid())
        parts << J::tr("Its last transaction is of %1.").arg(QLocale().toString(slave.lastReplayed.toLocalTime(), QLocale::ShortFormat));
    if (!slave.receiverError.isEmpty())
        parts << J::tr("PostgreSQL says: “%1”.").arg(slave.receiverError);
    return parts.join(u' ');
}

} // namespace

void addDatabaseFindings(FindingList &list)
{
    if (list.j.snapshot.twoMasters())
        addTwoMasters(list);
    for (Node node : dataNodes)
        addPostgresDown(list, node);
    addMasterDatabase(list);
    addDifferences(list);
    addSettings(list);
}

void addReplicationFindings(FindingList &list)
{
    const Judgement &j = list.j;
    if (!j.master || !j.slave || j.snapshot.twoMasters() || !j.installed(*j.slave) || !j.reached(*j.slave))
        return;
    const PostgresFacts &slave = j.slaveState().postgres;
    if (slave.replayPaused)
        list.add(QStringLiteral("replay-paused"), Severity::Warning, j.slave, J::tr("Replay on %1 is paused.").arg(j.slaveLabel()),
                 J::tr("It receives, but does not apply: its data grows old, and a failover to it takes longer."),
                 faultRemedy(ReplicationFault::Paused, j.masterLabel()));
    const bool masterRuns = j.reached(*j.master) && j.masterState().isMaster();
    if (!j.streaming && slave.running && masterRuns)
        list.add(QStringLiteral("not-replicating"), Severity::Warning, j.slave,
                 J::tr("%1 does not replicate: %2.").arg(j.slaveLabel(), faultReason(j.fault)),
                 whatTheSlaveSays(slave),
                 faultRemedy(j.fault, j.masterLabel()));
    if (j.streaming && j.lagBytes > limits::lagWarned)
        list.add(QStringLiteral("slave-lagging"), Severity::Warning, j.slave,
                 J::tr("%1 is %2 behind.").arg(j.slaveLabel(), sizeText(j.lagBytes)),
                 J::tr("So much would be lost if the master died now."), J::tr("Look at the load, disk and network of both hosts."));
}

} // namespace baton
