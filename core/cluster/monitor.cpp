#include "core/cluster/monitor.h"

#include "core/cluster/hostwatch.h"

#include <QTimer>

#include <map>
#include <utility>

using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto doubtAfter = 1300ms;      // one sample is late: the others look, which takes them up to a second
constexpr auto suspectAfter = 2100ms;    // two samples are missing
constexpr auto unreachableAfter = 4500ms; // of silence: here counts as not reached, the others decide what it means
constexpr auto tickEvery = 200ms;
constexpr auto gatherFor = 50ms;
constexpr auto asleepFrom = 600ms; // a tick that comes so late: this process did not run

} // namespace

class ClusterMonitor::Private
{
public:
    Private(ClusterMonitor *monitor, Profile p, Recipe r, ConnectHost c, Clock &k)
        : q(monitor), profile(std::move(p)), recipe(std::move(r)), connect(std::move(c)), clock(k)
    {
        gather.setSingleShot(true);
        gather.setInterval(gatherFor);
        ticker.setInterval(tickEvery);
        QObject::connect(&gather, &QTimer::timeout, q, [this] { publish(); });
        QObject::connect(&ticker, &QTimer::timeout, q, [this] { tick(); });
    }

    void watch(Node node);
    void sampled(Node node, const HostState &state);
    void failed(Node node, const Error &error, const SightFacts &sight);
    void tick();
    void passOverSleep(std::chrono::milliseconds now);
    void noteLost(Node node, HostState::Reach reach);
    void askOthersAbout(Node node);
    void changed();
    void publish();
    [[nodiscard]] bool isHalfSeen();

    ClusterMonitor *q;
    const Profile profile;
    const Recipe recipe;
    const ConnectHost connect;
    Clock &clock;
    Snapshot snapshot;
    Assessment assessment;
    QTimer gather, ticker;
    QMap<Node, std::chrono::milliseconds> lastSample; // monotonic
    std::chrono::milliseconds lastTick{0};
    QSet<Node> doubted;                               // the others were asked about it since its last sample
    std::optional<std::chrono::milliseconds> bothSince; // when both data hosts first said that they are the master
    int life = 0; // counts starts: what comes late from an earlier one is dropped
    std::map<Node, std::unique_ptr<HostWatch>> watches;
};

void ClusterMonitor::Private::watch(Node node)
{
    const int mine = life;
    const auto post = [this, mine](auto handle) {
        QMetaObject::invokeMethod(
            q,
            [this, mine, handle] {
                if (mine == life)
                    handle();
            },
            Qt::QueuedConnection);
    };
    HostWatch::Receiver receiver{
        [this, node, post](const HostState &state) { post([this, node, state] { sampled(node, state); }); },
        [this, node, post](const Error &error, const SightFacts &sight) { post([this, node, error, sight] { failed(node, error, sight); }); },
    };
    watches[node] = std::make_unique<HostWatch>(profile, recipe, node, connect, clock, std::move(receiver));
}

void ClusterMonitor::Private::sampled(Node node, const HostState &state)
{
    lastSample[node] = clock.elapsed();
    doubted.remove(node);
    snapshot.hosts[node] = state;
    snapshot.sees.remove(node);
    changed();
}

void ClusterMonitor::Private::failed(Node node, const Error &error, const SightFacts &sight)
{
    HostState &host = snapshot.hosts[node];
    host.error = error.summary;
    snapshot.sees[node] = sight;
    const HostState::Reach reach = reachFrom(error.kind);
    // A line that broke is a suspicion first; an answer that says no, or a first try in vain, is not.
    if (reach != HostState::Reach::Unreachable || !lastSample.contains(node))
        noteLost(node, reach);
    else if (host.reach == HostState::Reach::Ok)
        noteLost(node, HostState::Reach::Suspect);
    changed();
}

void ClusterMonitor::Private::tick()
{
    const auto now = clock.elapsed();
    passOverSleep(now);
    for (auto it = lastSample.cbegin(); it != lastSample.cend(); ++it) {
        const HostState::Reach reach = snapshot.hosts.value(it.key()).reach;
        const auto silence = now - it.value();
        if (reach == HostState::Reach::Ok && silence > doubtAfter && !doubted.contains(it.key())) {
            doubted.insert(it.key());
            askOthersAbout(it.key());
        }
        if (reach == HostState::Reach::Ok && silence > suspectAfter)
            noteLost(it.key(), HostState::Reach::Suspect);
        else if (reach == HostState::Reach::Suspect && silence > unreachableAfter)
            noteLost(it.key(), HostState::Reach::Unreachable);
    }
}

// What was not heard while this process did not run (a busy or sleeping computer) is no silence of the hosts.
void ClusterMonitor::Private::passOverSleep(std::chrono::milliseconds now)
{
    const auto late = now - std::exchange(lastTick, now) - tickEvery;
    if (late < asleepFrom)
        return;
    for (std::chrono::milliseconds &sample : lastSample)
        sample = std::min(now, sample + late);
}

void ClusterMonitor::Private::noteLost(Node node, HostState::Reach reach)
{
    HostState &host = snapshot.hosts[node];
    if (host.reach == HostState::Reach::Ok || !host.lostSince.isValid())
        host.lostSince = host.seen.isValid() ? host.seen : clock.now();
    host.reach = reach;
    askOthersAbout(node);
    changed();
}

void ClusterMonitor::Private::askOthersAbout(Node node)
{
    for (const auto &[other, watch] : watches) {
        if (other != node)
            watch->askOthers();
    }
}

void ClusterMonitor::Private::changed()
{
    if (!gather.isActive())
        gather.start();
}

// The two are looked at at different moments: in a change of roles the old master's last word and the new one's first
// look like two masters. Each must say so after the other did.
bool ClusterMonitor::Private::isHalfSeen()
{
    if (!snapshot.twoMasters()) {
        bothSince = {};
        return false;
    }
    if (!bothSince)
        bothSince = std::max(lastSample.value(Node::A), lastSample.value(Node::B));
    return std::min(lastSample.value(Node::A), lastSample.value(Node::B)) < *bothSince;
}

void ClusterMonitor::Private::publish()
{
    if (isHalfSeen())
        return; // the next sample, or the silence of one of them, decides
    snapshot.taken = clock.now();
    const std::optional<Assessment> before = assessment.situation == Situation::Unknown ? std::nullopt : std::optional(assessment);
    Assessment now = assess(profile, recipe, snapshot, before);
    const bool differs = !(now == assessment);
    assessment = std::move(now);
    Q_EMIT q->snapshotChanged(snapshot);
    if (differs)
        Q_EMIT q->assessmentChanged(assessment);
}

ClusterMonitor::ClusterMonitor(Profile profile, Recipe recipe, ConnectHost connect, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, std::move(profile), std::move(recipe), std::move(connect), clock))
{
    m_d->assessment = assess(m_d->profile, m_d->recipe, m_d->snapshot);
}

ClusterMonitor::~ClusterMonitor()
{
    stop();
}

void ClusterMonitor::start()
{
    if (isRunning())
        return;
    for (auto it = m_d->profile.hosts.cbegin(); it != m_d->profile.hosts.cend(); ++it)
        m_d->watch(it.key());
    m_d->lastTick = m_d->clock.elapsed();
    m_d->ticker.start();
}

void ClusterMonitor::stop()
{
    leave()();
}

std::function<void()> ClusterMonitor::leave()
{
    ++m_d->life;
    m_d->ticker.stop();
    m_d->gather.stop();
    m_d->lastSample.clear();
    auto watches = std::make_shared<decltype(m_d->watches)>();
    watches->swap(m_d->watches);
    return [watches] { watches->clear(); };
}

bool ClusterMonitor::isRunning() const
{
    return !m_d->watches.empty();
}

void ClusterMonitor::retryNow()
{
    for (const auto &[node, watch] : m_d->watches)
        watch->retryNow();
}

const Profile &ClusterMonitor::profile() const
{
    return m_d->profile;
}

const Snapshot &ClusterMonitor::snapshot() const
{
    return m_d->snapshot;
}

const Assessment &ClusterMonitor::assessment() const
{
    return m_d->assessment;
}

} // namespace baton
