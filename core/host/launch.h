#pragma once

#include "core/cluster/profile.h"
#include "core/host/command.h"
#include "core/ssh/channel.h"
#include "core/ssh/session.h"

namespace baton {

// How a command becomes root on a machine.
struct Elevation
{
    HostProfile::Sudo sudo = HostProfile::Sudo::None; // None: the login is root, or need not be
    QString user;
    QString label;
    ssh::SecretSource password = {};
};

[[nodiscard]] QByteArray randomWord(); // that no output holds by chance

// Starts a script on a machine whatever the login shell is, as root if asked for. The script travels on standard input,
// so that it shows up in no process list; what a shell's start-up files print before it is thrown away.
class Launch
{
public:
    enum class On { Pipes, Terminal };

    Launch(Elevation elevation, const QString &script, On on = On::Pipes);

    // Opens the channel; nothing has run yet when this fails.
    [[nodiscard]] Result<> open(ssh::Session &session, QDeadlineTimer deadline, const std::stop_token &stop);
    // Hands over the script and waits until it runs: then the channel carries its input and output only.
    // Errors: Refused (sudo), Unreachable, TimedOut, Cancelled.
    [[nodiscard]] Result<> begin(QDeadlineTimer deadline, const std::stop_token &stop);

    [[nodiscard]] ssh::Channel &channel() { return *m_channel; }
    [[nodiscard]] std::unique_ptr<ssh::Channel> take() { return std::move(m_channel); }

    // A script that ends what was started, and only that.
    [[nodiscard]] QString killScript() const;

private:
    QByteArray commandLine() const;
    QByteArray bootstrap() const;
    Result<> awaitMarkers(const char *word, QDeadlineTimer deadline, const std::stop_token &stop);
    Result<> answerSudo(QDeadlineTimer deadline, const std::stop_token &stop);
    bool cutMarker(QByteArray &stream, const char *word);
    bool scriptFirst() const;
    Error refusal() const;

    Elevation m_elevation;
    QByteArray m_script;
    On m_on;
    QByteArray m_nonce;
    QByteArray m_pid;
    bool m_asked = false; // sudo has had its password
    std::unique_ptr<ssh::Channel> m_channel;
};

} // namespace baton
