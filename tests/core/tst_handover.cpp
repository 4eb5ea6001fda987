#include "core/runbooks/rolechecks.h"

#include "scriptedhandover.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace baton;

namespace {

class CountedStream : public LineStream
{
public:
    explicit CountedStream(std::shared_ptr<std::atomic<int>> lines) : m_lines(std::move(lines)) { }

    Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds) override { return std::nullopt; }
    Result<> write(const QByteArray &) override
    {
        ++*m_lines;
        return {};
    }
    void close() override { }

private:
    std::shared_ptr<std::atomic<int>> m_lines;
};

struct QuickRun : ScriptedRun
{
    Clock &clock() override { return quick; }
    QuickClock quick;
};

CommandOutput said(const QByteArray &out)
{
    return {.exitStatus = 0, .out = out, .err = {}};
}

} // namespace

// What a run finds out of its hosts when it is taken up, and how long it speaks for them.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldMasterIsOutWhereBothSaySo_data()
    {
        QTest::addColumn<QByteArray>("next");   // whether the other one is in recovery; empty: its PostgreSQL is down
        QTest::addColumn<QByteArray>("onDisk"); // whether the old one is a standby on disk
        QTest::addColumn<QString>("found");
        QTest::newRow("promoted") << QByteArray("f") << QByteArray("no") << QStringLiteral("out");
        QTest::newRow("demoted") << QByteArray("t") << QByteArray("yes") << QStringLiteral("out");
        QTest::newRow("not demoted") << QByteArray("t") << QByteArray("no") << QStringLiteral("in");
        QTest::newRow("demoted, and the other is down") << QByteArray() << QByteArray("yes") << QStringLiteral("out");
        QTest::newRow("the other is down: it may have been promoted") << QByteArray() << QByteArray("no") << QStringLiteral("unknown");
    }
    void theOldMasterIsOutWhereBothSaySo()
    {
        QFETCH(QByteArray, next);
        QFETCH(QByteArray, onDisk);
        ScriptedRun run;
        run.on(Node::A).onRun = [&](const Command &) { return said(onDisk + '\n'); };
        run.on(Node::B).onRun = [&](const Command &) { return next.isEmpty() ? CommandOutput{.exitStatus = 2, .out = {}, .err = "no server"} : said(next + '\n'); };
        const Result<bool> out = oldMasterIsOut(run, *handoverOf(run, Operation::Switchover));
        QTEST(!out ? QStringLiteral("unknown") : *out ? QStringLiteral("out") : QStringLiteral("in"), "found");
    }

    void whatOthersPromotedIsNotStartedAsASlave()
    {
        ScriptedRun run;
        run.on(Node::A).onRun = [](const Command &) { return said("no\n"); };
        const Result<> started = startStandby(run, *handoverOf(run, Operation::Switchover));
        QVERIFY(!started && started.error().kind == ErrorKind::Outdated);
        QVERIFY(!run.on(Node::A).ran(QStringLiteral("pg-start")) && run.on(Node::B).commands.isEmpty());
    }

    // A shell that hangs is replaced by the next command; a promotion that is asked for again does nothing again.
    void aPromotionThatIsNotAnsweredIsAskedForAgain()
    {
        ScriptedRun run;
        int asked = 0;
        run.on(Node::B).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (told(command).contains(QStringLiteral("host promote")) && ++asked == 1)
                return fail(ErrorKind::TimedOut, QStringLiteral("hangs"));
            return said({});
        };
        const SharedHandover h = handoverOf(run, Operation::Failover);
        QVERIFY(promoteNext(run, *h));
        QCOMPARE(asked, 2);
    }

    void aCrashedSlaveIsStartedBeforeItReplays()
    {
        ScriptedRun run;
        bool runs = false;
        run.on(Node::B).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (told(command).startsWith(QStringLiteral("pg-start")))
                runs = true;
            if (told(command).startsWith(QStringLiteral("pg-ask")) && !runs)
                return CommandOutput{.exitStatus = 2, .out = {}, .err = "no server"};
            return said("0/5000000|0/5000000|RecoveryWalStream\n");
        };
        QVERIFY(replayAllReceived(run, *handoverOf(run, Operation::Failover)));
        QVERIFY(runs);
    }

    // What was away for long has much to catch up with: it is waited for as long as anything comes.
    void aSlaveThatCatchesUpIsWaitedFor_data()
    {
        constexpr int never = -1;
        QTest::addColumn<int>("streams"); // after so many looks, of a minute each
        QTest::addColumn<bool>("catchesUp");
        QTest::addColumn<bool>("follows");
        QTest::addColumn<int>("minutes"); // until that is known
        QTest::newRow("it streams") << 0 << false << true << 0;
        QTest::newRow("it takes two hours") << 120 << true << true << 120;
        QTest::newRow("nothing comes") << never << false << false << 1;
        QTest::newRow("it comes to no end") << never << true << false << 360;
    }
    void aSlaveThatCatchesUpIsWaitedFor()
    {
        QFETCH(int, streams);
        QFETCH(bool, catchesUp);
        QuickRun run;
        int looks = 0;
        run.on(Node::B).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (told(command) == QLatin1String("pg-ask catching-up 192.0.2.11"))
                return said(catchesUp ? "1\n" : "0\n");
            if (told(command) != QLatin1String("pg-await standby 192.0.2.11 60000") || looks == streams)
                return said({});
            if (++looks > 1000)
                return fail(ErrorKind::Cancelled, QStringLiteral("enough"));
            run.quick.sleep(std::chrono::minutes(1), {});
            return CommandOutput{.exitStatus = 3, .out = {}, .err = "not within 60000 ms"};
        };
        const Result<> seen = seeFollow(run, *handoverOf(run, Operation::Reconvert), std::chrono::seconds(60));
        const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(run.quick.elapsed()).count());
        QTEST(seen.has_value(), "follows");
        QTEST(minutes, "minutes");
        QVERIFY(seen || seen.error().kind == ErrorKind::Failed);
        QCOMPARE(run.notes.isEmpty(), !catchesUp); // whoever watches is told
    }

    // Neither is a host that can't be asked one that catches up.
    void aMasterThatIsGoneIsNotAskedWhoCatchesUp()
    {
        QuickRun run;
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return fail(ErrorKind::Unreachable, QStringLiteral("gone")); };
        const Result<> seen = seeFollow(run, *handoverOf(run, Operation::Reconvert), std::chrono::seconds(60));
        QVERIFY(!seen && seen.error().kind == ErrorKind::Unreachable);
        QVERIFY(!run.on(Node::B).ran(QStringLiteral("catching-up")));
    }

    // The dead master had sent the beginning of a record: the end of what was received is never replayed.
    void halfARecordIsNotWaitedFor_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("waitsFor");
        QTest::addColumn<bool>("ends");
        QTest::newRow("it waits for WAL") << 150010 << QByteArray("RecoveryWalStream") << true;
        QTest::newRow("it waits to ask for WAL again") << 170000 << QByteArray("RecoveryRetrieveRetryInterval") << true;
        QTest::newRow("it works") << 150010 << QByteArray() << false;
        QTest::newRow("it lets some time pass by order") << 150010 << QByteArray("RecoveryApplyDelay") << true;
        QTest::newRow("a query holds it up") << 150010 << QByteArray("RecoveryConflictSnapshot") << false;
        QTest::newRow("it does not tell") << 90500 << QByteArray() << true;
    }
    void halfARecordIsNotWaitedFor()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, waitsFor);
        QuickRun run;
        int asked = 0;
        run.on(Node::B).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (!told(command).contains(QStringLiteral("received-and-replayed")))
                return said("t\n");
            if (++asked == 10000) // 100 seconds: enough to see that it does not give up
                run.stop.request_stop();
            const int position = qMin(asked, 3); // three more records, and no further
            return said("0/9|0/" + QByteArray::number(position) + '|' + waitsFor + '\n');
        };
        const SharedHandover h = handoverOf(run, Operation::Failover);
        PostgresFacts facts;
        facts.versionNumber = version;
        h->nextPg = Instance(facts, QStringLiteral("host-b"));
        const Result<> replayed = replayAllReceived(run, *h);
        QTEST(replayed.has_value(), "ends");
        QVERIFY(replayed || replayed.error().kind == ErrorKind::Cancelled);
        QCOMPARE(run.recall(QStringLiteral("replayed")), std::optional(QStringLiteral("0/3")));
    }

    // A machine whose disk hangs answers pings and sends its standby what it has in memory: the standby's word does not make it a master that works.
    void aMasterThatDoesNotServeMayBeFailedOver_data()
    {
        QTest::addColumn<bool>("reached"); // from here
        QTest::addColumn<QString>("proxySays");
        QTest::addColumn<bool>("webSeen");
        QTest::addColumn<CheckResult::State>("state");
        QTest::newRow("it serves others") << false << QStringLiteral("UP") << true << CheckResult::State::Failed;
        QTest::newRow("the slave sees its web server") << false << QStringLiteral("DOWN") << true << CheckResult::State::Failed;
        QTest::newRow("it serves nobody") << false << QStringLiteral("DOWN") << false << CheckResult::State::Warning;
        QTest::newRow("only its service is dead") << true << QStringLiteral("DOWN") << false << CheckResult::State::Failed;
    }
    void aMasterThatDoesNotServeMayBeFailedOver()
    {
        QFETCH(bool, reached);
        QFETCH(QString, proxySays);
        QFETCH(bool, webSeen);
        ScriptedRun run;
        Snapshot snapshot;
        for (Node node : allNodes)
            snapshot.hosts[node].reach = HostState::Reach::Ok;
        snapshot.hosts[Node::A].reach = reached ? HostState::Reach::Ok : HostState::Reach::Unreachable;
        snapshot.hosts[Node::A].postgres.running = reached;
        PostgresFacts &slave = snapshot.hosts[Node::B].postgres;
        slave.running = slave.inRecovery = true;
        slave.receiverState = QStringLiteral("streaming");
        SightFacts &sight = snapshot.hosts[Node::B].sees[Node::A];
        sight.ping = SightFacts::Sight::Yes;
        sight.http = webSeen ? SightFacts::Sight::Yes : SightFacts::Sight::No;
        snapshot.hosts[Node::Proxy].proxy.servers[Node::A].status = proxySays;
        const SharedHandover h = handoverOf(run, Operation::Failover);
        h->hasProxy = true;
        run.theSnapshot = snapshot;
        const std::vector<Check> checks = RoleChecks(h).forFailover();
        const auto gone = std::find_if(checks.begin(), checks.end(), [](const Check &check) { return check.id == QLatin1String("master-gone"); });
        QVERIFY(gone != checks.end());
        const Result<CheckResult> said = gone->run(run);
        QVERIFY(said);
        QTEST(said->state, "state");
    }

    // Commits on the new master wait for a standby that has such a name.
    void standbysThatCommitsWaitForAreNamedAsTheyWillBe_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("fits"); // the standby will be "desk-one_a"
        QTest::newRow("none") << QString() << true;
        QTest::newRow("any") << QStringLiteral("*") << true;
        QTest::newRow("in quotes") << QStringLiteral("\"desk-one_a\"") << true;
        QTest::newRow("the first of two") << QStringLiteral("FIRST 1 (\"DESK-one_A\", other)") << true;
        QTest::newRow("any of two") << QStringLiteral("ANY 1 (other, *)") << true;
        QTest::newRow("the other host's") << QStringLiteral("\"desk-one_b\"") << false;
        QTest::newRow("PostgreSQL's own name for it") << QStringLiteral("1 (walreceiver)") << false;
        QTest::newRow("part of it") << QStringLiteral("desk-one") << false;
    }
    void standbysThatCommitsWaitForAreNamedAsTheyWillBe()
    {
        QFETCH(QString, names);
        QFETCH(bool, fits);
        for (const Operation operation : {Operation::Switchover, Operation::Reconvert}) {
            ScriptedRun run;
            run.theProfile.id = QStringLiteral("desk-one");
            run.theSnapshot.hosts[Node::B].postgres.synchronousStandbys = names;
            const RoleChecks all(handoverOf(run, operation));
            const std::vector<Check> checks = operation == Operation::Switchover ? all.forSwitchover() : all.forReconvert();
            const auto named = std::find_if(checks.begin(), checks.end(), [](const Check &check) { return check.id == QLatin1String("synchronous"); });
            QVERIFY(named != checks.end());
            const Result<CheckResult> said = named->run(run);
            QVERIFY(said);
            // What has a master already is not held up by it.
            const auto wrong = operation == Operation::Switchover ? CheckResult::State::Failed : CheckResult::State::Warning;
            QCOMPARE(said->state, fits ? CheckResult::State::Passed : wrong);
        }
    }

    // A guard stops its host when it hears nobody, so a silent one has stopped. Where none is, a firewall is as silent as a host that is off.
    void silenceIsAStopOnlyWhereAGuardIs_data()
    {
        QTest::addColumn<bool>("adopts");
        QTest::addColumn<bool>("guarded");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("proxy");
        QTest::addColumn<bool>("feeds"); // the slave says that it still receives
        QTest::addColumn<bool>("stopped");
        QTest::newRow("a pair of Baton's") << false << false << true << true << false << true;
        QTest::newRow("its disk hangs, and it feeds the slave") << false << false << true << true << true << false;
        QTest::newRow("the slave has not noticed yet that it is gone") << false << false << false << true << true << true;
        QTest::newRow("no proxy to be cut off from, and the slave sees it") << false << false << true << false << false << false;
        QTest::newRow("no proxy, and nobody sees it") << false << false << false << false << false << true;
        QTest::newRow("no guard yet, and the others see it") << true << false << true << true << false << false;
        QTest::newRow("no guard yet, and nobody sees it") << true << false << false << true << false << true;
        QTest::newRow("its guard was put there before") << true << true << true << true << false << true;
    }
    void silenceIsAStopOnlyWhereAGuardIs()
    {
        QFETCH(bool, seen);
        QuickRun run;
        for (Node witness : {Node::B, Node::Proxy})
            run.on(witness).onRun = [](const Command &) { return CommandOutput{.exitStatus = 69, .out = {}, .err = "does not answer"}; };
        for (Node node : allNodes)
            run.theSnapshot.hosts[node].reach = node == Node::A ? HostState::Reach::Unreachable : HostState::Reach::Ok;
        if (seen)
            run.theSnapshot.hosts[Node::B].sees[Node::A].ping = SightFacts::Sight::Yes;
        QFETCH(bool, feeds);
        run.theSnapshot.hosts[Node::B].postgres.receiverState = feeds ? QStringLiteral("streaming") : QString();
        const SharedHandover h = handoverOf(run, Operation::Failover);
        QFETCH(bool, proxy);
        h->hasProxy = proxy;
        QFETCH(bool, adopts);
        QFETCH(bool, guarded);
        h->adopts = adopts;
        h->oldIsGuarded = guarded;
        const Result<> stopped = seeGuardStopOld(run, *h);
        QTEST(stopped.has_value(), "stopped");
        QVERIFY(stopped || stopped.error().kind == ErrorKind::Unsafe);
    }

    // On a pair that had no block in HAProxy yet there is nothing to put the master back into; elsewhere that is said.
    void aFenceIsLiftedWhereHAProxyDoesNotKnowTheMasterYet_data()
    {
        QTest::addColumn<bool>("adopts");
        QTest::newRow("a pair of Baton's") << false;
        QTest::newRow("a pair that is adopted") << true;
    }
    void aFenceIsLiftedWhereHAProxyDoesNotKnowTheMasterYet()
    {
        QFETCH(bool, adopts);
        ScriptedRun run;
        run.on(Node::Proxy).onRun = [](const Command &command) {
            return told(command).contains(QLatin1String("enable")) ? CommandOutput{.exitStatus = 1, .out = {}, .err = "No such server."} : CommandOutput{};
        };
        const SharedHandover h = handoverOf(run, Operation::Failover);
        h->hasProxy = true;
        h->adopts = adopts;
        QCOMPARE(liftFence(run, *h).has_value(), adopts);
        QVERIFY(run.on(Node::A).ran(QStringLiteral("mark unfence")));
        for (Node witness : {Node::B, Node::Proxy})
            QVERIFY(run.on(witness).ran(QStringLiteral("mark unfence-node a")));
    }

    // Users wait for a failover: the service gets ten seconds, and only from an earlier Baton's tools, which know no "end", what these give it.
    void aServiceIsEndedAsTheHostsToolsKnowHow_data()
    {
        constexpr int gone = -1;
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<int>("status"); // of "service end"
        QTest::addColumn<QStringList>("sent");
        QTest::addColumn<bool>("stopped");
        const QString end = QStringLiteral("service end"), stop = QStringLiteral("service stop");
        QTest::newRow("failover") << Operation::Failover << 0 << QStringList{end} << true;
        QTest::newRow("failover, an earlier Baton's tools") << Operation::Failover << 2 << QStringList{end, stop} << true;
        QTest::newRow("failover, it does not end") << Operation::Failover << 1 << QStringList{end} << false;
        QTest::newRow("failover, the host is gone") << Operation::Failover << gone << QStringList{end} << false;
        QTest::newRow("nobody waits") << Operation::Reconvert << 0 << QStringList{stop} << true;
    }
    void aServiceIsEndedAsTheHostsToolsKnowHow()
    {
        QFETCH(Operation, operation);
        QFETCH(int, status);
        ScriptedRun run;
        run.on(Node::A).onRun = [status](const Command &command) -> Result<CommandOutput> {
            if (told(command) != QLatin1String("service end"))
                return said({});
            if (status < 0)
                return fail(ErrorKind::Unreachable, QStringLiteral("gone"));
            return CommandOutput{.exitStatus = status, .out = {}, .err = "baton-root: no such verb"};
        };
        const Result<> stopped = stopOldService(run, *handoverOf(run, operation));
        QTEST(stopped.has_value(), "stopped");
        QStringList sent;
        for (const Command &command : std::as_const(run.on(Node::A).commands))
            sent << told(command);
        QTEST(sent, "sent");
    }

    void aNewMasterThatCrashesIsStartedAgain()
    {
        ScriptedRun run;
        bool runs = false;
        run.on(Node::B).onRun = [&](const Command &command) -> Result<CommandOutput> {
            if (told(command).startsWith(QStringLiteral("pg-start")))
                runs = true;
            return runs ? said("f\n") : CommandOutput{.exitStatus = 2, .out = {}, .err = "no server"};
        };
        run.on(Node::Proxy).onRun = [&](const Command &) { return said(runs ? QByteArray::number(run.theRecipe.health.status) : QByteArray("503")); };
        const SharedHandover h = handoverOf(run, Operation::Failover);
        h->hasProxy = true;
        QVERIFY(seeUsersServed(run, *h));
        QVERIFY(runs);
    }

    void aNewMasterOutOfReachIsWaitedForWhileTheProxyServes()
    {
        ScriptedRun run;
        int looks = 0;
        run.on(Node::B).onRun = [](const Command &) -> Result<CommandOutput> { return fail(ErrorKind::Unreachable, QStringLiteral("gone")); };
        run.on(Node::Proxy).onRun = [&](const Command &) { return said(++looks > 1 ? QByteArray::number(run.theRecipe.health.status) : QByteArray("503")); };
        const SharedHandover h = handoverOf(run, Operation::Failover);
        h->hasProxy = true;
        QVERIFY(seeUsersServed(run, *h));
        QVERIFY(!run.on(Node::B).ran(QStringLiteral("pg-start")));
    }

    // The lock that one host keeps is seen to be nobody's; where more than one can't be told, the run must come back for them.
    void aLockThatTwoHostsKeepIsNotReleased()
    {
        ScriptedRun run;
        const auto gone = [](const Command &) -> Result<CommandOutput> { return fail(ErrorKind::Unreachable, QStringLiteral("gone")); };
        run.on(Node::A).onRun = gone;
        const SharedHandover h = handoverOf(run, Operation::Switchover);
        QVERIFY(releaseLock(run, *h));
        run.on(Node::B).onRun = gone;
        QVERIFY(!releaseLock(run, *h));
    }

    // Of a cluster with a proxy two hosts; of two data hosts of which one is dead, the other: whoever wants to promote it needs its lock, too.
    void aLockIsOnAllThatAreThereWithoutAProxy()
    {
        ScriptedRun run;
        const SharedHandover h = handoverOf(run, Operation::Failover);
        h->hasProxy = false;
        h->absent = {Node::A};
        QVERIFY(takeLock(run, *h));
        h->hasProxy = true;
        QVERIFY(takeLock(run, *h));
        h->absent = {Node::A, Node::Proxy};
        const Result<> alone = takeLock(run, *h);
        QVERIFY(!alone && alone.error().kind == ErrorKind::Unsafe);
        h->hasProxy = false;
        h->absent = {};
        run.on(Node::A).onRun = [](const Command &) -> Result<CommandOutput> { return fail(ErrorKind::Unreachable, QStringLiteral("gone")); };
        QVERIFY(!takeLock(run, *h)); // it was there when this was planned
    }

    // Behind the gate: whatever goes wrong, and whoever cancels, users are let in again before the gate's timer is taken away.
    void aRestartBehindTheGateOpensItAgain_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::addColumn<int>("refusals"); // of the gate, before it opens
        QTest::newRow("all is well") << true << 0;
        QTest::newRow("PostgreSQL does not restart") << false << 0;
        QTest::newRow("the gate opens at the third word") << true << 2;
    }
    void aRestartBehindTheGateOpensItAgain()
    {
        QFETCH(bool, restarts);
        QFETCH(int, refusals);
        struct ShieldedRun : QuickRun
        {
            bool shielded = false;
            void shield(bool on) override { shielded = on; }
        } run;
        QStringList said;
        bool alwaysShielded = true;
        run.on(Node::Proxy).onRun = [&](const Command &command) {
            said << told(command);
            if (told(command).contains(QLatin1String("gate open")) && refusals-- > 0)
                return CommandOutput{.exitStatus = 1, .out = {}, .err = "no"};
            return CommandOutput{};
        };
        run.on(Node::B).onRun = [&](const Command &command) {
            alwaysShielded = alwaysShielded && (run.shielded || told(command).contains(QLatin1String("permit")));
            if (told(command).contains(QLatin1String("pg-restart")))
                return CommandOutput{.exitStatus = restarts ? 0 : 1, .out = {}, .err = {}};
            return CommandOutput{.exitStatus = 0, .out = QByteArray::number(run.theRecipe.health.status), .err = {}};
        };
        const SharedHandover h = handoverOf(run, Operation::Reconvert);
        h->hasProxy = true;
        const Result<> done = restartHeld(run, *h);
        QCOMPARE(bool(done), restarts);
        const auto last = [&](const char *words) {
            qsizetype found = -1;
            for (qsizetype i = 0; i < said.size(); ++i)
                found = said[i].contains(QLatin1String(words)) ? i : found;
            return found;
        };
        QVERIFY(last("gate close") >= 0 && last("gate close") < last("gate open"));
        QVERIFY(last("gate open") < last("deadman disarm gate"));
        QVERIFY(refusals < 0); // it did open
        QVERIFY(alwaysShielded && !run.shielded);
    }

    void signsOfLifeEndWhereItTakesTooLong()
    {
        ScriptedRun run;
        const auto lines = std::make_shared<std::atomic<int>>(0);
        run.on(Node::A).onStream = [lines](const Command &) -> Result<std::unique_ptr<LineStream>> { return std::make_unique<CountedStream>(lines); };
        SignsOfLife signs(run, {Node::A});
        QTRY_VERIFY_WITH_TIMEOUT(*lines > 1, 30000);
        signs.forAtMost(std::chrono::milliseconds(0));
        const int told = *lines + 1; // one may have been on its way
        QTest::qWait(2500);
        QVERIFY(*lines <= told);
        signs.forAtMost(std::chrono::hours(1));
        QTRY_VERIFY_WITH_TIMEOUT(*lines > told, 30000);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
