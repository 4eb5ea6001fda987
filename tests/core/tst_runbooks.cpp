#include "core/guard/hosttools.h"
#include "core/runbook/runner.h"
#include "core/runbooks/install.h"
#include "core/runbooks/postgresprep.h"
#include "core/runbooks/runbooks.h"

#include "deskplan.h"
#include "scriptedrun.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

namespace {

// Notes when a command is sent and when its answer is waited for.
class TimedHost : public ScriptedHost
{
public:
    TimedHost(const ScriptedHost &like, QString &trace) : ScriptedHost(like.label(), like.address()), m_trace(trace) { }

    Result<CommandOutput> run(const Command &command, std::stop_token stop) override
    {
        m_trace += QLatin1String("sw");
        return ScriptedHost::run(command, stop);
    }
    Pending begin(const Command &command, std::stop_token stop) override
    {
        m_trace += u's';
        return Pending([this, output = ScriptedHost::run(command, stop)] {
            m_trace += u'w';
            return output;
        });
    }

private:
    QString &m_trace;
};

class QuickRun : public ScriptedRun
{
public:
    QuickClock quick;
    Clock &clock() override { return quick; }
};

Result<CommandOutput> answerOfHost(const Command &command)
{
    if (told(command).contains(QLatin1String("stop-master")))
        return CommandOutput{.out = R"({"state":"shut down","checkpoint":"0/3000028","timeline":1,"sysid":"77"})", .err = {}};
    if (told(command).contains(QLatin1String("end-of-stream")))
        return CommandOutput{.out = "0/30000A0\n", .err = {}};
    if (told(command).contains(QLatin1String("gate close")))
        return CommandOutput{.out = "0\n", .err = {}};
    return CommandOutput{};
}

} // namespace

// The tables themselves, without a host: what must hold of the order of their rows, whatever their bodies do.
class TestRunbooks : public QObject
{
    Q_OBJECT

    static Plan plan(bool oldReachable = true) { return deskPlan(oldReachable); }

    static qsizetype at(const Runbook &runbook, const QString &id)
    {
        for (size_t i = 0; i < runbook.steps.size(); ++i) {
            if (runbook.steps[i].id == id)
                return qsizetype(i);
        }
        return -1;
    }

    static ScriptedRun pairOf(int version, bool tls)
    {
        ScriptedRun run;
        run.theRecipe.replicationUser = QStringLiteral("main_backup");
        run.theProfile.id = QStringLiteral("desk");
        run.secrets.insert(QStringLiteral("replication"), QStringLiteral("pencil"));
        for (Node node : dataNodes) {
            HostState &state = run.theSnapshot.hosts[node];
            state.reach = HostState::Reach::Ok;
            state.postgres.installed = state.postgres.running = true;
            state.postgres.inRecovery = node == Node::B;
            state.postgres.versionNumber = version;
            state.postgres.tls = tls;
        }
        return run;
    }

private Q_SLOTS:
    void letsThePeerAloneIn_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("kept"); // what the server says of the password
        QTest::addColumn<QString>("line");
        QTest::newRow("SCRAM and TLS") << true << QByteArray("scram-sha-256|scram\n") << QStringLiteral("pg-access set 192.0.2.12 yes scram-sha-256");
        QTest::newRow("SCRAM, but MD5 from now on") << true << QByteArray("md5|scram\n") << QStringLiteral("pg-access set 192.0.2.12 yes md5");
        QTest::newRow("MD5, no TLS") << false << QByteArray("md5|md5\n") << QStringLiteral("pg-access set 192.0.2.12 no md5");
        QTest::newRow("9.5") << false << QByteArray("on|md5\n") << QStringLiteral("pg-access set 192.0.2.12 no md5");
    }
    void letsThePeerAloneIn()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, kept);
        QFETCH(QString, line);
        ScriptedRun run = pairOf(150000, tls);
        run.on(Node::A).onRun = [&](const Command &command) {
            return CommandOutput{.out = told(command) == QLatin1String("pg-role password") ? kept : QByteArray(), .err = {}};
        };
        const Instance here(run.theSnapshot.host(Node::A).postgres, QStringLiteral("host-a"));
        QVERIFY(letPeerIn(run, Node::A, here));
        QCOMPARE(told(run.on(Node::A).commands.last()), line);
    }

    void keepsTheReplicationPasswordAsScram_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("same");
        QTest::addColumn<bool>("done");
        QTest::addColumn<bool>("stored");
        QTest::newRow("MD5 on 13") << 130000 << QByteArray("md5|md5\n") << QByteArray("t\n") << false << true;
        QTest::newRow("another password than the secret") << 130000 << QByteArray("md5|md5\n") << QByteArray("f\n") << false << false;
        QTest::newRow("SCRAM already") << 150000 << QByteArray("scram-sha-256|scram\n") << QByteArray("t\n") << true << false;
        QTest::newRow("before 10") << 90600 << QByteArray("on|md5\n") << QByteArray("t\n") << true << false;
        QTest::newRow("no password at all") << 150000 << QByteArray("scram-sha-256|\n") << QByteArray("t\n") << true << false;
    }
    void keepsTheReplicationPasswordAsScram()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, same);
        QFETCH(bool, done);
        QFETCH(bool, stored);
        ScriptedRun run = pairOf(version, true);
        QByteArray altered;
        run.on(Node::A).onRun = [&](const Command &command) {
            if (told(command) == QLatin1String("pg-password"))
                altered = command.input;
            return CommandOutput{.out = told(command) == QLatin1String("pg-password-is") ? same : kept, .err = {}};
        };
        const Step step = passwordSteps(plan()).front();
        const Result<bool> isDone = step.isDone(run);
        QVERIFY(isDone);
        QCOMPARE(*isDone, done);
        if (done)
            return;
        const Result<> ran = step.run(run);
        QCOMPARE(ran.has_value(), stored);
        QCOMPARE(altered.contains("\nSCRAM-SHA-256$4096:"), stored);
        for (const Command &command : std::as_const(run.on(Node::A).commands)) {
            QVERIFY2(!command.script.contains(QLatin1String("pencil")) && !command.input.contains("pencil"), qPrintable(command.script));
            QVERIFY(!command.script.contains(QLatin1String("4096:")));
        }
        if (!ran)
            QVERIFY2(ran.error().summary.contains(QLatin1String("main-backup password")), qPrintable(ran.error().summary));
    }

    void everyOperation_data()
    {
        QTest::addColumn<Operation>("operation");
        for (Operation operation : allOperations())
            QTest::newRow(qPrintable(operationId(operation))) << operation;
    }
    void everyOperation()
    {
        QFETCH(Operation, operation);
        const std::optional<Runbook> runbook = runbookFor(operation, plan());
        QVERIFY2(runbook, "no builder");
        QCOMPARE(runbook->operation, operation);
        QVERIFY(!runbook->title.isEmpty());
        QSet<QString> ids;
        for (const Step &step : runbook->steps) {
            QVERIFY2(!step.id.isEmpty() && !ids.contains(step.id), qPrintable(step.id));
            QVERIFY2(!step.title.isEmpty() && step.run, qPrintable(step.id));
            ids.insert(step.id);
        }
        QSet<QString> checks;
        for (const Check &check : runbook->checks) {
            QVERIFY2(!check.id.isEmpty() && !checks.contains(check.id) && check.run, qPrintable(check.id));
            checks.insert(check.id);
        }
        QVERIFY2(!runbook->steps.empty() || !runbook->checks.empty(), "does nothing");
    }

    void whatIsLockedIsUnlocked_data() { everyOperation_data(); }
    void whatIsLockedIsUnlocked()
    {
        QFETCH(Operation, operation);
        const Runbook runbook = *runbookFor(operation, plan());
        const qsizetype lock = at(runbook, QStringLiteral("lock")), unlock = at(runbook, QStringLiteral("unlock"));
        QCOMPARE(lock >= 0, unlock >= 0);
        if (unlock >= 0)
            QVERIFY(runbook.steps[size_t(unlock)].always && unlock > lock);
    }

    void switchoverDemotesBeforeItPromotes()
    {
        const Runbook runbook = switchover(plan());
        const QStringList order{QStringLiteral("lock"), QStringLiteral("arm"), QStringLiteral("hold-agent"), QStringLiteral("close-gate"),
                                QStringLiteral("stop-old"), QStringLiteral("confirm"), QStringLiteral("demote"), QStringLiteral("promote"),
                                QStringLiteral("service"), QStringLiteral("route"), QStringLiteral("open-gate"), QStringLiteral("follow")};
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY2(at(runbook, order[i - 1]) >= 0 && at(runbook, order[i - 1]) < at(runbook, order[i]), qPrintable(order[i]));
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("demote")))].pointOfNoReturn);
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("open-gate")))].always);
    }

    // Each round trip while the gate is closed is felt by every user of a far-away administrator.
    void usersWaitForFourAnswers()
    {
        const Runbook runbook = switchover(plan());
        ScriptedRun run;
        QString trace;
        for (Node node : allNodes) {
            run.hosts[node] = std::make_unique<TimedHost>(run.on(node), trace);
            run.on(node).onRun = answerOfHost;
        }
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("stage")))].run(run)); // users are still served
        trace.clear();
        for (qsizetype i = at(runbook, QStringLiteral("close-gate")); i <= at(runbook, QStringLiteral("route")); ++i) {
            const Result<> done = runbook.steps[size_t(i)].run(run);
            QVERIFY2(done, done ? "" : qPrintable(runbook.steps[size_t(i)].id + u' ' + done.error().summary));
            QVERIFY(runbook.steps[size_t(i)].asksOnResume);
        }
        QCOMPARE(trace.count(QLatin1String("sw")), 4); // gate and drain, stop, demote, promote; the rest is sent along
        QVERIFY(run.on(Node::Proxy).ran(QStringLiteral("route-when-serving b 20260101T000000-0001")));
        QVERIFY(run.on(Node::B).ran(QStringLiteral("promote")));
    }

    // Before users are held, and once more while the database stops: then it is undone, not promoted into nowhere.
    void aSlaveThatUsersCouldNotReachIsNotPromoted()
    {
        for (const QString &id : {QStringLiteral("stage"), QStringLiteral("stop-old")}) {
            const Runbook runbook = switchover(plan());
            ScriptedRun run;
            for (Node node : allNodes)
                run.on(node).onRun = answerOfHost;
            run.on(Node::Proxy).onRun = [](const Command &command) -> Result<CommandOutput> {
                return CommandOutput{.exitStatus = told(command).contains(QLatin1String("reaches b")) ? 69 : 0, .out = {}, .err = "b does not answer"};
            };
            const Result<> done = runbook.steps[size_t(at(runbook, id))].run(run);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Unsafe);
            QVERIFY(done.error().summary.contains(QLatin1String("can't reach")));
        }
    }

    void aSlaveThatStandsStillIsFoundBeforeUsersAreHeld()
    {
        const Runbook runbook = switchover(plan());
        ScriptedRun run;
        for (Node node : allNodes)
            run.on(node).onRun = answerOfHost;
        run.on(Node::B).onRun = [](const Command &command) -> Result<CommandOutput> {
            return CommandOutput{.exitStatus = told(command).contains(QLatin1String("pg-await replay")) ? 3 : 0, .out = {}, .err = {}};
        };
        const Result<> done = runbook.steps[size_t(at(runbook, QStringLiteral("stage")))].run(run);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unsafe);
        QVERIFY(done.error().summary.contains(QLatin1String("stands still")));
    }

    // The proxy looks for a moment only; when that was too short, or went wrong, the step itself routes.
    void aProxyThatDidNotSeeItServeIsTold()
    {
        for (const bool sees : {true, false}) {
            const Runbook runbook = switchover(plan());
            ScriptedRun run;
            int routes = 0;
            run.on(Node::Proxy).onRun = [&](const Command &command) -> Result<CommandOutput> {
                if (!told(command).contains(QLatin1String("route")))
                    return answerOfHost(command);
                ++routes;
                const bool looksFirst = told(command).contains(QLatin1String("route-when-serving"));
                return CommandOutput{.exitStatus = looksFirst && !sees ? 124 : 0, .out = {}, .err = {}};
            };
            QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("promote")))].run(run));
            QCOMPARE(routes, 1);
            QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("route")))].run(run));
            QCOMPARE(routes, sees ? 1 : 2);
        }
    }

    void aGateThatOnlyClosesIsNotEnough()
    {
        const Runbook runbook = switchover(plan());
        ScriptedRun run; // whose proxy says nothing, as the scripts of an older version would
        QVERIFY(!runbook.steps[size_t(at(runbook, QStringLiteral("close-gate")))].run(run));
    }

    // After an update of Baton: told before anything is closed. On a bad day it does not stand in the way.
    void scriptsOfAnotherVersionAreSeen()
    {
        for (const bool planned : {true, false}) {
            const Runbook runbook = planned ? switchover(plan()) : failover(plan());
            ScriptedRun run;
            for (Node node : allNodes) {
                HostState &state = run.theSnapshot.hosts[node];
                state.reach = HostState::Reach::Ok;
                state.guard.installed = state.guard.active = true;
                state.guard.version = hostToolsVersion();
            }
            const auto check = std::find_if(runbook.checks.begin(), runbook.checks.end(), [](const Check &each) { return each.id == QLatin1String("guard"); });
            QVERIFY(check != runbook.checks.end());
            QCOMPARE(check->run(run)->state, CheckResult::State::Passed);
            run.theSnapshot.hosts[Node::Proxy].guard.version = QStringLiteral("0.0-old");
            const Runbook again = planned ? switchover(plan()) : failover(plan()); // its checks look once
            const auto seen = std::find_if(again.checks.begin(), again.checks.end(), [](const Check &each) { return each.id == QLatin1String("guard"); });
            QCOMPARE(seen->run(run)->state, planned ? CheckResult::State::Failed : CheckResult::State::Warning);
        }
    }

    void whatWasNotReplayedIsNotPromoted()
    {
        const Runbook runbook = switchover(plan());
        ScriptedRun run;
        run.on(Node::A).onRun = answerOfHost;
        run.on(Node::B).onRun = [](const Command &command) -> Result<CommandOutput> {
            if (told(command).contains(QLatin1String("end-of-stream")))
                return CommandOutput{.out = "0/3000027\n", .err = {}};
            return CommandOutput{.exitStatus = told(command).contains(QLatin1String("pg-await replay")) ? 3 : 0, .out = {}, .err = {}};
        };
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("stop-old")))].run(run));
        QVERIFY(!runbook.steps[size_t(at(runbook, QStringLiteral("confirm")))].run(run));
    }

    void anUncleanStopIsNotPromoted()
    {
        const Runbook runbook = switchover(plan());
        ScriptedRun run;
        run.on(Node::A).onRun = [](const Command &) -> Result<CommandOutput> {
            return CommandOutput{.out = R"({"state":"in production","checkpoint":"0/3000028","timeline":1,"sysid":"77"})", .err = {}};
        };
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("stop-old")))].run(run));
        const Result<> confirmed = runbook.steps[size_t(at(runbook, QStringLiteral("confirm")))].run(run);
        QVERIFY(!confirmed);
        QCOMPARE(confirmed.error().kind, ErrorKind::Unsafe);
    }

    // Before the product is there, a database on the host is somebody else's: the guard would stop it.
    void guardsNoDatabaseThatWasThereBeforeTheProduct()
    {
        for (const bool installed : {false, true}) {
            ScriptedRun run;
            HostState &state = run.theSnapshot.hosts[Node::B];
            state.reach = HostState::Reach::Ok;
            state.postgres.installed = state.postgres.running = true;
            state.postgres.versionNumber = 150000;
            state.postgres.unit = QStringLiteral("postgresql@15-archive.service");
            state.postgres.dataDirectory = QStringLiteral("/var/lib/postgresql/15/archive");
            state.product.installed = installed;
            const Runbook runbook = installAll(plan());
            QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("tools-b")))].run(run));
            const auto puts = [](const Command &command) { return command.input.contains("postgresql@15-archive.service.d/baton.conf"); };
            QVERIFY(run.on(Node::B).commands.size() > 1);
            QCOMPARE(std::any_of(run.on(Node::B).commands.cbegin(), run.on(Node::B).commands.cend(), puts), installed);
        }
    }

    // What is held, stopped or armed before the point of no return must have a way back.
    void aGuardIsNotWrittenFromALookThatFailed_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::addColumn<int>("version"); // 0: PostgreSQL was not found
        QTest::addColumn<bool>("put");
        QTest::newRow("seen") << true << 150000 << true;
        QTest::newRow("not reachable") << false << 0 << false;
        QTest::newRow("a look in part") << true << 0 << false;
    }
    void aGuardIsNotWrittenFromALookThatFailed()
    {
        QFETCH(bool, reachable);
        QFETCH(int, version);
        QFETCH(bool, put);
        ScriptedRun run;
        HostState &state = run.theSnapshot.hosts[Node::B];
        state.reach = reachable ? HostState::Reach::Ok : HostState::Reach::Unreachable;
        state.product.installed = reachable;
        state.postgres.versionNumber = version;
        if (version != 0) {
            state.postgres.unit = QStringLiteral("postgresql@15-main.service");
            state.postgres.dataDirectory = QStringLiteral("/var/lib/postgresql/15/main");
        }
        const Runbook runbook = installAll(plan());
        const Step &step = runbook.steps[size_t(at(runbook, QStringLiteral("guard-b")))];
        QCOMPARE(bool(step.run(run)), put);
        QCOMPARE(bool(step.isDone(run)), put);
        QCOMPARE(run.on(Node::B).commands.isEmpty(), !put);
    }

    // Baton's scripts may come before the database, but never instead of it.
    void aGuardKeepsItsDatabase_data()
    {
        QTest::addColumn<QByteArray>("there"); // in cluster.conf
        QTest::addColumn<bool>("put");
        QTest::newRow("nothing yet") << QByteArray() << true;
        QTest::newRow("no database yet") << QByteArray("PGDATA=''\n") << true;
        QTest::newRow("a database") << QByteArray("SELF=b\nPGDATA=/var/lib/postgresql/15/main\n") << false;
        QTest::newRow("one with a blank") << QByteArray("PGDATA='/srv/my data'\n") << false;
    }
    void aGuardKeepsItsDatabase()
    {
        QFETCH(QByteArray, there);
        QFETCH(bool, put);
        QTemporaryDir folder;
        QFile conf(folder.filePath(QStringLiteral("cluster.conf")));
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(there);
        conf.close();
        const Plan planned = plan();
        QByteArray program = hostToolsInstallation(planned.profile, planned.recipe, Node::B, {}).input;
        program.truncate(program.indexOf("set -eu"));
        program.replace("/etc/baton/cluster.conf", conf.fileName().toUtf8());
        QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(program)}), put ? 0 : 77);
        PostgresFacts found;
        found.dataDirectory = QStringLiteral("/var/lib/postgresql/15/main");
        QVERIFY(hostToolsInstallation(planned.profile, planned.recipe, Node::B, found).input.startsWith("set -eu"));
    }

    // Who types the name of the host thinks for longer than a moment: then all are looked at once more, and users do not wait for a third look.
    void whoWasLookedAtAgainIsNotLookedForAgain()
    {
        Plan dead = plan(false);
        dead.snapshot.taken = QDateTime::currentDateTimeUtc().addSecs(-600);
        Snapshot now = dead.snapshot;
        now.taken = QDateTime::currentDateTimeUtc();
        for (const bool again : {false, true}) {
            const Runbook runbook = failover(dead);
            if (again)
                runbook.foundUnchanged(now);
            ScriptedRun run;
            QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("stop-old")))].isDone(run));
            for (Node witness : {Node::B, Node::Proxy})
                QCOMPARE(run.on(witness).ran(QStringLiteral("host ask a state")), !again);
        }
        now.hosts[Node::B].sees[Node::A].ping = SightFacts::Sight::Yes; // it is there after all
        const Runbook runbook = failover(dead);
        runbook.foundUnchanged(now);
        ScriptedRun run;
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return CommandOutput{.out = "t", .err = {}}; };
        const Result<bool> needsNoStop = runbook.steps[size_t(at(runbook, QStringLiteral("stop-old")))].isDone(run);
        QVERIFY(needsNoStop && !*needsNoStop);
    }

    void aHostThatStaysAwayDoesNotHoldTheLock()
    {
        for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::Failed}) {
            const Runbook runbook = uninstall(plan());
            ScriptedRun run;
            run.on(Node::B).onRun = [kind](const Command &) -> Result<CommandOutput> { return fail(kind, QStringLiteral("no answer")); };
            const bool away = kind == ErrorKind::Unreachable;
            QCOMPARE(bool(runbook.steps[size_t(at(runbook, QStringLiteral("unlock")))].run(run)), away);
            QCOMPARE(run.notes.size(), away ? 1 : 0);
            QVERIFY(run.on(Node::Proxy).ran(QStringLiteral("lock-release")));
        }
    }

    // Nobody knows whether the word for the page came: users get what they got before, and haproxy.cfg says so.
    void aMaintenanceThatFailsIsUndone_data()
    {
        QTest::addColumn<bool>("on");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }
    void aMaintenanceThatFailsIsUndone()
    {
        QFETCH(bool, on);
        struct Nobody : RunObserver
        {
            void happened(const RunEvent &) override { }
        } nobody;
        ScriptedRun run;
        HostState &proxy = run.theSnapshot.hosts[Node::Proxy];
        proxy.reach = HostState::Reach::Ok;
        proxy.proxy.socketUsable = true;
        bool shown = !on, written = !on; // the page; the same in haproxy.cfg
        int asked = 0;
        run.on(Node::Proxy).onRun = [&](const Command &command) -> Result<CommandOutput> {
            const QString words = told(command);
            if (words.startsWith(QLatin1String("proxy-page "))) {
                written = words.endsWith(QLatin1String(" on"));
                return CommandOutput{.out = "done\n", .err = {}};
            }
            if (words.startsWith(QLatin1String("host maintenance "))) {
                shown = words.endsWith(QLatin1String(" on"));
                if (++asked == 1)
                    return fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
            }
            return CommandOutput{};
        };
        const RunReport report = Runner(nobody).run(on ? maintenanceOn(plan()) : maintenanceOff(plan()), run);
        QCOMPARE(report.outcome, Outcome::Undone);
        QVERIFY(run.on(Node::Proxy).ran(on ? QStringLiteral("host maintenance on") : QStringLiteral("host maintenance off")));
        QCOMPARE(shown, !on);
        QCOMPARE(written, !on);
        QVERIFY(run.on(Node::Proxy).ran(QStringLiteral("host lock release token")));
    }

    void slotsOfAServerThatDoesNotAnswerAreNotGone()
    {
        const Runbook runbook = uninstall(plan());
        const Step &step = runbook.steps[size_t(at(runbook, QStringLiteral("slots")))];
        ScriptedRun run = pairOf(150000, false);
        QVERIFY(step.isDone(run).value());
        run.theSnapshot.hosts[Node::A].postgres.running = false;
        QVERIFY(!step.isDone(run).value());
        QVERIFY(!step.run(run));
        run.theSnapshot.hosts[Node::A].postgres.running = true;
        run.theSnapshot.hosts[Node::A].reach = HostState::Reach::Unreachable;
        QVERIFY(!step.isDone(run).value());
    }

    void theLimitOfWalNeedsALookAtTheDisk()
    {
        ScriptedRun run = pairOf(150000, false);
        run.on(Node::A).onRun = [](const Command &) { return CommandOutput{.out = "max_slot_wal_keep_size|-1|sighup\n", .err = {}}; };
        const Instance instance(run.theSnapshot.host(Node::A).postgres, QStringLiteral("host-a"));
        HostState &state = run.theSnapshot.hosts[Node::A];
        QVERIFY(!settingsToChange(run, Node::A, instance));
        state.system.diskTotal = 300LL << 30;
        state.system.diskFree = 30LL << 30;
        const Result<QList<Setting>> changes = settingsToChange(run, Node::A, instance);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->first().wanted, QStringLiteral("10240"));
        state.reach = HostState::Reach::Unreachable;
        QVERIFY(!settingsToChange(run, Node::A, instance));
    }

    // A slave with less room than its master stops, and takes over with its own settings.
    void theSlavesSettingsComeBeforeTheMasters()
    {
        Plan planned = plan();
        planned.snapshot = pairOf(150000, false).theSnapshot;
        const Runbook runbook = prepare(planned);
        const int slaves = at(runbook, QStringLiteral("slave-settings")), masters = at(runbook, QStringLiteral("settings"));
        QVERIFY(slaves >= 0 && slaves < masters);
        ScriptedRun run = pairOf(150000, false);
        run.theOptions.values.insert(QStringLiteral("restart"), QStringLiteral("no"));
        for (Node node : dataNodes) {
            run.theSnapshot.hosts[node].system.diskTotal = 300LL << 30;
            run.on(node).onRun = [](const Command &command) {
                return CommandOutput{.out = told(command) == QLatin1String("pg-ask settings") ? "max_wal_senders|2|postmaster\n" : "", .err = {}};
            };
        }
        for (int step : {slaves, masters})
            QVERIFY(runbook.steps[size_t(step)].run(run));
        QVERIFY(run.on(Node::B).ran(QStringLiteral("pg-do set max_wal_senders 5")));
        QVERIFY(run.on(Node::B).ran(QStringLiteral("pg-restart"))); // which holds up nobody
        QVERIFY(!run.on(Node::B).ran(QStringLiteral("guard permit")));
        QVERIFY(run.on(Node::A).ran(QStringLiteral("pg-do set max_wal_senders 5")));
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-restart")));
    }

    // A commit that waits for the slave waits for its restart, too: that is the person's to say.
    void aSlaveThatCommitsWaitForIsRestartedByLeave_data()
    {
        QTest::addColumn<QString>("names"); // of those that the master's commits wait for
        QTest::addColumn<bool>("seen");     // the master
        QTest::addColumn<QString>("leave");
        QTest::addColumn<bool>("restarted");
        const QString no = QStringLiteral("no"), yes = QStringLiteral("yes");
        QTest::newRow("nobody waits") << QString() << true << no << true;
        QTest::newRow("commits wait") << QStringLiteral("*") << true << no << false;
        QTest::newRow("nobody knows") << QString() << false << no << false;
        QTest::newRow("commits wait, and may") << QStringLiteral("*") << true << yes << true;
    }
    void aSlaveThatCommitsWaitForIsRestartedByLeave()
    {
        QFETCH(QString, names);
        QFETCH(bool, seen);
        QFETCH(QString, leave);
        QFETCH(bool, restarted);
        const Runbook runbook = prepare(plan());
        ScriptedRun run = pairOf(150000, false);
        run.theOptions.values.insert(QStringLiteral("restart"), leave);
        HostState &master = run.theSnapshot.hosts[Node::A];
        master.reach = seen ? HostState::Reach::Ok : HostState::Reach::Unreachable;
        master.postgres.synchronousStandbys = names;
        run.theSnapshot.hosts[Node::B].system.diskTotal = 300LL << 30;
        run.on(Node::B).onRun = [](const Command &command) {
            return CommandOutput{.out = told(command) == QLatin1String("pg-ask settings") ? "max_wal_senders|2|postmaster\n" : "", .err = {}};
        };
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("slave-settings")))].run(run));
        QVERIFY(run.on(Node::B).ran(QStringLiteral("pg-do set max_wal_senders 5")));
        QCOMPARE(run.on(Node::B).ran(QStringLiteral("pg-restart")), restarted);
        QCOMPARE(run.notes.filter(QStringLiteral("was not restarted")).isEmpty(), restarted);
    }

    // Prepare restarts the master: the slave's agent would take that for its end.
    void anAgentIsHeldWhileTheMasterRestarts_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("before"); // an earlier life of this run has stopped it
        QTest::addColumn<bool>("restarts");
        QTest::addColumn<bool>("runs"); // afterwards
        QTest::newRow("it runs") << true << false << true << true;
        QTest::newRow("the restart fails") << true << false << false << true;
        QTest::newRow("somebody has stopped it") << false << false << true << false;
        QTest::newRow("an earlier life has stopped it") << false << true << true << true;
    }
    void anAgentIsHeldWhileTheMasterRestarts()
    {
        QFETCH(bool, active);
        QFETCH(bool, before);
        QFETCH(bool, restarts);
        QFETCH(bool, runs);
        ScriptedRun run;
        run.theRecipe.agentUnit = QStringLiteral("agent.service");
        if (before)
            run.facts.insert(QStringLiteral("agent-held-b"), QStringLiteral("yes"));
        run.on(Node::B).onRun = [&](const Command &command) {
            const QString words = told(command);
            if (words == QLatin1String("agent start") || words == QLatin1String("agent stop"))
                active = words == QLatin1String("agent start");
            return CommandOutput{.exitStatus = words == QLatin1String("agent active") && !active ? 3 : 0, .out = {}, .err = {}};
        };
        bool promotes = true; // what comes while the master is down
        const Result<> done = withAgentHeld(run, Node::B, [&]() -> Result<> {
            promotes = active;
            return restarts ? Result<>() : fail(ErrorKind::Failed, QStringLiteral("it does not start"));
        });
        QCOMPARE(done.has_value(), restarts);
        QVERIFY(!promotes);
        QCOMPARE(active, runs);
        QCOMPARE(run.on(Node::B).ran(QStringLiteral("deadman arm resume-agent ") + run.id()), runs);
        QCOMPARE(run.on(Node::B).ran(QStringLiteral("deadman disarm all ") + run.id()), runs);
    }

    void switchoverCanBeUndone()
    {
        const Runbook runbook = switchover(plan());
        for (const QString &id : {QStringLiteral("lock"), QStringLiteral("hold-agent"), QStringLiteral("arm"), QStringLiteral("stage"),
                                  QStringLiteral("close-gate"), QStringLiteral("stop-old")})
            QVERIFY2(runbook.steps[size_t(at(runbook, id))].undo, qPrintable(id));
    }

    // What would go on without the run: whoever dies in between, PostgreSQL comes back, and what it holds back has a timer.
    void restartsPostgresByOneCommand()
    {
        Plan planned = plan();
        planned.options.values.insert(QStringLiteral("what"), QStringLiteral("postgres"));
        const Runbook runbook = restartMaster(planned);
        QVERIFY(at(runbook, QStringLiteral("arm")) >= 0);
        QVERIFY(at(runbook, QStringLiteral("arm")) < at(runbook, QStringLiteral("hold-agent")));
        QVERIFY(at(runbook, QStringLiteral("arm")) < at(runbook, QStringLiteral("page-on")));
        QVERIFY(at(runbook, QStringLiteral("disarm")) > at(runbook, QStringLiteral("agent")));
        ScriptedRun run;
        run.theRecipe = planned.recipe;
        run.theOptions = planned.options;
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("arm")))].run(run));
        QVERIFY(run.on(Node::Proxy).ran(QStringLiteral("deadman arm page ") + run.id()));
        QVERIFY(run.on(Node::B).ran(QStringLiteral("deadman arm resume-agent ") + run.id()));
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("restart")))].run(run));
        const QList<Command> &sent = run.on(Node::A).commands;
        QCOMPARE(sent.size(), 2);
        QVERIFY(told(sent[0]).contains(QLatin1String("guard permit")));
        QCOMPARE(told(sent[1]), QStringLiteral("pg-restart"));
    }

    void aResumedRunRestartsAMachineOnce_data()
    {
        QTest::addColumn<QString>("known");  // of its start, from an earlier life of the run
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("reboots");
        QTest::newRow("for the first time") << QString() << QStringLiteral("boot-1") << true;
        QTest::newRow("died before it was sent") << QStringLiteral("boot-1") << QStringLiteral("boot-1") << true;
        QTest::newRow("it is up again") << QStringLiteral("boot-1") << QStringLiteral("boot-2") << false;
        QTest::newRow("it is going down") << QStringLiteral("boot-1") << QString() << false;
    }
    void aResumedRunRestartsAMachineOnce()
    {
        QFETCH(QString, known);
        QFETCH(QString, found);
        QFETCH(bool, reboots);
        Plan planned = plan();
        planned.options.values.insert(QStringLiteral("what"), QStringLiteral("machine"));
        const Runbook runbook = restartMaster(planned);
        ScriptedRun run;
        run.theOptions = planned.options;
        if (!known.isEmpty())
            run.facts.insert(QStringLiteral("up-since"), known);
        QString boot = found;
        run.on(Node::A).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (told(command) == QLatin1String("machine up-since") && !boot.isEmpty())
                return CommandOutput{.out = boot.toUtf8() + '\n', .err = {}};
            boot = QStringLiteral("boot-2");
            return fail(ErrorKind::Unreachable, QStringLiteral("gone"));
        };
        const Result<> restarted = runbook.steps[size_t(at(runbook, QStringLiteral("restart")))].run(run);
        QVERIFY2(restarted, qPrintable(restarted ? QString() : restarted.error().summary));
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("machine reboot")), reboots);
        QCOMPARE(run.facts.value(QStringLiteral("up-since")), QStringLiteral("boot-1"));
    }

    // Down or up, it refuses logins for a while; only a reboot that was not even begun is a failure.
    void aMachineThatRestartsMayRefuseLogins()
    {
        Plan planned = plan();
        planned.options.values.insert(QStringLiteral("what"), QStringLiteral("machine"));
        const Runbook runbook = restartMaster(planned);
        const Step &restart = runbook.steps[size_t(at(runbook, QStringLiteral("restart")))];
        ScriptedRun run;
        run.theOptions = planned.options;
        int looks = 0;
        run.on(Node::A).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (told(command) == QLatin1String("machine reboot"))
                return CommandOutput{};
            if (++looks == 2)
                return fail(ErrorKind::Refused, QStringLiteral("System is going down."));
            return CommandOutput{.exitStatus = 0, .out = looks < 3 ? "boot-1\n" : "boot-2\n", .err = {}};
        };
        QVERIFY(restart.run(run));

        ScriptedRun inhibited;
        inhibited.theOptions = planned.options;
        inhibited.on(Node::A).onRun = [](const Command &command) -> Result<CommandOutput> {
            if (told(command) == QLatin1String("machine reboot"))
                return CommandOutput{.exitStatus = 1, .out = {}, .err = "Operation inhibited"};
            return CommandOutput{.exitStatus = 0, .out = "boot-1\n", .err = {}};
        };
        const Result<> failed = restart.run(inhibited);
        QVERIFY(!failed && failed.error().detail.contains(QLatin1String("inhibited")));
    }

    void aResumedRunRestartsTheMasterOnce()
    {
        Plan planned = plan();
        planned.options.values.insert(QStringLiteral("what"), QStringLiteral("postgres"));
        const Runbook runbook = restartMaster(planned);
        ScriptedRun run;
        run.theOptions = planned.options;
        for (const QString &id : {QStringLiteral("page-on"), QStringLiteral("restart")}) {
            const Step &step = runbook.steps[size_t(at(runbook, id))];
            QVERIFY(step.isDone && step.asksOnResume);
            QVERIFY(!step.isDone(run).value());
        }
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("restart")))].run(run));
        for (const QString &id : {QStringLiteral("page-on"), QStringLiteral("restart")})
            QVERIFY(runbook.steps[size_t(at(runbook, id))].isDone(run).value());

        ScriptedRun refused;
        refused.theOptions = planned.options;
        refused.on(Node::A).onRun = [](const Command &) { return CommandOutput{.exitStatus = 1, .out = {}, .err = {}}; };
        QVERIFY(!runbook.steps[size_t(at(runbook, QStringLiteral("restart")))].run(refused));
        QVERIFY(!runbook.steps[size_t(at(runbook, QStringLiteral("restart")))].isDone(refused).value());
    }

    void aMasterThatDoesNotComeBackIsNotWaitedFor_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::addColumn<bool>("running"); // PostgreSQL
        QTest::addColumn<qint64>("atMost"); // s
        QTest::addColumn<int>("starts");
        QTest::newRow("PostgreSQL is down") << true << false << qint64(2) << 1;
        QTest::newRow("the host is gone") << false << false << qint64(25) << 0;
        QTest::newRow("the service starts slowly") << true << true << qint64(901) << 0;
    }
    void aMasterThatDoesNotComeBackIsNotWaitedFor()
    {
        QFETCH(bool, reachable);
        QFETCH(bool, running);
        QFETCH(qint64, atMost);
        QFETCH(int, starts);
        const Runbook runbook = restartMaster(plan());
        QuickRun run;
        run.theRecipe.startTimeout = std::chrono::seconds(900);
        run.theRecipe.health.status = 200;
        run.on(Node::A).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (!reachable)
                return fail(ErrorKind::Unreachable, QStringLiteral("gone"));
            if (told(command) == QLatin1String("pg-stopped"))
                return CommandOutput{.exitStatus = running ? 1 : 0, .out = {}, .err = {}};
            return CommandOutput{.out = "503\n", .err = {}};
        };
        QVERIFY(!runbook.steps[size_t(at(runbook, QStringLiteral("service")))].run(run));
        const qint64 took = std::chrono::duration_cast<std::chrono::seconds>(run.quick.elapsed()).count();
        QVERIFY2(took <= atMost, qPrintable(QString::number(took)));
        QVERIFY(!running || took >= 899);
        QVERIFY(reachable || took >= 15);
        const QList<Command> &sent = run.on(Node::A).commands;
        QCOMPARE(std::count_if(sent.begin(), sent.end(), [](const Command &c) { return told(c) == QLatin1String("pg-start"); }), starts);
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("guard permit")), starts > 0);
    }

    void aMasterThatIsStartedOnceMoreServes()
    {
        const Runbook runbook = restartMaster(plan());
        QuickRun run;
        run.theRecipe.startTimeout = std::chrono::seconds(900);
        run.theRecipe.health.status = 200;
        bool running = false;
        run.on(Node::A).onRun = [&](const Command &command) -> Result<CommandOutput> {
            running = running || told(command) == QLatin1String("pg-start");
            if (told(command) == QLatin1String("pg-stopped"))
                return CommandOutput{.exitStatus = running ? 1 : 0, .out = {}, .err = {}};
            return CommandOutput{.out = running ? "200\n" : "503\n", .err = {}};
        };
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("service")))].run(run));
    }

    void aSlaveThatIsLateDoesNotUndoTheRestart()
    {
        const Runbook runbook = restartMaster(plan());
        QuickRun run;
        run.on(Node::A).onRun = [](const Command &) { return CommandOutput{.out = "0\n", .err = {}}; };
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("slave")))].run(run));
        QCOMPARE(run.notes.size(), 1);
        QVERIFY(run.notes.first().contains(QLatin1String("host-b")));
    }

    void failoverFencesBeforeItPromotes()
    {
        const Runbook runbook = failover(plan(false));
        QVERIFY(at(runbook, QStringLiteral("fence")) >= 0);
        QVERIFY(at(runbook, QStringLiteral("fence")) < at(runbook, QStringLiteral("promote")));
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("promote")))].pointOfNoReturn);
        QCOMPARE(runbook.confirmation, QStringLiteral("host-b"));
        QVERIFY(!runbook.warning.isEmpty());
    }

    void reconvertPutsAsideBeforeItConverts()
    {
        Plan after = plan();
        after.assessment.master = Node::B;
        const Runbook runbook = reconvert(after);
        QVERIFY(at(runbook, QStringLiteral("login")) >= 0); // a password that is refused is met before anything is stopped
        QVERIFY(at(runbook, QStringLiteral("login")) < at(runbook, QStringLiteral("stop")));
        QVERIFY(at(runbook, QStringLiteral("stop")) < at(runbook, QStringLiteral("put-aside")));
        QVERIFY(at(runbook, QStringLiteral("put-aside")) < at(runbook, QStringLiteral("convert")));
        QVERIFY(at(runbook, QStringLiteral("convert")) < at(runbook, QStringLiteral("unfence")));
        // The former data go only when the slave is known to follow.
        QVERIFY(at(runbook, QStringLiteral("follow")) < at(runbook, QStringLiteral("clear")));
        QVERIFY(at(runbook, QStringLiteral("prove")) < at(runbook, QStringLiteral("clear")));
    }

    // The installation of an emptied machine was cut off: by then the product is there, and the table must be the same.
    void aRebuildStaysWhatItWas_data()
    {
        QTest::addColumn<bool>("installed");
        QTest::newRow("emptied") << false;
        QTest::newRow("broken") << true;
    }
    void aRebuildStaysWhatItWas()
    {
        QFETCH(bool, installed);
        const auto ids = [](const Plan &plan) {
            QStringList all;
            for (const Step &step : rebuildSlave(plan).steps)
                all << step.id;
            return all;
        };
        Plan first = plan();
        first.snapshot.hosts[Node::B].product.installed = installed;
        const QStringList before = ids(first);
        // Its predecessor may be marked as a master that died, and kept out by HAProxy.
        for (const char *step : {"unfence", "proxy", "agents"})
            QVERIFY2(before.indexOf(QLatin1String(step)) > 0 && before.indexOf(QLatin1String(step)) < before.indexOf(QLatin1String("unlock")), step);
        settleTable(Operation::RebuildSlave, first);
        QCOMPARE(first.options.value(QStringLiteral("master")), QStringLiteral("a"));
        QCOMPARE(ids(first), before);
        first.snapshot.hosts[Node::B].product.installed = !installed;
        settleTable(Operation::RebuildSlave, first); // as a resumed run does
        QCOMPARE(ids(first), before);
        first.options.values.remove(QStringLiteral("rebuild"));
        QVERIFY(ids(first) != before);
    }

    // Baton comes to a pair on its bad day, where Prepare refuses: each operation brings along what it needs.
    void aPairWithoutBatonBringsItAlong_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("guardsBefore"); // the step that must not come before the guards, or they not before it
        QTest::addColumn<bool>("guardsFirst");
        QTest::newRow("failover") << Operation::Failover << "fence" << true;
        QTest::newRow("reconvert") << Operation::Reconvert << "follow" << false;
        QTest::newRow("rebuild slave") << Operation::RebuildSlave << "follow" << false;
        QTest::newRow("resolve") << Operation::ResolveTwoMasters << "follow" << false; // a guard could stop the chosen one
    }
    void aPairWithoutBatonBringsItAlong()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, guardsBefore);
        QFETCH(bool, guardsFirst);
        const auto table = [operation](Plan plan) {
            settleTable(operation, plan);
            return runbookFor(operation, plan).value();
        };
        const Runbook prepared = table(plan());
        for (const char *step : {"tools-a", "tools-b", "tools-proxy", "guard-a", "guard-b", "proxy-block"})
            QCOMPARE(at(prepared, QString::fromLatin1(step)), -1);

        Plan bare = plan(operation != Operation::Failover);
        for (Node node : allNodes)
            bare.snapshot.hosts[node].guard.installed = false;
        bare.snapshot.hosts[Node::Proxy].proxy.block = ProxyFacts::Block::Missing;
        const Runbook brings = table(bare);
        const qsizetype lock = at(brings, QStringLiteral("lock"));
        for (const char *step : {"tools-a", "tools-b", "tools-proxy"}) {
            QVERIFY2(at(brings, QString::fromLatin1(step)) >= 0, step);
            QVERIFY2(at(brings, QString::fromLatin1(step)) < lock, step);
        }
        for (const char *step : {"guard-a", "guard-b"}) {
            QVERIFY2(at(brings, QString::fromLatin1(step)) > lock, step);
            QCOMPARE(at(brings, QString::fromLatin1(step)) < at(brings, guardsBefore), guardsFirst);
        }
        QVERIFY(at(brings, QStringLiteral("proxy-block")) > at(brings, operation == Operation::Failover ? QStringLiteral("promote") : QStringLiteral("lock")));
        // A resumed run that has begun no more than these checks everything anew.
        for (const Step &step : brings.steps)
            QCOMPARE(step.movesNoRole, step.id.startsWith(QLatin1String("tools-")) || step.id.startsWith(QLatin1String("guard-")) || step.id.startsWith(QLatin1String("proxy-")));
        QCOMPARE(brings.steps.size(), prepared.steps.size() + 7);

        // Cut off half-way and resumed: some of it is there by now, and who was away is back.
        settleTable(operation, bare);
        for (Node node : allNodes) {
            bare.snapshot.hosts[node].guard.installed = true;
            bare.snapshot.hosts[node].reach = HostState::Reach::Ok;
        }
        const Runbook resumed = table(bare);
        QCOMPARE(resumed.steps.size(), brings.steps.size());
        for (size_t i = 0; i < brings.steps.size(); ++i)
            QCOMPARE(resumed.steps[i].id, brings.steps[i].id);
    }

    // Where a firewall lets nobody through to 5480 it would stop the master of a pair that is well.
    void aGuardThatHearsNobodyIsNotStarted_data()
    {
        QTest::addColumn<int>("peer"); // statuses of the questions
        QTest::addColumn<int>("proxy");
        QTest::addColumn<bool>("put");
        QTest::newRow("both answer") << 0 << 0 << true;
        QTest::newRow("the other data host alone") << 0 << 69 << true;
        QTest::newRow("the proxy alone") << 69 << 0 << true;
        QTest::newRow("there, without an answerer") << 69 << 70 << true;
        QTest::newRow("nobody") << 69 << 69 << false;
    }
    void aGuardThatHearsNobodyIsNotStarted()
    {
        QFETCH(int, peer);
        QFETCH(int, proxy);
        QFETCH(bool, put);
        Plan bare = plan();
        for (Node node : allNodes)
            bare.snapshot.hosts[node].guard.installed = false;
        for (Node node : dataNodes)
            bare.snapshot.hosts[node].postgres.unit = QStringLiteral("postgresql@15-main.service");
        settleTable(Operation::Reconvert, bare);
        const Runbook runbook = reconvert(bare);
        QVERIFY(at(runbook, QStringLiteral("guard-b")) >= 0);
        ScriptedRun run;
        run.on(Node::B).onRun = [&](const Command &command) {
            const QString words = told(command);
            const int status = words == QLatin1String("host ask a ping") ? peer : words == QLatin1String("host ask proxy ping") ? proxy : 0;
            return CommandOutput{.exitStatus = status, .out = {}, .err = {}};
        };
        QVERIFY(runbook.steps[size_t(at(runbook, QStringLiteral("guard-b")))].run(run)); // the run goes on in any case
        const QList<Command> &sent = run.on(Node::B).commands;
        const auto puts = [](const Command &each) { return each.words.isEmpty() && each.input.contains("postgresql@15-main.service.d/baton.conf"); };
        QCOMPARE(std::any_of(sent.begin(), sent.end(), puts), put);
        QCOMPARE(run.notes.filter(QStringLiteral("port 5480")).isEmpty(), put);
    }

    void withoutAProxyThereIsNoGate()
    {
        Plan without = plan();
        without.profile.proxyKind = ProxyKind::None;
        without.profile.hosts.remove(Node::Proxy);
        const Runbook runbook = switchover(without);
        QCOMPARE(at(runbook, QStringLiteral("close-gate")), -1);
        QVERIFY(at(runbook, QStringLiteral("promote")) >= 0);
    }
};

QTEST_GUILESS_MAIN(TestRunbooks)
#include "tst_runbooks.moc"
