#include "core/cluster/monitor.h"
#include "core/cluster/statusjson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace baton;
using namespace std::chrono_literals;

namespace {

// A machine whose power, network and words the test holds in its hands. Shared by the connections to it.
struct Machine
{
    std::mutex lock;
    std::condition_variable wakeup;
    QByteArray words;                       // of a whole look
    bool silent = false;                    // plugged out: neither answers nor closes
    std::optional<Error> refusal;           // of new connections
    std::atomic<int> asked{0}, connections{0};
    bool aborted = false;
};

class MachineStream : public LineStream
{
public:
    explicit MachineStream(Machine &machine) : m_machine(machine) { }

    Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds timeout) override
    {
        std::unique_lock guard(m_machine.lock);
        if (m_machine.aborted)
            return fail(ErrorKind::Unreachable, QStringLiteral("aborted"));
        if (m_machine.silent || m_next >= m_lines.size()) {
            m_machine.wakeup.wait_for(guard, m_machine.silent ? timeout : std::min(timeout, 100ms));
            if (!m_machine.silent)
                m_lines = m_machine.words.split('\n'), m_next = 0;
            return std::nullopt;
        }
        return m_lines[m_next++];
    }
    Result<> write(const QByteArray &) override
    {
        ++m_machine.asked;
        return {};
    }
    void close() override { }

private:
    Machine &m_machine;
    QList<QByteArray> m_lines;
    qsizetype m_next = 0;
};

class MachineHost : public Host
{
public:
    explicit MachineHost(Machine &machine) : m_machine(machine) { }

    QString label() const override { return QStringLiteral("machine"); }
    QString address() const override { return QStringLiteral("192.0.2.11"); }
    Result<CommandOutput> run(const Command &command, std::stop_token) override
    {
        if (const Result<> ok = connect(command.timeout); !ok)
            return fail(ok.error());
        return CommandOutput{0, m_machine.words + "\nonce.end=1", {}};
    }
    Result<std::unique_ptr<LineStream>> openStream(const Command &) override
    {
        if (const Result<> ok = connect(10s); !ok)
            return fail(ok.error());
        return std::make_unique<MachineStream>(m_machine);
    }
    Result<std::unique_ptr<Terminal>> openTerminal(const Command &) override { return fail(ErrorKind::Failed, QStringLiteral("no")); }
    Result<> upload(const Upload &, std::stop_token) override { return fail(ErrorKind::Failed, QStringLiteral("no")); }
    void disconnect() override
    {
        const std::lock_guard guard(m_machine.lock);
        m_machine.aborted = true;
        m_machine.wakeup.notify_all();
    }

private:
    // A connection to a machine without power ends by its time limit only.
    Result<> connect(std::chrono::milliseconds limit)
    {
        std::unique_lock guard(m_machine.lock);
        ++m_machine.connections;
        m_machine.wakeup.wait_for(guard, limit, [this] { return !m_machine.silent || m_machine.aborted; });
        if (m_machine.silent || m_machine.aborted)
            return fail(ErrorKind::Unreachable, QStringLiteral("no answer"));
        return m_machine.refusal ? Result<>(fail(*m_machine.refusal)) : Result<>();
    }

    Machine &m_machine;
};

QByteArray recorded(const char *name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("data/probe/") + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Without the proxy, so that two machines are enough.
Profile pairProfile()
{
    Profile profile;
    profile.name = profile.id = QStringLiteral("desk");
    profile.proxyKind = ProxyKind::None;
    for (Node node : dataNodes) {
        HostProfile host;
        host.label = node == Node::A ? QStringLiteral("desk-a") : QStringLiteral("desk-b");
        host.address = node == Node::A ? QStringLiteral("192.0.2.11") : QStringLiteral("192.0.2.12");
        host.user = QStringLiteral("root");
        host.jump = QStringLiteral("nobody@jump"); // so that the test's own machine tries no way of its own
        profile.hosts.insert(node, host);
    }
    return profile;
}

struct Pair
{
    Machine a, b;
    SystemClock clock;
    Profile profile = pairProfile();
    Recipe recipe = *loadRecipe(QStringLiteral("flotomate-service-desk-lab"));

    Pair()
    {
        a.words = recorded("bookworm-master.txt");
        b.words = recorded("bookworm-slave.txt");
    }
    ConnectHost connect()
    {
        return [this](Node node) { return std::make_unique<MachineHost>(node == Node::A ? a : b); };
    }
    void unplug(Machine &machine)
    {
        const std::lock_guard guard(machine.lock);
        machine.silent = true;
    }
    void say(Machine &machine, const QByteArray &before, const QByteArray &after)
    {
        const std::lock_guard guard(machine.lock);
        machine.words.replace(before, after);
    }
};

} // namespace

class TestMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Snapshot>(); }
    void seesAHealthyPair();
    void silenceIsSuspectThenDown();
    void ownPauseIsNoSilence();
    void twoMastersOnlyWhenEachSaysSoAfterTheOther();
    void comesBackByItself();
    void passwordIsNotTriedAgainAndAgain();
    void stopsAtOnceWhileAConnectionHangs();
    void looksOnceInParallelAndBounded();
    void jsonSaysWhatTheSchemaSays();
};

void TestMonitor::seesAHealthyPair()
{
    Pair pair;
    ClusterMonitor monitor(pair.profile, pair.recipe, pair.connect(), pair.clock);
    // The clocks of the recordings stand still, so how far they are from ours changes all the time, and that finding's text with it.
    QStringList last;
    int changes = 0;
    connect(&monitor, &ClusterMonitor::assessmentChanged, this, [&](const Assessment &assessment) {
        QStringList words{assessment.headline};
        for (const Finding &finding : assessment.findings) {
            if (finding.id != QLatin1String("clocks-apart"))
                words << finding.what;
        }
        changes += std::exchange(last, words) != words;
    });
    monitor.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::Healthy, 30000);
    QVERIFY(monitor.isRunning());
    QCOMPARE(monitor.assessment().master, std::optional(Node::A));
    // Nothing new, nothing said; on a busy machine the last of what is new may still come.
    bool quiet = false;
    for (int i = 0; i < 20 && !quiet; ++i) {
        const int before = changes;
        QTest::qWait(1500);
        quiet = changes == before;
    }
    QVERIFY(quiet);
}

void TestMonitor::silenceIsSuspectThenDown()
{
    Pair pair;
    ClusterMonitor monitor(pair.profile, pair.recipe, pair.connect(), pair.clock);
    monitor.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::Healthy, 30000);
    const int askedBefore = pair.b.asked;
    QElapsedTimer since;
    since.start();
    pair.unplug(pair.a);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::MasterSuspect, 30000);
    QVERIFY2(since.elapsed() >= 1500, QByteArray::number(since.elapsed())); // not at the first missed sample
    QTRY_VERIFY_WITH_TIMEOUT(pair.b.asked > askedBefore, 30000); // the peer was asked at once
    for (const char *way : {"sees.a.ssh=1\n", "sees.a.ping=1\n", "sees.a.postgres=1\n", "sees.a.http=1\n"})
        pair.say(pair.b, way, "");
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::MasterDown, 30000);
    const HostState last = monitor.snapshot().host(Node::A);
    QCOMPARE(last.postgres.current.toString(), QStringLiteral("0/3009370")); // last facts stay, with their time
    QVERIFY(last.lostSince.isValid() && last.seen.isValid());
}

// A computer too busy to run Baton for a while, or one that slept.
void TestMonitor::ownPauseIsNoSilence()
{
    Pair pair;
    ClusterMonitor monitor(pair.profile, pair.recipe, pair.connect(), pair.clock);
    QList<Situation> seen;
    monitor.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::Healthy, 30000);
    connect(&monitor, &ClusterMonitor::assessmentChanged, this, [&](const Assessment &now) { seen << now.situation; });
    pair.unplug(pair.a);
    QTest::qWait(200); // its last samples are taken in
    std::this_thread::sleep_for(2500ms);
    QTest::qWait(300); // ticks pass before the host is heard again
    {
        const std::lock_guard guard(pair.a.lock);
        pair.a.silent = false;
        pair.a.wakeup.notify_all();
    }
    QTest::qWait(1000);
    QCOMPARE(seen.count(Situation::Healthy), seen.size());
    pair.unplug(pair.a);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::MasterSuspect, 30000);
}

void TestMonitor::twoMastersOnlyWhenEachSaysSoAfterTheOther()
{
    Pair pair;
    ClusterMonitor monitor(pair.profile, pair.recipe, pair.connect(), pair.clock);
    QList<Situation> seen;
    connect(&monitor, &ClusterMonitor::assessmentChanged, this, [&](const Assessment &now) { seen << now.situation; });
    monitor.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::Healthy, 30000);
    pair.unplug(pair.a); // its last word: I am the master
    {
        const std::lock_guard guard(pair.b.lock);
        pair.b.words = recorded("bookworm-master.txt");
    }
    QTRY_VERIFY_WITH_TIMEOUT(!monitor.snapshot().host(Node::A).reachable(), 30000);
    QVERIFY(!seen.contains(Situation::TwoMasters));
    {
        const std::lock_guard guard(pair.a.lock);
        pair.a.silent = false; // and says so still
        pair.a.wakeup.notify_all();
    }
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::TwoMasters, 30000);
}

void TestMonitor::comesBackByItself()
{
    Pair pair;
    pair.unplug(pair.b);
    ClusterMonitor monitor(pair.profile, pair.recipe, pair.connect(), pair.clock);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(monitor.snapshot().host(Node::A).reachable(), 30000);
    {
        const std::lock_guard guard(pair.b.lock);
        pair.b.silent = false;
        pair.b.wakeup.notify_all();
    }
    QTRY_COMPARE_WITH_TIMEOUT(monitor.assessment().situation, Situation::Healthy, 30000);
}

void TestMonitor::passwordIsNotTriedAgainAndAgain()
{
    Pair pair;
    pair.b.refusal = Error{ErrorKind::Refused, QStringLiteral("desk-b refuses the password."), {}};
    ClusterMonitor monitor(pair.profile, pair.recipe, pair.connect(), pair.clock);
    monitor.start();
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot().host(Node::B).reach, HostState::Reach::LoginRefused, 30000);
    QTest::qWait(2500);
    QCOMPARE(pair.b.connections, 1);
    {
        const std::lock_guard guard(pair.b.lock);
        pair.b.refusal.reset();
    }
    monitor.retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(monitor.snapshot().host(Node::B).reachable(), 30000);
    QCOMPARE(pair.b.connections, 2);
}

void TestMonitor::stopsAtOnceWhileAConnectionHangs()
{
    Pair pair;
    pair.unplug(pair.a);
    pair.unplug(pair.b);
    auto monitor = std::make_unique<ClusterMonitor>(pair.profile, pair.recipe, pair.connect(), pair.clock);
    monitor->start();
    QTest::qWait(200);
    QElapsedTimer since;
    since.start();
    monitor.reset();
    QVERIFY2(since.elapsed() < 5000, QByteArray::number(since.elapsed()));
}

void TestMonitor::looksOnceInParallelAndBounded()
{
    Pair pair;
    MachineHost a(pair.a), b(pair.b);
    const Snapshot good = lookOnce(pair.profile, pair.recipe, {{Node::A, &a}, {Node::B, &b}}, pair.clock);
    QCOMPARE(assess(pair.profile, pair.recipe, good).situation, Situation::Healthy);
    pair.unplug(pair.a);
    QElapsedTimer since;
    since.start();
    const Snapshot bad = lookOnce(pair.profile, pair.recipe, {{Node::A, &a}, {Node::B, &b}}, pair.clock, 1s);
    QVERIFY2(since.elapsed() < 6000, QByteArray::number(since.elapsed()));
    QCOMPARE(bad.host(Node::A).reach, HostState::Reach::Unreachable);
    QVERIFY(bad.host(Node::B).reachable());
}

// Every key of the output is described, and the other way round where it must be there.
void TestMonitor::jsonSaysWhatTheSchemaSays()
{
    Pair pair;
    MachineHost a(pair.a), b(pair.b);
    const Snapshot snapshot = lookOnce(pair.profile, pair.recipe, {{Node::A, &a}, {Node::B, &b}}, pair.clock);
    const QJsonObject status = statusToJson(pair.profile, snapshot, assess(pair.profile, pair.recipe, snapshot));
    QFile file(QFINDTESTDATA("../../docs/status.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject definitions = schema.value(QStringLiteral("$defs")).toObject();
    const auto keysOf = [&](const QString &name) { return definitions.value(name).toObject().value(QStringLiteral("properties")).toObject().keys(); };
    QStringList always = schema.value(QStringLiteral("required")).toVariant().toStringList(); // "cutOff" is batonctl's own, and not always there
    always.sort();
    QCOMPARE(status.keys(), always);
    const QJsonObject assessment = status.value(QStringLiteral("assessment")).toObject();
    QCOMPARE(assessment.keys(), keysOf(QStringLiteral("assessment")));
    const QJsonObject host = status.value(QStringLiteral("snapshot")).toObject().value(QStringLiteral("hosts")).toObject().value(QStringLiteral("a")).toObject();
    for (const QString &part : {QStringLiteral("system"), QStringLiteral("postgres"), QStringLiteral("product")})
        QCOMPARE(host.value(part).toObject().keys(), keysOf(part));
    const QJsonArray situations = definitions.value(QStringLiteral("assessment")).toObject().value(QStringLiteral("properties")).toObject()
                                      .value(QStringLiteral("situation")).toObject().value(QStringLiteral("enum")).toArray();
    for (int i = 0; i <= int(Situation::CutOffFromHere); ++i)
        QVERIFY2(situations.contains(situationId(Situation(i))), qPrintable(situationId(Situation(i))));
    QCOMPARE(situations.size(), int(Situation::CutOffFromHere) + 1);
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
