#include "core/host/planhost.h"

#include <QCoreApplication>

#include <thread>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Host)
};

class EndedTerminal : public Terminal
{
public:
    Result<QByteArray> read(std::chrono::milliseconds) override { return QByteArray(); }
    Result<> write(const QByteArray &) override { return {}; }
    std::optional<int> exitStatus() const override { return 0; }
    void close() override {}
};

class SilentStream : public LineStream
{
public:
    Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds timeout) override
    {
        std::this_thread::sleep_for(timeout); // as long as a real one without a line would take
        return std::nullopt;
    }
    Result<> write(const QByteArray &) override { return {}; }
    void close() override {}
};

} // namespace

PlanHost::PlanHost(std::unique_ptr<Host> host, QList<PlannedCommand> &plan)
    : m_host(std::move(host))
    , m_plan(plan)
{}

bool PlanHost::notes(const Command &command)
{
    if (command.effect == Command::Effect::Reads)
        return false;
    m_plan.append({label(), command});
    return true;
}

Result<CommandOutput> PlanHost::run(const Command &command, std::stop_token stop)
{
    return notes(command) ? CommandOutput{} : m_host->run(command, stop);
}

Result<std::unique_ptr<Terminal>> PlanHost::openTerminal(const Command &command)
{
    if (notes(command))
        return std::make_unique<EndedTerminal>();
    return m_host->openTerminal(command);
}

Result<std::unique_ptr<LineStream>> PlanHost::openStream(const Command &command)
{
    if (notes(command))
        return std::make_unique<SilentStream>();
    return m_host->openStream(command);
}

Result<> PlanHost::upload(const Upload &upload, std::stop_token)
{
    Command command = Command::changing({});
    command.note = Text::tr("upload %1 to %2").arg(upload.localFile, upload.remoteFile);
    notes(command);
    return {};
}

} // namespace baton
