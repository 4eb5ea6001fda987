#include "core/postgres/instance.h"
#include "core/postgres/scram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

class TestInstance : public QObject
{
    Q_OBJECT

    static Instance instance(int version)
    {
        PostgresFacts facts;
        facts.versionNumber = version;
        facts.dataDirectory = QStringLiteral("/var/lib/postgresql/main");
        facts.binDirectory = QStringLiteral("/usr/lib/postgresql/bin");
        facts.configFile = QStringLiteral("/etc/postgresql/main/postgresql.conf");
        facts.osUser = QStringLiteral("postgres");
        facts.unit = QStringLiteral("postgresql@main.service");
        return {facts, QStringLiteral("desk-a")};
    }
    static Upstream upstream() { return {.host = QStringLiteral("192.0.2.12"), .port = 5432, .user = QStringLiteral("main_backup"), .applicationName = {}, .slot = QStringLiteral("baton_a")}; }

private Q_SLOTS:
    void wordsDifferByVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("replay");
        QTest::addColumn<QString>("standbyFile");
        QTest::addColumn<bool>("skipsShutdown");
        const QString xlog = QStringLiteral("select pg_last_xlog_replay_location()"), wal = QStringLiteral("select pg_last_wal_replay_lsn()");
        const QString before = QStringLiteral("recovery.conf"), after = QStringLiteral("standby.signal");
        QTest::newRow("9.5") << 90524 << xlog << before << false;
        QTest::newRow("9.6") << 90624 << xlog << before << false;
        QTest::newRow("10") << 100023 << wal << before << false;
        QTest::newRow("11") << 110022 << wal << before << false;
        QTest::newRow("12") << 120020 << wal << after << false;
        QTest::newRow("13") << 130018 << wal << after << true;
        QTest::newRow("15") << 150010 << wal << after << true;
        QTest::newRow("17") << 170002 << wal << after << true;
    }
    void wordsDifferByVersion()
    {
        QFETCH(int, version);
        QFETCH(QString, standbyFile);
        QFETCH(bool, skipsShutdown);
        const Instance pg = instance(version);
        QTEST(pg.replayPositionSql(), "replay");
        const QString standby = pg.becomeStandby(upstream()).script;
        QVERIFY2(standby.contains(standbyFile), qPrintable(standby));
        QCOMPARE(standby.contains(QLatin1String("recovery_target_timeline =")), version < 120000);
        QVERIFY(standby.contains(QLatin1String("baton_a")));
        QCOMPARE(pg.rewindFrom(upstream()).script.contains(QLatin1String("--no-ensure-shutdown")), skipsShutdown);
        // What no tool flushes file by file is flushed once, at the end.
        QCOMPARE(pg.rewindFrom(upstream()).script.contains(QLatin1String("--no-sync")), version >= 120000);
        QCOMPARE(pg.copyFrom(upstream(), QStringLiteral("/x"), {}).script.contains(QLatin1String("--no-sync")), version >= 100000);
        QVERIFY(standby.contains(QLatin1String("sync -f")));
    }

    // Where the postmaster says; a connection to another host goes nowhere else than to its address.
    void asksOverThePostmastersSocket()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &content) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        };
        write("runuser", "#!/bin/sh\nshift 3\nexec \"$@\"\n");
        write("psql", "#!/bin/sh\necho \"socket ${PGHOST-none}\"\n");
        PostgresFacts facts = instance(150010).facts();
        facts.dataDirectory = facts.binDirectory = folder.path();
        const Instance pg{facts, QStringLiteral("desk-a")};
        const auto said = [&](const Command &command) {
            QProcess shell;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PATH"), folder.path() + u':' + environment.value(QStringLiteral("PATH")));
            environment.remove(QStringLiteral("PGHOST"));
            shell.setProcessEnvironment(environment);
            shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command.script});
            shell.waitForFinished();
            return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError()).trimmed();
        };
        QCOMPARE(said(pg.query(QStringLiteral("select 1"))), QStringLiteral("socket none")); // stopped: it would fail anyway
        write("postmaster.pid", "123\n/data\n1700000000\n5433\n/srv/sockets\n*\n\nready   \n");
        QCOMPARE(said(pg.query(QStringLiteral("select 1"))), QStringLiteral("socket /srv/sockets"));
        QCOMPARE(said(pg.changes({QStringLiteral("select 1")})), QStringLiteral("socket /srv/sockets"));
        QCOMPARE(said(pg.loginAt(upstream(), true, QStringLiteral("IDENTIFY_SYSTEM"))), QStringLiteral("socket none"));
    }

    void seesTheWalBackToTheFork_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("files");
        QTest::addColumn<bool>("all");
        const QByteArray all = "000000010000000000000005\n000000020000000000000006\n000000020000000000000007\n000000020000000000000008\n00000002.history\n";
        QTest::newRow("all") << QByteArray("start: 000000010000000000000005)\n") << QByteArray("0/7000060") << all << true;
        QTest::newRow("the first one is gone") << QByteArray("start: 000000010000000000000004)\n") << QByteArray("0/7000060") << all << false;
        QTest::newRow("one in between is gone") << QByteArray("start: 000000010000000000000005)\n") << QByteArray("0/7000060")
                                                 << QByteArray(all).replace("000000020000000000000006\n", "") << false;
        QTest::newRow("ends where a file ends") << QByteArray("start: 000000010000000000000005)\n") << QByteArray("0/9000000") << all << true;
        QTest::newRow("the last one is missing") << QByteArray("start: 000000010000000000000005)\n") << QByteArray("0/9000060") << all << false;
        QTest::newRow("from one number of 4 GB to the next") << QByteArray("start: 0000000100000001000000FF)\n") << QByteArray("2/60")
                                                             << QByteArray("0000000100000001000000FF\n000000020000000200000000\n") << true;
        QTest::newRow("nothing was rewound") << QByteArray() << QByteArray("0/7000060") << QByteArray() << true;
        QTest::newRow("from the very first file") << QByteArray("start: 000000010000000000000000)\n") << QByteArray("0/60") << QByteArray() << false;
    }
    void seesTheWalBackToTheFork()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, files);
        const QByteArray control = "Database cluster state:               in archive recovery\nLatest checkpoint location:           0/7000028\n"
                                   "Latest checkpoint's TimeLineID:       2\nMinimum recovery ending location:     " + end
                                   + "\nBytes per WAL segment:                16777216\n";
        QTEST(hasAllWal(start + control + files), "all");
    }

    void waitsAreOneLook()
    {
        const Instance pg = instance(150010);
        const Command replay = pg.awaitReplayOf(*Lsn::parse(QStringLiteral("0/3000028")), std::chrono::seconds(10));
        QCOMPARE(replay.effect, Command::Effect::Reads);
        QVERIFY2(replay.script.contains(QLatin1String("pg_last_wal_replay_lsn() > ")), qPrintable(replay.script));
        QVERIFY(replay.timeout > std::chrono::seconds(10)); // its own bound comes first, and says so
        QVERIFY(instance(90524).awaitReplayOf(Lsn{}, std::chrono::seconds(1)).script.contains(QLatin1String("pg_last_xlog_replay_location()")));
        QVERIFY(pg.awaitEndOfStream(std::chrono::seconds(1)).script.contains(QLatin1String("pg_stat_wal_receiver")));
        QVERIFY(!instance(90524).tellsEndOfStream());
        QVERIFY(instance(90624).tellsEndOfStream());
        QVERIFY(pg.awaitStandby(QStringLiteral("192.0.2.12"), std::chrono::seconds(1)).script.contains(QLatin1String("192.0.2.12")));
    }

    void startEndsByThePostmastersWord()
    {
        QVERIFY(instance(150010).start().script.contains(QLatin1String("postmaster.pid")));
        QVERIFY(!instance(90624).start().script.contains(QLatin1String("postmaster.pid"))); // it does not say it there yet
    }

    void looksAreReading()
    {
        const Instance pg = instance(150010);
        QCOMPARE(pg.query(QStringLiteral("select 1")).effect, Command::Effect::Reads);
        QCOMPARE(pg.controlData().effect, Command::Effect::Reads);
        QCOMPARE(pg.stop().effect, Command::Effect::Changes);
        QCOMPARE(pg.becomeStandby(upstream()).effect, Command::Effect::Changes);
    }

    void neverHasAPassword()
    {
        QVERIFY(!upstream().connectionString().contains(QLatin1String("password")));
    }

    // sslmode is asked for only where the server can: libpq would not log in otherwise.
    void speaksTlsWhereTheServerDoes()
    {
        Upstream to = upstream();
        QVERIFY(!to.connectionString().contains(QLatin1String("sslmode")));
        to.tls = true;
        QVERIFY(to.connectionString().contains(QLatin1String(" sslmode=require")));
        const Instance pg = instance(150010);
        for (const Command &command : {pg.becomeStandby(to), pg.rewindFrom(to), pg.copyFrom(to, QStringLiteral("/x"), {}), pg.loginAt(to, true, QStringLiteral("x"))})
            QVERIFY2(command.script.contains(QLatin1String("sslmode=require")), qPrintable(command.script));
    }

    // The password's own words, made by another program (Python's hashlib).
    void keepsPasswordsAsTheServerDoes()
    {
        const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
        QCOMPARE(scramVerifier(QStringLiteral("pencil"), salt),
                 QStringLiteral("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
        QCOMPARE(md5Verifier(QStringLiteral("aqwe123@"), QStringLiteral("main_backup")), QStringLiteral("md58e0b4529510c1ea22ac972e691572999"));
        QVERIFY(scramVerifier(QStringLiteral("pässword"), salt).isEmpty());
        QVERIFY(scramVerifier(QString(), salt).isEmpty());
    }

    void sendsSecretsThroughStandardInputAlone()
    {
        const Command command = instance(150010).changeWithSecret(QStringLiteral("alter role x password 'SCRAM-SHA-256$4096:abc'"), QStringLiteral("SCRAM-SHA-256$4096:abc"));
        QVERIFY(!command.script.contains(QLatin1String("SCRAM")) && !command.note.contains(QLatin1String("SCRAM")));
        QVERIFY(command.input.contains("alter role x password 'SCRAM-SHA-256$4096:abc'"));
        QVERIFY(command.input.startsWith("set log_statement = 'none'"));
        QCOMPARE(command.secrets, QStringList{QStringLiteral("SCRAM-SHA-256$4096:abc")});
    }

    void readsControlData()
    {
        const auto data = parseControlData("pg_control version number:            1300\nDatabase system identifier:           7300000000000000001\n"
                                           "Database cluster state:               shut down\nLatest checkpoint location:           0/3000028\n"
                                           "Latest checkpoint's TimeLineID:       4\nwal_log_hints setting:                on\n");
        QVERIFY(data);
        QVERIFY(data->canRewind);
        QCOMPARE(data->state, QStringLiteral("shut down"));
        QCOMPARE(data->timeline, 4);
        QCOMPARE(data->checkpoint.toString(), QStringLiteral("0/3000028"));
        QCOMPARE(data->systemIdentifier, 7300000000000000001ULL);
        QVERIFY(!parseControlData("pg_controldata: error: could not open file\n"));
        QVERIFY(!parseControlData(QByteArray("\xff\xfe:\n:\n", 6)));
    }

    void readsTimelineHistory()
    {
        const auto switches = parseTimelineHistory("1\t0/5000148\tno recovery target specified\n\n2\t0/70000A0\tno recovery target specified\nnonsense\n");
        QCOMPARE(switches.size(), 2);
        QCOMPARE(switches[1].timeline, 2);
        QCOMPARE(switches[1].at.toString(), QStringLiteral("0/70000A0"));
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
