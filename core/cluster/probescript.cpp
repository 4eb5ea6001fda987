#include "core/cluster/monitor.h"

#include "core/base/text.h"
#include "core/postgres/statusquery.h"

#include <QFile>
#include <QUrl>

static void initProbeResource()
{
    Q_INIT_RESOURCE(probe); // baton-core is a static library: without this the linker drops it
}

// The probe as one script: variables of this cluster in front, then the files of resources/probe/.
namespace baton {

namespace {

QString resource(const QString &name)
{
    initProbeResource();
    QFile file(QStringLiteral(":/probe/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString assignment(const char *name, const QString &value)
{
    return QLatin1String(name) + u'=' + shellQuoted(value) + u'\n';
}

QStringList unitsOf(const Recipe &recipe)
{
    QStringList units{recipe.serviceUnit, recipe.agentUnit, recipe.searchUnit};
    units += recipe.otherUnits;
    units << QStringLiteral("baton-guard.service");
    units.removeAll(QString());
    return units;
}

// Words for sees_facts: NODE|ADDRESS|SSHPORT|HTTPPORT|HTTPPATH; without the last two for the proxy.
QString targets(const Profile &profile, const Recipe &recipe, Node from)
{
    QStringList words;
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it) {
        if (it.key() == from)
            continue;
        const bool data = it.key() != Node::Proxy;
        words << QStringLiteral("%1|%2|%3|%4|%5").arg(nodeId(it.key()), it->peerAddress(), QString::number(it->port),
                                                      data ? QString::number(recipe.health.port) : QString(), data ? recipe.health.path : QString());
    }
    return words.join(u' ');
}

// One set of statements per generation of PostgreSQL, chosen on the host by what PG_VERSION says.
QString statements()
{
    QString cases;
    for (const StatusNames &names : statusGenerations())
        cases += QStringLiteral("    %1) prepared_sql=%2 ;;\n").arg(QLatin1String(names.pattern), shellQuoted(preparedSql(names)));
    return assignment("status_sql", statusSql()) + assignment("more_sql", moreSql()) + assignment("settings_sql", settingsSql())
        + QStringLiteral("sql_for()\n{\n    case $1 in\n%1    esac\n}\n").arg(cases);
}

QString variables(const Profile &profile, const Recipe &recipe, Node node)
{
    const QUrl search(recipe.searchHealth);
    return assignment("cluster", profile.id) + assignment("own_address", profile.host(node).peerAddress())
        + assignment("targets", targets(profile, recipe, node)) + assignment("units", unitsOf(recipe).join(u' '))
        + assignment("product_root", recipe.productRoot) + assignment("wanted_unit", recipe.postgresUnit)
        + assignment("database", recipe.postgresDatabase) + assignment("postgres_port", QString::number(recipe.postgresPort))
        + assignment("health_port", QString::number(recipe.health.port)) + assignment("health_path", recipe.health.path)
        + assignment("health_status", QString::number(recipe.health.status)) + assignment("register_path", recipe.registration.probe)
        + assignment("search_host", search.host()) + assignment("search_port", QString::number(search.port(80)))
        + assignment("search_path", search.path().isEmpty() ? QStringLiteral("/") : search.path());
}

// As the verb puts it together on a host that has its parts.
QString script(const Profile &profile, const Recipe &recipe, Node node, const QString &mode)
{
    return assignment("MODE", mode) + probeFacts(profile, recipe, node) + QStringLiteral("exec 3<&0 5>&1\n") + resource(QStringLiteral("common.sh"))
        + resource(node == Node::Proxy ? QStringLiteral("proxy.sh") : QStringLiteral("datahost.sh"));
}

Command probing(const QStringList &words, const QString &script)
{
    const Known parts{{QStringLiteral("PROBE_FACTS"), {}}, {QStringLiteral("PROBE_COMMON"), {}}, {QStringLiteral("PROBE_PART"), {}}};
    Command command = Command::verb(QStringList{QStringLiteral("probe")} + words, parts);
    command.script = script;
    return command;
}

} // namespace

QString probeFacts(const Profile &profile, const Recipe &recipe, Node node)
{
    return variables(profile, recipe, node) + (node != Node::Proxy ? statements() : QString());
}

Command probeOnce(const Profile &profile, const Recipe &recipe, Node node, std::chrono::milliseconds patience)
{
    const QString seconds = QString::number(double(patience.count()) / 1000);
    Command command = probing({QStringLiteral("once"), seconds}, assignment("patience", seconds) + script(profile, recipe, node, QStringLiteral("once")));
    command.timeout = std::chrono::seconds(10);
    command.note = QStringLiteral("baton-probe"); // what it is called where it does not end
    return command;
}

Command probeStream(const Profile &profile, const Recipe &recipe, Node node)
{
    return probing({QStringLiteral("stream")}, script(profile, recipe, node, QStringLiteral("stream")));
}

} // namespace baton
