#include "hostilesshd.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <thread>

using namespace baton::test;

namespace {

constexpr int longest = 60; // seconds until batonctl has given up on such a host, on a busy machine too

struct Child
{
    int code = -1;
    int seconds = 0, megabytes = 0;
    QByteArray said;
};

} // namespace

// A host that means harm, or has gone mad: batonctl stays small, ends in time, says what is wrong on which host, and hands nothing of it on to the
// terminal.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSurvived_data();
    void isSurvived();
    void isHarmlessText_data();
    void isHarmlessText();
    void isWatched_data();
    void isWatched();
    void noSshServerAtAll();
    void leavesWithWords();
    void sudoIsAnsweredOnce();

private:
    Child lookAt(QTcpServer &server, const QStringList &words);
    QString profile(int port, const QByteArray &sudo) const;
    Child run(const QStringList &words, int port, const QByteArray &sudo = "none", int seconds = longest) const;

    HostileSshd m_sshd;
    QTemporaryDir m_home;
};

void HostileTest::initTestCase()
{
    if (!m_sshd.start())
        QSKIP(qPrintable(m_sshd.why()));
}

// Both data hosts are the same one: what one does, two do at the same time.
QString HostileTest::profile(int port, const QByteArray &sudo) const
{
    const QString file = m_home.filePath(QStringLiteral("profile.json"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    const auto host = [&](const char *label, const char *address) {
        return QJsonObject{{"label", label}, {"address", "127.0.0.1"}, {"clusterAddress", address}, {"port", port}, {"user", m_sshd.user()},
                           {"auth", "key"}, {"keyFile", m_sshd.clientKey()}, {"sudo", QLatin1String(sudo)}};
    };
    out.write(QJsonDocument(QJsonObject{{"name", "Hostile"}, {"proxy", "none"}, {"knownHosts", m_sshd.knownHosts()},
                                        {"hosts", QJsonObject{{"a", host("desk-a", "192.0.2.11")}, {"b", host("desk-b", "192.0.2.12")}}}}).toJson());
    return file;
}

Child HostileTest::run(const QStringList &words, int port, const QByteArray &sudo, int seconds) const
{
    QTemporaryDir data;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BATON_HOME"), data.filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QFile secrets(data.filePath(QStringLiteral("secrets.json")));
    if (!secrets.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    secrets.write(R"({"a.sudo": "sudo-of-a", "b.sudo": "sudo-of-b"})");
    secrets.close();
    const auto start = [&](QProcess &process, const QStringList &more) {
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(BATONCTL), QStringList{QStringLiteral("--secrets-file"), secrets.fileName()} + more);
    };
    QProcess importing;
    start(importing, {QStringLiteral("profile"), QStringLiteral("import"), profile(port, sudo)});
    importing.waitForFinished();
    QProcess accepting;
    if (port == m_sshd.port())
        for (const char *node : {"a", "b"}) {
            start(accepting, {QStringLiteral("--yes"), QStringLiteral("host-key"), QStringLiteral("accept"), QLatin1String(node)});
            accepting.waitForFinished();
        }
    QProcess process;
    start(process, words);
    QElapsedTimer clock;
    clock.start();
    Child child;
    while (!process.waitForFinished(10)) { // the quickest ends within a tenth of a second
        child.megabytes = qMax(child.megabytes, peakOf(process.processId()));
        if (clock.elapsed() > seconds * 1000) {
            process.terminate();
            process.waitForFinished(5000);
            break;
        }
    }
    child.seconds = int(clock.elapsed() / 1000);
    child.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    child.said = process.readAll();
    return child;
}

void HostileTest::isSurvived_data()
{
    QTest::addColumn<QByteArray>("sudo");
    QTest::addColumn<QString>("says"); // a pattern
    const auto row = [](const char *mode, const char *says, const char *sudo = "none") { QTest::newRow(mode) << QByteArray(sudo) << QString::fromLatin1(says); };
    // Who is silent is given up by whichever bound is reached first.
    constexpr auto silent = "(desk-. has stopped answering|desk-. did not finish|desk-. did not start|connection to desk-. was closed)";
    row("endless", "printed more than");
    row("endless-errors", "printed more than");
    row("endless-line", "printed more than");
    row("endless-lines", "printed more than");
    row("silent", silent);
    row("begun-and-silent", silent);
    row("garbage", "printed more than");
    row("ends", "ended the session of");
    row("sudo-asks-again", "the password is wrong", "password");
    row("sudo-asks-endlessly", "the password is wrong", "password");
    row("sudo-prompt-of-gigabytes", "printed more than", "password");
}

void HostileTest::isSurvived()
{
    QFETCH(QByteArray, sudo);
    QFETCH(QString, says);
    m_sshd.be(QTest::currentDataTag());
    const Child child = run({QStringLiteral("status")}, m_sshd.port(), sudo);
    qInfo("%d s, %d MB", child.seconds, child.megabytes);
    QVERIFY2(child.seconds < longest, child.said.constData());
    QVERIFY2(child.megabytes > 0 && child.megabytes < mostMemory, qPrintable(QString::number(child.megabytes)));
    QVERIFY2(child.code > 0, child.said.constData());
    QVERIFY2(QString::fromUtf8(child.said).contains(QRegularExpression(says)) && child.said.contains("desk-a") && child.said.contains("desk-b"), child.said.constData());
    QVERIFY2(child.said.size() < 16 * 1024, "it handed on what the host said");
}

// What it says of itself is text: in what scripts read, and on a terminal.
void HostileTest::isHarmlessText_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char *mode : {"wrong-utf8", "escapes", "complaints"}) {
        QTest::addRow("%s", mode) << QStringList{QStringLiteral("status")};
        QTest::addRow("%s, JSON", mode) << QStringList{QStringLiteral("--json"), QStringLiteral("status")};
    }
}

void HostileTest::isHarmlessText()
{
    QFETCH(QStringList, words);
    m_sshd.be(QByteArray(QTest::currentDataTag()).split(',').first());
    Child child;
    bool heard = false;
    for (int look = 0; look < 5 && !heard; ++look) { // one on a busy machine may hear nothing in its seconds
        child = run(words, m_sshd.port());
        heard = words.size() == 1 || QByteArray(QTest::currentDataTag()).startsWith("complaints") || child.said.contains("Debian");
    }
    QVERIFY2(heard, child.said.constData()); // else nothing is tested
    for (const char *order : {"\033", "\007", "\302\233", "\\u001b", "\\u0007", "\\u009b", "owned", "b3duZWQ="})
        QVERIFY2(!child.said.contains(order), (QByteArray(order).toHex() + ": " + child.said).constData());
    QCOMPARE(QString::fromUtf8(child.said).toUtf8(), child.said); // valid UTF-8
}

// Watched for a while: nothing grows, and it hears a signal at once, whatever comes in.
void HostileTest::isWatched_data()
{
    QTest::addColumn<bool>("both"); // no more is told: each is of both data hosts
    for (const char *mode : {"endless", "endless-errors", "endless-line", "endless-lines", "endless-groups", "endless-samples", "escapes", "sudo-asks-endlessly"})
        QTest::newRow(mode) << true;
}

void HostileTest::isWatched()
{
    m_sshd.be(QTest::currentDataTag());
    const Child child = run({QStringLiteral("status"), QStringLiteral("--watch")}, m_sshd.port(), "none", 8);
    qInfo("%d MB", child.megabytes);
    QVERIFY2(child.megabytes > 0 && child.megabytes < mostMemory, qPrintable(QString::number(child.megabytes)));
    QVERIFY(child.seconds < 20);
    QVERIFY2(!child.said.contains('\033'), child.said.constData());
}

Child HostileTest::lookAt(QTcpServer &server, const QStringList &words)
{
    m_sshd.be("ends");
    Child child;
    const int port = server.serverPort();
    std::jthread asking([&] { child = run(words, port); });
    QElapsedTimer clock;
    clock.start();
    while (child.code < 0 && clock.elapsed() < (longest + 20) * 1000)
        QTest::qWait(50);
    asking.join();
    return child;
}

// The port of something else, that talks without end.
void HostileTest::noSshServerAtAll()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray noise(64 * 1024, '\x1b');
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket, &noise] { socket->write(noise); });
            socket->write(noise);
        }
    });
    const Child child = lookAt(server, {QStringLiteral("status")});
    QVERIFY2(child.code > 0, child.said.constData());
    QVERIFY(child.megabytes > 0 && child.megabytes < mostMemory);
    QVERIFY2(child.said.contains("desk-a") && !child.said.contains("\033"), child.said.constData());
}

// Before anybody has proved anything, a server may say in its own words why it leaves (RFC 4253, 11.1): they are text, and few.
void HostileTest::leavesWithWords()
{
    const auto counted = [](const QByteArray &bytes) {
        QByteArray size(4, '\0');
        qToBigEndian(quint32(bytes.size()), size.data());
        return size + bytes;
    };
    const QByteArray words = "\033]0;owned\007 \302\233 leave " + QByteArray(20'000, 'y');
    QByteArray payload = QByteArray::fromHex("010000000b") + counted(words) + counted({});
    const int padding = 8 - (5 + int(payload.size())) % 8 + 8;
    const QByteArray goodbye = counted(char(padding) + payload + QByteArray(padding, '\0'));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            socket->write("SSH-2.0-OpenSSH_9.2\r\n" + goodbye);
    });
    const Child child = lookAt(server, {QStringLiteral("--json"), QStringLiteral("check")});
    QVERIFY2(child.code > 0 && child.said.contains(" leave "), child.said.constData());
    for (const char *order : {"\033", "\\u001b", "\\u0007", "\\u009b", "\302\233"})
        QVERIFY2(!child.said.contains(order), child.said.constData());
    QVERIFY2(!child.said.contains(QByteArray(301, 'y')), child.said.left(2000).constData());
}

// A sudo that is none hears the password of its own host, once, and no other one.
void HostileTest::sudoIsAnsweredOnce()
{
    m_sshd.be("sudo-asks-again");
    const Child child = run({QStringLiteral("status")}, m_sshd.port(), "password");
    QVERIFY(child.code > 0);
    QFile heard(m_sshd.path(QStringLiteral("heard")));
    QVERIFY(heard.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = heard.readAll().trimmed().split('\n');
    std::sort(lines.begin(), lines.end());
    QVERIFY2(lines.size() <= 2, lines.join(' ').constData());
    QCOMPARE(lines.first(), QByteArray("sudo-of-a"));
    QVERIFY2(!child.said.contains("sudo-of-"), child.said.constData());
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
