#include "core/postgres/statusquery.h"

#include <QStringList>

namespace baton {

namespace {

// Lines KEY=VALUE, put together to one row: a statement costs more than what it asks. %name% is replaced by what the
// version calls it. Prepared once a connection; CASE keeps away from what fails on a master, or on a slave.
constexpr char common[] = R"(
PREPARE baton_status AS SELECT concat_ws(E'\n',
    CASE WHEN NOT standby THEN 'pg.current=' || %current%() END,
    CASE WHEN NOT standby THEN 'pg.timeline=' || ('x' || substr(%walfile%(%current%()), 1, 8))::bit(32)::int END,
    (SELECT string_agg('pg.standby=' || coalesce(host(client_addr), '') || E'\t'
        || translate(coalesce(application_name, ''), E'\t\n\r', '   ') || E'\t' || coalesce(state, '')
        || E'\t' || coalesce(%sent%::text, '') || E'\t' || coalesce(%flush%::text, '')
        || E'\t' || coalesce(%replay%::text, '') || E'\t' || coalesce(sync_state, ''), E'\n') FROM pg_stat_replication),
    CASE WHEN standby THEN 'pg.received=' || coalesce(%received%()::text, '') END,
    CASE WHEN standby THEN 'pg.replayed=' || coalesce(%replayed%()::text, '') END,
    CASE WHEN standby THEN 'pg.paused=' || %paused%()::int END,
    'pg.lastreplayed=' || extract(epoch FROM pg_last_xact_replay_timestamp()),
    CASE WHEN pg_last_xact_replay_timestamp() IS NOT NULL THEN 'pg.lag=' || CASE WHEN %received%() = %replayed%() THEN 0 ELSE
        greatest(0, extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())) END END
    %control%) FROM (SELECT pg_is_in_recovery() AS standby) role;
PREPARE baton_more AS SELECT concat_ws(E'\n',
    CASE WHEN current_setting('archive_mode') <> 'off' THEN (SELECT 'more.archiver=' || failed_count FROM pg_stat_archiver
        WHERE last_failed_time > coalesce(last_archived_time, '-infinity')) END,
    (SELECT string_agg('more.slot=' || slot_name || E'\t' || active::int || E'\t' || %walstatus% || E'\t' || coalesce(%diff%(
        CASE WHEN pg_is_in_recovery() THEN %replayed%() ELSE %current%() END, restart_lsn)::bigint, 0), E'\n')
        FROM pg_replication_slots)
    %identifier%, 'more.end=1');
)";

constexpr char control[] = R"(,
    CASE WHEN standby THEN 'pg.timeline=' || greatest((SELECT received_tli FROM pg_stat_wal_receiver WHERE status = 'streaming'),
        (SELECT timeline_id FROM pg_control_checkpoint()), (SELECT min_recovery_end_timeline FROM pg_control_recovery())) END,
    (SELECT 'pg.receiver=' || coalesce(status, '') || E'\t' || coalesce(%senderhost%, '') || E'\t'
        || coalesce(extract(epoch FROM last_msg_receipt_time)::text, '') FROM pg_stat_wal_receiver))";

constexpr char identifier[] = R"(,
    (SELECT 'more.sysid=' || system_identifier FROM pg_control_system()))";

// What ends the group says by itself that the server answers and which role it has, should the other statement fail.
constexpr char status[] = R"(EXECUTE baton_status;
SELECT E'pg.running=1\npg.recovery=' || pg_is_in_recovery()::int || E'\npg.end=1';)";

constexpr char settings[] = R"(
SELECT concat_ws(E'\n', 'set.version=' || current_setting('server_version'),
    'set.versionnum=' || current_setting('server_version_num'),
    string_agg(CASE WHEN name IN ('max_connections', 'max_worker_processes', 'max_wal_senders', 'max_prepared_transactions',
        'max_locks_per_transaction') THEN 'set.limit=' || name || E'\t' ELSE 'set.' || name || '=' END || setting, E'\n'),
    'set.end=1') FROM pg_settings WHERE name IN
    ('wal_log_hints', 'data_checksums', 'ssl', 'synchronous_standby_names', 'data_directory', 'config_file', 'port',
    'max_connections', 'max_worker_processes', 'max_wal_senders', 'max_prepared_transactions', 'max_locks_per_transaction');
)";

} // namespace

int majorVersionNumber(const QString &major)
{
    const QStringList parts = major.trimmed().split(u'.');
    const int first = parts.value(0).toInt();
    return first < 10 ? first * 10 + parts.value(1).toInt() : first * 10;
}

int firstVersionNumber(const QString &major)
{
    const int number = majorVersionNumber(major);
    return number < 100 ? number / 10 * 10000 + number % 10 * 100 : number * 1000;
}

QList<StatusNames> statusGenerations()
{
    return {
        {94, "9.[0-5]", true, false, false, false},
        {96, "9.6", true, true, false, false},
        {100, "10", false, true, false, false},
        {110, "11|12", false, true, true, false},
        {130, "*", false, true, true, true},
    };
}

QString preparedSql(const StatusNames &names)
{
    const auto pick = [&](const char *before10, const char *since10) { return QLatin1String(names.xlog ? before10 : since10); };
    QString sql = QLatin1String(common);
    sql.replace(QLatin1String("%control%"), QLatin1String(names.control ? control : ""))
        .replace(QLatin1String("%identifier%"), QLatin1String(names.control ? identifier : ""))
        .replace(QLatin1String("%current%"), pick("pg_current_xlog_location", "pg_current_wal_lsn"))
        .replace(QLatin1String("%received%"), pick("pg_last_xlog_receive_location", "pg_last_wal_receive_lsn"))
        .replace(QLatin1String("%replayed%"), pick("pg_last_xlog_replay_location", "pg_last_wal_replay_lsn"))
        .replace(QLatin1String("%paused%"), pick("pg_is_xlog_replay_paused", "pg_is_wal_replay_paused"))
        .replace(QLatin1String("%walfile%"), pick("pg_xlogfile_name", "pg_walfile_name"))
        .replace(QLatin1String("%diff%"), pick("pg_xlog_location_diff", "pg_wal_lsn_diff"))
        .replace(QLatin1String("%sent%"), pick("sent_location", "sent_lsn"))
        .replace(QLatin1String("%flush%"), pick("flush_location", "flush_lsn"))
        .replace(QLatin1String("%replay%"), pick("replay_location", "replay_lsn"))
        .replace(QLatin1String("%walstatus%"), names.walStatus ? QLatin1String("coalesce(wal_status, '')") : QLatin1String("''"))
        .replace(QLatin1String("%senderhost%"),
                 names.senderHost ? QLatin1String("sender_host") : QLatin1String("substring(conninfo FROM 'host=([^ ]+)')"));
    return sql.trimmed();
}

QString statusSql()
{
    return QString::fromLatin1(status);
}

QString moreSql()
{
    return QStringLiteral("EXECUTE baton_more;");
}

QString settingsSql()
{
    return QString::fromLatin1(settings).trimmed();
}

} // namespace baton
