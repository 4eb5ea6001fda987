#include "privatesshd.h"

#include "core/host/sshhost.h"
#include "core/secrets/memorysecrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <thread>

#include <unistd.h>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator(42).generate(reinterpret_cast<quint32 *>(bytes.data()),
                                  reinterpret_cast<quint32 *>(bytes.data() + size));
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

// Files on their way to a host, over a real sshd.
class TestUpload : public QObject
{
    Q_OBJECT

    static constexpr qsizetype size = 8 * 1024 * 1024; // a multiple of 4

    PrivateSshd m_sshd;
    MemorySecrets m_secrets;
    std::unique_ptr<SshHost> m_host;
    QByteArray m_content = randomBytes(size);
    Upload m_upload;
    QList<qint64> m_progress;

    QString part() const { return m_upload.remoteFile + QLatin1String(".part"); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_sshd.start())
            QSKIP(qPrintable(m_sshd.why()));
        SshAccess access;
        access.host.label = QStringLiteral("desk-a");
        access.host.address = QStringLiteral("127.0.0.1");
        access.host.port = m_sshd.port();
        access.host.user = m_sshd.user();
        access.host.auth = HostProfile::Auth::Key;
        access.host.keyFile = m_sshd.clientKey();
        access.knownHosts = m_sshd.knownHosts();
        access.configFile = QStringLiteral("/dev/null");
        m_host = std::make_unique<SshHost>(access, m_secrets);
        QVERIFY(m_host->trustHostKey(m_sshd.fingerprint()));
    }

    void init()
    {
        QDir(m_sshd.path(QStringLiteral("remote"))).removeRecursively();
        m_progress.clear();
        m_upload = {};
        m_upload.localFile = m_sshd.path(QStringLiteral("build file"));
        m_upload.remoteFile = m_sshd.path(QStringLiteral("remote/new folder/service_desk's build"));
        m_upload.progress = [this](qint64 sent, qint64 total) {
            QCOMPARE(total, qint64(size));
            m_progress << sent;
        };
        write(m_upload.localFile, m_content);
    }

    void putsTheFileInPlace()
    {
        m_upload.mode = 0750;
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().summary + sent.error().detail));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
        QCOMPARE(int(QFile::permissions(m_upload.remoteFile) & 0x0fff), 0x750);
        QVERIFY(!QFile::exists(part()));
        QCOMPARE(m_progress.last(), qint64(size));
        QVERIFY(std::is_sorted(m_progress.begin(), m_progress.end()));
    }

    void sendsNothingWhenItIsThere()
    {
        QDir().mkpath(QFileInfo(m_upload.remoteFile).path());
        write(m_upload.remoteFile, m_content);
        const QDateTime before = QFileInfo(m_upload.remoteFile).lastModified();
        QVERIFY(m_host->upload(m_upload));
        QCOMPARE(QFileInfo(m_upload.remoteFile).lastModified(), before);
        QCOMPARE(int(QFile::permissions(m_upload.remoteFile) & 0x0fff), 0x755);
        QCOMPARE(m_progress, QList<qint64>{size});
    }

    void replacesAnotherFile_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::newRow("truncated") << m_content.left(size / 2);
        QTest::newRow("one byte differs")
            << QByteArray(m_content).replace(1000, 1, QByteArray(1, char(~m_content[1000])));
        QTest::newRow("longer") << m_content + "x";
        QTest::newRow("empty") << QByteArray();
    }
    void replacesAnotherFile()
    {
        QFETCH(QByteArray, there);
        QDir().mkpath(QFileInfo(m_upload.remoteFile).path());
        write(m_upload.remoteFile, there);
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }

    void usesWhatAnEarlierTryLeft_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("half of it") << m_content.left(size / 2) << true;
        QTest::newRow("all of it") << m_content << true;
        QTest::newRow("damaged") << m_content.left(size / 2 - 1) + "x" << false;
        QTest::newRow("too long") << m_content + "x" << false;
    }
    void usesWhatAnEarlierTryLeft()
    {
        QFETCH(QByteArray, left);
        QFETCH(bool, isUsed);
        QDir().mkpath(QFileInfo(m_upload.remoteFile).path());
        write(part(), left);
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
        QVERIFY(!QFile::exists(part()));
        QCOMPARE(m_progress.value(0) > left.size() || m_progress.isEmpty(), isUsed);
    }

    void goesOnAfterACancel()
    {
        std::stop_source source;
        m_upload.bytesPerSecond = 4 * 1024 * 1024;
        m_upload.progress = [&](qint64 sent, qint64) {
            if (sent >= size / 4)
                source.request_stop();
        };
        const Result<> cancelled = m_host->upload(m_upload, source.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(m_upload.remoteFile));
        QTRY_VERIFY(QFileInfo(part()).size() >= size / 8);
        qint64 first = 0;
        m_upload.bytesPerSecond = 0;
        m_upload.progress = [&](qint64 sent, qint64) { first = first == 0 ? sent : first; };
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(first > size / 8);
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }

    void keepsTheLimit()
    {
        m_upload.bytesPerSecond = 8 * 1024 * 1024;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_host->upload(m_upload));
        QVERIFY2(clock.elapsed() >= 950, qPrintable(QString::number(clock.elapsed())));
    }

    void commandsGoOnBeside()
    {
        m_upload.bytesPerSecond = 4 * 1024 * 1024;
        Result<> sent;
        std::jthread sender([&] { sent = m_host->upload(m_upload); });
        std::this_thread::sleep_for(300ms);
        QVERIFY(m_host->run(Command::reading(QStringLiteral("true"))));
        QVERIFY(!QFile::exists(m_upload.remoteFile));
        sender.join();
        QVERIFY(sent);
    }

    void saysWhatTheHostCannot_data()
    {
        QTest::addColumn<QString>("prepare");
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("says");
        QTest::newRow("folder is a file")
            << QStringLiteral("touch remote") << QStringLiteral("remote/x") << QStringLiteral("remote");
        QTest::newRow("part is a folder") << QStringLiteral("mkdir -p remote/x.part/y")
                                          << QStringLiteral("remote/x") << QStringLiteral("x.part");
    }
    void saysWhatTheHostCannot()
    {
        QFETCH(QString, prepare);
        QFETCH(QString, remote);
        QFETCH(QString, says);
        QCOMPARE(QProcess::execute(QStringLiteral("sh"),
                                   {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + prepare,
                                    m_sshd.path(QString())}),
                 0);
        m_upload.remoteFile = m_sshd.path(remote);
        const Result<> sent = m_host->upload(m_upload);
        QCOMPARE(QProcess::execute(QStringLiteral("rm"),
                                   {QStringLiteral("-rf"), m_sshd.path(QStringLiteral("remote"))}),
                 0);
        QVERIFY(!sent);
        QVERIFY2(sent.error().summary.contains(QLatin1String("desk-a")) &&
                     sent.error().summary.contains(says),
                 qPrintable(sent.error().summary));
    }

    void fullDiskIsSeenBefore()
    {
        QFile huge(m_sshd.path(QStringLiteral("huge"))); // sparse, and larger than this machine's disk
        QVERIFY(huge.open(QIODevice::WriteOnly));
        if (!huge.resize(qint64(8) << 40))
            QSKIP("no sparse file of 8 TiB can be made here");
        m_upload.localFile = huge.fileName();
        QElapsedTimer clock;
        clock.start();
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY(!sent);
        QVERIFY2(sent.error().summary.contains(QLatin1String("no room")) &&
                     sent.error().summary.contains(QLatin1String("TB needed")),
                 qPrintable(sent.error().summary));
        QVERIFY(!QFile::exists(part()));
        QVERIFY(clock.elapsed() < 10000); // not after reading all of it
    }

    void missingLocalFileIsNamed()
    {
        m_upload.localFile = QStringLiteral("/nonexistent/build");
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Usage);
        QVERIFY(sent.error().summary.contains(m_upload.localFile));
    }

    // Somebody else on the host writes into what arrives.
    void damageOnTheWayIsNoticed()
    {
        m_upload.bytesPerSecond = 8 * 1024 * 1024;
        bool isDamaged = false;
        m_upload.progress = [&](qint64 sent, qint64) {
            if (sent > size / 2 && !std::exchange(isDamaged, true)) {
                QFile file(part());
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.write("damage");
            }
        };
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY(isDamaged);
        QVERIFY(!sent);
        QVERIFY2(sent.error().summary.contains(QLatin1String("damaged")) &&
                     sent.error().summary.contains(QLatin1String("desk-a")),
                 qPrintable(sent.error().summary));
        QVERIFY(!QFile::exists(m_upload.remoteFile));
        QVERIFY(!QFile::exists(part())); // not taken up again
    }

    void lostLineCanBeTakenUpAgain()
    {
        m_upload.bytesPerSecond = 4 * 1024 * 1024;
        m_upload.progress = {};
        std::jthread cut([this] {
            std::this_thread::sleep_for(700ms);
            m_host->disconnect();
        });
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Unreachable);
        m_upload.bytesPerSecond = 0;
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }
};

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
