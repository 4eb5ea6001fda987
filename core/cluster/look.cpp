#include "core/base/text.h"
#include "core/cluster/hostwatch.h"
#include "core/cluster/judgement.h"

#include <QCoreApplication>

#include <thread>

namespace baton {

namespace {

HostState unreachable(const Error &error, const QDateTime &now)
{
    HostState state;
    state.reach = reachFrom(error.kind);
    state.error = error.summary;
    state.lostSince = now;
    return state;
}

// A look that was cut off at its bound is one that got no answer.
Error asSilence(const Error &error, const QString &label)
{
    if (error.kind != ErrorKind::Cancelled)
        return error;
    return {ErrorKind::Unreachable, QCoreApplication::translate("baton::HostWatch", "%1 has stopped answering.").arg(label), error.summary};
}

HostState lookAt(const Profile &profile, const Recipe &recipe, Node node, Host &host, Clock &clock, std::chrono::milliseconds bound,
                 std::chrono::milliseconds patience, const std::stop_token &stop)
{
    Command command = probeOnce(profile, recipe, node, patience);
    command.timeout = bound;
    const Result<CommandOutput> output = host.run(command, stop);
    if (!output)
        return unreachable(asSilence(output.error(), host.label()), clock.now());
    const QDateTime now = clock.now();
    const QList<QByteArray> lines = output->out.split('\n');
    ProbeReader reader(profile, recipe, node);
    // The clock comes last, because only what is said last arrives without delay; the other times are read by it.
    for (const QByteArray &line : lines) {
        if (line.startsWith("clock."))
            reader.feed(line, now);
    }
    for (const QByteArray &line : lines) {
        if (!line.startsWith("clock."))
            reader.feed(line, now);
    }
    if (reader.state().reachable())
        return reader.state();
    return unreachable({ErrorKind::Failed,
                        QCoreApplication::translate("baton::HostWatch", "The look at %1 gave nothing: %2").arg(host.label(), tail(output->err, 3).right(300)),
                        {}},
                       clock.now());
}

// One thread per host; what is not done by `bound` is cut off.
class Look
{
public:
    Look(const Profile &profile, const Recipe &recipe, Clock &clock, std::chrono::milliseconds bound, const Missed &missed)
        : m_profile(profile), m_recipe(recipe), m_clock(clock), m_bound(bound), m_missed(missed.nodes), m_patience(missed.patience)
    {
    }

    void start(Node node, Host &host)
    {
        ++m_running;
        m_hosts.insert(node, &host);
        m_threads.emplace_back([this, node, &host](std::stop_token stop) {
            if (m_missed.contains(node))
                seeFromHere(node); // first: what is cut off soon cannot do so afterwards
            const HostState state = lookAt(m_profile, m_recipe, node, host, m_clock, m_bound, m_patience, stop);
            if (!m_missed.contains(node) && state.reach == HostState::Reach::Unreachable)
                seeFromHere(node);
            const std::lock_guard guard(m_lock);
            m_snapshot.hosts.insert(node, state);
            --m_running;
            m_done.notify_all();
        });
    }

    Snapshot finish()
    {
        {
            std::unique_lock lock(m_lock);
            // A host gets its bound, then a moment to notice; one that two others miss as well is not waited for so long.
            const auto bound = m_bound + std::chrono::milliseconds(200);
            const auto enough = std::min(m_bound, m_missed.isEmpty() ? enoughForTheMissed : m_patience);
            if (!m_done.wait_for(lock, enough, [this] { return m_running == 0; }))
                m_done.wait_for(lock, bound - enough, [this] { return m_running == 0 || onlyMissedOnesAreLeft(); });
            while (somebodyIsAsked()) {
                m_done.wait_for(lock, std::chrono::milliseconds(100));
                if (!somebodyIsAsked())
                    m_done.wait_for(lock, bound, [this] { return m_running == 0; });
            }
            for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
                if (!m_snapshot.hosts.contains(it.key()))
                    it.value()->disconnect();
            }
        }
        for (std::jthread &thread : m_threads) {
            thread.request_stop();
            thread.join();
        }
        m_snapshot.taken = m_clock.now();
        return m_snapshot;
    }

private:
    static constexpr std::chrono::milliseconds enoughForTheMissed{2500}; // a connection that is lost is noticed by then

    void seeFromHere(Node node)
    {
        const SightFacts sight = sightFromHere(m_profile, m_recipe, node, m_patience);
        const std::lock_guard guard(m_lock);
        m_snapshot.sees.insert(node, sight);
    }

    // A login that waits for a one-time code is not a host that is silent.
    [[nodiscard]] bool somebodyIsAsked() const
    {
        return m_running > 0 && std::any_of(m_hosts.cbegin(), m_hosts.cend(), [](const Host *host) { return host->isAsking(); });
    }

    [[nodiscard]] bool onlyMissedOnesAreLeft() const
    {
        Snapshot sofar = m_snapshot;
        for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
            if (sofar.hosts.contains(it.key()))
                continue;
            if (!m_missed.isEmpty() && !m_missed.contains(it.key()))
                return false;
            sofar.hosts[it.key()].reach = HostState::Reach::Suspect;
            if (presenceOf(sofar, it.key()) != Presence::Gone)
                return false;
        }
        return true;
    }

    const Profile &m_profile;
    const Recipe &m_recipe;
    Clock &m_clock;
    const std::chrono::milliseconds m_bound;
    const QSet<Node> m_missed;
    const std::chrono::milliseconds m_patience; // of each host for the others
    std::mutex m_lock;
    std::condition_variable m_done;
    int m_running = 0;
    QMap<Node, Host *> m_hosts;
    Snapshot m_snapshot;
    std::vector<std::jthread> m_threads;
};

} // namespace

Snapshot lookOnce(const Profile &profile, const Recipe &recipe, const QMap<Node, Host *> &hosts, Clock &clock, std::chrono::milliseconds bound,
                  const Missed &missed)
{
    Look look(profile, recipe, clock, bound, missed);
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it)
        look.start(it.key(), *it.value());
    return look.finish();
}

} // namespace baton
