#include "core/haproxy/block.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace baton {

namespace {

constexpr auto toolsFolder = "/usr/local/lib/baton";

QString beginMarker(const QString &cluster)
{
    return QStringLiteral("# >>> baton %1\n").arg(cluster);
}

QString endMarker(const QString &cluster)
{
    return QStringLiteral("# <<< baton %1\n").arg(cluster);
}

QString globalSection(const BlockWish &wish)
{
    QString text;
    if (wish.program.lua)
        text += QStringLiteral("    lua-load %1/hold.lua\n").arg(QLatin1String(toolsFolder));
    if (wish.adminSocket)
        text += QStringLiteral("    stats socket %1 mode 600 level admin\n").arg(defaultAdminSocket());
    return text.isEmpty() ? text : QStringLiteral("global\n") + text + u'\n';
}

// Keeps who is pinned over a reload: the old process tells the new one. HAPROXY_LOCALPEER exists since 1.8; on older
// ones the proxy's record pins again.
bool hasPeers(const BlockWish &wish)
{
    return wish.program.atLeast(1, 8);
}

QString peersSection(const BlockWish &wish)
{
    if (!hasPeers(wish))
        return {};
    return QStringLiteral("peers baton-peers\n    peer \"${HAPROXY_LOCALPEER}\" 127.0.0.1:5481\n\n");
}

// What an administrator's "defaults" say, TLS to all servers or a page of HAProxy's own for /health, would hold for these sections, too.
QString defaultsSection()
{
    return QStringLiteral("# For the sections below, so put yours above.\n"
                          "defaults\n"
                          "    log global\n"
                          "    mode http\n"
                          "    option httplog\n"
                          "    option dontlognull\n\n");
}

// Requests are held before a backend is chosen, so that they go to whoever serves when they are let through.
QString frontendSection(const Profile &profile, const BlockWish &wish)
{
    const QString hold = wish.program.lua
        ? QStringLiteral("    http-request lua.baton-hold if { nbsrv(baton-maintenance) gt 0 }\n")
        : QStringLiteral("    # this HAProxy has no Lua: requests are not held while nobody serves, they get the page\n");
    return QStringLiteral("frontend baton-front\n"
                          "    bind *:%1\n"
                          "    mode http\n"
                          "    option forwardfor\n"
                          "    timeout client 75s\n"
                          "    timeout http-request 15s\n"
                          "    timeout http-keep-alive 30s\n")
               .arg(servicePort(profile))
        + hold
        + QStringLiteral("    use_backend baton-maintenance if { nbsrv(baton-maintenance) eq 0 }\n"
                         "    use_backend baton-gate if { nbsrv(baton-gate) eq 0 }\n"
                         "    default_backend baton-desk\n\n");
}

QString serverLine(Node node, const Profile &profile, const Recipe &recipe, const BlockWish &wish)
{
    return QStringLiteral("    server %1 %2:%3 id %4 check%5\n")
        .arg(nodeId(node), profile.host(node).peerAddress())
        .arg(recipe.health.port)
        .arg(node == Node::A ? 1 : 2)
        .arg(wish.disabled.contains(node) ? QStringLiteral(" disabled") : QString());
}

// A kept connection to a server that lost its power looks alive until something is sent over it, and HAProxy answers the
// request that finds out by hanging up on the client. So every request gets a connection of its own to the server
// (http-server-close); the client's own connection is kept all the same.
// All clients are kept on one server (stick on a constant): should ever two servers pass the check, they do not share
// the clients, and one that comes back does not get them back. Only a connection that was never made is tried again
// elsewhere; a request that was sent is not repeated.
QString deskSection(const Profile &profile, const Recipe &recipe, const BlockWish &wish)
{
    return QStringLiteral("backend baton-desk\n"
                          "    mode http\n"
                          "    option httpchk GET %1\n"
                          "    http-check expect status %2\n"
                          "    option http-server-close\n"
                          "    option redispatch 1\n"
                          "    retries 3\n"
                          "    timeout connect 1s\n"
                          "    timeout queue 5s\n"
                          "    timeout check 2s\n"
                          "    timeout server 300s\n"
                          "    timeout tunnel 1h\n"
                          "    stick-table type integer size 1k%3\n"
                          "    stick on int(1)\n"
                          "    errorfile 503 %4/page.http\n"
                          "    default-server inter 500ms fastinter 200ms downinter 500ms fall 2 rise 1 "
                          "on-marked-down shutdown-sessions\n")
               .arg(recipe.health.path)
               .arg(recipe.health.status)
               .arg(hasPeers(wish) ? QStringLiteral(" peers baton-peers") : QString(), QLatin1String(toolsFolder))
        + serverLine(Node::A, profile, recipe, wish) + serverLine(Node::B, profile, recipe, wish) + u'\n';
}

// A backend with one server that nobody ever reaches: whether it is in maintenance is the switch.
QString switchSection(const QString &name, const QString &server, const QString &page, bool disabled)
{
    return QStringLiteral("backend %1\n"
                          "    mode http\n"
                          "    timeout connect 1s\n"
                          "    timeout server 5s\n"
                          "    errorfile 503 %2/%3\n"
                          "    server %4 127.0.0.1:9%5\n")
        .arg(name, QLatin1String(toolsFolder), page, server, disabled ? QStringLiteral(" disabled") : QString());
}

// Whether sections stand there that have no "defaults" of their own before them.
bool takesDefaultsFromAbove(const QString &config)
{
    static const QRegularExpression section(QStringLiteral("^\\s*(defaults|frontend|backend|listen)\\b"), QRegularExpression::MultilineOption);
    const auto first = section.match(config);
    return first.hasMatch() && first.captured(1) != QLatin1String("defaults");
}

struct Span
{
    qsizetype from = -1, to = -1; // [from, to)
};

Result<std::optional<Span>> findBlock(const QString &config, const QString &cluster)
{
    const auto broken = [&] {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("HaproxyBlock", "haproxy.cfg has marker lines of Baton for \"%1\" that do "
                                                                "not belong together. Put them right, or remove them.")
                        .arg(cluster));
    };
    // The marker is a whole line: "# >>> baton lab" must not be found in "# >>> baton lab2".
    const QString text = u'\n' + config + (config.endsWith(u'\n') ? QString() : QStringLiteral("\n"));
    const QString begin = u'\n' + beginMarker(cluster), end = u'\n' + endMarker(cluster);
    const qsizetype from = text.indexOf(begin), to = text.indexOf(end);
    if (from < 0 && to < 0)
        return std::optional<Span>();
    if (from < 0 || to < from || text.indexOf(begin, from + 1) >= 0 || text.indexOf(end, to + 1) >= 0)
        return broken();
    return Span{from, qMin(to + end.size() - 1, config.size())};
}

} // namespace

int servicePort(const Profile &profile)
{
    return QUrl(profile.serviceUrl).port(80);
}

QString defaultAdminSocket()
{
    return QStringLiteral("/run/haproxy/admin.sock");
}

QString managedBlock(const Profile &profile, const Recipe &recipe, const BlockWish &wish)
{
    return beginMarker(profile.id)
        + QStringLiteral("# Written by Baton; changes between these lines are lost.\n") + globalSection(wish)
        + peersSection(wish) + defaultsSection() + frontendSection(profile, wish) + deskSection(profile, recipe, wish)
        + switchSection(QStringLiteral("baton-gate"), QStringLiteral("open"), QStringLiteral("page.http"), false) + u'\n'
        + switchSection(QStringLiteral("baton-maintenance"), QStringLiteral("off"), QStringLiteral("maintenance.http"),
                        wish.maintenance)
        + endMarker(profile.id);
}

Result<std::optional<QString>> blockIn(const QString &config, const QString &cluster)
{
    const auto span = findBlock(config, cluster);
    if (!span)
        return fail(span.error());
    if (!*span)
        return std::optional<QString>();
    return std::optional<QString>(config.mid((*span)->from, (*span)->to - (*span)->from));
}

Result<QString> withBlock(const QString &config, const QString &cluster, const QString &block)
{
    const auto span = findBlock(config, cluster);
    if (!span)
        return fail(span.error());
    const QString before = *span ? config.left((*span)->from) : config, behind = *span ? config.mid((*span)->to) : QString();
    if (*span && !takesDefaultsFromAbove(behind))
        return before + block + behind;
    const QString rest = before + behind;
    const QString gap = rest.isEmpty() || rest.endsWith(u'\n') ? QString() : QStringLiteral("\n");
    return rest + gap + block;
}

Result<QString> withoutBlock(const QString &config, const QString &cluster)
{
    const auto span = findBlock(config, cluster);
    if (!span)
        return fail(span.error());
    if (!*span)
        return config;
    return config.left((*span)->from) + config.mid((*span)->to);
}

} // namespace baton
