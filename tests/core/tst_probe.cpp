#include "core/cluster/probe.h"
#include "core/cluster/monitor.h"
#include "core/postgres/statusquery.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace baton;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1795380080100, Qt::UTC);

Profile labProfile()
{
    Profile profile;
    profile.name = profile.id = QStringLiteral("desk");
    const auto host = [](const QString &address) {
        HostProfile login;
        login.address = address;
        login.user = QStringLiteral("root");
        return login;
    };
    profile.hosts = {{Node::A, host(QStringLiteral("192.0.2.11"))}, {Node::B, host(QStringLiteral("192.0.2.12"))},
                     {Node::Proxy, host(QStringLiteral("192.0.2.10"))}};
    return profile;
}

Recipe labRecipe()
{
    return *loadRecipe(QStringLiteral("flotomate-service-desk-lab"));
}

ProbeReader readerFor(Node node)
{
    return ProbeReader(labProfile(), labRecipe(), node);
}

QByteArray recorded(const char *name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("data/probe/") + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void feedAll(ProbeReader &reader, const QByteArray &text, const QDateTime &at = now)
{
    for (const QByteArray &line : text.split('\n'))
        reader.feed(line, at);
}

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRealHosts_data();
    void readsRealHosts();
    void readsAMaster();
    void readsASlave();
    void readsAProxy();
    void readsAStoppedMasterAndKeepsPositions();
    void readsTheGuard();
    void readsTimelines();
    void countsOnlyWholeGroups();
    void toleratesNoise_data();
    void toleratesNoise();
    void survivesGarbage();
    void knowsASilentServer();
    void measuresClocksByTheFastestSample();
    void asksInTheWordsOfTheVersion_data();
    void asksInTheWordsOfTheVersion();
    void choosesAGenerationForEachVersion_data();
    void choosesAGenerationForEachVersion();
    void scriptQuotesWhatTheProfileSays();
    void scriptsAreValidShell_data();
    void scriptsAreValidShell();
};

// Recorded on the lab's hosts.
void TestProbe::readsRealHosts_data()
{
    QTest::addColumn<QString>("suite");
    QTest::addColumn<int>("version");
    QTest::newRow("Debian 11, PostgreSQL 13") << QStringLiteral("bullseye") << 13;
    QTest::newRow("Debian 12, PostgreSQL 15") << QStringLiteral("bookworm") << 15;
    QTest::newRow("Debian 13, PostgreSQL 17") << QStringLiteral("trixie") << 17;
}

void TestProbe::readsRealHosts()
{
    QFETCH(QString, suite);
    ProbeReader master = readerFor(Node::A), slave = readerFor(Node::B);
    feedAll(master, recorded(qPrintable(suite + QStringLiteral("-master.txt"))));
    feedAll(slave, recorded(qPrintable(suite + QStringLiteral("-slave.txt"))));
    QVERIFY(master.isWhole() && slave.isWhole());
    QVERIFY(master.state().isMaster() && slave.state().isStandby());
    QTEST(master.state().postgres.versionNumber / 10000, "version");
    QCOMPARE(master.state().postgres.standbys.value(0).state, QStringLiteral("streaming"));
    QCOMPARE(slave.state().postgres.receiverHost, QStringLiteral("192.0.2.11"));
    QCOMPARE(slave.state().postgres.systemIdentifier, master.state().postgres.systemIdentifier);
    QVERIFY(slave.state().postgres.lastReceived.isValid());
    Profile profile = labProfile();
    profile.proxyKind = ProxyKind::None;
    profile.hosts.remove(Node::Proxy);
    Snapshot snapshot;
    snapshot.hosts = {{Node::A, master.state()}, {Node::B, slave.state()}};
    QCOMPARE(assess(profile, labRecipe(), snapshot).situation, Situation::Healthy);
}

void TestProbe::readsAMaster()
{
    ProbeReader reader = readerFor(Node::A);
    QVERIFY(!reader.state().reachable());
    feedAll(reader, recorded("bookworm-master.txt"));
    QVERIFY(reader.isComplete() && reader.isWhole());
    const HostState &state = reader.state();
    QVERIFY(state.reachable() && state.isMaster());
    QCOMPARE(state.seen, now);
    QCOMPARE(state.system.os, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
    QCOMPARE(state.system.cores, 2);
    QVERIFY(state.system.diskFree > 0 && state.system.memoryTotal > state.system.memoryAvailable);
    const PostgresFacts &pg = state.postgres;
    QCOMPARE(pg.version, QStringLiteral("15.20"));
    QCOMPARE(pg.versionNumber, 150020);
    QCOMPARE(pg.unit, QStringLiteral("postgresql@15-main.service"));
    QCOMPARE(pg.dataDirectory, QStringLiteral("/var/lib/postgresql/15/main"));
    QCOMPARE(pg.configFile, QStringLiteral("/etc/postgresql/15/main/postgresql.conf"));
    QCOMPARE(pg.binDirectory, QStringLiteral("/usr/lib/postgresql/15/bin"));
    QCOMPARE(pg.osUser, QStringLiteral("postgres"));
    QCOMPARE(pg.timeline, 1);
    QCOMPARE(pg.current.toString(), QStringLiteral("0/3009370"));
    QVERIFY(pg.systemIdentifier != 0 && !pg.walLogHints && !pg.dataChecksums && pg.received.isNull());
    QCOMPARE(pg.settings.value(QStringLiteral("max_connections")), QStringLiteral("100"));
    QCOMPARE(pg.standbys.size(), 1);
    QCOMPARE(pg.standbys[0].address, QStringLiteral("192.0.2.12"));
    QCOMPARE(pg.standbys[0].state, QStringLiteral("streaming"));
    QCOMPARE(pg.standbys[0].replayed, pg.current);
    QVERIFY(state.product.installed && state.product.serving && state.product.registered);
    QCOMPARE(state.product.search, ProductFacts::Search::Green);
    QCOMPARE(state.product.units.value(QStringLiteral("ft-main-server.service")).state, ServiceState::Active);
    QVERIFY(!state.product.agentActive && !state.guard.installed);
    QCOMPARE(state.sees.value(Node::B).postgres, SightFacts::Sight::Yes);
    QCOMPARE(state.sees.value(Node::B).http, SightFacts::Sight::No);
    QCOMPARE(state.sees.value(Node::Proxy).ssh, SightFacts::Sight::Yes);
    QCOMPARE(state.sees.value(Node::Proxy).postgres, SightFacts::Sight::Unknown);
}

void TestProbe::readsASlave()
{
    ProbeReader reader = readerFor(Node::B);
    feedAll(reader, recorded("bookworm-slave.txt"));
    const HostState &state = reader.state();
    QVERIFY(state.isStandby() && reader.isWhole());
    QVERIFY(state.postgres.configuredAsStandby);
    QCOMPARE(state.postgres.receiverState, QStringLiteral("streaming"));
    QCOMPARE(state.postgres.receiverHost, QStringLiteral("192.0.2.11"));
    QCOMPARE(state.postgres.received.toString(), QStringLiteral("0/3009370"));
    QCOMPARE(state.postgres.replayed, state.postgres.received);
    QCOMPARE(state.postgres.lag, 0.0);
    QVERIFY(state.postgres.lastReceived.isValid() && state.postgres.lastReplayed.isValid());
    QVERIFY(state.product.installed && !state.product.serving && state.product.agentActive && state.product.agentEnabled);
    QCOMPARE(state.product.httpStatus, 0);
}

void TestProbe::readsAProxy()
{
    ProbeReader reader = readerFor(Node::Proxy);
    feedAll(reader, "proxycfg.version=HAProxy version 2.6.12-1+deb12u2 2025/04/16 - https://haproxy.org/\nproxycfg.lua=1\nproxycfg.end=1\n"
                    "proxy.installed=1\nproxy.unit=haproxy.service\tloaded\tactive\tenabled\n"
                    "proxy.stat=# pxname,svname,qcur,qmax,scur,smax,slim,stot,bin,bout,dreq,dresp,ereq,econ,eresp,wretr,wredis,status,check_status,check_code,rate,req_rate,\n"
                    "proxy.stat=baton-desk,a,0,0,3,0,,42,0,0,0,0,,1,2,0,0,UP,L7OK,200,7,,\n"
                    "proxy.stat=baton-desk,b,0,0,0,0,,0,0,0,0,0,,0,0,0,0,DOWN,L4CON,,0,,\n"
                    "proxy.stat=baton-gate,open,0,0,0,0,,0,0,0,0,0,,0,0,0,0,MAINT,,,0,,\nproxy.end=1");
    const ProxyFacts &proxy = reader.state().proxy;
    QVERIFY(proxy.installed && proxy.running && proxy.socketUsable && !proxy.gateOpen);
    QCOMPARE(proxy.version, QStringLiteral("2.6.12"));
    QCOMPARE(proxy.block, ProxyFacts::Block::Missing);
    QCOMPARE(proxy.servers.value(Node::A).status, QStringLiteral("UP"));
    QCOMPARE(proxy.servers.value(Node::A).check, QStringLiteral("L7OK/200"));
    QCOMPARE(proxy.servers.value(Node::A).errors, 3);
    QCOMPARE(proxy.servers.value(Node::B).status, QStringLiteral("DOWN"));
    feedAll(reader, "proxy.installed=1\nproxy.unit=haproxy.service\tloaded\tfailed\tenabled\nproxy.end=1");
    QVERIFY(!reader.state().proxy.running && !reader.state().proxy.socketUsable && reader.state().proxy.servers.isEmpty());
}

void TestProbe::readsAStoppedMasterAndKeepsPositions()
{
    ProbeReader reader = readerFor(Node::A);
    feedAll(reader, recorded("bookworm-master.txt"));
    const Lsn before = reader.state().postgres.current;
    feedAll(reader, "pg.running=0\npg.error=connection refused\npg.state=in production\npg.checkpoint=0/2000028\npg.timeline=1\npg.end=1");
    QVERIFY(!reader.state().postgres.running);
    QCOMPARE(reader.state().postgres.error, QStringLiteral("connection refused"));
    QCOMPARE(reader.state().postgres.clusterState, QStringLiteral("in production"));
    QCOMPARE(reader.state().postgres.current, before); // a crash: there may be more than the checkpoint says
    feedAll(reader, "pg.running=0\npg.state=shut down\npg.checkpoint=0/3009400\npg.timeline=1\npg.end=1");
    QCOMPARE(reader.state().postgres.current.toString(), QStringLiteral("0/3009400"));
}

void TestProbe::readsTheGuard()
{
    ProbeReader reader = readerFor(Node::A);
    feedAll(reader, R"(guard.installed=1
guard.json={"self":"a","version":"0.1.0","lock":{"run":"r7","holder":"maria@office","operation":"switchover","token":"t","since":1700000000},"marks":{"a":{"run":"r6","reason":"failover","since":1700000000}},"deadman":{},"guard":{"code":"fenced","text":"fenced by r6","at":1700000000}}
guard.end=1)");
    const GuardFacts &guard = reader.state().guard;
    QVERIFY(guard.installed);
    QCOMPARE(guard.fencedBy, QStringLiteral("r6"));
    QCOMPARE(guard.lockRun, QStringLiteral("r7"));
    QCOMPARE(guard.lockHolder, QStringLiteral("maria@office"));
    QCOMPARE(guard.lockSince, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    QCOMPARE(guard.verdict, QStringLiteral("fenced by r6"));
    ProbeReader proxy = readerFor(Node::Proxy);
    feedAll(proxy, R"(guard.installed=1
guard.json={"self":"proxy","version":"0.1.0","lock":{},"marks":{"a":{"run":"r6"}},"record":{"serves":"b","since":1700000000,"up":["b"],"fresh":9},"gate":{"open":true,"held":4}}
guard.end=1)");
    QCOMPARE(proxy.state().guard.marks.value(Node::A), QStringLiteral("r6"));
    QCOMPARE(proxy.state().proxy.recorded, std::optional(Node::B));
    QCOMPARE(proxy.state().proxy.held, 4);
    feedAll(proxy, "guard.installed=1\nguard.json={\"lock\": torn\nguard.end=1");
    QVERIFY(proxy.state().guard.installed && proxy.state().guard.marks.isEmpty());
}

void TestProbe::readsTimelines()
{
    ProbeReader reader = readerFor(Node::B);
    feedAll(reader, "db.installed=1\ndb.end=1\npg.running=1\npg.recovery=0\npg.timeline=3\npg.current=0/5000000\npg.end=1\nfiles.history=00000003 2 0/4000148\nfiles.end=1");
    QCOMPARE(reader.state().postgres.timelineStart.toString(), QStringLiteral("0/4000148"));
    feedAll(reader, "pg.running=1\npg.recovery=0\npg.timeline=4\npg.current=0/6000000\npg.end=1");
    QVERIFY(reader.state().postgres.timelineStart.isNull()); // the file of timeline 4 was not read yet
}

void TestProbe::countsOnlyWholeGroups()
{
    ProbeReader reader = readerFor(Node::A);
    QVERIFY(!reader.feed("pg.running=1", now));
    QVERIFY(!reader.feed("pg.recovery=0", now));
    QVERIFY(!reader.state().postgres.running);
    QVERIFY(reader.feed("pg.end=1", now));
    QVERIFY(reader.state().postgres.running);
    QVERIFY(!reader.isWhole());
}

void TestProbe::toleratesNoise_data()
{
    QTest::addColumn<QByteArray>("noise");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("prose") << QByteArray("Last login: Sun Nov 22 from 192.0.2.2");
    QTest::newRow("a sentence with = and .") << QByteArray("warning: x=1. really");
    QTest::newRow("unknown group") << QByteArray("weather.end=1");
    QTest::newRow("unknown key") << QByteArray("pg.colour=blue");
    QTest::newRow("torn row") << QByteArray("pg.standby=192.0.2.12");
    QTest::newRow("bad position") << QByteArray("pg.received=xyz");
    QTest::newRow("bad number") << QByteArray("sys.load=\xff\xfe");
    QTest::newRow("very long") << QByteArray(200 * 1024, 'x');
    QTest::newRow("zero bytes") << QByteArray("a\0b.c=\0", 7);
}

void TestProbe::toleratesNoise()
{
    QFETCH(QByteArray, noise);
    ProbeReader reader = readerFor(Node::B);
    QByteArray text;
    for (const QByteArray &line : recorded("bookworm-slave.txt").split('\n'))
        text += noise + '\n' + line + '\n';
    feedAll(reader, text);
    QVERIFY(reader.isWhole() && reader.state().isStandby());
    QCOMPARE(reader.state().postgres.replayed.toString(), QStringLiteral("0/3009370"));
}

void TestProbe::survivesGarbage()
{
    QRandomGenerator random(20261122);
    const QByteArray good = recorded("bookworm-master.txt") + recorded("bookworm-slave.txt");
    for (int round = 0; round < 300; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 200; ++i)
            bad[random.bounded(bad.size())] = char(random.bounded(256));
        ProbeReader reader = readerFor(round % 3 == 0 ? Node::Proxy : Node::A);
        feedAll(reader, bad);
        Snapshot snapshot;
        snapshot.hosts.insert(Node::A, reader.state());
        QVERIFY(!assess(labProfile(), labRecipe(), snapshot).headline.isEmpty());
    }
}

void TestProbe::knowsASilentServer()
{
    ProbeReader reader = readerFor(Node::A);
    feedAll(reader, recorded("bookworm-master.txt"));
    QVERIFY(!reader.noteSilence(now.addSecs(3)));
    QVERIFY(reader.noteSilence(now.addSecs(7)));
    QVERIFY(!reader.state().postgres.running);
    QVERIFY(reader.state().postgres.error.contains(QStringLiteral("7")));
}

void TestProbe::measuresClocksByTheFastestSample()
{
    ProbeReader reader = readerFor(Node::A);
    const double host = double(now.toMSecsSinceEpoch()) / 1000 + 5;
    for (int delay : {900, 20, 700}) // ms on the way
        feedAll(reader, "sys.time=" + QByteArray::number(host, 'f', 3) + "\nsys.end=1", now.addMSecs(delay));
    QCOMPARE(reader.state().system.clockOffset, 5.0);
}

void TestProbe::asksInTheWordsOfTheVersion_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("lacks");
    const auto row = [](const char *name, int major, const char *has, const char *lacks) {
        QTest::newRow(name) << major << QString::fromLatin1(has).split(u' ') << QString::fromLatin1(lacks).split(u' ');
    };
    row("9.5", 95, "pg_current_xlog_location replay_location pg_xlog_location_diff pg_is_xlog_replay_paused pg_xlogfile_name",
        "pg_stat_wal_receiver pg_control_checkpoint wal_status pg_current_wal_lsn replay_lsn");
    row("9.6", 96, "pg_current_xlog_location pg_stat_wal_receiver pg_control_checkpoint conninfo", "sender_host wal_status pg_wal_lsn_diff");
    row("10", 100, "pg_current_wal_lsn replay_lsn pg_wal_lsn_diff pg_is_wal_replay_paused conninfo", "xlog _location sender_host wal_status");
    row("11", 110, "pg_current_wal_lsn sender_host", "xlog conninfo wal_status");
    row("12", 120, "sender_host pg_control_recovery", "xlog wal_status");
    row("13", 130, "wal_status sender_host", "xlog");
    row("17", 170, "wal_status pg_last_wal_replay_lsn", "xlog _location");
}

void TestProbe::asksInTheWordsOfTheVersion()
{
    QFETCH(int, major);
    QFETCH(QStringList, has);
    QFETCH(QStringList, lacks);
    StatusNames chosen = statusGenerations().first();
    for (const StatusNames &names : statusGenerations()) {
        if (names.from <= major)
            chosen = names;
    }
    const QString sql = statusSql(chosen);
    for (const QString &word : has)
        QVERIFY2(sql.contains(word), qPrintable(word));
    for (const QString &word : lacks)
        QVERIFY2(!sql.contains(word), qPrintable(word));
    QVERIFY(!sql.contains(u'%'));
    QVERIFY(sql.endsWith(QStringLiteral("SELECT 'pg.end=1';")));
}

void TestProbe::choosesAGenerationForEachVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("xlog");
    QTest::addColumn<bool>("walStatus");
    QTest::newRow("9.5") << QStringLiteral("9.5") << true << false;
    QTest::newRow("9.6") << QStringLiteral("9.6") << true << false;
    QTest::newRow("10") << QStringLiteral("10") << false << false;
    QTest::newRow("12") << QStringLiteral("12") << false << false;
    QTest::newRow("13") << QStringLiteral("13") << false << true;
    QTest::newRow("17") << QStringLiteral("17") << false << true;
}

// The choice is made on the host, by sh.
void TestProbe::choosesAGenerationForEachVersion()
{
    QFETCH(QString, version);
    QString script = probeOnce(labProfile(), labRecipe(), Node::A).script;
    script.truncate(script.indexOf(QStringLiteral("exec 3<&0")));
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script + QStringLiteral("sql_for ") + version + QStringLiteral("\nprintf '%s' \"$status_sql\"")});
    QVERIFY(shell.waitForFinished());
    const QByteArray sql = shell.readAllStandardOutput();
    QVERIFY(sql.contains("pg.end=1"));
    QTEST(sql.contains("pg_current_xlog_location"), "xlog");
    QTEST(sql.contains("wal_status"), "walStatus");
}

void TestProbe::scriptQuotesWhatTheProfileSays()
{
    Recipe recipe = labRecipe();
    recipe.productRoot = QStringLiteral("/opt/x'; touch /tmp/never; '");
    const QString script = probeOnce(labProfile(), recipe, Node::A).script;
    QVERIFY(script.contains(QStringLiteral("product_root='/opt/x'\\''; touch /tmp/never; '\\'''")));
    QCOMPARE(probeOnce(labProfile(), recipe, Node::A).effect, Command::Effect::Reads);
    QCOMPARE(probeStream(labProfile(), recipe, Node::Proxy).effect, Command::Effect::Reads);
}

void TestProbe::scriptsAreValidShell_data()
{
    QTest::addColumn<QString>("script");
    for (Node node : {Node::A, Node::Proxy}) {
        QTest::newRow(qPrintable(nodeId(node) + QStringLiteral(" once"))) << probeOnce(labProfile(), labRecipe(), node).script;
        QTest::newRow(qPrintable(nodeId(node) + QStringLiteral(" stream"))) << probeStream(labProfile(), labRecipe(), node).script;
    }
}

void TestProbe::scriptsAreValidShell()
{
    QFETCH(QString, script);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-n")});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
