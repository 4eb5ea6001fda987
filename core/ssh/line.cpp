#include "core/ssh/line.h"

#include "core/base/text.h"
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
    const std::lock_guard guard(fdLock);
    if (fd >= 0)
        ::close(fd);
}

void Line::adopt(int socket)
{
    ssh_options_set(handle, SSH_OPTIONS_FD, &socket);
    const std::lock_guard guard(fdLock);
    fd = ::fcntl(socket, F_DUPFD_CLOEXEC, 3);
}

// Bytes have come that nobody has handled yet, and somebody else may wait for them.
bool Line::hasNews() const
{
    if (sleepers.size() < 2)
        return false;
    pollfd look = {fd, POLLIN, 0};
    return ::poll(&look, 1, 0) > 0;
}

void Line::wakeAll()
{
    const std::lock_guard guard(sleepersLock);
    for (Wake *wake : sleepers)
        wake->set();
}

Line::Use::Use(Line &line)
    : m_line(line)
    , m_lock(line.lock)
    , m_news([&line] {
        const std::lock_guard guard(line.sleepersLock);
        return line.hasNews();
    }())
{}

Line::Use::~Use()
{
    if (m_news)
        m_line.wakeAll();
}

Line::Sleeper::Sleeper(Line &line, const std::stop_token &stop)
    : m_line(line)
    , m_onStop(stop, Waker{&m_wake})
{
    const std::lock_guard guard(line.sleepersLock);
    line.sleepers.insert(&m_wake);
}

Line::Sleeper::~Sleeper()
{
    const std::lock_guard guard(m_line.sleepersLock);
    m_line.sleepers.erase(&m_wake);
}

void Line::Sleeper::sleep(QDeadlineTimer deadline, int besides, short events)
{
    const bool writing = [this] {
        const std::lock_guard guard(m_line.lock);
        return ssh_get_poll_flags(m_line.handle) & SSH_WRITE_PENDING;
    }();
    pollfd fds[] = {{m_line.fd, short(writing ? POLLIN | POLLOUT : POLLIN), 0}, {m_wake.fd(), POLLIN, 0}, {besides, events, 0}};
    // Never longer than this without a look at libssh's own state.
    constexpr qint64 longest = 250;
    const qint64 left = deadline.isForever() ? longest : std::min(deadline.remainingTime(), longest);
    ::poll(fds, besides < 0 ? 2 : 3, int(left));
    m_wake.clear();
}

void Line::pump()
{
    const Use use(*this);
    if (event)
        ssh_event_dopoll(event, 0);
}

bool Line::isUp()
{
    const Use use(*this);
    if (aborted || !event)
        return false;
    pump();
    return ssh_is_connected(handle) && !(ssh_get_status(handle) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

void Line::abort()
{
    aborted = true;
    closing.request_stop();
    {
        const std::lock_guard guard(fdLock);
        if (fd >= 0)
            ::shutdown(fd, SHUT_RDWR);
    }
    wakeAll();
}

Error Line::lostError()
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

QString Line::lastError()
{
    constexpr int most = 300; // the other end's own words may be in it
    const std::lock_guard guard(lock);
    return plainText(ssh_get_error(handle)).left(most);
}

} // namespace baton::ssh
