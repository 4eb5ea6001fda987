#include "core/guard/hosttools.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/cluster/monitor.h"
#include "core/guard/known.h"
#include "core/host/verbs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

static void initHostResources()
{
    Q_INIT_RESOURCE(host);
    Q_INIT_RESOURCE(aside);
    Q_INIT_RESOURCE(probe);
}

namespace baton {

namespace {

constexpr auto unitFolder = "/etc/systemd/system";
constexpr int answerPort = 5480;

BATON_TR_FUNCTION(HostTools)

QByteArray resource(const QString &name, const char *folder = ":/host/")
{
    initHostResources();
    QFile file(QLatin1String(folder) + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is missing", qPrintable(name));
    return file.readAll();
}

bool isUnit(const QString &name)
{
    return name.endsWith(QLatin1String(".service")) || name.endsWith(QLatin1String(".socket"));
}

bool belongsOn(const QString &unit, Node node)
{
    if (unit == QLatin1String("baton-guard.service"))
        return node != Node::Proxy;
    if (unit == QLatin1String("baton-witness.service"))
        return node == Node::Proxy;
    return true;
}

QByteArray answerSocket(const Profile &profile, Node node)
{
    return resource(QStringLiteral("baton-answer.socket"))
        .replace("@ADDRESS@", profile.host(node).peerAddress().toUtf8())
        .replace("@PORT@", QByteArray::number(answerPort));
}

// The version names what the scripts are, not when they were built: equal scripts, equal version.
QByteArray toolsVersion(const QList<HostFile> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const HostFile &file : files)
        hash.addData(file.content);
    return BATON_VERSION "-" + hash.result().toHex().left(8) + '\n';
}

QList<HostFile> scriptFiles()
{
    initHostResources();
    QList<HostFile> files;
    for (const QString &name : QDir(QStringLiteral(":/host")).entryList(QDir::Files, QDir::Name)) {
        if (isUnit(name) || name.endsWith(QLatin1String(".conf")))
            continue;
        // HAProxy reads its own as another user.
        const int mode = !name.contains(u'.') ? 0755 : name.endsWith(QLatin1String(".sh")) ? 0600 : 0644;
        files << HostFile{QLatin1String(hostToolsFolder) + u'/' + name, resource(name), mode};
    }
    files << HostFile{QLatin1String(hostToolsFolder) + QStringLiteral("/postgresql-dropin.conf"), resource(QStringLiteral("postgresql-dropin.conf")), 0600};
    for (const QString &part : verbParts())
        files << HostFile{QLatin1String(hostToolsFolder) + QStringLiteral("/verbs/%1.sh").arg(part), verbFile(part), 0600};
    for (const char *name : {"segment.sh", "keep.sh", "count.sh", "rows.sh", "rows.sql"})
        files << HostFile{QLatin1String(hostToolsFolder) + QStringLiteral("/aside/") + QLatin1String(name), resource(QLatin1String(name), ":/aside/"), 0600};
    for (const char *name : {"common.sh", "datahost.sh", "proxy.sh"})
        files << HostFile{QLatin1String(hostToolsFolder) + QStringLiteral("/probe/") + QLatin1String(name), resource(QLatin1String(name), ":/probe/"), 0600};
    files << HostFile{QLatin1String(hostToolsFolder) + QStringLiteral("/version"), toolsVersion(files), 0644};
    return files;
}

QList<HostFile> unitFiles(const Profile &profile, Node node)
{
    initHostResources();
    QList<HostFile> files;
    for (const QString &name : QDir(QStringLiteral(":/host")).entryList(QDir::Files, QDir::Name)) {
        if (!isUnit(name) || !belongsOn(name, node))
            continue;
        const bool socket = name == QLatin1String("baton-answer.socket");
        files << HostFile{QLatin1String(unitFolder) + u'/' + name, socket ? answerSocket(profile, node) : resource(name), 0644};
    }
    return files;
}

QString dropInPath(const PostgresFacts &postgres)
{
    return QStringLiteral("%1/%2.d/baton.conf").arg(QLatin1String(unitFolder), postgres.unit);
}

// A shell program that writes the files: each as a here-document whose end mark is in none of them. There is no lock of the cluster yet
// where these files are not, so two administrators may begin at the same moment: one after the other.
QByteArray writingProgram(const QList<HostFile> &files)
{
    QByteArray program = "set -eu\numask 022\nexec 9>/run/baton-tools.lock\nflock -w 50 9\n";
    for (const HostFile &file : files) {
        const QByteArray path = shellQuoted(file.path).toUtf8();
        program += "mkdir -p \"$(dirname " + path + ")\"\n";
        program += "cat >" + path + ".baton-new <<'BATON-END-OF-FILE'\n" + file.content;
        program += file.content.endsWith('\n') ? "" : "\n";
        program += "BATON-END-OF-FILE\nchmod " + QByteArray::number(file.mode, 8) + ' ' + path + ".baton-new\n";
        program += "mv -f " + path + ".baton-new " + path + '\n';
    }
    return program;
}

QStringList unitsOf(Node node, HostTools part)
{
    QStringList units = hostUnits(node);
    if (part == HostTools::WithoutGuard)
        units.removeAll(QStringLiteral("baton-guard.service"));
    return units;
}

// A look that did not find the database is no reason to take it from the guard, which would let every start through.
QByteArray refusingProgram()
{
    return "if grep -qs \"^PGDATA='*/\" /etc/baton/cluster.conf; then\n"
           "    echo 'the guard here is in front of a PostgreSQL that was not found just now' >&2\n    exit 77\nfi\n";
}

// A guard that runs goes on by what was written just now; one that does not is not started.
QByteArray startingProgram(Node node, HostTools part)
{
    const QByteArray units = unitsOf(node, part).join(u' ').toUtf8();
    return "install -d -m 700 /var/lib/baton /run/baton\n"
           "systemctl daemon-reload\n"
           "systemctl enable -q " + units + "\n"
           "systemctl restart " + units + '\n'
        + (part == HostTools::WithoutGuard && node != Node::Proxy ? "systemctl try-restart baton-guard.service\n" : "") + "sync\n"; // a power cut right after must not leave an empty guard
}

// sha256sum's form, so that the host compares.
QByteArray checksums(const QList<HostFile> &files)
{
    QByteArray lines;
    for (const HostFile &file : files)
        lines += QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex() + "  " + file.path.toUtf8() + '\n';
    return lines;
}

} // namespace

QString lockHolder()
{
    // USER is missing where a service manager or a bare shell starts us.
    const passwd *entry = getpwuid(geteuid());
    const QString user = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
    return user + u'@' + QSysInfo::machineHostName();
}

Known toolsKnown(Node node)
{
    // The probe's parts are asked for only where they are.
    return {{QStringLiteral("SELF"), nodeId(node)}, {QStringLiteral("PROBE_FACTS"), {}}, {QStringLiteral("PROBE_COMMON"), {}}, {QStringLiteral("PROBE_PART"), {}}};
}

QString hostToolsVersion()
{
    return QString::fromUtf8(scriptFiles().constLast().content).trimmed();
}

QString hostCommand(const QStringList &words)
{
    return QLatin1String(hostToolsFolder) + QStringLiteral("/baton-host ") + shellQuoted(words);
}

Command hostChange(const QStringList &words)
{
    Command command = Command::verb(QStringList{QStringLiteral("host")} + words);
    command.note = hostCommand(words);
    return command;
}

Command hostQuestion(const QStringList &words)
{
    return Command::verb(QStringList{QStringLiteral("host")} + words);
}

QStringList hostUnits(Node node)
{
    return {QStringLiteral("baton-answer.socket"), QStringLiteral("baton-rearm.service"),
            node == Node::Proxy ? QStringLiteral("baton-witness.service") : QStringLiteral("baton-guard.service")};
}

QList<HostFile> hostFiles(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres, HostTools part)
{
    QList<HostFile> files = scriptFiles() + unitFiles(profile, node);
    files << HostFile{QStringLiteral("/etc/baton/cluster.conf"), clusterConf(profile, recipe, node, postgres), 0600};
    files << HostFile{QStringLiteral("/etc/baton/rights.conf"), rightsConf(profile, recipe, node, postgres), 0600};
    files << HostFile{QStringLiteral("/etc/baton/probe.conf"), probeFacts(profile, recipe, node).toUtf8(), 0600};
    if (node == Node::Proxy)
        files << HostFile{QStringLiteral("/etc/baton/blocks.conf"), blocksConf(profile, recipe), 0600};
    if (node != Node::Proxy && !postgres.unit.isEmpty() && part == HostTools::All)
        files << HostFile{dropInPath(postgres), resource(QStringLiteral("postgresql-dropin.conf")), 0644};
    return files;
}

Result<bool> hostToolsCurrent(Host &host, const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres)
{
    const auto output = host.run(Command::verb({QStringLiteral("tools"), QStringLiteral("current")}, toolsKnown(node),
                                               checksums(hostFiles(profile, recipe, node, postgres))));
    if (!output)
        return fail(output.error());
    return output->text() == QLatin1String("current");
}

namespace {

// The helper writes no files that it is given: it finds the database itself, and puts the guard in front of it.
Result<> guardByHelper(Run &run, Node node, const PostgresFacts &postgres)
{
    if (node != Node::Proxy && !postgres.unit.isEmpty()) {
        const Command guard = databaseVerb(node, QStringLiteral("guard-database"));
        if (const auto done = run.run(node, guard, tr("put the guard in front of PostgreSQL")); !done)
            return fail(done.error());
    }
    const auto current = hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, postgres);
    if (!current)
        return fail(current.error());
    if (*current || run.dryRun())
        return {};
    return fail(ErrorKind::Refused, tr("%1 has other scripts of Baton than this version wants, and %2 may only use Baton's helper there. Put them there over a login with full "
                                       "rights: “batonctl helper install”.").arg(run.label(node), run.profile().host(node).user));
}

} // namespace

Command databaseVerb(Node node, const QString &what)
{
    Command command = Command::verb({QStringLiteral("tools"), what}, toolsKnown(node));
    command.timeout = std::chrono::seconds(60);
    return command;
}

Command hostToolsInstallation(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres, HostTools part)
{
    Command command = Command::changing(QStringLiteral("exec sh"));
    command.input = (node != Node::Proxy && postgres.dataDirectory.isEmpty() ? refusingProgram() : QByteArray())
        + writingProgram(hostFiles(profile, recipe, node, postgres, part)) + startingProgram(node, part);
    command.note = part == HostTools::All ? tr("Install the guard, the answerer and the timers") : tr("Install the answerer and the timers");
    command.timeout = std::chrono::seconds(60);
    return command;
}

Result<> installHostTools(Run &run, Node node, const PostgresFacts &postgres, HostTools part)
{
    const auto current = hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, postgres);
    if (!current)
        return fail(current.error());
    if (*current)
        return {};
    if (run.profile().host(node).sudo == HostProfile::Sudo::Helper)
        return guardByHelper(run, node, postgres);
    const auto done = run.run(node, hostToolsInstallation(run.profile(), run.recipe(), node, postgres, part), tr("install Baton's host tools"));
    if (!done)
        return fail(done.error());
    return {};
}

Command hostToolsRemoval()
{
    Command command = Command::verb({QStringLiteral("tools"), QStringLiteral("remove")}, toolsKnown(Node::A));
    command.note = tr("Remove the guard, the answerer and the timers");
    return command;
}

Result<> removeHostTools(Run &run, Node node)
{
    const auto done = run.run(node, hostToolsRemoval(), tr("remove Baton's host tools"));
    if (!done)
        return fail(done.error());
    if (!done->trimmed().isEmpty())
        run.note(tr("What only this host had when it was reconverted stays on %1 in %2. Delete it when nobody needs it any more.")
                     .arg(run.label(node), plainText(done->trimmed())), node);
    return {};
}

} // namespace baton
