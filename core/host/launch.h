#pragma once

#include "core/cluster/profile.h"
#include "core/host/command.h"
#include "core/ssh/channel.h"
#include "core/ssh/session.h"

#include <optional>

namespace baton {

// How a command becomes root on a machine.
struct Elevation
{
    HostProfile::Sudo sudo = HostProfile::Sudo::None; // None: the login is root, or need not be
    QString through = {};    // whom sudo makes of the user first; that one becomes root without a password
    bool onTerminal = false; // sudo wants one ("requiretty")
    QString user;
    QString label;
    ssh::SecretSource password = {};
};

[[nodiscard]] QByteArray randomWord(); // that no output holds by chance

// What resources/host/baton-root is told: `order` is "run" or "exec"; `word` comes back with the answer.
[[nodiscard]] QByteArray helperOrder(const QByteArray &order, const QByteArray &word, const Command &command);

// Starts a script on a machine whatever the login shell is, as root if asked for. The script travels on standard input,
// so that it shows up in no process list; what a shell's start-up files print before it is thrown away. Where the account may only use
// the helper, that is started, and told the command's words. A command without a script or words starts what takes more.
class Launch
{
public:
    enum class On { Pipes, Terminal };

    Launch(Elevation elevation, const Command &command, On on = On::Pipes);

    // Opens the channel; nothing has run yet when this fails.
    [[nodiscard]] Result<> open(ssh::Session &session, QDeadlineTimer deadline, const std::stop_token &stop);
    // Hands over the script and waits until it runs: then the channel carries its input and output only.
    // Errors: Refused (sudo), Unreachable, TimedOut, Cancelled.
    [[nodiscard]] Result<> begin(QDeadlineTimer deadline, const std::stop_token &stop);

    [[nodiscard]] ssh::Channel &channel() { return *m_channel; }
    [[nodiscard]] std::unique_ptr<ssh::Channel> take() { return std::move(m_channel); }

    // begin() failed as sudo wants a terminal: with Elevation::onTerminal it gets one.
    [[nodiscard]] bool wantsTerminal() const { return m_wantsTerminal; }

    // What ends that which was started, and only that; none when nothing was.
    [[nodiscard]] std::optional<Command> killer() const;
    [[nodiscard]] bool usesHelper() const { return m_elevation.sudo == HostProfile::Sudo::Helper; }

private:
    QByteArray commandLine() const;
    QByteArray sudo() const;
    QByteArray bootstrap() const;
    Result<> awaitMarkers(const char *word, QDeadlineTimer deadline, const std::stop_token &stop);
    Result<> answerSudo(QDeadlineTimer deadline, const std::stop_token &stop);
    bool cutMarker(QByteArray &stream, const char *word);
    bool scriptFirst() const;
    QByteArray message() const;
    Error refusal();

    Elevation m_elevation;
    QByteArray m_script;
    QByteArray m_orders; // to the helper
    On m_on;
    QByteArray m_nonce;
    QByteArray m_pid;
    bool m_asked = false; // sudo has had its password
    bool m_wantsTerminal = false;
    std::unique_ptr<ssh::Channel> m_channel;
};

} // namespace baton
