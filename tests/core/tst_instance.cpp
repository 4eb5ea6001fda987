#include "core/postgres/instance.h"
#include "core/postgres/scram.h"

#include <QDir>
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

    // A host whose programs write down what they are told, and what they read.
    struct Scene
    {
        explicit Scene(int version) : pg(factsIn(version, folder.path()), QStringLiteral("desk-a"))
        {
            QDir(folder.path()).mkdir(QStringLiteral("main"));
            const QByteArray note = "#!/bin/sh\n", words = " \"${0##*/} $*\" >>" + QFile::encodeName(folder.filePath(QStringLiteral("told"))) + '\n';
            put("runuser", note + "shift 3\nexec \"$@\"\n", true);
            for (const char *name : {"psql", "pg_rewind", "pg_basebackup", "systemctl", "sync"})
                put(name, note + (qstrcmp(name, "psql") == 0 ? "printf '%s\\n' \"PGHOST=${PGHOST-none} ${0##*/} $*\" >>" + QFile::encodeName(folder.filePath(QStringLiteral("told"))) + "\n[ -t 0 ] || cat >"
                                                                + QFile::encodeName(folder.filePath(QStringLiteral("input"))) + '\n'
                                                          : "printf '%s\\n'" + words), true);
        }
        static PostgresFacts factsIn(int version, const QString &folder)
        {
            PostgresFacts facts = instance(version).facts();
            facts.dataDirectory = folder + QStringLiteral("/main");
            facts.binDirectory = folder;
            return facts;
        }
        void put(const char *name, const QByteArray &content, bool program = false)
        {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            if (program)
                QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        QString content(const char *name) const
        {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
        QString told() const { return content("told").trimmed(); }
        bool run(const Command &command) // alone; told() is of the last
        {
            QFile::remove(folder.filePath(QStringLiteral("told")));
            QProcess shell;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PATH"), folder.path() + u':' + environment.value(QStringLiteral("PATH")));
            environment.remove(QStringLiteral("PGHOST"));
            shell.setProcessEnvironment(environment);
            shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command.script});
            shell.write(command.input);
            shell.closeWriteChannel();
            return shell.waitForFinished() && shell.exitCode() == 0;
        }

        QTemporaryDir folder;
        Instance pg;
    };

private Q_SLOTS:
    void wordsDifferByVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("replay");
        QTest::addColumn<QString>("standbyFile");
        QTest::addColumn<bool>("skipsShutdown");
        const QString xlog = QStringLiteral("pg_last_xlog_replay_location()"), wal = QStringLiteral("pg_last_wal_replay_lsn()");
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
    // What programs the host is made to run: they are played by one that writes down its words.
    void wordsDifferByVersion()
    {
        QFETCH(int, version);
        QFETCH(QString, standbyFile);
        QFETCH(bool, skipsShutdown);
        Scene scene(version);
        QVERIFY(scene.run(scene.pg.ask({QStringLiteral("replayed")})));
        QFETCH(QString, replay);
        QVERIFY2(scene.told().contains(replay), qPrintable(scene.told()));
        scene.put("main/postgresql.auto.conf", "primary_conninfo = 'old'\nwork_mem = 1\n");
        QVERIFY(scene.run(scene.pg.becomeStandby(upstream())));
        QVERIFY(QFile::exists(scene.folder.filePath(QStringLiteral("main/") + standbyFile)));
        const QString written = scene.content(version < 120000 ? "main/recovery.conf" : "main/postgresql.auto.conf");
        QVERIFY2(written.contains(QLatin1String("primary_conninfo = 'host=''192.0.2.12'' port=5432 user=''main_backup'' connect_timeout=5")), qPrintable(written));
        QVERIFY(written.contains(QLatin1String("primary_slot_name = 'baton_a'")) && !written.contains(QLatin1String("old")));
        QCOMPARE(written.contains(QLatin1String("recovery_target_timeline =")), version < 120000);
        QCOMPARE(written.contains(QLatin1String("work_mem")), version >= 120000);
        QVERIFY(scene.told().contains(QLatin1String("sync -f"))); // what no tool flushes file by file is flushed once, at the end
        QVERIFY(scene.run(scene.pg.rewindFrom(upstream())));
        QCOMPARE(scene.told().contains(QLatin1String("--no-ensure-shutdown")), skipsShutdown);
        QCOMPARE(scene.told().contains(QLatin1String("--no-sync")), version >= 120000);
        QVERIFY(scene.run(scene.pg.copyFrom(upstream(), {})));
        QCOMPARE(scene.told().contains(QLatin1String("--no-sync")), version >= 100000);
        QVERIFY(!scene.told().contains(QLatin1String("--max-rate")));
        QCOMPARE(scene.told().contains(QLatin1String("--slot=baton_a")), version >= 100000);
        Upstream taken = upstream();
        taken.slot.clear();
        QVERIFY(scene.run(scene.pg.copyFrom(taken, {})) && !scene.told().contains(QLatin1String("--slot")));
    }

    // Where the postmaster says; a connection to another host goes nowhere else than to its address.
    void asksOverThePostmastersSocket()
    {
        Scene scene(150010);
        QVERIFY(scene.run(scene.pg.ask({QStringLiteral("position")})));
        QVERIFY(scene.told().startsWith(QLatin1String("PGHOST= psql"))); // stopped: it would fail anyway
        scene.put("main/postmaster.pid", "123\n/data\n1700000000\n5433\n/srv/sockets\n*\n\nready   \n");
        QVERIFY(scene.run(scene.pg.ask({QStringLiteral("position")})));
        QVERIFY(scene.told().startsWith(QLatin1String("PGHOST=/srv/sockets psql")));
        QVERIFY(scene.run(scene.pg.order({QStringLiteral("checkpoint")})));
        QVERIFY(scene.told().startsWith(QLatin1String("PGHOST=/srv/sockets psql")));
        QVERIFY(scene.run(scene.pg.loginAt(upstream(), true)));
        QVERIFY(scene.told().startsWith(QLatin1String("PGHOST= psql")));
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
        QCOMPARE(replay.words.join(u' '), QStringLiteral("pg-await replay 0/3000028 10000"));
        QVERIFY(replay.timeout > std::chrono::seconds(10)); // its own bound comes first, and says so
        QVERIFY(!instance(90524).tellsEndOfStream());
        QVERIFY(instance(90624).tellsEndOfStream());
        for (const auto &[version, name] : {std::pair(150010, "pg_last_wal_replay_lsn() > '0/3000028'"), std::pair(90524, "pg_last_xlog_replay_location() > '0/3000028'")}) {
            Scene scene(version);
            QVERIFY(scene.run(scene.pg.awaitReplayOf(*Lsn::parse(QStringLiteral("0/3000028")), std::chrono::seconds(1))));
            QVERIFY2(scene.told().contains(QLatin1String(name)) && scene.told().contains(QLatin1String("do $$ begin for i in 1..201 loop")), qPrintable(scene.told()));
            QCOMPARE(scene.told().count(QLatin1String("psql")), 1);
        }
        Scene scene(150010);
        QVERIFY(scene.run(scene.pg.awaitStandby(QStringLiteral("192.0.2.12"), std::chrono::seconds(1))));
        QVERIFY(scene.told().contains(QLatin1String("client_addr = '192.0.2.12'")));
        // Not who only keeps WAL there, or subscribes to changes.
        QVERIFY2(scene.told().contains(QLatin1String("'pg_receivewal'")) && scene.told().contains(QLatin1String("slot_type = 'logical'")), qPrintable(scene.told()));
    }

    void startEndsByThePostmastersWord()
    {
        Scene old(90624);
        QVERIFY(old.run(old.pg.start())); // it does not say it in its file yet
        QCOMPARE(old.told(), QStringLiteral("systemctl start postgresql@main.service"));
        Scene scene(150010);
        QProcess postmaster;
        postmaster.setWorkingDirectory(scene.pg.dataDirectory());
        postmaster.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(postmaster.waitForStarted());
        scene.put("main/postmaster.pid", QByteArray::number(postmaster.processId()) + "\n/data\n1700000000\n5433\n/srv/sockets\n*\n\nready   \n");
        QVERIFY(scene.run(scene.pg.start()));
        QVERIFY(scene.told().contains(QLatin1String("systemctl --no-block start postgresql@main.service")));
        postmaster.kill();
        postmaster.waitForFinished();
    }

    void looksAreReading()
    {
        const Instance pg = instance(150010);
        QCOMPARE(pg.ask({QStringLiteral("alive")}).effect, Command::Effect::Reads);
        QCOMPARE(pg.controlData().effect, Command::Effect::Reads);
        QCOMPARE(pg.stop().effect, Command::Effect::Changes);
        QCOMPARE(pg.becomeStandby(upstream()).effect, Command::Effect::Changes);
    }

    // sslmode is asked for only where the server can: libpq would not log in otherwise. Nowhere is a password.
    void speaksTlsWhereTheServerDoes()
    {
        for (const bool tls : {false, true}) {
            Upstream to = upstream();
            to.tls = tls;
            Scene scene(150010);
            scene.put("main/postgresql.auto.conf", "");
            for (const Command &command : {scene.pg.rewindFrom(to), scene.pg.copyFrom(to, {}), scene.pg.loginAt(to, true)}) {
                QVERIFY(scene.run(command));
                QCOMPARE(scene.told().contains(QLatin1String("sslmode=require")), tls);
                QVERIFY(!scene.told().contains(QLatin1String("password")));
            }
            QVERIFY(scene.run(scene.pg.becomeStandby(to)));
            QCOMPARE(scene.content("main/postgresql.auto.conf").contains(QLatin1String("sslmode=require")), tls);
        }
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
        const Known role{{QStringLiteral("REPL_USER"), QStringLiteral("main \"backup\"")}};
        const QByteArray now = "md58e0b4529510c1ea22ac972e691572999\n", verifier = "SCRAM-SHA-256$4096:abc$de=:f+\n";
        Scene scene(150010);
        const auto knowing = [&scene](const char *answer) { // a psql that says it to a question
            const QByteArray input = QFile::encodeName(scene.folder.filePath(QStringLiteral("input")));
            scene.put("psql", "#!/bin/sh\ncat >" + input + "\ngrep -q rolpassword " + input + " && echo " + answer + "\n:\n", true);
        };
        const Command command = scene.pg.verb({QStringLiteral("pg-password")}, role, now + verifier);
        knowing("f"); // another password than the server has: nobody makes one of their own by this
        QVERIFY(!scene.run(command));
        QVERIFY(!scene.content("input").contains(QLatin1String("alter role")));
        knowing("t");
        QVERIFY(!command.script.contains(QLatin1String("4096")));
        QVERIFY(scene.run(command));
        QVERIFY(!scene.told().contains(QLatin1String("4096")));
        QVERIFY(scene.content("input").startsWith(QLatin1String("set log_statement = 'none'")));
        QVERIFY2(scene.content("input").contains(QLatin1String("alter role \"main \"\"backup\"\"\" password 'SCRAM-SHA-256$4096:abc$de=:f+'")), qPrintable(scene.content("input")));
        // Nothing but a verifier.
        for (const char *wrong : {"", "SCRAM-SHA-256$", "pencil", "SCRAM-SHA-256$4096:abc'; drop role x; --", "SCRAM-SHA-256$a b"})
            QVERIFY2(!scene.run(scene.pg.verb({QStringLiteral("pg-password")}, role, now + wrong + '\n')), wrong);
        QVERIFY(!scene.run(scene.pg.verb({QStringLiteral("pg-password")}, role, "' or true or '\n" + verifier)));
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
