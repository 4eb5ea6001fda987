#include "core/ssh/line.h"

#include "core/ssh/relay.h"

#include <QCoreApplication>

#include <algorithm>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

} // namespace

Line::Line(Target t)
    : target(std::move(t))
    , handle(ssh_new())
{}

Line::~Line()
{
    if (event) {
        ssh_event_remove_session(event, handle);
        ssh_event_free(event);
    }
    ssh_disconnect(handle);
    ssh_free(handle);
    const std::lock_guard lock(fdLock);
    if (fd >= 0)
        ::close(fd);
}

void Line::adopt(int socket)
{
    ssh_options_set(handle, SSH_OPTIONS_FD, &socket);
    const std::lock_guard lock(fdLock);
    fd = ::fcntl(socket, F_DUPFD_CLOEXEC, 3);
}

void Line::sleep(QDeadlineTimer deadline, int besides, short events)
{
    const bool writing = ssh_get_poll_flags(handle) & SSH_WRITE_PENDING;
    pollfd fds[] = {{fd, short(writing ? POLLIN | POLLOUT : POLLIN), 0}, {wake.fd(), POLLIN, 0}, {besides, events, 0}};
    // Never longer than this without a look at libssh's own state.
    constexpr qint64 longest = 250;
    const qint64 left = deadline.isForever() ? longest : std::min(deadline.remainingTime(), longest);
    ::poll(fds, besides < 0 ? 2 : 3, int(left));
    wake.clear();
}

void Line::pump()
{
    if (event)
        ssh_event_dopoll(event, 0);
}

bool Line::isUp()
{
    if (aborted || !event)
        return false;
    pump();
    return ssh_is_connected(handle) && !(ssh_get_status(handle) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

void Line::abort()
{
    aborted = true;
    const std::lock_guard lock(fdLock);
    if (fd >= 0)
        ::shutdown(fd, SHUT_RDWR);
    wake.set();
}

Error Line::lostError() const
{
    if (aborted)
        return {ErrorKind::Unreachable, Text::tr("The connection to %1 was closed.").arg(target.name()), {}};
    return {ErrorKind::Unreachable,
            Text::tr("The connection to %1 was lost. Check the machine and the network between.")
                .arg(target.name()),
            lastError()};
}

Error Line::cancelledError() const
{
    return {ErrorKind::Cancelled, Text::tr("Cancelled on %1.").arg(target.name()), {}};
}

QString Line::lastError() const
{
    return QString::fromUtf8(ssh_get_error(handle));
}

} // namespace baton::ssh
