#pragma once

#include "core/ssh/wake.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

#include <thread>

namespace baton::ssh {

// An SSH agent that shows only some of another one's keys: libssh offers all that an agent has, and a server counts them. On a socket and
// a thread of its own, for one login.
class AgentFilter
{
public:
    AgentFilter(const QString &agent, QList<QByteArray> keys); // the other one's socket; public keys as in a .pub file, decoded
    ~AgentFilter();
    AgentFilter(const AgentFilter &) = delete;
    AgentFilter &operator=(const AgentFilter &) = delete;

    [[nodiscard]] QString socket() const; // empty: it could not be made

private:
    void serve(int client) const;
    [[nodiscard]] QByteArray filtered(const QByteArray &reply) const;
    [[nodiscard]] bool read(int fd, QByteArray &message) const;

    const QByteArray m_agent;
    const QList<QByteArray> m_keys;
    QTemporaryDir m_dir; // 0700
    Wake m_end;
    int m_listener = -1;
    std::jthread m_thread;
};

} // namespace baton::ssh
