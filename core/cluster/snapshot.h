#pragma once

#include "core/cluster/node.h"
#include "core/postgres/lsn.h"

#include <QDateTime>
#include <QList>
#include <QMap>

// What was observed, and when. Plain values; nothing here judges (see assessment.h).
namespace baton {

enum class ServiceState { Unknown, Missing, Inactive, Activating, Active, Failed };

struct UnitFacts
{
    ServiceState state = ServiceState::Unknown;
    bool enabled = false;
    bool operator==(const UnitFacts &) const = default;
};

// How far one host gets to another, tried from the host itself (or from the workstation).
struct SightFacts
{
    enum class Sight { Unknown, Yes, No };
    Sight ping = Sight::Unknown;
    Sight ssh = Sight::Unknown;
    Sight postgres = Sight::Unknown;
    Sight http = Sight::Unknown;
    bool operator==(const SightFacts &) const = default;
};

struct SystemFacts
{
    QString bootId;
    QString os;                     // PRETTY_NAME
    double clockOffset = 0;         // seconds; host's clock minus the workstation's, half the round trip taken off
    double load1 = 0;
    int cores = 0;
    qint64 memoryTotal = 0;         // bytes
    qint64 memoryAvailable = 0;
    qint64 diskTotal = 0;           // bytes, file system of the data directory (of / on the proxy)
    qint64 diskFree = 0;
    bool operator==(const SystemFacts &) const = default;
};

// A row of pg_stat_replication, seen on a master.
struct StandbyFacts
{
    QString address;
    QString applicationName;
    QString state; // "streaming", "catchup", "backup", …
    Lsn sent, flushed, replayed;
    QString syncState; // "async", "sync", …
    bool operator==(const StandbyFacts &) const = default;
};

struct SlotFacts
{
    QString name;
    bool active = false;
    QString walStatus;      // PostgreSQL 13 up: reserved, extended, unreserved, lost; else empty
    qint64 heldBack = 0;    // bytes of WAL kept for it
    bool operator==(const SlotFacts &) const = default;
};

struct PostgresFacts
{
    bool installed = false;
    bool running = false;       // answers a query
    QString error;              // psql's, when it does not
    QString version;            // "15.10"
    int versionNumber = 0;      // 150010; 90524 for 9.5.24; of one that has not run since it is looked at, 150000 and 90500
    QString dataDirectory;
    int port = 5432;
    QString unit;               // systemd unit of this instance, "postgresql@15-main.service"
    QString binDirectory;       // where pg_ctl and pg_rewind are, "/usr/lib/postgresql/15/bin"
    QString configFile;         // postgresql.conf, which Debian keeps outside the data directory
    QString osUser;             // owner of the data directory, "postgres"
    quint64 systemIdentifier = 0;
    bool inRecovery = false;
    int timeline = 0;           // being written, or as received on a standby; of the last checkpoint when stopped
    Lsn timelineStart;          // where this timeline forked off its parent; 0 = unknown, or timeline 1
    bool configuredAsStandby = false; // standby.signal or recovery.conf is there: it will not start as a master
    QString clusterState;       // pg_controldata: "in production", "shut down", "in archive recovery", …
    Lsn current;                // master: pg_current_wal_lsn
    Lsn received, replayed;     // standby
    bool replayPaused = false;
    QDateTime lastReceived;     // standby: when the master last said something; kept after it went silent
    QDateTime lastReplayed;     // commit time of the last transaction replayed
    double lag = -1;            // seconds behind; 0 when replay equals what was received; -1 unknown
    QString receiverState;      // "streaming", empty = no WAL receiver
    QString receiverHost;       // upstream address
    QString receiverError;      // last reason in the server's log, as far as known: see assess()
    bool baseBackupRunning = false;
    bool walLogHints = false;
    bool dataChecksums = false;
    bool tls = false;           // its server has ssl = on, as far as it was seen running
    QString synchronousStandbys;
    int archiverFailures = 0;
    QMap<QString, QString> settings; // those that a standby must not have smaller
    QList<StandbyFacts> standbys;
    QList<SlotFacts> slots_;
    bool operator==(const PostgresFacts &) const = default;
};

struct ProductFacts
{
    bool installed = false;
    QMap<QString, UnitFacts> units; // by the recipe's unit name
    int httpStatus = 0;             // of the health path on the host's own address; 0 = no answer
    bool serving = false;           // passes the role check
    bool agentActive = false, agentEnabled = false;
    enum class Search { Unknown, Green, Stale, Down } search = Search::Unknown;
    QString buildChecksum;          // SHA-256 of the build it was installed from, "" unknown
    bool registered = false;
    bool operator==(const ProductFacts &) const = default;
};

// What Baton put on the host.
struct GuardFacts
{
    bool installed = false, active = false;
    bool guardsDatabase = true; // of a data host: the guard is in front of its PostgreSQL. The scripts are there before it
    QString version;
    QString verdict;   // the guard's last words: why PostgreSQL may run, waits or was stopped
    QString fencedBy;  // run id of the mark that says "not a master any more"; empty = not marked
    QMap<Node, QString> marks; // fence marks about other hosts that this host keeps: fenced host -> run id
    QString lockRun, lockHolder, lockOperation;
    QString lockToken; // whoever gives it may take the lock over: not for reports
    QDateTime lockSince;
    bool operator==(const GuardFacts &) const = default;
};

struct BackendFacts
{
    QString status;      // HAProxy's: "UP", "DOWN", "MAINT", "NOLB", …
    QString check;       // last check: "L7OK/200", …
    int sessions = 0;
    double requestRate = 0;
    qint64 errors = 0, requests = 0;
    bool operator==(const BackendFacts &) const = default;
};

struct ProxyFacts
{
    bool installed = false, running = false, socketUsable = false;
    bool socketOpen = false; // every user of the host may write to the admin socket, or it is not a file
    QString version;     // "2.6.12"
    enum class Block { Unknown, Missing, AsWanted, Differs } block = Block::Unknown;
    bool gateOpen = true;
    int held = 0;        // requests waiting at the gate
    bool holds = true;   // they can: without Lua they get the page instead
    bool maintenance = false;
    QMap<Node, BackendFacts> servers;
    std::optional<Node> recorded; // whom the proxy's own record says to be serving
    QDateTime recordedSince;
    double requestRate = 0;
    bool operator==(const ProxyFacts &) const = default;
};

struct HostState
{
    enum class Reach { Unknown, Ok, Suspect, Unreachable, HostKeyUnknown, HostKeyChanged, LoginRefused };

    Reach reach = Reach::Unknown;
    QString error;        // why it is not reached
    QDateTime seen;       // when the facts below were observed; invalid = never
    QDateTime lostSince;  // since when it does not answer
    SystemFacts system;
    PostgresFacts postgres; // data hosts
    ProductFacts product;   // data hosts
    GuardFacts guard;
    ProxyFacts proxy;       // the proxy
    QMap<Node, SightFacts> sees; // from this host

    [[nodiscard]] bool reachable() const { return reach == Reach::Ok; }
    [[nodiscard]] bool isMaster() const { return postgres.running && !postgres.inRecovery; }
    [[nodiscard]] bool isStandby() const { return postgres.running && postgres.inRecovery; }
    bool operator==(const HostState &) const = default;
};

struct Snapshot
{
    QDateTime taken;
    QMap<Node, HostState> hosts;
    QMap<Node, SightFacts> sees; // from the workstation

    [[nodiscard]] HostState host(Node node) const { return hosts.value(node); }
    // The one data host that is a running master among those reachable; none when there are two or none.
    [[nodiscard]] std::optional<Node> master() const;
    [[nodiscard]] bool twoMasters() const;
    // The run whose lock stayed on a host that was out of reach when the run ended; empty = none. A run holds the locks of two hosts: where
    // all others answer, could hold it and don't, nobody does. Only after half a minute, since locks are taken one after the other.
    [[nodiscard]] QString leftLock(Node node) const;
    bool operator==(const Snapshot &) const = default;
};

} // namespace baton
