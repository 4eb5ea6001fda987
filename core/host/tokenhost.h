#pragma once

#include "core/host/host.h"

namespace baton {

// Where the cluster's lock lies on a host: who holds it, and the token of the run.
inline constexpr char lockFolder[] = "/var/lib/baton/lock";

// Makes every change carry the run's token: a host whose lock is held by another run refuses it, with
// ErrorKind::Conflict saying who, with what and since when. A host without a lock folder lets it through.
class TokenHost : public Host
{
public:
    // `replaced`: the token of a stale lock that this run takes over, or the run that has ended and left it; empty when there is none.
    TokenHost(std::unique_ptr<Host> host, QString token, QString replaced = {});

    [[nodiscard]] QString label() const override { return m_host->label(); }
    [[nodiscard]] QString address() const override { return m_host->address(); }
    [[nodiscard]] Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Pending begin(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override;
    [[nodiscard]] Result<std::unique_ptr<LineStream>> openStream(const Command &command) override;
    [[nodiscard]] Result<> upload(const Upload &upload, std::stop_token stop = {}) override;
    void disconnect() override { m_host->disconnect(); }

private:
    QStringList tokens() const;
    Result<CommandOutput> understood(Result<CommandOutput> output) const;
    Command guarded(Command command) const;
    Result<> askFirst(std::stop_token stop = {});
    Error conflict(const QByteArray &holder) const;

    std::unique_ptr<Host> m_host;
    QString m_token, m_replaced;
};

} // namespace baton
