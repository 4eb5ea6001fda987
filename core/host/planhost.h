#pragma once

#include "core/host/host.h"

#include <QList>

namespace baton {

// A change that a dry run would have made.
struct PlannedCommand
{
    QString host;    // label
    Command command; // for an upload: its note says so, and the script is empty
};

// Dry run: what reads is passed on, what changes is noted in `plan` and "succeeds" without output.
class PlanHost : public Host
{
public:
    PlanHost(std::unique_ptr<Host> host, QList<PlannedCommand> &plan);

    [[nodiscard]] QString label() const override { return m_host->label(); }
    [[nodiscard]] QString address() const override { return m_host->address(); }
    [[nodiscard]] Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override;
    // A changing program: a terminal that has ended with status 0 / a stream without a line.
    [[nodiscard]] Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override;
    [[nodiscard]] Result<std::unique_ptr<LineStream>> openStream(const Command &command) override;
    [[nodiscard]] Result<> upload(const Upload &upload, std::stop_token stop = {}) override;
    void disconnect() override { m_host->disconnect(); }

private:
    bool notes(const Command &command); // true when it changes something, and was noted

    std::unique_ptr<Host> m_host;
    QList<PlannedCommand> &m_plan;
};

} // namespace baton
