#pragma once

#include "core/ssh/wake.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

#include <chrono>
#include <thread>

namespace baton::ssh {

// An SSH agent in front of another one. It shows the wanted keys first, or nothing else: libssh offers all that an agent has, in its order, and
// a server counts them.
// And it has an end: libssh waits for ever for an agent that does not answer (a forwarded one whose laptop sleeps, a question that nobody
// sees). On a socket and a thread of its own, for one login.
class AgentFilter
{
public:
    enum class Others { Follow, Hidden };
    // The other one's socket; the wanted keys as in a .pub file, decoded. A key may have to be touched, or its use confirmed, before it answers.
    AgentFilter(const QString &agent, QList<QByteArray> keys, Others others, std::chrono::milliseconds patience = std::chrono::minutes(1));
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
    const QList<QByteArray> m_keys;
    const Others m_others;
    const std::chrono::milliseconds m_patience;
    QTemporaryDir m_dir; // 0700
    Wake m_end;
    int m_listener = -1;
    std::jthread m_thread;
};

} // namespace baton::ssh
