#include "scriptedrun.h"

#include "core/runbook/asiderows.h"
#include "core/runbook/report.h"
#include "core/runbooks/aside.h"
#include "core/runbooks/copyprogress.h"
#include "core/runbooks/follow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
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

// What `pg-control history` prints on the new master.
const QByteArray newMaster = control("in production").replace("TimeLineID:       1", "TimeLineID:       2") + timelineHistory;

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

// A pg_waldump for the script: what was before the fork, after it, and the snapshots of running transactions (-r Standby).
QByteArray waldump(const QByteArray &before, const QByteArray &after, const QByteArray &snapshots)
{
    return "#!/bin/sh\ncase \"$*\" in\n*'-r Standby'*) cat <<'END'\n" + snapshots + "END\n;;\n*' -e '*) cat <<'END'\n" + before
        + "END\n;;\n*) cat <<'END'\n" + after
        + "END\necho 'pg_waldump: error: error in WAL record at 0/7000190: invalid record length' >&2; exit 1 ;;\nesac\n";
}

// A record as pg_waldump prints it, and as pg_xlogdump of 9.5 did.
QByteArray record(const char *manager, int transaction, const char *position, const char *text)
{
    return QStringLiteral("rmgr: %1 len (rec/tot):     54/    54, tx: %2, lsn: %3, prev 0/05000110, desc: %4\n")
        .arg(QLatin1String(manager), -11).arg(transaction, 10).arg(QLatin1String(position), QLatin1String(text)).toUtf8();
}

const QByteArray snapshot = record("Standby", 0, "0/05000100", "RUNNING_XACTS nextXid 740 latestCompletedXid 738 oldestRunningXid 739; 1 xacts: 739");

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
            if (told(command).startsWith(QLatin1String("pg-rewind")))
                return rewound;
            if (told(command) == QLatin1String("pg-control wal"))
                return said(wal);
            if (told(command) == QLatin1String("pg-copy-place room"))
                return said("100000000\n");
            return said(told(command).startsWith(QLatin1String("pg-control")) ? found : QByteArray());
        };
        run.on(Node::B).onRun = [](const Command &command) -> Result<CommandOutput> {
            return said(told(command) == QLatin1String("pg-ask size") ? "50000000\n" : "");
        };
    }

    static qsizetype at(const ScriptedRun &run, const QString &part)
    {
        const QList<Command> &commands = run.hosts.at(Node::A)->commands;
        for (qsizetype i = 0; i < commands.size(); ++i) {
            if (told(commands[i]).contains(part))
                return i;
        }
        return -1;
    }

    // As the host would: by sh, Baton's folder within the test's.
    Result<CommandOutput> byShell(const Command &command) const
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("PATH=%1:$PATH\n").arg(m_folder.filePath(QStringLiteral("bin")))
                                                                       + QString(command.script).replace(QLatin1String("/var/lib/baton"), m_folder.path())
                                                                             .replace(QLatin1String("/run/baton"), m_folder.path())});
        if (!shell.waitForFinished())
            return fail(ErrorKind::TimedOut, QStringLiteral("the shell hangs"));
        return CommandOutput{.exitStatus = shell.exitCode(), .out = shell.readAllStandardOutput(), .err = shell.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(m_folder.filePath(QStringLiteral("bin/pg_controldata")), "#!/bin/sh\ncat <<END\n" + control("in production") + "END\n", true);
        const QString wal = m_folder.filePath(QStringLiteral("main/pg_wal/"));
        for (const quint64 number : {4, 5, 6})
            put(wal + QStringLiteral("00000001000000000000000") + QString::number(number), segmentAt(quint64(number) << 24));
        put(wal + QStringLiteral("000000010000000000000007"), segmentAt(quint64(3) << 24)); // kept to be written later
        put(wal + QStringLiteral("00000002.history"), timelineHistory);
        // The test need not be root.
        put(m_folder.filePath(QStringLiteral("bin/runuser")), "#!/bin/sh\nshift 3\nexec \"$@\"\n", true);
        put(m_folder.filePath(QStringLiteral("bin/chown")), "#!/bin/sh\n", true);
    }

    // The folder of what a run with this WAL puts aside, after it was counted.
    QDir putAsideAndCount(ScriptedRun &run, const QByteArray &dump)
    {
        put(m_folder.filePath(QStringLiteral("bin/pg_waldump")), dump, true);
        QDir(m_folder.filePath(QStringLiteral("aside"))).removeRecursively();
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [this](const Command &command) { return byShell(command); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(newMaster); };
        const Result<> aside = putAside(run, *h);
        const Result<> counted = aside ? countAside(run, *h) : aside;
        if (!counted)
            qWarning() << counted.error().summary << counted.error().detail;
        return QDir(m_folder.filePath(QStringLiteral("aside/") + run.id()));
    }

    static QStringList linesOf(const QDir &folder, const char *name)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QFile::ReadOnly))
            return {QStringLiteral("no ") + QLatin1String(name)};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    void putsAsideTheWalSinceTheForkAndFindsItsRows_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("multi");
        const QByteArray others = record("Btree", 741, "0/05800060", "INSERT_LEAF off 1, blkref #0: rel 1663/5/16402 blk 1")
            + record("Heap", 741, "0/05800118", "HOT_UPDATE off 1 xmax 742 ; new off 2 xmax 0, blkref #0: rel 1663/5/1259 blk 2 FPW")
            + record("Heap", 749, "0/05800150", "INSERT off 77 flags 0x00, blkref #0: rel 1663/5/16400 blk 7") // rolled back
            + record("Transaction", 749, "0/05800158", "ABORT 2026-01-01 00:00:00 UTC")
            + record("Transaction", 741, "0/07000160", "COMMIT 2026-01-01 00:00:00 UTC; subxacts: 742 743; inval msgs: catcache 80 relcache 16421")
            + record("Transaction", 740, "0/07000190", "COMMIT 2026-01-01 00:00:00 UTC");
        const QStringList page{QStringLiteral("M 1663/5/16400 4 741")};
        const QStringList places{QStringLiteral("I 1663/5/16400 4 8"), QStringLiteral("I 1663/5/16400 4 9")};
        QTest::newRow("9.5")
            << record("Heap", 741, "0/05800028", "INSERT off 5, blkref #0: rel 1663/5/16400 blk 3")
                    + record("Heap", 742, "0/05800030", "UPDATE off 5 xmax 742 ; new off 6 xmax 0, blkref #0: rel 1663/5/16400 blk 4, blkref #1: rel 1663/5/16400 blk 3")
                    + record("Heap", 742, "0/05800038", "HOT_UPDATE off 1 xmax 742 ; new off 9 xmax 0, blkref #0: rel 1663/5/16401 blk 0 FPW")
                    + record("Heap", 743, "0/05800040", "DELETE off 2 KEYS_UPDATED , blkref #0: rel 1663/5/16401 blk 0")
                    + record("Heap", 743, "0/05800048", "INSERT+INIT off 1, blkref #0: rel 1663/5/16400 blk 9")
                    + record("Heap", 743, "0/05800050", "DELETE off 1 KEYS_UPDATED , blkref #0: rel 1663/5/16400 blk 9")
                    + record("Heap2", 741, "0/058000A0", "MULTI_INSERT 2 tuples, blkref #0: rel 1663/5/16400 blk 4") + others
            << page;
        QTest::newRow("15")
            << record("Heap", 741, "0/05800028", "INSERT off 5 flags 0x00, blkref #0: rel 1663/5/16400 blk 3")
                    + record("Heap", 742, "0/05800030", "UPDATE off 5 xmax 742 flags 0x00 ; new off 6 xmax 0, blkref #0: rel 1663/5/16400 blk 4, blkref #1: rel 1663/5/16400 blk 3")
                    + record("Heap", 742, "0/05800038", "HOT_UPDATE off 1 xmax 742 flags 0x60 ; new off 9 xmax 0, blkref #0: rel 1663/5/16401 blk 0 FPW")
                    + record("Heap", 743, "0/05800040", "DELETE off 2 flags 0x00 KEYS_UPDATED , blkref #0: rel 1663/5/16401 blk 0")
                    + record("Heap", 743, "0/05800048", "INSERT+INIT off 1 flags 0x00, blkref #0: rel 1663/5/16400 blk 9")
                    + record("Heap", 743, "0/05800050", "DELETE off 1 flags 0x00 KEYS_UPDATED , blkref #0: rel 1663/5/16400 blk 9")
                    + record("Heap2", 741, "0/058000A0", "MULTI_INSERT 2 tuples flags 0x02, blkref #0: rel 1663/5/16400 blk 4") + others
            << page;
        QTest::newRow("16 and later")
            << record("Heap", 741, "0/05800028", "INSERT off: 5, flags: 0x00, blkref #0: rel 1663/5/16400 blk 3")
                    + record("Heap", 742, "0/05800030", "UPDATE old_xmax: 742, old_off: 5, old_infobits: [], flags: 0x00, new_xmax: 0, new_off: 6, "
                                                        "blkref #0: rel 1663/5/16400 blk 4, blkref #1: rel 1663/5/16400 blk 3")
                    + record("Heap", 742, "0/05800038", "HOT_UPDATE old_xmax: 742, old_off: 1, old_infobits: [], flags: 0x60, new_xmax: 0, new_off: 9, "
                                                        "blkref #0: rel 1663/5/16401 blk 0 FPW")
                    + record("Heap", 743, "0/05800040", "DELETE xmax: 743, off: 2, infobits: [KEYS_UPDATED], flags: 0x00, blkref #0: rel 1663/5/16401 blk 0")
                    + record("Heap", 743, "0/05800048", "INSERT+INIT off: 1, flags: 0x00, blkref #0: rel 1663/5/16400 blk 9")
                    + record("Heap", 743, "0/05800050", "DELETE xmax: 743, off: 1, infobits: [KEYS_UPDATED], flags: 0x00, blkref #0: rel 1663/5/16400 blk 9")
                    + record("Heap2", 741, "0/058000A0", "MULTI_INSERT ntuples: 2, flags: 0x02, offsets: [8, 9], blkref #0: rel 1663/5/16400 blk 4") + others
            << places;
    }
    void putsAsideTheWalSinceTheForkAndFindsItsRows()
    {
        QFETCH(QByteArray, after);
        QFETCH(QStringList, multi);
        // Transaction 740 wrote before the fork and committed after it; 739 did so on both hosts.
        const QByteArray before = record("Heap", 740, "0/05700028", "INSERT off 3 flags 0x00, blkref #0: rel 1663/5/16400 blk 2")
            + record("Heap", 739, "0/05700050", "INSERT off: 4, flags: 0x00, blkref #0: rel 1663/5/16400 blk 2")
            + record("Transaction", 739, "0/05700080", "COMMIT 2026-01-01 00:00:00 UTC");
        ScriptedRun run;
        const QDir folder = putAsideAndCount(run, waldump(before, after, snapshot));
        QCOMPARE(run.facts.value(QStringLiteral("aside")), QStringLiteral("/var/lib/baton/aside/") + run.id());
        QCOMPARE(QDir(folder.filePath(QStringLiteral("wal"))).entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("000000010000000000000005"), QStringLiteral("000000010000000000000006"), QStringLiteral("00000002.history")}));
        // What was inserted and then changed is new; what came and went is nothing; catalogs and what was rolled back do not count.
        QStringList places = linesOf(folder, "places.txt");
        places.sort(); // within a table and a kind they come in any order
        QCOMPARE(places, (QStringList{QStringLiteral("I 1663/5/16400 2 3")}
                                      + QStringList{QStringLiteral("I 1663/5/16400 4 6")} + multi
                                      + QStringList{QStringLiteral("U 1663/5/16401 0 9")}));
        QCOMPARE(linesOf(folder, "tables.txt"), (QStringList{QStringLiteral("1663/5/16400 4 0 0"), QStringLiteral("1663/5/16401 0 1 1")}));
        QCOMPARE(linesOf(folder, "count.txt"), QStringList{QStringLiteral("changes=9 end=0/07000190 whole=1 over=0")});
        QCOMPARE(run.facts.value(QStringLiteral("aside-changes")), QStringLiteral("9"));
        QVERIFY(run.notes.last().contains(QLatin1String("9")));
    }

    void whatBeganTooLongAgoIsSaid()
    {
        ScriptedRun run;
        const QByteArray after = record("Heap", 700, "0/05800028", "INSERT off 5 flags 0x00, blkref #0: rel 1663/5/16400 blk 3")
            + record("Transaction", 700, "0/07000160", "COMMIT 2026-01-01 00:00:00 UTC");
        const QDir folder = putAsideAndCount(run, waldump({}, after, snapshot));
        QCOMPARE(linesOf(folder, "count.txt"), QStringList{QStringLiteral("changes=1 end=0/07000160 whole=0 over=0")});
        // What there was before the fork has been kept as well.
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("wal/000000010000000000000004"))));
    }

    // Single-user mode is played by a program that writes what rows.sql would, and keeps what it was asked.
    void listsTheRows()
    {
        ScriptedRun run;
        const QByteArray after = record("Heap", 741, "0/05800028", "INSERT off 5 flags 0x00, blkref #0: rel 1663/5/16400 blk 3")
            + record("Heap", 741, "0/05800040", "DELETE off 2 flags 0x00 KEYS_UPDATED , blkref #0: rel 1663/5/16401 blk 0")
            + record("Transaction", 741, "0/07000160", "COMMIT 2026-01-01 00:00:00 UTC");
        putAsideAndCount(run, waldump({}, after, snapshot));
        const QString asked = m_folder.filePath(QStringLiteral("asked"));
        put(m_folder.filePath(QStringLiteral("bin/postgres")),
            "#!/bin/sh\nfor database; do :; done\nprintf '%s\\n' \"$@\" >>" + asked.toUtf8() + "\n"
            "cat >>" + asked.toUtf8() + "\n"
            "case $database in\n"
            "template1) printf '5\\tpostgres\\n6\\todd \"name\\n' >/proc/self/fd/7/databases ;;\n"
            "*) echo '{\"number\" : \"1663/5/16400\", \"database\" : \"postgres\", \"schema\" : \"public\", \"table\" : \"Odd \\\\\"one\", \"inserted\" : 1, "
            "\"updated\" : 0, \"deleted\" : 0, \"file\" : \"postgres.public.odd.csv\", \"changedFile\" : null, \"columns\" : null, \"why\" : null}' >/proc/self/fd/7/5-1.said\n"
            "echo 'id' >/proc/self/fd/7/postgres.public.odd.csv ;;\nesac\n", true);
        const SharedHandover h = handoverOf(run);
        QVERIFY(!listAside(run, *h, true)); // this control file says "in production" for ever
        QCOMPARE(run.facts.value(QStringLiteral("aside-word")), QStringLiteral("listed"));
        const AsideRows rows = asideRowsFromText(run.facts.value(QStringLiteral("aside-rows")));
        QCOMPARE(rows.tables.size(), 1);
        QCOMPARE(rows.tables.first().table, QStringLiteral("Odd \"one"));
        QCOMPARE(copyBack(rows.tables.first()),
                 QStringLiteral("\\copy public.\"Odd \"\"one\" from 'postgres.public.odd.csv' with (format csv, header, encoding 'UTF8')"));
        QVERIFY(run.notes.last().contains(QStringLiteral("/var/lib/baton/aside/%1/rows").arg(run.id())));
        QVERIFY(asideRowsPlain(rows).contains(QStringLiteral("postgres.public.odd.csv")));
        const QDir folder(m_folder.filePath(QStringLiteral("aside/") + run.id()));
        QCOMPARE(linesOf(folder, "rows/postgres.public.odd.csv"), QStringList{QStringLiteral("id")});
        const QStringList script = linesOf(m_folder.path(), "asked");
        QVERIFY(script.contains(QStringLiteral("set baton.fresh = '{\"(3,5)\"}'")));
        QVERIFY(script.contains(QStringLiteral("set baton.deleted = '1'")));
        QVERIFY(script.contains(QStringLiteral("set default_transaction_read_only = on")));
        QVERIFY(script.contains(QStringLiteral("--single")));
        QVERIFY(!script.filter(QRegularExpression(QStringLiteral("^do \\$baton\\$ .* attgenerated <> '' .* end \\$baton\\$$"))).isEmpty()); // in one line
        // Asked again, as a resumed run does, the host says the same and starts nothing.
        run.facts.remove(QStringLiteral("aside-word"));
        QFile::remove(asked);
        (void)listAside(run, *h, true);
        QVERIFY(!QFile::exists(asked));
        QCOMPARE(run.facts.value(QStringLiteral("aside-word")), QStringLiteral("listed"));
    }

    // A standby streams before it is consistent, and lets nobody in until it is.
    void waitsForAStandbyThatLetsNobodyInYet()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        h->hasProxy = false;
        int asked = 0;
        run.on(Node::A).onRun = [&](const Command &) -> Result<CommandOutput> {
            if (++asked < 3)
                return CommandOutput{.exitStatus = 2, .out = {}, .err = "FATAL:  the database system is not yet accepting connections\n"};
            return said("0/6000000\n");
        };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said("0/6000000\n"); };
        const Result<> proven = proveService(run, *h);
        QVERIFY2(proven, qPrintable(proven ? QString() : proven.error().summary));
        QCOMPARE(asked, 3);
    }

    void theReportListsThem()
    {
        const AsideRows rows{.folder = QStringLiteral("/aside/rows"), .host = QStringLiteral("desk-a"), .other = QStringLiteral("desk-b"),
                             .tables = {{.database = QStringLiteral("desk"), .schema = QStringLiteral("public"), .table = QStringLiteral("t<1>"), .inserted = 12, .updated = 1,
                                         .deleted = 2, .file = QStringLiteral("t.csv"), .changedFile = QStringLiteral("t.changed.csv"), .columns = QStringLiteral("id, title"), .why = {}},
                                        {.database = {}, .schema = {}, .table = {}, .file = {}, .changedFile = {}, .columns = {}, .why = QStringLiteral("gone")}}};
        const Report report = reportOf({}, {}, {{QStringLiteral("aside-rows"), asideRowsToText(rows)}});
        const QString text = reportToText(report), html = reportToHtml(report);
        for (const char *part : {"desk-a", "/aside/rows", "public.t<1> in desk: 12 inserted, 1 updated, 2 deleted", "t.csv, t.changed.csv", "rewritten after the fork: 1.",
                                 "\\copy public.\"t<1>\" (id, title) from 't.csv' with (format csv, header, encoding 'UTF8')"}) {
            QVERIFY2(text.contains(QLatin1String(part)), part);
            QVERIFY2(html.contains(QString::fromLatin1(part).toHtmlEscaped()), part);
        }
        QVERIFY(!reportToText(reportOf({}, {}, {})).contains(QLatin1String("pg_waldump")));
    }

    void whatCanNotBeListedIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("word");
        QTest::newRow("a standby's data") << QStringLiteral("main/standby.signal") << true << QStringLiteral("standby");
        QTest::newRow("a standby's data before 12") << QStringLiteral("main/recovery.conf") << true << QStringLiteral("standby");
        QTest::newRow("cut off half-way before") << QString() << false << QStringLiteral("halfway");
        QTest::newRow("it does not start") << QString() << true << QStringLiteral("server");
    }
    void whatCanNotBeListedIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(bool, whole);
        QFETCH(QString, word);
        ScriptedRun run;
        const QByteArray after = record("Heap", 741, "0/05800028", "INSERT off 5 flags 0x00, blkref #0: rel 1663/5/16400 blk 3")
            + record("Transaction", 741, "0/07000160", "COMMIT 2026-01-01 00:00:00 UTC");
        putAsideAndCount(run, waldump({}, after, snapshot));
        put(m_folder.filePath(QStringLiteral("bin/postgres")), "#!/bin/sh\necho 'FATAL:  could not open file' >&2\nexit 1\n", true);
        if (!file.isEmpty())
            put(m_folder.filePath(file), "");
        const SharedHandover h = handoverOf(run);
        (void)listAside(run, *h, whole);
        QFile::remove(m_folder.filePath(file));
        QCOMPARE(run.facts.value(QStringLiteral("aside-word")), word);
        QVERIFY(!run.facts.contains(QStringLiteral("aside-rows")));
        QVERIFY(run.notes.last().contains(QStringLiteral("/var/lib/baton/aside/") + run.id()));
        if (word == QLatin1String("server"))
            QVERIFY(run.notes.last().contains(QLatin1String("could not open file")));
    }

    void whatCanNotBeKeptEndsTheRun()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        QDir(m_folder.filePath(QStringLiteral("aside"))).removeRecursively();
        put(m_folder.filePath(QStringLiteral("aside/") + run.id()), "in the way");
        run.on(Node::A).onRun = [this](const Command &command) { return byShell(command); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(newMaster); };
        QVERIFY(!putAside(run, *h));
        QVERIFY(!run.facts.contains(QStringLiteral("aside")));
        QFile::remove(m_folder.filePath(QStringLiteral("aside/") + run.id()));
    }

    void neverForked()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        for (Node node : dataNodes)
            run.on(node).onRun = [](const Command &) -> Result<CommandOutput> { return said(control("shut down")); };
        QVERIFY(putAside(run, *h));
        QVERIFY(countAside(run, *h));
        QCOMPARE(run.facts.keys(), QStringList{QStringLiteral("aside-none")});
    }

    void theForkIsWhereTheirHistoriesPart_data()
    {
        using Switches = QList<TimelineSwitch>;
        QTest::addColumn<Switches>("one");
        QTest::addColumn<int>("oneTimeline");
        QTest::addColumn<Switches>("other");
        QTest::addColumn<int>("otherTimeline");
        QTest::addColumn<int>("timeline");
        QTest::addColumn<quint64>("at");
        const Switches none;
        QTest::newRow("never") << none << 1 << none << 1 << 1 << quint64(0);
        QTest::newRow("both on a later one") << Switches{{1, {100}}} << 2 << Switches{{1, {100}}} << 2 << 2 << quint64(0);
        QTest::newRow("the other was promoted") << none << 1 << Switches{{1, {100}}} << 2 << 1 << quint64(100);
        QTest::newRow("this one was promoted") << Switches{{1, {100}}} << 2 << none << 1 << 1 << quint64(100);
        QTest::newRow("both were, the other before") << Switches{{1, {100}}, {2, {200}}} << 3 << Switches{{1, {50}}} << 4 << 1 << quint64(50);
        QTest::newRow("by the same number") << Switches{{1, {100}}} << 2 << Switches{{1, {50}}} << 2 << 1 << quint64(50);
        QTest::newRow("by the same number, and then again") << Switches{{1, {100}}, {2, {200}}} << 3 << Switches{{1, {50}}, {2, {200}}} << 3 << 1 << quint64(50);
        QTest::newRow("nothing in common") << none << 2 << none << 1 << 0 << quint64(0);
    }
    void theForkIsWhereTheirHistoriesPart()
    {
        QFETCH(QList<TimelineSwitch>, one);
        QFETCH(int, oneTimeline);
        QFETCH(QList<TimelineSwitch>, other);
        QFETCH(int, otherTimeline);
        const TimelineFork fork = forkOf(one, oneTimeline, other, otherTimeline);
        QTEST(fork.timeline, "timeline");
        QTEST(quint64(fork.at.value), "at");
    }

    // The one that goes was promoted, the one that stays never left its timeline.
    void aLaterTimelineIsPutAsideToo()
    {
        const QString wal = m_folder.filePath(QStringLiteral("main/pg_wal/")), program = m_folder.filePath(QStringLiteral("bin/pg_controldata"));
        const QStringList own{QStringLiteral("000000020000000000000005"), QStringLiteral("000000020000000000000006")};
        put(wal + own[0], segmentAt(quint64(5) << 24));
        put(wal + own[1], segmentAt(quint64(6) << 24));
        put(wal + QStringLiteral("00000003.history"), "1\t0/5000000\tof somebody else\n"); // read, and not followed
        put(program, "#!/bin/sh\ncat <<END\n" + control("in production", "Min recovery ending loc's timeline:   2\n") + "END\n", true);
        const QString seen = m_folder.filePath(QStringLiteral("seen"));
        put(m_folder.filePath(QStringLiteral("bin/pg_waldump")), "#!/bin/sh\necho \"$*\" $(ls flat) >>" + seen.toUtf8() + "\ncase \"$*\" in *' -e '*) ;; *) cat <<'END'\n"
            + record("Heap", 741, "0/05800028", "INSERT off 5 flags 0x00, blkref #0: rel 1663/5/16400 blk 3")
            + record("Transaction", 741, "0/06000160", "COMMIT 2026-01-01 00:00:00 UTC") + "END\nesac\n", true);
        QDir(m_folder.filePath(QStringLiteral("aside"))).removeRecursively();
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [this](const Command &command) { return byShell(command); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(control("in production")); };
        const Result<> aside = putAside(run, *h);
        const Result<> counted = aside ? countAside(run, *h) : aside;
        put(program, "#!/bin/sh\ncat <<END\n" + control("in production") + "END\n", true);
        for (const QString &name : own + QStringList{QStringLiteral("00000003.history")})
            QFile::remove(wal + name);
        QVERIFY2(counted, qPrintable(counted ? QString() : counted.error().summary + counted.error().detail));
        QVERIFY(run.on(Node::A).ran(QStringLiteral("aside-keep %1 2 92274688 0/5800000").arg(run.id())));
        const QDir folder(m_folder.filePath(QStringLiteral("aside/") + run.id()));
        const QStringList kept = QDir(folder.filePath(QStringLiteral("wal"))).entryList({QStringLiteral("0000000?????????????????")}, QDir::Files, QDir::Name);
        QCOMPARE(kept, (QStringList{QStringLiteral("000000010000000000000004")} + own)); // one of before the fork, for transactions that were open then
        QCOMPARE(run.facts.value(QStringLiteral("aside-changes")), QStringLiteral("1"));
        const QStringList asked = linesOf(m_folder.path(), "seen");
        QVERIFY2(asked.first().startsWith(QLatin1String("-p flat -t 2 -s 0/5800000 ") + own.join(u' ')), qPrintable(asked.join(u'\n')));
        QVERIFY2(asked.last().contains(QLatin1String("000000020000000000000004")), qPrintable(asked.join(u'\n'))); // the first timeline's, by the name of the second
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("flat"))));
    }

    void whatCanNotBeToldIsNotOverwritten_data()
    {
        constexpr int none = -1;
        QTest::addColumn<int>("error"); // of the command; an ErrorKind or none
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<int>("ends"); // of the step
        QTest::newRow("out of reach") << int(ErrorKind::Unreachable) << QByteArray() << int(ErrorKind::Unreachable);
        QTest::newRow("too late") << int(ErrorKind::TimedOut) << QByteArray() << int(ErrorKind::TimedOut);
        QTest::newRow("another history") << none << control("shut down").replace("TimeLineID:       1", "TimeLineID:       7") << int(ErrorKind::Unsafe);
        QTest::newRow("damaged") << int(ErrorKind::Failed) << QByteArray() << none;
        QTest::newRow("nonsense") << none << QByteArray("pg_controldata: WARNING") << none;
        QTest::newRow("another database") << none << control("shut down").replace(" 77\n", " 78\n") << none;
    }
    void whatCanNotBeToldIsNotOverwritten()
    {
        QFETCH(int, error);
        QFETCH(QByteArray, found);
        QFETCH(int, ends);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [&](const Command &) -> Result<CommandOutput> {
            return error < 0 ? Result<CommandOutput>(said(found)) : fail(ErrorKind(error), QStringLiteral("no"));
        };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(newMaster); };
        const Result<> aside = putAside(run, *h);
        QVERIFY(!run.facts.contains(QStringLiteral("aside")));
        QCOMPARE(aside ? -1 : int(aside.error().kind), ends);
        QCOMPARE(run.facts.contains(QStringLiteral("keep-former")), ends < 0);
    }

    // The product's script was cut off while it replaced the data: its half copy is nothing to put aside, and no reason to refuse the script.
    void whatAScriptHasBegunToReplaceIsNotPutAside_data()
    {
        QTest::addColumn<QByteArray>("found"); // on the old master; empty: no control file yet
        QTest::addColumn<bool>("begun");       // the script
        QTest::addColumn<bool>("before");      // whether there was anything to put aside then
        QTest::addColumn<QString>("again");    // what comes of it now: "kept" as it is, put "aside" again, or "keep-former"
        QTest::newRow("half a copy") << QByteArray() << true << true << "kept";
        QTest::newRow("not yet touched, or somebody's own again") << control("shut down") << true << true << "aside";
        QTest::newRow("no script has begun") << QByteArray() << false << true << "keep-former";
        QTest::newRow("nobody looked then") << QByteArray() << true << false << "keep-former";
    }
    void whatAScriptHasBegunToReplaceIsNotPutAside()
    {
        QFETCH(QByteArray, found);
        QFETCH(bool, begun);
        QFETCH(bool, before);
        QFETCH(QString, again);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        if (begun)
            run.facts.insert(scriptsHaveBegun, QStringLiteral("yes"));
        if (before)
            run.facts.insert(QStringLiteral("aside"), QStringLiteral("/var/lib/baton/aside/before"));
        run.on(Node::A).onRun = [&](const Command &) -> Result<CommandOutput> {
            return found.isEmpty() ? fail(ErrorKind::Failed, QStringLiteral("no control file")) : Result<CommandOutput>(said(found));
        };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(newMaster); };
        QVERIFY(putAside(run, *h));
        const bool anew = before && run.facts.value(QStringLiteral("aside")) != QLatin1String("/var/lib/baton/aside/before");
        QCOMPARE(run.facts.contains(QStringLiteral("keep-former")) ? QStringLiteral("keep-former") : anew ? QStringLiteral("aside") : QStringLiteral("kept"), again);
    }

    void walThatIsGoneIsNotCalledNoRows()
    {
        const QString program = m_folder.filePath(QStringLiteral("bin/pg_controldata"));
        put(program, "#!/bin/sh\ncat <<END\n" + control("shut down").replace("0/5000028", "0/9000028") + "END\n", true);
        QDir(m_folder.filePath(QStringLiteral("aside"))).removeRecursively();
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [this](const Command &command) { return byShell(command); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(newMaster); };
        const Result<> aside = putAside(run, *h);
        put(program, "#!/bin/sh\ncat <<END\n" + control("in production") + "END\n", true);
        QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().summary + aside.error().detail));
        QVERIFY(!run.facts.contains(QStringLiteral("aside")));
        QVERIFY(run.facts.contains(QStringLiteral("keep-former")));
    }

    void whatIsKeptWholeIsCopiedAndNeverRewound()
    {
        ScriptedRun run;
        run.facts.insert(QStringLiteral("keep-former"), QStringLiteral("because"));
        const SharedHandover h = handoverOf(run);
        answer(run, control("shut down"));
        for (const char *method : {"rewind", "scripts"}) {
            run.theOptions.values.insert(QStringLiteral("method"), QLatin1String(method));
            QCOMPARE(makeFollower(run, *h).error().kind, ErrorKind::Unsafe);
        }
        run.theOptions.values.remove(QStringLiteral("method"));
        run.on(Node::A).onRun = [inner = run.on(Node::A).onRun](const Command &command) {
            return told(command).startsWith(QLatin1String("pg-copy-place place")) ? Result<CommandOutput>(said("kept\n")) : inner(command);
        };
        const Result<> done = makeFollower(run, *h);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-rewind")));
        QVERIFY(run.on(Node::A).ran(QStringLiteral("pg-copy-place place keep ") + run.id()));
        QVERIFY(run.notes.join(u'\n').contains(QStringLiteral("main.baton-kept-") + run.id()));
    }

    // On this machine's disk: what is kept survives the next copy, and an earlier life's is not replaced by that life's own copy.
    void keptDataStay()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        PostgresFacts facts = h->oldPg.facts();
        facts.dataDirectory = m_folder.filePath(QStringLiteral("kept/main"));
        const Instance pg(facts, QStringLiteral("a"));
        const auto place = [&](const QStringList &words) { return byShell(pg.verb(QStringList{QStringLiteral("pg-copy-place")} + words)); };
        put(facts.dataDirectory + QStringLiteral("/first"), "1");
        for (const char *copy : {"/second", "/third"}) {
            put(facts.dataDirectory + QStringLiteral(".baton-new") + QLatin1String(copy), "2");
            const auto placed = place({QStringLiteral("place"), QStringLiteral("keep"), run.id()});
            QVERIFY(placed && placed->ok());
            QCOMPARE(placed->out, QByteArray("kept\n"));
            QVERIFY(place({QStringLiteral("forget-former")}));
            QTRY_VERIFY(!QFile::exists(facts.dataDirectory + QStringLiteral(".baton-old")));
        }
        QVERIFY(QFile::exists(facts.dataDirectory + QStringLiteral(".baton-kept-%1/first").arg(run.id())));
        QVERIFY(QFile::exists(facts.dataDirectory + QStringLiteral("/third")));
    }

    // A postmaster is played by a process that lives in the data directory.
    Instance instanceIn(const QString &data, int version = 150010) const
    {
        PostgresFacts facts;
        facts.versionNumber = version;
        facts.dataDirectory = data;
        facts.unit = QStringLiteral("postgresql@main.service");
        return Instance(facts, QStringLiteral("a"));
    }

    void aPidFileOfTheLastBootIsNoPostmaster()
    {
        const QString data = m_folder.filePath(QStringLiteral("stopped"));
        QProcess somebody;
        somebody.setWorkingDirectory(m_folder.path());
        somebody.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(somebody.waitForStarted());
        put(data + QStringLiteral("/postmaster.pid"), QByteArray::number(somebody.processId()) + '\n');
        const Command isStopped = instanceIn(data).isStopped();
        QCOMPARE(byShell(isStopped)->exitStatus, 2); // a volume that is not mounted yet says nothing
        put(data + QStringLiteral("/PG_VERSION"), "15\n");
        QCOMPARE(byShell(isStopped)->exitStatus, 0);
        QProcess postmaster;
        postmaster.setWorkingDirectory(data);
        postmaster.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(postmaster.waitForStarted());
        put(data + QStringLiteral("/postmaster.pid"), QByteArray::number(postmaster.processId()) + '\n');
        QVERIFY(byShell(isStopped)->exitStatus != 0);
        for (QProcess *each : {&somebody, &postmaster}) {
            each->kill();
            each->waitForFinished();
        }
        QCOMPARE(byShell(isStopped)->exitStatus, 0);
    }

    // While the old one ends its unit counts as active, and for a moment afterwards: a start does nothing then.
    void startsOnceTheOneThatStopsIsGone_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("says itself that it is ready") << 150010;
        QTest::newRow("9.6") << 90600;
    }
    void startsOnceTheOneThatStopsIsGone()
    {
        QFETCH(int, version);
        const QString data = m_folder.filePath(QStringLiteral("starting%1").arg(version));
        QProcess old;
        QVERIFY(QDir().mkpath(data));
        old.setWorkingDirectory(data);
        old.start(QStringLiteral("sleep"), {QStringLiteral("1")});
        QVERIFY(old.waitForStarted());
        const QByteArray pid = QByteArray::number(old.processId()), place = data.toUtf8();
        put(data + QStringLiteral("/postmaster.pid"), pid + "\n\n\n\n\n\n\nstopping\n");
        put(m_folder.filePath(QStringLiteral("told-to-stop")), pid + '\n');
        put(m_folder.filePath(QStringLiteral("bin/systemctl")),
            "#!/bin/sh\ncd " + place + "\ncase \"$*\" in\nis-active*) echo inactive ;;\n*start*)\n    echo x >>starts\n    [ \"$(wc -l <starts)\" -ge 2 ] || exit 0\n"
            "    sleep 5 >/dev/null 2>&1 &\n    printf '%s\\n\\n\\n\\n\\n\\n\\nready\\n' $! >postmaster.pid ;;\nesac\n", true);
        QElapsedTimer timer;
        timer.start();
        const auto started = byShell(instanceIn(data, version).start());
        QFile::remove(m_folder.filePath(QStringLiteral("bin/systemctl")));
        QVERIFY2(started && started->ok(), started ? started->err.constData() : "");
        QVERIFY(timer.elapsed() >= 800); // the old one's time
        QCOMPARE(linesOf(QDir(data), "starts").size(), 2);
        old.waitForFinished();
    }

    void rewindsInOrder()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        answer(run, control("in production"));
        const Result<> done = makeFollower(run, *h);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        qsizetype before = -1;
        for (const char *part : {"pg-half-way begin", "pg-recover-crash", "pg-rewind", "pg-control wal", "pg-become-standby data", "pg-half-way end"}) {
            QVERIFY2(at(run, QLatin1String(part)) > before, part);
            before = at(run, QLatin1String(part));
        }
        QCOMPARE(run.on(Node::B).commands.size(), 1);
        QCOMPARE(told(run.on(Node::B).commands.first()), QStringLiteral("pg-ready-for-rewind baton_a"));
        QCOMPARE(run.facts.value(QStringLiteral("method")), methodName(FollowMethod::Rewind));
    }

    void cleanlyStoppedNeedsNoCrashRecovery()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        answer(run, control("shut down"));
        QVERIFY(makeFollower(run, *h));
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-recover-crash")));
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
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("pg-half-way end")), isWhole);
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-copy ")));
    }

    // Until pg_rewind has begun to write, the data are what they were, and may be rewound the next time.
    void whatFailsBeforeTheRewindLeavesTheDataWhole_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("crash recovery") << QStringLiteral("pg-recover-crash") << true << true;
        QTest::newRow("nobody knows how the recovery goes on") << QStringLiteral("pg-recover-crash") << false << false;
        QTest::newRow("the new master is not ready") << QStringLiteral("pg-ready-for-rewind") << true << true;
        QTest::newRow("the new master does not answer") << QStringLiteral("pg-ready-for-rewind") << false << true;
    }
    void whatFailsBeforeTheRewindLeavesTheDataWhole()
    {
        QFETCH(QString, failing);
        QFETCH(bool, isAnswered);
        QFETCH(bool, isWhole);
        ScriptedRun run;
        run.theOptions.values.insert(QStringLiteral("method"), QStringLiteral("rewind"));
        const SharedHandover h = handoverOf(run);
        answer(run, control("in production"));
        for (Node node : dataNodes) {
            run.on(node).onRun = [=, inner = run.on(node).onRun](const Command &command) -> Result<CommandOutput> {
                if (!told(command).startsWith(failing))
                    return inner(command);
                return isAnswered ? Result<CommandOutput>(CommandOutput{.exitStatus = 1, .out = {}, .err = "FATAL"}) : fail(ErrorKind::Unreachable, QStringLiteral("gone"));
            };
        }
        QVERIFY(!makeFollower(run, *h));
        QVERIFY(run.on(Node::A).ran(QStringLiteral("pg-half-way begin")));
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-rewind")));
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("pg-half-way end")), isWhole);
    }

    void aFullDiskLeavesNoMark_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("none was there") << QByteArray();
        QTest::newRow("an earlier run's stays") << QByteArray("earlier\n");
    }
    void aFullDiskLeavesNoMark()
    {
        QFETCH(QByteArray, before);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        const QString mark = m_folder.filePath(QStringLiteral("half-rewound"));
        if (!before.isEmpty())
            put(mark, before);
        Command begin = h->oldPg.verb({QStringLiteral("pg-half-way"), QStringLiteral("begin"), run.id()});
        Command full = begin;
        full.script.prepend(QStringLiteral("trap '' XFSZ; ulimit -f 0\n"));
        QVERIFY(!byShell(full)->ok());
        QFile left(mark);
        QCOMPARE(left.open(QFile::ReadOnly), !before.isEmpty());
        QCOMPARE(left.isOpen() ? left.readAll() : QByteArray(), before);
        left.close();
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("half-rewound*")}).size(), before.isEmpty() ? 0 : 1);
        QVERIFY(byShell(begin)->ok());
        QVERIFY(left.open(QFile::ReadOnly));
        QCOMPARE(left.readAll(), run.id().toUtf8() + '\n');
        QFile::remove(mark);
    }

    // A slave that was killed, or one that was rewound and not started yet: neither is read in single-user mode, nor copied.
    void aStandbyIsStartedFirst_data()
    {
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<bool>("standby");
        QTest::addColumn<bool>("follows");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("started");
        QTest::addColumn<FollowMethod>("method");
        const QByteArray same = control("in archive recovery").replace("TimeLineID:       1", "TimeLineID:       2") + timelineHistory;
        QTest::newRow("it follows") << same << true << true << QByteArray() << true << FollowMethod::Start;
        QTest::newRow("it does not") << same << true << false << QByteArray() << true << FollowMethod::Rewind;
        QTest::newRow("no standby") << same << false << true << QByteArray() << false << FollowMethod::Rewind;
        QTest::newRow("half-rewound") << same << true << true << QByteArray("baton-half-way\n") << false << FollowMethod::Copy;
        QTest::newRow("it has what the other lacks") << control("in production") << true << true << QByteArray() << false << FollowMethod::Rewind;
    }
    void aStandbyIsStartedFirst()
    {
        QFETCH(QByteArray, mine);
        QFETCH(bool, standby);
        QFETCH(bool, follows);
        QFETCH(QByteArray, more);
        QFETCH(bool, started);
        QFETCH(FollowMethod, method);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [&](const Command &command) { return said(told(command) == QLatin1String("pg-control history") ? mine : QByteArray()); };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said(newMaster); };
        const Result<> aside = putAside(run, *h);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().summary));
        answer(run, mine + more);
        run.on(Node::A).onRun = [&, inner = run.on(Node::A).onRun](const Command &command) -> Result<CommandOutput> {
            if (told(command) == QLatin1String("pg-control standby"))
                return said(standby ? "yes\n" : "no\n");
            if (told(command) == QLatin1String("pg-control half-way") && run.on(Node::A).ran(QStringLiteral("pg-stop")))
                return said(QByteArray(mine).replace("in archive recovery", "shut down in recovery"));
            return inner(command);
        };
        run.on(Node::B).onRun = [&, inner = run.on(Node::B).onRun](const Command &command) -> Result<CommandOutput> {
            if (told(command).startsWith(QLatin1String("pg-await standby")))
                return CommandOutput{.exitStatus = follows ? 0 : 3, .out = {}, .err = {}};
            return inner(command);
        };
        const Result<> done = makeFollower(run, *h);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        QCOMPARE(run.facts.value(QStringLiteral("method")), methodName(method));
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("pg-start")), started);
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("pg-stop")), started && !follows);
        if (!started)
            return;
        QVERIFY(run.on(Node::B).ran(QStringLiteral("pg-do make-slot baton_a")));
        QVERIFY(at(run, QStringLiteral("pg-become-standby data")) < at(run, QStringLiteral("pg-start")));
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-recover-crash")));
        if (!follows)
            QVERIFY(at(run, QStringLiteral("pg-stop")) < at(run, QStringLiteral("pg-rewind")));
    }

    // A standby that does not follow as it is needs more than a pg_rewind that finds it in order.
    void whatDoesNotFollowAsItIsIsCopied_data()
    {
        QTest::addColumn<CommandOutput>("rewound");
        QTest::addColumn<bool>("started"); // before, in vain
        QTest::addColumn<FollowMethod>("method");
        const QByteArray words = "pg_rewind: no rewind required\n";
        QTest::newRow("started in vain") << CommandOutput{.exitStatus = 0, .out = {}, .err = words} << true << FollowMethod::Copy;
        QTest::newRow("started in vain, before 12") << said(words) << true << FollowMethod::Copy; // there on standard output
        QTest::newRow("not started yet") << said(words) << false << FollowMethod::Rewind;
    }
    void whatDoesNotFollowAsItIsIsCopied()
    {
        QFETCH(CommandOutput, rewound);
        QFETCH(bool, started);
        QFETCH(FollowMethod, method);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        h->oldHasNoMore = true; // as putAside() found
        answer(run, control("shut down in recovery"), rewound);
        run.on(Node::A).onRun = [=, inner = run.on(Node::A).onRun](const Command &command) -> Result<CommandOutput> {
            return told(command) == QLatin1String("pg-control standby") ? Result<CommandOutput>(said(started ? "yes\n" : "no\n")) : inner(command);
        };
        run.on(Node::B).onRun = [inner = run.on(Node::B).onRun](const Command &command) -> Result<CommandOutput> {
            if (told(command).startsWith(QLatin1String("pg-await standby")))
                return CommandOutput{.exitStatus = 3, .out = {}, .err = {}};
            return inner(command);
        };
        const Result<> done = makeFollower(run, *h);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        QCOMPARE(run.facts.value(QStringLiteral("method")), methodName(method));
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("pg-start")), started);
        QVERIFY(run.on(Node::A).ran(QStringLiteral("pg-rewind")));
        QCOMPARE(at(run, QStringLiteral("pg-copy ")) > at(run, QStringLiteral("pg-rewind")), method == FollowMethod::Copy);
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
        const QString swap = QStringLiteral("pg-copy-place place");
        QVERIFY(at(run, QStringLiteral("pg-copy ")) >= 0);
        QVERIFY(at(run, QStringLiteral("pg-become-standby copy")) > at(run, QStringLiteral("pg-copy ")));
        QVERIFY(at(run, swap) > at(run, QStringLiteral("pg-become-standby copy")));
        QCOMPARE(at(run, QStringLiteral("pg-copy-place forget-former")), -1);
        QVERIFY(clearOldData(run, *h));
        QVERIFY(at(run, QStringLiteral("pg-copy-place forget-former")) > at(run, swap));
    }

    void aCopyThatDoesNotFitIsRefused()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        run.on(Node::A).onRun = [](const Command &command) -> Result<CommandOutput> {
            return said(told(command) == QLatin1String("pg-copy-place room") ? "50000000\n" : "");
        };
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return said("50000000\n"); };
        const Result<> copied = copyWhole(run, *h);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, ErrorKind::Refused);
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-copy ")));
    }

    // It keeps what the standby will ask for first, however long the copy took. One that nobody will use is not left behind.
    void aCopyGoesThroughItsSlot_data()
    {
        QTest::addColumn<QByteArray>("found"); // of the slot, made or not
        QTest::addColumn<bool>("works");
        QTest::addColumn<QString>("slot");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("made") << QByteArray("(baton_a,0/5000000)\n") << true << QStringLiteral("baton_a") << false;
        QTest::newRow("made in vain") << QByteArray("(baton_a,0/5000000)\n") << false << QStringLiteral("baton_a") << true;
        QTest::newRow("there before: it keeps what the present data need") << QByteArray() << true << QStringLiteral("-") << false;
        QTest::newRow("there before, in vain") << QByteArray() << false << QStringLiteral("-") << false;
    }
    void aCopyGoesThroughItsSlot()
    {
        QFETCH(QByteArray, found);
        QFETCH(bool, works);
        QFETCH(QString, slot);
        QFETCH(bool, dropped);
        ScriptedRun run;
        const SharedHandover h = handoverOf(run);
        answer(run, {});
        run.on(Node::A).onRun = [works, inner = run.on(Node::A).onRun](const Command &command) -> Result<CommandOutput> {
            return !works && told(command).startsWith(QLatin1String("pg-copy ")) ? CommandOutput{.exitStatus = 1, .out = {}, .err = "gone"} : inner(command);
        };
        run.on(Node::B).onRun = [found, inner = run.on(Node::B).onRun](const Command &command) -> Result<CommandOutput> {
            return told(command) == QLatin1String("pg-do make-slot-now baton_a") ? said(found) : inner(command);
        };
        QCOMPARE(copyWhole(run, *h).has_value(), works);
        QCOMPARE(run.on(Node::A).commands[at(run, QStringLiteral("pg-copy "))].words.value(4), slot);
        QCOMPARE(run.on(Node::B).ran(QStringLiteral("pg-do end-slot baton_a")), dropped);
        if (works || !dropped)
            return;
        run.on(Node::B).onRun = [inner = run.on(Node::B).onRun](const Command &command) -> Result<CommandOutput> { // taken up: it made it, before it was cut off
            return told(command) == QLatin1String("pg-do make-slot-now baton_a") ? said({}) : inner(command);
        };
        run.on(Node::B).commands.clear();
        QVERIFY(!copyWhole(run, *h));
        QVERIFY(run.on(Node::B).ran(QStringLiteral("pg-do end-slot baton_a")));
    }

    // It may be what fills the disk. Why there is no copy is what counts, not whether it could be taken away.
    void aCopyThatIsNoStandbyIsTakenAway_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::newRow("it breaks off") << QStringLiteral("pg-copy ");
        QTest::newRow("it can't be made a standby") << QStringLiteral("pg-become-standby copy ");
    }
    void aCopyThatIsNoStandbyIsTakenAway()
    {
        QFETCH(QString, failing);
        for (const bool goes : {true, false}) {
            ScriptedRun run;
            const SharedHandover h = handoverOf(run);
            answer(run, {});
            run.on(Node::A).onRun = [=, inner = run.on(Node::A).onRun](const Command &command) -> Result<CommandOutput> {
                if (told(command).startsWith(failing))
                    return CommandOutput{.exitStatus = 1, .out = {}, .err = "No space left on device"};
                if (told(command) == QLatin1String("pg-copy-place remove") && !goes)
                    return fail(ErrorKind::Unreachable, QStringLiteral("gone"));
                return inner(command);
            };
            const Result<> copied = copyWhole(run, *h);
            QVERIFY(!copied);
            QCOMPARE(copied.error().kind, ErrorKind::Failed);
            QVERIFY2(copied.error().summary.contains(QLatin1String("disk is full")), qPrintable(copied.error().summary));
            QVERIFY(at(run, failing) >= 0);
            QVERIFY(at(run, QStringLiteral("pg-copy-place remove")) > at(run, failing));
            QCOMPARE(at(run, QStringLiteral("pg-copy-place place")), -1);
            QVERIFY(!run.facts.contains(QStringLiteral("former-data")));
        }
    }

    // On this machine's disk.
    void whatIsTakenAwayIsTheCopyAlone()
    {
        const QString data = m_folder.filePath(QStringLiteral("unfinished/main"));
        put(data + QStringLiteral("/PG_VERSION"), "15\n");
        put(data + QStringLiteral(".baton-new/base/1"), "2");
        QVERIFY(byShell(instanceIn(data).verb({QStringLiteral("pg-copy-place"), QStringLiteral("remove")}))->ok());
        QVERIFY(!QFile::exists(data + QStringLiteral(".baton-new")));
        QVERIFY(QFile::exists(data + QStringLiteral("/PG_VERSION")));
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
        const QStringList words = run.on(Node::A).commands[at(run, QStringLiteral("pg-copy "))].words;
        QCOMPARE(words.last(), packed.isEmpty() ? QStringLiteral("-") : packed.section(u'-', -1));
        QCOMPARE(words[words.size() - 2], QString::number(rate.toLongLong() / 1024));
    }

    void withoutTheLibraryItGoesUnpacked()
    {
        ScriptedRun run;
        run.theOptions.values.insert(QStringLiteral("rate"), QStringLiteral("20000000"));
        const SharedHandover h = handoverOf(run);
        answer(run, {});
        run.on(Node::A).onRun = [inner = run.on(Node::A).onRun](const Command &command) -> Result<CommandOutput> {
            if ((command.words.last() == QLatin1String("zstd")))
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
