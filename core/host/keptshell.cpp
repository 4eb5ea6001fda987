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
    , m_launch(std::move(elevation), Command{.script = QStringLiteral("/bin/sh")}) // not exec: the first shell is told by its arguments
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

Result<KeptShell::SentPtr> KeptShell::send(const Command &command, QDeadlineTimer deadline, const std::stop_token &stop)
{
    ssh::Channel &channel = m_launch.channel();
    if (m_queue.empty()) { // of what an earlier command left running
        channel.out.clear();
        channel.err.clear();
    }
    const QByteArray word = randomWord();
    const QByteArray order = m_launch.usesHelper() ? helperOrder("run", word, command) : framed(command, word);
    if (const Result<> written = channel.write(order, deadline, stop); !written) {
        m_spent = true;
        return fail(written.error());
    }
    const End end{.marker = word + "-end"};
    return m_queue.emplace_back(std::make_shared<Sent>(Sent{.command = command, .deadline = deadline, .out = end, .err = end}));
}

Result<CommandOutput> KeptShell::receive(const SentPtr &sent, const std::stop_token &stop)
{
    while (!sent->output) {
        if (m_spent || m_queue.empty())
            return fail(lostError(m_label));
        const SentPtr first = m_queue.front();
        const Result<bool> ended = awaitEnds(*first, stop);
        m_spent = !ended || !*ended;
        if (!ended)
            return fail(ended.error());
        m_queue.pop_front();
        if (*ended)
            takeOutput(*first);
        else // the script ended the shell itself
            first->output = CommandOutput{.exitStatus = m_launch.channel().exitStatus().value_or(255),
                                          .out = m_launch.channel().out, .err = m_launch.channel().err};
    }
    return *sent->output;
}

// What comes behind the ends is of the commands that were sent after it.
void KeptShell::takeOutput(Sent &sent)
{
    QByteArray &out = m_launch.channel().out, &err = m_launch.channel().err;
    const qsizetype line = out.indexOf('\n', sent.out.at);
    const qsizetype status = sent.out.at + sent.out.marker.size();
    sent.output = CommandOutput{.exitStatus = out.mid(status, line - status).trimmed().toInt(),
                                .out = out.left(sent.out.at), .err = err.left(sent.err.at)};
    out.remove(0, line + 1);
    err.remove(0, err.indexOf('\n', sent.err.at) + 1);
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
Result<bool> KeptShell::awaitEnds(Sent &sent, const std::stop_token &stop)
{
    ssh::Channel &channel = m_launch.channel();
    QDeadlineTimer afterExit(QDeadlineTimer::Forever); // what was left running may hold the outputs open
    while (!sent.out.isIn(channel.out) || !sent.err.isIn(channel.err)) {
        if (channel.exitStatus() && afterExit.isForever())
            afterExit.setRemainingTime(500);
        if (channel.isClosed() || afterExit.hasExpired())
            return channel.exitStatus() ? Result<bool>(false) : fail(lostError(m_label));
        const Result<bool> more = channel.wait(std::min(sent.deadline, afterExit), stop);
        if (!more && !channel.isClosed())
            return fail(more.error());
        if (sent.deadline.hasExpired())
            return fail(lateError(sent.command, m_label, channel));
        if (channel.out.size() + channel.err.size() > mostOutput)
            return fail(tooMuchError(sent.command, m_label));
    }
    return true;
}

} // namespace baton
