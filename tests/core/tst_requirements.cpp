#include "core/runbooks/requirements.h"

#include "deskplan.h"
#include "scriptedrun.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

// What is asked of hosts and network before anything is installed or prepared.
class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A guard that does not reach the witness takes its host for cut off once the other one is silent.
    void theWayToTheWitnessIsTried_data()
    {
        using State = CheckResult::State;
        QTest::addColumn<QByteArray>("silent");
        QTest::addColumn<bool>("there"); // the proxy, from here
        QTest::addColumn<State>("state");
        QTest::newRow("all answer") << QByteArray() << true << State::Passed;
        QTest::newRow("no ping") << QByteArray("ping\n") << true << State::Warning;
        QTest::newRow("the port is closed") << QByteArray("5480\n") << true << State::Failed;
        QTest::newRow("nothing answers") << QByteArray("ping\n5480\n") << true << State::Failed;
        QTest::newRow("the proxy is off") << QByteArray("ping\n5480\n") << false << State::Warning; // its own checks tell of it
    }
    void theWayToTheWitnessIsTried()
    {
        QFETCH(QByteArray, silent);
        QFETCH(bool, there);
        const Runbook runbook = prepare(deskPlan());
        for (Node node : dataNodes) {
            ScriptedRun run;
            run.on(node).onRun = [&](const Command &command) {
                return CommandOutput{.out = told(command) == QLatin1String("reach 192.0.2.10 5480") ? silent : QByteArray(), .err = {}};
            };
            if (!there)
                run.on(Node::Proxy).onRun = [](const Command &) -> Result<CommandOutput> { return fail(ErrorKind::Unreachable, QStringLiteral("off")); };
            const QString id = QStringLiteral("reach-%1-proxy").arg(nodeId(node));
            const auto check = std::find_if(runbook.checks.begin(), runbook.checks.end(), [&](const Check &each) { return each.id == id; });
            QVERIFY(check != runbook.checks.end());
            const Result<CheckResult> found = check->run(run);
            QVERIFY(found);
            QTEST(found->state, "state");
            QCOMPARE(found->found.contains(QLatin1String("5480")), silent.contains("5480"));
        }
    }

    void theAnswerersPortIsToBeFree_data()
    {
        using State = CheckResult::State;
        QTest::addColumn<QByteArray>("listens");
        QTest::addColumn<State>("state");
        QTest::newRow("others") << QByteArray("0.0.0.0:22\n192.0.2.11:15480\n") << State::Passed;
        QTest::newRow("on its address") << QByteArray("0.0.0.0:22\n192.0.2.11:5480\n") << State::Failed;
        QTest::newRow("everywhere") << QByteArray("[::]:5480\n") << State::Failed;
        QTest::newRow("what is installed") << QByteArray("installed\n0.0.0.0:5480\n") << State::Passed;
    }
    void theAnswerersPortIsToBeFree()
    {
        QFETCH(QByteArray, listens);
        for (Node node : allNodes) {
            ScriptedRun run;
            run.on(node).onRun = [&](const Command &command) {
                return CommandOutput{.out = told(command) == QLatin1String("measure ports") ? listens : QByteArray(), .err = {}};
            };
            const std::vector<Check> checks = hostRequirements(deskPlan(), node);
            const auto check = std::find_if(checks.begin(), checks.end(), [&](const Check &each) { return each.id == QStringLiteral("ports-") + nodeId(node); });
            QVERIFY(check != checks.end());
            const Result<CheckResult> found = check->run(run);
            QVERIFY(found);
            QTEST(found->state, "state");
        }
    }

    // By this machine's shell: an installation that was broken off has put its answerer there already.
    void anEarlierRunsAnswererIsNotInTheWay()
    {
        QTemporaryDir folder;
        const auto program = [&](const char *name, const QByteArray &script) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QFile::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0 && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        QVERIFY(program("ss", "echo 'State Recv-Q Send-Q Local Address:Port Peer Address:Port'\necho 'LISTEN 0 128 0.0.0.0:22 0.0.0.0:*'\n"
                              "echo 'LISTEN 0 128 192.0.2.11:5480 0.0.0.0:*'\n"));
        for (const bool ours : {true, false}) {
            QVERIFY(program("systemctl", ours ? "[ \"$*\" = '-q is-active baton-answer.socket' ]\n" : "exit 3\n"));
            ScriptedRun run;
            run.on(Node::A).onRun = [&](const Command &command) {
                QProcess shell;
                shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("PATH=%1:$PATH\n").arg(folder.path())
                                                                               + QString(command.script).replace(QLatin1String("/var/lib/baton"), folder.path())});
                shell.waitForFinished();
                return CommandOutput{.exitStatus = shell.exitCode(), .out = shell.readAllStandardOutput(), .err = shell.readAllStandardError()};
            };
            const std::vector<Check> checks = hostRequirements(deskPlan(), Node::A);
            const auto check = std::find_if(checks.begin(), checks.end(), [](const Check &each) { return each.id == QLatin1String("ports-a"); });
            QVERIFY(check != checks.end());
            const Result<CheckResult> found = check->run(run);
            QVERIFY2(found, found ? "" : qPrintable(found.error().summary));
            QCOMPARE(found->state, ours ? CheckResult::State::Passed : CheckResult::State::Failed);
        }
    }

    // Passwords go through sudo's standard input.
    void sudoThatRecordsItsInputIsSaid_data()
    {
        using State = CheckResult::State;
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<State>("state");
        QTest::newRow("nothing, or no sudo") << QByteArray() << State::Passed;
        QTest::newRow("by its defaults") << QByteArray("log_input\n") << State::Warning;
        QTest::newRow("but not for this account") << QByteArray("!log_input\n") << State::Passed;
        QTest::newRow("of what is no terminal") << QByteArray("log_stdin\n") << State::Warning;
        QTest::newRow("it does not tell") << QByteArray("unknown\n") << State::Passed;
        QTest::newRow("by its rule") << QByteArray("LOG_INPUT:\n") << State::Warning;
        QTest::newRow("but not by this rule") << QByteArray("NOLOG_INPUT:\n") << State::Passed;
    }
    void sudoThatRecordsItsInputIsSaid()
    {
        QFETCH(QByteArray, says);
        ScriptedRun run;
        run.on(Node::A).onRun = [&](const Command &command) {
            return CommandOutput{.out = told(command) == QLatin1String("measure sudo-log") ? says : QByteArray(), .err = {}};
        };
        const std::vector<Check> checks = hostRequirements(deskPlan(), Node::A);
        const auto check = std::find_if(checks.begin(), checks.end(), [](const Check &each) { return each.id == QLatin1String("sudo-log-a"); });
        QVERIFY(check != checks.end());
        const Result<CheckResult> found = check->run(run);
        QVERIFY(found);
        QTEST(found->state, "state");
    }
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
