#pragma once

// Inside core/ssh only: the libssh handle and how its non-blocking calls are driven.

#include "core/ssh/clientconfig.h"
#include "core/ssh/wake.h"

#include <QDeadlineTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

namespace baton::ssh {

class Relay;

// The connection that a Session and its Channels share; lives until the last of them is gone. Once it is logged in, several threads
// may use it, each with channels of its own: whoever calls libssh holds a Use. What one of them reads from the line may be for another.
struct Line
{
    explicit Line(Target target);
    ~Line();

    // Calls `step` until it no longer says `again`. Errors: Unreachable, TimedOut with the sentence `late`, Cancelled.
    template<typename Step>
    Result<int> drive(Step step, int again, QDeadlineTimer deadline, const std::stop_token &stop, const QString &late);

    void adopt(int socket); // takes it
    void pump();            // handles what came, without waiting
    bool isUp();            // after a pump
    void abort();           // any thread

    Error lostError();
    Error cancelledError() const;
    QString lastError(); // libssh's, English

    class Use;
    class Sleeper;

    Target target;
    ClientConfig config;
    HostKey hostKey;
    QString user;
    bool asked = false; // a person gave an answer at the login
    std::chrono::milliseconds keyExchangeTime{};
    ssh_session handle = nullptr;
    ssh_event event = nullptr;
    std::unique_ptr<Relay> relay; // by way of the machine before, if any
    std::atomic<bool> aborted = false;
    std::stop_source closing; // requested by abort(): ends the wait for a person
    std::mutex fdLock;
    int fd = -1; // a duplicate: libssh closes its own one whenever it likes

private:
    [[nodiscard]] bool hasNews() const;
    void wakeAll();

    std::recursive_mutex lock; // of `handle`; callbacks come back while it is held
    std::mutex sleepersLock;
    std::set<Wake *> sleepers;
};

// The right to call libssh, as long as it lives. Wakes the others if what they wait for may have come meanwhile.
class Line::Use
{
public:
    explicit Use(Line &line);
    ~Use();
    Use(const Use &) = delete;
    Use &operator=(const Use &) = delete;

private:
    Line &m_line;
    const std::lock_guard<std::recursive_mutex> m_lock;
    const bool m_news;
};

// A thread that waits on the line, from before its first look at what it waits for. A stop, an abort and other threads wake it.
class Line::Sleeper
{
public:
    Sleeper(Line &line, const std::stop_token &stop);
    ~Sleeper();
    Sleeper(const Sleeper &) = delete;
    Sleeper &operator=(const Sleeper &) = delete;

    // Until bytes come, a wake, or the deadline; also until `besides` is ready, if given.
    void sleep(QDeadlineTimer deadline, int besides = -1, short events = 0);
    [[nodiscard]] Wake &wake() { return m_wake; }

private:
    struct Waker
    {
        Wake *wake;
        void operator()() const { wake->set(); }
    };

    Line &m_line;
    Wake m_wake;
    const std::stop_callback<Waker> m_onStop; // last: it uses m_wake
};

template<typename Step>
Result<int> Line::drive(Step step, int again, QDeadlineTimer deadline, const std::stop_token &stop, const QString &late)
{
    Sleeper sleeper(*this, stop);
    while (true) {
        const int rc = [&] {
            const Use use(*this);
            return step();
        }();
        if (rc != again)
            return rc;
        if (aborted)
            return fail(lostError());
        if (stop.stop_requested())
            return fail(cancelledError());
        if (deadline.hasExpired())
            return fail(ErrorKind::TimedOut, late, lastError());
        sleeper.sleep(deadline);
    }
}

// Steps of Session::open(), in this order.
[[nodiscard]] Result<> applyOptions(Line &line, const std::stop_token &stop);
[[nodiscard]] Result<> reach(Line &line, const std::stop_token &stop);
[[nodiscard]] Result<> exchangeKeys(Line &line, const std::stop_token &stop);
[[nodiscard]] Result<HostKey> readKey(Line &line);
[[nodiscard]] Result<> judge(const HostKey &key);
[[nodiscard]] Result<> logIn(Line &line, const std::stop_token &stop);

} // namespace baton::ssh
