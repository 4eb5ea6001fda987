#pragma once

#include "core/host/host.h"

namespace baton {

// One connection under several sets of rules: passes everything on to a host that others use too (one call at a time).
class SharedHost : public Host
{
public:
    explicit SharedHost(std::shared_ptr<Host> host) : m_host(std::move(host)) { }

    [[nodiscard]] QString label() const override { return m_host->label(); }
    [[nodiscard]] QString address() const override { return m_host->address(); }
    [[nodiscard]] Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override { return m_host->run(command, stop); }
    [[nodiscard]] Pending begin(const Command &command, std::stop_token stop = {}) override { return m_host->begin(command, stop); }
    [[nodiscard]] Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override { return m_host->openTerminal(command); }
    [[nodiscard]] Result<std::unique_ptr<LineStream>> openStream(const Command &command) override { return m_host->openStream(command); }
    [[nodiscard]] Result<> upload(const Upload &upload, std::stop_token stop = {}) override { return m_host->upload(upload, stop); }
    [[nodiscard]] bool isAsking() const override { return m_host->isAsking(); }
    void disconnect() override { m_host->disconnect(); }

private:
    std::shared_ptr<Host> m_host;
};

} // namespace baton
