#include "core/guard/known.h"

#include "core/base/text.h"
#include "core/haproxy/block.h"
#include "core/host/logs.h"
#include "core/product/installation.h"
#include "core/runbook/run.h"

namespace baton {

namespace {

QString address(const Profile &profile, Node node)
{
    return profile.has(node) ? profile.host(node).peerAddress() : QString();
}

// What the installer's command may name, where `node` becomes the master or the slave; and that of the scripts, where it is the new master or the old one.
QMap<QString, QString> installing(const Profile &profile, const Recipe &recipe, Node node, bool master)
{
    return dialogueValues(profile, recipe, master ? node : peerOf(node));
}

QMap<QString, QString> changing(const Profile &profile, const Recipe &recipe, Node node, bool newMaster)
{
    return scriptValues(profile, recipe, newMaster ? node : peerOf(node));
}

// Of a version as apt is asked for it: "1.6.*".
QString versionPattern(const QString &version)
{
    return u'^' + QRegularExpression::escape(version).replace(QLatin1String("\\*"), QLatin1String(".*")) + u'$';
}

QString filled(const QString &text, QMap<QString, QString> values, bool quoted = true)
{
    for (QString &value : values)
        value = quoted ? shellQuoted(value) : value;
    return fillTemplate(text, values).value_or(QString());
}

} // namespace

QMap<QString, QString> dialogueValues(const Profile &profile, const Recipe &recipe, Node master)
{
    return {{QStringLiteral("build"), recipe.buildName},
            {QStringLiteral("root"), recipe.productRoot},
            {QStringLiteral("master"), address(profile, master)},
            {QStringLiteral("slave"), address(profile, peerOf(master))}};
}

QMap<QString, QString> scriptValues(const Profile &profile, const Recipe &recipe, Node newMaster)
{
    return {{QStringLiteral("newMaster"), address(profile, newMaster)},
            {QStringLiteral("oldMaster"), address(profile, peerOf(newMaster))},
            {QStringLiteral("root"), recipe.productRoot}};
}

QString unitName(const QString &unit)
{
    return unit.isEmpty() || unit.contains(u'.') ? unit : unit + QStringLiteral(".service");
}

QString majorVersion(int versionNumber)
{
    const int major = versionNumber / 10000;
    return major >= 10 ? QString::number(major) : QStringLiteral("%1.%2").arg(major).arg(versionNumber / 100 % 100);
}

Known knownOf(const Profile &profile, const Recipe &recipe, Node node)
{
    const QString own = address(profile, node);
    return {{QStringLiteral("CLUSTER"), profile.id},
            {QStringLiteral("SELF"), nodeId(node)},
            {QStringLiteral("OWN_ADDRESS"), own},
            {QStringLiteral("ADDR_A"), address(profile, Node::A)},
            {QStringLiteral("ADDR_B"), address(profile, Node::B)},
            {QStringLiteral("ADDR_PROXY"), address(profile, Node::Proxy)},
            {QStringLiteral("SERVICE_PORT"), QString::number(servicePort(profile))},
            {QStringLiteral("APPLICATION"), profile.id + u'_' + nodeId(node)},
            {QStringLiteral("REPL_USER"), recipe.replicationUser},
            {QStringLiteral("SERVICE_UNIT"), recipe.serviceUnit},
            {QStringLiteral("OTHER_UNITS"), recipe.otherUnits.join(u' ')},
            {QStringLiteral("AGENT_UNIT"), recipe.agentUnit},
            {QStringLiteral("HEALTH_PORT"), QString::number(recipe.health.port)},
            {QStringLiteral("HEALTH_PATH"), recipe.health.path},
            {QStringLiteral("HEALTH_STATUS"), QString::number(recipe.health.status)},
            {QStringLiteral("REGISTER_PROBE"), recipe.registration.probe},
            {QStringLiteral("REGISTER_POST"), recipe.registration.post},
            {QStringLiteral("PRODUCT_ROOT"), recipe.productRoot},
            {QStringLiteral("BUILD_NAME"), recipe.buildName},
            {QStringLiteral("PROXY_PACKAGE"), recipe.proxyPackage},
            {QStringLiteral("PROXY_PATTERN"), versionPattern(recipe.proxyVersion)},
            {QStringLiteral("UPLOAD_FILE"), buildPath(recipe)},
            {QStringLiteral("BUILDS"), QStringLiteral("any")},
            {QStringLiteral("INSTALL_MASTER"), filled(recipe.installMaster.command, installing(profile, recipe, node, true))},
            {QStringLiteral("INSTALL_SLAVE"), filled(recipe.installSlave.command, installing(profile, recipe, node, false))},
            {QStringLiteral("PREPARE"), filled(recipe.prepareNewMaster.command, changing(profile, recipe, node, true))},
            {QStringLiteral("PREPARE_FOLDER"), filled(recipe.prepareNewMaster.directory, changing(profile, recipe, node, true), false)},
            {QStringLiteral("RESTORE"), filled(recipe.restoreOldMaster.command, changing(profile, recipe, node, false))},
            {QStringLiteral("RESTORE_FOLDER"), filled(recipe.restoreOldMaster.directory, changing(profile, recipe, node, false), false)},
            {QStringLiteral("REINDEX"), fillTemplate(recipe.reindexCommand, {{QStringLiteral("host"), own}}).value_or(QString())},
            {QStringLiteral("LOG_UNITS"), loggedUnits(recipe).join(u' ')}};
}

Known knownOf(const PostgresFacts &postgres)
{
    return {{QStringLiteral("PGDATA"), postgres.dataDirectory},
            {QStringLiteral("PGPORT"), QString::number(postgres.port)},
            {QStringLiteral("PGVERSION"), majorVersion(postgres.versionNumber)},
            {QStringLiteral("PGBIN"), postgres.binDirectory},
            {QStringLiteral("PGUNIT"), unitName(postgres.unit)},
            {QStringLiteral("PGUSER_OS"), postgres.osUser.isEmpty() ? QStringLiteral("postgres") : postgres.osUser},
            {QStringLiteral("PGCONF"), postgres.configFile}};
}

Known known(const Run &run, Node node)
{
    return knownOf(run.profile(), run.recipe(), node);
}

Known together(Known known, const Known &more)
{
    known.insert(more);
    return known;
}

} // namespace baton
