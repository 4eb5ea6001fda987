#pragma once

#include "core/ssh/logins.h"

#include <thread>

namespace baton::ssh {

// A jump host: carries the bytes of an SSH connection through another one, on a thread of its own, so that host key and login are
// checked at each hop. Several relays may go by one connection.
class Relay
{
public:
    explicit Relay(Target hop);
    ~Relay();

    // Logs in to the hop, unless target.logins has a connection there, and returns a socket that is as good as one to host:port.
    [[nodiscard]] Result<int> open(const QString &host, int port, const std::stop_token &stop);
    // Of the hop, or of one before it, when open() failed because of it.
    [[nodiscard]] const HostKey &hostKey() const { return m_session->hostKey(); }

private:
    Result<> logIn(const std::stop_token &stop);

    std::shared_ptr<Session> m_session;
    std::jthread m_thread;
};

// The last machine of target.jump, to be reached by way of those before it, with the same key and known hosts. It never gets
// target's password: a person is asked.
[[nodiscard]] Target jumpTarget(const Target &target);

} // namespace baton::ssh
