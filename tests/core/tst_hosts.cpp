#include "fakehost.h"

#include "core/host/planhost.h"
#include "core/host/readonlyhost.h"
#include "core/host/tokenhost.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

namespace {

const Command reads = Command::reading(QStringLiteral("look"));
const Command changes = Command::changing(QStringLiteral("change"));

struct Decorated
{
    FakeHost *fake;
    std::unique_ptr<Host> host;
};

template<typename Decorator, typename... More>
Decorated decorated(More &&...more)
{
    auto fake = std::make_unique<FakeHost>();
    fake->on(QStringLiteral("look"), "seen");
    fake->on(QStringLiteral("change"), "changed");
    FakeHost *raw = fake.get();
    return {raw, std::make_unique<Decorator>(std::move(fake), std::forward<More>(more)...)};
}

CommandOutput runLocally(const QString &script)
{
    QProcess sh;
    sh.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    sh.waitForFinished();
    return {sh.exitCode(), sh.readAllStandardOutput(), sh.readAllStandardError()};
}

} // namespace

// The hosts that stand in front of real ones, and the fake that stands in for them.
class TestHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnlyHostRefusesChanges()
    {
        const Decorated d = decorated<ReadOnlyHost>();
        QCOMPARE(d.host->run(reads).value().out, QByteArray("seen"));
        const Result<CommandOutput> refused = d.host->run(changes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsafe);
        QVERIFY(!d.host->openTerminal(changes));
        QVERIFY(!d.host->openStream(changes));
        QVERIFY(!d.host->upload({}));
        QVERIFY(d.host->openStream(reads));
        QVERIFY(d.fake->changes().isEmpty() && d.fake->uploads().isEmpty());
    }

    void planHostNotesChanges()
    {
        QList<PlannedCommand> plan;
        const Decorated d = decorated<PlanHost>(plan);
        QCOMPARE(d.host->run(reads).value().out, QByteArray("seen"));
        const Result<CommandOutput> noted = d.host->run(changes);
        QVERIFY(noted && noted->ok() && noted->out.isEmpty());
        QVERIFY(d.host->upload({.localFile = QStringLiteral("/l"), .remoteFile = QStringLiteral("/r")}));
        const auto terminal = d.host->openTerminal(changes);
        QVERIFY(terminal);
        QVERIFY((*terminal)->read(1ms).value().isEmpty());
        QCOMPARE((*terminal)->exitStatus(), std::optional(0));
        QCOMPARE(plan.size(), 3);
        QCOMPARE(plan[0].host, QStringLiteral("desk-a"));
        QCOMPARE(plan[0].command.script, changes.script);
        QVERIFY(plan[1].command.note.contains(QLatin1String("/l")) &&
                plan[1].command.note.contains(QLatin1String("/r")));
        QVERIFY(d.fake->changes().isEmpty() && d.fake->uploads().isEmpty());
    }

    // The guard's own words, run by a real shell in a folder of the test's.
    void tokenHost_data()
    {
        QTest::addColumn<QString>("lock"); // what makes it, in the folder $d
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QString>("holder");
        QTest::newRow("no lock") << QStringLiteral(":") << true << QString();
        QTest::newRow("ours") << QStringLiteral("echo \"it's ours\" >$d/token; echo me >$d/holder") << true
                              << QString();
        QTest::newRow("somebody else's")
            << QStringLiteral("echo theirs >$d/token; echo run-7 >$d/run; printf 'bob@desk run 7\\nsince 9:00\\n' >$d/holder")
            << false << QStringLiteral("bob@desk run 7 since 9:00");
        QTest::newRow("somebody else's, complete")
            << QStringLiteral("echo theirs >$d/token; echo run-7 >$d/run; echo bob@desk >$d/holder; echo switchover >$d/operation; echo 1764158400 >$d/since") << false
            << QStringLiteral("“Switch over” by bob@desk, since ");
        QTest::newRow("a stale one that is taken over")
            << QStringLiteral("echo \"the dead one's\" >$d/token; echo eve >$d/holder") << true << QString();
        QTest::newRow("one that a run left which has ended")
            << QStringLiteral("echo theirs >$d/token; echo \"the dead one's\" >$d/run; echo eve >$d/holder") << true << QString();
        QTest::newRow("another run's")
            << QStringLiteral("echo theirs >$d/token; echo run-7 >$d/run; echo eve >$d/holder") << false << QStringLiteral("eve");
        QTest::newRow("somebody's, unknown")
            << QStringLiteral("echo theirs >$d/token; echo run-7 >$d/run") << false << QStringLiteral("unknown");
        QTest::newRow("half of one, which a power cut left: nobody's") << QStringLiteral("echo theirs >$d/token") << true << QString();
        QTest::newRow("half of one, which a full disk left: nobody's")
            << QStringLiteral(": >$d/token; echo run-7 >$d/run") << true << QString();
    }
    void tokenHost()
    {
        QFETCH(QString, lock);
        QFETCH(bool, passes);
        QFETCH(QString, holder);
        QTemporaryDir folder;
        QVERIFY(runLocally(QStringLiteral("d=%1; %2").arg(folder.path(), lock)).ok());
        auto fake = std::make_unique<FakeHost>();
        const auto here = [&folder](const Command &command) {
            return runLocally(QString(command.script).replace(QLatin1String(lockFolder), folder.path()));
        };
        fake->on([](const Command &) { return true; }, here);
        FakeHost *raw = fake.get();
        TokenHost host(std::move(fake), QStringLiteral("it's ours"), QStringLiteral("the dead one's"));

        QCOMPARE(host.run(Command::reading(QStringLiteral("echo seen"))).value().out,
                 QByteArray("seen\n")); // looking is free
        const Result<CommandOutput> changed = host.run(Command::changing(QStringLiteral("echo done; exit 75")));
        QCOMPARE(bool(changed), passes);
        QCOMPARE(bool(host.openTerminal(Command::changing(QStringLiteral("true")))), passes);
        QCOMPARE(bool(host.upload({.localFile = QStringLiteral("/l"), .remoteFile = QStringLiteral("/r")})), passes);
        QCOMPARE(raw->uploads().size(), passes ? 1 : 0);
        if (passes) {
            QCOMPARE(changed->exitStatus, 75); // the script's own
            QCOMPARE(changed->out, QByteArray("done\n"));
            return;
        }
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
        QVERIFY2(changed.error().summary.contains(holder) &&
                     changed.error().summary.contains(QLatin1String("desk-a")),
                 qPrintable(changed.error().summary));
    }

    void checkedRunsNameHostAndPurpose()
    {
        FakeHost host;
        host.on(QStringLiteral("psql"), "", 2, "FATAL: password=hunter22 rejected\n");
        Command command = Command::reading(QStringLiteral("psql"));
        command.secrets = {QStringLiteral("hunter22")};
        const Result<QByteArray> output = runChecked(host, command, QStringLiteral("ask PostgreSQL"));
        QVERIFY(!output);
        QVERIFY(output.error().summary.startsWith(QLatin1String("desk-a: cannot ask PostgreSQL: FATAL")));
        QVERIFY(!(output.error().summary + output.error().detail).contains(QLatin1String("hunter22")));
        QVERIFY(output.error().detail.contains(QLatin1String("Exit status: 2")));
    }

    void fakeHostAnswersAndRemembers()
    {
        FakeHost host;
        const Result<CommandOutput> unknown = host.run(reads);
        QVERIFY(unknown && unknown->exitStatus == 127);
        host.on(QStringLiteral("lo+k"), "first");
        host.on(QStringLiteral("look"), "second"); // the later rule goes first
        QCOMPARE(host.run(reads).value().out, QByteArray("second"));
        QVERIFY(host.ran(QStringLiteral("^look$")) && !host.ran(QStringLiteral("change")));
        host.unplug();
        QCOMPARE(host.run(reads).error().kind, ErrorKind::Unreachable);
        host.failWith(std::nullopt);
        host.onTerminal({"name? ", "hello\n"}, 3);
        const auto terminal = host.openTerminal(changes);
        QCOMPARE((*terminal)->read(1ms).value(), QByteArray("name? "));
        QCOMPARE((*terminal)->read(1ms).value(), QByteArray());
        QVERIFY((*terminal)->write("bob\n"));
        QCOMPARE((*terminal)->read(1ms).value(), QByteArray("hello\n"));
        QVERIFY((*terminal)->read(1ms).value().isEmpty());
        QCOMPARE((*terminal)->exitStatus(), std::optional(3));
        QCOMPARE(host.typed(), QStringList{QStringLiteral("bob\n")});
    }
};

QTEST_GUILESS_MAIN(TestHosts)
#include "tst_hosts.moc"
