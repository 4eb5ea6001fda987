#include "core/guard/hosttools.h"

#include "core/base/text.h"
#include "core/guard/known.h"
#include "core/haproxy/block.h"

namespace baton {

namespace {

QString address(const Profile &profile, Node node)
{
    return profile.has(node) ? profile.host(node).peerAddress() : QString();
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

QByteArray rightsConf(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres)
{
    // What cluster.conf says is not said twice.
    const QStringList there{QStringLiteral("CLUSTER"), QStringLiteral("SELF"), QStringLiteral("ADDR_A"), QStringLiteral("ADDR_B"), QStringLiteral("ADDR_PROXY"),
                            QStringLiteral("REPL_USER"), QStringLiteral("AGENT_UNIT")};
    const QString builds = QStringLiteral("BUILDS"); // an administrator's, /etc/baton/builds
    QByteArray text = "# Written by Baton, read by /usr/local/lib/baton/baton-root. No secrets in here.\n";
    Known known = knownOf(profile, recipe, node);
    if (node != Node::Proxy)
        known.insert(QStringLiteral("PGCONF"), postgres.configFile);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it.key() != builds && (node == Node::Proxy || !there.contains(it.key())))
            line(text, it.key().toLatin1().constData(), it.value());
    }
    return text;
}

QByteArray blocksConf(const Profile &profile, const Recipe &recipe)
{
    QByteArray text = "# Written by Baton: its block in haproxy.cfg, by Lua, peers and an admin socket of its own.\n";
    for (const bool lua : {false, true}) {
        for (const bool peers : {false, true}) {
            for (const bool socket : {false, true}) {
                const auto word = [](bool is) { return is ? QByteArray("_yes") : QByteArray("_no"); };
                const BlockWish wish{.program = {.major = peers ? 2 : 1, .minor = 0, .version = {}, .lua = lua}, .disabled = {}, .adminSocket = socket};
                line(text, QByteArray("block" + word(lua) + word(peers) + word(socket)).constData(), managedBlock(profile, recipe, wish).chopped(1));
            }
        }
    }
    return text;
}

} // namespace baton
