#include "core/ssh/dial.h"

#include "core/ssh/wake.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

Result<Addresses> resolve(const QString &host, int port, int family, const QString &name)
{
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    const QByteArray service = QByteArray::number(port);
    int rc = ::getaddrinfo(host.toUtf8().constData(), service.constData(), &hints, &found);
    if (rc != 0) { // a namespace with nothing but loopback has no "configured" address family
        hints.ai_flags = 0;
        rc = ::getaddrinfo(host.toUtf8().constData(), service.constData(), &hints, &found);
    }
    if (rc != 0) {
        return fail(ErrorKind::Unreachable,
                    Text::tr("The address “%1” of %2 cannot be found. Check its spelling, or give its IP address.")
                        .arg(host, name),
                    QString::fromLocal8Bit(::gai_strerror(rc)));
    }
    return Addresses(found, &::freeaddrinfo);
}

// Without these a connection whose peer vanished looks alive for a quarter of an hour.
void watchLine(int fd)
{
    const auto set = [fd](int level, int option, int value) { ::setsockopt(fd, level, option, &value, sizeof value); };
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 2000);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 1);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 1);
    set(IPPROTO_TCP, TCP_KEEPCNT, 2);
}

// 0 or an errno.
int awaitConnection(int fd, QDeadlineTimer deadline, Wake &wake, const std::function<bool()> &isCancelled)
{
    while (!isCancelled()) {
        pollfd fds[] = {{fd, POLLOUT, 0}, {wake.fd(), POLLIN, 0}};
        const int ready = ::poll(fds, 2, int(deadline.remainingTime()));
        wake.clear();
        if (ready == 0 || (fds[0].revents == 0 && deadline.hasExpired()))
            return ETIMEDOUT;
        if (fds[0].revents == 0)
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
        return error;
    }
    return ECANCELED;
}

Error connectError(int code, const QString &host, int port, const QString &name)
{
    const QString where = host == name ? QStringLiteral("%1, port %2").arg(host).arg(port)
                                       : QStringLiteral("%1 (%2, port %3)").arg(name, host).arg(port);
    const QString reason = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ECANCELED:
        return {ErrorKind::Cancelled, Text::tr("Connecting to %1 was cancelled.").arg(where), {}};
    case ECONNREFUSED:
        return {ErrorKind::Unreachable,
                Text::tr("%1 is up, but nothing answers there: start its SSH server, or check the port.")
                    .arg(where),
                reason};
    case ETIMEDOUT:
        return {ErrorKind::Unreachable,
                Text::tr("%1 does not answer. It is down, cut off, or a firewall drops the connection.")
                    .arg(where),
                reason};
    default:
        return {ErrorKind::Unreachable, Text::tr("%1 cannot be reached: %2.").arg(where, reason), reason};
    }
}

} // namespace

Result<int> dial(const QString &host, int port, int family, const QString &name, QDeadlineTimer deadline, Wake &wake,
                 const std::function<bool()> &isCancelled)
{
    const Result<Addresses> addresses = resolve(host, port, family, name);
    if (!addresses)
        return fail(addresses.error());
    int code = ETIMEDOUT;
    for (const addrinfo *address = addresses->get(); address && !deadline.hasExpired(); address = address->ai_next) {
        const int fd = ::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, address->ai_protocol);
        if (fd < 0)
            continue;
        watchLine(fd);
        const bool atOnce = ::connect(fd, address->ai_addr, address->ai_addrlen) == 0;
        code = atOnce ? 0 : errno == EINPROGRESS ? awaitConnection(fd, deadline, wake, isCancelled) : errno;
        if (code == 0)
            return fd;
        ::close(fd);
        if (code == ECANCELED)
            break;
    }
    return fail(connectError(code, host, port, name));
}

} // namespace baton::ssh
