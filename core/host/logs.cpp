#include "core/host/logs.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace baton {

namespace {

constexpr qint64 around = 60; // seconds

// $from, $to: seconds since 1970; the positional parameters: arguments for journalctl. Lines of PostgreSQL's files begin with the local time; what has
// none belongs to the line before.
const char script[] = R"(journalctl --no-pager -o short-iso --since "@$from" --until "@$to" "$@" 2>&1 | tail -n 2000
since=$(date -d "@$from" '+%Y-%m-%d %H:%M:%S') until=$(date -d "@$to" '+%Y-%m-%d %H:%M:%S')
for file in /var/log/postgresql/*.log; do
    [ -r "$file" ] || continue
    said=$(tail -n 20000 "$file" | awk -v since="$since" -v until="$until" '
        /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] / { stamp = substr($0, 1, 19); inside = stamp >= since && stamp <= until }
        inside { print }' | tail -n 1000)
    [ -z "$said" ] || printf '\n== %s\n%s\n' "$file" "$said"
done
)";

} // namespace

LogSpan logSpanAround(const QDateTime &from, const QDateTime &to)
{
    return {from.addSecs(-around), to.addSecs(around)};
}

Command logsCommand(const Recipe &recipe, const LogSpan &span)
{
    QStringList units{recipe.serviceUnit, recipe.agentUnit, recipe.searchUnit};
    units << recipe.otherUnits << QStringLiteral("postgresql*") << QStringLiteral("haproxy*") << QStringLiteral("baton-*");
    units.removeAll(QString());
    QStringList words;
    for (const QString &unit : std::as_const(units))
        words << QStringLiteral("-u") << unit;
    Command command = Command::reading(QStringLiteral("from=%1 to=%2\nset -- %3\n").arg(span.from.toSecsSinceEpoch()).arg(span.to.toSecsSinceEpoch())
                                           .arg(shellQuoted(words)) + QString::fromLatin1(script));
    command.note = QCoreApplication::translate("baton::Logs", "read the logs of that time");
    return command;
}

Result<QString> readLogs(Host &host, const Recipe &recipe, const LogSpan &span, const QStringList &secrets)
{
    const Result<QByteArray> said = runChecked(host, logsCommand(recipe, span), QCoreApplication::translate("baton::Logs", "read the logs"));
    if (!said)
        return fail(said.error());
    return masked(plainText(*said).trimmed(), secrets);
}

} // namespace baton
