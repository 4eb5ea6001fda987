#include "core/ssh/dial.h"
#include "core/ssh/line.h"
#include "core/ssh/relay.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

constexpr int mostHops = 4; // "Host *" may name a jump for the jump host itself

void set(ssh_session handle, ssh_options_e which, const QString &value)
{
    ssh_options_set(handle, which, value.toUtf8().constData());
}

int portOf(ssh_session handle)
{
    unsigned port = 22;
    ssh_options_get_port(handle, &port);
    return int(port);
}

Result<int> openSocket(Line &line, const std::stop_token &stop)
{
    const QString host = option(line.handle, SSH_OPTIONS_HOST);
    const auto isCancelled = [&] { return line.aborted || stop.stop_requested(); };
    if (line.target.jump.isEmpty())
        return dial(host, portOf(line.handle), line.target.name(), QDeadlineTimer(line.target.connectTimeout),
                    line.wake, isCancelled);
    line.relay = std::make_unique<Relay>(jumpTarget(line.target));
    const Result<int> socket = line.relay->open(host, portOf(line.handle), stop);
    if (!socket)
        line.hostKey = line.relay->hostKey(); // an unknown hop is asked about like an unknown host
    return socket;
}

// libssh turns a ProxyJump into a command that runs ssh; the jump is made here instead, with the same checks
// as for the host.
Result<> takeJumpFromConfig(Line &line)
{
    const QString command = option(line.handle, SSH_OPTIONS_PROXYCOMMAND);
    if (command.isEmpty() || !line.target.jump.isEmpty())
        return {};
    static const QRegularExpression single(
        QStringLiteral("^ssh (?:-l (\\S+) )?(?:-p (\\d+) )?-W '\\[%h\\]:%p' ([^\\s:]+)$"));
    const QRegularExpressionMatch match = single.match(command);
    if (!match.hasMatch() || line.target.hops >= mostHops) {
        return fail(ErrorKind::Usage,
                    Text::tr("The SSH configuration reaches %1 in a way that Baton does not know "
                             "(ProxyCommand, or a chain of jumps). "
                             "Name the jump host in the profile.")
                        .arg(line.target.name()),
                    command);
    }
    line.target.jump = match.captured(3);
    if (!match.captured(1).isEmpty())
        line.target.jump.prepend(match.captured(1) + u'@');
    if (!match.captured(2).isEmpty())
        line.target.jump.append(u':' + match.captured(2));
    return {};
}

} // namespace

QString option(ssh_session handle, ssh_options_e which)
{
    char *value = nullptr;
    if (ssh_options_get(handle, which, &value) != SSH_OK)
        return {};
    const QString text = QString::fromUtf8(value);
    ssh_string_free_char(value);
    return text;
}

Result<> applyOptions(Line &line)
{
    const ssh_session handle = line.handle;
    Target &target = line.target;
    const bool no = false;
    const int yes = 1;
    ssh_options_set(handle, SSH_OPTIONS_PROCESS_CONFIG, &no); // else libssh reads it at a moment of its own choice
    set(handle, SSH_OPTIONS_HOST, target.host);
    if (!target.configFile.isEmpty() && QFileInfo::exists(target.configFile)) {
        if (ssh_options_parse_config(handle, target.configFile.toUtf8().constData()) != SSH_OK)
            return fail(ErrorKind::Usage,
                        Text::tr("The SSH configuration %1 cannot be read.").arg(target.configFile),
                        line.lastError());
    }
    if (target.port != 22)
        ssh_options_set(handle, SSH_OPTIONS_PORT, &target.port);
    if (!target.user.isEmpty())
        set(handle, SSH_OPTIONS_USER, target.user);
    if (target.knownHosts.isEmpty())
        target.knownHosts = QDir::homePath() + QLatin1String("/.ssh/known_hosts");
    set(handle, SSH_OPTIONS_KNOWNHOSTS, target.knownHosts);
    ssh_options_set(handle, SSH_OPTIONS_STRICTHOSTKEYCHECK, &yes);
    ssh_options_set(handle, SSH_OPTIONS_NODELAY, &yes);
    ssh_set_blocking(handle, 0);
    line.user = option(handle, SSH_OPTIONS_USER);
    return takeJumpFromConfig(line);
}

Result<> reach(Line &line, const std::stop_token &stop)
{
    const StopWatch watch(line, stop);
    const Result<int> socket = openSocket(line, stop);
    if (!socket)
        return fail(socket.error());
    line.adopt(*socket);
    return {};
}

Result<> exchangeKeys(Line &line, const std::stop_token &stop)
{
    const QString name = line.target.name();
    const QString late =
        Text::tr(
            "%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.")
            .arg(name);
    const Result<int> rc = line.drive([&] { return ssh_connect(line.handle); }, SSH_AGAIN,
                                      QDeadlineTimer(line.target.connectTimeout), stop, late);
    if (!rc)
        return fail(rc.error());
    if (*rc == SSH_OK)
        return {};
    return fail(
        ErrorKind::Unreachable,
        Text::tr(
            "%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.")
            .arg(name),
        line.lastError());
}

} // namespace baton::ssh
