#include "core/ssh/clientconfig.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QMultiMap>
#include <QProcess>
#include <QSysInfo>

#include <algorithm>

#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

using Lines = QMap<QString, QStringList>; // by keyword, lower case; in their order

Lines parsed(const QByteArray &said)
{
    Lines lines;
    for (const QByteArray &line : said.split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (const qsizetype space = text.indexOf(u' '); space > 0)
            lines[text.left(space)] << text.mid(space + 1);
    }
    return lines;
}

Result<Lines> ask(const QStringList &arguments, const QString &name, QDeadlineTimer deadline, const std::stop_token &stop)
{
    QProcess ssh;
    ssh.start(QStringLiteral("ssh"), QStringList{QStringLiteral("-G"), QStringLiteral("-T")} + arguments, QIODevice::ReadOnly);
    if (!ssh.waitForStarted()) {
        return fail(ErrorKind::Usage, Text::tr("%1 can’t be looked up in the SSH configuration, as OpenSSH’s client is not installed here: "
                                               "install the package openssh-client.").arg(name), ssh.errorString());
    }
    while (!ssh.waitForFinished(50)) {
        if (ssh.state() == QProcess::NotRunning)
            break;
        if (!stop.stop_requested() && !deadline.hasExpired())
            continue;
        ssh.kill();
        ssh.waitForFinished(1000);
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled on %1.").arg(name));
        return fail(ErrorKind::Usage, Text::tr("What the SSH configuration runs for %1 (Match exec) does not end.").arg(name));
    }
    if (ssh.exitStatus() == QProcess::NormalExit && ssh.exitCode() == 0)
        return parsed(ssh.readAllStandardOutput());
    return fail(ErrorKind::Usage, Text::tr("The SSH configuration can’t be used for %1. Try “ssh %1” in a terminal, and mend what it says.").arg(name),
                QString::fromUtf8(ssh.readAllStandardError()).trimmed());
}

// What an empty configuration gives: only what differs from it is meant.
const Lines &defaults()
{
    static const Lines lines = ask({QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("localhost")}, QStringLiteral("localhost"),
                                   QDeadlineTimer(5000), {}).value_or(Lines());
    return lines;
}

QStringList argumentsFor(const Target &target)
{
    QStringList arguments;
    if (!target.configFile.isEmpty())
        arguments << QStringLiteral("-F") << target.configFile;
    if (target.port != 22)
        arguments << QStringLiteral("-p") << QString::number(target.port);
    if (!target.user.isEmpty())
        arguments << QStringLiteral("-l") << target.user;
    return arguments << QStringLiteral("--") << target.host;
}

// ssh_config(5), TOKENS, and the tilde; -G leaves them in file names.
class Expansion
{
public:
    Expansion(const ClientConfig &config, const QString &original)
        : m_config(config), m_original(original)
    {
        if (const passwd *entry = ::getpwuid(::getuid())) {
            m_home = QString::fromLocal8Bit(entry->pw_dir); // as ssh does: not $HOME
            m_user = QString::fromLocal8Bit(entry->pw_name);
        }
    }

    [[nodiscard]] QString operator()(const QString &text) const
    {
        QString path = text == QLatin1String("~") || text.startsWith(QLatin1String("~/")) ? m_home + text.mid(1) : text;
        for (qsizetype at = path.indexOf(QLatin1String("${")); at >= 0; at = path.indexOf(QLatin1String("${"), at)) {
            const qsizetype end = path.indexOf(u'}', at);
            if (end < 0)
                break;
            const QString value = qEnvironmentVariable(path.mid(at + 2, end - at - 2).toLocal8Bit().constData());
            path.replace(at, end + 1 - at, value);
            at += value.size();
        }
        for (qsizetype at = path.indexOf(u'%'); at >= 0 && at + 1 < path.size(); at = path.indexOf(u'%', at)) {
            const QString value = token(path.at(at + 1));
            path.replace(at, 2, value);
            at += value.size();
        }
        return path;
    }
    [[nodiscard]] QStringList operator()(const QStringList &texts) const
    {
        QStringList paths;
        for (const QString &text : texts)
            paths << (*this)(text);
        return paths;
    }

private:
    [[nodiscard]] QString token(QChar letter) const
    {
        switch (letter.unicode()) {
        case '%': return QStringLiteral("%");
        case 'd': return m_home;
        case 'h': return m_config.host;
        case 'i': return QString::number(::getuid());
        case 'k': return m_config.hostKeyAlias.isEmpty() ? m_original : m_config.hostKeyAlias;
        case 'L': return QSysInfo::machineHostName().section(u'.', 0, 0);
        case 'l': return QSysInfo::machineHostName();
        case 'n': return m_original;
        case 'p': return QString::number(m_config.port);
        case 'r': return m_config.user;
        case 'u': return m_user;
        default: return u'%' + QString(letter);
        }
    }

    const ClientConfig &m_config;
    const QString m_original;
    QString m_home, m_user;
};

// File names of one line; -G prints them without quotes, so that one with a blank can't be told from two. Those that are there decide.
QStringList fileNames(const QString &line)
{
    QStringList names;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (!names.isEmpty() && !word.startsWith(u'/') && !word.startsWith(u'~') && !word.startsWith(u'$') && word != QLatin1String("none"))
            names.last() += u' ' + word;
        else
            names << word;
    }
    names.removeAll(QStringLiteral("none"));
    return names;
}

int familyOf(const QString &word)
{
    return word == QLatin1String("inet") ? AF_INET : word == QLatin1String("inet6") ? AF_INET6 : AF_UNSPEC;
}

} // namespace

Result<ClientConfig> clientConfig(const Target &target, const std::stop_token &stop)
{
    constexpr std::chrono::milliseconds patience(10'000); // a program is started here, and a Match exec may be another: a busy workstation takes its time
    const Result<Lines> lines = ask(argumentsFor(target), target.name(), QDeadlineTimer(std::max(patience, target.connectTimeout)), stop);
    if (!lines)
        return fail(lines.error());
    const auto one = [&](const char *word) { return lines->value(QLatin1String(word)).value(0); };
    const auto isNot = [&](const char *word, const char *value) { return one(word) != QLatin1String(value); };
    const QString command = one("proxycommand");
    if (target.jump.isEmpty() && !command.isEmpty() && command != QLatin1String("none")) {
        return fail(ErrorKind::Usage,
                    Text::tr("The SSH configuration reaches %1 by a ProxyCommand, which Baton does not run, as it could not check host keys on "
                             "the way. Use ProxyJump there, or name the jump host in the profile.").arg(target.name()),
                    command);
    }
    if (const QString revoked = one("revokedhostkeys"); !revoked.isEmpty() && revoked != QLatin1String("none")) {
        return fail(ErrorKind::Usage,
                    Text::tr("The SSH configuration has RevokedHostKeys for %1, a list that Baton can’t read, so a revoked host key would pass. Write those keys "
                             "into known_hosts as lines with @revoked, and take the directive out for this host.").arg(target.name()),
                    revoked);
    }
    ClientConfig config;
    config.host = one("hostname");
    config.port = one("port").toInt();
    config.user = one("user");
    config.hostKeyAlias = one("hostkeyalias");
    const Expansion expanded(config, target.host);
    config.keyFiles = expanded(lines->value(QStringLiteral("identityfile")));
    config.certificates = expanded(lines->value(QStringLiteral("certificatefile")));
    config.identitiesOnly = one("identitiesonly") == QLatin1String("yes");
    const QString agent = one("identityagent");
    if (agent.startsWith(u'$') && !agent.startsWith(QLatin1String("${"))) // the name of a variable that has it
        config.agent = qEnvironmentVariable(agent.mid(1).toLocal8Bit().constData(), QStringLiteral("none"));
    else if (agent != QLatin1String("SSH_AUTH_SOCK"))
        config.agent = expanded(agent);
    config.jump = target.jump.isEmpty() ? one("proxyjump") : target.jump;
    if (config.jump == QLatin1String("none"))
        config.jump.clear();
    config.knownHosts = target.knownHosts.isEmpty() ? expanded(fileNames(one("userknownhostsfile"))) : QStringList{target.knownHosts};
    config.globalKnownHosts = expanded(fileNames(one("globalknownhostsfile")));
    config.hashKnownHosts = one("hashknownhosts") == QLatin1String("yes");
    config.byKey = isNot("pubkeyauthentication", "no") && isNot("pubkeyauthentication", "false");
    config.byPassword = isNot("passwordauthentication", "no");
    config.byKeyboard = isNot("kbdinteractiveauthentication", "no");
    config.family = familyOf(one("addressfamily"));
    for (const char *word : {"ciphers", "macs", "kexalgorithms", "hostkeyalgorithms", "pubkeyacceptedalgorithms"}) {
        if (one(word) != defaults().value(QLatin1String(word)).value(0))
            config.algorithms.insert(QLatin1String(word), one(word));
    }
    return config;
}

} // namespace baton::ssh
