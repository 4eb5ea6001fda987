#include "core/store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>

// The journal: runs, their events, and what they remember.
namespace baton {

namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr auto freshHeartbeat = 2min; // of a run on another machine

qint64 toMs(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime fromMs(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QString toText(const QMap<QString, QString> &values)
{
    QJsonObject json;
    for (auto it = values.begin(); it != values.end(); ++it)
        json.insert(it.key(), it.value());
    return toText(json);
}

QMap<QString, QString> toMap(const QJsonObject &json)
{
    QMap<QString, QString> values;
    for (auto it = json.begin(); it != json.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

const QString runColumns = QStringLiteral(
    "id, profile, operation, title, options, dryrun, token, started, ended, heartbeat, outcome, summary, owner");
const QString begunColumn = QStringLiteral("EXISTS (SELECT 1 FROM events WHERE events.run = runs.id AND kind = 'intent')");

RunRecord readRun(const QSqlQuery &row)
{
    RunRecord run;
    run.id = row.value(0).toString();
    run.profile = row.value(1).toString();
    run.operation = operationFromId(row.value(2).toString()).value_or(Operation::Check);
    run.title = row.value(3).toString();
    run.options = {.dryRun = row.value(5).toBool(), .values = toMap(fromText(row.value(4)))};
    run.token = row.value(6).toString();
    run.started = fromMs(row.value(7));
    run.ended = fromMs(row.value(8));
    run.heartbeat = fromMs(row.value(9));
    run.outcome = outcomeFromId(row.value(10).toString());
    run.summary = row.value(11).toString();
    run.owner = Owner::parse(row.value(12).toString());
    run.begun = row.value(13).toBool();
    return run;
}

} // namespace

RunRecord::State RunRecord::state() const
{
    if (ended.isValid())
        return State::Ended;
    const bool fresh = heartbeat.msecsTo(QDateTime::currentDateTimeUtc()) < std::chrono::milliseconds(freshHeartbeat).count();
    return owner.isAlive(fresh) ? State::Running : State::CutOff;
}

bool RunRecord::canBeResumed() const
{
    if (options.dryRun || operation == Operation::Check)
        return false;
    const State now = state();
    return (now == State::CutOff && begun)
        || (now == State::Ended && (outcome == Outcome::NeedsYou || outcome == Outcome::StillGoing));
}

Result<> Store::beginRun(const RunRecord &run)
{
    return synced(Sync::OnDisk, [&] {
        return execute(QStringLiteral("INSERT INTO runs (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL, NULL, ?)").arg(runColumns),
                       {run.id, run.profile, operationId(run.operation), run.title, toText(run.options.values),
                        run.options.dryRun, run.token, toMs(run.started), toMs(run.started), Owner::self().toString()});
    });
}

Result<RunRecord> Store::claimRun(const QString &id)
{
    RunRecord claimed;
    const Result<> done = synced(Sync::OnDisk, [&] {
        return atomically([&]() -> Result<> {
            const Result<RunRecord> known = run(id);
            if (!known)
                return fail(known.error());
            if (known->state() == RunRecord::State::Running)
                return fail(ErrorKind::Conflict, Words::tr("Run %1 is still going on (process %2). Wait for it, or end that process.")
                                                     .arg(id).arg(known->owner.pid));
            claimed = *known;
            return execute(QStringLiteral("UPDATE runs SET owner = ?, heartbeat = ?, ended = NULL, outcome = NULL, summary = NULL"
                                          " WHERE id = ?"),
                           {Owner::self().toString(), toMs(QDateTime::currentDateTimeUtc()), id});
        });
    });
    if (!done)
        return fail(done.error());
    return claimed;
}

Result<> Store::giveBack(const RunRecord &claimed)
{
    const bool ended = claimed.ended.isValid();
    return synced(Sync::OnDisk, [&] {
        return execute(QStringLiteral("UPDATE runs SET owner = ?, heartbeat = ?, ended = ?, outcome = ?, summary = ? WHERE id = ?"),
                       {claimed.owner.toString(), toMs(claimed.heartbeat), ended ? QVariant(toMs(claimed.ended)) : QVariant(),
                        claimed.outcome ? QVariant(outcomeId(*claimed.outcome)) : QVariant(), ended ? QVariant(claimed.summary) : QVariant(), claimed.id});
    });
}

Result<> Store::endRun(const QString &id, const RunReport &report)
{
    return synced(Sync::OnDisk, [&] {
        return execute(QStringLiteral("UPDATE runs SET ended = ?, outcome = ?, summary = ? WHERE id = ?"),
                       {toMs(QDateTime::currentDateTimeUtc()), outcomeId(report.outcome), report.summary, id});
    });
}

Result<RunRecord> Store::run(const QString &id) const
{
    const Result<QList<RunRecord>> found = readRuns(QStringLiteral("id = ?"), {id}, 1);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::Usage, Words::tr("There is no run “%1”.").arg(id));
    return found->first();
}

Result<QList<RunRecord>> Store::readRuns(const QString &where, const QVariantList &values, int limit) const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT %1, %2 FROM runs WHERE %3 ORDER BY started DESC, id DESC LIMIT %4")
                                       .arg(runColumns, begunColumn, where).arg(limit), values);
    if (!rows)
        return fail(rows.error());
    QList<RunRecord> all;
    while (rows->next())
        all << readRun(*rows);
    return all;
}

Result<QList<RunRecord>> Store::runs(const QString &profile, int limit) const
{
    return readRuns(QStringLiteral("? IN ('', profile)"), {profile.isEmpty() ? QStringLiteral("") : profile}, limit);
}

Result<QList<RunRecord>> Store::unfinishedRuns(const QString &profile) const
{
    Result<QList<RunRecord>> open = readRuns(QStringLiteral("ended IS NULL AND ? IN ('', profile)"),
                                             {profile.isEmpty() ? QStringLiteral("") : profile}, 1000);
    if (open)
        open->removeIf([](const RunRecord &run) { return !run.canBeResumed(); });
    return open;
}

Result<> Store::insertEvent(const QString &run, const RunEvent &event) const
{
    return execute(QStringLiteral("INSERT INTO events (run, at, kind, step, node, text, data) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                   {run, toMs(event.at), eventKindId(event.kind), event.step, event.node ? nodeId(*event.node) : QString(),
                    event.text, event.data.isEmpty() ? QString() : toText(event.data)});
}

Result<> Store::append(const QString &run, const RunEvent &event, Sync sync)
{
    return synced(sync, [&] {
        return atomically([&]() -> Result<> {
            if (Result<> written = insertEvent(run, event); !written)
                return written;
            return execute(QStringLiteral("UPDATE runs SET heartbeat = ? WHERE id = ?"),
                           {toMs(QDateTime::currentDateTimeUtc()), run});
        });
    });
}

Result<QList<RunEvent>> Store::events(const QString &run) const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT at, kind, step, node, text, data FROM events WHERE run = ? ORDER BY seq"), {run});
    if (!rows)
        return fail(rows.error());
    QList<RunEvent> all;
    while (rows->next()) {
        const std::optional<RunEvent::Kind> kind = eventKindFromId(rows->value(1).toString());
        if (!kind)
            return fail(ErrorKind::Invalid, Words::tr("The journal of run %1 holds an unknown entry “%2”.").arg(run, rows->value(1).toString()));
        all << RunEvent{.kind = *kind,
                        .at = fromMs(rows->value(0)),
                        .step = rows->value(2).toString(),
                        .node = nodeFromId(rows->value(3).toString()),
                        .text = rows->value(4).toString(),
                        .data = fromText(rows->value(5))};
    }
    return all;
}

Result<> Store::remember(const QString &run, const QString &key, const QString &value)
{
    const RunEvent fact{.kind = RunEvent::Kind::Fact, .at = QDateTime::currentDateTimeUtc(),
                        .data = {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}}};
    return synced(Sync::OnDisk, [&] {
        return atomically([&]() -> Result<> {
            if (Result<> written = insertEvent(run, fact); !written)
                return written;
            return execute(QStringLiteral("INSERT INTO facts (run, key, value) VALUES (?, ?, ?)"
                                          " ON CONFLICT (run, key) DO UPDATE SET value = excluded.value"), {run, key, value});
        });
    });
}

Result<QMap<QString, QString>> Store::remembered(const QString &run) const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT key, value FROM facts WHERE run = ?"), {run});
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> all;
    while (rows->next())
        all.insert(rows->value(0).toString(), rows->value(1).toString());
    return all;
}

} // namespace baton
