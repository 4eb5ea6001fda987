#include "privatesshd.h"

#include "core/host/sshhost.h"
#include "core/host/verbs.h"
#include "core/secrets/memorysecrets.h"
#include "tests/core/helpersandbox.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>
#include <unistd.h>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

// SshHost against a real sshd: commands, their input and output, and what goes wrong with them.
class TestSshHost : public QObject
{
    Q_OBJECT

    PrivateSshd m_sshd;
    MemorySecrets m_secrets;
    std::unique_ptr<SshHost> m_host;

    SshAccess access(const PrivateSshd &sshd) const
    {
        SshAccess access;
        access.host.label = QStringLiteral("desk-a");
        access.host.address = QStringLiteral("127.0.0.1");
        access.host.port = sshd.port();
        access.host.user = sshd.user();
        access.host.auth = HostProfile::Auth::Key;
        access.host.keyFile = sshd.clientKey();
        access.secretPrefix = QStringLiteral("test/a");
        access.knownHosts = sshd.knownHosts();
        access.configFile = QStringLiteral("/dev/null");
        return access;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_sshd.start())
            QSKIP(qPrintable(m_sshd.why()));
        m_host = std::make_unique<SshHost>(access(m_sshd), m_secrets);
        QVERIFY(m_host->trustHostKey(m_sshd.fingerprint()));
    }

    void runs_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("err");
        QTest::newRow("output") << QStringLiteral("echo hello") << QByteArray() << 0 << QByteArray("hello\n")
                                << QByteArray();
        QTest::newRow("both outputs") << QStringLiteral("echo o; echo e >&2") << QByteArray() << 0
                                      << QByteArray("o\n") << QByteArray("e\n");
        QTest::newRow("exit status") << QStringLiteral("exit 7") << QByteArray() << 7 << QByteArray() << QByteArray();
        QTest::newRow("false") << QStringLiteral("false") << QByteArray() << 1 << QByteArray() << QByteArray();
        QTest::newRow("input") << QStringLiteral("cat; echo end") << QByteArray("a\nb'\"\\$x!\n") << 0
                               << QByteArray("a\nb'\"\\$x!\nend\n") << QByteArray();
        QTest::newRow("input without line end")
            << QStringLiteral("wc -c") << QByteArray("abc") << 0 << QByteArray("3\n") << QByteArray();
        QTest::newRow("binary input") << QStringLiteral("od -An -tx1") << QByteArray("\0\xff\n\x01", 4) << 0
                                      << QByteArray(" 00 ff 0a 01\n") << QByteArray();
        QTest::newRow("no input") << QStringLiteral("cat; echo end") << QByteArray() << 0
                                  << QByteArray("end\n") << QByteArray();
        QTest::newRow("input not read") << QStringLiteral("echo end") << QByteArray(300000, 'x') << 0
                                        << QByteArray("end\n") << QByteArray();
        QTest::newRow("killed") << QStringLiteral("exec 2>/dev/null; sh -c 'kill -KILL $$'") << QByteArray()
                                << 137 << QByteArray() << QByteArray();
        QTest::newRow("syntax error") << QStringLiteral("exec 2>/dev/null; eval 'if'") << QByteArray() << 2
                                      << QByteArray() << QByteArray();
        QTest::newRow("no line end") << QStringLiteral("printf x; printf y >&2") << QByteArray() << 0
                                     << QByteArray("x") << QByteArray("y");
        QTest::newRow("comment at the end")
            << QStringLiteral("echo x # and more") << QByteArray() << 0 << QByteArray("x\n") << QByteArray();
        QTest::newRow("trap") << QStringLiteral("trap 'echo bye' EXIT; exit 3") << QByteArray() << 3
                              << QByteArray("bye\n") << QByteArray();
        QTest::newRow("quotes") << QStringLiteral("printf '%s' \"it's \\\"x\\\" \\$HOME !\"") << QByteArray()
                                << 0 << QByteArray("it's \"x\" $HOME !") << QByteArray();
        QTest::newRow("several lines")
            << QStringLiteral("if true\nthen\n  echo yes\nfi\ncat <<'E'\n'here'\nE\n") << QByteArray() << 0
            << QByteArray("yes\n'here'\n") << QByteArray();
        QTest::newRow("surroundings") << QStringLiteral("echo $LC_ALL; pwd; command -v sh >/dev/null && case "
                                                        "$PATH in */usr/sbin*) echo sbin;; esac")
                                      << QByteArray() << 0 << QByteArray("C\n/\nsbin\n") << QByteArray();
        QTest::newRow("something left running") << QStringLiteral("sleep 20 & echo started") << QByteArray()
                                                << 0 << QByteArray("started\n") << QByteArray();
    }
    void runs()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, input);
        Command command = Command::changing(script);
        command.input = input;
        const Result<CommandOutput> output = m_host->run(command);
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary));
        QTEST(output->exitStatus, "status");
        QTEST(output->out, "out");
        QTEST(output->err, "err");
    }

    void commandsDoNotSeeEachOther()
    {
        QVERIFY(m_host->run(
            Command::changing(QStringLiteral("cd /tmp; x=1; export x; set -e; umask 077; f() { :; }"))));
        const Result<CommandOutput> output = m_host->run(Command::reading(
            QStringLiteral("false; pwd; echo $x; umask; type f >/dev/null 2>&1 || echo none")));
        QVERIFY(output);
        QCOMPARE(output->out, QByteArray("/\n\n0022\nnone\n"));
    }

    void survivesWhatEndsTheShell()
    {
        const Result<CommandOutput> output = m_host->run(Command::changing(QStringLiteral("echo x; kill -KILL $$")));
        QVERIFY(output);
        QCOMPARE(output->exitStatus, 137);
        QCOMPARE(output->out, QByteArray("x\n"));
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true"))));
    }

    void lateOutputOfOneIsNotTheNexts()
    {
        QVERIFY(m_host->run(Command::changing(QStringLiteral("{ sleep 0.3; echo late; } &"))));
        std::this_thread::sleep_for(600ms);
        QCOMPARE(m_host->run(Command::reading(QStringLiteral("echo now"))).value().out, QByteArray("now\n"));
    }

    void worksBesideAnother()
    {
        SshHost other(access(m_sshd), m_secrets);
        QTemporaryDir folder;
        const QString met = folder.filePath(QStringLiteral("met"));
        // Would wait until its timeout if the other one were not asked before it has answered.
        Pending waits = m_host->begin(Command::reading(QStringLiteral("until [ -e %1 ]; do sleep 0.01; done; echo met").arg(met)));
        Pending meets = other.begin(Command::changing(QStringLiteral(": > ") + met));
        QVERIFY(meets.output());
        QVERIFY(waits.output());
        QCOMPARE(waits.output()->out, QByteArray("met\n"));
        QCOMPARE(waits.output()->out, QByteArray("met\n")); // again the same
    }

    void doesWhatWasSentInOrder()
    {
        Pending first = m_host->begin(Command::changing(QStringLiteral("sleep 0.05; echo one; echo err-one >&2; exit 3")));
        Pending second = m_host->begin(Command::changing(QStringLiteral("printf two; exit 4")));
        {
            Pending nobodyWaits = m_host->begin(Command::changing(QStringLiteral("echo lost")));
        }
        Command withInput = Command::changing(QStringLiteral("cat"));
        withInput.input = "three";
        Pending third = m_host->begin(withInput);
        QCOMPARE(m_host->run(Command::reading(QStringLiteral("echo four")))->out, QByteArray("four\n"));
        QCOMPARE(third.output()->out, QByteArray("three"));
        QCOMPARE(second.output()->out, QByteArray("two"));
        QCOMPARE(second.output()->exitStatus, 4);
        QCOMPARE(first.output()->out, QByteArray("one\n"));
        QCOMPARE(first.output()->err, QByteArray("err-one\n"));
        QCOMPARE(first.output()->exitStatus, 3);
    }

    void oneThatHangsTakesTheNextAlong()
    {
        Command hangs = Command::changing(QStringLiteral("sleep 60"));
        hangs.timeout = 200ms;
        Pending first = m_host->begin(hangs);
        Pending second = m_host->begin(Command::changing(QStringLiteral("echo never")));
        QVERIFY(!second.output());
        QCOMPARE(second.output().error().kind, ErrorKind::TimedOut);
        QVERIFY(!first.output());
        QCOMPARE(first.output().error().kind, ErrorKind::Unreachable);
        QCOMPARE(m_host->run(Command::reading(QStringLiteral("echo again")))->out, QByteArray("again\n"));
    }

    void takesBigOutputAndInput()
    {
        Command command = Command::reading(
            QStringLiteral("head -c 20000000 /dev/zero; cat >/dev/null; head -c 3000000 /dev/zero >&2"));
        command.input = QByteArray(10'000'000, 'x');
        const Result<CommandOutput> output = m_host->run(command);
        QVERIFY(output);
        QCOMPARE(output->out.size(), 20'000'000);
        QCOMPARE(output->err.size(), 3'000'000);
    }

    void stopsWhatTakesTooLong()
    {
        const QString pidFile = m_sshd.path(QStringLiteral("pid"));
        Command command = Command::changing(QStringLiteral("echo $$ >%1; sleep 60; :").arg(pidFile));
        command.timeout = 500ms;
        QElapsedTimer clock;
        clock.start();
        const Result<CommandOutput> output = m_host->run(command);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::TimedOut);
        QVERIFY(output.error().summary.contains(QLatin1String("desk-a")));
        QVERIFY(clock.elapsed() < 20000);
        const Result<QByteArray> pid = runChecked(*m_host, Command::reading(QStringLiteral("cat ") + pidFile), QStringLiteral("read it"));
        QVERIFY(pid);
        QTRY_VERIFY_WITH_TIMEOUT(
            !QFileInfo::exists(QStringLiteral("/proc/") + QString::fromLatin1(pid->trimmed())), 15000);
    }

    void isCancelledByAStopToken()
    {
        std::stop_source source;
        std::jthread canceller([&source] {
            std::this_thread::sleep_for(300ms);
            source.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const Result<CommandOutput> output =
            m_host->run(Command::reading(QStringLiteral("sleep 30")), source.get_token());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Cancelled);
        QVERIFY(clock.elapsed() < 20000);
    }

    void isAbortedFromAnotherThread()
    {
        std::jthread other([this] {
            std::this_thread::sleep_for(300ms);
            m_host->disconnect();
        });
        QElapsedTimer clock;
        clock.start();
        const Result<CommandOutput> output = m_host->run(Command::reading(QStringLiteral("sleep 30")));
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Unreachable);
        QVERIFY(clock.elapsed() < 20000);
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true")))); // and connects again
    }

    void ignoresNoiseOfStartUpFiles()
    {
        PrivateSshd noisy(
            QStringLiteral("ForceCommand echo noise; echo 'noise err' >&2; eval \"$SSH_ORIGINAL_COMMAND\""));
        QVERIFY2(noisy.start(), qPrintable(noisy.why()));
        SshHost host(access(noisy), m_secrets);
        QVERIFY(host.trustHostKey(noisy.fingerprint()));
        const Result<CommandOutput> output = host.run(Command::reading(QStringLiteral("echo out; echo err >&2")));
        QVERIFY(output);
        QCOMPARE(output->out, QByteArray("out\n"));
        QCOMPARE(output->err, QByteArray("err\n"));
    }

    void anyLoginShellWillDo_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"/bin/dash", "/bin/bash", "/bin/tcsh", "/usr/bin/fish", "/bin/zsh"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void anyLoginShellWillDo()
    {
        QFETCH(QString, shell);
        if (!QFile::exists(shell))
            QSKIP("this shell is not installed");
        PrivateSshd sshd(QStringLiteral("ForceCommand exec %1 -c \"$SSH_ORIGINAL_COMMAND\"").arg(shell));
        QVERIFY2(sshd.start(), qPrintable(sshd.why()));
        SshHost host(access(sshd), m_secrets);
        QVERIFY(host.trustHostKey(sshd.fingerprint()));
        const QString script = QStringLiteral("read -r x; echo \"$x\" 'it'\"'s\" '!' \\\\; exit 3");
        for (const Command::As as : {Command::As::Root, Command::As::Login}) {
            const Command command{.script = script, .as = as, .input = "a'b!\n"};
            const Result<CommandOutput> output = host.run(command);
            QVERIFY2(output, output ? "" : qPrintable(output.error().summary + output.error().detail));
            QCOMPARE(output->out, QByteArray("a'b! it's ! \\\n"));
            QCOMPARE(output->exitStatus, 3);
        }
        const Result<std::unique_ptr<Terminal>> terminal =
            host.openTerminal(Command::reading(QStringLiteral("exit 4")));
        QVERIFY2(terminal, terminal ? "" : qPrintable(terminal.error().summary));
        QTRY_VERIFY((*terminal)->read(10ms) && (*terminal)->exitStatus() == 4);
    }

    // sudo is played by a program that lets the real helper be started and nothing else; that stands in a folder of the test's.
    void usesTheHelper()
    {
        const test::HelperSandbox helper;
        const QString folder = helper.at(QStringLiteral("/bin"));
        helper.put(QStringLiteral("/bin/sudo"), "#!/bin/sh\n[ \"$*\" = '-n /usr/local/lib/baton/baton-root serve' ] || { echo 'sudo: a password is required' >&2; exit 1; }\n"
                                                 "exec /bin/sh \"$2\" serve\n");
        QVERIFY(QFile::setPermissions(folder + QStringLiteral("/sudo"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        PrivateSshd sshd(QStringLiteral("ForceCommand echo noise; PATH=%1:$PATH; eval \"$(printf %s \"$SSH_ORIGINAL_COMMAND\" | sed s,/usr/local/lib/baton,%2,)\"")
                             .arg(folder, helper.at(QStringLiteral("/usr/local/lib/baton"))));
        QVERIFY2(sshd.start(), qPrintable(sshd.why()));
        SshAccess to = access(sshd);
        to.host.sudo = HostProfile::Sudo::Helper;
        SshHost host(to, m_secrets);
        QVERIFY(host.trustHostKey(sshd.fingerprint()));

        const Command user = Command::verb({QStringLiteral("machine"), QStringLiteral("user")});
        const Result<CommandOutput> output = host.run(user);
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary + output.error().detail));
        QCOMPARE(output->text(), QString::number(getuid()));
        // Several on their way at once, with input, and a status of its own.
        Pending first = host.begin(user), second = host.begin(Command::verb({QStringLiteral("pg-password")}, {{QStringLiteral("REPL_USER"), {}}, {QStringLiteral("PGBIN"), {}}, {QStringLiteral("PGVERSION"), {}},
                                                              {QStringLiteral("PGDATA"), {}}, {QStringLiteral("PGPORT"), {}}, {QStringLiteral("PGUSER_OS"), {}}}, "no verifier\n"));
        Pending third = host.begin(Command::verb({QStringLiteral("host"), QStringLiteral("lock"), QStringLiteral("show")}));
        QCOMPARE(third.output()->out, QByteArray("baton-host lock show\n"));
        QCOMPARE(second.output()->exitStatus, 2);
        QVERIFY(second.output()->err.contains("no SCRAM verifier"));
        QVERIFY(first.output() && first.output()->ok());

        // What takes too long is ended on the host, and the next one is done.
        Command endless = Command::verb({QStringLiteral("pg-measure-copy")}, {{QStringLiteral("PGDATA"), {}}, {QStringLiteral("PGUSER_OS"), {}}});
        endless.timeout = 500ms;
        QCOMPARE(host.run(endless).error().kind, ErrorKind::TimedOut);
        QVERIFY(host.run(user));
        const auto serving = [&] { return QDir(helper.at(QStringLiteral("/run/baton/serving"))).entryList(QDir::Files).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(serving(), 1, 3000); // the kept one

        const Result<std::unique_ptr<LineStream>> stream = host.openStream(Command::verb({QStringLiteral("host"), QStringLiteral("deadman"), QStringLiteral("hold"), QStringLiteral("x")}));
        QVERIFY(stream);
        QCOMPARE((*stream)->readLine(5s)->value_or(QByteArray()), QByteArray("baton-host deadman hold x"));
        Known product; // the host knows by itself
        for (const QString &name : allVerbs().value(QStringLiteral("product-program")).uses)
            product.insert(name, {});
        const Result<std::unique_ptr<Terminal>> terminal =
            host.openTerminal(Command::verb({QStringLiteral("product-program"), QStringLiteral("prepare"), QStringLiteral("40"), QStringLiteral("100")}, product));
        QVERIFY2(terminal, terminal ? "" : qPrintable(terminal.error().summary));
        QTRY_VERIFY((*terminal)->read(10ms) && (*terminal)->exitStatus().has_value());

        // What is no verb is not even sent; nor is what the helper does not have.
        for (const Command &command : {Command::changing(QStringLiteral("id")), Command::verb({QStringLiteral("sudoers"), QStringLiteral("remove")})}) {
            const Result<CommandOutput> refused = host.run(command);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY2(refused.error().summary.contains(QLatin1String("full")), qPrintable(refused.error().summary));
        }
    }

    void saysThatTheHelperIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << QByteArray("sudo: /usr/local/lib/baton/baton-root: command not found") << QStringLiteral("batonctl helper install");
        QTest::newRow("not set up") << QByteArray("baton-root: /etc/baton/rights.conf is missing") << QStringLiteral("batonctl helper install");
        QTest::newRow("not allowed") << QByteArray("sudo: a password is required") << QStringLiteral("batonctl helper sudoers");
        QTest::newRow("no sudo") << QByteArray("sudo: command not found") << QStringLiteral("sudo is not installed");
    }
    void saysThatTheHelperIsNotThere()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, says);
        PrivateSshd sshd(QStringLiteral("ForceCommand echo '%1' >&2; exit 1").arg(QString::fromUtf8(said)));
        QVERIFY2(sshd.start(), qPrintable(sshd.why()));
        SshAccess to = access(sshd);
        to.host.sudo = HostProfile::Sudo::Helper;
        SshHost host(to, m_secrets);
        QVERIFY(host.trustHostKey(sshd.fingerprint()));
        const Result<CommandOutput> output = host.run(Command::verb({QStringLiteral("machine"), QStringLiteral("user")}));
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        QVERIFY2(output.error().summary.contains(says), qPrintable(output.error().summary));
    }

    void carriesATerminal()
    {
        Result<std::unique_ptr<Terminal>> terminal = m_host->openTerminal(Command::changing(
            QStringLiteral("stty size; printf 'name? '; read -r name; echo \"hello $name\"; exit 3")));
        QVERIFY2(terminal, terminal ? "" : qPrintable(terminal.error().summary));
        QByteArray all;
        QElapsedTimer clock;
        for (clock.start(); !all.contains("name? ") && clock.elapsed() < 5000;)
            all += (*terminal)->read(100ms).value();
        QVERIFY((*terminal)->write("bob\n"));
        for (; !(*terminal)->exitStatus() && clock.elapsed() < 10000;)
            all += (*terminal)->read(100ms).value();
        QCOMPARE(all, QByteArray("40 120\r\nname? bob\r\nhello bob\r\n"));
        QCOMPARE((*terminal)->exitStatus(), std::optional(3));
    }

    void carriesAStream()
    {
        Result<std::unique_ptr<LineStream>> stream = m_host->openStream(
            Command::reading(QStringLiteral("while read -r x; do echo \"got $x\"; done; echo bye; exit 4")));
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().summary));
        QVERIFY(!(*stream)->readLine(50ms).value());
        QVERIFY((*stream)->write("1\n2\n"));
        QCOMPARE((*stream)->readLine(2s).value(), std::optional(QByteArray("got 1")));
        QCOMPARE((*stream)->readLine(2s).value(), std::optional(QByteArray("got 2")));
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true")))); // meanwhile
        (*stream)->close();
        QVERIFY(!(*stream)->readLine(10ms));
    }

    void measuresLatency()
    {
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true"))));
        QBENCHMARK {
            QVERIFY(m_host->run(Command::reading(QStringLiteral("true"))));
        }
    }
};

QTEST_GUILESS_MAIN(TestSshHost)
#include "tst_sshhost.moc"
