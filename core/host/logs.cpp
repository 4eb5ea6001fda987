#include "core/host/logs.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace baton {

namespace {

constexpr qint64 around = 60; // seconds

} // namespace

LogSpan logSpanAround(const QDateTime &from, const QDateTime &to)
{
    return {from.addSecs(-around), to.addSecs(around)};
}

QStringList loggedUnits(const Recipe &recipe)
{
    QStringList units{recipe.serviceUnit, recipe.agentUnit, recipe.searchUnit};
    units << recipe.otherUnits << QStringLiteral("postgresql*") << QStringLiteral("haproxy*") << QStringLiteral("baton-*");
    units.removeAll(QString());
    return units;
}

Command logsCommand(const Recipe &recipe, const LogSpan &span)
{
    Command command = Command::verb({QStringLiteral("logs"), QString::number(span.from.toSecsSinceEpoch()), QString::number(span.to.toSecsSinceEpoch())},
                                    {{QStringLiteral("LOG_UNITS"), loggedUnits(recipe).join(u' ')}});
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
