#include "core/runbooks/signsoflife.h"

#include "core/guard/hosttools.h"
#include "core/runbook/run.h"

namespace baton {

namespace {

constexpr std::chrono::milliseconds beat{1000};

// One connected stretch: returns when the line is gone or a stop is asked for.
void beatUntilLost(Host &host, const QString &runId, std::stop_token stop)
{
    Command hold = hostChange({QStringLiteral("deadman"), QStringLiteral("hold"), runId});
    hold.timeout = std::chrono::hours(24);
    Result<std::unique_ptr<LineStream>> stream = host.openStream(hold);
    if (!stream)
        return;
    SystemClock clock;
    while (!stop.stop_requested()) {
        if (!(*stream)->write("alive\n"))
            return;
        clock.sleep(beat, stop);
    }
    (*stream)->close();
}

} // namespace

SignsOfLife::SignsOfLife(Run &run, const QList<Node> &nodes)
{
    if (run.dryRun())
        return;
    for (Node node : nodes) {
        std::shared_ptr<Host> host = run.connect(node);
        m_threads.emplace_back([host, id = run.id()](std::stop_token stop) {
            SystemClock clock;
            while (!stop.stop_requested()) {
                beatUntilLost(*host, id, stop);
                clock.sleep(std::chrono::milliseconds(200), stop);
            }
        });
    }
}

} // namespace baton
