#include "privatesshd.h"
#include "scriptedrun.h"

#include "core/host/bandwidth.h"
#include "core/host/packing.h"
#include "core/host/peersource.h"
#include "core/host/pieces.h"
#include "core/host/sshhost.h"
#include "core/runbooks/runbooks.h"
#include "core/secrets/memorysecrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <future>
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

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

SshAccess accessTo(const PrivateSshd &sshd, const QString &label)
{
    SshAccess access;
    access.host.label = label;
    access.host.address = QStringLiteral("127.0.0.1");
    access.host.port = sshd.port();
    access.host.user = sshd.user();
    access.host.auth = HostProfile::Auth::Key;
    access.host.keyFile = sshd.clientKey();
    access.knownHosts = sshd.knownHosts();
    access.configFile = QStringLiteral("/dev/null");
    return access;
}

bool isOpen(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    return socket.waitForConnected(1000);
}

// All that is answered until ten bytes have come, or the other side ends.
QByteArray askedOf(int port, const QByteArray &question)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    if (!socket.waitForConnected(1000))
        return "not open";
    socket.write(question);
    while (socket.bytesAvailable() < 10 && socket.waitForReadyRead(5000)) { }
    return socket.readAll();
}

// A host that lets the other one fetch.
class Listening : public LineStream
{
public:
    Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds) override { return "listening"; }
    Result<> write(const QByteArray &) override { return {}; }
    void close() override { }
};

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
        m_host = std::make_unique<SshHost>(accessTo(m_sshd, QStringLiteral("desk-a")), m_secrets);
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
        QTest::newRow("a hole first") << QByteArray(size / 2, '\0') + m_content.mid(size / 2) << true;
        QTest::newRow("damaged") << m_content.left(size / 2 - 1) + "x" << false;
        QTest::newRow("too long") << m_content + "x" << true;
    }
    void usesWhatAnEarlierTryLeft()
    {
        QFETCH(QByteArray, left);
        QFETCH(bool, isUsed);
        QDir().mkpath(QFileInfo(m_upload.remoteFile).path());
        write(part(), left);
        m_upload.bandwidth = std::make_shared<Bandwidth>(8 * 1024 * 1024); // 100 ms, which the first report may take, are less than half
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
        QVERIFY(!QFile::exists(part()));
        QCOMPARE(m_progress.value(0) >= size / 2, isUsed);
    }

    void goesOnAfterACancel()
    {
        std::stop_source source;
        m_upload.bandwidth = std::make_shared<Bandwidth>(4 * 1024 * 1024);
        m_upload.progress = [&](qint64 sent, qint64) {
            if (sent >= size / 2) // some of it may still be on its way
                source.request_stop();
        };
        const Result<> cancelled = m_host->upload(m_upload, source.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(m_upload.remoteFile));
        QTRY_VERIFY(QFileInfo(part()).size() >= size / 8);
        qint64 first = 0;
        m_upload.bandwidth.reset();
        m_upload.progress = [&](qint64 sent, qint64) { first = first == 0 ? sent : first; };
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(first > size / 8);
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }

    void keepsTheLimit()
    {
        m_upload.bandwidth = std::make_shared<Bandwidth>(8 * 1024 * 1024);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_host->upload(m_upload));
        QVERIFY2(clock.elapsed() >= 950, qPrintable(QString::number(clock.elapsed())));
    }

    void commandsGoOnBeside()
    {
        m_upload.bandwidth = std::make_shared<Bandwidth>(4 * 1024 * 1024);
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

    // Somebody else on the host writes into what arrives, all the time: also between its arrival and its check.
    void damageOnTheWayIsNoticed()
    {
        m_upload.bandwidth = std::make_shared<Bandwidth>(8 * 1024 * 1024);
        m_upload.progress = {};
        std::jthread vandal([this](const std::stop_token &stop) {
            QFile file(part());
            while (!stop.stop_requested()) {
                if (!file.isOpen() && (!QFile::exists(part()) || !file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)))
                    continue;
                file.seek(size / 2);
                file.write("damage");
            }
        });
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY(!sent);
        QVERIFY2(sent.error().summary.contains(QLatin1String("damaged")) &&
                     sent.error().summary.contains(QLatin1String("desk-a")),
                 qPrintable(sent.error().summary));
        QVERIFY(!QFile::exists(m_upload.remoteFile));
        QVERIFY(!QFile::exists(part())); // not taken up again
    }

    void aConnectionThatIsLostIsMadeUpForByTheOthers()
    {
        m_upload.bandwidth = std::make_shared<Bandwidth>(4 * 1024 * 1024);
        m_upload.progress = {};
        std::jthread killer([this] {
            std::this_thread::sleep_for(700ms);
            ::kill(pid_t(m_sshd.processes().last()), SIGKILL); // the first is that of the commands
        });
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().summary));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }

    void oneSessionAConnectionIsEnough()
    {
        PrivateSshd strict(QStringLiteral("MaxSessions 1"));
        QVERIFY2(strict.start(), qPrintable(strict.why()));
        SshHost host(accessTo(strict, QStringLiteral("strict")), m_secrets);
        QVERIFY(host.trustHostKey(strict.fingerprint()));
        const Result<> sent = host.upload(m_upload);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().summary));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }

    void isPackedWhereTheLineIsSlow()
    {
        QByteArray text;
        for (int i = 0; text.size() < size; ++i)
            text += "line " + QByteArray::number(i) + " of a file that can be packed\n";
        text.truncate(size);
        write(m_upload.localFile, text);
        m_upload.bandwidth = std::make_shared<Bandwidth>(1024 * 1024);
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(contentOf(m_upload.remoteFile) == text);
        QVERIFY2(m_upload.bandwidth->spent() < size / 2, qPrintable(QString::number(m_upload.bandwidth->spent())));
        QCOMPARE(m_progress.last(), qint64(size));
    }

    void packsOnlyWhatGains_data()
    {
        QTest::addColumn<QByteArrayList>("programs");
        QTest::addColumn<double>("line"); // bytes/s
        QTest::addColumn<bool>("random");
        QTest::addColumn<bool>("packs");
        QTest::newRow("slow line") << QByteArrayList{"gzip", "zstd"} << 2e6 << false << true;
        QTest::newRow("gzip alone") << QByteArrayList{"gzip"} << 2e6 << false << true;
        QTest::newRow("the host has neither") << QByteArrayList{} << 2e6 << false << false;
        QTest::newRow("nothing to gain") << QByteArrayList{"gzip", "zstd"} << 2e6 << true << false;
        QTest::newRow("a line faster than any packing") << QByteArrayList{"gzip", "zstd"} << 1e9 << false << false;
        QTest::newRow("line not known yet") << QByteArrayList{"gzip", "zstd"} << 0.0 << false << false;
    }
    void packsOnlyWhatGains()
    {
        QFETCH(QByteArrayList, programs);
        QFETCH(double, line);
        QFETCH(bool, random);
        QFETCH(bool, packs);
        Packing packing(programs, 2);
        if (line > 0)
            packing.carried(qint64(line), 1s, false);
        QCOMPARE(packing.knowsTheLine(), line > 0);
        const QByteArray bytes = random ? m_content.left(1 << 20) : QByteArray(1 << 20, 'x');
        QCOMPARE(!packing.packed(bytes).isEmpty(), packs);
        QCOMPARE(packing.isWorthwhile(), packs);
    }

    void piecesAreTakenInOrderAndComeBack()
    {
        Pieces pieces(40 << 20, {{0, 10 << 20}, {20 << 20, 20 << 20}});
        QCOMPARE(pieces.present(), qint64(10 << 20));
        const auto first = pieces.take(2, 1 << 20), second = pieces.take(2, 8 << 20);
        QCOMPARE(first->at, qint64(0));
        QCOMPARE(first->size, qint64(1 << 20));
        QCOMPARE(second->at, qint64(1 << 20));
        pieces.arrived(second->at);
        QCOMPARE(pieces.beginning(), qint64(0)); // the first is still on its way
        pieces.putBack(first->at);
        QCOMPARE(pieces.take(2, 8 << 20)->at, qint64(0)); // before what comes later
        QVERIFY(!pieces.take(1, 8 << 20, 1 << 20)); // there is nothing left that lies before
        pieces.arrived(0);
        while (const auto piece = pieces.take(1, 64 << 20))
            pieces.arrived(piece->at);
        QVERIFY(pieces.complete());
        QCOMPARE(pieces.beginning(), qint64(40 << 20));
        QCOMPARE(pieces.present(), qint64(40 << 20));
    }

    void theSecondHostFetchesFromTheFirst()
    {
        Upload second = m_upload;
        second.remoteFile = m_sshd.path(QStringLiteral("remote/second/build"));
        QStringList notes;
        second.note = [&](const QString &text) { notes << text; };
        m_upload.bandwidth = std::make_shared<Bandwidth>(8 * 1024 * 1024);
        second.bandwidth = std::make_shared<Bandwidth>(1); // nothing of it is sent from here
        second.progress = {};
        QDir().mkpath(QFileInfo(m_upload.remoteFile).path());
        const int port = freePort();
        {
            const auto server = PeerServer::open(*m_host, m_upload.remoteFile, QStringLiteral("127.0.0.1"), port);
            QVERIFY2(server, server ? "" : qPrintable(server.error().summary + server.error().detail));
            second.from = (*server)->source();
            m_upload.arrived = [&](qint64 ready) { second.from->advance(ready); };
            SshHost other(accessTo(m_sshd, QStringLiteral("desk-b")), m_secrets);
            auto fetched = std::async(std::launch::async, [&] { return other.upload(second); });
            const Result<> sent = m_host->upload(m_upload);
            second.from->end();
            const Result<> got = fetched.get();
            QVERIFY2(sent && got, sent ? qPrintable(got ? QString() : got.error().summary) : qPrintable(sent.error().summary));
            QCOMPARE(askedOf(port, "wrong\n0 4096\n"), QByteArray());
            QCOMPARE(askedOf(port, second.from->place().token.toLatin1() + "\n5 10\n"), m_content.mid(5, 10)); // the file has its own name by now
        }
        QVERIFY(contentOf(second.remoteFile) == m_content);
        QVERIFY2(notes.isEmpty(), qPrintable(notes.join(u'\n')));
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(port), 5000);
    }

    // Not what an earlier try had left there.
    void aPaceIsThatOfWhatCame()
    {
        PeerSource source({QStringLiteral("127.0.0.1"), 1, QStringLiteral("word")});
        source.advance(1000 << 20);
        QTest::qWait(50);
        source.advance(1010 << 20);
        QCOMPARE(source.pace(), 0.0);
        source.end();
        QVERIFY(source.pace() > 0 && source.pace() < 10 * (1 << 20) / 0.05);
        PeerSource little({QStringLiteral("127.0.0.1"), 1, QStringLiteral("word")});
        little.advance(1000 << 20);
        little.advance(1001 << 20);
        little.end();
        QCOMPARE(little.pace(), 0.0);
    }

    // A peer that hands over a few bytes now and then, as over a line that carries little: the first host has it all, and from here it goes quickly.
    void whatIsFetchedSlowlyIsSent()
    {
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        QTimer now;
        connect(&now, &QTimer::timeout, &slow, [&slow] {
            for (QTcpSocket *socket : slow.findChildren<QTcpSocket *>())
                socket->write("x");
        });
        now.start(200);
        QStringList notes;
        m_upload.note = [&](const QString &text) { notes << text; };
        m_upload.from = std::make_shared<PeerSource>(PeerSource::Place{QStringLiteral("127.0.0.1"), slow.serverPort(), QStringLiteral("word")});
        m_upload.from->advance(0);
        QTest::qWait(10);
        m_upload.from->advance(size);
        m_upload.from->end();
        std::future<Result<>> sent = std::async(std::launch::async, [this] { return m_host->upload(m_upload); });
        while (sent.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QTest::qWait(20);
        const Result<> done = sent.get();
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().contains(QLatin1String("slower")), qPrintable(notes.first()));
    }

    void othersAreNotServed()
    {
        const int port = freePort();
        write(m_sshd.path(QStringLiteral("served")), m_content);
        const auto server = PeerServer::open(*m_host, m_sshd.path(QStringLiteral("served")), QStringLiteral("127.0.0.77"), port);
        QVERIFY2(server, server ? "" : qPrintable(server.error().summary + server.error().detail));
        QCOMPARE(askedOf(port, (*server)->source()->place().token.toLatin1() + "\n5 10\n"), QByteArray());
    }

    void anInstallationSendsTheBuildOnce_data()
    {
        QTest::addColumn<bool>("canListen");
        QTest::addColumn<QString>("handOn");
        QTest::addColumn<bool>("fetches");
        QTest::addColumn<int>("notes");
        QTest::newRow("the second host fetches it from the first") << true << QString() << true << 0;
        QTest::newRow("it cannot, and that is said") << false << QString() << false << 1;
        QTest::newRow("it is not to") << true << QStringLiteral("no") << false << 0;
    }
    void anInstallationSendsTheBuildOnce()
    {
        QFETCH(bool, canListen);
        QFETCH(QString, handOn);
        QFETCH(bool, fetches);
        QFETCH(int, notes);
        ScriptedRun run;
        run.theProfile.buildFile = m_upload.localFile;
        run.theRecipe.buildName = QStringLiteral("build.bin");
        run.theOptions.values = {{QStringLiteral("hand-on"), handOn}, {QStringLiteral("rate"), QStringLiteral("1000")}};
        std::map<Node, Upload> sent;
        std::mutex lock;
        for (const Node node : {Node::A, Node::B}) {
            run.on(node).onRun = [](const Command &c) { return CommandOutput{0, told(c) == QLatin1String("product installed") ? "no" : "", {}}; };
            run.on(node).onUpload = [&, node](const Upload &upload) {
                const std::scoped_lock one(lock);
                sent.emplace(node, upload);
                return Result<>();
            };
        }
        if (canListen)
            run.on(Node::A).onStream = [](const Command &) -> Result<std::unique_ptr<LineStream>> { return std::make_unique<Listening>(); };
        Plan plan;
        plan.profile = run.theProfile;
        plan.recipe = run.theRecipe;
        plan.options = run.theOptions;
        const Runbook table = installAll(plan);
        const auto step = std::find_if(table.steps.begin(), table.steps.end(), [](const Step &one) { return one.id == QLatin1String("upload"); });
        QVERIFY(step != table.steps.end());
        QCOMPARE(step->isDone(run).value(), false);
        const Result<> done = step->run(run);
        QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
        QCOMPARE(sent.size(), size_t(2));
        QVERIFY(!sent[Node::A].from);
        QCOMPARE(bool(sent[Node::B].from), fetches);
        if (fetches)
            QCOMPARE(sent[Node::B].from->place().address, run.on(Node::A).address());
        QVERIFY(sent[Node::A].bandwidth && sent[Node::A].bandwidth == sent[Node::B].bandwidth); // one limit for both
        QCOMPARE(sent[Node::B].sha256().value(), sent[Node::A].sha256().value());
        QCOMPARE(run.notes.size(), notes);
    }

    void whatCannotBeFetchedIsSent()
    {
        QStringList notes;
        m_upload.note = [&](const QString &text) { notes << text; };
        m_upload.from = std::make_shared<PeerSource>(
            PeerSource::Place{.address = QStringLiteral("127.0.0.1"), .port = freePort(), .token = QStringLiteral("token")});
        m_upload.from->advance(size);
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().summary));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes[0].contains(QLatin1String("desk-a")), qPrintable(notes[0]));
    }

    void lostLineCanBeTakenUpAgain()
    {
        m_upload.bandwidth = std::make_shared<Bandwidth>(4 * 1024 * 1024);
        m_upload.progress = {};
        std::jthread cut([this] {
            std::this_thread::sleep_for(700ms);
            m_host->disconnect();
        });
        const Result<> sent = m_host->upload(m_upload);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Unreachable);
        m_upload.bandwidth.reset();
        QVERIFY(m_host->upload(m_upload));
        QVERIFY(contentOf(m_upload.remoteFile) == m_content);
    }
};

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
