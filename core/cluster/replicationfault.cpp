#include "core/cluster/judgement.h"

#include <QRegularExpression>

namespace baton {

namespace {

struct LogPattern
{
    const char *pattern;
    ReplicationFault fault;
};

// Messages of walreceiver, walsender and recovery as in PostgreSQL 9.5 to 17 (src/backend/replication, access/transam).
constexpr LogPattern logPatterns[] = {
    {"requested WAL segment \\S+ has already been removed", ReplicationFault::WalRemoved},
    {"can no longer (get changes from|be used|access).*slot|replication slot .* has been invalidated", ReplicationFault::SlotGone},
    {"replication slot \"?[^\"]*\"? does not exist", ReplicationFault::SlotGone},
    {"password authentication failed|no password supplied|fe_sendauth", ReplicationFault::PasswordRefused},
    {"no pg_hba\\.conf entry", ReplicationFault::NotAllowed},
    {"must be (superuser or )?(a )?replication role|permission denied to start WAL sender", ReplicationFault::NotAllowed},
    {"database system identifier differs", ReplicationFault::OtherSystem},
    {"highest timeline \\d+ of the primary is behind|requested starting point .* is not in this server's history", ReplicationFault::Timeline},
    {"new timeline \\d+ (forked off|is not a child)", ReplicationFault::Timeline},
    {"number of requested standby connections exceeds max_wal_senders|all replication slots are in use", ReplicationFault::TooManySenders},
    {"could not connect to the primary|connection to server .* failed|Connection (refused|timed out)|No route to host", ReplicationFault::NoRoute},
};

bool slotLost(const Judgement &j)
{
    if (!j.master || !j.reached(*j.master))
        return false;
    const QList<SlotFacts> &held = j.masterState().postgres.slots_;
    return std::any_of(held.cbegin(), held.cend(), [](const SlotFacts &slot) { return slot.walStatus == QLatin1String("lost"); });
}

} // namespace

ReplicationFault faultFromLog(const QString &line)
{
    for (const LogPattern &row : logPatterns) {
        if (QRegularExpression(QLatin1String(row.pattern)).match(line).hasMatch())
            return row.fault;
    }
    return ReplicationFault::Unknown;
}

ReplicationFault replicationFault(const Judgement &j)
{
    if (!j.reached(*j.slave))
        return ReplicationFault::Unknown;
    const PostgresFacts &slave = j.slaveState().postgres, &master = j.masterState().postgres;
    if (!slave.running)
        return ReplicationFault::Stopped;
    if (master.systemIdentifier && slave.systemIdentifier && master.systemIdentifier != slave.systemIdentifier)
        return ReplicationFault::OtherSystem;
    if (!slave.inRecovery)
        return ReplicationFault::NotStandby;
    if (!slave.receiverHost.isEmpty() && slave.receiverState == QLatin1String("streaming")
        && slave.receiverHost != j.profile.host(*j.master).peerAddress() && slave.receiverHost != j.profile.host(*j.master).address)
        return ReplicationFault::WrongMaster;
    const bool passedTheFork = !master.timelineStart.isNull() && slave.replayed > master.timelineStart;
    if (j.reached(*j.master) && slave.timeline && slave.timeline < master.timeline && passedTheFork)
        return ReplicationFault::Timeline;
    const ReplicationFault said = faultFromLog(slave.receiverError);
    if (said == ReplicationFault::Unknown && slotLost(j))
        return ReplicationFault::SlotGone;
    return said;
}

QString faultReason(ReplicationFault fault)
{
    switch (fault) {
    case ReplicationFault::None:
    case ReplicationFault::Unknown:
        return Judgement::tr("the reason is not known yet");
    case ReplicationFault::Stopped:
        return Judgement::tr("its PostgreSQL is not running");
    case ReplicationFault::NotStandby:
        return Judgement::tr("it is not a standby");
    case ReplicationFault::Paused:
        return Judgement::tr("replay is paused");
    case ReplicationFault::SlotGone:
        return Judgement::tr("its replication slot on the master is gone");
    case ReplicationFault::PasswordRefused:
        return Judgement::tr("the master refuses its replication password");
    case ReplicationFault::NotAllowed:
        return Judgement::tr("the master's pg_hba.conf does not let it replicate");
    case ReplicationFault::WalRemoved:
        return Judgement::tr("the master has already removed the WAL that it needs");
    case ReplicationFault::Timeline:
        return Judgement::tr("its data went another way than the master's (another timeline)");
    case ReplicationFault::WrongMaster:
        return Judgement::tr("it follows another server than the master");
    case ReplicationFault::OtherSystem:
        return Judgement::tr("its database is not a copy of the master's (another system identifier)");
    case ReplicationFault::NoRoute:
        return Judgement::tr("it can't connect to the master's PostgreSQL");
    case ReplicationFault::TooManySenders:
        return Judgement::tr("the master has no free replication connection (max_wal_senders)");
    }
    Q_UNREACHABLE();
}

QString faultRemedy(ReplicationFault fault, const QString &master)
{
    switch (fault) {
    case ReplicationFault::PasswordRefused:
        return Judgement::tr("Check the main-backup password, then use Rebuild slave.");
    case ReplicationFault::NotAllowed:
        return Judgement::tr("Use Prepare: it allows replication in both directions on %1.").arg(master);
    case ReplicationFault::NoRoute:
        return Judgement::tr("Check the network and the firewall between the two hosts: the port of PostgreSQL on %1 must be open.").arg(master);
    case ReplicationFault::TooManySenders:
        return Judgement::tr("Raise max_wal_senders on %1, or end forgotten copies.").arg(master);
    case ReplicationFault::Timeline:
        return Judgement::tr("Use Reconvert old master.");
    case ReplicationFault::Paused:
        return Judgement::tr("Resume it with pg_wal_replay_resume() (before PostgreSQL 10: pg_xlog_replay_resume()).");
    case ReplicationFault::Unknown:
        return Judgement::tr("Look at the slave's PostgreSQL log. If it does not come back by itself, use Rebuild slave.");
    default:
        return Judgement::tr("Use Rebuild slave: it makes a new copy of %1's database.").arg(master);
    }
}

} // namespace baton
