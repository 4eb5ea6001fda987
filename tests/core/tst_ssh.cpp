#include "privatesshd.h"

#include "core/host/connectiontest.h"
#include "core/host/sshhost.h"
#include "core/secrets/memorysecrets.h"
#include "core/ssh/logins.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <thread>

#include <unistd.h>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

namespace {

const Command nothing = Command::reading(QStringLiteral("true"));

} // namespace

// Connecting: host keys, logins, and lines that break. A real sshd for each case.
class TestSsh : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateSshd> m_sshd;

    SshAccess access() const
    {
        SshAccess access;
        access.host.label = QStringLiteral("desk-a");
        access.host.address = QStringLiteral("127.0.0.1");
        access.host.port = m_sshd->port();
        access.host.user = m_sshd->user();
        access.host.auth = HostProfile::Auth::Key;
        access.host.keyFile = m_sshd->clientKey();
        access.secretPrefix = QStringLiteral("test/a");
        access.knownHosts = m_sshd->knownHosts();
        access.configFile = QStringLiteral("/dev/null");
        return access;
    }
    Result<CommandOutput> tryOnce(const SshAccess &access, MemorySecrets &&secrets = MemorySecrets())
    {
        return SshHost(access, secrets).run(nothing);
    }
    void startServer(const QString &config = {})
    {
        m_sshd = std::make_unique<PrivateSshd>(config);
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
    }
    void trustServer()
    {
        MemorySecrets secrets;
        const Result<> trusted = SshHost(access(), secrets).trustHostKey(m_sshd->fingerprint());
        QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().summary));
    }
    void replaceHostKey(const QString &type)
    {
        m_sshd->stop();
        m_sshd->newHostKey(type);
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
    }

private Q_SLOTS:
    void init()
    {
        if (!QFile::exists(QStringLiteral("/usr/sbin/sshd")))
            QSKIP("the package openssh-server is not installed");
        startServer();
    }
    void cleanup() { m_sshd.reset(); }

    void unknownHostKeyIsAskedAbout()
    {
        const Result<CommandOutput> first = tryOnce(access());
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::HostKeyUnknown);
        QCOMPARE(first.error().detail, m_sshd->fingerprint());
        QVERIFY(!QFile::exists(m_sshd->knownHosts()));

        MemorySecrets secrets;
        SshHost host(access(), secrets);
        const Result<> other = host.trustHostKey(QStringLiteral("SHA256:something-else"));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::HostKeyChanged);
        QVERIFY(!QFile::exists(m_sshd->knownHosts()));

        QVERIFY(host.trustHostKey(m_sshd->fingerprint()));
        QCOMPARE(QFile::permissions(m_sshd->knownHosts()) & 0x0fff, QFile::ReadUser | QFile::WriteUser);
        QVERIFY(host.run(nothing));
        const QString pattern = QStringLiteral("[127.0.0.1]:%1").arg(m_sshd->port());
        QProcess search; // OpenSSH reads it the same way
        search.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-F"), pattern, QStringLiteral("-f"), m_sshd->knownHosts()});
        QVERIFY(search.waitForFinished());
        QVERIFY(search.readAllStandardOutput().contains("ssh-ed25519"));
    }

    void keyGoesBehindWhatIsThere()
    {
        append(m_sshd->knownHosts(), "# no line end"); // as an editor may leave it
        trustServer();
        QVERIFY(contentOf(m_sshd->knownHosts()).startsWith("# no line end\n["));
        QVERIFY(tryOnce(access()));
    }

    void changedHostKeyIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("same type") << QStringLiteral("ed25519");
        QTest::newRow("other type") << QStringLiteral("ecdsa");
    }
    void changedHostKeyIsRefused()
    {
        QFETCH(QString, type);
        trustServer();
        const QString before = m_sshd->fingerprint();
        replaceHostKey(type);
        const Result<CommandOutput> output = tryOnce(access());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::HostKeyChanged);
        QVERIFY2(output.error().detail.contains(before), qPrintable(output.error().detail));
        QVERIFY(output.error().detail.contains(m_sshd->fingerprint()));

        MemorySecrets secrets; // not even when somebody says yes
        QVERIFY(!SshHost(access(), secrets).trustHostKey(m_sshd->fingerprint()));
        QVERIFY(!tryOnce(access()));

        // The mend that the error names.
        const QString mend = output.error().summary.section(u'“', 1).section(u'”', 0, 0);
        QVERIFY2(mend.startsWith(QLatin1String("ssh-keygen -R ")), qPrintable(mend));
        QCOMPARE(QProcess::execute(QStringLiteral("sh"),
                                   {QStringLiteral("-c"), mend + QLatin1String(" >/dev/null 2>&1")}),
                 0);
        trustServer();
        QVERIFY(tryOnce(access()));
    }

    void wrongKeyIsRefused()
    {
        trustServer();
        QVERIFY(m_sshd->makeKey(QStringLiteral("stranger"), QStringLiteral("ed25519")));
        SshAccess wrong = access();
        wrong.host.keyFile = m_sshd->path(QStringLiteral("stranger"));
        const Result<CommandOutput> output = tryOnce(wrong);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        QVERIFY(output.error().summary.contains(QLatin1String("desk-a")) &&
                output.error().summary.contains(m_sshd->user()));
    }

    void keyFiles_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("known"); // to the secrets
        QTest::addColumn<bool>("works");
        QTest::newRow("rsa") << QStringLiteral("rsa") << QString() << QString() << true;
        QTest::newRow("ecdsa") << QStringLiteral("ecdsa") << QString() << QString() << true;
        QTest::newRow("passphrase") << QStringLiteral("ed25519") << QStringLiteral("open sesame")
                                    << QStringLiteral("open sesame") << true;
        QTest::newRow("wrong passphrase")
            << QStringLiteral("ed25519") << QStringLiteral("open sesame") << QStringLiteral("open") << false;
        QTest::newRow("missing passphrase")
            << QStringLiteral("ed25519") << QStringLiteral("open sesame") << QString() << false;
    }
    void keyFiles()
    {
        QFETCH(QString, type);
        QFETCH(QString, passphrase);
        QFETCH(QString, known);
        QFETCH(bool, works);
        trustServer();
        QVERIFY(m_sshd->makeKey(QStringLiteral("mine"), type, passphrase));
        append(m_sshd->path(QStringLiteral("authorized_keys")), contentOf(m_sshd->path(QStringLiteral("mine.pub"))));
        SshAccess mine = access();
        mine.host.keyFile = m_sshd->path(QStringLiteral("mine"));
        MemorySecrets secrets;
        if (!known.isEmpty())
            QVERIFY(secrets.store(QStringLiteral("test/a.passphrase"), known));
        const Result<CommandOutput> output = SshHost(mine, secrets).run(nothing);
        QVERIFY2(bool(output) == works, output ? "" : qPrintable(output.error().summary + output.error().detail));
        if (!works)
            QVERIFY2(output.error().summary.contains(QLatin1String("passphrase")), qPrintable(output.error().summary));
    }

    void unreadableKeyFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("not a key") << QByteArray("hello\n");
    }
    void unreadableKeyFileIsNamed()
    {
        QFETCH(QByteArray, content);
        trustServer();
        SshAccess bad = access();
        bad.host.keyFile = m_sshd->path(QStringLiteral("bad"));
        if (!content.isEmpty())
            append(bad.host.keyFile, content);
        const Result<CommandOutput> output = tryOnce(bad);
        QVERIFY(!output);
        QVERIFY2(output.error().summary.contains(bad.host.keyFile), qPrintable(output.error().summary));
    }

    void agentHoldsTheKey()
    {
        trustServer();
        const QString socket = m_sshd->path(QStringLiteral("agent"));
        QProcess agent;
        agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
        QTRY_VERIFY(QFile::exists(socket));
        const QByteArray before = qgetenv("SSH_AUTH_SOCK");
        qputenv("SSH_AUTH_SOCK", socket.toUtf8());
        QProcess add;
        add.setStandardErrorFile(QProcess::nullDevice());
        add.start(QStringLiteral("ssh-add"), {m_sshd->clientKey()});
        add.waitForFinished();
        SshAccess byAgent = access();
        byAgent.host.auth = HostProfile::Auth::Agent;
        byAgent.host.keyFile.clear();
        const Result<CommandOutput> output = tryOnce(byAgent);
        before.isEmpty() ? qunsetenv("SSH_AUTH_SOCK") : qputenv("SSH_AUTH_SOCK", before);
        agent.terminate();
        agent.waitForFinished();
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary));
    }

    void secondFactorAfterTheKey()
    {
        // Two different keys are the second factor that an sshd can be given without passwords.
        m_sshd.reset();
        startServer(QStringLiteral("AuthenticationMethods publickey,publickey"));
        trustServer();
        const Result<CommandOutput> output = tryOnce(access());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        QVERIFY2(output.error().summary.contains(QLatin1String("further")), qPrintable(output.error().summary));
    }

    void configurationNamesTheHost()
    {
        trustServer();
        const QString config = m_sshd->path(QStringLiteral("config"));
        append(config, QStringLiteral("Host desk\n HostName 127.0.0.1\n Port %1\n User %2\n IdentityFile %3\n")
                           .arg(m_sshd->port()).arg(m_sshd->user(), m_sshd->clientKey()).toUtf8());
        SshAccess alias = access();
        alias.host.address = QStringLiteral("desk");
        alias.host.port = 22;
        alias.host.user.clear();
        alias.host.keyFile.clear();
        alias.configFile = config;
        const Result<CommandOutput> output = tryOnce(alias);
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary + output.error().detail));
    }

    void goesThroughAJumpHost()
    {
        PrivateSshd hop;
        QVERIFY(hop.start());
        append(hop.path(QStringLiteral("authorized_keys")), contentOf(m_sshd->clientKey() + QLatin1String(".pub")));
        SshAccess far = access();
        far.host.jump = QStringLiteral("%1@127.0.0.1:%2").arg(hop.user()).arg(hop.port());
        MemorySecrets secrets;
        SshHost host(far, secrets);
        const Result<CommandOutput> unknown = host.run(nothing);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::HostKeyUnknown);
        QCOMPARE(unknown.error().detail, hop.fingerprint());
        QVERIFY(host.trustHostKey(hop.fingerprint())); // first the hop's,
        QVERIFY(host.trustHostKey(m_sshd->fingerprint())); // then the host's
        Command big = Command::reading(QStringLiteral("cat; head -c 5000000 /dev/zero"));
        big.input = QByteArray(3'000'000, 'x');
        const Result<CommandOutput> output = host.run(big);
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary + output.error().detail));
        QCOMPARE(output->out.size(), 8'000'000);

        const QString config = m_sshd->path(QStringLiteral("config")); // the same, from the configuration file
        append(config, QStringLiteral("Host 127.0.0.1\n Port %1\nHost far\n HostName 127.0.0.1\n Port %2\n "
                                      "ProxyJump %3@127.0.0.1\n")
                           .arg(hop.port())
                           .arg(m_sshd->port())
                           .arg(hop.user())
                           .toUtf8());
        SshAccess alias = access();
        alias.host.address = QStringLiteral("far");
        alias.host.port = 22;
        alias.configFile = config;
        const auto loginsAtHop = [&hop] {
            return contentOf(hop.path(QStringLiteral("log"))).count("Accepted publickey");
        };
        const qsizetype before = loginsAtHop();
        const Result<CommandOutput> byConfig =
            SshHost(alias, secrets).run(Command::reading(QStringLiteral("echo ${SSH_CONNECTION##* }")));
        QVERIFY2(byConfig, byConfig ? "" : qPrintable(byConfig.error().summary + byConfig.error().detail));
        QCOMPARE(byConfig->text().toInt(), m_sshd->port());
        QCOMPARE(loginsAtHop(), before + 1);

        hop.stop(); // the server that listens goes, and those that serve connections
        const Result<CommandOutput> cut = host.run(nothing);
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::Unreachable);
    }

    void whatIsNotDoneIsNotPassedOver_data()
    {
        QTest::addColumn<QByteArray>("directive");
        QTest::newRow("ProxyCommand") << QByteArray("ProxyCommand nc %h %p");
        QTest::newRow("RevokedHostKeys") << QByteArray("RevokedHostKeys /etc/ssh/revoked");
    }
    void whatIsNotDoneIsNotPassedOver()
    {
        QFETCH(QByteArray, directive);
        const QString config = m_sshd->path(QStringLiteral("config"));
        append(config, "Host *\n " + directive + '\n');
        SshAccess proxied = access();
        proxied.configFile = config;
        const Result<CommandOutput> output = tryOnce(proxied);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Usage);
    }

    void jumpWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("shared");
        const QByteArray circle = "Host hop-a\n HostName 127.0.0.1\n ProxyJump hop-b\nHost hop-b\n HostName 127.0.0.1\n ProxyJump hop-a\n";
        QTest::newRow("to itself") << QByteArray("Host *\n ProxyJump 127.0.0.1\n") << "127.0.0.1" << false;
        QTest::newRow("a circle") << circle << "hop-a" << false;
        QTest::newRow("a circle of shared connections") << circle << "hop-a" << true; // one would wait for itself
    }
    void jumpWithoutEnd()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, address);
        QFETCH(bool, shared);
        const QString config = m_sshd->path(QStringLiteral("config"));
        append(config, words);
        SshAccess endless = access();
        endless.configFile = config;
        endless.host.address = address;
        if (shared)
            endless.logins = std::make_shared<ssh::Logins>();
        const Result<CommandOutput> output = tryOnce(endless);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Usage);
    }

    void nothingListens()
    {
        m_sshd->stop();
        const Result<CommandOutput> output = tryOnce(access());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Unreachable);
        QVERIFY(output.error().summary.contains(QLatin1String("desk-a")));
    }

    void nobodyKnowsTheName()
    {
        SshAccess nowhere = access();
        nowhere.host.address = QStringLiteral("no-such-host.invalid");
        const Result<CommandOutput> output = tryOnce(nowhere);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Unreachable);
        QVERIFY(output.error().summary.contains(QLatin1String("no-such-host.invalid")));
    }

    void listenerThatSaysNothing()
    {
        QTcpServer deaf; // the kernel accepts for it
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        SshAccess wrong = access();
        wrong.host.port = deaf.serverPort();
        QElapsedTimer clock;
        clock.start();
        const Result<CommandOutput> output = tryOnce(wrong);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::TimedOut);
        QVERIFY2(clock.elapsed() > 2000 && clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
    }

    void frozenServerTimesOut()
    {
        trustServer();
        MemorySecrets secrets;
        SshHost host(access(), secrets);
        QVERIFY(host.run(nothing));
        for (const qint64 pid : m_sshd->processes())
            ::kill(pid_t(pid), SIGSTOP);
        Command command = nothing;
        command.timeout = 1s;
        QElapsedTimer clock;
        clock.start();
        const Result<CommandOutput> output = host.run(command);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::TimedOut);
        QVERIFY2(clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
        for (const qint64 pid : m_sshd->processes())
            ::kill(pid_t(pid), SIGCONT);
        QVERIFY(host.run(nothing));
    }

    void connectsAgainAfterARestart()
    {
        trustServer();
        MemorySecrets secrets;
        SshHost host(access(), secrets);
        QVERIFY(host.run(nothing));
        m_sshd->stop();
        QVERIFY(!host.run(nothing));
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
        const Result<CommandOutput> output = host.run(nothing);
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary));
    }

    void lineLostDuringACommand()
    {
        trustServer();
        MemorySecrets secrets;
        SshHost host(access(), secrets);
        QVERIFY(host.run(nothing));
        std::jthread cut([pids = m_sshd->processes()] {
            std::this_thread::sleep_for(500ms);
            for (const qint64 pid : pids)
                ::kill(pid_t(pid), SIGKILL);
        });
        const Result<CommandOutput> output = host.run(Command::reading(QStringLiteral("sleep 20")));
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Unreachable);
    }

    void oneSessionPerConnectionIsEnough()
    {
        m_sshd.reset();
        startServer(QStringLiteral("MaxSessions 1"));
        trustServer();
        MemorySecrets secrets;
        SshHost host(access(), secrets);
        QVERIFY(host.run(nothing));
        const Result<std::unique_ptr<LineStream>> stream = host.openStream(Command::reading(QStringLiteral("cat")));
        QVERIFY(stream);
        QVERIFY(host.run(nothing));
        QVERIFY(host.run(nothing));
    }

    void connectionTest()
    {
        MemorySecrets secrets;
        const ConnectionReport unknown = testConnection(access(), secrets);
        QVERIFY(unknown.hostKey && unknown.hostKey->state == ssh::HostKey::State::Unknown);
        QCOMPARE(unknown.hostKey->fingerprint, m_sshd->fingerprint());
        QVERIFY(!unknown.ok() && !unknown.loggedIn);
        QCOMPARE(unknown.error->kind, ErrorKind::HostKeyUnknown);
        trustServer();
        const ConnectionReport report = testConnection(access(), secrets);
        QCOMPARE(report.hostKey->state, ssh::HostKey::State::Known);
        QVERIFY(report.loggedIn);
        QCOMPARE(report.isRoot, ::geteuid() == 0);
        QCOMPARE(report.ok(), ::geteuid() == 0);
        QVERIFY(!report.system.isEmpty());
        QVERIFY(report.roundTrip > 0us);
    }
};

QTEST_GUILESS_MAIN(TestSsh)
#include "tst_ssh.moc"
