#include "core/host/sshstreams.h"

#include "core/base/text.h"
#include "core/host/conversation.h"
#include "core/host/sshhost.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SshHost)
};

constexpr std::chrono::seconds writeTimeout(10);

Error closedError()
{
    return {ErrorKind::Failed, Text::tr("The program was closed."), {}};
}

} // namespace

SshTerminal::SshTerminal(std::shared_ptr<ssh::Session> session, std::unique_ptr<ssh::Channel> channel)
    : m_session(std::move(session))
    , m_channel(std::move(channel))
{}

// A program in the background may keep the terminal open after the one that was started has ended.
bool SshTerminal::hasEnded()
{
    if (m_channel->exitStatus() && m_afterExit.isForever())
        m_afterExit.setRemainingTime(500);
    return m_channel->isClosed() || m_afterExit.hasExpired();
}

Result<QByteArray> SshTerminal::read(std::chrono::milliseconds timeout)
{
    if (!m_channel)
        return QByteArray();
    const QDeadlineTimer deadline(timeout);
    while (m_channel->out.isEmpty() && !hasEnded()) {
        const Result<bool> more = m_channel->wait(std::min(deadline, m_afterExit));
        if (!more && !m_channel->isClosed())
            return fail(more.error());
        if (deadline.hasExpired())
            break;
    }
    QByteArray output = std::exchange(m_channel->out, {});
    if (output.isEmpty() && hasEnded()) {
        if (!m_channel->exitStatus())
            return fail(ErrorKind::Unreachable,
                        Text::tr("The connection to %1 was lost while a program ran there.")
                            .arg(m_session->target().name()));
        m_status = m_channel->exitStatus();
    }
    return output;
}

Result<> SshTerminal::write(const QByteArray &input)
{
    return m_channel ? m_channel->write(input, QDeadlineTimer(writeTimeout)) : fail(closedError());
}

std::optional<int> SshTerminal::exitStatus() const
{
    return m_status;
}

void SshTerminal::close()
{
    m_channel.reset();
    m_session.reset();
}

SshStream::SshStream(QString label, std::shared_ptr<ssh::Session> session,
                     std::unique_ptr<ssh::Channel> channel, QStringList secrets)
    : m_label(std::move(label)), m_session(std::move(session)), m_channel(std::move(channel)),
      m_secrets(std::move(secrets))
{}

std::optional<QByteArray> SshStream::takeLine()
{
    const qsizetype end = m_channel->out.indexOf('\n', m_searched);
    if (end < 0) {
        m_searched = m_channel->out.size();
        return std::nullopt;
    }
    QByteArray line = m_channel->out.left(end);
    m_channel->out.remove(0, end + 1);
    m_searched = 0;
    return line;
}

Error SshStream::endedError() const
{
    const QString said = masked(tail(m_channel->err), m_secrets);
    if (!m_channel->exitStatus())
        return {ErrorKind::Unreachable,
                Text::tr("The connection to %1 was lost while a program ran there.").arg(m_label), said};
    return {ErrorKind::Failed,
            Text::tr("A program on %1 ended with exit status %2.").arg(m_label).arg(*m_channel->exitStatus()),
            said};
}

Result<std::optional<QByteArray>> SshStream::readLine(std::chrono::milliseconds timeout)
{
    if (!m_channel)
        return fail(closedError());
    const QDeadlineTimer deadline(timeout);
    while (true) {
        if (std::optional<QByteArray> line = takeLine())
            return line;
        if (m_channel->isClosed())
            return fail(endedError());
        if (m_channel->out.size() > mostBefore)
            return fail(ErrorKind::Failed, Text::tr("A program on %1 printed a line of more than %2 MiB, which none of Baton's does.")
                                               .arg(m_label).arg(mostBefore / 1024 / 1024));
        const Result<bool> more = m_channel->wait(deadline);
        if (!more && !m_channel->isClosed())
            return fail(more.error());
        if (more && !*more)
            return std::nullopt;
        m_channel->err = m_channel->err.right(64 * 1024);
    }
}

Result<> SshStream::write(const QByteArray &input)
{
    return m_channel ? m_channel->write(input, QDeadlineTimer(writeTimeout)) : fail(closedError());
}

void SshStream::close()
{
    if (m_channel)
        (void)m_channel->sendEof();
    m_channel.reset();
    m_session.reset();
}

Result<std::unique_ptr<Terminal>> SshHost::openTerminal(const Command &command)
{
    Result<Started> started = startDetached(command, Launch::On::Terminal);
    if (!started)
        return fail(started.error());
    return std::make_unique<SshTerminal>(std::move(started->session), std::move(started->channel));
}

Result<std::unique_ptr<LineStream>> SshHost::openStream(const Command &command)
{
    Result<Started> started = startDetached(command, Launch::On::Pipes);
    if (!started)
        return fail(started.error());
    return std::make_unique<SshStream>(label(), std::move(started->session), std::move(started->channel),
                                       command.secrets);
}

// On a connection of its own; command.timeout bounds the start only.
Result<Started> SshHost::startDetached(const Command &command, Launch::On on)
{
    if (const Result<> may = mayBeSent(command); !may)
        return fail(may.error());
    Result<SessionPtr> session = connectedAnew({});
    if (!session)
        return fail(session.error());
    const QDeadlineTimer deadline(command.timeout);
    Launch launch(elevation(command.as), command, on);
    if (const Result<> begun =
            launch.open(**session, deadline, {}).and_then([&] { return launch.begin(deadline, {}); });
        !begun)
        return worthAgain(launch.wantsTerminal()) ? startDetached(command, on) : fail(begun.error());
    Started started{.session = std::move(*session), .channel = launch.take()};
    if (!command.input.isEmpty()) {
        if (const Result<> sent = started.channel->write(command.input, deadline); !sent)
            return fail(sent.error());
    }
    return started;
}

} // namespace baton
