#pragma once

#include <QList>
#include <QString>

// What the probe asks a PostgreSQL, as lines KEY=VALUE (resources/probe/datahost.sh asks and passes them on).
namespace baton {

// Major version as in PG_VERSION, "9.5" or "15"; compared by number, so that it is 95 resp. 150.
[[nodiscard]] int majorVersionNumber(const QString &major);

// server_version_num of the first release of a major version: 90500 resp. 150000; 0 for none.
[[nodiscard]] int firstVersionNumber(const QString &major);

// Names that changed with PostgreSQL 10 and columns that came later; one row per generation, the newest that is not above counts.
struct StatusNames
{
    int from;             // majorVersionNumber()
    const char *pattern;  // of PG_VERSION, for sh's case
    bool xlog;            // pg_xlog_… and …_location instead of pg_wal_… and …_lsn (release notes of 10)
    bool control;         // pg_control_checkpoint() and pg_stat_wal_receiver (9.6)
    bool senderHost;      // pg_stat_wal_receiver.sender_host (11)
    bool walStatus;       // pg_replication_slots.wal_status (13)
};
[[nodiscard]] QList<StatusNames> statusGenerations();

// Once a connection: so that the two below are not parsed and planned anew each time.
[[nodiscard]] QString preparedSql(const StatusNames &names);
// The same in all versions.
[[nodiscard]] QString statusSql();   // each second; the group pg, complete whatever fails in it
[[nodiscard]] QString moreSql();     // slots, archiver, identifier: the group more
[[nodiscard]] QString settingsSql(); // the group set

} // namespace baton
