#include "core/postgres/instance.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace baton {

namespace {

// A value in libpq's connection strings and in PostgreSQL's configuration files alike.
QString pgQuoted(const QString &value)
{
    QString inner = value;
    inner.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + inner + u'\'';
}

QString configQuoted(const QString &value)
{
    QString inner = value;
    inner.replace(u'\'', QLatin1String("''"));
    return u'\'' + inner + u'\'';
}

// Neither the server's nor the role's timeouts may end what a runbook waits for (pg_rewind was killed by one).
const QLatin1String noTimeouts("export PGOPTIONS='-c statement_timeout=0 -c lock_timeout=0'; ");

} // namespace

QString Upstream::connectionString() const
{
    QString text = QStringLiteral("host=%1 port=%2 user=%3 connect_timeout=5").arg(pgQuoted(host)).arg(port).arg(pgQuoted(user));
    if (!applicationName.isEmpty())
        text += QStringLiteral(" application_name=%1").arg(pgQuoted(applicationName));
    if (tls)
        text += QStringLiteral(" sslmode=require"); // without it libpq would do without, should somebody on the line say so
    return text;
}

Instance::Instance(const PostgresFacts &facts, const QString &label) : m_facts(facts), m_label(label) { }

QString Instance::asOwner(const QString &script) const
{
    const QString owner = m_facts.osUser.isEmpty() ? QStringLiteral("postgres") : m_facts.osUser;
    return QStringLiteral("cd / && runuser -u %1 -- /bin/sh -c %2").arg(shellQuoted(owner), shellQuoted(script));
}

QString Instance::program(const QString &name) const
{
    return shellQuoted(m_facts.binDirectory.isEmpty() ? name : m_facts.binDirectory + u'/' + name);
}

// Where the postmaster says its socket is: line 5 of its file, since 9.1. Empty = libpq's own idea of it.
QString Instance::localPsql(const QString &connection) const
{
    if (dataDirectory().isEmpty())
        return psql(connection);
    const QString lookUp = QStringLiteral("{ for i in 1 2 3 4 5; do IFS= read -r PGHOST; done; } 2>/dev/null <%1; export PGHOST; ");
    return lookUp.arg(shellQuoted(dataDirectory() + QStringLiteral("/postmaster.pid"))) + psql(connection);
}

QString Instance::psql(const QString &connection) const
{
    return noTimeouts + program(QStringLiteral("psql")) + QStringLiteral(" -XAtqw -v ON_ERROR_STOP=1 -F '|' -d ")
        + shellQuoted(connection);
}

Command Instance::query(const QString &sql, const QString &database) const
{
    return Command::reading(change(sql, database).script);
}

Command Instance::change(const QString &sql, const QString &database) const
{
    const QString connection = QStringLiteral("dbname=%1 port=%2 connect_timeout=5 application_name=baton")
                                   .arg(pgQuoted(database)).arg(m_facts.port);
    return Command::changing(asOwner(localPsql(connection) + QStringLiteral(" -c ") + shellQuoted(sql)));
}

Command Instance::changeWithSecret(const QString &sql, const QString &secret) const
{
    const QString connection = QStringLiteral("dbname=postgres port=%1 connect_timeout=5 application_name=baton").arg(m_facts.port);
    Command command = Command::changing(asOwner(psql(connection) + QStringLiteral(" -f -")));
    command.input = QStringLiteral("set log_statement = 'none'; set log_min_duration_statement = -1; set log_min_error_statement = 'panic';\n%1;\n")
                        .arg(sql).toUtf8();
    command.secrets = {secret};
    return command;
}

Command Instance::changes(const QStringList &statements) const
{
    const QString connection = QStringLiteral("dbname=postgres port=%1 connect_timeout=5 application_name=baton").arg(m_facts.port);
    QString script = localPsql(connection);
    for (const QString &statement : statements)
        script += QStringLiteral(" -c ") + shellQuoted(statement);
    return Command::changing(asOwner(script));
}

Command Instance::walAtHand() const
{
    return Command::reading(QStringLiteral("cd %1 || exit 1; sed -n 's/^START WAL LOCATION.*file /start: /p' backup_label 2>/dev/null; "
                                           "LC_ALL=C %2 . && ls pg_wal")
                                .arg(shellQuoted(dataDirectory()), program(QStringLiteral("pg_controldata"))));
}

Command Instance::loginAt(const Upstream &upstream, bool replication, const QString &sql) const
{
    const QString mode = replication ? QStringLiteral(" replication=true") : QStringLiteral(" dbname=postgres");
    return Command::reading(
        asOwner(psql(upstream.connectionString() + mode) + QStringLiteral(" -c ") + shellQuoted(sql)));
}

Command Instance::start() const
{
    // Debian's wrapper looks every half second and then some (pg_ctlcluster), so systemd's word comes two seconds after the
    // fact. The postmaster writes its own word into line 8 of postmaster.pid (since 10). Where it fails, systemd says why.
    const QString unit = shellQuoted(m_facts.unit), directory = shellQuoted(dataDirectory());
    const QString watch = QStringLiteral(
        "systemctl reset-failed %1 2>/dev/null; systemctl --no-block start %1 || exit\n"
        "n=0\n"
        "while n=$((n + 1)); do\n"
        "    p= s=\n"
        "    { IFS= read -r p; for i in 2 3 4 5 6 7 8; do IFS= read -r s; done; } 2>/dev/null <%2/postmaster.pid\n"
        "    case $s in ready* | standby*) [ \"/proc/$p/cwd\" -ef %2 ] && exit ;; esac\n"
        "    [ $((n % 25)) != 0 ] || ! systemctl -q is-failed %1 || exec systemctl start %1\n"
        "    sleep 0.02\n"
        "done").arg(unit, directory);
    Command command = Command::changing(m_facts.versionNumber >= 100000 ? watch : QStringLiteral("systemctl start ") + unit);
    command.note = QStringLiteral("systemctl start ") + unit;
    command.timeout = std::chrono::seconds(120);
    return command;
}

Command Instance::stop() const
{
    Command command = Command::changing(QStringLiteral("systemctl stop ") + shellQuoted(m_facts.unit));
    command.timeout = std::chrono::seconds(60);
    return command;
}

Command Instance::isStopped() const
{
    return Command::reading(QStringLiteral("pid=$(head -n 1 %1 2>/dev/null) || exit 0; [ -n \"$pid\" ] || exit 0; "
                                           "kill -0 \"$pid\" 2>/dev/null && exit 1; exit 0")
                                .arg(shellQuoted(dataDirectory() + QStringLiteral("/postmaster.pid"))));
}

Command Instance::controlData() const
{
    return Command::reading(QStringLiteral("LC_ALL=C %1 %2")
                                .arg(program(QStringLiteral("pg_controldata")), shellQuoted(dataDirectory())));
}

Command Instance::becomeStandby(const Upstream &upstream, const QString &directory) const
{
    QStringList lines;
    if (hasRecoveryConf())
        lines << QStringLiteral("standby_mode = 'on'") << QStringLiteral("recovery_target_timeline = 'latest'");
    lines << QStringLiteral("primary_conninfo = ") + configQuoted(upstream.connectionString());
    if (!upstream.slot.isEmpty())
        lines << QStringLiteral("primary_slot_name = ") + configQuoted(upstream.slot);
    const QString text = shellQuoted(lines.join(u'\n'));

    // Written beside and renamed, then flushed: a power cut must find either the old or the new file.
    const QString keep = hasRecoveryConf()
        ? QStringLiteral("printf '%s\\n' %1 > recovery.conf.baton && mv -f recovery.conf.baton recovery.conf")
        : QStringLiteral("{ grep -Ev '^ *(primary_conninfo|primary_slot_name|recovery_target[a-z_]*) *=' postgresql.auto.conf || :; "
                         "printf '%s\\n' %1; } > postgresql.auto.conf.baton && "
                         "mv -f postgresql.auto.conf.baton postgresql.auto.conf && : > standby.signal");
    // Only its own file systems (coreutils 8.24): another one's writes, on a busy disk, can take half a minute.
    const QString flush = QStringLiteral("for d in . pg_wal pg_xlog pg_tblspc/*; do "
                                         "[ ! -d \"$d/\" ] || sync -f \"$d/\" 2>/dev/null || { sync; break; }; done");
    Command command = Command::changing(asOwner(QStringLiteral("umask 077; cd %1 && %2 && %3")
                                                 .arg(shellQuoted(directory), QString(keep).replace(QStringLiteral("%1"), text), flush)));
    command.timeout = std::chrono::minutes(30); // all that a copy has written
    return command;
}

Command Instance::hasStandbySignal() const
{
    const QString file = hasRecoveryConf() ? QStringLiteral("recovery.conf") : QStringLiteral("standby.signal");
    return Command::reading(QStringLiteral("if [ -f %1 ]; then echo yes; else echo no; fi")
                                .arg(shellQuoted(dataDirectory() + u'/' + file)));
}

QString Instance::keepAllWal() const
{
    return m_facts.versionNumber >= 130000 ? QStringLiteral("wal_keep_size=1TB") : QStringLiteral("wal_keep_segments=65536");
}

Command Instance::recoverCrash() const
{
    QString options = QStringLiteral(" --single -F -D %1 -c %2").arg(shellQuoted(dataDirectory()), keepAllWal());
    if (!m_facts.configFile.isEmpty())
        options += QStringLiteral(" -c config_file=") + shellQuoted(m_facts.configFile);
    Command command = Command::changing(
        asOwner(program(QStringLiteral("postgres")) + options + QStringLiteral(" template1 </dev/null")));
    command.timeout = std::chrono::minutes(30);
    return command;
}

Command Instance::rewindFrom(const Upstream &upstream) const
{
    QString options = QStringLiteral(" --target-pgdata=%1 --source-server=%2 --progress")
                          .arg(shellQuoted(dataDirectory()),
                               shellQuoted(upstream.connectionString() + QStringLiteral(" dbname=postgres")));
    if (m_facts.versionNumber >= 130000)
        options += QStringLiteral(" --no-ensure-shutdown"); // done by recoverCrash(), which knows Debian's config file
    if (m_facts.versionNumber >= 120000)
        options += QStringLiteral(" --no-sync"); // it would open every file of the database; becomeStandby() flushes once
    Command command = Command::changing(asOwner(noTimeouts + program(QStringLiteral("pg_rewind")) + options));
    command.timeout = std::chrono::hours(2);
    return command;
}

Command Instance::copyFrom(const Upstream &upstream, const QString &directory, const CopyLine &line) const
{
    Upstream source = upstream;
    source.applicationName.clear(); // it streams while it copies: not to be taken for the standby
    QString options = QStringLiteral(" -w -X stream -c fast -D %1 -d %2")
                          .arg(shellQuoted(directory), shellQuoted(source.connectionString()));
    if (m_facts.versionNumber >= 100000)
        options += QStringLiteral(" --no-sync"); // becomeStandby() flushes at the end, instead of file by file
    if (m_facts.versionNumber >= 130000)
        options += QStringLiteral(" --no-manifest"); // checksums of all files, which nobody here compares
    if (line.bytesPerSecond > 0) // it takes 32 kB/s to 1 GB/s
        options += QStringLiteral(" --max-rate=%1k").arg(qBound(qint64(32), line.bytesPerSecond / 1024, qint64(1024 * 1024)));
    if (!line.compression.isEmpty() && canCompress())
        options += QStringLiteral(" --compress=server-") + line.compression;
    // What has arrived is flushed meanwhile, so that little is left for the end. Ends with this shell, whatever ends it.
    const QString flush = QStringLiteral("while sleep 1 && kill -0 $$; do sync -f %1; done >/dev/null 2>&1 & ").arg(shellQuoted(directory));
    Command command = Command::changing(asOwner(noTimeouts + flush + program(QStringLiteral("pg_basebackup")) + options
                                                + QStringLiteral("; s=$?; kill $!; exit $s")));
    command.timeout = std::chrono::hours(24);
    return command;
}

QString Instance::replayPosition() const
{
    return m_facts.versionNumber >= 100000 ? QStringLiteral("pg_last_wal_replay_lsn()") : QStringLiteral("pg_last_xlog_replay_location()");
}

QString Instance::receivePosition() const
{
    return m_facts.versionNumber >= 100000 ? QStringLiteral("pg_last_wal_receive_lsn()") : QStringLiteral("pg_last_xlog_receive_location()");
}

Command Instance::awaitInside(const QString &condition, std::chrono::milliseconds bound) const
{
    constexpr int interval = 5; // ms
    Command command = query(QStringLiteral("do $$ begin for i in 1..%1 loop if %2 then return; end if; perform pg_sleep(%3); end loop; "
                                           "raise exception 'not within %4 ms'; end $$; select %5")
                                .arg(bound.count() / interval + 1).arg(condition).arg(interval / 1000.0).arg(bound.count()).arg(replayPosition()));
    command.timeout = bound + std::chrono::seconds(10);
    return command;
}

Command Instance::awaitReplayOf(const Lsn &beyond, std::chrono::milliseconds bound) const
{
    return awaitInside(QStringLiteral("%1 > '%2'").arg(replayPosition(), beyond.toString()), bound);
}

Command Instance::awaitStandby(const QString &address, std::chrono::milliseconds bound) const
{
    // Within one statement the statistics stay as they were first read, unless they are thrown away (manual 28.2).
    return awaitInside(QStringLiteral("pg_stat_clear_snapshot() is not null and exists (select from pg_stat_replication where state = 'streaming' "
                                      "and client_addr = '%1' and application_name <> 'pg_basebackup')").arg(address), bound);
}

Command Instance::awaitEndOfStream(std::chrono::milliseconds bound) const
{
    return awaitInside(QStringLiteral("not exists (select from pg_stat_wal_receiver where status = 'streaming') and %1 >= %2")
                           .arg(replayPosition(), receivePosition()), bound);
}

Command Instance::watchCopyTo(const QString &address) const
{
    const QString sql = QStringLiteral("select coalesce(backup_streamed, 0), coalesce(backup_total, 0) from pg_stat_progress_basebackup "
                                       "join pg_stat_activity using (pid) where client_addr = '%1' order by 1 desc limit 1").arg(address);
    const QString connection = QStringLiteral("dbname=postgres port=%1 connect_timeout=5 application_name=baton").arg(m_facts.port);
    return Command::reading(QStringLiteral("printf '%s\\n\\\\watch 0.5\\n' %1 | (%2)").arg(shellQuoted(sql), asOwner(localPsql(connection))));
}

QString Instance::replayPositionSql() const
{
    return QStringLiteral("select ") + replayPosition();
}

QString Instance::receivePositionSql() const
{
    return QStringLiteral("select ") + receivePosition();
}

QString Instance::currentPositionSql() const
{
    return m_facts.versionNumber >= 100000 ? QStringLiteral("select pg_current_wal_lsn()")
                                           : QStringLiteral("select pg_current_xlog_location()");
}

Result<ControlData> parseControlData(const QByteArray &output)
{
    QMap<QString, QString> fields;
    for (const QString &line : QString::fromUtf8(output).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            fields.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    ControlData data;
    data.state = fields.value(QStringLiteral("Database cluster state"));
    data.timeline = fields.value(QStringLiteral("Latest checkpoint's TimeLineID")).toInt();
    data.systemIdentifier = fields.value(QStringLiteral("Database system identifier")).toULongLong();
    data.canRewind = fields.value(QStringLiteral("wal_log_hints setting")) == QLatin1String("on")
        || fields.value(QStringLiteral("Data page checksum version")).toInt() > 0;
    const auto checkpoint = Lsn::parse(fields.value(QStringLiteral("Latest checkpoint location")));
    if (data.state.isEmpty() || data.timeline == 0 || !checkpoint)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Postgres", "pg_controldata's output could not be understood."), tail(output));
    data.checkpoint = *checkpoint;
    data.minRecoveryEnd = Lsn::parse(fields.value(QStringLiteral("Minimum recovery ending location"))).value_or(Lsn());
    data.segmentSize = fields.value(QStringLiteral("Bytes per WAL segment")).toLongLong();
    if (data.segmentSize < 1024 * 1024 || data.segmentSize > 1024 * 1024 * 1024) // initdb's limits: anything else was not understood
        data.segmentSize = 0;
    return data;
}

namespace {

// 000000020000001600000074 without its timeline, which changes on the way: "0000001600000074".
QString placeOf(Lsn position, qint64 segmentSize)
{
    const quint64 number = position.value / quint64(segmentSize), perFile = (quint64(1) << 32) / quint64(segmentSize);
    return QStringLiteral("%1%2").arg(number / perFile, 8, 16, QLatin1Char('0')).arg(number % perFile, 8, 16, QLatin1Char('0')).toUpper();
}

} // namespace

bool hasAllWal(const QByteArray &atHand)
{
    const QLatin1String start("start: ");
    QString first;
    QSet<QString> places;
    for (const QString &line : QString::fromUtf8(atHand).split(u'\n')) {
        if (line.startsWith(start))
            first = line.mid(start.size()).left(24).mid(8);
        else if (line.size() == 24 && !line.contains(u'.'))
            places << line.mid(8);
    }
    const Result<ControlData> control = parseControlData(atHand);
    if (first.isEmpty() || !control || control->segmentSize <= 0 || control->minRecoveryEnd.isNull())
        return true;
    // The end may be the very beginning of a file that is not written yet.
    Lsn at{control->minRecoveryEnd.value - 1};
    while (places.contains(placeOf(at, control->segmentSize))) {
        if (placeOf(at, control->segmentSize) <= first)
            return true;
        if (at.value < quint64(control->segmentSize))
            break;
        at.value -= quint64(control->segmentSize);
    }
    return false;
}

QList<TimelineSwitch> parseTimelineHistory(const QByteArray &history)
{
    QList<TimelineSwitch> switches;
    for (const QString &line : QString::fromUtf8(history).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        const auto at = fields.size() >= 2 ? Lsn::parse(fields[1]) : std::nullopt;
        if (at && fields[0].toInt() > 0)
            switches << TimelineSwitch{fields[0].toInt(), *at};
    }
    return switches;
}

} // namespace baton
