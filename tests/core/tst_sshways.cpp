#include "privatesshd.h"

#include "core/host/sshhost.h"
#include "core/secrets/memorysecrets.h"
#include "core/ssh/agentfilter.h"
#include "core/ssh/channel.h"
#include "core/ssh/logins.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <QtEndian>

#include <condition_variable>
#include <thread>

#include <crypt.h>
#include <unistd.h>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

namespace {

const Command nothing = Command::reading(QStringLiteral("true"));

bool succeeds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

qsizetype loginsAt(const PrivateSshd &sshd)
{
    return contentOf(sshd.path(QStringLiteral("log"))).count("Accepted ");
}

} // namespace

// One-time codes by RFC 4226, as a token in a hand makes them; and a person who types them.
class PersonWithToken : public MemorySecrets
{
public:
    QByteArray key = "0123456789abcdefghij";
    QList<LoginQuestion> asked;
    int wrong = 0;        // so many answers are mistyped first
    bool waits = false;   // never answers
    std::mutex lock;

    Result<std::optional<QString>> answer(const LoginQuestion &question, const std::stop_token &stop) override
    {
        std::unique_lock guard(lock);
        asked << question;
        if (waits) {
            std::condition_variable_any never;
            never.wait(guard, stop, [] { return false; });
            return std::nullopt;
        }
        if (wrong-- > 0)
            return QStringLiteral("000000");
        QByteArray counter(8, '\0');
        qToBigEndian(m_counter++, counter.data());
        const QByteArray hash = QMessageAuthenticationCode::hash(counter, key, QCryptographicHash::Sha1);
        const int at = hash.back() & 15;
        return QStringLiteral("%1").arg((qFromBigEndian<quint32>(hash.constData() + at) & 0x7fffffff) % 1000000, 6, 10, QLatin1Char('0'));
    }

private:
    quint64 m_counter = 0;
};

// The ways to machines that ~/.ssh/config, known_hosts, certificates and jump hosts make, each with a real sshd.
class TestSshWays : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateSshd> m_sshd;

    QString config() const { return m_sshd->path(QStringLiteral("config")); }
    QString file(const char *name) const { return m_sshd->path(QLatin1String(name)); }

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
    // By its name in the configuration file, which says all the rest.
    SshAccess named(const QByteArray &lines)
    {
        append(config(), lines);
        SshAccess access = this->access();
        access.host.address = QStringLiteral("desk");
        access.host.port = 22;
        access.host.user.clear();
        access.host.keyFile.clear();
        access.knownHosts.clear();
        access.configFile = config();
        return access;
    }
    QByteArray plainHost(const QByteArray &more = {}) const
    {
        return QStringLiteral("Host desk\n HostName 127.0.0.1\n Port %1\n User %2\n IdentityFile %3\n UserKnownHostsFile %4\n")
                   .arg(m_sshd->port()).arg(m_sshd->user(), m_sshd->clientKey(), m_sshd->knownHosts()).toUtf8()
            + more;
    }
    static Result<CommandOutput> once(const SshAccess &access, const Command &command = nothing)
    {
        MemorySecrets secrets;
        return SshHost(access, secrets).run(command);
    }
    // Accepts one key after the other, as a person would who is asked; returns the machines they were of.
    static QStringList trustAll(const SshAccess &access)
    {
        MemorySecrets secrets;
        SshHost host(access, secrets);
        QStringList machines;
        for (int i = 0; i < 6; ++i) {
            const Result<ssh::HostKey> key = host.readHostKey();
            if (!key || key->state != ssh::HostKey::State::Unknown || !host.trustHostKey(key->fingerprint))
                break;
            machines << key->machine;
        }
        return machines;
    }
    static void compareWorks(const Result<CommandOutput> &output)
    {
        QVERIFY2(output, output ? "" : qPrintable(output.error().summary + u'\n' + output.error().detail));
    }
    void startServer(const QString &config = {})
    {
        m_sshd = std::make_unique<PrivateSshd>(config);
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
    }
    // False: this machine can't.
    bool startWithCodes(const PersonWithToken &person, const QString &config)
    {
        if (::geteuid() != 0 || !succeeds(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("test -e /usr/lib/*/security/pam_oath.so")}))
            return false;
        m_sshd = std::make_unique<PrivateSshd>(config + QStringLiteral("\nKbdInteractiveAuthentication yes\n"));
        append(file("users.oath"), "HOTP " + m_sshd->user().toUtf8() + " - " + person.key.toHex() + '\n');
        QFile::setPermissions(file("users.oath"), QFile::ReadOwner | QFile::WriteOwner);
        m_sshd->setFile(QStringLiteral("/etc/pam.d/sshd"), "auth required pam_oath.so usersfile=" + file("users.oath").toUtf8() + " window=20 digits=6\n"
                       "account required pam_permit.so\nsession required pam_permit.so\n");
        if (!m_sshd->start())
            qWarning("%s", qPrintable(m_sshd->why()));
        trustAll(access());
        return true;
    }
    // known_hosts lines with the server's own key behind `before`.
    QByteArray lineOfServer(const QByteArray &before) const
    {
        return before + ' ' + contentOf(file("host.pub")).split(' ').mid(0, 2).join(' ') + '\n';
    }
    QByteArray serverName() const { return QStringLiteral("[127.0.0.1]:%1").arg(m_sshd->port()).toUtf8(); }

private Q_SLOTS:
    void init()
    {
        if (!QFile::exists(QStringLiteral("/usr/sbin/sshd")))
            QSKIP("the package openssh-server is not installed");
        startServer();
    }
    void cleanup() { m_sshd.reset(); }

    // One-time codes

    void codesAreAsked_data()
    {
        QTest::addColumn<QString>("methods");
        QTest::addColumn<int>("wrong");
        QTest::newRow("code") << QStringLiteral("keyboard-interactive") << 0;
        QTest::newRow("key, then code") << QStringLiteral("publickey,keyboard-interactive") << 0;
        QTest::newRow("mistyped once") << QStringLiteral("publickey,keyboard-interactive") << 1;
    }
    void codesAreAsked()
    {
        QFETCH(QString, methods);
        QFETCH(int, wrong);
        PersonWithToken person;
        if (!startWithCodes(person, QStringLiteral("AuthenticationMethods %1\nMaxAuthTries 6").arg(methods)))
            QSKIP("needs root and the package libpam-oath");
        person.wrong = wrong;
        compareWorks(SshHost(access(), person).run(nothing));
        QCOMPARE(person.asked.size(), 1 + wrong);
        QCOMPARE(person.asked[0].host, QStringLiteral("desk-a"));
        QVERIFY2(person.asked[0].prompt.contains(QLatin1String("One-time password")), qPrintable(person.asked[0].prompt));
        QVERIFY(!person.asked[0].again && (wrong == 0 || person.asked[1].again));
    }

    void wrongCodes()
    {
        PersonWithToken person;
        if (!startWithCodes(person, QStringLiteral("AuthenticationMethods keyboard-interactive\nMaxAuthTries 10")))
            QSKIP("needs root and the package libpam-oath");
        person.wrong = 100;
        const Result<CommandOutput> output = SshHost(access(), person).run(nothing);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        QVERIFY2(output.error().summary.contains(QLatin1String("answer to its question is wrong")), qPrintable(output.error().summary));
        QCOMPARE(person.asked.size(), 3);
    }

    void nobodyAnswers()
    {
        PersonWithToken person;
        if (!startWithCodes(person, QStringLiteral("AuthenticationMethods publickey,keyboard-interactive")))
            QSKIP("needs root and the package libpam-oath");
        const Result<CommandOutput> output = once(access());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        QVERIFY2(output.error().summary.contains(QLatin1String("One-time password")) && output.error().summary.contains(QLatin1String("nobody")),
                 qPrintable(output.error().summary));
    }

    // Commands, streams, terminals, uploads, also of other objects and threads: one login, one code.
    void oneCodeForAll()
    {
        PersonWithToken person;
        if (!startWithCodes(person, QStringLiteral("AuthenticationMethods keyboard-interactive")))
            QSKIP("needs root and the package libpam-oath");
        SshAccess shared = access();
        shared.logins = std::make_shared<ssh::Logins>();
        std::atomic<int> good = 0;
        const auto work = [&] {
            SshHost host(shared, person);
            const Result<std::unique_ptr<LineStream>> stream = host.openStream(Command::reading(QStringLiteral("while echo tick; do sleep 0.05; done")));
            Command big = Command::reading(QStringLiteral("cat"));
            big.input = QByteArray(400'000, 'x');
            for (int i = 0; i < 10 && stream; ++i) {
                const auto line = (*stream)->readLine(5s);
                const Result<CommandOutput> output = host.run(i % 2 ? big : Command::reading(QStringLiteral("echo hello")));
                good += line && *line == QByteArray("tick") && output && output->out.size() == (i % 2 ? 400'000 : 6);
            }
        };
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 3; ++i)
                threads.emplace_back(work);
        }
        QCOMPARE(good.load(), 30);
        SshHost host(shared, person);
        const Result<std::unique_ptr<Terminal>> terminal = host.openTerminal(Command::reading(QStringLiteral("echo on a terminal")));
        QVERIFY(terminal);
        append(file("local"), QByteArray(300'000, 'y'));
        Upload upload;
        upload.localFile = file("local");
        upload.remoteFile = file("remote");
        const Result<> uploaded = host.upload(upload);
        QVERIFY2(uploaded, uploaded ? "" : qPrintable(uploaded.error().summary));
        compareWorks(host.run(nothing));
        const LoginCost cost = host.loginCost();
        QVERIFY(cost.asksPerson && !cost.oneSession);
        QCOMPARE(person.asked.size(), 1);
    }

    void oneSessionIsTold()
    {
        PersonWithToken person;
        if (!startWithCodes(person, QStringLiteral("AuthenticationMethods keyboard-interactive\nMaxSessions 1")))
            QSKIP("needs root and the package libpam-oath");
        SshAccess shared = access();
        shared.logins = std::make_shared<ssh::Logins>();
        SshHost host(shared, person);
        compareWorks(host.run(nothing));
        const LoginCost cost = host.loginCost();
        QVERIFY(cost.asksPerson && cost.oneSession);
        QVERIFY(host.openStream(Command::reading(QStringLiteral("cat"))));
        compareWorks(host.run(nothing));
        QCOMPARE(person.asked.size(), 2);
    }

    void disconnectEndsTheQuestion()
    {
        PersonWithToken person;
        if (!startWithCodes(person, QStringLiteral("AuthenticationMethods keyboard-interactive")))
            QSKIP("needs root and the package libpam-oath");
        person.waits = true;
        SshHost host(access(), person);
        std::jthread asker([&host] { (void)host.run(nothing); });
        QTRY_VERIFY(host.isAsking());
        host.disconnect();
        asker.join(); // or the test times out
        QVERIFY(!host.isAsking());
    }

    // Becoming root

    void sudo_data()
    {
        QTest::addColumn<QByteArray>("sudoers");
        QTest::addColumn<int>("sudo");
        QTest::addColumn<QString>("through");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("says"); // empty: works
        const int free = int(HostProfile::Sudo::NoPassword), asking = int(HostProfile::Sudo::Password);
        const QString none, pw = QStringLiteral("ops-pw"), svc = QStringLiteral("svc");
        const QByteArray nopasswd = "ops ALL=(ALL) NOPASSWD: ALL\n", all = "ops ALL=(ALL) ALL\n", tty = "Defaults requiretty\n", lecture = "Defaults lecture=always\n",
                         byWay = "ops ALL=(svc) ALL\nsvc ALL=(root) NOPASSWD: ALL\n", freeWay = "ops ALL=(svc) NOPASSWD: ALL\nsvc ALL=(root) NOPASSWD: ALL\n";
        QTest::newRow("no password") << nopasswd << free << none << none << none;
        QTest::newRow("password") << all << asking << none << pw << none;
        QTest::newRow("password, lecture") << lecture + all << asking << none << pw << none;
        QTest::newRow("root's own password") << "Defaults rootpw\n" + all << asking << none << QStringLiteral("root-pw") << none;
        QTest::newRow("requiretty") << tty + nopasswd << free << none << none << none;
        QTest::newRow("requiretty, password, lecture") << tty + lecture + all << asking << none << pw << none;
        QTest::newRow("requiretty, wrong password") << tty + all << asking << none << QStringLiteral("no-pw") << QStringLiteral("the password is wrong");
        QTest::newRow("own terminals") << "Defaults use_pty\n" + all << asking << none << pw << none;
        QTest::newRow("other user") << byWay << asking << svc << pw << none;
        QTest::newRow("other user, no password") << freeWay << free << svc << none << none;
        QTest::newRow("other user, requiretty, lecture") << tty + lecture + byWay << asking << svc << pw << none;
        QTest::newRow("other user not allowed") << "ops ALL=(root) ALL\n" + QByteArray() << asking << svc << pw << QStringLiteral("does not make svc of ops");
        QTest::newRow("other user asked for a password") << QByteArray("ops ALL=(svc) NOPASSWD: ALL\nsvc ALL=(root) ALL\n") << free << svc << none << QStringLiteral("NOPASSWD");
        QTest::newRow("no such other user") << all << asking << QStringLiteral("nobody-there") << pw << QStringLiteral("There is no user nobody-there");
    }
    void sudo()
    {
        QFETCH(QByteArray, sudoers);
        QFETCH(int, sudo);
        QFETCH(QString, through);
        QFETCH(QString, password);
        QFETCH(QString, says);
        if (::geteuid() != 0 || !QFile::exists(QStringLiteral("/usr/bin/sudo")))
            QSKIP("needs root and the package sudo");
        m_sshd = std::make_unique<PrivateSshd>(QStringLiteral("AllowUsers ops"));
        const auto shadow = [](const QByteArray &user, const QByteArray &pw) { return user + ':' + ::crypt(pw.constData(), "$6$batonbaton") + ":19000:0:99999:7:::\n"; };
        m_sshd->setFile(QStringLiteral("/etc/passwd"), "root:x:0:0:root:/root:/bin/sh\nsshd:x:100:65534::/run/sshd:/usr/sbin/nologin\n"
                                                       "ops:x:60001:60001::/tmp:/bin/sh\nsvc:x:60002:60002::/tmp:/bin/sh\n");
        m_sshd->setFile(QStringLiteral("/etc/shadow"), shadow("root", "root-pw") + shadow("ops", "ops-pw") + "svc:!:19000:0:99999:7:::\n");
        m_sshd->setFile(QStringLiteral("/etc/group"), "root:x:0:\ntty:x:5:\nshadow:x:42:\nops:x:60001:\nsvc:x:60002:\nnogroup:x:65534:\n");
        m_sshd->setFile(QStringLiteral("/etc/pam.d/sudo"), "auth required pam_unix.so\naccount required pam_permit.so\nsession required pam_permit.so\n");
        m_sshd->setFile(QStringLiteral("/etc/sudoers"), "Defaults lecture_status_dir=/nowhere\nroot ALL=(ALL) ALL\n" + sudoers);
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
        QFile::setPermissions(m_sshd->path(QString()), QFile::permissions(m_sshd->path(QString())) | QFile::ReadOther | QFile::ExeOther);
        trustAll(access());
        SshAccess ops = access();
        ops.host.user = QStringLiteral("ops");
        ops.host.sudo = HostProfile::Sudo(sudo);
        ops.host.sudoUser = through;
        MemorySecrets secrets;
        if (!password.isEmpty())
            QVERIFY(secrets.store(QStringLiteral("test/a.sudo"), password));
        SshHost host(ops, secrets);
        if (sudoers.contains("requiretty")) { // it is in force here
            Command plain = Command::reading(QStringLiteral("sudo -n true"));
            plain.as = Command::As::Login;
            const Result<CommandOutput> refused = host.run(plain);
            QVERIFY(refused && refused->err.contains("must have a tty"));
        }
        Command command = Command::reading(QStringLiteral("id -un; echo err >&2; cat"));
        command.input = QByteArray("in\0put\n\x04\x03", 10); // what a terminal would swallow
        const Result<CommandOutput> output = host.run(command);
        if (!says.isEmpty()) {
            QVERIFY(!output);
            QCOMPARE(output.error().kind, ErrorKind::Refused);
            QVERIFY2(output.error().summary.contains(says) && output.error().summary.contains(QLatin1String("desk-a")),
                     qPrintable(output.error().summary + output.error().detail));
            return;
        }
        compareWorks(output);
        QCOMPARE(output->out, "root\n" + command.input);
        QCOMPARE(output->err, QByteArray("err\n"));
        QCOMPARE(host.run(Command::reading(QStringLiteral("id -u; exit 7"))).value().exitStatus, 7); // by the kept shell
        const Result<std::unique_ptr<LineStream>> stream = host.openStream(Command::reading(QStringLiteral("id -un; cat")));
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().summary));
        QCOMPARE((*stream)->readLine(5s).value(), std::optional(QByteArray("root")));
        QVERIFY((*stream)->write("ping\n"));
        QCOMPARE((*stream)->readLine(5s).value(), std::optional(QByteArray("ping")));
        const Result<std::unique_ptr<Terminal>> terminal = host.openTerminal(Command::reading(QStringLiteral("id -un")));
        QVERIFY2(terminal, terminal ? "" : qPrintable(terminal.error().summary));
        Command hanging = Command::changing(QStringLiteral("sleep 4713; true")); // and it can be ended
        hanging.timeout = 1s;
        QVERIFY(!host.run(hanging));
        QTRY_VERIFY(!host.run(Command::reading(QStringLiteral("pgrep -x -f 'sleep 4713'"))).value().ok());
    }

    // Keys

    void keyFormats_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("passphrase");
        const QString pass = QStringLiteral("open sesame");
        QTest::newRow("PEM, RSA") << QStringList{QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-m"), QStringLiteral("PEM")} << QString();
        QTest::newRow("PEM, RSA, passphrase") << QStringList{QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-m"), QStringLiteral("PEM")} << pass;
        QTest::newRow("PEM, ECDSA") << QStringList{QStringLiteral("-t"), QStringLiteral("ecdsa"), QStringLiteral("-m"), QStringLiteral("PEM")} << QString();
        QTest::newRow("PEM, ECDSA, passphrase") << QStringList{QStringLiteral("-t"), QStringLiteral("ecdsa"), QStringLiteral("-m"), QStringLiteral("PEM")} << pass;
        QTest::newRow("PKCS8, RSA, passphrase") << QStringList{QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-m"), QStringLiteral("PKCS8")} << pass;
        QTest::newRow("OpenSSH, RSA, passphrase") << QStringList{QStringLiteral("-t"), QStringLiteral("rsa")} << pass;
        QTest::newRow("OpenSSH, ECDSA 521") << QStringList{QStringLiteral("-t"), QStringLiteral("ecdsa"), QStringLiteral("-b"), QStringLiteral("521")} << QString();
    }
    void keyFormats()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, passphrase);
        trustAll(access());
        QVERIFY(succeeds(QStringLiteral("ssh-keygen"), QStringList{QStringLiteral("-q"), QStringLiteral("-N"), passphrase, QStringLiteral("-f"), file("mine")} + options));
        append(file("authorized_keys"), contentOf(file("mine.pub")));
        SshAccess mine = access();
        mine.host.keyFile = file("mine");
        MemorySecrets secrets;
        if (!passphrase.isEmpty())
            QVERIFY(secrets.store(QStringLiteral("test/a.passphrase"), passphrase));
        compareWorks(SshHost(mine, secrets).run(nothing));
    }

    void certificate_data()
    {
        QTest::addColumn<QString>("valid");
        QTest::addColumn<bool>("named"); // by CertificateFile, not beside the key
        QTest::addColumn<bool>("works");
        QTest::newRow("beside the key") << QStringLiteral("+1h") << false << true;
        QTest::newRow("by CertificateFile") << QStringLiteral("+1h") << true << true;
        QTest::newRow("expired") << QStringLiteral("20200101:20200102") << false << false;
    }
    void certificate()
    {
        QFETCH(QString, valid);
        QFETCH(bool, named);
        QFETCH(bool, works);
        m_sshd = std::make_unique<PrivateSshd>();
        QVERIFY(m_sshd->makeKey(QStringLiteral("authority"), QStringLiteral("ed25519")));
        m_sshd->addConfig(QStringLiteral("TrustedUserCAKeys %1.pub\n").arg(file("authority")));
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
        trustAll(access());
        QVERIFY(m_sshd->makeKey(QStringLiteral("mine"), QStringLiteral("ecdsa")));
        QVERIFY(succeeds(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-s"), file("authority"), QStringLiteral("-I"), QStringLiteral("me"),
                                                        QStringLiteral("-n"), m_sshd->user(), QStringLiteral("-V"), valid, file("mine.pub")}));
        SshAccess mine = access();
        mine.host.keyFile = file("mine");
        if (named) {
            QVERIFY(QFile::rename(file("mine-cert.pub"), file("elsewhere.pub")));
            append(config(), "Host *\n CertificateFile " + file("elsewhere.pub").toUtf8() + '\n');
            mine.configFile = config();
        }
        const Result<CommandOutput> output = once(mine);
        if (works)
            return compareWorks(output);
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Refused);
        QVERIFY2(output.error().detail.contains(QLatin1String("mine-cert.pub")), qPrintable(output.error().detail));
    }

    // A server counts each key that is offered: an agent full of others uses up the attempts.
    void identitiesOnly_data()
    {
        QTest::addColumn<bool>("isOnly");
        QTest::addColumn<bool>("inFile"); // the right key; else the agent alone has it
        QTest::newRow("all of the agent's keys") << false << true;
        QTest::newRow("the agent's last key is the configured one") << false << false; // it is offered first
        QTest::newRow("IdentitiesOnly") << true << true;
        QTest::newRow("IdentitiesOnly, the key in the agent") << true << false;
    }
    void identitiesOnly()
    {
        QFETCH(bool, isOnly);
        QFETCH(bool, inFile);
        m_sshd.reset();
        startServer(QStringLiteral("MaxAuthTries 3"));
        const QString socket = file("agent");
        QProcess agent;
        agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
        QTRY_VERIFY(QFile::exists(socket));
        qputenv("SSH_AUTH_SOCK", socket.toUtf8());
        for (int i = 0; i < 5; ++i) {
            const QString other = QStringLiteral("other%1").arg(i);
            QVERIFY(m_sshd->makeKey(other, QStringLiteral("ed25519")) && succeeds(QStringLiteral("ssh-add"), {m_sshd->path(other)}));
        }
        if (!inFile) {
            QVERIFY(succeeds(QStringLiteral("ssh-add"), {m_sshd->clientKey()}));
            QVERIFY(QFile::rename(m_sshd->clientKey(), file("away")));
        }
        SshAccess desk = named(plainHost(isOnly ? " IdentitiesOnly yes\n" : ""));
        desk.host.auth = HostProfile::Auth::Agent;
        trustAll(desk);
        const Result<CommandOutput> output = once(desk);
        qunsetenv("SSH_AUTH_SOCK");
        agent.terminate();
        agent.waitForFinished();
        if (isOnly || !inFile)
            return compareWorks(output);
        QVERIFY(!output); // as ssh itself would
        QVERIFY2(output.error().summary.contains(QLatin1String("too many attempts")), qPrintable(output.error().summary));
    }

    void aMuteAgentIsGivenUp()
    {
        QLocalServer mute;
        QVERIFY(mute.listen(file("mute")));
        const ssh::AgentFilter filter(mute.fullServerName(), {}, ssh::AgentFilter::Others::Follow, std::chrono::milliseconds(100));
        QLocalSocket asks;
        asks.connectToServer(filter.socket());
        QVERIFY(asks.waitForConnected());
        asks.write(QByteArray::fromHex("000000010b")); // which keys are there?
        QTRY_COMPARE_WITH_TIMEOUT(asks.state(), QLocalSocket::UnconnectedState, 60'000);
        QVERIFY(asks.readAll().isEmpty());
    }

    // The login was given up, while the agent waits for its key to be touched: nothing of it may hang, neither who asked nor who asks next.
    void anAgentIsLeftWhenTheLoginIs()
    {
        QLocalServer mute;
        QVERIFY(mute.listen(file("mute")));
        std::optional<ssh::AgentFilter> filter(std::in_place, mute.fullServerName(), QList<QByteArray>(), ssh::AgentFilter::Others::Follow);
        const auto ask = [&filter](QLocalSocket &socket) {
            socket.connectToServer(filter->socket());
            if (socket.waitForConnected())
                socket.write(QByteArray::fromHex("000000010b"));
        };
        QLocalSocket first, second;
        ask(first);
        QTRY_VERIFY_WITH_TIMEOUT(mute.hasPendingConnections(), 60'000);
        filter->giveUp();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), QLocalSocket::UnconnectedState, 60'000);
        ask(second);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QLocalSocket::UnconnectedState, 60'000);
        filter.reset();
    }

    // ~/.ssh/config

    void configurationIsOpenSshsOwn()
    {
        append(file("more"), plainHost());
        const SshAccess desk = named("Match originalhost desk exec \"true\"\n Include " + file("more").toUtf8() + "\nMatch exec \"false\"\n User nobody-at-all\n");
        QCOMPARE(trustAll(desk), QStringList{QStringLiteral("desk-a")});
        compareWorks(once(desk));
        SshAccess other = desk;
        other.host.address = QStringLiteral("other"); // the Match does not hold for it
        const Result<CommandOutput> output = once(other);
        QVERIFY(!output && output.error().kind == ErrorKind::Unreachable);
    }

    void brokenConfigurationIsNamed()
    {
        const Result<CommandOutput> output = once(named("Host desk\n Prot 22\n"));
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Usage);
        QVERIFY2(output.error().detail.contains(QLatin1String("line 2")), qPrintable(output.error().detail));
    }

    void matchExecThatHangs()
    {
        const Result<CommandOutput> output = once(named("Match exec \"sleep 60\"\n User nobody\n"));
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Usage);
        QVERIFY2(output.error().summary.contains(QLatin1String("Match exec")), qPrintable(output.error().summary));
    }

    void algorithmsOfTheConfiguration()
    {
        SshAccess desk = named(plainHost(" Ciphers aes256-ctr\n MACs hmac-sha2-512\n KexAlgorithms ecdh-sha2-nistp384\n"));
        trustAll(desk);
        compareWorks(once(desk));
        append(config(), "Host odd\n HostName 127.0.0.1\n KexAlgorithms sntrup761x25519-sha512@openssh.com\n");
        desk.host.address = QStringLiteral("odd");
        const Result<CommandOutput> output = once(desk);
        QVERIFY(!output);
        QVERIFY2(output.error().summary.contains(QLatin1String("kexalgorithms")), qPrintable(output.error().summary));
    }

    void ipv6()
    {
        m_sshd.reset();
        startServer(QStringLiteral("ListenAddress ::1"));
        SshAccess six = access();
        six.host.address = QStringLiteral("::1");
        QCOMPARE(trustAll(six), QStringList{QStringLiteral("desk-a")});
        QVERIFY(contentOf(m_sshd->knownHosts()).startsWith("[::1]:"));
        const Result<CommandOutput> output = once(six, Command::reading(QStringLiteral("echo $SSH_CONNECTION")));
        compareWorks(output);
        QVERIFY2(output->out.startsWith("::1 "), output->out.constData());
        QVERIFY(succeeds(QStringLiteral("ssh"), {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-o"), QStringLiteral("StrictHostKeyChecking=yes"),
                                                 QStringLiteral("-o"), QStringLiteral("UserKnownHostsFile=") + m_sshd->knownHosts(), QStringLiteral("-i"),
                                                 m_sshd->clientKey(), QStringLiteral("-p"), QString::number(m_sshd->port()), QStringLiteral("::1"), QStringLiteral("true")}));
    }

    // known_hosts

    void writesAsOpenSshDoes_data()
    {
        QTest::addColumn<bool>("hashed");
        QTest::newRow("plain") << false;
        QTest::newRow("hashed") << true;
    }
    void writesAsOpenSshDoes()
    {
        QFETCH(bool, hashed);
        const SshAccess desk = named(plainHost(hashed ? " HashKnownHosts yes\n" : " HashKnownHosts no\n"));
        trustAll(desk);
        const QByteArray line = contentOf(m_sshd->knownHosts());
        QVERIFY2(line.startsWith(hashed ? "|1|" : "[127.0.0.1]:"), line.constData());
        QCOMPARE(line.contains("127.0.0.1"), !hashed);
        compareWorks(once(desk)); // read back here, and by ssh
        QVERIFY(succeeds(QStringLiteral("ssh"), {QStringLiteral("-F"), config(), QStringLiteral("-o"), QStringLiteral("StrictHostKeyChecking=yes"), QStringLiteral("desk"),
                                                 QStringLiteral("true")}));
    }

    void otherFilesAndNames_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("name"); // in the file "elsewhere"; empty = as it is
        const QByteArray second = " UserKnownHostsFile FOLDER/first FOLDER/elsewhere\n";
        QTest::newRow("second user file") << second << QByteArray();
        QTest::newRow("global file") << QByteArray(" UserKnownHostsFile FOLDER/first\n GlobalKnownHostsFile FOLDER/elsewhere\n") << QByteArray();
        QTest::newRow("HostKeyAlias") << QByteArray(" HostKeyAlias the-desk\n" + second) << QByteArray("the-desk");
        QTest::newRow("pattern") << second << QByteArray("[127.0.0.*]:*");
        QTest::newRow("several names") << second << QByteArray("elsewhere,NAME,other");
    }
    void otherFilesAndNames()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, name);
        options.replace("FOLDER", QFileInfo(m_sshd->knownHosts()).absolutePath().toUtf8());
        const SshAccess desk = named("Host desk\n" + options + plainHost());
        name.replace("NAME", serverName());
        append(file("elsewhere"), "# a comment\n\nnot a line that can be read\n" + lineOfServer(name.isEmpty() ? serverName() : name));
        compareWorks(once(desk));
        QVERIFY(!QFile::exists(file("first")));
    }

    void negatedPatternIsNotKnown()
    {
        append(m_sshd->knownHosts(), lineOfServer("*,!" + serverName()));
        const Result<CommandOutput> output = once(access());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::HostKeyUnknown);
    }

    // A machine with keys of two types shows the one that is known.
    void knownTypeIsAskedFor()
    {
        QVERIFY(m_sshd->makeKey(QStringLiteral("second"), QStringLiteral("rsa")));
        m_sshd->stop();
        m_sshd->addConfig(QStringLiteral("HostKey %1\n").arg(file("second")));
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->why()));
        append(m_sshd->knownHosts(), serverName() + ' ' + contentOf(file("second.pub")));
        compareWorks(once(access()));
    }

    void markers_data()
    {
        QTest::addColumn<QByteArray>("marker");
        QTest::addColumn<bool>("known"); // also without a marker
        QTest::addColumn<int>("kind");   // -1: works
        QTest::addColumn<QString>("says");
        QTest::newRow("revoked") << QByteArray("@revoked *") << false << int(ErrorKind::HostKeyChanged) << QStringLiteral("revoked");
        QTest::newRow("revoked, also known") << QByteArray("@revoked *") << true << int(ErrorKind::HostKeyChanged) << QStringLiteral("revoked");
        QTest::newRow("revoked for another host") << QByteArray("@revoked other-host") << true << -1 << QString();
        QTest::newRow("authority") << QByteArray("@cert-authority *") << false << int(ErrorKind::Usage) << QStringLiteral("@cert-authority");
        QTest::newRow("authority, also known") << QByteArray("@cert-authority *") << true << -1 << QString();
        QTest::newRow("authority of another host") << QByteArray("@cert-authority *.example.test") << false << int(ErrorKind::HostKeyUnknown) << QString();
    }
    void markers()
    {
        QFETCH(QByteArray, marker);
        QFETCH(bool, known);
        QFETCH(int, kind);
        QFETCH(QString, says);
        if (known)
            append(m_sshd->knownHosts(), lineOfServer(serverName()));
        append(m_sshd->knownHosts(), lineOfServer(marker));
        const QByteArray before = contentOf(m_sshd->knownHosts());
        const Result<CommandOutput> output = once(access());
        if (kind < 0)
            return compareWorks(output);
        QVERIFY(!output);
        QCOMPARE(int(output.error().kind), kind);
        QVERIFY2(output.error().summary.contains(says) && output.error().summary.contains(QLatin1String("desk-a")), qPrintable(output.error().summary));
        if (says.isEmpty())
            return;
        QVERIFY2(output.error().detail.contains(m_sshd->knownHosts()) && output.error().detail.contains(m_sshd->fingerprint()), qPrintable(output.error().detail));
        MemorySecrets secrets; // nobody can say yes to it
        QVERIFY(!SshHost(access(), secrets).trustHostKey(m_sshd->fingerprint()));
        QCOMPARE(contentOf(m_sshd->knownHosts()), before);
    }

    // Jump hosts

    void jumpHosts_data()
    {
        QTest::addColumn<bool>("byConfig");
        QTest::addColumn<int>("hops");
        QTest::newRow("one, by the profile") << false << 1;
        QTest::newRow("two, by the profile") << false << 2;
        QTest::newRow("one, by ProxyJump") << true << 1;
        QTest::newRow("two, by ProxyJump") << true << 2;
    }
    void jumpHosts()
    {
        QFETCH(bool, byConfig);
        QFETCH(int, hops);
        PrivateSshd first(QStringLiteral("ListenAddress ::1")), second;
        QVERIFY(first.start() && second.start());
        for (const PrivateSshd *hop : {&first, &second})
            append(hop->path(QStringLiteral("authorized_keys")), contentOf(m_sshd->clientKey() + QLatin1String(".pub")));
        QString way = QStringLiteral("%1@[::1]:%2").arg(first.user()).arg(first.port());
        if (hops == 2)
            way += QStringLiteral(",127.0.0.1:%1").arg(second.port());
        SshAccess far = byConfig ? named(plainHost(" ProxyJump " + way.toUtf8() + "\nHost *\n IdentityFile " + m_sshd->clientKey().toUtf8()
                                                   + "\n UserKnownHostsFile " + m_sshd->knownHosts().toUtf8() + '\n'))
                                 : access();
        if (!byConfig)
            far.host.jump = way;
        QStringList machines{QStringLiteral("::1"), QStringLiteral("127.0.0.1"), QStringLiteral("desk-a")};
        if (hops == 1)
            machines.removeAt(1);
        QCOMPARE(trustAll(far), machines); // each is asked about, the nearest first
        const Result<CommandOutput> output = once(far, Command::reading(QStringLiteral("echo ${SSH_CONNECTION##* }")));
        compareWorks(output);
        QCOMPARE(output->text().toInt(), m_sshd->port());
        QCOMPARE(loginsAt(first) > 0 && (loginsAt(second) > 0) == (hops == 2), true);

        first.stop(); // and each is checked every time
        first.newHostKey(QStringLiteral("ed25519"));
        QVERIFY(first.start());
        const qsizetype before = loginsAt(*m_sshd);
        const Result<CommandOutput> changed = once(far);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::HostKeyChanged);
        QVERIFY2(changed.error().summary.startsWith(QLatin1String("::1 ")), qPrintable(changed.error().summary));
        QCOMPARE(loginsAt(*m_sshd), before);
    }

    // The profile's key is the machine's; the configuration has another one for the jump host.
    void jumpHostHasAKeyOfItsOwn()
    {
        PrivateSshd hop;
        QVERIFY(hop.start());
        SshAccess far = access();
        far.host.jump = QStringLiteral("bastion");
        append(config(), "Host bastion\n HostName 127.0.0.1\n Port " + QByteArray::number(hop.port()) + "\n IdentityFile " + hop.clientKey().toUtf8() + '\n');
        far.configFile = config();
        trustAll(far);
        compareWorks(once(far));
        QCOMPARE(loginsAt(hop) > 0, true);
    }

    // Three machines behind one jump host: it is logged in to once.
    void jumpHostIsShared()
    {
        PrivateSshd hop;
        QVERIFY(hop.start());
        append(hop.path(QStringLiteral("authorized_keys")), contentOf(m_sshd->clientKey() + QLatin1String(".pub")));
        SshAccess far = access();
        far.host.jump = QStringLiteral("127.0.0.1:%1").arg(hop.port());
        trustAll(far);
        const qsizetype before = loginsAt(hop);
        far.logins = std::make_shared<ssh::Logins>();
        MemorySecrets secrets;
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 3; ++i) {
                threads.emplace_back([&] {
                    SshHost host(far, secrets);
                    Command command = Command::reading(QStringLiteral("cat; head -c 2000000 /dev/zero"));
                    command.input = QByteArray(1'000'000, 'x');
                    for (int round = 0; round < 3; ++round) {
                        const Result<CommandOutput> output = host.run(command);
                        good += output && output->out.size() == 3'000'000;
                    }
                });
            }
        }
        QCOMPARE(good.load(), 9);
        QCOMPARE(loginsAt(hop), before + 1);
    }

    // Several threads on one connection, each with its own programs, as where a login costs a one-time code.
    void oneConnectionSeveralThreads()
    {
        trustAll(access());
        ssh::Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = m_sshd->port();
        target.login = ssh::Target::Login::Key;
        target.keyFile = m_sshd->clientKey();
        target.knownHosts = m_sshd->knownHosts();
        target.configFile = QStringLiteral("/dev/null");
        ssh::Session session(target);
        const Result<> opened = session.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().summary));
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&session, &good, i] {
                    const QDeadlineTimer deadline(60s);
                    for (int round = 0; round < 5; ++round) {
                        Result<std::unique_ptr<ssh::Channel>> channel = session.start("cat", deadline);
                        const QByteArray sent(500'000, char('a' + i));
                        if (!channel || !(*channel)->write(sent, deadline) || !(*channel)->sendEof())
                            return;
                        while (!(*channel)->isClosed() && (*channel)->wait(deadline)) { }
                        good += (*channel)->out == sent && (*channel)->exitStatus() == 0;
                    }
                });
            }
        }
        QCOMPARE(good.load(), 20);
        Result<std::unique_ptr<ssh::Channel>> idle = session.start("sleep 60", QDeadlineTimer(5s)); // an abort ends a wait on any thread
        QVERIFY(idle);
        std::jthread waiting([&idle] { (void)(*idle)->wait(QDeadlineTimer(30s)); });
        std::this_thread::sleep_for(100ms);
        session.abort();
        waiting.join();
        QVERIFY(!session.isUp());
    }
};

QTEST_GUILESS_MAIN(TestSshWays)
#include "tst_sshways.moc"
