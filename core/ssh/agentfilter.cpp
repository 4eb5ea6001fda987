#include "core/ssh/agentfilter.h"

#include <QFile>
#include <QtEndian>

#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace baton::ssh {

namespace {

constexpr char identitiesAnswer = 12; // draft-miller-ssh-agent, 5.1: SSH_AGENT_IDENTITIES_ANSWER
constexpr quint32 mostBytes = 256 * 1024;
constexpr std::chrono::milliseconds forEver(-1);

bool address(const QByteArray &path, sockaddr_un &to)
{
    to = {};
    to.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof to.sun_path)
        return false;
    std::memcpy(to.sun_path, path.constData(), size_t(path.size()));
    return true;
}

int connected(const QByteArray &path)
{
    sockaddr_un to;
    const int fd = address(path, to) ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
    if (fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0)
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

bool write(int fd, const QByteArray &message)
{
    for (qsizetype at = 0; at < message.size();) {
        const ssize_t sent = ::send(fd, message.constData() + at, size_t(message.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : mostBytes;
}

QByteArray packed(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

AgentFilter::AgentFilter(const QString &agent, QList<QByteArray> keys, Others others, std::chrono::milliseconds patience)
    : m_agent(QFile::encodeName(agent))
    , m_keys(std::move(keys))
    , m_others(others)
    , m_patience(patience)
{
    sockaddr_un here;
    if (!m_dir.isValid() || !address(QFile::encodeName(path()), here))
        return;
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0 || ::listen(m_listener, 1) != 0) {
        ::close(m_listener);
        return;
    }
    m_thread = std::jthread([this](const std::stop_token &stop) {
        pollfd fds[] = {{m_listener, POLLIN, 0}, {m_end.fd(), POLLIN, 0}};
        while (::poll(fds, 2, -1) > 0 && fds[1].revents == 0 && !stop.stop_requested()) {
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                break;
            serve(client);
            ::close(client);
        }
        ::close(m_listener); // who asks now is refused, and does not wait for an answer that never comes
    });
}

AgentFilter::~AgentFilter()
{
    m_thread.request_stop();
    m_end.set();
    if (m_thread.joinable())
        m_thread.join();
}

QString AgentFilter::path() const
{
    return m_dir.filePath(QStringLiteral("agent"));
}

QString AgentFilter::socket() const
{
    return m_thread.joinable() ? path() : QString();
}

void AgentFilter::serve(int client) const
{
    const int agent = connected(m_agent);
    QByteArray message;
    while (agent >= 0 && read(client, message, forEver) && write(agent, message) && read(agent, message, m_patience) && write(client, filtered(message))) { }
    if (agent >= 0)
        ::close(agent);
}

// One message with its length in front; false at the end, and after `patience` without a byte.
bool AgentFilter::read(int fd, QByteArray &message, std::chrono::milliseconds patience) const
{
    message.clear();
    qsizetype wanted = 4;
    while (message.size() < wanted) {
        pollfd fds[] = {{fd, POLLIN, 0}, {m_end.fd(), POLLIN, 0}};
        char buffer[4096];
        if (::poll(fds, 2, int(patience.count())) <= 0 || fds[1].revents != 0)
            return false;
        const ssize_t got = ::recv(fd, buffer, size_t(std::min<qsizetype>(sizeof buffer, wanted - message.size())), 0);
        if (got <= 0)
            return false;
        message.append(buffer, got);
        if (message.size() == 4) {
            const quint32 length = number(message, 0);
            if (length >= mostBytes)
                return false;
            wanted = 4 + qsizetype(length);
        }
    }
    return true;
}

// An answer that lists keys: the wanted ones first, and the others where they may be seen. Every other answer as it is.
QByteArray AgentFilter::filtered(const QByteArray &reply) const
{
    if (reply.size() < 9 || reply[4] != identitiesAnswer)
        return reply;
    QByteArray wanted, rest;
    quint32 count = 0;
    for (qsizetype at = 9; at < reply.size();) {
        const quint32 keySize = number(reply, at);
        const quint32 commentSize = keySize < mostBytes ? number(reply, at + 4 + keySize) : mostBytes;
        if (commentSize >= mostBytes)
            break;
        const qsizetype size = 8 + qsizetype(keySize) + commentSize;
        const bool isWanted = m_keys.contains(reply.mid(at + 4, keySize));
        if (isWanted || m_others == Others::Follow) {
            (isWanted ? wanted : rest) += reply.mid(at, size);
            ++count;
        }
        at += size;
    }
    const QByteArray body = identitiesAnswer + packed(count) + wanted + rest;
    return packed(quint32(body.size())) + body;
}

} // namespace baton::ssh
