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
    void keepsWhatIsSaidNowAndThen();
    void takesOneLateAnswerForADelay();
    void readsTimelines();
    void knowsTheMajorVersionOfAStoppedServer_data();
    void knowsTheMajorVersionOfAStoppedServer();
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
    void findsTheProductsCluster_data();
    void findsTheProductsCluster();
    void scriptQuotesWhatTheProfileSays();
    void scriptsAreValidShell_data();
    void scriptsAreValidShell();
    void bashPartIsValid();
    void streamEndsWithItsReader_data();
    void streamEndsWithItsReader();
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
    QVERIFY(!pg.tls); // recorded before it was asked for
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
                    "proxy.stat=baton-gate,open,0,0,0,0,,0,0,0,0,0,,0,0,0,0,MAINT,,,0,,\nproxy.held=4\nproxy.end=1");
    const ProxyFacts &proxy = reader.state().proxy;
    QVERIFY(proxy.installed && proxy.running && proxy.socketUsable && !proxy.gateOpen);
    QCOMPARE(proxy.version, QStringLiteral("2.6.12"));
    QCOMPARE(proxy.block, ProxyFacts::Block::Missing);
    QCOMPARE(proxy.held, 4);
    QCOMPARE(proxy.servers.value(Node::A).status, QStringLiteral("UP"));
    QCOMPARE(proxy.servers.value(Node::A).check, QStringLiteral("L7OK/200"));
    QCOMPARE(proxy.servers.value(Node::A).errors, 3);
    QCOMPARE(proxy.servers.value(Node::B).status, QStringLiteral("DOWN"));
    QVERIFY(!proxy.socketOpen);
    feedAll(reader, "proxycfg.version=HAProxy version 2.6.12-1+deb12u2 2025/04/16 - https://haproxy.org/\nproxycfg.opensocket=1\nproxycfg.end=1");
    QVERIFY(proxy.socketOpen);
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
    feedAll(reader, "guard.installed=1\nguard.version=0.1.0\nguard.verdict=fenced by r6\nguard.lockrun=r7\nguard.lockholder=maria@office\n"
                    "guard.lockoperation=switchover\nguard.locksince=1700000000\nguard.mark=a\tr6\nguard.end=1");
    const GuardFacts &guard = reader.state().guard;
    QVERIFY(guard.installed && guard.guardsDatabase);
    QCOMPARE(guard.version, QStringLiteral("0.1.0"));
    QCOMPARE(guard.fencedBy, QStringLiteral("r6"));
    QCOMPARE(guard.lockRun, QStringLiteral("r7"));
    QCOMPARE(guard.lockHolder, QStringLiteral("maria@office"));
    QCOMPARE(guard.lockOperation, QStringLiteral("switchover"));
    QCOMPARE(guard.lockSince, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    QCOMPARE(guard.verdict, QStringLiteral("fenced by r6"));
    feedAll(reader, "guard.installed=1\nguard.mark=a\t\nguard.end=1"); // a mark that cannot be read is one all the same
    QCOMPARE(reader.state().guard.fencedBy, QStringLiteral("?"));
    QVERIFY(reader.state().guard.lockRun.isEmpty() && !reader.state().guard.lockSince.isValid());
    ProbeReader proxy = readerFor(Node::Proxy);
    feedAll(proxy, "guard.installed=1\nguard.mark=a\tr6\nguard.record=b\t1700000000\nguard.end=1");
    QCOMPARE(proxy.state().guard.marks.value(Node::A), QStringLiteral("r6"));
    QCOMPARE(proxy.state().proxy.recorded, std::optional(Node::B));
    feedAll(proxy, "guard.installed=1\nguard.record=x\t\xff\nguard.end=1");
    QVERIFY(proxy.state().guard.installed && proxy.state().guard.marks.isEmpty() && !proxy.state().proxy.recorded);
    feedAll(reader, "guard.installed=1\nguard.nodatabase=1\nguard.end=1"); // scripts, and nothing in front of the database
    QVERIFY(reader.state().guard.installed && !reader.state().guard.guardsDatabase);
}

void TestProbe::keepsWhatIsSaidNowAndThen()
{
    ProbeReader reader = readerFor(Node::A);
    feedAll(reader, recorded("bookworm-master.txt"));
    feedAll(reader, "more.slot=baton_b\t1\treserved\t96\nmore.archiver=3\nmore.end=1");
    const quint64 identifier = reader.state().postgres.systemIdentifier;
    feedAll(reader, "sys.load=0.5\nsys.memavailable=1024\nsys.end=1\npg.current=0/3009400\npg.running=1\npg.recovery=0\npg.end=1");
    const HostState &state = reader.state();
    QCOMPARE(state.system.load1, 0.5);
    QCOMPARE(state.system.memoryAvailable, qint64(1024) * 1024);
    QVERIFY(state.system.memoryTotal > 0 && state.system.diskTotal > 0 && state.system.cores == 2);
    QCOMPARE(state.postgres.slots_.value(0).name, QStringLiteral("baton_b"));
    QCOMPARE(state.postgres.slots_.value(0).heldBack, qint64(96));
    QCOMPARE(state.postgres.archiverFailures, 3);
    QCOMPARE(state.postgres.systemIdentifier, identifier);
    feedAll(reader, "pg.running=0\npg.state=shut down\npg.end=1");
    QVERIFY(state.postgres.slots_.isEmpty());
}

void TestProbe::takesOneLateAnswerForADelay()
{
    ProbeReader reader = readerFor(Node::A);
    feedAll(reader, recorded("bookworm-master.txt"));
    const ProductFacts &product = reader.state().product;
    feedAll(reader, "web.late=1\nweb.end=1\nsearch.late=1\nsearch.end=1");
    QVERIFY(product.serving && product.search == ProductFacts::Search::Green);
    feedAll(reader, "web.late=1\nweb.end=1\nsearch.late=1\nsearch.end=1");
    QVERIFY(!product.serving && product.search == ProductFacts::Search::Down);
    QCOMPARE(product.httpStatus, 0);
    feedAll(reader, "web.http=200\nweb.end=1\nweb.late=1\nweb.end=1");
    QVERIFY(product.serving);
    feedAll(reader, "web.http=\nweb.end=1"); // refused
    QVERIFY(!product.serving);
}

void TestProbe::readsTimelines()
{
    ProbeReader reader = readerFor(Node::B);
    feedAll(reader, "db.installed=1\ndb.end=1\npg.running=1\npg.recovery=0\npg.timeline=3\npg.current=0/5000000\npg.end=1\nfiles.history=00000003 2 0/4000148\nfiles.end=1");
    QCOMPARE(reader.state().postgres.timelineStart.toString(), QStringLiteral("0/4000148"));
    feedAll(reader, "pg.running=1\npg.recovery=0\npg.timeline=4\npg.current=0/6000000\npg.end=1");
    QVERIFY(reader.state().postgres.timelineStart.isNull()); // the file of timeline 4 was not read yet
}

void TestProbe::knowsTheMajorVersionOfAStoppedServer_data()
{
    QTest::addColumn<QString>("major");
    QTest::addColumn<int>("number");
    QTest::newRow("15") << QStringLiteral("15") << 150000;
    QTest::newRow("9.5") << QStringLiteral("9.5") << 90500;
    QTest::newRow("none") << QString() << 0;
}

void TestProbe::knowsTheMajorVersionOfAStoppedServer()
{
    QFETCH(QString, major);
    ProbeReader reader = readerFor(Node::A);
    feedAll(reader, "db.installed=1\ndb.ver=" + major.toUtf8() + "\ndb.end=1\npg.running=0\npg.end=1");
    QTEST(reader.state().postgres.versionNumber, "number");
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
    const QString sql = preparedSql(chosen);
    for (const QString &word : has)
        QVERIFY2(sql.contains(word), qPrintable(word));
    for (const QString &word : lacks)
        QVERIFY2(!sql.contains(word), qPrintable(word));
    QVERIFY(!sql.contains(u'%'));
    QVERIFY(sql.startsWith(QStringLiteral("PREPARE baton_status AS ")) && sql.contains(QStringLiteral("\nPREPARE baton_more AS ")));
    // Whatever fails in the prepared one: the role and the end of the group come with an answer of their own.
    QVERIFY(statusSql().endsWith(QStringLiteral("SELECT E'pg.running=1\\npg.recovery=' || pg_is_in_recovery()::int || E'\\npg.end=1';")));
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
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script + QStringLiteral("sql_for ") + version + QStringLiteral("\nprintf '%s' \"$prepared_sql\"")});
    QVERIFY(shell.waitForFinished());
    const QByteArray sql = shell.readAllStandardOutput();
    QVERIFY(sql.contains("more.end=1"));
    QTEST(sql.contains("pg_current_xlog_location"), "xlog");
    QTEST(sql.contains("wal_status"), "walStatus");
}

// Which of a host's clusters is the product's. `clusters` as pg_lsclusters says it; `has` names the one with the product's database.
void TestProbe::findsTheProductsCluster_data()
{
    QTest::addColumn<QString>("clusters");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("guarded");
    QTest::addColumn<QString>("found");
    const QString archive = QStringLiteral("15 archive 5432 online postgres /srv/archive /log\n"), other = QStringLiteral("15 archive 5433 online postgres /srv/archive /log\n");
    const QString main = QStringLiteral("15 main 5434 online postgres /srv/main /log\n"), stopped = QStringLiteral("15 main 5434 down postgres /srv/main /log\n");
    const QString ours = QStringLiteral("postgresql@15-main.service 5434 /srv/main"), theirs = QStringLiteral("postgresql@15-archive.service 5432 /srv/archive");
    QTest::newRow("the only one") << main << QStringLiteral("5434") << QString() << ours;
    QTest::newRow("the only one, which does not answer") << main << QStringLiteral("silent") << QString() << ours;
    QTest::newRow("the only one, stopped") << stopped << QString() << QString() << ours;
    QTest::newRow("the only one, behind the guard") << main << QString() << QStringLiteral("postgresql@15-main.service") << ours;
    QTest::newRow("somebody else's only") << archive << QString() << QString() << QString();
    QTest::newRow("two of somebody else's") << archive + other << QString() << QString() << QString();
    QTest::newRow("the one with the database") << archive + main << QStringLiteral("5434") << QString() << ours;
    QTest::newRow("also when it comes first") << main + archive << QStringLiteral("5434") << QString() << ours;
    QTest::newRow("a stopped one, if another runs without the database") << archive + stopped << QString() << QString() << ours;
    QTest::newRow("the guarded one, if none has the database") << other + stopped << QString() << QStringLiteral("postgresql@15-main.service") << ours;
    QTest::newRow("a database outweighs an old guard") << archive + stopped << QStringLiteral("5432") << QStringLiteral("postgresql@15-main.service") << theirs;
    QTest::newRow("the product's port, if nothing answers") << archive + main << QStringLiteral("silent") << QString() << theirs;
}

void TestProbe::findsTheProductsCluster()
{
    QFETCH(QString, clusters);
    QFETCH(QString, has);
    QFETCH(QString, guarded);
    QString script = probeOnce(labProfile(), labRecipe(), Node::A).script;
    script.truncate(script.indexOf(QStringLiteral("# ---- main ----")));
    script += QStringLiteral("pg_lsclusters() { printf '%1'; }\nguarded_unit() { echo '%2'; }\n"
                             "run_psql() { [ '%3' != silent ] || return 2; grep -q \"datname = '$database'\" || return 2; if [ \"$port\" = '%3' ]; then echo 1; else echo 0; fi; }\n"
                             "find_instance\necho \"$unit $port $datadir\"\n").arg(clusters, guarded, has);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QTEST(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), "found");
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

// It is a word of the script, so sh does not read it.
void TestProbe::bashPartIsValid()
{
    const QString script = probeStream(labProfile(), labRecipe(), Node::A).script;
    const qsizetype begin = script.indexOf(QStringLiteral("eyes_program='")), end = script.indexOf(QStringLiteral("\n'\n"), begin);
    QVERIFY(begin > 0 && end > begin);
    QProcess shell;
    shell.start(QStringLiteral("/bin/bash"), {QStringLiteral("-n"), QStringLiteral("-c"), script.mid(begin + 14, end - begin - 14)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestProbe::streamEndsWithItsReader_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<bool>("hasBash");
    QTest::newRow("sh") << QStringLiteral("/bin/sh") << true;
    QTest::newRow("bash as sh") << QStringLiteral("/bin/bash") << true;
    QTest::newRow("no bash on the host") << QStringLiteral("/bin/sh") << false;
}

// On this machine, as a host that has nothing: the beat is there, and nothing is left behind once the reader has gone.
void TestProbe::streamEndsWithItsReader()
{
    QFETCH(QString, shell);
    QFETCH(bool, hasBash);
    Profile profile = labProfile();
    profile.hosts = {{Node::A, profile.hosts.value(Node::A)}};
    profile.hosts[Node::A].address = QStringLiteral("127.0.0.1");
    Recipe recipe = labRecipe();
    recipe.searchHealth.clear();
    recipe.registration.probe.clear();
    QString script = probeStream(profile, recipe, Node::A).script;
    if (!hasBash)
        script.replace(QStringLiteral("\nbash=$(command -v bash)\n"), QStringLiteral("\nbash=\n"));
    const QString mark = QStringLiteral("baton-probe-test-%1").arg(QRandomGenerator::global()->generate());
    QProcess host;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MARK"), mark);
    host.setProcessEnvironment(environment);
    host.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("\"$0\" -c \"$1\" | head -n 40"), shell, script});
    host.write("\n"); // and the input stays open: only that nobody reads any more ends it
    QVERIFY(host.waitForFinished(20000));
    const QByteArray said = host.readAllStandardOutput();
    QVERIFY2(said.count("\nsys.end=1") >= 2 && said.contains("sys.memavailable=") && said.contains("units.end=1"), said);
    QCOMPARE(said.contains("web.end=1"), hasBash);
    // Each process of it has the mark in its environment.
    const auto left = [&] {
        QProcess look;
        look.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("grep -las 'MARK=%1' /proc/[0-9]*/environ | wc -l").arg(mark)});
        look.waitForFinished();
        return look.readAllStandardOutput().trimmed();
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), QByteArray("0"), 8000);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
