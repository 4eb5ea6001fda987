#pragma once

// Inside core/ssh only: the libssh handle and how its non-blocking calls are driven.

#include "core/ssh/target.h"
#include "core/ssh/wake.h"

#include <QDeadlineTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>
#include <type_traits>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

namespace baton::ssh {

class Relay;

// The connection that a Session and its Channels share; lives until the last of them is gone.
struct Line
{
    explicit Line(Target target);
    ~Line();

    // Calls `step` until it no longer says `again`. Errors: Unreachable, TimedOut with the sentence `late`, Cancelled.
    template<typename Step>
    Result<int> drive(Step step, int again, QDeadlineTimer deadline, const std::stop_token &stop, const QString &late);

    void adopt(int socket);              // takes it
    // Until bytes come, a wake, or the deadline; also until `besides` is ready, if given.
    void sleep(QDeadlineTimer deadline, int besides = -1, short events = 0);
    void pump();                         // handles what came, without waiting
    bool isUp();                         // after a pump
    void abort();                        // any thread

    Error lostError() const;
    Error cancelledError() const;
    QString lastError() const; // libssh's, English

    Target target;
    HostKey hostKey;
    QString user;
    ssh_session handle = nullptr;
    ssh_event event = nullptr;
    std::unique_ptr<Relay> relay; // the hop before, if any
    Wake wake;
    std::atomic<bool> aborted = false;
    std::mutex fdLock;
    int fd = -1; // a duplicate: libssh closes its own one whenever it likes
};

// Wakes the line when a stop is requested, as long as it lives.
class StopWatch
{
public:
    StopWatch(Line &line, const std::stop_token &stop)
        : m_callback(stop, Waker{&line})
    {}

private:
    struct Waker
    {
        Line *line;
        void operator()() const { line->wake.set(); }
    };
    std::stop_callback<Waker> m_callback;
};

template<typename Step>
Result<int> Line::drive(Step step, int again, QDeadlineTimer deadline, const std::stop_token &stop, const QString &late)
{
    const StopWatch watch(*this, stop);
    while (true) {
        const int rc = step();
        if (rc != again)
            return rc;
        if (aborted)
            return fail(lostError());
        if (stop.stop_requested())
            return fail(cancelledError());
        if (deadline.hasExpired())
            return fail(ErrorKind::TimedOut, late, lastError());
        sleep(deadline);
    }
}

[[nodiscard]] QString option(ssh_session handle, ssh_options_e which);

// Steps of Session::open(), in this order.
[[nodiscard]] Result<> applyOptions(Line &line);
[[nodiscard]] Result<> reach(Line &line, const std::stop_token &stop);
[[nodiscard]] Result<> exchangeKeys(Line &line, const std::stop_token &stop);
[[nodiscard]] Result<HostKey> readKey(Line &line);
[[nodiscard]] Result<> judge(const HostKey &key, const Target &target);
[[nodiscard]] Result<> logIn(Line &line, const std::stop_token &stop);

} // namespace baton::ssh
