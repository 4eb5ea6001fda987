#include "core/ssh/session.h"

#include "core/ssh/channel.h"
#include "core/ssh/dial.h"
#include "core/ssh/line.h"
#include "core/ssh/relay.h"

#include <QCoreApplication>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

Result<ssh_channel> newChannel(Line &line)
{
    const Line::Use use(line);
    const ssh_channel raw = ssh_channel_new(line.handle);
    return raw ? Result<ssh_channel>(raw) : fail(line.lostError());
}

// A channel that the server has agreed to. It refuses while it still winds up the one before, where MaxSessions is low.
Result<std::unique_ptr<Channel>> openChannel(std::shared_ptr<Line> line, QDeadlineTimer deadline,
                                             const std::stop_token &stop)
{
    const QString late =
        Text::tr("%1 did not answer a request for a further session in time.").arg(line->target.name());
    const QDeadlineTimer patience(500);
    while (true) {
        const Result<ssh_channel> made = newChannel(*line);
        if (!made)
            return fail(made.error());
        const ssh_channel raw = *made;
        auto channel = std::make_unique<Channel>(line, raw);
        const Result<int> rc =
            line->drive([&] { return ssh_channel_open_session(raw); }, SSH_AGAIN, deadline, stop, late);
        if (!rc)
            return fail(rc.error());
        if (*rc == SSH_OK)
            return channel;
        if (!line->isUp())
            return fail(line->lostError());
        if (patience.hasExpired())
            break;
        Line::Sleeper(*line, stop).sleep(QDeadlineTimer(20));
    }
    return fail(ErrorKind::Failed,
                Text::tr("%1 allows no further session on this connection (MaxSessions in its sshd_config).")
                    .arg(line->target.name()),
                line->lastError());
}

Result<> request(Line &line, const std::function<int()> &step, QDeadlineTimer deadline, const std::stop_token &stop)
{
    const QString late = Text::tr("%1 did not start the command in time.").arg(line.target.name());
    const Result<int> rc = line.drive(step, SSH_AGAIN, deadline, stop, late);
    if (!rc)
        return fail(rc.error());
    if (*rc == SSH_OK)
        return {};
    if (!line.isUp())
        return fail(line.lostError());
    return fail(ErrorKind::Refused,
                Text::tr("%1 refuses to run commands for %2 (ForceCommand, or a restricted account?).")
                    .arg(line.target.name(), line.user),
                line.lastError());
}

} // namespace

Session::Session(Target target)
    : m_line(std::make_shared<Line>(std::move(target)))
{}

Session::~Session() = default;

Result<HostKey> Session::readHostKey(std::stop_token stop)
{
    return applyOptions(*m_line, stop)
        .and_then([&] { return reach(*m_line, stop); })
        .and_then([&] { return exchangeKeys(*m_line, stop); })
        .and_then([&] { return readKey(*m_line); })
        .map([&](HostKey key) { return m_line->hostKey = std::move(key); });
}

Result<> Session::open(std::stop_token stop)
{
    const Result<HostKey> key = readHostKey(stop);
    if (!key)
        return fail(key.error());
    if (const Result<> known = judge(*key); !known)
        return known;
    if (const Result<> in = logIn(*m_line, stop); !in)
        return in;
    const Line::Use use(*m_line);
    m_line->event = ssh_event_new();
    ssh_event_add_session(m_line->event, m_line->handle);
    return {};
}

Result<std::unique_ptr<Channel>> Session::start(const QByteArray &commandLine, QDeadlineTimer deadline,
                                                std::optional<Pty> pty, std::stop_token stop)
{
    if (!isUp())
        return fail(m_line->lostError());
    Result<std::unique_ptr<Channel>> channel = openChannel(m_line, deadline, stop);
    if (!channel)
        return channel;
    const ssh_channel raw = (*channel)->m_handle;
    if (pty) {
        const auto ask = [&] { return ssh_channel_request_pty_size(raw, "xterm", pty->columns, pty->rows); };
        if (const Result<> granted = request(*m_line, ask, deadline, stop); !granted)
            return fail(granted.error());
    }
    const auto exec = [&] { return ssh_channel_request_exec(raw, commandLine.constData()); };
    if (const Result<> started = request(*m_line, exec, deadline, stop); !started)
        return fail(started.error());
    return channel;
}

Result<std::unique_ptr<Channel>> Session::forward(const QString &host, int port, QDeadlineTimer deadline,
                                                  std::stop_token stop)
{
    if (!isUp())
        return fail(m_line->lostError());
    const Result<ssh_channel> made = newChannel(*m_line);
    if (!made)
        return fail(made.error());
    const ssh_channel raw = *made;
    auto channel = std::make_unique<Channel>(m_line, raw);
    const QByteArray name = host.toUtf8();
    const auto open = [&] { return ssh_channel_open_forward(raw, name.constData(), port, "127.0.0.1", 0); };
    const QString late =
        Text::tr("%1 could not connect to %2, port %3 in time.").arg(m_line->target.name(), host).arg(port);
    const Result<int> rc = m_line->drive(open, SSH_AGAIN, deadline, stop, late);
    if (!rc)
        return fail(rc.error());
    if (*rc == SSH_OK)
        return channel;
    return fail(
        ErrorKind::Unreachable,
        Text::tr(
            "The jump host %1 cannot connect to %2, port %3: it is down, or forwarding is not allowed there.")
            .arg(m_line->target.name(), host)
            .arg(port),
        m_line->lastError());
}

const HostKey &Session::hostKey() const
{
    return m_line->hostKey;
}

bool Session::askedPerson() const
{
    return m_line->asked;
}

bool Session::hasRoom(const std::stop_token &stop)
{
    return isUp() && openChannel(m_line, QDeadlineTimer(m_line->target.connectTimeout), stop).has_value();
}

std::chrono::milliseconds Session::keyExchangeTime() const
{
    return m_line->keyExchangeTime;
}

bool Session::isUp()
{
    return m_line->isUp();
}

const Target &Session::target() const
{
    return m_line->target;
}

QString Session::user() const
{
    return m_line->user;
}

void Session::abort()
{
    m_line->abort();
}

} // namespace baton::ssh
