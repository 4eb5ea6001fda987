#pragma once

#include "core/ssh/target.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <memory>
#include <stop_token>

namespace baton::ssh {

class Channel;
struct Line;

// A logged-in SSH connection. One thread opens it; then several may use it, each with channels of its own.
class Session
{
public:
    struct Pty
    {
        int columns = 120;
        int rows = 40;
    };

    explicit Session(Target target);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    // Connects, checks the host key, logs in. Errors: Unreachable, TimedOut, Cancelled, HostKeyUnknown (detail: its
    // fingerprint), HostKeyChanged, Refused (login).
    [[nodiscard]] Result<> open(std::stop_token stop = {});
    // Connects only as far as the host key, without judging it.
    [[nodiscard]] Result<HostKey> readHostKey(std::stop_token stop = {});
    // The key seen by open() or readHostKey(); empty fingerprint before.
    [[nodiscard]] const HostKey &hostKey() const;

    // Starts a command line (it goes through the login shell) and returns its channel; with a pseudo terminal
    // if asked for.
    [[nodiscard]] Result<std::unique_ptr<Channel>> start(const QByteArray &commandLine, QDeadlineTimer deadline,
                                                         std::optional<Pty> pty = {}, std::stop_token stop = {});

    // A TCP connection from that machine to host:port.
    [[nodiscard]] Result<std::unique_ptr<Channel>> forward(const QString &host, int port, QDeadlineTimer deadline,
                                                           std::stop_token stop = {});

    // Whether a person was asked for something at the login; the next one would ask again.
    [[nodiscard]] bool askedPerson() const;
    // Whether the server allows one more session now, besides those that are open (MaxSessions). Tries it: a round trip.
    [[nodiscard]] bool hasRoom(const std::stop_token &stop = {});
    // How long the key exchange of open() took: some four round trips, and some milliseconds of computing.
    [[nodiscard]] std::chrono::milliseconds keyExchangeTime() const;

    [[nodiscard]] bool isUp(); // false as soon as the loss of the connection was noticed
    [[nodiscard]] const Target &target() const;
    [[nodiscard]] QString user() const; // who is logged in

    // Makes every call on this session return Unreachable, also one that blocks right now. Any thread.
    void abort();

private:
    std::shared_ptr<Line> m_line;
};

// Writes a key to its known_hosts file (0600), as OpenSSH does after a "yes".
[[nodiscard]] Result<> trust(const HostKey &key);

} // namespace baton::ssh
