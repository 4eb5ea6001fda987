#pragma once

#include "core/ssh/wake.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

#include <chrono>
#include <optional>
#include <thread>

namespace baton::ssh {

// An SSH agent in front of another one. It shows only some of its keys: libssh offers all that an agent has, and a server counts them.
// And it has an end: libssh waits for ever for an agent that does not answer (a forwarded one whose laptop sleeps, a question that nobody
// sees). On a socket and a thread of its own, for one login.
class AgentFilter
{
public:
    // The other one's socket; public keys as in a .pub file, decoded: none = all. A key may have to be touched, or its use confirmed, before it answers.
    AgentFilter(const QString &agent, std::optional<QList<QByteArray>> keys, std::chrono::milliseconds patience = std::chrono::minutes(1));
    ~AgentFilter();
    AgentFilter(const AgentFilter &) = delete;
    AgentFilter &operator=(const AgentFilter &) = delete;

    [[nodiscard]] QString socket() const; // empty: it could not be made
    void giveUp() { m_end.set(); }        // nobody waits for an answer any more; any thread

private:
    [[nodiscard]] QString path() const;
    void serve(int client) const;
    [[nodiscard]] QByteArray filtered(const QByteArray &reply) const;
    [[nodiscard]] bool read(int fd, QByteArray &message, std::chrono::milliseconds patience) const;

    const QByteArray m_agent;
    const std::optional<QList<QByteArray>> m_keys;
    const std::chrono::milliseconds m_patience;
    QTemporaryDir m_dir; // 0700
    Wake m_end;
    int m_listener = -1;
    std::jthread m_thread;
};

} // namespace baton::ssh
