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

    [[nodiscard]] QStringList words() const; // address, port and TLS, as verbs take them
    [[nodiscard]] Known known() const;
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

    // A verb of resources/host/verbs/postgres.sh; `more` is what it has to know beyond this instance.
    [[nodiscard]] Command verb(const QStringList &words, const Known &more = {}, const QByteArray &input = {}) const;
    // Questions and orders to the local server, as its superuser: {"position"}, {"checkpoint"}. Output unaligned, fields separated by '|'.
    [[nodiscard]] Command ask(const QStringList &words) const { return verb(QStringList{QStringLiteral("pg-ask")} + words); }
    [[nodiscard]] Command order(const QStringList &words) const { return verb(QStringList{QStringLiteral("pg-do")} + words); }
    // Logs in at another instance over the network as this host's standby would: for replication, or as pg_rewind does.
    [[nodiscard]] Command loginAt(const Upstream &upstream, bool replication) const;

    [[nodiscard]] Command start() const; // ends when the server accepts connections, as a standby too
    [[nodiscard]] Command startStandby() const; // the same; it may first replay what was written while it was copied, which takes as long as it takes
    [[nodiscard]] Command stop() const;  // fast: clients are cut, everything is sent to the standby
    [[nodiscard]] Command isStopped() const; // status 0 when no postmaster runs on the data directory
    [[nodiscard]] Command controlData() const;

    // The file names of pg_wal, one a line, and where the instance, once it has been rewound, begins to read them.
    [[nodiscard]] Command walAtHand() const;

    // Makes the stopped instance start as a standby of `upstream`: standby.signal and primary_conninfo from
    // PostgreSQL 12 on (manual 27.2.4), recovery.conf before (manual of 11, 27.2). All of its file system is flushed to disk.
    [[nodiscard]] Command becomeStandby(const Upstream &upstream, bool copy = false) const; // `copy`: the copy beside it
    [[nodiscard]] Command hasStandbySignal() const; // prints "yes" or "no"
    // Finishes crash recovery in single-user mode, so without any listener (pg_rewind before 13 needs a clean stop).
    // Like pg_rewind, which has it done so, it does not wait for the disk: becomeStandby() does, once for all.
    [[nodiscard]] Command recoverCrash() const;
    [[nodiscard]] Command rewindFrom(const Upstream &upstream) const;
    // A full copy beside the data directory (DATA.baton-new), fast checkpoint, WAL streamed along; not flushed yet.
    [[nodiscard]] Command copyFrom(const Upstream &upstream, const CopyLine &line) const;
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

    [[nodiscard]] bool hasRecoveryConf() const { return m_facts.versionNumber < 120000; }

private:
    [[nodiscard]] Command await(const QStringList &words, std::chrono::milliseconds bound) const;

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
    int minRecoveryTimeline = 0; // of that end; a host that has just been promoted names its new timeline here first

    [[nodiscard]] int newestTimeline() const { return std::max(timeline, minRecoveryTimeline); }
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

// Where the WAL of two instances parts, as pg_rewind finds it: their histories are compared from the beginning.
struct TimelineFork
{
    int timeline = 0; // the last one that they share; 0 = none
    Lsn at = {};      // where the first of them left it; 0 = neither has
};
// Each side is a history and the timeline after its last row.
[[nodiscard]] TimelineFork forkOf(QList<TimelineSwitch> one, int oneTimeline, QList<TimelineSwitch> other, int otherTimeline);

} // namespace baton
