#include "core/cluster/hostwatch.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpSocket>

using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto signEvery = 10s;        // the probe ends itself after 40 s without one
constexpr auto silenceBeforeAnew = 4s; // no line at all for so long: the stream is dead even if nobody said so
constexpr auto nonsenseAtMost = 10s;   // lines, and nothing understood for so long: that is no probe
constexpr auto ownPause = 2s;          // between two turns: this process did not run
constexpr auto wholeAtLatest = 5s;
constexpr auto handOnEvery = 20ms;     // whoever receives is not flooded, however much the host says

std::chrono::milliseconds pauseAfter(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return 60s; // trying a wrong password again and again locks accounts
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
        return 15s;
    default:
        return 1s;
    }
}

SightFacts::Sight isConnected(QTcpSocket &socket, const QDeadlineTimer &deadline, SightFacts::Sight &ping)
{
    const bool connected = socket.state() == QAbstractSocket::ConnectedState
        || socket.waitForConnected(int(qMax<qint64>(1, deadline.remainingTime())));
    if (connected || socket.error() == QAbstractSocket::ConnectionRefusedError)
        ping = SightFacts::Sight::Yes; // a refusal is an answer
    return connected ? SightFacts::Sight::Yes : SightFacts::Sight::No;
}

} // namespace

HostState::Reach reachFrom(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostKeyUnknown:
        return HostState::Reach::HostKeyUnknown;
    case ErrorKind::HostKeyChanged:
        return HostState::Reach::HostKeyChanged;
    case ErrorKind::Refused:
        return HostState::Reach::LoginRefused;
    default:
        return HostState::Reach::Unreachable;
    }
}

SightFacts sightFromHere(const Profile &profile, const Recipe &recipe, Node node, std::chrono::milliseconds bound)
{
    SightFacts sight;
    const HostProfile &host = profile.host(node);
    if (!host.jump.isEmpty()) // only the jump host has a way there
        return sight;
    const QDeadlineTimer deadline(bound);
    QTcpSocket ssh, http;
    ssh.connectToHost(host.address, quint16(host.port));
    http.connectToHost(host.address, quint16(recipe.health.port));
    sight.ssh = isConnected(ssh, deadline, sight.ping);
    sight.http = isConnected(http, deadline, sight.ping);
    ssh.abort();
    http.abort();
    return sight;
}

HostWatch::HostWatch(const Profile &profile, const Recipe &recipe, Node node, ConnectHost connect, Clock &clock, Receiver receiver)
    : m_profile(profile)
    , m_recipe(recipe)
    , m_node(node)
    , m_connect(std::move(connect))
    , m_clock(clock)
    , m_receiver(std::move(receiver))
    , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
}

HostWatch::~HostWatch()
{
    m_thread.request_stop();
    std::shared_ptr<Host> host;
    {
        const std::lock_guard guard(m_lock);
        host = m_host;
    }
    if (host)
        host->disconnect();
    m_thread.join();
}

void HostWatch::askOthers()
{
    const std::lock_guard guard(m_lock);
    m_ask = true;
}

void HostWatch::retryNow()
{
    {
        const std::lock_guard guard(m_lock);
        m_retry = true;
    }
    m_wakeup.notify_all();
}

void HostWatch::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const Result<> ended = watchOnce(stop);
        if (ended || stop.stop_requested())
            continue;
        m_receiver.failed(ended.error(), sightFromHere(m_profile, m_recipe, m_node));
        waitBeforeRetry(ended.error(), stop);
    }
}

Result<> HostWatch::watchOnce(std::stop_token stop)
{
    std::shared_ptr<Host> host = m_connect(m_node);
    {
        const std::lock_guard guard(m_lock);
        m_host = host;
        m_retry = false;
    }
    if (stop.stop_requested()) // asked before m_host was there to be disconnected
        return {};
    Result<std::unique_ptr<LineStream>> stream = host->openStream(probeStream(m_profile, m_recipe, m_node));
    if (!stream)
        return fail(stream.error());
    ProbeReader reader(m_profile, m_recipe, m_node);
    const Result<> ended = readLines(**stream, reader, stop);
    (*stream)->close();
    return ended;
}

Result<> HostWatch::readLines(LineStream &stream, ProbeReader &reader, const std::stop_token &stop)
{
    const auto started = m_clock.elapsed();
    auto now = started, lastLine = started, lastNews = started, handedOn = started - handOnEvery;
    m_lastSign = {};
    bool whole = false, news = false;
    const auto handOn = [&] {
        if (!news || !whole || !reader.state().reachable())
            return;
        m_receiver.sampled(reader.state());
        handedOn = now;
        news = false;
    };
    const auto ended = [&](const Error &error) {
        handOn(); // its last words
        return Result<>(fail(error));
    };
    while (!stop.stop_requested()) {
        const Result<std::optional<QByteArray>> line = stream.readLine(news ? handOnEvery : 200ms);
        if (!line)
            return ended(line.error());
        const auto before = std::exchange(now, m_clock.elapsed());
        if (now - before > ownPause)
            lastNews = now;
        news = reader.noteSilence(m_clock.now()) || news;
        if (*line) {
            lastLine = now;
            if (reader.feed(**line, m_clock.now())) {
                lastNews = now;
                news = true;
            }
            if (now - lastNews > nonsenseAtMost)
                return ended(nonsense(**line));
        }
        whole = whole || reader.isWhole() || now - started > wholeAtLatest;
        if (now - handedOn >= handOnEvery)
            handOn();
        if (now - lastLine > silenceBeforeAnew)
            return ended({ErrorKind::Unreachable, QCoreApplication::translate("baton::HostWatch", "%1 has stopped answering.").arg(m_profile.label(m_node)), {}});
        if (const Result<> sent = sendSigns(stream); !sent)
            return ended(sent.error());
    }
    return {};
}

Error HostWatch::nonsense(const QByteArray &line) const
{
    constexpr qsizetype most = 80;
    return {ErrorKind::Failed,
            QCoreApplication::translate("baton::HostWatch", "%1 answers, but nothing that it says can be understood: “%2”. Look at what its login shell prints.")
                .arg(m_profile.label(m_node), plainText(line.left(most))),
            {}};
}

Result<> HostWatch::sendSigns(LineStream &stream)
{
    const auto now = m_clock.elapsed();
    bool ask = false;
    {
        const std::lock_guard guard(m_lock);
        ask = std::exchange(m_ask, false);
    }
    if (!ask && m_lastSign.count() != 0 && now - m_lastSign < signEvery)
        return {};
    m_lastSign = now;
    return stream.write(ask ? "look\n" : "\n");
}

void HostWatch::waitBeforeRetry(const Error &error, const std::stop_token &stop)
{
    std::unique_lock lock(m_lock);
    m_wakeup.wait_for(lock, stop, pauseAfter(error.kind), [this] { return m_retry; });
}

} // namespace baton
