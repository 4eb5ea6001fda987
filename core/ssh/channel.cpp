#include "core/ssh/channel.h"

#include "core/ssh/line.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <limits>

namespace baton::ssh {

namespace {

// RFC 4254, 6.10: signals travel by name.
int signalNumber(const char *name)
{
    static constexpr std::pair<const char *, int> names[] = {
        {"ABRT", SIGABRT}, {"ALRM", SIGALRM}, {"FPE", SIGFPE},   {"HUP", SIGHUP},   {"ILL", SIGILL},
        {"INT", SIGINT},   {"KILL", SIGKILL}, {"PIPE", SIGPIPE}, {"QUIT", SIGQUIT}, {"SEGV", SIGSEGV},
        {"TERM", SIGTERM}, {"USR1", SIGUSR1}, {"USR2", SIGUSR2},
    };
    const auto it = std::find_if(std::begin(names), std::end(names),
                                 [name](const auto &n) { return std::strcmp(n.first, name) == 0; });
    return it == std::end(names) ? 127 : it->second;
}

} // namespace

// Its callbacks are called while the line is held.
struct Channel::Inbox
{
    ssh_channel_callbacks_struct table{};
    QByteArray out, err;
    bool changed = false; // something came since the last take()
    bool closed = false;
    std::optional<int> status;

    static int data(ssh_session, ssh_channel, void *bytes, uint32_t size, int isErr, void *self)
    {
        auto &me = *static_cast<Inbox *>(self);
        (isErr ? me.err : me.out).append(static_cast<const char *>(bytes), qsizetype(size));
        me.changed = true;
        return int(size);
    }
    static void close(ssh_session, ssh_channel, void *self)
    {
        auto &me = *static_cast<Inbox *>(self);
        me.changed = me.closed = true;
    }
    static void exitStatus(ssh_session, ssh_channel, int status, void *self)
    {
        auto &me = *static_cast<Inbox *>(self);
        me.status = status;
        me.changed = true;
    }
    static void exitSignal(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *self)
    {
        auto &me = *static_cast<Inbox *>(self);
        me.status = 128 + signalNumber(name);
        me.changed = true;
    }
};

Channel::Channel(std::shared_ptr<Line> line, ssh_channel_struct *handle)
    : m_line(std::move(line))
    , m_handle(handle)
    , m_inbox(std::make_unique<Inbox>())
{
    ssh_channel_callbacks_struct &table = m_inbox->table;
    ssh_callbacks_init(&table);
    table.userdata = m_inbox.get();
    table.channel_data_function = &Inbox::data;
    table.channel_close_function = &Inbox::close;
    table.channel_exit_status_function = &Inbox::exitStatus;
    table.channel_exit_signal_function = &Inbox::exitSignal;
    const Line::Use use(*m_line);
    ssh_set_channel_callbacks(m_handle, &table);
}

Channel::~Channel()
{
    const Line::Use use(*m_line);
    ssh_remove_channel_callbacks(m_handle, &m_inbox->table);
    close();
    ssh_channel_free(m_handle);
}

void Channel::close()
{
    const Line::Use use(*m_line);
    if (ssh_channel_is_open(m_handle))
        ssh_channel_close(m_handle);
}

void Channel::take()
{
    const Line::Use use(*m_line);
    const auto move = [](QByteArray &from, QByteArray &to) {
        if (to.isEmpty())
            to.swap(from);
        else
            to.append(from);
        from.clear();
    };
    move(m_inbox->out, out);
    move(m_inbox->err, err);
    m_closed = m_inbox->closed || ssh_channel_is_closed(m_handle);
    m_status = m_inbox->status;
    m_changed |= std::exchange(m_inbox->changed, false);
}

Result<qsizetype> Channel::writeSome(QByteArrayView data)
{
    const Line::Use use(*m_line);
    if (isClosed() || m_line->aborted)
        return fail(m_line->lostError());
    constexpr qsizetype most = 256 * 1024;
    const int written = ssh_channel_write(m_handle, data.data(), uint32_t(std::min(data.size(), most)));
    if (written < 0)
        return fail(m_line->lostError());
    m_window = ssh_channel_window_size(m_handle);
    m_isWriting = ssh_get_poll_flags(m_line->handle) & SSH_WRITE_PENDING;
    return written;
}

Result<> Channel::write(QByteArrayView data, QDeadlineTimer deadline, const std::stop_token &stop)
{
    while (!data.isEmpty()) {
        const Result<qsizetype> written = writeSome(data);
        if (!written)
            return fail(written.error());
        data = data.sliced(*written);
        if (*written > 0)
            continue;
        const Result<bool> room = wait(deadline, stop);
        if (!room)
            return fail(room.error());
        if (!*room && deadline.hasExpired())
            return fail(ErrorKind::TimedOut, m_line->lostError().summary);
    }
    return {};
}

Result<> Channel::sendEof()
{
    const Line::Use use(*m_line);
    if (ssh_channel_send_eof(m_handle) == SSH_ERROR && !isClosed())
        return fail(m_line->lostError());
    return {};
}

Result<bool> Channel::wait(QDeadlineTimer deadline, const std::stop_token &stop)
{
    Line::Sleeper sleeper(*m_line, stop);
    while (true) {
        {
            const Line::Use use(*m_line);
            const bool up = m_line->isUp();
            take();
            if (std::exchange(m_changed, false))
                return true;
            if (stop.stop_requested())
                return fail(m_line->cancelledError());
            if (!up)
                return fail(m_line->lostError());
            const bool drained = m_isWriting && !(ssh_get_poll_flags(m_line->handle) & SSH_WRITE_PENDING);
            const quint32 window = ssh_channel_window_size(m_handle);
            const bool wider = window > m_window;
            m_isWriting = m_isWriting && !drained;
            m_window = window;
            if (drained || wider)
                return true;
        }
        if (deadline.hasExpired())
            return false;
        sleeper.sleep(deadline);
    }
}

bool Channel::waitBeside(int fd, short events, const std::stop_token &stop)
{
    Line::Sleeper sleeper(*m_line, stop);
    take();
    if (!std::exchange(m_changed, false))
        sleeper.sleep(QDeadlineTimer(QDeadlineTimer::Forever), fd, events);
    const bool up = m_line->isUp();
    take();
    return up;
}

bool Channel::isClosed()
{
    take();
    return m_closed;
}

std::optional<int> Channel::exitStatus()
{
    take();
    return m_status;
}

} // namespace baton::ssh
