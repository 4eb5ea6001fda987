#pragma once

#include "core/ssh/session.h"

#include <thread>

namespace baton::ssh {

// A jump host: carries the bytes of an SSH connection through another one, on a thread of its own, so that
// host key and login are checked for both hops.
class Relay
{
public:
    explicit Relay(Target hop);
    ~Relay();

    // Logs in to the hop and returns a socket that is as good as one to host:port.
    [[nodiscard]] Result<int> open(const QString &host, int port, const std::stop_token &stop);
    [[nodiscard]] const HostKey &hostKey() const { return m_session.hostKey(); }

private:
    Session m_session;
    std::jthread m_thread; // owns the session's use once it runs
};

// The machine that target.jump names, reached with the same key and known hosts. It never gets target's password.
[[nodiscard]] Target jumpTarget(const Target &target);

} // namespace baton::ssh
