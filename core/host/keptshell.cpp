#include "core/host/keptshell.h"

#include "core/base/text.h"
#include "core/host/conversation.h"

#include <algorithm>

namespace baton {

namespace {

constexpr qsizetype mostWords = 64 * 1024; // bytes of script and of input

QByteArray quotedBytes(QByteArray bytes)
{
    return '\'' + bytes.replace("'", "'\\''") + '\'';
}

// $? is the subshell's; the marker is put together when printed, so that no echo of the command can hold it.
QByteArray framed(const Command &command, const QByteArray &word)
{
    const QByteArray subshell = "( eval " + shellQuoted(command.script).toUtf8() + " )";
    const QByteArray whole = command.input.isEmpty()
                                 ? subshell + " </dev/null"
                                 : "printf %s " + quotedBytes(command.input) + " | " + subshell;
    return whole + "\nprintf '%s-%s %s\\n' " + word + " end $?; printf '%s-%s\\n' " + word + " end >&2\n";
}

} // namespace

KeptShell::KeptShell(Elevation elevation)
    : m_label(elevation.label)
    , m_launch(std::move(elevation), QStringLiteral("/bin/sh")) // not exec: the first shell is told by its arguments
{}

Result<> KeptShell::open(ssh::Session &session, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(std::chrono::seconds(20)); // sudo may ask a directory server first
    return m_launch.open(session, deadline, stop).and_then([&] { return m_launch.begin(deadline, stop); });
}

bool KeptShell::isUp()
{
    return m_launch.channel().wait(QDeadlineTimer(0)) && !m_launch.channel().isClosed() &&
           !m_launch.channel().exitStatus();
}

bool KeptShell::takes(const Command &command)
{
    return command.as == Command::As::Root && command.script.size() + command.input.size() <= mostWords &&
           !command.input.contains('\0') && !command.script.contains(QChar(0));
}

Result<CommandOutput> KeptShell::run(const Command &command, QDeadlineTimer deadline, const std::stop_token &stop)
{
    ssh::Channel &channel = m_launch.channel();
    channel.out.clear(); // of what an earlier command left running
    channel.err.clear();
    const QByteArray word = randomWord();
    if (const Result<> sent = channel.write(framed(command, word), deadline, stop); !sent)
        return fail(sent.error());
    End out{.marker = word + "-end"};
    End err = out;
    const Result<bool> ended = awaitEnds(out, err, command, deadline, stop);
    if (!ended)
        return fail(ended.error());
    if (!*ended) // the script ended the shell itself
        return CommandOutput{.exitStatus = channel.exitStatus().value_or(255), .out = channel.out, .err = channel.err};
    return CommandOutput{.exitStatus = channel.out.mid(out.at + out.marker.size()).simplified().toInt(),
                         .out = channel.out.left(out.at), .err = channel.err.left(err.at)};
}

// Looks on from where it stopped the last time.
bool KeptShell::End::isIn(const QByteArray &stream)
{
    if (at < 0) {
        at = stream.indexOf(marker, searched);
        searched = qMax<qsizetype>(0, stream.size() - marker.size());
    }
    return at >= 0 && stream.indexOf('\n', at) >= 0;
}

// True with both markers there, false when the shell is gone without.
Result<bool> KeptShell::awaitEnds(End &out, End &err, const Command &command, QDeadlineTimer deadline,
                                  const std::stop_token &stop)
{
    ssh::Channel &channel = m_launch.channel();
    QDeadlineTimer afterExit(QDeadlineTimer::Forever); // what was left running may hold the outputs open
    while (!out.isIn(channel.out) || !err.isIn(channel.err)) {
        if (channel.exitStatus() && afterExit.isForever())
            afterExit.setRemainingTime(500);
        if (channel.isClosed() || afterExit.hasExpired())
            return channel.exitStatus() ? Result<bool>(false) : fail(lostError(m_label));
        const Result<bool> more = channel.wait(std::min(deadline, afterExit), stop);
        if (!more && !channel.isClosed())
            return fail(more.error());
        if (deadline.hasExpired())
            return fail(lateError(command, m_label, channel));
        if (channel.out.size() + channel.err.size() > mostOutput)
            return fail(tooMuchError(command, m_label));
    }
    return true;
}

} // namespace baton
