#include "scriptedrun.h"

#include "core/runbooks/aside.h"
#include "core/runbooks/copyprogress.h"
#include "core/runbooks/follow.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

namespace {

const QByteArray timelineHistory = "1\t0/5800000\tno recovery target specified\n";

QByteArray control(const QByteArray &state, const QByteArray &more = {})
{
    return "Database system identifier:           77\nDatabase cluster state:               " + state
        + "\nLatest checkpoint location:           0/5000028\nLatest checkpoint's TimeLineID:       1\n"
          "Bytes per WAL segment:                16777216\nwal_log_hints setting:                on\n" + more;
}

CommandOutput said(const QByteArray &out)
{
    return {.exitStatus = 0, .out = out, .err = {}};
}

void put(const QString &path, const QByteArray &content, bool program = false)
{
    QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(u'/'))));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    if (program)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
}

// A WAL file whose first page says that it begins at `position`.
QByteArray segmentAt(quint64 position)
{
    QByteArray page(32, '\0');
    memcpy(page.data() + 8, &position, sizeof position); // the byte order of both programs' machine
    return page;
}

} // namespace

// What makes a fallen master the slave again: the scripts of putting aside are run by this machine's shell, the rest is seen by its commands.
class TestReconvert : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    SharedHandover handoverOf(ScriptedRun &run, int version = 150010)
    {
        Plan plan;
        plan.profile = run.theProfile;
        plan.profile.id = QStringLiteral("desk");
        for (Node node : allNodes)
            plan.snapshot.hosts[node].reach = HostState::Reach::Ok;
        for (Node node : dataNodes) {
            PostgresFacts &facts = plan.snapshot.hosts[node].postgres;
            facts.versionNumber = version;
            facts.systemIdentifier = 77;
            facts.dataDirectory = m_folder.filePath(QStringLiteral("main"));
            facts.binDirectory = m_folder.filePath(QStringLiteral("bin"));
            facts.osUser = QStringLiteral("postgres");
            facts.unit = QStringLiteral("postgresql@main.service");
        }
        run.theRecipe.replicationUser = QStringLiteral("main_backup");
        return handover(plan, Node::A, Node::B, Operation::Reconvert);
    }

    // The old master's answers to what `makeFollower` asks; `rewound`: of pg_rewind.
    static void answer(ScriptedRun &run, const QByteArray &found, const CommandOutput &rewound = said({}), const QByteArray &wal = control("in archive recovery"))
    {
        run.on(Node::A).onRun = [=](const Command &command) -> Result<CommandOutput> {
            if (command.script.contains(QLatin1String("/pg_rewind")))
                return rewound;
            if (command.script.contains(QLatin1String("ls pg_wal")))
                return said(wal);
            if (command.script.contains(QLatin1String("df -PB1")))
                return said("100000000\n");
            return said(command.script.contains(QLatin1String("/pg_controldata")) ? found : QByteArray());
        };
        run.on(Node::B).onRun = [](const Command &command) -> Result<CommandOutput> {
            return said(command.script.contains(QLatin1String("pg_database_size")) ? "50000000\n" : "");
        };
    }

    static qsizetype at(const ScriptedRun &run, const QString &part)
    {
        const QList<Command> &commands = run.hosts.at(Node::A)->commands;
        for (qsizetype i = 0; i < commands.size(); ++i) {
            if (commands[i].script.contains(part))
                return i;
        }
        return -1;
    }

    // As the host would: by sh, Baton's folder within the test's.
    Result<CommandOutput> byShell(const Command &command) const
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString(command.script).replace(QLatin1String("/var/lib/baton"), m_folder.path())});
        if (!shell.waitForFinished())
            return fail(ErrorKind::TimedOut, QStringLiteral("the shell hangs"));
        return CommandOutput{.exitStatus = shell.exitCode(), .out = shell.readAllStandardOutput(), .err = shell.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(m_folder.filePath(QStringLiteral("bin/pg_controldata")), "#!/bin/sh\ncat <<END\n" + control("in production") + "END\n", true);
        put(m_folder.filePath(QStringLiteral("bin/pg_waldump")), R"(#!/bin/sh
cat <<END
rmgr: Heap        len (rec/tot):     54/    54, tx:        740, lsn: 0/05800028, prev 0/05000110, desc: INSERT off 1 flags 0x00, blkref #0: rel 1663/5/16400 blk 0
rmgr: Btree       len (rec/tot):     64/    64, tx:        740, lsn: 0/05800060, prev 0/05800028, desc: INSERT_LEAF off 1, blkref #0: rel 1663/5/16402 blk 1
rmgr: Heap2       len (rec/tot):    120/   120, tx:        741, lsn: 0/058000A0, prev 0/05800060, desc: MULTI_INSERT 3 tuples flags 0x02, blkref #0: rel 1663/5/16400 blk 0
rmgr: Heap        len (rec/tot):     70/  8000, tx:        742, lsn: 0/05800118, prev 0/058000A0, desc: HOT_UPDATE off 1 xmax 742, blkref #0: rel 1663/5/1259 blk 2 FPW
rmgr: Transaction len (rec/tot):     34/    34, tx:        742, lsn: 0/07000190, prev 0/05800118, desc: COMMIT 2026-01-01 00:00:00 UTC
END
echo "pg_waldump: error: error in WAL record at 0/7000190: invalid record length" >&2
exit 1
)", true);
        const QString wal = m_folder.filePath(QStringLiteral("main/pg_wal/"));
        for (const quint64 number : {4, 5, 6})
            put(wal + QStringLiteral("00000001000000000000000") + QString::number(number), segmentAt(quint64(number) << 24));
        put(wal + QStringLiteral("000000010000000000000007"), segmentAt(quint64(3) << 24)); // kept to be written later
        put(wal + QStringLiteral("00000002.history"), timelineHistory);
    }

    void putsAsideTheWalSinceTheForkAndCountsItsRows()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [this](const Command &command) { return byShell(command); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(timelineHistory); };
        const Result<> aside = putAside(run, *h);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().summary + aside.error().detail));
        const QString folder = run.facts.value(QStringLiteral("aside"));
        QCOMPARE(folder, QStringLiteral("/var/lib/baton/aside/") + run.id());
        const QDir kept(m_folder.filePath(QStringLiteral("aside/") + run.id() + QStringLiteral("/wal")));
        QCOMPARE(kept.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("000000010000000000000005"), QStringLiteral("000000010000000000000006"), QStringLiteral("00000002.history")}));
        const Result<> counted = countAside(run, *h);
        QVERIFY(counted);
        QCOMPARE(run.facts.value(QStringLiteral("aside-changes")), QStringLiteral("5"));
        QFile tables(kept.filePath(QStringLiteral("../tables.txt")));
        QVERIFY(tables.open(QFile::ReadOnly));
        QStringList lines = QString::fromUtf8(tables.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        QCOMPARE(lines, (QStringList{QStringLiteral("1 1663/5/1259"), QStringLiteral("4 1663/5/16400")}));
        QVERIFY(run.notes.last().contains(QLatin1String("5")));
        QDir(m_folder.filePath(QStringLiteral("aside"))).removeRecursively();
    }

    void whatCanNotBeKeptEndsTheRun()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        put(m_folder.filePath(QStringLiteral("aside/") + run.id()), "in the way");
        run.on(Node::A).onRun = [this](const Command &command) { return byShell(command); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(timelineHistory); };
        QVERIFY(!putAside(run, *h));
        QVERIFY(!run.facts.contains(QStringLiteral("aside")));
        QFile::remove(m_folder.filePath(QStringLiteral("aside/") + run.id()));
    }

    void neverForked()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [](const Command &) -> Result<CommandOutput> { return said(control("shut down")); };
        QVERIFY(putAside(run, *h));
        QVERIFY(countAside(run, *h));
        QVERIFY(run.facts.isEmpty());
    }

    void rewindsInOrder()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        answer(run, control("in production"));
        const Result<> done = makeFollower(run, *h);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        qsizetype before = -1;
        for (const char *part : {">/var/lib/baton/half-rewound", " --single -F ", "/pg_rewind", "ls pg_wal", "standby.signal", "rm -f /var/lib/baton/half-rewound"}) {
            QVERIFY2(at(run, QLatin1String(part)) > before, part);
            before = at(run, QLatin1String(part));
        }
        QCOMPARE(run.on(Node::B).commands.size(), 1);
        const QString ready = run.on(Node::B).commands.first().script;
        QVERIFY(ready.contains(QLatin1String("pg_create_physical_replication_slot")));
        QVERIFY(ready.indexOf(QLatin1String("pg_create_physical_replication_slot")) < ready.lastIndexOf(QLatin1String("checkpoint")));
        QCOMPARE(run.facts.value(QStringLiteral("method")), methodName(FollowMethod::Rewind));
    }

    void cleanlyStoppedNeedsNoCrashRecovery()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        answer(run, control("shut down"));
        QVERIFY(makeFollower(run, *h));
        QVERIFY(!run.on(Node::A).ran(QStringLiteral(" --single ")));
    }

    void aRewindThatFails_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("before it wrote") << QByteArray("pg_rewind: error: could not connect") << true;
        QTest::newRow("in the middle") << QByteArray("need to copy 100 MB (total source directory size is 900 MB)\npg_rewind: error: connection lost") << false;
    }
    void aRewindThatFails()
    {
        QFETCH(QByteArray, error);
        QFETCH(bool, isWhole);
        ScriptedRun run;
        run.theOptions.values.insert(QStringLiteral("method"), QStringLiteral("rewind"));
        const SharedHandover h = handoverOf(run);
        answer(run, control("shut down"), {.exitStatus = 1, .out = {}, .err = error});
        QVERIFY(!makeFollower(run, *h));
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("rm -f /var/lib/baton/half-rewound")), isWhole);
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("/pg_basebackup")));
    }

    void whatCanNotBeRewoundIsCopied_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<CommandOutput>("rewound");
        QTest::addColumn<QByteArray>("wal");
        const QByteArray whole = control("in archive recovery");
        QTest::newRow("damaged") << QByteArray("pg_controldata: error") << said({}) << whole;
        QTest::newRow("another database") << control("shut down").replace(" 77\n", " 78\n") << said({}) << whole;
        QTest::newRow("cut off half-way before") << control("shut down", "baton-half-way\n") << said({}) << whole;
        QTest::newRow("pg_rewind fails") << control("shut down") << CommandOutput{.exitStatus = 1, .out = {}, .err = "pg_rewind: error"} << whole;
        QTest::newRow("the new master's WAL is gone") << control("shut down") << said({})
            << QByteArray("start: 000000010000000000000005)\n" + control("in archive recovery", "Minimum recovery ending location:     0/7000060\n")
                          + "000000020000000000000006\n000000020000000000000007\n");
    }
    void whatCanNotBeRewoundIsCopied()
    {
        QFETCH(QByteArray, found);
        QFETCH(CommandOutput, rewound);
        QFETCH(QByteArray, wal);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        answer(run, found, rewound, wal);
        const Result<> done = makeFollower(run, *h);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        QCOMPARE(run.facts.value(QStringLiteral("method")), methodName(FollowMethod::Copy));
        // A standby on disk before it has its name; the old data stay until it is known to follow.
        const QString swap = QStringLiteral("mv \"$data\" \"$former\" || exit 1\nmv \"$fresh\" \"$data\"");
        QVERIFY(at(run, QStringLiteral("/pg_basebackup")) >= 0);
        QVERIFY(at(run, QStringLiteral("standby.signal")) > at(run, QStringLiteral("/pg_basebackup")));
        QVERIFY(at(run, swap) > at(run, QStringLiteral("standby.signal")));
        QCOMPARE(at(run, QStringLiteral("setsid nice rm -rf")), -1);
        QVERIFY(clearOldData(run, *h));
        QVERIFY(at(run, QStringLiteral("setsid nice rm -rf")) > at(run, swap));
    }

    void aCopyThatDoesNotFitIsRefused()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [](const Command &command) -> Result<CommandOutput> {
            return said(command.script.contains(QLatin1String("df -PB1")) ? "50000000\n" : "");
        };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said("50000000\n"); };
        const Result<> copied = copyWhole(run, *h);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, ErrorKind::Refused);
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("/pg_basebackup")));
    }

    void aLimitedLineIsPacked_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("wish");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("packed");
        QTest::newRow("no limit") << QString() << QString() << 150010 << QString();
        QTest::newRow("slow") << QStringLiteral("20000000") << QString() << 150010 << QStringLiteral("--compress=server-zstd");
        QTest::newRow("middle") << QStringLiteral("100000000") << QString() << 150010 << QStringLiteral("--compress=server-lz4");
        QTest::newRow("fast") << QStringLiteral("500000000") << QString() << 150010 << QString();
        QTest::newRow("old servers can't") << QStringLiteral("20000000") << QString() << 140010 << QString();
        QTest::newRow("as the person says") << QString() << QStringLiteral("lz4") << 150010 << QStringLiteral("--compress=server-lz4");
        QTest::newRow("not at all") << QStringLiteral("20000000") << QStringLiteral("none") << 150010 << QString();
    }
    void aLimitedLineIsPacked()
    {
        QFETCH(QString, rate);
        QFETCH(QString, wish);
        QFETCH(int, version);
        QFETCH(QString, packed);
        ScriptedRun run;
        if (!rate.isEmpty())
            run.theOptions.values.insert(QStringLiteral("rate"), rate);
        if (!wish.isEmpty())
            run.theOptions.values.insert(QStringLiteral("compress"), wish);
        const SharedHandover h = handoverOf(run, version);
        answer(run, {});
        QVERIFY(copyWhole(run, *h));
        const QString script = run.on(Node::A).commands[at(run, QStringLiteral("/pg_basebackup"))].script;
        QCOMPARE(script.contains(QLatin1String("--compress")), !packed.isEmpty());
        QVERIFY(script.contains(packed));
        QCOMPARE(script.contains(QStringLiteral("--max-rate=%1k").arg(rate.toLongLong() / 1024)), !rate.isEmpty());
    }

    void withoutTheLibraryItGoesUnpacked()
    {
        ScriptedRun run;
        run.theOptions.values.insert(QStringLiteral("rate"), QStringLiteral("20000000"));
        const SharedHandover h = handoverOf(run);
        answer(run, {});
        run.on(Node::A).onRun = [inner = run.on(Node::A).onRun](const Command &command) -> Result<CommandOutput> {
            if (command.script.contains(QLatin1String("--compress")))
                return CommandOutput{.exitStatus = 1, .out = {}, .err = "ERROR:  zstd compression is not supported by this build"};
            return inner(command);
        };
        QVERIFY(copyWhole(run, *h));
    }

    void readsHowFarACopyIs()
    {
        QCOMPARE(parseCopyMark("1048576|2097152"), std::optional(CopyMark{1048576, 2097152}));
        QCOMPARE(parseCopyMark(" 4096 "), std::optional(CopyMark{4096, 0}));
        QVERIFY(!parseCopyMark("Thu 26 Nov 2026 05:00:00 AM UTC (every 0.5s)"));
        QVERIFY(!parseCopyMark(""));
        QVERIFY(!parseCopyMark("1|2|3"));
    }
};

QTEST_GUILESS_MAIN(TestReconvert)
#include "tst_reconvert.moc"
