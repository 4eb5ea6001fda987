#include "core/ssh/relay.h"

#include "core/ssh/channel.h"

#include <cerrno>
#include <cstring>

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

// An SSH connection inside has windows of a few megabytes: what sends more before it is read is none.
constexpr qsizetype mostWaiting = 16 * 1024 * 1024;

void carryOn(Channel &far, int near, const std::stop_token &stop)
{
    QByteArray toFar;
    while (!stop.stop_requested() && carry(far, near, toFar) && far.out.size() < mostWaiting) {
        const short events = far.out.isEmpty() ? POLLIN : POLLIN | POLLOUT;
        if (!far.waitBeside(near, toFar.isEmpty() ? events : short(events & ~POLLIN), stop))
            break;
    }
    ::shutdown(near, SHUT_RDWR);
    ::close(near);
}

} // namespace

Relay::Relay(Target hop)
    : m_session(std::make_shared<Session>(std::move(hop)))
{}

Relay::~Relay()
{
    m_thread.request_stop();
}

Result<> Relay::logIn(const std::stop_token &stop)
{
    const std::shared_ptr<Session> own = m_session;
    const auto open = [&own, &stop] { return own->open(stop).map([&own] { return own; }); };
    if (!own->target().logins)
        return open().map([](const auto &) { });
    const Result<Logins::SessionPtr> shared = own->target().logins->obtain(placeOf(own->target()), Logins::Keep::Always, stop, open);
    if (!shared)
        return fail(shared.error());
    m_session = *shared;
    return {};
}

Result<int> Relay::open(const QString &host, int port, const std::stop_token &stop)
{
    if (const Result<> in = logIn(stop); !in)
        return fail(in.error());
    Result<std::unique_ptr<Channel>> far =
        m_session->forward(host, port, QDeadlineTimer(m_session->target().connectTimeout), stop);
    if (!far)
        return fail(far.error());
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return fail(ErrorKind::Failed, QString::fromLocal8Bit(std::strerror(errno)));
    m_thread = std::jthread([channel = std::move(*far), near = ends[1]](std::stop_token ending) {
        carryOn(*channel, near, ending);
    });
    return ends[0];
}

Target jumpTarget(const Target &target)
{
    Target hop;
    QString place = target.jump.section(u',', -1).trimmed();
    if (place.startsWith(QLatin1String("ssh://")))
        place = place.mid(6);
    hop.jump = target.jump.contains(u',') ? target.jump.section(u',', 0, -2) : QString();
    hop.user = place.contains(u'@') ? place.section(u'@', 0, -2) : QString();
    hop.host = place.section(u'@', -1);
    const bool inBrackets = hop.host.startsWith(u'[') && hop.host.contains(u']');
    const QString behind = inBrackets ? hop.host.section(u']', 1) : hop.host;
    if (const qsizetype colon = behind.lastIndexOf(u':'); colon >= 0 && behind.count(u':') == 1) {
        hop.port = behind.mid(colon + 1).toInt();
        hop.host.chop(behind.size() - colon);
    }
    if (inBrackets)
        hop.host = hop.host.mid(1).section(u']', 0, 0);
    hop.login = target.login == Target::Login::Password ? Target::Login::Agent : target.login;
    hop.keyFile = target.keyFile;
    hop.alsoConfiguredKeys = true;
    hop.passphrase = target.passphrase;
    hop.ask = target.ask;
    hop.logins = target.logins;
    hop.knownHosts = target.knownHosts;
    hop.configFile = target.configFile;
    hop.connectTimeout = target.connectTimeout;
    return hop;
}

} // namespace baton::ssh
