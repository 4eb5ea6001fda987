#include "core/host/connectiontest.h"
#include "core/host/bandwidth.h"
#include "core/host/sshhost.h"
#include "core/secrets/memorysecrets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

using namespace baton;
using namespace std::chrono_literals;

// What needs real hosts: passwords, sudo, lines that fall silent, full disks. tests/lab/sshtest starts it, in the lab's
// workstation: BATON_LAB is the lab's name, BATON_LAB_TOOL the program that steers it.
class TestSshLab : public QObject
{
    Q_OBJECT

    using Passwords = QMap<QString, QString>;

    QTemporaryDir m_dir;
    MemorySecrets m_secrets{{{QStringLiteral("lab/a.login"), QStringLiteral("admin-pw")}}};
    std::unique_ptr<SshHost> m_host;

    static QString lab(const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("BATON_LAB_TOOL"),
                      QStringList{QStringLiteral("--name"), qEnvironmentVariable("BATON_LAB")} + words);
        process.closeWriteChannel();
        process.waitForFinished(120000);
        const QString said = QString::fromUtf8(process.readAll());
        if (process.exitCode() != 0)
            qWarning("lab %s: %s", qPrintable(words.join(u' ')), qPrintable(said));
        return said.trimmed();
    }
    static QString onHost(const QString &script) { return lab({QStringLiteral("ssh"), QStringLiteral("a"), script}); }

    SshAccess access(const QString &user = QStringLiteral("admin"),
                     HostProfile::Sudo sudo = HostProfile::Sudo::Password) const
    {
        SshAccess access;
        access.host.label = QStringLiteral("desk-a");
        access.host.address = QStringLiteral("192.0.2.11");
        access.host.user = user;
        access.host.auth = HostProfile::Auth::Password;
        access.host.sudo = sudo;
        access.secretPrefix = QStringLiteral("lab/a");
        access.knownHosts = m_dir.filePath(QStringLiteral("known_hosts"));
        access.configFile = QStringLiteral("/dev/null");
        return access;
    }
    SshAccess atB() const
    {
        SshAccess b = access();
        b.host.label = QStringLiteral("desk-b");
        b.host.address = QStringLiteral("192.0.2.12");
        return b;
    }
    static Result<CommandOutput> whoami(const SshAccess &access, const Passwords &passwords)
    {
        MemorySecrets secrets(passwords);
        return SshHost(access, secrets).run(Command::reading(QStringLiteral("id -un")));
    }
    static void trust(const SshAccess &access)
    {
        MemorySecrets secrets;
        SshHost host(access, secrets);
        const Result<ssh::HostKey> key = host.readHostKey();
        QVERIFY2(key, key ? "" : qPrintable(key.error().summary));
        QVERIFY(host.trustHostKey(key->fingerprint));
    }
    static void compareRefusal(const Result<CommandOutput> &output, const QString &says)
    {
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        const QString &summary = output.error().summary;
        QVERIFY2(summary.contains(QLatin1String("desk-a")) && summary.contains(says), qPrintable(summary));
        QVERIFY(!(summary + output.error().detail).contains(QLatin1String("-pw")));
    }
    static QByteArray readAll(Terminal &terminal)
    {
        QByteArray all;
        QElapsedTimer clock;
        for (clock.start(); !terminal.exitStatus() && clock.elapsed() < 20000;)
            all += terminal.read(200ms).value_or("(lost)");
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("BATON_LAB"))
            QSKIP("no lab: tests/lab/sshtest starts this test with one");
        trust(access());
        trust(atB());
        m_host = std::make_unique<SshHost>(access(), m_secrets);
        onHost(QStringLiteral(
            "id guest >/dev/null 2>&1 || useradd -m -s /bin/bash guest; echo guest:guest-pw | chpasswd; "
            "id free >/dev/null 2>&1 || useradd -m -s /bin/bash free; echo free:free-pw | chpasswd; "
            "echo 'free ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/free; chmod 440 /etc/sudoers.d/free"));
    }

    void becomesRootByPassword()
    {
        const Result<CommandOutput> root = m_host->run(Command::reading(QStringLiteral("id -un; echo err >&2")));
        QVERIFY2(root, root ? "" : qPrintable(root.error().summary));
        QCOMPARE(root->out, QByteArray("root\n"));
        QCOMPARE(root->err, QByteArray("err\n")); // nothing of sudo's
        Command login = Command::reading(QStringLiteral("id -un; cat"));
        login.as = Command::As::Login;
        login.input = "input";
        QCOMPARE(m_host->run(login).value().out, QByteArray("admin\ninput"));
        Command withInput = Command::reading(QStringLiteral("cat"));
        withInput.input = QByteArray(1'000'000, 'x') + "end";
        QVERIFY(m_host->run(withInput).value().out == withInput.input);
    }

    void keyboardInteractive()
    {
        onHost(QStringLiteral("printf 'PasswordAuthentication no\\nKbdInteractiveAuthentication "
                              "yes\\nChallengeResponseAuthentication yes\\n' "
                              ">/etc/ssh/sshd_config.d/00-test.conf; systemctl restart ssh"));
        const Result<CommandOutput> right =
            whoami(access(), {{QStringLiteral("lab/a.login"), QStringLiteral("admin-pw")}});
        const Result<CommandOutput> wrong =
            whoami(access(), {{QStringLiteral("lab/a.login"), QStringLiteral("other-pw")}});
        onHost(QStringLiteral("rm /etc/ssh/sshd_config.d/00-test.conf; systemctl restart ssh"));
        QVERIFY2(right, right ? "" : qPrintable(right.error().summary + right.error().detail));
        QCOMPARE(right->text(), QStringLiteral("root"));
        compareRefusal(wrong, QStringLiteral("password is wrong"));
    }

    // Accounts are locked after a few wrong passwords.
    void aRefusedPasswordIsNotTriedAgain()
    {
        const QString key = QStringLiteral("lab/a.login");
        const auto failures = [this] { return m_host->run(Command::reading(QStringLiteral("journalctl -u ssh -o cat | grep -c 'Failed password for admin' || :")))->text().toInt(); };
        MemorySecrets secrets{{{key, QStringLiteral("wrong-pw")}}};
        SshHost host(access(), secrets);
        const int before = failures();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(host.run(Command::reading(QStringLiteral("true"))).error().kind, ErrorKind::Refused);
        QCOMPARE(failures(), before + 1);
        QVERIFY(secrets.store(key, QStringLiteral("admin-pw"))); // the right one is taken at once
        QVERIFY(host.run(Command::reading(QStringLiteral("true"))));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("sudo");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("sudoPassword");
        QTest::addColumn<QString>("says");
        const int password = int(HostProfile::Sudo::Password);
        const int noPassword = int(HostProfile::Sudo::NoPassword);
        const QString admin = QStringLiteral("admin"), adminPw = QStringLiteral("admin-pw"),
                      wrong = QStringLiteral("wrong-pw");
        QTest::newRow("wrong login password") << admin << password << wrong << QString()
                                              << QStringLiteral("login of admin: the password is wrong");
        QTest::newRow("no password known") << admin << password << QString() << QString()
                                           << QStringLiteral("No password is known for admin");
        QTest::newRow("wrong sudo password")
            << admin << password << adminPw << wrong
            << QStringLiteral("sudo on desk-a refuses admin: the password is wrong");
        QTest::newRow("sudo wants a password")
            << admin << noPassword << adminPw << QString() << QStringLiteral("sudo with password");
        QTest::newRow("not in sudoers") << QStringLiteral("guest") << password << QStringLiteral("guest-pw")
                                        << QString() << QStringLiteral("guest may not use sudo");
        QTest::newRow("not in sudoers, without password")
            << QStringLiteral("guest") << noPassword << QStringLiteral("guest-pw") << QString()
            << QStringLiteral("sudo");
    }
    void refusals()
    {
        QFETCH(QString, user);
        QFETCH(int, sudo);
        QFETCH(QString, login);
        QFETCH(QString, sudoPassword);
        QFETCH(QString, says);
        Passwords passwords;
        if (!login.isEmpty())
            passwords.insert(QStringLiteral("lab/a.login"), login);
        if (!sudoPassword.isEmpty())
            passwords.insert(QStringLiteral("lab/a.sudo"), sudoPassword);
        QElapsedTimer clock;
        clock.start();
        compareRefusal(whoami(access(user, HostProfile::Sudo(sudo)), passwords), says);
        QVERIFY2(clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
    }

    void sudoWithoutPassword_data()
    {
        QTest::addColumn<int>("sudo");
        QTest::newRow("as the profile says") << int(HostProfile::Sudo::NoPassword);
        QTest::newRow("the profile expects a password") << int(HostProfile::Sudo::Password);
    }
    void sudoWithoutPassword()
    {
        QFETCH(int, sudo);
        const Result<CommandOutput> output =
            whoami(access(QStringLiteral("free"), HostProfile::Sudo(sudo)),
                   {{QStringLiteral("lab/a.login"), QStringLiteral("free-pw")}});
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary));
        QCOMPARE(output->text(), QStringLiteral("root"));
    }

    void sudoIsMissing()
    {
        onHost(QStringLiteral("mv /usr/bin/sudo /usr/bin/sudo.away"));
        const Result<CommandOutput> output =
            whoami(access(), {{QStringLiteral("lab/a.login"), QStringLiteral("admin-pw")}});
        onHost(QStringLiteral("mv /usr/bin/sudo.away /usr/bin/sudo"));
        compareRefusal(output, QStringLiteral("not installed"));
    }

    void noiseOfStartUpFiles()
    {
        onHost(QStringLiteral("cp /home/admin/.bashrc /home/admin/.bashrc.away; printf 'echo noise\\necho "
                              "noise >&2\\nset -x\\n' >/home/admin/.bashrc"));
        SshHost host(access(), m_secrets);
        const Result<CommandOutput> output = host.run(Command::reading(QStringLiteral("echo out; echo err >&2")));
        const Result<std::unique_ptr<Terminal>> terminal =
            host.openTerminal(Command::reading(QStringLiteral("echo out")));
        const QByteArray screen = terminal ? readAll(**terminal) : QByteArray();
        onHost(QStringLiteral("mv /home/admin/.bashrc.away /home/admin/.bashrc"));
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary));
        QCOMPARE(output->out, QByteArray("out\n"));
        QCOMPARE(output->err, QByteArray("err\n"));
        QCOMPARE(screen, QByteArray("out\r\n"));
    }

    void terminalShowsTheProgramOnly()
    {
        const Result<std::unique_ptr<Terminal>> terminal = m_host->openTerminal(Command::changing(
            QStringLiteral("id -un; tty >/dev/null && echo tty; stty -echo; printf 'Password: '; read -r p; "
                           "stty echo; echo; echo \"[$p]\"; exit 5")));
        QVERIFY2(terminal, terminal ? "" : qPrintable(terminal.error().summary));
        QByteArray all;
        QElapsedTimer clock;
        for (clock.start(); !all.contains("Password: ") && clock.elapsed() < 5000;)
            all += (*terminal)->read(100ms).value();
        QVERIFY((*terminal)->write("mypassword\n"));
        all += readAll(**terminal);
        QCOMPARE(all, QByteArray("root\r\ntty\r\nPassword: \r\n[mypassword]\r\n"));
        QCOMPARE((*terminal)->exitStatus(), std::optional(5));
    }

    void closingATerminalEndsItsProgram()
    {
        const Result<std::unique_ptr<Terminal>> terminal =
            m_host->openTerminal(Command::changing(QStringLiteral("exec sleep 4711")));
        QVERIFY(terminal);
        const Command look = Command::reading(QStringLiteral("pgrep -x -f 'sleep 4711'"));
        QTRY_VERIFY(m_host->run(look).value().ok());
        (*terminal)->close();
        QTRY_VERIFY(!m_host->run(look).value().ok());
    }

    void streamAsRoot()
    {
        const Result<std::unique_ptr<LineStream>> stream =
            m_host->openStream(Command::reading(QStringLiteral("id -un; cat")));
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().summary));
        QCOMPARE((*stream)->readLine(3s).value(), std::optional(QByteArray("root")));
        QVERIFY((*stream)->write("ping\n"));
        QCOMPARE((*stream)->readLine(3s).value(), std::optional(QByteArray("ping")));
    }

    void stopsWhatRootStarted()
    {
        Command command = Command::changing(QStringLiteral("sleep 4712; true"));
        command.timeout = 1s;
        const Result<CommandOutput> output = m_host->run(command);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::TimedOut);
        QTRY_VERIFY(!m_host->run(Command::reading(QStringLiteral("pgrep -x -f 'sleep 4712'"))).value().ok());
    }

    void silentLineIsNoticedDuringACommand()
    {
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true"))));
        auto running = std::async(
            std::launch::async, [this] { return m_host->run(Command::reading(QStringLiteral("sleep 30"))); });
        std::this_thread::sleep_for(500ms);
        lab({QStringLiteral("network-cut"), QStringLiteral("a")});
        QElapsedTimer clock;
        clock.start();
        const Result<CommandOutput> output = running.get();
        const qint64 noticed = clock.elapsed();
        const Result<CommandOutput> again = m_host->run(Command::reading(QStringLiteral("true")));
        const qint64 refused = clock.elapsed() - noticed;
        lab({QStringLiteral("network-heal"), QStringLiteral("a")});
        qInfo("noticed after %lld ms, a new try failed after %lld ms", noticed, refused);
        QVERIFY(!output && output.error().kind == ErrorKind::Unreachable);
        QVERIFY(!again && again.error().kind == ErrorKind::Unreachable);
        QVERIFY(noticed < 30000 && refused < 30000);
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true"))));
    }

    void silentLineIsNoticedByAStream()
    {
        const Result<std::unique_ptr<LineStream>> stream =
            m_host->openStream(Command::reading(QStringLiteral("while sleep 0.2; do echo tick; done")));
        QVERIFY(stream);
        QVERIFY((*stream)->readLine(2s).value());
        lab({QStringLiteral("network-cut"), QStringLiteral("a")});
        QElapsedTimer clock;
        clock.start();
        Result<std::optional<QByteArray>> line = std::nullopt;
        while (line && clock.elapsed() < 15000)
            line = (*stream)->readLine(1s);
        const qint64 noticed = clock.elapsed();
        lab({QStringLiteral("network-heal"), QStringLiteral("a")});
        qInfo("noticed after %lld ms", noticed);
        QVERIFY(!line && line.error().kind == ErrorKind::Unreachable);
        QVERIFY(noticed < 30000);
    }

    void fullDiskDuringAnUpload()
    {
        QFile local(m_dir.filePath(QStringLiteral("build")));
        QVERIFY(local.open(QIODevice::WriteOnly));
        QVERIFY(local.resize(40 << 20));
        local.close();
        onHost(QStringLiteral("mkdir -p /srv/full; mount -t tmpfs -o size=80m none /srv/full"));
        Upload upload;
        upload.localFile = local.fileName();
        upload.remoteFile = QStringLiteral("/srv/full/build");
        bool isFilled = false;
        upload.bandwidth = std::make_shared<Bandwidth>(4 << 20); // time enough for the other one
        upload.pack = false; // nothing but zeros
        upload.progress = [&](qint64 sent, qint64) { // somebody else takes the room meanwhile
            if (sent > (8 << 20) && !std::exchange(isFilled, true))
                onHost(QStringLiteral("head -c 100M /dev/zero >/srv/full/other 2>/dev/null; true"));
        };
        const Result<> during = m_host->upload(upload);
        upload.remoteFile = QStringLiteral("/srv/full/second");
        const Result<> before = m_host->upload(upload);
        onHost(QStringLiteral("umount /srv/full"));
        QVERIFY(isFilled && !during && !before);
        QVERIFY2(during.error().summary.contains(QLatin1String("its disk is full")) &&
                     during.error().summary.contains(QLatin1String("desk-a")),
                 qPrintable(during.error().summary));
        QVERIFY2(before.error().summary.contains(QLatin1String("no room")), qPrintable(before.error().summary));
    }

    void twoHostsAtOnce()
    {
        QFile local(m_dir.filePath(QStringLiteral("build")));
        QVERIFY(local.open(QIODevice::WriteOnly));
        QVERIFY(local.resize(200 << 20));
        local.close();
        SshHost b(atB(), m_secrets);
        Upload upload;
        upload.localFile = local.fileName();
        upload.remoteFile = QStringLiteral("/root/build of the test");
        QElapsedTimer clock;
        clock.start();
        auto toA = std::async(std::launch::async, [&] { return m_host->upload(upload); });
        auto toB = std::async(std::launch::async, [&] { return b.upload(upload); });
        const Result<> a = toA.get(), second = toB.get();
        qInfo("200 MiB to each of two hosts: %lld ms", clock.elapsed());
        QVERIFY2(a, a ? "" : qPrintable(a.error().summary));
        QVERIFY2(second, second ? "" : qPrintable(second.error().summary));
        const Command look = Command::changing(
            QStringLiteral("stat -c '%s %a %U' '/root/build of the test' && rm '/root/build of the test'"));
        QCOMPARE(m_host->run(look).value().text(), QStringLiteral("209715200 755 root"));
        QCOMPARE(b.run(look).value().text(), QStringLiteral("209715200 755 root"));
    }

    void connectionTestSaysAll()
    {
        const ConnectionReport report = testConnection(access(), m_secrets);
        QVERIFY2(report.ok(), report.error ? qPrintable(report.error->summary) : "");
        QVERIFY(report.loggedIn && report.isRoot);
        QVERIFY2(report.system.contains(QLatin1String("Debian")), qPrintable(report.system));
        qInfo("connected in %lld ms, round trip %lld us", qint64(report.connectTime.count()),
              qint64(report.roundTrip.count()));
        MemorySecrets wrong(Passwords{{QStringLiteral("lab/a.login"), QStringLiteral("admin-pw")},
                                      {QStringLiteral("lab/a.sudo"), QStringLiteral("x-pw")}});
        const ConnectionReport noRoot = testConnection(access(), wrong);
        QVERIFY(noRoot.loggedIn && !noRoot.isRoot && !noRoot.ok());
        QCOMPARE(noRoot.error->kind, ErrorKind::Refused);
    }

    void latency()
    {
        const Command nothing = Command::reading(QStringLiteral(":"));
        QVERIFY(m_host->run(nothing));
        QElapsedTimer clock;
        clock.start();
        constexpr int rounds = 100;
        for (int i = 0; i < rounds; ++i)
            QVERIFY(m_host->run(nothing));
        qInfo("as root by sudo: %.2f ms per command", double(clock.elapsed()) / rounds);
    }
};

QTEST_GUILESS_MAIN(TestSshLab)
#include "tst_sshlab.moc"
