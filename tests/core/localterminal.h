#pragma once

#include "core/host/host.h"

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

// A real program on a real pseudo terminal of this machine.
namespace baton {

class LocalTerminal : public Terminal
{
public:
    explicit LocalTerminal(const QString &script)
    {
        const QByteArray text = script.toUtf8();
        m_pid = forkpty(&m_fd, nullptr, nullptr, nullptr);
        if (m_pid == 0) {
            execl("/bin/sh", "sh", "-c", text.constData(), nullptr);
            _exit(127);
        }
    }
    ~LocalTerminal() override { close(); }

    Result<QByteArray> read(std::chrono::milliseconds timeout) override
    {
        pollfd poller{m_fd, POLLIN, 0};
        if (m_fd < 0 || poll(&poller, 1, int(timeout.count())) <= 0)
            return QByteArray();
        QByteArray buffer(16384, Qt::Uninitialized);
        const ssize_t got = ::read(m_fd, buffer.data(), size_t(buffer.size()));
        if (got > 0)
            return buffer.left(got);
        finish();
        return QByteArray();
    }
    Result<> write(const QByteArray &input) override
    {
        if (::write(m_fd, input.constData(), size_t(input.size())) != input.size())
            return fail(ErrorKind::Failed, QStringLiteral("write failed"));
        return {};
    }
    std::optional<int> exitStatus() const override { return m_status; }
    void close() override
    {
        if (m_pid > 0 && !m_status)
            kill(-m_pid, SIGHUP);
        finish();
    }

private:
    void finish()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
        int status = 0;
        if (m_pid > 0 && !m_status && waitpid(m_pid, &status, 0) == m_pid)
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    int m_fd = -1;
    pid_t m_pid = -1;
    std::optional<int> m_status;
};

} // namespace baton
