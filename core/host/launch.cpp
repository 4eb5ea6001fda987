#include "core/host/launch.h"

#include "core/base/text.h"
#include "core/base/wipe.h"
#include "core/host/conversation.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SshHost)
};

// The same surroundings everywhere, and a folder that every user may enter.
constexpr char prelude[] = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin${PATH:+:$PATH}; "
                           "LC_ALL=C; export PATH LC_ALL; "
                           "unset LANG LANGUAGE; umask 022; cd /\n";

} // namespace

QByteArray randomWord()
{
    quint64 numbers[2];
    QRandomGenerator::system()->generate(std::begin(numbers), std::end(numbers));
    return "baton" + QByteArray::number(numbers[0], 36) + QByteArray::number(numbers[1], 36);
}

QByteArray helperOrder(const QByteArray &order, const QByteArray &word, const Command &command)
{
    const bool isLast = order == "exec"; // what follows is the verb's input
    QByteArray text = order + ' ' + word + ' ' + QByteArray::number(command.words.size()) + ' ' + QByteArray::number(isLast ? 0 : command.input.size());
    for (qsizetype i = 0; i < 2; ++i)
        text += ' ' + (i < command.lock.size() ? command.lock[i].toUtf8() : QByteArray("-"));
    text += '\n';
    for (const QString &each : command.words)
        text += QString(each).replace(u'\n', u' ').toUtf8() + '\n';
    return isLast ? text : text + command.input;
}

Launch::Launch(Elevation elevation, const Command &command, On on)
    : m_elevation(std::move(elevation))
    , m_script(prelude + command.script.toUtf8())
    , m_on(on)
    , m_nonce(randomWord())
{
    if (usesHelper() && !command.words.isEmpty())
        m_orders = helperOrder("exec", m_nonce, command);
}

// What csh, fish and sh read alike: no single quote, exclamation mark or line end in it. The markers are put
// together only when printed, so that a shell which echoes its command line does not print one. head reads no
// byte more than it is told.
QByteArray Launch::bootstrap() const
{
    if (m_on == On::Terminal) {
        // Raw for as long as the script travels: a terminal's lines end at 4 KiB, and it would echo them.
        return "g=$(stty -g); stty raw -echo; printf \"%s-%s %s\\n\" " + m_nonce + " begin $$; "
               "s=$(head -c " + QByteArray::number(m_script.size()) + "); stty $g; "
               "printf \"%s-%s\\n\" " + m_nonce + " run; eval \"$s\"";
    }
    return "printf \"%s-%s %s\\n\" " + m_nonce + " begin $$; printf \"%s-%s\\n\" " + m_nonce + " begin >&2; "
           "while read -r l; do [ \"$l\" = " + m_nonce + " ] && break; done; "
           "eval \"$(head -c " + QByteArray::number(m_script.size()) + ")\"";
}

QByteArray Launch::commandLine() const
{
    if (usesHelper()) // a line that csh, fish and sh read alike
        return "/usr/bin/env LC_ALL=C sudo -n /usr/local/lib/baton/baton-root serve";
    const QByteArray shell = '\'' + bootstrap() + '\'';
    if (m_elevation.sudo == HostProfile::Sudo::None)
        return "/bin/sh -c " + shell;
    if (!m_elevation.onTerminal || m_on == On::Terminal)
        return sudo() + "/bin/sh -c " + shell;
    // sudo looks for a terminal of its process, not at its input and outputs: script(1) gives it one, and the pipes stay what they are.
    return "/bin/sh -c 'export B=\"$1\"; exec 3<&0 4>&1 5>&2; exec script -q -e -c \"" + sudo() + "/bin/sh -c \\\"\\$B\\\" <&3 >&4 2>&5\" "
           "/dev/null </dev/null >/dev/null 2>&1' sh " + shell;
}

QByteArray Launch::sudo() const
{
    QByteArray words = "/usr/bin/env LC_ALL=C sudo ";
    if (m_elevation.sudo == HostProfile::Sudo::NoPassword)
        words += "-n ";
    else
        words += (m_on == On::Terminal ? "-p " : "-S -p ") + m_nonce + "%%ask "; // sudo prints %% as %
    if (!m_elevation.through.isEmpty())
        words += "-u " + m_elevation.through.toLatin1() + " sudo -n ";
    return words;
}

Result<> Launch::open(ssh::Session &session, QDeadlineTimer deadline, const std::stop_token &stop)
{
    const auto pty = m_on == On::Terminal ? std::optional(ssh::Session::Pty{}) : std::nullopt;
    Result<std::unique_ptr<ssh::Channel>> channel = session.start(commandLine(), deadline, pty, stop);
    if (!channel)
        return fail(channel.error());
    m_channel = std::move(*channel);
    return {};
}

// Sending it at once saves a round trip; but what sudo may take for a second password must wait.
bool Launch::scriptFirst() const
{
    return usesHelper() || (m_on == On::Pipes && m_elevation.sudo != HostProfile::Sudo::Password);
}

QByteArray Launch::message() const
{
    if (usesHelper())
        return "hello " + m_nonce + '\n' + m_orders;
    return m_on == On::Pipes ? m_nonce + '\n' + m_script : m_script;
}

Result<> Launch::begin(QDeadlineTimer deadline, const std::stop_token &stop)
{
    if (scriptFirst()) {
        // A failure to write shows up as a channel that closed: what it printed tells more.
        if (const Result<> sent = m_channel->write(message(), deadline, stop); !sent && !m_channel->isClosed())
            return sent;
    }
    if (const Result<> begun = awaitMarkers("begin", deadline, stop); !begun)
        return begun;
    if (!scriptFirst()) {
        if (const Result<> sent = m_channel->write(message(), deadline, stop); !sent)
            return sent;
    }
    return m_on == On::Pipes ? Result<>() : awaitMarkers("run", deadline, stop);
}

Result<> Launch::awaitMarkers(const char *word, QDeadlineTimer deadline, const std::stop_token &stop)
{
    bool out = false;
    bool err = m_on == On::Terminal; // there, both are one stream
    while (true) {
        out = out || cutMarker(m_channel->out, word);
        err = err || cutMarker(m_channel->err, word);
        if (out && err)
            return {};
        if (const Result<> answered = answerSudo(deadline, stop); !answered)
            return answered;
        if (m_channel->isClosed())
            return fail(refusal());
        if (m_channel->out.size() + m_channel->err.size() > mostBefore) {
            return fail(ErrorKind::Failed,
                        Text::tr("%1 printed more than %2 MiB before a command could start: check the account's login shell and start-up files, and "
                                 "whether this is the right machine.").arg(m_elevation.label).arg(mostBefore / 1024 / 1024),
                        tail(m_channel->out.right(4096) + m_channel->err.right(4096), 3));
        }
        const Result<bool> more = m_channel->wait(deadline, stop);
        if (!more)
            return fail(more.error());
        if (!*more)
            return fail(ErrorKind::TimedOut, Text::tr("%1 did not start the command in time.").arg(m_elevation.label),
                        tail(m_channel->err));
    }
}

// Cuts everything up to the marker's line end, and remembers the process id that follows it on standard output.
bool Launch::cutMarker(QByteArray &stream, const char *word)
{
    const QByteArray marker = m_nonce + '-' + word;
    const qsizetype at = stream.indexOf(marker);
    const qsizetype end = at < 0 ? -1 : stream.indexOf('\n', at);
    if (end < 0)
        return false;
    const QByteArray pid = stream.mid(at + marker.size(), end - at - marker.size()).trimmed();
    if (!pid.isEmpty())
        m_pid = pid;
    stream.remove(0, end + 1);
    return true;
}

Result<> Launch::answerSudo(QDeadlineTimer deadline, const std::stop_token &stop)
{
    QByteArray &stream = m_on == On::Terminal ? m_channel->out : m_channel->err;
    const qsizetype at = stream.indexOf(m_nonce + "%ask");
    if (at < 0)
        return {};
    stream.remove(0, at + m_nonce.size() + 4);
    const Result<std::optional<QString>> password = m_elevation.password ? m_elevation.password() : std::nullopt;
    if (!password)
        return fail(password.error());
    if (!*password)
        return fail(ErrorKind::Refused, Text::tr("sudo on %1 asks for the password of %2, and none is known.")
                                            .arg(m_elevation.label, m_elevation.user));
    if (std::exchange(m_asked, true))
        return fail(ErrorKind::Refused, Text::tr("sudo on %1 refuses %2: the password is wrong. Give the right one, then try again.")
                                            .arg(m_elevation.label, m_elevation.user));
    QByteArray line = (*password)->toUtf8() + '\n';
    const WipedAtEnd wiped(line);
    return m_channel->write(line, deadline, stop);
}

Error Launch::refusal()
{
    const QByteArray said = m_channel->err + m_channel->out;
    const QString detail = tail(said);
    const QString &label = m_elevation.label;
    const QString &user = m_elevation.user;
    const auto says = [&said](const char *text) { return said.contains(text); };
    if (m_elevation.sudo == HostProfile::Sudo::None) {
        return {ErrorKind::Failed,
                Text::tr("%1 ended the session of %2 before a command could start: check the account's login "
                         "shell and start-up files.")
                    .arg(label, user),
                detail};
    }
    if (usesHelper() && (says("is missing") || says("baton-root: command not found") || says("unable to execute")))
        return {ErrorKind::Refused,
                Text::tr("Baton's helper is not on %1, or not whole. Put it there over a login with full rights: “batonctl helper install”.").arg(label), detail};
    if (usesHelper() && !says("sudo: command not found"))
        return {ErrorKind::Refused,
                Text::tr("sudo on %1 does not let %2 use Baton's helper: put the lines of “batonctl helper sudoers” into a sudoers file there, or log in with full "
                         "rights.").arg(label, user), detail};
    if (says("not found") || says("No such file"))
        return {ErrorKind::Refused,
                Text::tr("sudo is not installed on %1. Install it, or log in as root.").arg(label), detail};
    if (says("a password is required") && !m_elevation.through.isEmpty())
        return {ErrorKind::Refused,
                Text::tr("sudo on %1 wants a password on the way from %2 over %3 to root. Let %3 become root without one (NOPASSWD) in the sudoers file there.")
                    .arg(label, user, m_elevation.through),
                detail};
    if (says("a password is required"))
        return {ErrorKind::Refused,
                Text::tr("sudo on %1 wants the password of %2: choose “sudo with password” in the profile.")
                    .arg(label, user),
                detail};
    if (says("unknown user") && !m_elevation.through.isEmpty())
        return {ErrorKind::Refused, Text::tr("There is no user %1 on %2, whom sudo is to make of %3: correct it in the profile.")
                                        .arg(m_elevation.through, label, user), detail};
    if ((says("not in the sudoers file") || says("may not run") || says("not allowed")) && !m_elevation.through.isEmpty())
        return {ErrorKind::Refused, Text::tr("sudo on %1 does not make %2 of %3, or does not make root of that one: put it into the sudoers there.")
                                        .arg(label, m_elevation.through, user), detail};
    if (says("not in the sudoers file") || says("may not run") || says("not allowed"))
        return {ErrorKind::Refused,
                Text::tr("%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.")
                    .arg(label, user),
                detail};
    m_wantsTerminal = says("must have a tty");
    const bool noScript = m_elevation.onTerminal && m_on == On::Pipes && m_channel->exitStatus() == 127;
    if (m_wantsTerminal || noScript)
        return {
            ErrorKind::Refused,
            Text::tr("sudo on %1 demands a terminal, and the program “script” that would give it one is not there: install it (package bsdutils or util-linux), "
                     "or take “requiretty” out of the sudoers file.")
                .arg(label),
            detail};
    return {ErrorKind::Refused, Text::tr("sudo on %1 refuses %2.").arg(label, user), detail};
}

// The nonce in the process's arguments tells it from another one that has got the same id since; the helper sees to that itself.
std::optional<Command> Launch::killer() const
{
    if (m_pid.isEmpty())
        return std::nullopt;
    if (usesHelper())
        return Command{.script = {}, .words = {QStringLiteral("end-serving"), QString::fromLatin1(m_nonce)}};
    const auto as = m_elevation.sudo == HostProfile::Sudo::None ? Command::As::Login : Command::As::Root;
    return Command{.script = QStringLiteral("grep -q %2 /proc/%1/cmdline && g=$(ps -o pgid= -p %1 | tr -d ' ') && "
                                            "[ -n \"$g\" ] || exit 0\n"
                                            "kill -s TERM -- -$g; sleep 0.5; kill -s KILL -- -$g 2>/dev/null; true")
                                 .arg(QString::fromLatin1(m_pid), QString::fromLatin1(m_nonce)),
                   .as = as};
}

} // namespace baton
