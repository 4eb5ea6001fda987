#pragma once

#include "core/base/result.h"
#include "core/cluster/snapshot.h"
#include "core/host/command.h"

// What is known about working with one PostgreSQL instance on a host: turns intents into commands. Sends nothing.
namespace baton {

// How a standby reaches the instance it follows. The password is in the .pgpass of the instance's system user.
struct Upstream
{
    QString host; // IP address
    int port = 5432;
    QString user;
    QString applicationName;
    QString slot; // empty = none
    bool tls = false; // its server speaks TLS: nothing goes over the line without

    // libpq keywords, as for primary_conninfo. TLS against those who listen (sslmode=require), not against those who pretend to be the
    // server: its certificate is not checked, as Debian's is its own.
    [[nodiscard]] QString connectionString() const;
};

// What a full copy may use of the line between two instances.
struct CopyLine
{
    qint64 bytesPerSecond = 0; // limit; 0 = none
    QString compression = {};  // "lz4" or "zstd", done by the server (PostgreSQL 15); empty = none

    bool operator==(const CopyLine &) const = default;
};

class Instance
{
public:
    Instance(const PostgresFacts &facts, const QString &label);

    [[nodiscard]] const PostgresFacts &facts() const { return m_facts; }
    [[nodiscard]] QString dataDirectory() const { return m_facts.dataDirectory; }

    // SQL as the local superuser, unaligned, fields separated by '|', no statement timeout of the server's.
    [[nodiscard]] Command query(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] Command change(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    // Statements that hold a secret: they come through standard input, and the server is told to keep them out of its log.
    [[nodiscard]] Command changeWithSecret(const QString &sql, const QString &secret) const;
    // Several statements over one connection, each a transaction of its own (psql 9.6).
    [[nodiscard]] Command changes(const QStringList &statements) const;
    // Logs in at another instance over the network as this host's standby would, and runs SQL there.
    [[nodiscard]] Command loginAt(const Upstream &upstream, bool replication, const QString &sql) const;

    [[nodiscard]] Command start() const; // ends when the server accepts connections, as a standby too
    [[nodiscard]] Command stop() const;  // fast: clients are cut, everything is sent to the standby
    [[nodiscard]] Command isStopped() const; // status 0 when no postmaster runs on the data directory
    [[nodiscard]] Command controlData() const;

    // The file names of pg_wal, one a line, and where the instance, once it has been rewound, begins to read them.
    [[nodiscard]] Command walAtHand() const;

    // Makes the stopped instance start as a standby of `upstream`: standby.signal and primary_conninfo from
    // PostgreSQL 12 on (manual 27.2.4), recovery.conf before (manual of 11, 27.2). All of its file system is flushed to disk.
    [[nodiscard]] Command becomeStandby(const Upstream &upstream) const { return becomeStandby(upstream, dataDirectory()); }
    [[nodiscard]] Command becomeStandby(const Upstream &upstream, const QString &directory) const; // a copy of it
    [[nodiscard]] Command hasStandbySignal() const; // prints "yes" or "no"
    // Finishes crash recovery in single-user mode, so without any listener (pg_rewind before 13 needs a clean stop).
    // Like pg_rewind, which has it done so, it does not wait for the disk: becomeStandby() does, once for all.
    [[nodiscard]] Command recoverCrash() const;
    // A setting for single-user mode: its checkpoints leave the WAL before the fork, which pg_rewind reads next.
    [[nodiscard]] QString keepAllWal() const;
    [[nodiscard]] Command rewindFrom(const Upstream &upstream) const;
    // A full copy into `directory` (beside the data directory), fast checkpoint, WAL streamed along; not flushed yet.
    [[nodiscard]] Command copyFrom(const Upstream &upstream, const QString &directory, const CopyLine &line) const;
    // Prints "sent|in all" of a copy to `address` twice a second, until it is ended (PostgreSQL 13; psql's \watch).
    [[nodiscard]] Command watchCopyTo(const QString &address) const;
    [[nodiscard]] bool canCompress() const { return m_facts.versionNumber >= 150000; }

    // Waits inside the server, looking every 5 ms, so that nothing is started or asked again for each look. Prints the replay position.
    // Status other than 0 when `bound` has passed.
    [[nodiscard]] Command awaitReplayOf(const Lsn &beyond, std::chrono::milliseconds bound) const; // replayed past `beyond`
    // What is streaming has ended and all of it is replayed. Before 9.6 no view tells: see awaitReplayOf().
    [[nodiscard]] Command awaitEndOfStream(std::chrono::milliseconds bound) const;
    // A standby at `address` streams from this instance.
    [[nodiscard]] Command awaitStandby(const QString &address, std::chrono::milliseconds bound) const;
    [[nodiscard]] bool tellsEndOfStream() const { return m_facts.versionNumber >= 90600; }

    // SQL that differs between versions; `versionNumber` as in server_version_num.
    [[nodiscard]] QString replayPositionSql() const;
    [[nodiscard]] QString receivePositionSql() const;
    [[nodiscard]] QString currentPositionSql() const;
    [[nodiscard]] bool hasRecoveryConf() const { return m_facts.versionNumber < 120000; }

private:
    [[nodiscard]] QString asOwner(const QString &script) const;
    [[nodiscard]] QString program(const QString &name) const;
    [[nodiscard]] QString psql(const QString &connection) const;
    [[nodiscard]] QString localPsql(const QString &connection) const;
    [[nodiscard]] QString replayPosition() const;
    [[nodiscard]] QString receivePosition() const;
    [[nodiscard]] Command awaitInside(const QString &condition, std::chrono::milliseconds bound) const;

    PostgresFacts m_facts;
    QString m_label;
};

// The fields of pg_controldata that matter here; unknown lines are passed over (its output is stable in LC_ALL=C).
struct ControlData
{
    QString state;     // "shut down", "in production", "shut down in recovery", …
    Lsn checkpoint;    // location of the latest checkpoint record
    int timeline = 0;  // of that checkpoint
    quint64 systemIdentifier = 0;
    bool canRewind = false; // wal_log_hints or data checksums were on (manual of pg_rewind)
    Lsn minRecoveryEnd = {}; // a standby has to replay up to here before it is consistent; 0 = nothing is asked
    qint64 segmentSize = 0;  // bytes of a WAL file; 0 = not said
};
[[nodiscard]] Result<ControlData> parseControlData(const QByteArray &output);

// Whether all WAL is there that a rewound standby has to read, by the output of walAtHand(). Where pg_rewind found nothing to
// rewind, nothing is wanted. What the source has thrown away is not to be had any more: it would wait for it for ever.
[[nodiscard]] bool hasAllWal(const QByteArray &atHand);

// A row of a timeline history file (PostgreSQL manual 26.3.5): where `timeline` was left.
struct TimelineSwitch
{
    int timeline = 0;
    Lsn at;
};
[[nodiscard]] QList<TimelineSwitch> parseTimelineHistory(const QByteArray &history);

} // namespace baton
