#pragma once

#include "core/host/host.h"

namespace baton {

// Has every change written down before it is sent, by `record`; what can't be written down is not sent.
class RecordingHost : public Host
{
public:
    // `what`: in words, or the script itself; `script`: masked with the command's own secrets.
    using Record = std::function<Result<>(const QString &what, const QString &script)>;

    RecordingHost(std::unique_ptr<Host> host, Record record) : m_host(std::move(host)), m_record(std::move(record)) { }

    [[nodiscard]] QString label() const override { return m_host->label(); }
    [[nodiscard]] QString address() const override { return m_host->address(); }
    [[nodiscard]] Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Pending begin(const Command &command, std::stop_token stop = {}) override;
    [[nodiscard]] Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override;
    [[nodiscard]] Result<std::unique_ptr<LineStream>> openStream(const Command &command) override;
    [[nodiscard]] Result<> upload(const Upload &upload, std::stop_token stop = {}) override;
    void disconnect() override { m_host->disconnect(); }

private:
    [[nodiscard]] Result<> recorded(const Command &command) const;

    std::unique_ptr<Host> m_host;
    Record m_record;
};

} // namespace baton
