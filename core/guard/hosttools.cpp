#include "core/guard/hosttools.h"

#include "core/base/text.h"
#include "core/base/translation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

static void initHostResources()
{
    Q_INIT_RESOURCE(host);
}

namespace baton {

namespace {

constexpr auto unitFolder = "/etc/systemd/system";
constexpr int answerPort = 5480;

BATON_TR_FUNCTION(HostTools)

QByteArray resource(const QString &name)
{
    initHostResources();
    QFile file(QStringLiteral(":/host/") + name);
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
        const bool program = !name.contains(u'.');
        files << HostFile{QLatin1String(hostToolsFolder) + u'/' + name, resource(name), program ? 0755 : 0644};
    }
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

QByteArray startingProgram(Node node)
{
    const QByteArray units = hostUnits(node).join(u' ').toUtf8();
    return "install -d -m 700 /var/lib/baton /run/baton\n"
           "systemctl daemon-reload\n"
           "systemctl enable -q " + units + "\n"
           "systemctl restart " + units + "\nsync\n"; // a power cut right after must not leave an empty guard
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
    Command command = Command::changing(QStringLiteral("exec ") + hostCommand(words));
    command.note = hostCommand(words);
    return command;
}

Command hostQuestion(const QStringList &words)
{
    return Command::reading(QStringLiteral("exec ") + hostCommand(words));
}

QStringList hostUnits(Node node)
{
    return {QStringLiteral("baton-answer.socket"), QStringLiteral("baton-rearm.service"),
            node == Node::Proxy ? QStringLiteral("baton-witness.service") : QStringLiteral("baton-guard.service")};
}

QList<HostFile> hostFiles(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres)
{
    QList<HostFile> files = scriptFiles() + unitFiles(profile, node);
    files << HostFile{QStringLiteral("/etc/baton/cluster.conf"), clusterConf(profile, recipe, node, postgres), 0600};
    if (node != Node::Proxy && !postgres.unit.isEmpty())
        files << HostFile{dropInPath(postgres), resource(QStringLiteral("postgresql-dropin.conf")), 0644};
    return files;
}

Result<bool> hostToolsCurrent(Host &host, const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres)
{
    Command command = Command::reading(
        QStringLiteral("sha256sum -c --status - 2>/dev/null && systemctl -q is-enabled %1 2>/dev/null && "
                       "systemctl -q is-active %2 && echo current || echo differs")
            .arg(hostUnits(node).join(u' '), hostUnits(node).last()));
    command.input = checksums(hostFiles(profile, recipe, node, postgres));
    const auto output = host.run(command);
    if (!output)
        return fail(output.error());
    return output->text() == QLatin1String("current");
}

Result<> installHostTools(Run &run, Node node)
{
    if (node == Node::Proxy)
        return installHostTools(run, node, {});
    const HostState state = run.look().host(node);
    if (state.postgres.dataDirectory.isEmpty() || state.postgres.unit.isEmpty()) {
        return fail(ErrorKind::Failed,
                    tr("%1: PostgreSQL was not found there, so its guard cannot be put in place. Install the product first.")
                        .arg(run.label(node)), state.error);
    }
    return installHostTools(run, node, state.postgres);
}

Result<> installHostTools(Run &run, Node node, const PostgresFacts &postgres)
{
    const auto current = hostToolsCurrent(run.host(node), run.profile(), run.recipe(), node, postgres);
    if (!current)
        return fail(current.error());
    if (*current)
        return {};
    Command command = Command::changing(QStringLiteral("exec sh"));
    command.input = writingProgram(hostFiles(run.profile(), run.recipe(), node, postgres)) + startingProgram(node);
    command.note = tr("Install the guard, the answerer and the timers");
    command.timeout = std::chrono::seconds(60);
    const auto done = run.run(node, command, tr("install Baton's host tools"));
    if (!done)
        return fail(done.error());
    return {};
}

QString hostToolsRemoval()
{
    return QStringLiteral(
        "/usr/local/lib/baton/baton-host unstage 2>/dev/null\n" // of a run that died before it used it
        "systemctl disable -q --now baton-guard.service baton-witness.service baton-answer.socket baton-rearm.service 2>/dev/null\n"
        "systemctl stop 'baton-deadman@*.service' 'baton-answer@*.service' 2>/dev/null\n"
        "rm -f /etc/systemd/system/baton-*.service /etc/systemd/system/baton-*.socket /etc/systemd/system/*.service.d/baton.conf\n"
        "rmdir /etc/systemd/system/*.service.d 2>/dev/null\n"
        "systemctl daemon-reload\n"
        "rm -rf /usr/local/lib/baton /etc/baton /run/baton\n"
        "find /var/lib/baton -mindepth 1 -maxdepth 1 ! -name aside -exec rm -rf {} + 2>/dev/null\n" // what only an old master had stays
        "rmdir /var/lib/baton/aside /var/lib/baton 2>/dev/null || ls -d /var/lib/baton/aside 2>/dev/null\n"
        "[ ! -e /usr/local/lib/baton ]");
}

Result<> removeHostTools(Run &run, Node node)
{
    Command command = Command::changing(hostToolsRemoval());
    command.note = tr("Remove the guard, the answerer and the timers");
    const auto done = run.run(node, command, tr("remove Baton's host tools"));
    if (!done)
        return fail(done.error());
    if (!done->trimmed().isEmpty())
        run.note(tr("What only this host had when it was reconverted stays on %1 in %2. Delete it when nobody needs it any more.")
                     .arg(run.label(node), QString::fromUtf8(done->trimmed())), node);
    return {};
}

} // namespace baton
