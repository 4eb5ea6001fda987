#include "core/ssh/relay.h"

#include "core/ssh/channel.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace baton::ssh {

namespace {

// What was read from the near socket and the far end has not taken yet.
bool readNear(int fd, QByteArray &pending)
{
    char buffer[32 * 1024];
    const ssize_t got = ::recv(fd, buffer, sizeof buffer, MSG_DONTWAIT);
    if (got > 0)
        pending.append(buffer, got);
    return got > 0 || (got < 0 && errno == EAGAIN);
}

bool writeNear(int fd, QByteArray &pending)
{
    const ssize_t sent = ::send(fd, pending.constData(), size_t(pending.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent > 0)
        pending.remove(0, sent);
    return sent >= 0 || errno == EAGAIN;
}

// One round between the two ends; false when either is gone.
bool carry(Channel &far, int near, QByteArray &toFar)
{
    if (!far.out.isEmpty() && !writeNear(near, far.out))
        return false;
    if (toFar.isEmpty() && !readNear(near, toFar))
        return false;
    if (!toFar.isEmpty()) {
        const Result<qsizetype> sent = far.writeSome(toFar);
        if (!sent)
            return false;
        toFar.remove(0, *sent);
    }
    return !far.isClosed();
}

void carryOn(Channel &far, int near, const std::stop_token &stop)
{
    QByteArray toFar;
    while (!stop.stop_requested() && carry(far, near, toFar)) {
        const short events = far.out.isEmpty() ? POLLIN : POLLIN | POLLOUT;
        if (!far.waitBeside(near, toFar.isEmpty() ? events : short(events & ~POLLIN), stop))
            break;
    }
    ::shutdown(near, SHUT_RDWR);
    ::close(near);
}

} // namespace

Relay::Relay(Target hop)
    : m_session(std::move(hop))
{}

Relay::~Relay()
{
    m_thread.request_stop();
    m_session.abort();
}

Result<int> Relay::open(const QString &host, int port, const std::stop_token &stop)
{
    if (const Result<> in = m_session.open(stop); !in)
        return fail(in.error());
    Result<std::unique_ptr<Channel>> far =
        m_session.forward(host, port, QDeadlineTimer(m_session.target().connectTimeout), stop);
    if (!far)
        return fail(far.error());
    int ends[2];
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends);
    m_thread = std::jthread([channel = std::move(*far), near = ends[1]](std::stop_token ending) {
        carryOn(*channel, near, ending);
    });
    return ends[0];
}

Target jumpTarget(const Target &target)
{
    Target hop;
    hop.host = target.jump.section(u'@', -1);
    hop.user = target.jump.contains(u'@') ? target.jump.section(u'@', 0, -2) : QString();
    if (const qsizetype colon = hop.host.lastIndexOf(u':'); colon > 0 && hop.host.count(u':') == 1) {
        hop.port = hop.host.mid(colon + 1).toInt();
        hop.host.truncate(colon);
    }
    hop.login = target.login == Target::Login::Password ? Target::Login::Agent : target.login;
    hop.keyFile = target.keyFile;
    hop.passphrase = target.passphrase;
    hop.knownHosts = target.knownHosts;
    hop.configFile = target.configFile;
    hop.hops = target.hops + 1;
    return hop;
}

} // namespace baton::ssh
