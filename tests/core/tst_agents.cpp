#include "scriptedhandover.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

namespace {

// A host by this machine's shell, whose systemd is two files.
class AgentHost
{
public:
    AgentHost(bool enabled, bool active, bool obeys = true)
    {
        const QByteArray stop = obeys ? "rm -f active" : ":";
        put("systemctl", "#!/bin/sh\ncd " + QFile::encodeName(m_folder.path()) + " || exit\ncase \"$*\" in\n*is-enabled*) [ -e enabled ] ;;\n*is-active*) [ -e active ] ;;\n"
                         "start*) : >active ;;\nstop*) " + stop + " ;;\nenable*) : >enabled; : >active ;;\ndisable*) rm -f enabled; " + stop + " ;;\nesac\n");
        if (enabled)
            put("enabled", {});
        if (active)
            put("active", {});
    }

    Result<CommandOutput> run(const Command &command) const
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("PATH=%1:$PATH\n").arg(m_folder.path())
                                                                       + QString(command.script).replace(QLatin1String("/run/baton"), m_folder.path())});
        if (!shell.waitForFinished())
            return fail(ErrorKind::TimedOut, QStringLiteral("the shell hangs"));
        return CommandOutput{.exitStatus = shell.exitCode(), .out = shell.readAllStandardOutput(), .err = shell.readAllStandardError()};
    }
    bool isEnabled() const { return QFile::exists(m_folder.filePath(QStringLiteral("enabled"))); }
    bool isActive() const { return QFile::exists(m_folder.filePath(QStringLiteral("active"))); }

private:
    void put(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    QTemporaryDir m_folder;
};

} // namespace

// The product's failover agent: off on the master, on on the slave, held while Baton changes the roles itself.
class TestAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentThatWasHeldIsAsItWas_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("active");
        QTest::newRow("enabled") << true << true;
        QTest::newRow("started by hand") << false << true;
        QTest::newRow("switched off") << false << false;
    }
    void anAgentThatWasHeldIsAsItWas()
    {
        QFETCH(bool, enabled);
        QFETCH(bool, active);
        ScriptedRun run;
        run.theRecipe.agentUnit = QStringLiteral("agent.service");
        const AgentHost host(enabled, active);
        run.on(Node::B).onRun = [&](const Command &command) { return host.run(command); };
        const SharedHandover h = handoverOf(run, Operation::Switchover);
        for (int life = 0; life < 2; ++life) { // a run that is taken up holds it again
            QVERIFY(holdAgent(run, *h));
            QVERIFY(!host.isActive());
        }
        QVERIFY(releaseAgent(run, *h));
        QCOMPARE(host.isActive(), active);
        QCOMPARE(host.isEnabled(), enabled);
    }

    // It could promote in the middle.
    void anAgentThatDoesNotStopEndsTheRun()
    {
        ScriptedRun run;
        run.theRecipe.agentUnit = QStringLiteral("agent.service");
        const AgentHost host(true, true, false);
        run.on(Node::B).onRun = [&](const Command &command) { return host.run(command); };
        const Result<> held = holdAgent(run, *handoverOf(run, Operation::Switchover));
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::Unsafe);
    }

    // The one that is held on the new master stays off there, whoever says later that it may go on.
    void theAgentGoesWithTheSlave_data()
    {
        QTest::addColumn<bool>("enabled"); // on the slave
        QTest::newRow("enabled") << true;
        QTest::newRow("started by hand") << false;
    }
    void theAgentGoesWithTheSlave()
    {
        QFETCH(bool, enabled);
        ScriptedRun run;
        run.theRecipe.agentUnit = QStringLiteral("agent.service");
        const AgentHost old(false, false), next(enabled, true);
        run.on(Node::A).onRun = [&](const Command &command) { return old.run(command); };
        run.on(Node::B).onRun = [&](const Command &command) { return next.run(command); };
        const SharedHandover h = handoverOf(run, Operation::Switchover);
        QVERIFY(holdAgent(run, *h));
        QVERIFY(swapAgents(run, *h));
        QVERIFY(old.isEnabled() && old.isActive());
        QVERIFY(releaseAgent(run, *h));
        QVERIFY(!next.isEnabled() && !next.isActive());
    }

    void aDeadMastersAgentIsNotWaitedFor_data()
    {
        constexpr int gone = -1;
        QTest::addColumn<bool>("absent"); // the old master, when this was planned
        QTest::addColumn<int>("off");     // statuses
        QTest::addColumn<int>("on");
        QTest::addColumn<bool>("swapped");
        QTest::newRow("both obey") << false << 0 << 0 << true;
        QTest::newRow("the old master was away") << true << 0 << 0 << true;
        QTest::newRow("it is gone by now") << false << 0 << gone << true;
        QTest::newRow("its agent does not start") << false << 0 << 1 << false;
        QTest::newRow("the new master's does not stop") << false << 1 << 0 << false;
    }
    void aDeadMastersAgentIsNotWaitedFor()
    {
        QFETCH(bool, absent);
        QFETCH(int, off);
        QFETCH(int, on);
        ScriptedRun run;
        run.theRecipe.agentUnit = QStringLiteral("agent.service");
        const auto ending = [](int status) {
            return [status](const Command &) -> Result<CommandOutput> {
                if (status < 0)
                    return fail(ErrorKind::Unreachable, QStringLiteral("gone"));
                return CommandOutput{.exitStatus = status, .out = {}, .err = {}};
            };
        };
        run.on(Node::A).onRun = ending(on);
        run.on(Node::B).onRun = ending(off);
        const SharedHandover h = handoverOf(run, Operation::Failover);
        if (absent)
            h->absent = {Node::A};
        const Result<> swapped = swapAgents(run, *h);
        QTEST(swapped.has_value(), "swapped");
        QVERIFY(run.on(Node::B).ran(QStringLiteral("agent off")));
        QCOMPARE(run.on(Node::A).ran(QStringLiteral("agent on")), !absent);
    }
};

QTEST_GUILESS_MAIN(TestAgents)
#include "tst_agents.moc"
