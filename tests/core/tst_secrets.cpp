#include "core/base/process.h"
#include "core/secrets/chainsecrets.h"
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainsecrets.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace baton;

namespace {

const QString key = QStringLiteral("desk/a.sudo");

class DeafSecrets : public Secrets
{
public:
    Result<std::optional<QString>> find(const QString &) override
    {
        return fail(ErrorKind::Failed, QStringLiteral("deaf"));
    }
    Result<> store(const QString &, const QString &) override
    {
        return fail(ErrorKind::Failed, QStringLiteral("deaf"));
    }
    Result<> remove(const QString &) override { return fail(ErrorKind::Failed, QStringLiteral("deaf")); }
};

template<typename... Sources>
ChainSecrets chainOf(std::unique_ptr<Sources>... sources)
{
    std::vector<std::unique_ptr<Secrets>> all;
    (all.push_back(std::move(sources)), ...);
    return ChainSecrets(std::move(all));
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_dir.filePath(QStringLiteral("secrets %1.json").arg(m_count++)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.setPermissions(permissions);
        return file.fileName();
    }
    int m_count = 0;

private Q_SLOTS:
    void fileKnowsShortAndLongKeys()
    {
        const auto file = FileSecrets::open(write(R"({"a.sudo": "short", "desk/b.sudo": "long", "b.sudo": "other"})"));
        QVERIFY(file);
        QCOMPARE((*file)->find(key).value(), std::optional(QStringLiteral("short")));
        QCOMPARE((*file)->find(QStringLiteral("desk/b.sudo")).value(), std::optional(QStringLiteral("long")));
        QCOMPARE((*file)->find(QStringLiteral("else/b.sudo")).value(), std::optional(QStringLiteral("other")));
        QVERIFY(!(*file)->find(QStringLiteral("desk/installer")).value());
        QVERIFY(!(*file)->store(key, QStringLiteral("x")));
    }
    void fileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("permissions");
        QTest::addColumn<QString>("says");
        const int own = QFile::ReadOwner | QFile::WriteOwner;
        QTest::newRow("group can read")
            << QByteArray("{}") << int(own | QFile::ReadGroup) << QStringLiteral("chmod 600 '");
        QTest::newRow("others can read")
            << QByteArray("{}") << int(own | QFile::ReadOther) << QStringLiteral("chmod 600 '");
        QTest::newRow("not JSON") << QByteArray("a.sudo=x") << own << QStringLiteral("JSON");
        QTest::newRow("an array") << QByteArray("[]") << own << QStringLiteral("JSON");
        QTest::newRow("a number") << QByteArray(R"({"a.sudo": 5})") << own << QStringLiteral("a.sudo");
    }
    void fileIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, permissions);
        QFETCH(QString, says);
        const auto file = FileSecrets::open(write(content, QFile::Permissions(permissions)));
        QVERIFY(!file);
        QVERIFY2(file.error().summary.contains(says), qPrintable(file.error().summary));
    }
    void missingFileIsNamed()
    {
        const auto file = FileSecrets::open(QStringLiteral("/nonexistent/secrets"));
        QVERIFY(!file);
        QVERIFY(file.error().summary.contains(QLatin1String("/nonexistent/secrets")));
    }

    void chainAsksInOrderAndOnce()
    {
        int asked = 0;
        auto memory = std::make_unique<MemorySecrets>(QMap<QString, QString>{{key, QStringLiteral("kept")}});
        ChainSecrets chain = chainOf(std::make_unique<DeafSecrets>(), std::move(memory),
                                     std::make_unique<AskedSecrets>([&asked](const QString &) {
                                         ++asked;
                                         return std::optional(QStringLiteral("typed"));
                                     }));
        QCOMPARE(chain.find(key).value(), std::optional(QStringLiteral("kept")));
        QCOMPARE(asked, 0);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(chain.find(QStringLiteral("desk/b.sudo")).value(), std::optional(QStringLiteral("typed")));
        QCOMPARE(asked, 1);
    }
    void chainWithoutAnythingKnowsNothing()
    {
        ChainSecrets chain = chainOf(std::make_unique<DeafSecrets>());
        const auto found = chain.find(key);
        QVERIFY(found && !*found);
    }
    void chainSaysWhatItCouldNotKeepAndRemembersIt()
    {
        ChainSecrets chain = chainOf(std::make_unique<DeafSecrets>());
        const Result<> kept = chain.store(key, QStringLiteral("x1"));
        QVERIFY(!kept);
        QVERIFY(kept.error().detail.contains(QLatin1String("deaf")));
        QCOMPARE(chain.find(key).value(), std::optional(QStringLiteral("x1")));
        QVERIFY(!chain.remove(key));
        QVERIFY(!chain.find(key).value());
    }
    void chainStoresIntoTheFirstThatTakes()
    {
        auto memory = std::make_unique<MemorySecrets>();
        MemorySecrets *second = memory.get();
        ChainSecrets chain = chainOf(std::make_unique<DeafSecrets>(), std::move(memory));
        QVERIFY(chain.store(key, QStringLiteral("x1")));
        QCOMPARE(second->find(key).value(), std::optional(QStringLiteral("x1")));
    }

    // What the kernel says of this process's memory: locked, kept out of dumps, wiped in forks (proc(5), smaps).
    void lockedTextIsKeptApart()
    {
        const auto pages = [] {
            QFile smaps(QStringLiteral("/proc/self/smaps"));
            if (!smaps.open(QIODevice::ReadOnly))
                return -1;
            int kept = 0; // kB
            int size = 0;
            for (const QByteArray &line : smaps.readAll().split('\n')) {
                if (line.startsWith("Size:"))
                    size = line.simplified().split(' ').value(1).toInt();
                if (line.startsWith("VmFlags:") && line.contains(" lo") && line.contains(" dd") && line.contains(" wf"))
                    kept += size;
            }
            return kept;
        };
        const int before = pages();
        const LockedText secret(QStringLiteral("geh€im"));
        if (!secret.isLocked())
            QSKIP("no memory may be locked here (ulimit -l)");
        QVERIFY(pages() > before);
        QCOMPARE(secret.text(), QStringLiteral("geh€im"));
        LockedText moved(std::move(const_cast<LockedText &>(secret)));
        QCOMPARE(moved.text(), QStringLiteral("geh€im"));
        const pid_t child = fork();
        if (child == 0)
            _exit(moved.text().contains(u'g') ? 1 : 0); // a forked process sees zeros
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QVERIFY(LockedText().text().isEmpty());
    }

    void privateMemoryLeavesNoCore()
    {
        const pid_t child = fork();
        if (child == 0) {
            keepMemoryPrivate();
            rlimit limit{};
            const bool kept = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
            if (!kept)
                _exit(1);
            std::signal(SIGABRT, SIG_DFL);
            ::abort();
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
    }

    void chainTellsWhyLessIsKnown()
    {
        ChainSecrets chain = chainOf(std::make_unique<MemorySecrets>(QMap<QString, QString>{{key, QStringLiteral("kept")}}), std::make_unique<DeafSecrets>());
        QVERIFY(chain.find(key).value());
        QVERIFY(chain.trouble().isEmpty()); // nobody had to ask the deaf one
        QVERIFY(!chain.find(QStringLiteral("desk/b.sudo")).value());
        QCOMPARE(chain.trouble(), QStringLiteral("deaf"));
    }

    // Runs this very program again inside a session bus of its own with an unlocked keyring: see keychainInside().
    void keychain()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
            QSKIP("gnome-keyring or dbus-daemon is not installed");
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_dir.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.path());
        environment.insert(QStringLiteral("BATON_TEST_KEYCHAIN"), QStringLiteral("1"));
        environment.remove(QStringLiteral("DISPLAY"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets "
                                      ">/dev/null 2>&1; exec \"$0\" keychainInside lockedKeychain withoutKeychain"),
                       QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(60000));
        QVERIFY2(session.exitCode() == 0, session.readAll().constData());
    }
    void keychainInside()
    {
        if (qEnvironmentVariableIsEmpty("BATON_TEST_KEYCHAIN"))
            QSKIP("part of keychain()");
        KeychainSecrets secrets(QStringLiteral("baton-test"));
        const auto nothing = secrets.find(key);
        QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().detail));
        QVERIFY(!*nothing);
        const Result<> stored = secrets.store(key, QStringLiteral("geh€im"));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        std::optional<QString> elsewhere;
        std::jthread([&] { elsewhere = secrets.find(key).value(); }).join(); // a worker, while this thread is blocked
        QCOMPARE(elsewhere, std::optional(QStringLiteral("geh€im")));
        QVERIFY(secrets.remove(key));
        QVERIFY(!secrets.find(key).value());
    }
    // As after an hour at lunch: the keyring is there, and shut.
    void lockedKeychain()
    {
        if (qEnvironmentVariableIsEmpty("BATON_TEST_KEYCHAIN"))
            QSKIP("part of keychain()");
        QVERIFY(KeychainSecrets::trouble().isEmpty());
        QDBusMessage lock = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                                           QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/aliases/default"))});
        const QDBusMessage locked = QDBusConnection::sessionBus().call(lock);
        QVERIFY2(locked.type() == QDBusMessage::ReplyMessage, qPrintable(locked.errorMessage()));
        QVERIFY2(KeychainSecrets::trouble().contains(QLatin1String("locked")), qPrintable(KeychainSecrets::trouble()));
        KeychainSecrets secrets(QStringLiteral("baton-test"));
        const auto found = secrets.find(key);
        QVERIFY(!found);
        QVERIFY2(found.error().summary.contains(QLatin1String("locked")), qPrintable(found.error().summary));
        const Result<> stored = secrets.store(key, QStringLiteral("x1"));
        QVERIFY(!stored);
        QVERIFY2((stored.error().summary + stored.error().detail).contains(QLatin1String("locked")), qPrintable(stored.error().summary + stored.error().detail));
    }
    void withoutKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        if (!qEnvironmentVariableIsEmpty("BATON_TEST_KEYCHAIN"))
            return; // libsecret keeps the bus it has found
        KeychainSecrets secrets(QStringLiteral("baton-test"));
        const Result<> stored = secrets.store(key, QStringLiteral("x1"));
        QVERIFY(!stored);
        QVERIFY(stored.error().summary.contains(QLatin1String("no keychain here")));
        QVERIFY(!secrets.find(key));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        QVERIFY(KeychainSecrets::trouble().contains(QLatin1String("no keychain here")));
        QVERIFY(secrets.find(key).error().summary.contains(QLatin1String("no keychain here")));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
