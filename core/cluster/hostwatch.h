#pragma once

#include "core/cluster/monitor.h"
#include "core/cluster/probe.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace baton {

// What a host said by refusing or not answering.
[[nodiscard]] HostState::Reach reachFrom(ErrorKind kind);
// How far the workstation gets to a host by other ways than SSH's login; at most about a second. Any thread.
[[nodiscard]] SightFacts sightFromHere(const Profile &profile, const Recipe &recipe, Node node,
                                       std::chrono::milliseconds bound = std::chrono::seconds(1));

// Keeps one probe stream to one host open, on a thread of its own, and makes it anew when it is lost.
class HostWatch
{
public:
    // Called on the watch's thread.
    struct Receiver
    {
        std::function<void(const HostState &)> sampled;   // facts, reach Ok
        std::function<void(const Error &, const SightFacts &)> failed; // not connected, or the stream was lost
    };

    HostWatch(const Profile &profile, const Recipe &recipe, Node node, ConnectHost connect, Clock &clock, Receiver receiver);
    ~HostWatch(); // ends the thread; a blocked call is aborted

    void askOthers(); // the host looks at once how far it gets to the others. Any thread.
    void retryNow();  // any thread

private:
    void run(std::stop_token stop);
    [[nodiscard]] Result<> watchOnce(std::stop_token stop);
    [[nodiscard]] Result<> readLines(LineStream &stream, ProbeReader &reader, const std::stop_token &stop);
    [[nodiscard]] Error nonsense(const QByteArray &line) const;
    [[nodiscard]] Result<> sendSigns(LineStream &stream);
    void waitBeforeRetry(const Error &error, const std::stop_token &stop);

    const Profile m_profile;
    const Recipe m_recipe;
    const Node m_node;
    const ConnectHost m_connect;
    Clock &m_clock;
    const Receiver m_receiver;
    std::mutex m_lock;
    std::condition_variable_any m_wakeup;
    std::shared_ptr<Host> m_host; // guarded by m_lock, for disconnect() from outside
    bool m_retry = false, m_ask = false;
    std::chrono::milliseconds m_lastSign{0};
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace baton
