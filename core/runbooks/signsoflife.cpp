#include "core/runbooks/signsoflife.h"

#include "core/guard/hosttools.h"
#include "core/runbook/run.h"

#include <QDeadlineTimer>

#include <functional>
#include <mutex>

namespace baton {

namespace {

constexpr std::chrono::milliseconds beat{1000};

// One connected stretch: returns when the line is gone or a stop is asked for. `told` is called once the host has been told.
void beatUntilLost(Host &host, const QString &runId, const SignsOfLife::End &end, const std::stop_token &stop, const std::function<void()> &told)
{
    Command hold = hostChange({QStringLiteral("deadman"), QStringLiteral("hold"), runId});
    hold.timeout = std::chrono::hours(24);
    Result<std::unique_ptr<LineStream>> stream = host.openStream(hold);
    if (!stream)
        return;
    SystemClock clock;
    while (!stop.stop_requested()) {
        if (std::chrono::steady_clock::now().time_since_epoch().count() < end) {
            if (!(*stream)->write("alive\n"))
                return;
            told();
        }
        clock.sleep(beat, stop);
    }
    (*stream)->close();
}

} // namespace

SignsOfLife::SignsOfLife(Run &run, const QList<Node> &nodes)
{
    if (run.dryRun())
        return;
    m_end = std::make_shared<End>(std::chrono::steady_clock::time_point::max().time_since_epoch().count());
    m_silent = std::make_shared<std::latch>(nodes.size());
    for (Node node : nodes) {
        std::shared_ptr<Host> host = run.connect(node);
        m_threads.emplace_back([host, id = run.id(), end = m_end, silent = m_silent](const std::stop_token &stop) {
            SystemClock clock;
            std::once_flag first;
            while (!stop.stop_requested()) {
                beatUntilLost(*host, id, *end, stop, [&] { std::call_once(first, [&] { silent->count_down(); }); });
                clock.sleep(std::chrono::milliseconds(200), stop);
            }
        });
    }
}

void SignsOfLife::forAtMost(std::chrono::milliseconds time)
{
    if (m_end)
        m_end->store((std::chrono::steady_clock::now() + time).time_since_epoch().count());
}

void SignsOfLife::awaitFirst(std::chrono::milliseconds bound) const
{
    const QDeadlineTimer deadline(bound);
    while (m_silent && !m_silent->try_wait() && !deadline.hasExpired())
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

} // namespace baton
