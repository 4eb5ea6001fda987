#include "core/cluster/judgement.h"

#include <QTest>

#include <functional>

using namespace baton;

namespace {

using Reach = HostState::Reach;
using Sight = SightFacts::Sight;

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);

SightFacts sight(Sight value)
{
    return {value, value, value, value};
}

struct Case
{
    Profile profile;
    Recipe recipe;
    Snapshot snapshot;
    std::optional<Assessment> before;

    HostState &a() { return snapshot.hosts[Node::A]; }
    HostState &b() { return snapshot.hosts[Node::B]; }
    HostState &proxy() { return snapshot.hosts[Node::Proxy]; }

    // Its power is cut, and everybody has noticed.
    void cutPower(Node node)
    {
        silence(node, Reach::Unreachable);
        for (Node other : allNodes) {
            if (other != node && snapshot.hosts.contains(other))
                snapshot.hosts[other].sees[node] = sight(Sight::No);
        }
        snapshot.hosts[Node::Proxy].proxy.servers[node].status = QStringLiteral("DOWN");
    }
    void silence(Node node, Reach reach)
    {
        snapshot.hosts[node].reach = reach;
        snapshot.hosts[node].lostSince = now.addSecs(-4);
        snapshot.hosts[node].seen = now.addSecs(-5);
    }
    void stopPostgres(HostState &host, const QString &state)
    {
        host.postgres.running = false;
        host.postgres.clusterState = state;
        host.product.serving = false;
        host.product.httpStatus = 0;
    }
    // As after a failover from A to B.
    void promoteB()
    {
        b().postgres.inRecovery = false;
        b().postgres.timeline = 2;
        b().postgres.timelineStart = Lsn{0x5000000};
        b().postgres.current = Lsn{0x5000400};
        b().postgres.receiverState.clear();
        b().product.serving = true;
        b().product.httpStatus = 200;
        proxy().proxy.servers[Node::A].status = QStringLiteral("DOWN");
        proxy().proxy.servers[Node::B].status = QStringLiteral("UP");
        proxy().proxy.recorded = Node::B;
    }
    void withoutProxy(ProxyKind kind)
    {
        profile.proxyKind = kind;
        profile.hosts.remove(Node::Proxy);
        snapshot.hosts.remove(Node::Proxy);
    }
    void remember(Situation situation, Node master)
    {
        before = Assessment{};
        before->situation = before->underneath = situation;
        before->master = master;
        before->slave = peerOf(master);
    }
};

HostState dataHost()
{
    HostState state;
    state.reach = Reach::Ok;
    state.seen = now;
    state.system = {QStringLiteral("boot"), QStringLiteral("Debian GNU/Linux 12"), 0, 0.1, 2, 4 * limits::GiB, 2 * limits::GiB,
                    100 * limits::GiB, 60 * limits::GiB};
    state.postgres.installed = state.postgres.running = true;
    state.postgres.version = QStringLiteral("15.10");
    state.postgres.versionNumber = 150010;
    state.postgres.systemIdentifier = 7;
    state.postgres.timeline = 1;
    state.postgres.walLogHints = true;
    state.postgres.unit = QStringLiteral("postgresql@15-main.service");
    state.product.installed = true;
    state.product.search = ProductFacts::Search::Green;
    state.guard.installed = state.guard.active = true;
    return state;
}

HostProfile login(const QString &address)
{
    HostProfile host;
    host.address = address;
    host.user = QStringLiteral("root");
    return host;
}

Profile clusterProfile()
{
    Profile profile;
    profile.name = profile.id = QStringLiteral("desk");
    profile.hosts = {{Node::A, login(QStringLiteral("192.0.2.11"))},
                     {Node::B, login(QStringLiteral("192.0.2.12"))},
                     {Node::Proxy, login(QStringLiteral("192.0.2.10"))}};
    profile.hosts[Node::A].label = QStringLiteral("desk-a");
    profile.hosts[Node::B].label = QStringLiteral("desk-b");
    return profile;
}

HostState proxyHost()
{
    HostState state;
    state.reach = Reach::Ok;
    state.seen = now;
    state.system.bootId = QStringLiteral("boot");
    state.guard.installed = true;
    state.proxy.installed = state.proxy.running = state.proxy.socketUsable = true;
    state.proxy.block = ProxyFacts::Block::AsWanted;
    state.proxy.servers[Node::A].status = QStringLiteral("UP");
    state.proxy.servers[Node::B].status = QStringLiteral("DOWN");
    state.proxy.recorded = Node::A;
    return state;
}

void makeMaster(HostState &state)
{
    state.postgres.current = Lsn{0x6000000};
    state.postgres.clusterState = QStringLiteral("in production");
    StandbyFacts row;
    row.address = QStringLiteral("192.0.2.12");
    row.state = QStringLiteral("streaming");
    row.sent = row.flushed = row.replayed = state.postgres.current;
    state.postgres.standbys = {row};
    state.product.serving = true;
    state.product.httpStatus = 200;
}

void makeSlave(HostState &state)
{
    state.postgres.inRecovery = state.postgres.configuredAsStandby = true;
    state.postgres.received = state.postgres.replayed = Lsn{0x6000000};
    state.postgres.clusterState = QStringLiteral("in archive recovery");
    state.postgres.receiverState = QStringLiteral("streaming");
    state.postgres.receiverHost = QStringLiteral("192.0.2.11");
    state.postgres.lastReceived = now.addSecs(-1);
    state.postgres.lag = 0;
    state.product.agentActive = state.product.agentEnabled = true;
}

Case healthyCase()
{
    Case c;
    c.profile = clusterProfile();
    c.recipe.serviceUnit = QStringLiteral("ft-main-server.service");
    c.recipe.agentUnit = QStringLiteral("ft-failover-agent.service");
    c.recipe.reindexUrl = QStringLiteral("http://{master}/");
    c.snapshot.taken = now;
    c.snapshot.hosts = {{Node::A, dataHost()}, {Node::B, dataHost()}, {Node::Proxy, proxyHost()}};
    makeMaster(c.a());
    makeSlave(c.b());
    for (Node node : allNodes) {
        for (Node other : allNodes) {
            if (node != other)
                c.snapshot.hosts[node].sees[other] = sight(Sight::Yes);
        }
    }
    return c;
}

using Change = std::function<void(Case &)>;

QString offerWord(const Offer &offer)
{
    switch (offer.state) {
    case Offer::State::Possible:
        return QStringLiteral("yes");
    case Offer::State::Warned:
        return QStringLiteral("warned");
    case Offer::State::Refused:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

Assessment assessed(Case &c)
{
    return assess(c.profile, c.recipe, c.snapshot, c.before);
}

void beforeA(Case &c)
{
    c.remember(Situation::Healthy, Node::A);
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void situations_data();
    void situations();
    void findings_data();
    void findings();
    void offers_data();
    void offers();
    void faults_data();
    void faults();
    void lossIsMeasuredOnceAndKept();
    void lossIsUnknownWhereNothingWasSeen();
    void everyOperationHasAnOfferAndEveryRefusalAReason();
    void aChangedHostKeyIsTheReasonForARefusal();
    void headlineNamesTheHosts();
    void aDyingMasterIsNotAWrongProxy();
    void isPureAndStable();
};

void TestAssessment::situations_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("recommended");
    const auto row = [](const char *name, const char *situation, const char *severity, const char *recommended, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(situation) << QString::fromLatin1(severity) << QString::fromLatin1(recommended);
    };
    row("nothing looked at yet", "unknown", "info", "", [](Case &c) { c.snapshot.hosts.clear(); });
    row("three bare hosts", "not-installed", "info", "install-all", [](Case &c) {
        for (HostState *host : {&c.a(), &c.b()})
            host->postgres = {}, host->product = {}, host->guard = {};
        c.proxy().proxy = {}, c.proxy().guard = {};
    });
    row("an installation holds the lock", "installing", "info", "", [](Case &c) {
        c.b().product = {}, c.b().postgres = {};
        c.a().guard.lockRun = QStringLiteral("r1");
        c.a().guard.lockOperation = QStringLiteral("install-all");
    });
    row("master installed, slave bare", "installing", "info", "install-all", [](Case &c) {
        c.b().product = {}, c.b().postgres = {}, c.b().guard = {};
        c.proxy().proxy = {};
    });
    row("pair installed, HAProxy not", "installing", "info", "install-all", [](Case &c) {
        c.a().guard = {}, c.b().guard = {};
        c.proxy().proxy = {};
    });
    row("healthy", "healthy", "good", "switchover", [](Case &) { });
    row("healthy, roles changed hands", "healthy", "good", "switchover", [](Case &c) {
        c = healthyCase();
        std::swap(c.a(), c.b());
        c.b().postgres.standbys[0].address = QStringLiteral("192.0.2.11");
        c.a().postgres.receiverHost = QStringLiteral("192.0.2.12");
        std::swap(c.proxy().proxy.servers[Node::A], c.proxy().proxy.servers[Node::B]);
    });
    row("healthy, adopted and not prepared", "healthy", "good", "prepare", [](Case &c) { c.a().guard = {}, c.b().guard = {}; });
    row("healthy, without a proxy", "healthy", "good", "switchover", [](Case &c) { c.withoutProxy(ProxyKind::None); });
    row("healthy, foreign balancer", "healthy", "good", "switchover", [](Case &c) { c.withoutProxy(ProxyKind::Foreign); });
    row("slave 100 MB behind", "slave-lagging", "warning", "", [](Case &c) { c.a().postgres.current = Lsn{0x6000000 + 100'000'000}; });
    row("slave catching up after it was away", "slave-lagging", "warning", "", [](Case &c) { c.a().postgres.standbys[0].state = QStringLiteral("catchup"); });
    row("slave 1 MB and 30 s behind", "slave-lagging", "warning", "", [](Case &c) {
        c.a().postgres.current = Lsn{0x6000000 + 1'000'000};
        c.b().postgres.lag = 30;
    });
    row("idle master is not lag", "healthy", "good", "switchover", [](Case &c) { c.b().postgres.lag = 4000; });
    row("replay paused", "slave-lagging", "warning", "", [](Case &c) { c.b().postgres.replayPaused = true; });
    const auto broken = [](const char *log) {
        return [log](Case &c) {
            c.a().postgres.standbys.clear();
            c.b().postgres.receiverState.clear();
            c.b().postgres.receiverError = QString::fromLatin1(log);
        };
    };
    row("slave misses removed WAL", "slave-not-replicating", "warning", "rebuild-slave",
        broken("FATAL:  could not receive data from WAL stream: ERROR:  requested WAL segment 000000010000000000000003 has already been removed"));
    row("slave's slot is gone", "slave-not-replicating", "warning", "rebuild-slave",
        broken("FATAL:  could not start WAL streaming: ERROR:  replication slot \"baton_b\" does not exist"));
    row("slave's password is refused", "slave-not-replicating", "warning", "rebuild-slave",
        broken("FATAL:  password authentication failed for user \"main_backup\""));
    row("slave is not allowed to replicate", "slave-not-replicating", "warning", "prepare",
        broken("FATAL:  no pg_hba.conf entry for replication connection from host \"192.0.2.12\""));
    row("slave has no route to the master", "slave-not-replicating", "warning", "", broken("could not connect to the primary server: No route to host"));
    row("slave follows another server", "slave-not-replicating", "warning", "rebuild-slave",
        [](Case &c) { c.b().postgres.receiverHost = QStringLiteral("192.0.2.99"); c.a().postgres.standbys.clear(); c.b().postgres.timeline = 3; });
    row("slave is a copy of another database", "slave-not-replicating", "warning", "rebuild-slave", [&](Case &c) {
        c.a().postgres.standbys.clear();
        c.b().postgres.receiverState.clear();
        c.b().postgres.systemIdentifier = 8;
    });
    row("slave's power is cut", "slave-down", "warning", "", [](Case &c) {
        c.cutPower(Node::B);
        c.a().postgres.standbys.clear();
    });
    row("PostgreSQL on the slave is stopped", "slave-down", "warning", "rebuild-slave", [](Case &c) {
        c.stopPostgres(c.b(), QStringLiteral("shut down in recovery"));
        c.a().postgres.standbys.clear();
    });
    row("slave was replaced by a bare machine", "slave-down", "warning", "rebuild-slave", [](Case &c) {
        beforeA(c);
        c.b().product = {}, c.b().postgres = {}, c.b().guard = {};
        c.a().postgres.standbys.clear();
    });
    row("slave silent for a moment, still streaming", "healthy", "good", "", [](Case &c) { c.silence(Node::B, Reach::Suspect); });
    row("slave cut off from here, still streaming", "healthy", "good", "", [](Case &c) { c.silence(Node::B, Reach::Unreachable); });
    row("master silent for a moment", "master-suspect", "warning", "", [](Case &c) {
        beforeA(c);
        c.silence(Node::A, Reach::Suspect);
    });
    row("master silent, peer and proxy agree", "master-down", "critical", "failover", [](Case &c) {
        beforeA(c);
        c.cutPower(Node::A);
        c.a().reach = Reach::Suspect;
    });
    row("master's power is cut", "master-down", "critical", "failover", [](Case &c) {
        beforeA(c);
        c.cutPower(Node::A);
    });
    row("master's power was cut before we came", "master-down", "critical", "failover", [](Case &c) {
        c.cutPower(Node::A);
        c.a() = {};
        c.a().reach = Reach::Unreachable;
    });
    row("master gone, no proxy to ask", "master-down", "critical", "failover", [](Case &c) {
        c.cutPower(Node::A);
        c.withoutProxy(ProxyKind::None);
    });
    row("PostgreSQL on the master is stopped", "master-down", "critical", "failover", [](Case &c) {
        c.stopPostgres(c.a(), QStringLiteral("shut down"));
        c.b().postgres.receiverState.clear();
    });
    row("both data hosts gone", "master-down", "critical", "", [](Case &c) {
        beforeA(c);
        c.cutPower(Node::A);
        c.cutPower(Node::B);
    });
    row("master cut off from here only", "cut-off-from-here", "warning", "", [](Case &c) { c.silence(Node::A, Reach::Unreachable); });
    row("master answers pings only", "master-down", "critical", "failover", [](Case &c) {
        c.cutPower(Node::A);
        c.b().sees[Node::A].ping = Sight::Yes;
    });
    row("nothing can be reached from here", "cut-off-from-here", "warning", "", [](Case &c) {
        for (Node node : allNodes)
            c.silence(node, Reach::Unreachable);
    });
    row("master refuses our login", "cut-off-from-here", "warning", "", [](Case &c) { c.a().reach = Reach::LoginRefused; });
    row("failed over, old master down", "failed-over", "warning", "", [](Case &c) {
        beforeA(c);
        c.cutPower(Node::A);
        c.promoteB();
    });
    row("failed over, seen one look later", "failed-over", "warning", "", [](Case &c) {
        c.remember(Situation::FailedOver, Node::B);
        c.cutPower(Node::A);
        c.promoteB();
    });
    row("failed over by the agent while nobody looked", "failed-over", "warning", "", [](Case &c) {
        c.cutPower(Node::A);
        c.a() = {};
        c.a().reach = Reach::Unreachable;
        c.promoteB();
    });
    row("failed over, marks tell", "failed-over", "warning", "", [](Case &c) {
        c.cutPower(Node::A);
        c.promoteB();
        c.b().guard.marks[Node::A] = QStringLiteral("r1");
    });
    row("old master back, kept down by the guard", "failed-over-old-master-back", "warning", "reconvert", [](Case &c) {
        c.promoteB();
        c.stopPostgres(c.a(), QStringLiteral("in production"));
        c.a().guard.fencedBy = QStringLiteral("guard");
    });
    row("old master back, down, without a mark", "failed-over-old-master-back", "warning", "reconvert", [](Case &c) {
        c.promoteB();
        c.stopPostgres(c.a(), QStringLiteral("in production"));
    });
    row("old master back as a standby that went too far", "failed-over-old-master-back", "warning", "reconvert", [](Case &c) {
        c.promoteB();
        makeSlave(c.a());
        c.a().product.serving = false;
        c.a().postgres.receiverState.clear();
    });
    row("two masters", "two-masters", "critical", "resolve", [](Case &c) { c.promoteB(); });
    row("two masters while a run holds the lock", "two-masters", "critical", "resolve", [](Case &c) {
        c.promoteB();
        c.b().guard.lockRun = QStringLiteral("r1");
    });
    row("proxy's power is cut", "proxy-down", "critical", "", [](Case &c) { c.cutPower(Node::Proxy); });
    row("HAProxy is stopped", "proxy-down", "critical", "install-proxy", [](Case &c) { c.proxy().proxy.running = false; });
    row("proxy sends users to the slave", "proxy-misdirected", "critical", "install-proxy", [](Case &c) {
        c.proxy().proxy.servers[Node::A].status = QStringLiteral("DOWN");
        c.proxy().proxy.servers[Node::B].status = QStringLiteral("UP");
    });
    row("proxy does not see the serving master", "proxy-misdirected", "critical", "install-proxy",
        [](Case &c) { c.proxy().proxy.servers[Node::A].status = QStringLiteral("DOWN"); });
    row("a master that was given up and not stopped", "proxy-misdirected", "critical", "", [](Case &c) {
        c.proxy().proxy.servers[Node::A].status = QStringLiteral("MAINT");
        c.b().guard.marks[Node::A] = c.proxy().guard.marks[Node::A] = QStringLiteral("r1");
    });
    row("proxy is cut off from the serving master", "proxy-misdirected", "critical", "switchover", [](Case &c) {
        c.proxy().proxy.servers[Node::A].status = QStringLiteral("DOWN");
        c.proxy().sees[Node::A] = sight(Sight::No);
    });
    row("proxy is cut off from both", "proxy-misdirected", "critical", "", [](Case &c) {
        c.proxy().proxy.servers[Node::A].status = c.proxy().proxy.servers[Node::B].status = QStringLiteral("DOWN");
        c.proxy().sees[Node::A] = c.proxy().sees[Node::B] = sight(Sight::No);
    });
    row("service desk on the master does not answer", "not-serving", "critical", "restart-master", [](Case &c) {
        c.a().product.serving = false;
        c.a().product.httpStatus = 503;
        c.proxy().proxy.servers[Node::A].status = QStringLiteral("DOWN");
    });
    row("gate closed and nobody at work", "not-serving", "critical", "", [](Case &c) { c.proxy().proxy.gateOpen = false; });
    row("both are standbys", "not-serving", "critical", "failover", [](Case &c) {
        makeSlave(c.a());
        c.a().product.serving = false;
        c.a().postgres.receiverState.clear();
        c.b().postgres.receiverState.clear();
        c.proxy().proxy.recorded.reset();
    });
    row("maintenance", "maintenance", "info", "maintenance-off", [](Case &c) { c.proxy().proxy.maintenance = true; });
    row("a switchover is running", "operation-running", "info", "", [](Case &c) {
        c.b().guard.lockRun = QStringLiteral("r1");
        c.b().guard.lockOperation = QStringLiteral("switchover");
        c.b().guard.lockHolder = QStringLiteral("maria@office");
    });
    row("a switchover on its way, nobody serves yet", "operation-running", "info", "", [](Case &c) {
        c.a().product.serving = false;
        c.a().product.httpStatus = 0;
        c.b().guard.lockRun = QStringLiteral("r1");
        c.b().guard.lockOperation = QStringLiteral("switchover");
        c.b().guard.lockSince = c.snapshot.taken.addSecs(-5);
    });
    row("the scripts are there, and no guard in front of the database", "healthy", "good", "prepare", [](Case &c) {
        for (HostState *host : {&c.a(), &c.b(), &c.proxy()})
            host->guard.installed = true;
        c.b().guard.guardsDatabase = false;
    });
    row("a lock that was left on one host", "healthy", "good", "switchover", [](Case &c) {
        for (HostState *host : {&c.a(), &c.b(), &c.proxy()})
            host->guard.installed = true;
        c.b().guard.lockRun = QStringLiteral("r1");
        c.b().guard.lockOperation = QStringLiteral("switchover");
        c.b().guard.lockSince = c.snapshot.taken.addSecs(-31);
    });
    row("a lock that was left on the proxy when Baton was taken off the others", "healthy", "good", "prepare", [](Case &c) {
        c.a().guard.installed = c.b().guard.installed = false;
        c.proxy().guard.installed = true;
        c.proxy().guard.lockRun = QStringLiteral("r1");
        c.proxy().guard.lockOperation = QStringLiteral("uninstall");
        c.proxy().guard.lockSince = c.snapshot.taken.addSecs(-31);
    });
    row("a lock on the only host that has Baton", "operation-running", "info", "", [](Case &c) {
        c.a().guard.installed = c.b().guard.installed = false;
        c.proxy().guard.installed = true;
        c.proxy().guard.lockRun = QStringLiteral("r1");
        c.proxy().guard.lockOperation = QStringLiteral("prepare");
        c.proxy().guard.lockSince = c.snapshot.taken.addSecs(-31);
    });
    row("a lock that is just being taken", "operation-running", "info", "", [](Case &c) {
        for (HostState *host : {&c.a(), &c.b(), &c.proxy()})
            host->guard.installed = true;
        c.b().guard.lockRun = QStringLiteral("r1");
        c.b().guard.lockOperation = QStringLiteral("switchover");
        c.b().guard.lockSince = c.snapshot.taken.addSecs(-29);
    });
    row("a lock on one host, the proxy cannot be asked", "operation-running", "info", "", [](Case &c) {
        for (HostState *host : {&c.a(), &c.b(), &c.proxy()})
            host->guard.installed = true;
        c.proxy().reach = HostState::Reach::Unreachable;
        c.b().guard.lockRun = QStringLiteral("r1");
        c.b().guard.lockOperation = QStringLiteral("switchover");
        c.b().guard.lockSince = c.snapshot.taken.addSecs(-500);
    });
    row("a switchover that hangs, nobody serves", "operation-running", "critical", "", [](Case &c) {
        c.a().product.serving = false;
        c.a().product.httpStatus = 0;
        for (HostState *host : {&c.a(), &c.b()}) {
            host->guard.lockRun = QStringLiteral("r1");
            host->guard.lockOperation = QStringLiteral("switchover");
            host->guard.lockSince = c.snapshot.taken.addSecs(-500);
        }
    });
    row("a run is going on while the master is down", "operation-running", "critical", "", [](Case &c) {
        beforeA(c);
        c.cutPower(Node::A);
        c.b().guard.lockRun = QStringLiteral("r1");
        c.b().guard.lockOperation = QStringLiteral("failover");
    });
    row("host key of the master changed", "host-key-changed", "critical", "", [](Case &c) { c.a().reach = Reach::HostKeyChanged; });
}

void TestAssessment::situations()
{
    QFETCH(Change, change);
    Case c = healthyCase();
    change(c);
    const Assessment assessment = assessed(c);
    QTEST(situationId(assessment.situation), "situation");
    QTEST(severityId(assessment.severity), "severity");
    QTEST(assessment.recommended ? operationId(*assessment.recommended) : QString(), "recommended");
    QVERIFY(!assessment.headline.isEmpty());
    QVERIFY(assessment.situation == Situation::Unknown || !assessment.advice.isEmpty());
}

void TestAssessment::findings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *id, const char *node, const char *said, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(id) << QString::fromLatin1(node) << QString::fromLatin1(said);
    };
    row("disk filling", "disk-filling", "a", "desk-a", [](Case &c) { c.a().system.diskFree = 5 * limits::GiB; });
    row("slot holds back WAL", "slot-holds-wal", "a", "old_slot", [](Case &c) {
        c.a().postgres.slots_ = {{QStringLiteral("old_slot"), false, QStringLiteral("extended"), 3 * limits::GiB}};
    });
    row("slot lost", "slot-lost", "a", "baton_b", [](Case &c) {
        c.a().postgres.slots_ = {{QStringLiteral("baton_b"), false, QStringLiteral("lost"), 0}};
    });
    row("clocks apart", "clocks-apart", "b", "5.0 s", [](Case &c) { c.b().system.clockOffset = 5; });
    row("builds differ", "builds-differ", "", "different builds", [](Case &c) {
        c.a().product.buildChecksum = QStringLiteral("aa");
        c.b().product.buildChecksum = QStringLiteral("bb");
    });
    row("search stale", "search-stale", "a", "stale", [](Case &c) { c.a().product.search = ProductFacts::Search::Stale; });
    row("guard missing", "guard-missing", "b", "desk-b", [](Case &c) { c.b().guard = {}; });
    row("guard not running", "guard-inactive", "b", "desk-b", [](Case &c) { c.b().guard.active = false; });
    row("agent off", "agent-off", "b", "desk-b", [](Case &c) { c.b().product.agentActive = false; });
    row("agent on the master", "agent-on-master", "a", "desk-a", [](Case &c) { c.a().product.agentActive = true; });
    row("slave serves", "slave-serving", "b", "desk-b", [](Case &c) { c.b().product.serving = true; });
    row("archiver fails", "archiver-failing", "a", "desk-a", [](Case &c) { c.a().postgres.archiverFailures = 3; });
    row("commits wait for a standby that is gone", "commits-wait", "a", "synchronous_standby_names", [](Case &c) {
        c.a().postgres.synchronousStandbys = QStringLiteral("*");
        for (StandbyFacts &standby : c.a().postgres.standbys)
            standby.syncState = QStringLiteral("async");
    });
    row("settings below the master's", "settings-below-master", "b", "max_connections", [](Case &c) {
        c.a().postgres.settings[QStringLiteral("max_connections")] = QStringLiteral("300");
        c.b().postgres.settings[QStringLiteral("max_connections")] = QStringLiteral("100");
    });
    row("PostgreSQL versions differ", "postgres-versions-differ", "", "15.8", [](Case &c) {
        c.b().postgres.version = QStringLiteral("15.8");
        c.b().postgres.versionNumber = 150008;
    });
    row("two masters, how far each", "two-masters", "", "16.8 MB", [](Case &c) { c.promoteB(); });
    row("configuration of HAProxy was changed", "proxy-block-differs", "proxy", "not as this profile",
        [](Case &c) { c.proxy().proxy.block = ProxyFacts::Block::Differs; });
    row("HAProxy's socket is not usable", "proxy-socket", "proxy", "socket", [](Case &c) { c.proxy().proxy.socketUsable = false; });
    row("HAProxy's socket is anybody's", "proxy-socket-open", "proxy", "open to others than root", [](Case &c) { c.proxy().proxy.socketOpen = true; });
    row("unreachable here, seen by the others", "unreachable-from-here", "b", "another host sees it", [](Case &c) { c.silence(Node::B, Reach::Unreachable); });
    row("suspect", "suspect", "b", "desk-b", [](Case &c) { c.silence(Node::B, Reach::Suspect); });
    row("host key of the proxy changed", "host-key-changed", "proxy", "host key", [](Case &c) { c.proxy().reach = Reach::HostKeyChanged; });
    row("unknown host key", "host-key-unknown", "b", "not known", [](Case &c) { c.b().reach = Reach::HostKeyUnknown; });
    row("slave still marked as fenced", "mark-left", "b", "could not take over", [](Case &c) { c.proxy().guard.marks[Node::B] = QStringLiteral("r1"); });
    row("slave kept out of HAProxy", "slave-kept-out", "b", "not get through", [](Case &c) { c.proxy().proxy.servers[Node::B].status = QStringLiteral("MAINT"); });
    row("master marked as fenced", "master-fenced", "a", "fenced", [](Case &c) { c.b().guard.marks[Node::A] = QStringLiteral("r1"); });
}

void TestAssessment::findings()
{
    QFETCH(Change, change);
    QFETCH(QString, id);
    QFETCH(QString, said);
    Case c = healthyCase();
    QVERIFY2(assessed(c).findings.isEmpty(), "a healthy cluster has nothing to find");
    change(c);
    const QList<Finding> found = assessed(c).findings;
    const auto it = std::find_if(found.cbegin(), found.cend(), [&](const Finding &finding) { return finding.id == id; });
    QVERIFY2(it != found.cend(), qPrintable(id));
    QTEST(it->node ? nodeId(*it->node) : QString(), "node");
    QVERIFY2((it->what + it->why).contains(said), qPrintable(it->what + it->why));
    QVERIFY(std::is_sorted(found.cbegin(), found.cend(), [](const Finding &x, const Finding &y) { return x.severity > y.severity; }));
}

void TestAssessment::offers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char *name, const char *operation, const char *offer, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(operation) << QString::fromLatin1(offer);
    };
    const Change healthy = [](Case &) { };
    const Change dead = [](Case &c) { beforeA(c); c.cutPower(Node::A); };
    const Change back = [](Case &c) {
        c.promoteB();
        c.stopPostgres(c.a(), QStringLiteral("in production"));
        c.a().guard.fencedBy = QStringLiteral("guard");
    };
    const Change two = [](Case &c) { c.promoteB(); };
    const Change alone = [](Case &c) { c.withoutProxy(ProxyKind::None); };
    const Change foreign = [](Case &c) { c.withoutProxy(ProxyKind::Foreign); };
    row("healthy: switch over", "switchover", "yes", healthy);
    row("healthy: no failover of a living master", "failover", "no", healthy);
    row("healthy: nothing to reconvert", "reconvert", "no", healthy);
    row("healthy, the slave still marked: reconvert", "reconvert", "yes", [](Case &c) { c.proxy().guard.marks[Node::B] = QStringLiteral("r1"); });
    row("healthy, the slave kept out of HAProxy: reconvert", "reconvert", "yes", [](Case &c) { c.proxy().proxy.servers[Node::B].status = QStringLiteral("MAINT"); });
    row("healthy: rebuilding is not needed", "rebuild-slave", "warned", healthy);
    row("healthy: nothing to resolve", "resolve", "no", healthy);
    row("healthy: nothing to install", "install-all", "no", healthy);
    row("healthy: restart", "restart-master", "yes", healthy);
    row("healthy: maintenance", "maintenance-on", "yes", healthy);
    row("healthy: no maintenance to end", "maintenance-off", "no", healthy);
    row("maintenance: HAProxy's file is left alone", "install-proxy", "no", [](Case &c) { c.proxy().proxy.maintenance = true; });
    row("healthy: re-index", "reindex", "yes", healthy);
    row("healthy: check", "check", "yes", healthy);
    row("not prepared: no switchover", "switchover", "no", [](Case &c) { c.a().guard = {}; });
    row("lagging: switch over with a warning", "switchover", "warned", [](Case &c) { c.a().postgres.current = Lsn{0x6000000 + 100'000'000}; });
    row("catching up: no switchover yet", "switchover", "no", [](Case &c) { c.a().postgres.standbys[0].state = QStringLiteral("catchup"); });
    row("far behind: no switchover", "switchover", "no", [](Case &c) { c.a().postgres.current = Lsn{0x6000000 + 1'000'000'000}; });
    row("paused: no switchover", "switchover", "no", [](Case &c) { c.b().postgres.replayPaused = true; });
    row("copy running: no switchover", "switchover", "no", [](Case &c) { c.a().postgres.baseBackupRunning = true; });
    row("builds differ: warned", "switchover", "warned", [](Case &c) {
        c.a().product.buildChecksum = QStringLiteral("aa");
        c.b().product.buildChecksum = QStringLiteral("bb");
    });
    row("proxy not reached: no switchover", "switchover", "no", [](Case &c) { c.cutPower(Node::Proxy); });
    row("master dead, slave had everything: fail over", "failover", "yes", dead);
    row("master dead, slave was behind: warned", "failover", "warned",
        [](Case &c) { beforeA(c); c.cutPower(Node::A); c.a().postgres.current = Lsn{0x6001000}; });
    row("master dead: no switchover", "switchover", "no", dead);
    row("master suspect: warned", "failover", "warned", [](Case &c) { beforeA(c); c.silence(Node::A, Reach::Suspect); });
    row("master cut off from here only: no failover", "failover", "no", [](Case &c) { c.silence(Node::A, Reach::Unreachable); });
    row("master alive but PostgreSQL down: warned", "failover", "warned", [](Case &c) { c.stopPostgres(c.a(), QStringLiteral("shut down")); });
    row("slave down too: no failover", "failover", "no", [](Case &c) { beforeA(c); c.cutPower(Node::A); c.stopPostgres(c.b(), QString()); });
    row("old master back: reconvert", "reconvert", "yes", back);
    row("old master back: rebuild is warned", "rebuild-slave", "warned", back);
    row("old master still down: nothing to reconvert yet", "reconvert", "no", [](Case &c) { beforeA(c); c.cutPower(Node::A); c.promoteB(); });
    row("two masters: resolve", "resolve", "warned", two);
    row("two masters: no reconvert", "reconvert", "no", two);
    row("two masters: no switchover", "switchover", "no", two);
    row("two masters: no failover", "failover", "no", two);
    row("no proxy: switchover warned", "switchover", "warned", alone);
    row("no proxy: no maintenance page", "maintenance-on", "no", alone);
    row("no proxy: no HAProxy to install", "install-proxy", "no", alone);
    row("foreign balancer: switchover warned", "switchover", "warned", foreign);
    row("foreign balancer: no maintenance page", "maintenance-on", "no", foreign);
    row("no proxy, master dead: failover warned", "failover", "warned", [](Case &c) { beforeA(c); c.cutPower(Node::A); c.withoutProxy(ProxyKind::None); });
    row("slave unreachable: restart warned", "restart-master", "warned", [](Case &c) { c.cutPower(Node::B); });
    row("locked: everything is warned", "switchover", "warned", [](Case &c) { c.a().guard.lockRun = QStringLiteral("r1"); });
    row("locked: looking is free", "check", "yes", [](Case &c) { c.a().guard.lockRun = QStringLiteral("r1"); });
    row("bare: install", "install-all", "yes", [](Case &c) {
        for (HostState *host : {&c.a(), &c.b()})
            host->postgres = {}, host->product = {}, host->guard = {};
        c.proxy().proxy = {};
    });
    row("a host is away: Baton stays on all", "uninstall", "no", [](Case &c) { c.cutPower(Node::B); });
    row("nothing of ours there: nothing to remove", "uninstall", "no", [](Case &c) {
        c.a().guard = {}, c.b().guard = {}, c.proxy().guard = {};
        c.proxy().proxy.block = ProxyFacts::Block::Missing;
    });
}

void TestAssessment::offers()
{
    QFETCH(Change, change);
    QFETCH(QString, operation);
    Case c = healthyCase();
    change(c);
    const Offer offer = assessed(c).offer(*operationFromId(operation));
    const QString word = offerWord(offer);
    QTEST(word, "offer");
}

void TestAssessment::faults_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const char *line, ReplicationFault fault) {
        QTest::newRow(name) << QString::fromLatin1(line) << int(fault);
    };
    row("9.5 missing segment", "requested WAL segment 00000001000000000000000A has already been removed", ReplicationFault::WalRemoved);
    row("17 slot invalidated", "ERROR:  can no longer access replication slot \"baton_b\"", ReplicationFault::SlotGone);
    row("hba", "FATAL:  no pg_hba.conf entry for replication connection from host \"x\", user \"y\", no encryption", ReplicationFault::NotAllowed);
    row("no password", "fe_sendauth: no password supplied", ReplicationFault::PasswordRefused);
    row("not a replication role", "FATAL:  must be superuser or replication role to start walsender", ReplicationFault::NotAllowed);
    row("other system", "FATAL:  database system identifier differs between the primary and standby", ReplicationFault::OtherSystem);
    row("behind", "FATAL:  highest timeline 1 of the primary is behind recovery timeline 2", ReplicationFault::Timeline);
    row("forked", "LOG:  new timeline 2 forked off current database system timeline 1 before current recovery point 0/5", ReplicationFault::Timeline);
    row("senders", "FATAL:  number of requested standby connections exceeds max_wal_senders (currently 1)", ReplicationFault::TooManySenders);
    row("refused", "could not connect to the primary server: connection to server at \"x\", port 5432 failed: Connection refused", ReplicationFault::NoRoute);
    row("something else", "LOG:  started streaming WAL", ReplicationFault::Unknown);
}

void TestAssessment::faults()
{
    QFETCH(QString, line);
    QTEST(int(faultFromLog(line)), "fault");
}

void TestAssessment::lossIsMeasuredOnceAndKept()
{
    Case c = healthyCase();
    c.a().postgres.current = Lsn{0x6000000 + 5000};
    c.b().postgres.lastReceived = now.addMSecs(-4300);
    beforeA(c);
    c.cutPower(Node::A);
    const Assessment first = assessed(c);
    QVERIFY(first.loss.known);
    QCOMPARE(first.loss.bytes, 5000);
    QCOMPARE(first.loss.seconds, 0.3);
    c.before = first;
    c.b().postgres.lastReceived = {}; // the receiver has ended, its view is empty
    c.snapshot.taken = now.addSecs(300);
    QCOMPARE(assessed(c).loss, first.loss);
}

void TestAssessment::lossIsUnknownWhereNothingWasSeen()
{
    Case c = healthyCase();
    c.cutPower(Node::A);
    c.a() = {};
    c.a().reach = Reach::Unreachable;
    const Assessment assessment = assessed(c);
    QVERIFY(!assessment.loss.known);
    QCOMPARE(assessment.offer(Operation::Failover).state, Offer::State::Warned);
    QVERIFY(assessment.offer(Operation::Failover).reason.contains(QStringLiteral("not known")));
}

void TestAssessment::everyOperationHasAnOfferAndEveryRefusalAReason()
{
    for (const Change &change : {Change([](Case &) { }), Change([](Case &c) { c.promoteB(); }), Change([](Case &c) { c.cutPower(Node::A); }),
                                 Change([](Case &c) { c.snapshot.hosts.clear(); }), Change([](Case &c) { c.withoutProxy(ProxyKind::None); })}) {
        Case c = healthyCase();
        change(c);
        const Assessment assessment = assessed(c);
        QCOMPARE(assessment.offers.keys().size(), allOperations().size());
        for (const Offer &offer : assessment.offers)
            QVERIFY(offer.state == Offer::State::Possible || !offer.reason.isEmpty());
    }
}

void TestAssessment::aChangedHostKeyIsTheReasonForARefusal()
{
    for (const Node node : {Node::B, Node::Proxy}) {
        Case c = healthyCase();
        (node == Node::B ? c.b() : c.proxy()).reach = Reach::HostKeyChanged;
        const Offer offer = assessed(c).offer(Operation::Switchover);
        QCOMPARE(offer.state, Offer::State::Refused);
        QVERIFY2(offer.reason.contains(QStringLiteral("another SSH host key")), qPrintable(offer.reason));
    }
}

void TestAssessment::headlineNamesTheHosts()
{
    Case c = healthyCase();
    QCOMPARE(assessed(c).headline, QStringLiteral("Healthy. Users are served by desk-a (master); desk-b is 0 B behind."));
    beforeA(c);
    c.cutPower(Node::A);
    QVERIFY(assessed(c).headline.startsWith(QStringLiteral("The master desk-a is down: users are not served.")));
}

void TestAssessment::aDyingMasterIsNotAWrongProxy()
{
    Case c = healthyCase();
    c.before = assessed(c);
    c.proxy().proxy.servers[Node::A].status = QStringLiteral("DOWN");
    c.snapshot.taken = now.addMSecs(1600); // nothing was heard of the master for so long
    QCOMPARE(assessed(c).situation, Situation::Healthy);
    c.a().seen = c.snapshot.taken.addMSecs(-200);
    c.before = assessed(c);
    QCOMPARE(c.before->situation, Situation::ProxyMisdirected);
    c.snapshot.taken = c.snapshot.taken.addMSecs(1600); // once said, it stays until the facts change
    QCOMPARE(assessed(c).situation, Situation::ProxyMisdirected);
}

void TestAssessment::isPureAndStable()
{
    Case c = healthyCase();
    const Assessment first = assessed(c);
    c.before = first;
    QCOMPARE(assessed(c), first);
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
