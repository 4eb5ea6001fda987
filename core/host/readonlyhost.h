#pragma once

#include "core/host/host.h"

namespace baton {

// Lets through what only reads; everything else is refused with ErrorKind::Unsafe. For status and checks.
class ReadOnlyHost : public Host
{
public:
    explicit ReadOnlyHost(std::unique_ptr<Host> host);

    [[nodiscard]] QString label() const override { return m_host->label(); }
    [[nodiscard]] QString address() const override { return m_host->address(); }
    [[nodiscard]] Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Pending begin(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override;
    [[nodiscard]] Result<std::unique_ptr<LineStream>> openStream(const Command &command) override;
    [[nodiscard]] Result<> upload(const Upload &upload, std::stop_token stop = {}) override;
    [[nodiscard]] bool isAsking() const override { return m_host->isAsking(); }
    void disconnect() override { m_host->disconnect(); }

private:
    Error refusal(const QString &what) const;

    std::unique_ptr<Host> m_host;
};

} // namespace baton
