#include "core/host/conversation.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SshHost)
};

QString nameOf(const Command &command)
{
    return masked(command.title().left(80), command.secrets);
}

} // namespace

// Gives the input, collects the output, until the script has ended.
Result<CommandOutput> converse(ssh::Channel &channel, const Command &command, const QString &label,
                               QDeadlineTimer deadline, const std::stop_token &stop)
{
    QByteArrayView input = command.input;
    bool eofSent = false;
    QDeadlineTimer afterExit(QDeadlineTimer::Forever);
    while (!channel.isClosed() && !afterExit.hasExpired()) {
        if (!input.isEmpty() && !channel.exitStatus()) {
            const Result<qsizetype> sent = channel.writeSome(input);
            // The wait() below tells a lost line from a script that ended without reading.
            input = sent ? input.sliced(*sent) : QByteArrayView();
            if (sent && *sent > 0 && !input.isEmpty())
                continue;
        }
        if (input.isEmpty() && !std::exchange(eofSent, true))
            (void)channel.sendEof();
        // What the script left running in the background may hold its output open for ever.
        if (channel.exitStatus() && afterExit.isForever())
            afterExit.setRemainingTime(500);
        if (channel.isClosed())
            break;
        const Result<bool> more = channel.wait(std::min(deadline, afterExit), stop);
        if (!more && !channel.isClosed())
            return fail(more.error());
        if (deadline.hasExpired() && !channel.exitStatus())
            return fail(lateError(command, label, channel));
        if (channel.out.size() + channel.err.size() > mostOutput)
            return fail(tooMuchError(command, label));
    }
    if (!channel.exitStatus())
        return fail(lostError(label));
    return CommandOutput{.exitStatus = *channel.exitStatus(), .out = channel.out, .err = channel.err};
}

void forgetFlood(ssh::Channel &channel)
{
    constexpr qsizetype kept = 4096;
    for (QByteArray *said : {&channel.out, &channel.err}) {
        if (said->size() > mostBefore)
            *said = said->right(kept);
    }
}

Error lateError(const Command &command, const QString &label, const ssh::Channel &channel)
{
    return {ErrorKind::TimedOut,
            Text::tr("%1 did not finish “%2” within %3 s; it was told to stop.")
                .arg(label, nameOf(command)).arg(double(command.timeout.count()) / 1000),
            masked(tail(channel.out + channel.err), command.secrets)};
}

Error tooMuchError(const Command &command, const QString &label)
{
    return {ErrorKind::Failed, Text::tr("“%2” on %1 printed more than %3 MiB: that is no answer to it. It was told to stop; look at what runs on %1.")
                .arg(label, nameOf(command)).arg(mostOutput / 1024 / 1024), {}};
}

Error lostError(const QString &label)
{
    return {ErrorKind::Unreachable,
            Text::tr("The connection to %1 was lost while a command ran there.").arg(label),
            {}};
}

} // namespace baton
