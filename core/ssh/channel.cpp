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

struct Channel::Callbacks
{
    ssh_channel_callbacks_struct table{};
    bool changed = false; // something came since the last wait()
    bool closed = false;
    std::optional<int> status;

    static int data(ssh_session, ssh_channel, void *bytes, uint32_t size, int isErr, void *self)
    {
        auto *channel = static_cast<Channel *>(self);
        (isErr ? channel->err : channel->out).append(static_cast<const char *>(bytes), qsizetype(size));
        channel->m_callbacks->changed = true;
        return int(size);
    }
    static void close(ssh_session, ssh_channel, void *self)
    {
        auto &me = *static_cast<Channel *>(self)->m_callbacks;
        me.changed = me.closed = true;
    }
    static void exitStatus(ssh_session, ssh_channel, int status, void *self)
    {
        auto &me = *static_cast<Channel *>(self)->m_callbacks;
        me.status = status;
        me.changed = true;
    }
    static void exitSignal(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *self)
    {
        auto &me = *static_cast<Channel *>(self)->m_callbacks;
        me.status = 128 + signalNumber(name);
        me.changed = true;
    }
};

Channel::Channel(std::shared_ptr<Line> line, ssh_channel_struct *handle)
    : m_line(std::move(line))
    , m_handle(handle)
    , m_callbacks(std::make_unique<Callbacks>())
{
    ssh_channel_callbacks_struct &table = m_callbacks->table;
    ssh_callbacks_init(&table);
    table.userdata = this;
    table.channel_data_function = &Callbacks::data;
    table.channel_close_function = &Callbacks::close;
    table.channel_exit_status_function = &Callbacks::exitStatus;
    table.channel_exit_signal_function = &Callbacks::exitSignal;
    ssh_set_channel_callbacks(m_handle, &table);
}

Channel::~Channel()
{
    ssh_remove_channel_callbacks(m_handle, &m_callbacks->table);
    close();
    ssh_channel_free(m_handle);
}

void Channel::close()
{
    if (ssh_channel_is_open(m_handle))
        ssh_channel_close(m_handle);
}

Result<qsizetype> Channel::writeSome(QByteArrayView data)
{
    if (isClosed() || m_line->aborted)
        return fail(m_line->lostError());
    constexpr qsizetype most = 256 * 1024;
    const int written = ssh_channel_write(m_handle, data.data(), uint32_t(std::min(data.size(), most)));
    if (written < 0)
        return fail(m_line->lostError());
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
    if (ssh_channel_send_eof(m_handle) == SSH_ERROR && !isClosed())
        return fail(m_line->lostError());
    return {};
}

Result<bool> Channel::wait(QDeadlineTimer deadline, const std::stop_token &stop)
{
    const StopWatch watch(*m_line, stop);
    while (true) {
        const uint32_t window = ssh_channel_window_size(m_handle);
        const bool writing = ssh_get_poll_flags(m_line->handle) & SSH_WRITE_PENDING;
        const bool up = m_line->isUp();
        if (std::exchange(m_callbacks->changed, false))
            return true;
        if (stop.stop_requested())
            return fail(m_line->cancelledError());
        if (!up)
            return fail(m_line->lostError());
        const bool drained = writing && !(ssh_get_poll_flags(m_line->handle) & SSH_WRITE_PENDING);
        if (drained || ssh_channel_window_size(m_handle) > window)
            return true;
        if (deadline.hasExpired())
            return false;
        m_line->sleep(deadline);
    }
}

bool Channel::waitBeside(int fd, short events, const std::stop_token &stop)
{
    const StopWatch watch(*m_line, stop);
    m_line->sleep(QDeadlineTimer(QDeadlineTimer::Forever), fd, events);
    return m_line->isUp();
}

bool Channel::isClosed() const
{
    return m_callbacks->closed || ssh_channel_is_closed(m_handle);
}

std::optional<int> Channel::exitStatus() const
{
    return m_callbacks->status;
}

} // namespace baton::ssh
