#include "core/secrets/chainsecrets.h"
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainsecrets.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

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
                                      ">/dev/null 2>&1; exec \"$0\" keychainInside withoutKeychain"),
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
    void withoutKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        if (!qEnvironmentVariableIsEmpty("BATON_TEST_KEYCHAIN"))
            return; // libsecret keeps the bus it has found
        KeychainSecrets secrets(QStringLiteral("baton-test"));
        const Result<> stored = secrets.store(key, QStringLiteral("x1"));
        QVERIFY(!stored);
        QVERIFY(stored.error().summary.contains(QLatin1String("keychain")));
        QVERIFY(!secrets.find(key));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
