#include "core/postgres/instance.h"

#include "core/base/text.h"
#include "core/guard/known.h"

#include <QCoreApplication>
#include <QSet>

namespace baton {

QStringList Upstream::words() const
{
    return {host, QString::number(port), tls ? QStringLiteral("yes") : QStringLiteral("no")};
}

Known Upstream::known() const
{
    return {{QStringLiteral("REPL_USER"), user}, {QStringLiteral("APPLICATION"), applicationName}};
}

Instance::Instance(const PostgresFacts &facts, const QString &label) : m_facts(facts), m_label(label) { }

Command Instance::verb(const QStringList &words, const Known &more, const QByteArray &input) const
{
    return Command::verb(words, together(knownOf(m_facts), more), input);
}

Command Instance::walAtHand() const
{
    return verb({QStringLiteral("pg-control"), QStringLiteral("wal")});
}

Command Instance::loginAt(const Upstream &upstream, bool replication) const
{
    return verb(QStringList{QStringLiteral("pg-login"), replication ? QStringLiteral("replication") : QStringLiteral("plain")} + upstream.words(),
                upstream.known());
}

Command Instance::start() const
{
    Command command = verb({QStringLiteral("pg-start")});
    command.note = QStringLiteral("systemctl start ") + shellQuoted(m_facts.unit);
    command.timeout = std::chrono::seconds(120);
    return command;
}

Command Instance::startStandby() const
{
    Command command = start();
    command.timeout = std::chrono::minutes(30);
    return command;
}

Command Instance::stop() const
{
    Command command = verb({QStringLiteral("pg-stop")});
    command.timeout = std::chrono::seconds(60);
    return command;
}

Command Instance::isStopped() const
{
    return verb({QStringLiteral("pg-stopped")});
}

Command Instance::controlData() const
{
    return verb({QStringLiteral("pg-control"), QStringLiteral("data")});
}

Command Instance::becomeStandby(const Upstream &upstream, bool copy) const
{
    const QStringList words = QStringList{QStringLiteral("pg-become-standby"), copy ? QStringLiteral("copy") : QStringLiteral("data")} + upstream.words();
    Command command = verb(words + QStringList{upstream.slot.isEmpty() ? QStringLiteral("-") : upstream.slot}, upstream.known());
    command.timeout = std::chrono::minutes(30); // all that a copy has written
    return command;
}

Command Instance::hasStandbySignal() const
{
    return verb({QStringLiteral("pg-control"), QStringLiteral("standby")});
}

Command Instance::recoverCrash() const
{
    Command command = verb({QStringLiteral("pg-recover-crash")});
    command.timeout = std::chrono::minutes(30);
    return command;
}

Command Instance::rewindFrom(const Upstream &upstream) const
{
    Command command = verb(QStringList{QStringLiteral("pg-rewind")} + upstream.words(), upstream.known());
    command.timeout = std::chrono::hours(2);
    return command;
}

Command Instance::copyFrom(const Upstream &upstream, const CopyLine &line) const
{
    const bool packs = !line.compression.isEmpty() && canCompress();
    const QStringList words{upstream.slot.isEmpty() ? QStringLiteral("-") : upstream.slot,
                            QString::number(line.bytesPerSecond > 0 ? qMax<qint64>(1, line.bytesPerSecond / 1024) : 0),
                            packs ? line.compression : QStringLiteral("-")};
    Command command = verb(QStringList{QStringLiteral("pg-copy")} + upstream.words() + words, upstream.known());
    command.timeout = std::chrono::hours(24);
    return command;
}

Command Instance::await(const QStringList &words, std::chrono::milliseconds bound) const
{
    Command command = verb(QStringList{QStringLiteral("pg-await")} + words + QStringList{QString::number(bound.count())});
    command.timeout = bound + std::chrono::seconds(10);
    return command;
}

Command Instance::awaitReplayOf(const Lsn &beyond, std::chrono::milliseconds bound) const
{
    return await({QStringLiteral("replay"), beyond.toString()}, bound);
}

Command Instance::awaitStandby(const QString &address, std::chrono::milliseconds bound) const
{
    return await({QStringLiteral("standby"), address}, bound);
}

Command Instance::awaitEndOfStream(std::chrono::milliseconds bound) const
{
    return await({QStringLiteral("end-of-stream")}, bound);
}

Command Instance::watchCopyTo(const QString &address) const
{
    return verb({QStringLiteral("pg-watch-copy"), address});
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
    data.minRecoveryTimeline = fields.value(QStringLiteral("Min recovery ending loc's timeline")).toInt();
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

TimelineFork forkOf(QList<TimelineSwitch> one, int oneTimeline, QList<TimelineSwitch> other, int otherTimeline)
{
    constexpr Lsn never{~uint64_t(0)};
    one << TimelineSwitch{oneTimeline, never};
    other << TimelineSwitch{otherTimeline, never};
    TimelineFork fork;
    Lsn oneBegan, otherBegan; // two hosts may have given the same number to timelines of their own
    for (qsizetype i = 0; i < qMin(one.size(), other.size()) && one[i].timeline == other[i].timeline && oneBegan == otherBegan; ++i) {
        oneBegan = one[i].at;
        otherBegan = other[i].at;
        const Lsn first = qMin(oneBegan, otherBegan);
        fork = {.timeline = one[i].timeline, .at = first == never ? Lsn() : first};
    }
    return fork;
}

} // namespace baton
