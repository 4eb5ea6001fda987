#include "core/store/store.h"

#include <QJsonDocument>

// What was seen over time, and answers kept for the next time.
namespace baton {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

QVariant known(double value)
{
    return value < 0 ? QVariant() : QVariant(value);
}

QVariant known(qint64 value)
{
    return value < 0 ? QVariant() : QVariant(value);
}

double number(const QVariant &value)
{
    return value.isNull() ? -1 : value.toDouble();
}

qint64 count(const QVariant &value)
{
    return value.isNull() ? -1 : value.toLongLong();
}

QString optionalId(const std::optional<Node> &node)
{
    return node ? nodeId(*node) : QString();
}

std::optional<Situation> situationFromId(const QString &id)
{
    for (int each = 0; each <= int(Situation::CutOffFromHere); ++each) {
        if (situationId(Situation(each)) == id)
            return Situation(each);
    }
    return std::nullopt;
}

} // namespace

Result<> Store::rememberSeen(const QString &profile, const Assessment &assessment)
{
    const PossibleLoss &loss = assessment.loss;
    const QJsonObject json{{QStringLiteral("situation"), situationId(assessment.situation)},
                           {QStringLiteral("underneath"), situationId(assessment.underneath)},
                           {QStringLiteral("master"), optionalId(assessment.master)},
                           {QStringLiteral("slave"), optionalId(assessment.slave)},
                           {QStringLiteral("lossKnown"), loss.known},
                           {QStringLiteral("lossBytes"), loss.bytes},
                           {QStringLiteral("lossSeconds"), loss.seconds},
                           {QStringLiteral("lastReceived"), loss.lastReceived.toUTC().toString(Qt::ISODateWithMs)}};
    return execute(QStringLiteral("INSERT OR REPLACE INTO seen (profile, json) VALUES (?, ?)"),
                   {profile, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
}

std::optional<Assessment> Store::lastSeen(const QString &profile) const
{
    Result<QSqlQuery> row = query(QStringLiteral("SELECT json FROM seen WHERE profile = ?"), {profile});
    if (!row || !row->next())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(row->value(0).toByteArray()).object();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Assessment seen;
    seen.situation = situationFromId(text("situation")).value_or(Situation::Unknown);
    seen.underneath = situationFromId(text("underneath")).value_or(Situation::Unknown);
    seen.master = nodeFromId(text("master"));
    seen.slave = nodeFromId(text("slave"));
    seen.loss.known = json.value(QStringLiteral("lossKnown")).toBool();
    seen.loss.bytes = json.value(QStringLiteral("lossBytes")).toInteger();
    seen.loss.seconds = json.value(QStringLiteral("lossSeconds")).toDouble();
    seen.loss.lastReceived = QDateTime::fromString(text("lastReceived"), Qt::ISODateWithMs);
    return seen;
}

Result<> Store::rememberAnswer(const QString &recipe, const QString &prompt, const QString &answer)
{
    return execute(QStringLiteral("INSERT INTO answers (recipe, prompt, answer) VALUES (?, ?, ?)"
                                  " ON CONFLICT (recipe, prompt) DO UPDATE SET answer = excluded.answer"),
                   {recipe, prompt.simplified(), answer.isNull() ? QStringLiteral("") : answer});
}

Result<std::optional<QString>> Store::answer(const QString &recipe, const QString &prompt) const
{
    Result<QSqlQuery> row = query(QStringLiteral("SELECT answer FROM answers WHERE recipe = ? AND prompt = ?"),
                                  {recipe, prompt.simplified()});
    if (!row)
        return fail(row.error());
    return row->next() ? std::optional(row->value(0).toString()) : std::nullopt;
}

Result<> Store::append(const QString &profile, const Sample &sample)
{
    return execute(QStringLiteral("INSERT OR REPLACE INTO samples (profile, at, situation, lagbytes, lagseconds, requestrate, errors)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?)"),
                   {profile, sample.at.toMSecsSinceEpoch(), sample.situation, known(sample.lagBytes),
                    known(sample.lagSeconds), known(sample.requestRate), known(sample.errors)});
}

Result<QList<Sample>> Store::samples(const QString &profile, const QDateTime &from, const QDateTime &to) const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT at, situation, lagbytes, lagseconds, requestrate, errors FROM samples"
                                                  " WHERE profile = ? AND at BETWEEN ? AND ? ORDER BY at"),
                                   {profile, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
    if (!rows)
        return fail(rows.error());
    QList<Sample> all;
    while (rows->next()) {
        all << Sample{.at = QDateTime::fromMSecsSinceEpoch(rows->value(0).toLongLong(), Qt::UTC),
                      .situation = rows->value(1).toString(),
                      .lagBytes = count(rows->value(2)),
                      .lagSeconds = number(rows->value(3)),
                      .requestRate = number(rows->value(4)),
                      .errors = count(rows->value(5))};
    }
    return all;
}

// Keeps, of each minute, the first sample of each situation: a short outage stays visible in the charts.
Result<> Store::thinSamples(const QDateTime &now, int days)
{
    const qint64 old = now.toMSecsSinceEpoch() - dayMs;
    return atomically([&]() -> Result<> {
        if (Result<> dropped = execute(QStringLiteral("DELETE FROM samples WHERE at < ?"), {old - (days - 1) * dayMs}); !dropped)
            return dropped;
        return execute(QStringLiteral("DELETE FROM samples WHERE at < ? AND (profile, at) NOT IN"
                                      " (SELECT profile, min(at) FROM samples WHERE at < ? GROUP BY profile, at / ?, situation)"),
                       {old, old, minuteMs});
    });
}

Result<> Store::append(const Notice &notice)
{
    return execute(QStringLiteral("INSERT INTO notices (profile, at, severity, text) VALUES (?, ?, ?, ?)"),
                   {notice.profile, notice.at.toMSecsSinceEpoch(), notice.severity, notice.text});
}

Result<QList<Notice>> Store::notices(const QString &profile, int limit) const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT profile, at, severity, text FROM notices WHERE profile = ?"
                                                  " ORDER BY at DESC, seq DESC LIMIT ?"), {profile, limit});
    if (!rows)
        return fail(rows.error());
    QList<Notice> all;
    while (rows->next()) {
        all << Notice{.at = QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                      .profile = rows->value(0).toString(),
                      .severity = rows->value(2).toInt(),
                      .text = rows->value(3).toString()};
    }
    return all;
}

} // namespace baton
