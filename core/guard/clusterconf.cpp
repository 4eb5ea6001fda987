#include "core/guard/hosttools.h"

#include "core/base/text.h"

namespace baton {

namespace {

QString unitName(const QString &unit)
{
    return unit.isEmpty() || unit.contains(u'.') ? unit : unit + QStringLiteral(".service");
}

QString address(const Profile &profile, Node node)
{
    return profile.has(node) ? profile.host(node).peerAddress() : QString();
}

// "15", or "9.5": what tells PostgreSQL's generations apart.
QString majorVersion(int versionNumber)
{
    const int major = versionNumber / 10000;
    return major >= 10 ? QString::number(major) : QStringLiteral("%1.%2").arg(major).arg(versionNumber / 100 % 100);
}

QStringList serviceUnits(const Recipe &recipe)
{
    QStringList units{unitName(recipe.serviceUnit)};
    for (const QString &unit : recipe.otherUnits)
        units << unitName(unit);
    units.removeAll(QString());
    return units;
}

void line(QByteArray &text, const char *name, const QString &value)
{
    text += QByteArray(name) + '=' + shellQuoted(value).toUtf8() + '\n';
}

} // namespace

QByteArray clusterConf(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres)
{
    QByteArray text = "# Written by Baton, read by /usr/local/lib/baton/baton-host. No secrets in here.\n";
    line(text, "CLUSTER", profile.id);
    line(text, "SELF", nodeId(node));
    line(text, "ADDR_A", address(profile, Node::A));
    line(text, "ADDR_B", address(profile, Node::B));
    const bool witness = profile.proxyKind == ProxyKind::Managed && profile.has(Node::Proxy);
    line(text, "ADDR_PROXY", witness ? address(profile, Node::Proxy) : QString());
    line(text, "WITNESS", witness ? QStringLiteral("proxy") : QStringLiteral("none"));
    line(text, "ISOLATION_BOUND", QStringLiteral("20"));
    if (node == Node::Proxy)
        return text;
    line(text, "PGDATA", postgres.dataDirectory);
    line(text, "PGPORT", QString::number(postgres.port));
    line(text, "PGVERSION", majorVersion(postgres.versionNumber));
    line(text, "PGBIN", postgres.binDirectory);
    line(text, "PGUNIT", unitName(postgres.unit));
    line(text, "PGUSER_OS", postgres.osUser.isEmpty() ? QStringLiteral("postgres") : postgres.osUser);
    line(text, "REPL_USER", recipe.replicationUser);
    line(text, "SERVICE_UNITS", serviceUnits(recipe).join(u' '));
    line(text, "AGENT_UNIT", unitName(recipe.agentUnit));
    return text;
}

} // namespace baton
