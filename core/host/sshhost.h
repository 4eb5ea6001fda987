#pragma once

#include "core/cluster/profile.h"
#include "core/host/host.h"
#include "core/host/keptshell.h"
#include "core/host/started.h"
#include "core/secrets/secrets.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace baton {

// What is needed to reach a machine of a profile.
struct SshAccess
{
    HostProfile host;
    QString secretPrefix; // "<profile id>/<node id>": its secrets are <prefix>.login, .sudo, .passphrase
    QString knownHosts;   // empty = as for ssh
    QString configFile;   // empty = as for ssh
    std::shared_ptr<ssh::Logins> logins = {}; // connections that are shared; none = none is
};
// Those who work with the same machines at the same time are given the same `logins`: then a jump host is logged in to once, and so
// is a machine that asks for a one-time code.
[[nodiscard]] SshAccess sshAccess(const Profile &profile, Node node, std::shared_ptr<ssh::Logins> logins);

// A machine reached over SSH. The connection and a root shell on it are kept, and made anew by the next call after they
// were lost. In a script, $$ is that shell; what a script leaves running should not keep its outputs.
// Terminals and streams have connections of their own; where each login asks a person for something, they share one.
class SshHost : public Host
{
public:
    SshHost(SshAccess access, Secrets &secrets);
    ~SshHost() override;

    [[nodiscard]] QString label() const override;
    [[nodiscard]] QString address() const override { return m_access.host.peerAddress(); }
    [[nodiscard]] Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Pending begin(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override;
    [[nodiscard]] Result<std::unique_ptr<LineStream>> openStream(const Command &command) override;
    [[nodiscard]] Result<> upload(const Upload &upload, std::stop_token stop = {}) override;
    [[nodiscard]] bool isAsking() const override { return m_asking > 0; }
    [[nodiscard]] LoginCost loginCost(std::stop_token stop = {}) override;
    void disconnect() override;

    // The key the machine shows now, whether known or not; for the question before the first connection.
    [[nodiscard]] Result<ssh::HostKey> readHostKey(std::stop_token stop = {});
    // Takes the key with this fingerprint into known_hosts; Refused when the machine shows another one by now.
    [[nodiscard]] Result<> trustHostKey(const QString &fingerprint, std::stop_token stop = {});

private:
    using SessionPtr = std::shared_ptr<ssh::Session>;

    SessionPtr newSession();
    void note(const SessionPtr &session);
    std::stop_token cut();
    Result<SessionPtr> connected(const std::stop_token &stop); // the kept one
    Result<SessionPtr> connectedAnew(const std::stop_token &stop);
    Result<SessionPtr> connectedAlone(const std::stop_token &stop);
    Result<> start(Launch &launch, QDeadlineTimer deadline, const std::stop_token &stop);
    Result<CommandOutput> runOn(ssh::Session &session, const Command &command, const std::stop_token &stop);
    Result<CommandOutput> finish(Launch &launch, const Command &command, QDeadlineTimer deadline,
                                 const std::stop_token &stop);
    Result<Started> startOn(const SessionPtr &session, const Command &command, const std::stop_token &stop);
    Elevation elevation(Command::As as) const;
    [[nodiscard]] bool worthAgain(bool wantsTerminal);
    ssh::Target target() const;
    ssh::SecretSource secret(const QStringList &names) const;
    ssh::AskPerson person() const;
    Result<Started> startDetached(const Command &command, Launch::On on);
    Result<CommandOutput> attempt(const Command &command, const std::stop_token &stop);
    Result<> openSession(ssh::Session &session, const std::stop_token &stop);
    std::optional<Error> standingRefusal();
    void keepRefusal(const Error &error);
    using Shell = std::shared_ptr<KeptShell>;
    Result<std::pair<Shell, KeptShell::SentPtr>> sendToShell(const Command &command, const std::stop_token &stop);
    Result<CommandOutput> receiveFrom(const Shell &shell, const KeptShell::SentPtr &sent, const std::stop_token &stop);
    Result<> openShell(const std::stop_token &stop);
    void endLeftover(const std::optional<Command> &killer);
    [[nodiscard]] Result<> mayBeSent(const Command &command) const;

    SshAccess m_access;
    Secrets &m_secrets;
    std::mutex m_call; // one call at a time
    SessionPtr m_session;
    Shell m_shell; // on m_session
    std::atomic<int> m_disconnects = 0;
    using Given = QMap<QString, QByteArray>; // digests of secrets, by name
    mutable std::atomic<int> m_asking = 0;
    std::atomic<bool> m_needsTerminal = false; // sudo there demands one
    // Of a login or of sudo, and what had been given.
    struct Refusal
    {
        Error error;
        Given given;
        QDeadlineTimer until;
    };
    mutable std::mutex m_refusalLock;
    mutable Given m_given;
    std::optional<Refusal> m_refusal;
    std::mutex m_sessionsLock;
    std::vector<std::weak_ptr<ssh::Session>> m_sessions; // for disconnect()
    std::stop_source m_cut; // of what waits to connect; requested by disconnect(), then another one
};

} // namespace baton
