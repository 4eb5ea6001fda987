#include "core/guard/hosttools.h"
#include "core/runbook/runner.h"
#include "core/runbooks/runbooks.h"
#include "modelcluster.h"
#include "scriptedrun.h"

#include <QRegularExpression>
#include <QTest>

// Every runbook that moves roles, against a model of the hosts: something dies before or after each of its commands, what the hosts do by
// themselves comes in any order, all is put right again, and the run is resumed or rolled back. At no time are there two masters,
// what was acknowledged in a planned operation is there, and users are served in the end.
using namespace baton;
using model::Cluster;

namespace {

enum class Strike { None, App, Workstation, LineToMaster, PowerOfMaster, PowerOfSlave, PowerOfProxy, DataHostsApart, Asleep, AppAndMaster, AppAndSlave, AppAndProxy };

const char *nameOf(Strike strike)
{
    switch (strike) {
    case Strike::None: return "nothing";
    case Strike::App: return "the app killed";
    case Strike::Workstation: return "the workstation cut off";
    case Strike::LineToMaster: return "the workstation cut off from the old master alone";
    case Strike::PowerOfMaster: return "power cut of the old master";
    case Strike::PowerOfSlave: return "power cut of the other data host";
    case Strike::PowerOfProxy: return "power cut of the proxy";
    case Strike::DataHostsApart: return "the data hosts cut apart";
    case Strike::Asleep: return "the workstation asleep until the timers have acted";
    case Strike::AppAndMaster: return "the app killed with the master";
    case Strike::AppAndSlave: return "the app killed with the slave";
    case Strike::AppAndProxy: return "the app killed with the proxy";
    }
    Q_UNREACHABLE();
}

constexpr std::array strikes{Strike::App, Strike::Workstation, Strike::LineToMaster, Strike::PowerOfMaster, Strike::PowerOfSlave, Strike::PowerOfProxy,
                             Strike::DataHostsApart, Strike::Asleep, Strike::AppAndMaster, Strike::AppAndSlave, Strike::AppAndProxy};

class SilentStream : public LineStream
{
public:
    Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds) override { return std::nullopt; }
    Result<> write(const QByteArray &) override { return {}; }
    void close() override { }
};

// The cluster, and the line to it, on which a strike waits.
struct World
{
    Cluster cluster;
    Strike strike = Strike::None;
    int strikeAt = 0; // the number of the command, from 1
    bool before = false;
    int calls = 0;
    bool lineGone = false, lineToMasterGone = false, appDead = false;
    qint64 lostBefore = 0;
    QStringList timers; // the order in which they act
    QString lastCommand;
    std::mutex lock; // a fence comes from a thread of its own

    void strikeNow()
    {
        const auto is = [this](auto... any) { return ((strike == any) || ...); };
        appDead = is(Strike::App, Strike::AppAndMaster, Strike::AppAndSlave, Strike::AppAndProxy);
        lineGone = appDead || is(Strike::Workstation);
        lineToMasterGone = is(Strike::LineToMaster);
        if (is(Strike::PowerOfMaster, Strike::AppAndMaster))
            cluster.cutPower(Node::A);
        if (is(Strike::PowerOfSlave, Strike::AppAndSlave))
            cluster.cutPower(Node::B);
        if (is(Strike::PowerOfProxy, Strike::AppAndProxy))
            cluster.cutPower(Node::Proxy);
        cluster.cutApart = is(Strike::DataHostsApart);
        if (is(Strike::Asleep))
            cluster.settle(timers, false);
    }

    Result<CommandOutput> call(Node node, const Command &command, bool counted)
    {
        const std::lock_guard guard(lock);
        const bool struck = counted && ++calls == strikeAt;
        if (struck)
            lastCommand = command.title().left(90);
        if (struck && before)
            strikeNow();
        const auto gone = [&] { return lineGone || (lineToMasterGone && node == Node::A) || !cluster.at(node).on; };
        if (gone())
            return fail(ErrorKind::Unreachable, nodeId(node) + QStringLiteral(" is not reachable"));
        const CommandOutput output = cluster.perform(node, command);
        cluster.tick();
        if (struck && !before)
            strikeNow();
        if (gone()) // it was done, and nobody heard
            return fail(ErrorKind::Unreachable, nodeId(node) + QStringLiteral(" is not reachable"));
        return output;
    }
};

class ModelRun : public ScriptedRun
{
public:
    ModelRun(World &world, const Plan &plan) : m_world(world)
    {
        theProfile = plan.profile;
        theRecipe = plan.recipe;
        theOptions = plan.options;
        for (Node node : allNodes) {
            on(node).onRun = [this, node](const Command &command) { return m_world.call(node, command, true); };
            on(node).onStream = [](const Command &) -> Result<std::unique_ptr<LineStream>> { return std::make_unique<SilentStream>(); };
        }
        m_clock.whileItPasses = [this] {
            const std::lock_guard guard(m_world.lock);
            m_world.cluster.settle({}, true);
        };
    }

    Clock &clock() override { return m_clock; }
    std::unique_ptr<Host> connect(Node node) override
    {
        auto host = ScriptedRun::connect(node);
        static_cast<ScriptedHost &>(*host).onRun = [this, node](const Command &command) { return m_world.call(node, command, false); };
        return host;
    }

private:
    World &m_world;
    QuickClock m_clock;
};

// What is on the workstation's disk of a run: the steps it has begun and not undone.
class Journal : public RunObserver
{
public:
    Journal(const World &world, QStringList earlier) : begun(std::move(earlier)), m_world(world) { }

    void happened(const RunEvent &event) override
    {
        if (!m_world.appDead && event.kind == RunEvent::Kind::UndoDone)
            begun.removeAll(event.step);
    }
    Result<> intends(const RunEvent &event) override
    {
        if (!m_world.appDead && event.kind == RunEvent::Kind::Intent && !begun.contains(event.step))
            begun << event.step;
        return {};
    }

    QStringList begun;

private:
    const World &m_world;
};

using Change = std::function<void(Runbook &)>;

void without(Runbook &runbook, const QString &id)
{
    std::erase_if(runbook.steps, [&](const Step &step) { return step.id == id; });
}

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

    struct Scenario
    {
        Operation operation;
        Change change = {}; // of its table: what must be noticed
        QString what = QStringLiteral("service"); // is restarted by restart-master
    };

    struct Case
    {
        Strike strike = Strike::None;
        int at = 0;
        bool before = false, rollback = false;
        QStringList timers;
    };

    static Plan planFor(const Cluster &cluster, const Scenario &scenario)
    {
        const Operation operation = scenario.operation;
        Plan plan;
        static const Recipe recipe = loadRecipe(QStringLiteral("flotomate-service-desk-lab")).value();
        plan.recipe = recipe;
        plan.profile.id = QStringLiteral("desk");
        for (Node node : allNodes) {
            HostProfile host;
            host.label = QStringLiteral("host-") + nodeId(node);
            host.address = QStringLiteral("192.0.2.%1").arg(10 + int(node));
            plan.profile.hosts.insert(node, host);
            plan.snapshot.hosts[node].reach = cluster.at(node).on ? HostState::Reach::Ok : HostState::Reach::Unreachable;
        }
        for (Node node : dataNodes) {
            PostgresFacts &postgres = plan.snapshot.hosts[node].postgres;
            postgres.installed = plan.snapshot.hosts[node].product.installed = true;
            postgres.versionNumber = 150000;
            postgres.systemIdentifier = 77;
            postgres.unit = QStringLiteral("postgresql@15-main.service");
            postgres.dataDirectory = QStringLiteral("/var/lib/postgresql/15/main");
            postgres.binDirectory = QStringLiteral("/usr/lib/postgresql/15/bin");
        }
        plan.assessment.master = operation == Operation::Reconvert ? Node::B : Node::A;
        plan.assessment.slave = peerOf(*plan.assessment.master);
        plan.options.values.insert(QStringLiteral("method"), QStringLiteral("rewind"));
        plan.options.values.insert(QStringLiteral("what"), scenario.what);
        return plan;
    }

    // Edits of haproxy.cfg are another test's; here the proxy's run time is what counts.
    static Runbook tableOf(const Scenario &scenario, const Plan &plan)
    {
        Runbook runbook = *runbookFor(scenario.operation, plan);
        runbook.checks.clear();
        without(runbook, QStringLiteral("keep-route"));
        for (Step &step : runbook.steps) {
            if (step.id == QLatin1String("proxy"))
                step.run = [](Run &run) { return run.run(Node::Proxy, hostChange({QStringLiteral("enable"), QStringLiteral("a")}), {}).map([](const QByteArray &) { }); };
        }
        if (scenario.change)
            scenario.change(runbook);
        return runbook;
    }

    // A failover begins with a dead master, a reconversion with one that has come back after a failover.
    static void begin(World &world, const Scenario &scenario)
    {
        if (scenario.operation != Operation::Failover && scenario.operation != Operation::Reconvert)
            return;
        world.cluster.at(Node::B).agent = false;
        world.cluster.cutPower(Node::A);
        world.cluster.settle({}, true);
        if (scenario.operation == Operation::Failover)
            return;
        QStringList begun;
        (void)perform(world, {Operation::Failover}, begun, false);
        world.cluster.boot(Node::A);
        world.cluster.settle({}, true);
        world.calls = 0;
        world.lostBefore = world.cluster.lost();
    }

    static RunReport perform(World &world, const Scenario &scenario, QStringList &begun, bool rollback, const QMap<QString, QString> &options = {})
    {
        Plan plan = planFor(world.cluster, scenario);
        plan.options.values.insert(options);
        ModelRun run(world, plan);
        Journal journal(world, begun);
        const Runbook runbook = tableOf(scenario, plan);
        const RunReport report = rollback ? Runner(journal).rollback(runbook, run, begun) : Runner(journal).run(runbook, run, begun);
        begun = journal.begun;
        return report;
    }

    static void putRight(World &world, const QStringList &timers)
    {
        world.lineGone = world.lineToMasterGone = world.appDead = false;
        world.cluster.cutApart = false;
        for (Node node : {Node::Proxy, Node::B, Node::A}) // a lonely data host waits for evidence
            world.cluster.boot(node);
        world.cluster.settle(timers, false);
    }

    static bool isFenced(const Cluster &cluster, Node node)
    {
        return !cluster.at(node).isMaster() && std::any_of(allNodes.begin(), allNodes.end(), [&](Node each) { return cluster.at(each).marks.contains(node); });
    }

    // Empty when all went as promised.
    static QString wrongWith(World &world, const Scenario &scenario, const Case &now)
    {
        Cluster &cluster = world.cluster;
        begin(world, scenario);
        world.strike = now.strike;
        world.strikeAt = now.at;
        world.before = now.before;
        world.timers = now.timers;
        QStringList begun;
        const RunReport report = perform(world, scenario, begun, false);
        const bool killed = world.appDead;
        world.strike = Strike::None;
        cluster.settle(now.timers, false);
        if (cluster.everTwoMasters())
            return QStringLiteral("two masters");
        if (now.strike == Strike::LineToMaster && !cluster.servedBy()) // the hosts are all there, and hear each other
            return QStringLiteral("nobody serves, and nobody has to decide");
        putRight(world, now.timers);
        if (cluster.everTwoMasters())
            return QStringLiteral("two masters when all was put right");
        RunReport last = report;
        const bool openEnded = killed || report.outcome == Outcome::NeedsYou || report.outcome == Outcome::StillGoing;
        if (openEnded && !begun.isEmpty()) {
            last = perform(world, scenario, begun, now.rollback);
            if (now.rollback && last.outcome == Outcome::Refused) // past the point of no return
                last = perform(world, scenario, begun, false);
            cluster.settle(now.timers, false);
        }
        if (!cluster.unknown.isEmpty())
            return QStringLiteral("the model does not know ") + cluster.unknown.first();
        if (cluster.everTwoMasters())
            return QStringLiteral("two masters after resume or rollback");
        if (!cluster.servedBy())
            return QStringLiteral("nobody serves: %1").arg(last.summary);
        if (scenario.operation != Operation::Failover && cluster.lost() > world.lostBefore)
            return QStringLiteral("acknowledged tickets are missing");
        // Where the master died with it, the slave may have taken over, and the old master is to be reconverted: another run's business.
        const bool failedOver = cluster.servedBy() == Node::B && isFenced(cluster, Node::A);
        if (scenario.operation != Operation::Failover && last.outcome != Outcome::Done && last.outcome != Outcome::Undone && !failedOver)
            return QStringLiteral("neither finished nor undone: %1").arg(last.summary);
        if (scenario.operation != Operation::Failover && !cluster.hasPair() && (last.outcome == Outcome::Done || !failedOver))
            return QStringLiteral("no pair in the end");
        for (Node node : allNodes) {
            if (openEnded && !begun.isEmpty() && !cluster.at(node).lock.isEmpty() && last.outcome != Outcome::NeedsYou)
                return QStringLiteral("%1 is still locked").arg(nodeId(node));
        }
        return {};
    }

    struct Found
    {
        int cases = 0;
        QStringList wrong;
    };

    // With `enough` only until something goes wrong that it describes.
    static Found explore(const Scenario &scenario, const QRegularExpression &enough = {})
    {
        World plain;
        begin(plain, scenario);
        QStringList begun;
        (void)perform(plain, scenario, begun, false);
        const int commands = plain.calls;
        const QStringList kinds{QStringLiteral("gate"), QStringLiteral("restart-master"), QStringLiteral("finish-promotion"), QStringLiteral("resume-agent"),
                                QStringLiteral("page")};
        const QList<QStringList> orders{kinds, {kinds[2], kinds[1], kinds[0], kinds[3], kinds[4]}, {kinds[4], kinds[1], kinds[2], kinds[3], kinds[0]}};
        Found found;
        for (Strike strike : strikes) {
            for (int at = 1; at <= commands; ++at) {
                for (int variant = 0; variant < 4; ++variant) {
                    for (const QStringList &order : orders) {
                        const Case now{.strike = strike, .at = at, .before = bool(variant & 1), .rollback = bool(variant & 2), .timers = order};
                        World world;
                        const QString wrong = wrongWith(world, scenario, now);
                        ++found.cases;
                        if (!wrong.isEmpty() && !enough.pattern().isEmpty() && wrong.contains(enough)) {
                            found.wrong = {wrong};
                            return found;
                        }
                        if (!wrong.isEmpty())
                            found.wrong << QStringLiteral("%1 %2 command %3 (%4), timers %5, %6: %7\n    %8")
                                               .arg(QLatin1String(nameOf(strike)), now.before ? QStringLiteral("before") : QStringLiteral("after"))
                                               .arg(at).arg(world.lastCommand, order.first(), now.rollback ? QStringLiteral("rollback") : QStringLiteral("resume"),
                                                    wrong, world.cluster.text());
                    }
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void anUndisturbedRunEndsWell_data() { rows(); }
    void anUndisturbedRunEndsWell()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, what);
        World world;
        begin(world, {operation});
        QStringList begun;
        const RunReport report = perform(world, {.operation = operation, .what = what}, begun, false);
        QVERIFY2(world.cluster.unknown.isEmpty(), qPrintable(world.cluster.unknown.join(u'\n')));
        QVERIFY2(report.outcome == Outcome::Done, qPrintable(report.summary + u'\n' + world.cluster.text()));
        QCOMPARE(world.cluster.servedBy(), std::optional(operation == Operation::RestartMaster ? Node::A : Node::B));
        QVERIFY(!world.cluster.everTwoMasters());
        QVERIFY(operation == Operation::Failover || world.cluster.hasPair());
    }

    void whateverDies_data() { rows(); }
    void whateverDies()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, what);
        const Found found = explore({.operation = operation, .what = what});
        qInfo("%d cases, %d wrong", found.cases, int(found.wrong.size()));
        QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong.mid(0, 12).join(u'\n')));
    }

    // It was dead when the failover was planned; until the run comes to it, the person's computer slept.
    void aDeadMasterThatIsBackIsSeenToStop_data()
    {
        QTest::addColumn<bool>("seen");
        QTest::newRow("looked for long ago") << false;
        QTest::newRow("the others saw it all the time") << true;
    }
    void aDeadMasterThatIsBackIsSeenToStop()
    {
        QFETCH(bool, seen);
        World world;
        begin(world, {Operation::Failover});
        Plan plan = planFor(world.cluster, {Operation::Failover});
        plan.snapshot.taken = QDateTime::currentDateTimeUtc().addSecs(seen ? 0 : -600);
        if (seen)
            plan.snapshot.hosts[Node::B].sees[Node::A].ping = SightFacts::Sight::Yes;
        world.cluster.boot(Node::A);
        world.cluster.settle({}, true);
        QCOMPARE(world.cluster.servedBy(), std::optional(Node::A));
        world.lineToMasterGone = seen; // only the others reach it
        ModelRun run(world, plan);
        Journal journal(world, {});
        const RunReport report = Runner(journal).run(tableOf({Operation::Failover}, plan), run);
        QVERIFY2(report.outcome == (seen ? Outcome::Done : Outcome::Undone), qPrintable(report.summary));
        QVERIFY(!world.cluster.everTwoMasters());
        QCOMPARE(world.cluster.servedBy(), std::optional(seen ? Node::B : Node::A)); // back while nobody looked: it serves
    }

    // It was done, but its end was not written; meanwhile others have changed the roles. Taken up, it would stop the master that serves.
    void whatIsOutdatedStopsNobody_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::newRow("reconvert") << Operation::Reconvert;
        QTest::newRow("rebuild-slave") << Operation::RebuildSlave;
        QTest::newRow("resolve") << Operation::ResolveTwoMasters;
    }
    void whatIsOutdatedStopsNobody()
    {
        QFETCH(Operation, operation);
        World world;
        begin(world, {Operation::Reconvert});
        QStringList begun, later;
        QCOMPARE(perform(world, {Operation::Reconvert}, begun, false).outcome, Outcome::Done);
        const QString b = QStringLiteral("b");
        QCOMPARE(perform(world, {Operation::Switchover}, later, false, {{QStringLiteral("master"), b}}).outcome, Outcome::Done);
        QCOMPARE(world.cluster.servedBy(), std::optional(Node::A));
        begun << QStringLiteral("fence");
        const RunReport report = perform(world, {operation}, begun, false, {{QStringLiteral("master"), b}, {QStringLiteral("keep"), b}});
        world.cluster.settle({}, true);
        QVERIFY2(report.outcome == Outcome::Refused && report.error->kind == ErrorKind::Outdated, qPrintable(report.summary));
        QVERIFY2(world.cluster.servedBy() == Node::A && world.cluster.hasPair(), qPrintable(world.cluster.text()));
        for (Node node : allNodes)
            QVERIFY2(world.cluster.at(node).lock.isEmpty() && world.cluster.at(node).marks.isEmpty(), qPrintable(world.cluster.text()));
    }

    // The loser was ahead (it had been promoted). Where the run fails after it was stopped, the chosen one must still be able to start.
    void aResolveThatFailsLeavesOneMaster()
    {
        World world;
        world.cluster.at(Node::B).standby = world.cluster.at(Node::B).standbySignal = world.cluster.at(Node::B).follows = false;
        world.cluster.at(Node::B).timeline = 2;
        const Change fails = [](Runbook &runbook) {
            for (Step &step : runbook.steps) {
                if (step.id == QLatin1String("convert"))
                    step.run = [](Run &) -> Result<> { return fail(ErrorKind::Failed, QStringLiteral("no room")); };
            }
        };
        QStringList begun;
        const RunReport report = perform(world, {.operation = Operation::ResolveTwoMasters, .change = fails}, begun, false, {{QStringLiteral("keep"), QStringLiteral("a")}});
        QVERIFY2(world.cluster.unknown.isEmpty(), qPrintable(world.cluster.unknown.join(u'\n')));
        QVERIFY2(report.outcome == Outcome::Undone && report.error->summary == QLatin1String("no room"), qPrintable(report.summary));
        QVERIFY2(!world.cluster.at(Node::B).running && isFenced(world.cluster, Node::B), qPrintable(world.cluster.text()));
        QVERIFY2(world.cluster.at(Node::Proxy).disabled.contains(Node::B), qPrintable(world.cluster.text()));
        world.cluster.cutPower(Node::A);
        world.cluster.boot(Node::A);
        world.cluster.settle({}, true);
        QVERIFY2(world.cluster.servedBy() == Node::A, qPrintable(world.cluster.text()));
    }

    // The master stops so slowly that the run gives up, and can't be started again yet: then its own timer does it, and is not disarmed.
    void aSlowStopIsPutRightByTheTimer()
    {
        const Scenario scenario{Operation::Switchover};
        World world;
        begin(world, scenario);
        world.cluster.slowStop = true;
        QStringList begun;
        const RunReport report = perform(world, scenario, begun, false);
        QVERIFY2(report.outcome == Outcome::NeedsYou, qPrintable(report.summary));
        QVERIFY(!world.cluster.servedBy());
        world.cluster.slowStop = false;
        world.cluster.settle({QStringLiteral("gate"), QStringLiteral("restart-master"), QStringLiteral("finish-promotion"), QStringLiteral("resume-agent")}, false);
        QVERIFY2(world.cluster.servedBy() == Node::A, qPrintable(world.cluster.text()));
        const RunReport undone = perform(world, scenario, begun, true);
        QVERIFY2(undone.outcome == Outcome::Undone, qPrintable(undone.summary));
        QVERIFY2(world.cluster.hasPair() && world.cluster.at(Node::B).agent, qPrintable(world.cluster.text()));
        QVERIFY(!world.cluster.everTwoMasters());
        for (Node node : allNodes)
            QVERIFY2(world.cluster.at(node).lock.isEmpty() && world.cluster.at(node).timers.isEmpty(), qPrintable(world.cluster.text()));
    }

    // A table that lacks what keeps the promise is found out: else the exploration would prove nothing.
    void aBrokenTableIsFoundOut_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("undoOnly");
        QTest::addColumn<QString>("promise");
        QTest::newRow("no replay check") << Operation::Switchover << QStringLiteral("confirm") << false << QStringLiteral("missing");
        QTest::newRow("no timers") << Operation::Switchover << QStringLiteral("arm") << false << QStringLiteral("nobody serves|neither");
        QTest::newRow("old master not demoted") << Operation::Switchover << QStringLiteral("demote") << false << QStringLiteral("neither finished"); // two masters, if "follow" did not look at the disk itself
        QTest::newRow("old master not started again") << Operation::Switchover << QStringLiteral("stop-old") << true << QStringLiteral("nobody serves");
        QTest::newRow("no fence") << Operation::Failover << QStringLiteral("fence") << false << QStringLiteral("two masters|nobody serves");
    }
    void aBrokenTableIsFoundOut()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, step);
        QFETCH(bool, undoOnly);
        QFETCH(QString, promise);
        const QRegularExpression expected(promise);
        const Change change = [&](Runbook &runbook) {
            if (!undoOnly)
                without(runbook, step);
            for (Step &each : runbook.steps) {
                if (each.id == step)
                    each.undo = {};
            }
        };
        const Found found = explore({operation, change}, expected);
        QVERIFY2(found.wrong.size() == 1 && found.wrong.first().contains(expected), qPrintable(
                 QStringLiteral("%1 of %2 cases are wrong: %3").arg(found.wrong.size()).arg(found.cases).arg(found.wrong.value(0))));
    }

private:
    static void rows()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("what");
        const QString service = QStringLiteral("service");
        QTest::newRow("switchover") << Operation::Switchover << service;
        QTest::newRow("failover") << Operation::Failover << service;
        QTest::newRow("reconvert") << Operation::Reconvert << service;
        QTest::newRow("restart-master") << Operation::RestartMaster << service;
        QTest::newRow("restart-master, PostgreSQL") << Operation::RestartMaster << QStringLiteral("postgres");
    }
};

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
