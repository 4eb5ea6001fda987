#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <memory>
#include <optional>
#include <stop_token>

struct ssh_channel_struct;

namespace baton::ssh {

struct Line;

// One program on a machine, as SSH sees it. One thread at a time, which need not be that of others on the same Session.
class Channel
{
public:
    Channel(std::shared_ptr<Line> line, ssh_channel_struct *handle);
    ~Channel(); // closes; a program without a terminal goes on until it notices
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    // Hands over as much as the other side takes right now and returns how much that was.
    [[nodiscard]] Result<qsizetype> writeSome(QByteArrayView data);
    // All of it. Errors as for wait().
    [[nodiscard]] Result<> write(QByteArrayView data, QDeadlineTimer deadline, const std::stop_token &stop = {});
    [[nodiscard]] Result<> sendEof();

    // Handles what has come; if nothing has, waits for something: output, room to write, the end, or the deadline.
    // False when the deadline passed first. Errors: Unreachable, Cancelled.
    [[nodiscard]] Result<bool> wait(QDeadlineTimer deadline, const std::stop_token &stop = {});

    // Sleeps until the line or `fd` has something, or a stop is requested; handles the line's part. False:
    // the line is lost.
    [[nodiscard]] bool waitBeside(int fd, short events, const std::stop_token &stop);

    // Output that has come and was not taken yet.
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool isClosed();
    // 128 + n when killed by signal n; may come before the last output.
    [[nodiscard]] std::optional<int> exitStatus();
    void close();

private:
    friend class Session;
    struct Inbox;

    void take(); // what has come meanwhile

    std::shared_ptr<Line> m_line;
    ssh_channel_struct *m_handle;
    std::unique_ptr<Inbox> m_inbox; // filled by whichever thread reads the line
    bool m_changed = false; // something came since the last wait()
    bool m_closed = false;
    std::optional<int> m_status;
    quint32 m_window = 0;      // after the last write
    bool m_isWriting = false;  // then, not all had left
};

} // namespace baton::ssh
