#include "core/runbook/report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Kind = RunEvent::Kind;
using State = Report::Row::State;

CheckResult::State checkState(const QString &id)
{
    return id == QLatin1String("passed") ? CheckResult::State::Passed
        : id == QLatin1String("warning") ? CheckResult::State::Warning
                                         : CheckResult::State::Failed;
}

QString text(const QJsonObject &data, const char *key)
{
    return data.value(QLatin1String(key)).toString();
}

// Puts the rows together from the events, in order.
class Reader
{
public:
    explicit Reader(Report &report) : m_report(report) { }

    void read(const RunEvent &event)
    {
        switch (event.kind) {
        case Kind::CheckDone:
            readCheck(event);
            break;
        case Kind::StepStarted:
            m_report.rows << Report::Row{.id = event.step, .title = event.text, .node = event.node, .at = event.at, .error = {}};
            break;
        case Kind::StepSkipped:
            finish(event, State::Skipped);
            break;
        case Kind::StepDone:
            finish(event, State::Done);
            break;
        case Kind::StepFailed:
            finish(event, State::Failed);
            break;
        case Kind::UndoDone:
            m_report.rows << undone(event, State::Undone);
            break;
        case Kind::UndoFailed:
            m_report.rows << undone(event, State::UndoFailed);
            break;
        case Kind::Note:
            readNote(event);
            break;
        case Kind::Ended:
            readEnd(event);
            break;
        default:
            break;
        }
    }

private:
    void readCheck(const RunEvent &event)
    {
        const CheckResult result{checkState(text(event.data, "state")), text(event.data, "found"), text(event.data, "wanted"),
                                 text(event.data, "fix")};
        m_report.checks << Report::CheckRow{event.step, event.text, event.node, result};
    }

    void finish(const RunEvent &event, State state)
    {
        if (m_report.rows.isEmpty() || m_report.rows.last().id != event.step)
            return;
        Report::Row &row = m_report.rows.last();
        row.state = state;
        row.ms = event.data.value(QStringLiteral("ms")).toInteger();
        row.error = text(event.data.value(QStringLiteral("error")).toObject(), "summary");
    }

    Report::Row undone(const RunEvent &event, State state) const
    {
        Report::Row row{.id = event.step, .title = event.text, .node = event.node, .state = state, .at = event.at,
                        .ms = event.data.value(QStringLiteral("ms")).toInteger(),
                        .error = text(event.data.value(QStringLiteral("error")).toObject(), "summary")};
        for (const Report::Row &earlier : m_report.rows) {
            if (earlier.id == event.step)
                row.title = Words::tr("Undo: %1").arg(earlier.title);
        }
        return row;
    }

    void readNote(const RunEvent &event)
    {
        const QString when = text(event.data, "when");
        const Report::Stand stand{event.text, text(event.data, "situation"), nodeFromId(text(event.data, "master"))};
        if (when == QLatin1String("before") && !m_report.before)
            m_report.before = stand;
        else if (when == QLatin1String("after"))
            m_report.after = stand;
        else if (when.isEmpty())
            m_report.notes << event;
    }

    void readEnd(const RunEvent &event)
    {
        m_report.awaited = text(event.data, "awaited");
        m_report.error.reset(); // of an earlier life
        const QJsonObject error = event.data.value(QStringLiteral("error")).toObject();
        if (!error.isEmpty())
            m_report.error = Error{ErrorKind::Failed, text(error, "summary"), text(error, "detail")};
    }

    Report &m_report;
};

QJsonObject toJson(const Report::Row &row)
{
    QJsonObject json{{QStringLiteral("id"), row.id},
                     {QStringLiteral("title"), row.title},
                     {QStringLiteral("state"), rowStateId(row.state)},
                     {QStringLiteral("at"), row.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("seconds"), double(row.ms) / 1000}};
    if (row.node)
        json.insert(QStringLiteral("node"), nodeId(*row.node));
    if (!row.error.isEmpty())
        json.insert(QStringLiteral("error"), row.error);
    return json;
}

QJsonObject toJson(const Report::CheckRow &row)
{
    QJsonObject json{{QStringLiteral("id"), row.id},
                     {QStringLiteral("title"), row.title},
                     {QStringLiteral("state"), checkStateId(row.result.state)},
                     {QStringLiteral("found"), row.result.found},
                     {QStringLiteral("wanted"), row.result.wanted},
                     {QStringLiteral("fix"), row.result.fix}};
    if (row.node)
        json.insert(QStringLiteral("node"), nodeId(*row.node));
    return json;
}

QJsonValue toJson(const std::optional<Report::Stand> &stand)
{
    if (!stand)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("headline"), stand->headline},
                       {QStringLiteral("situation"), stand->situation},
                       {QStringLiteral("master"), stand->master ? QJsonValue(nodeId(*stand->master)) : QJsonValue::Null}};
}

template<typename Row>
QJsonArray toArray(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array << toJson(row);
    return array;
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QString rowStateId(State state)
{
    switch (state) {
    case State::Skipped:
        return QStringLiteral("skipped");
    case State::Done:
        return QStringLiteral("done");
    case State::Failed:
        return QStringLiteral("failed");
    case State::Undone:
        return QStringLiteral("undone");
    case State::UndoFailed:
        return QStringLiteral("undo-failed");
    case State::CutOff:
        return QStringLiteral("cut-off");
    }
    Q_UNREACHABLE();
}

QString outcomeTitle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return Words::tr("Done");
    case Outcome::Undone:
        return Words::tr("Undone");
    case Outcome::StillGoing:
        return Words::tr("Still going on");
    case Outcome::NeedsYou:
        return Words::tr("Needs you");
    case Outcome::Refused:
        return Words::tr("Refused");
    case Outcome::Unreachable:
        return Words::tr("Not reachable");
    }
    Q_UNREACHABLE();
}

QString durationText(qint64 ms)
{
    if (ms < 60'000)
        return Words::tr("%1 s").arg(double(ms) / 1000, 0, 'f', ms < 10'000 ? 2 : 1);
    return Words::tr("%1 min %2 s").arg(ms / 60'000).arg(ms % 60'000 / 1000);
}

qint64 Report::durationMs() const
{
    return run.ended.isValid() ? run.started.msecsTo(run.ended) : -1;
}

Report reportOf(const RunRecord &run, const QList<RunEvent> &events, const QMap<QString, QString> &facts)
{
    Report report;
    report.run = run;
    report.cluster = run.profile;
    report.facts = facts;
    Reader reader(report);
    for (const RunEvent &event : events)
        reader.read(event);
    return report;
}

Result<Report> readReport(const Store &store, const QString &run)
{
    const Result<RunRecord> record = store.run(run);
    if (!record)
        return fail(record.error());
    const Result<QList<RunEvent>> events = store.events(run);
    if (!events)
        return fail(events.error());
    const Result<QMap<QString, QString>> facts = store.remembered(run);
    if (!facts)
        return fail(facts.error());
    Report report = reportOf(*record, *events, *facts);
    if (const Result<Profile> profile = store.profile(record->profile)) { // it may have been removed since
        report.cluster = profile->name;
        for (auto it = profile->hosts.cbegin(); it != profile->hosts.cend(); ++it)
            report.labels.insert(it.key(), profile->label(it.key()));
    }
    return report;
}

QJsonObject reportToJson(const Report &report)
{
    QJsonObject facts;
    for (auto it = report.facts.cbegin(); it != report.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    QJsonArray notes;
    for (const RunEvent &note : report.notes)
        notes << eventToJson(note);
    QJsonObject json{{QStringLiteral("run"), report.run.id},
                     {QStringLiteral("cluster"), report.run.profile},
                     {QStringLiteral("operation"), operationId(report.run.operation)},
                     {QStringLiteral("title"), report.run.title},
                     {QStringLiteral("started"), isoTime(report.run.started)},
                     {QStringLiteral("ended"), isoTime(report.run.ended)},
                     {QStringLiteral("outcome"), report.run.outcome ? QJsonValue(outcomeId(*report.run.outcome)) : QJsonValue::Null},
                     {QStringLiteral("summary"), report.run.summary},
                     {QStringLiteral("checks"), toArray(report.checks)},
                     {QStringLiteral("steps"), toArray(report.rows)},
                     {QStringLiteral("notes"), notes},
                     {QStringLiteral("facts"), facts},
                     {QStringLiteral("before"), toJson(report.before)},
                     {QStringLiteral("after"), toJson(report.after)}};
    if (!report.awaited.isEmpty())
        json.insert(QStringLiteral("awaited"), report.awaited);
    if (report.error)
        json.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("summary"), report.error->summary},
                                                         {QStringLiteral("detail"), report.error->detail}});
    return json;
}

} // namespace baton
