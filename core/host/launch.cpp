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

Launch::Launch(Elevation elevation, const QString &script, On on)
    : m_elevation(std::move(elevation))
    , m_script(prelude + script.toUtf8())
    , m_on(on)
    , m_nonce(randomWord())
{}

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
    const QByteArray shell = "/bin/sh -c '" + bootstrap() + '\'';
    const QByteArray sudo = "/usr/bin/env LC_ALL=C sudo ";
    switch (m_elevation.sudo) {
    case HostProfile::Sudo::None:
        return shell;
    case HostProfile::Sudo::NoPassword:
        return sudo + "-n " + shell;
    case HostProfile::Sudo::Password:
        return sudo + (m_on == On::Terminal ? "-p " : "-S -p ") + m_nonce + "%%ask " + shell; // sudo prints %% as %
    }
    return {};
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
    return m_on == On::Pipes && m_elevation.sudo != HostProfile::Sudo::Password;
}

Result<> Launch::begin(QDeadlineTimer deadline, const std::stop_token &stop)
{
    const QByteArray message = m_on == On::Pipes ? m_nonce + '\n' + m_script : m_script;
    if (scriptFirst()) {
        // A failure to write shows up as a channel that closed: what it printed tells more.
        if (const Result<> sent = m_channel->write(message, deadline, stop); !sent && !m_channel->isClosed())
            return sent;
    }
    if (const Result<> begun = awaitMarkers("begin", deadline, stop); !begun || scriptFirst())
        return begun;
    if (const Result<> sent = m_channel->write(message, deadline, stop); !sent || m_on == On::Pipes)
        return sent;
    return awaitMarkers("run", deadline, stop);
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

Error Launch::refusal() const
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
    if (says("not found") || says("No such file"))
        return {ErrorKind::Refused,
                Text::tr("sudo is not installed on %1. Install it, or log in as root.").arg(label), detail};
    if (says("a password is required"))
        return {ErrorKind::Refused,
                Text::tr("sudo on %1 wants the password of %2: choose “sudo with password” in the profile.")
                    .arg(label, user),
                detail};
    if (says("not in the sudoers file") || says("may not run") || says("not allowed"))
        return {ErrorKind::Refused,
                Text::tr("%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.")
                    .arg(label, user),
                detail};
    if (says("must have a tty"))
        return {
            ErrorKind::Refused,
            Text::tr("sudo on %1 demands a terminal: take “requiretty” out of its sudoers file.").arg(label),
            detail};
    return {ErrorKind::Refused, Text::tr("sudo on %1 refuses %2.").arg(label, user), detail};
}

// The nonce in the process's arguments tells it from another one that has got the same id since.
QString Launch::killScript() const
{
    if (m_pid.isEmpty())
        return {};
    return QStringLiteral("grep -q %2 /proc/%1/cmdline && g=$(ps -o pgid= -p %1 | tr -d ' ') && "
                          "[ -n \"$g\" ] || exit 0\n"
                          "kill -s TERM -- -$g; sleep 0.5; kill -s KILL -- -$g 2>/dev/null; true")
        .arg(QString::fromLatin1(m_pid), QString::fromLatin1(m_nonce));
}

} // namespace baton
