#include "tests/core/hostilesshd.h"
#include "tests/lab/window/desktopuser.h"

#include "core/host/sshhost.h"
#include "core/secrets/memorysecrets.h"
#include "ui/run/logsdialog.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTextEdit>

#include <malloc.h>

using namespace baton;
using baton::test::HostileSshd;
using baton::test::mostMemory;

namespace {

constexpr int patience = 300000; // ms; a busy machine reads what is endless slowly

int peakMegabytes()
{
    return test::peakOf(QCoreApplication::applicationPid());
}

void forgetPeak()
{
    malloc_trim(0); // what an earlier host needed is given back, as by a program that starts anew
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (!clear.open(QIODevice::WriteOnly) || clear.write("5") != 1 || !clear.flush())
        qFatal("this kernel does not forget a peak");
}

void wordsOf(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &words)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            words << index.data().toString() << index.data(Qt::ToolTipRole).toString();
        }
        wordsOf(model, model.index(row, 0, parent), words);
    }
}

QString wordsIn(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QLabel *label : window.findChildren<QLabel *>())
        words << label->text();
    for (const QPlainTextEdit *text : window.findChildren<QPlainTextEdit *>())
        words << text->toPlainText() << text->placeholderText();
    for (const QTextEdit *text : window.findChildren<QTextEdit *>())
        words << text->toPlainText();
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
        wordsOf(*view->model(), {}, words);
    return words.join(u'\n');
}

QString allWords()
{
    QString words;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            words += wordsIn(*widget) + u'\n';
    }
    return words;
}

} // namespace

// The window, with both data hosts one that means harm: it stays small, its event loop goes on, and it says what is wrong on which host. What a
// host's words may do to a text is tst_hosttext's.
class TestHostileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isWatchedAndAsked_data();
    void isWatchedAndAsked();
    void logsWithoutEnd();

private:
    HostileSshd m_sshd;
    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DesktopUser> m_user;
};

void TestHostileWindow::initTestCase()
{
    if (!m_sshd.start())
        QSKIP(qPrintable(m_sshd.why()));
    m_profile.id = QStringLiteral("hostile");
    m_profile.name = QStringLiteral("Hostile");
    m_profile.knownHosts = m_sshd.knownHosts();
    m_profile.proxyKind = ProxyKind::None;
    for (Node node : dataNodes) {
        HostProfile host;
        host.label = QStringLiteral("desk-") + nodeId(node);
        host.address = QStringLiteral("127.0.0.1");
        host.clusterAddress = node == Node::A ? QStringLiteral("192.0.2.11") : QStringLiteral("192.0.2.12");
        host.port = m_sshd.port();
        host.user = m_sshd.user();
        host.auth = HostProfile::Auth::Key;
        host.keyFile = m_sshd.clientKey();
        m_profile.hosts.insert(node, host);
    }
    MemorySecrets secrets;
    const Result<> trusted = SshHost(sshAccess(m_profile, Node::A, {}), secrets).trustHostKey(m_sshd.fingerprint());
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().summary));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain
}

void TestHostileWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("BATON_HOME", m_home->path().toUtf8());
    const auto store = Store::open(m_home->path());
    QVERIFY(store);
    const Result<> saved = (*store)->save(m_profile);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().summary));
    m_user = std::make_unique<DesktopUser>();
}

void TestHostileWindow::cleanup()
{
    m_user->close();
    m_user.reset();
}

void TestHostileWindow::isWatchedAndAsked_data()
{
    QTest::addColumn<QString>("says"); // a pattern, of the window or of a check
    QTest::addColumn<bool>("isLeft");  // the check's window is closed: each of its questions waits
    const auto row = [](const char *mode, const char *says, bool isLeft = false) { QTest::newRow(mode) << QString::fromLatin1(says) << isLeft; };
    for (const char *mode : {"endless", "endless-errors", "endless-line", "endless-samples", "garbage"})
        row(mode, "printed more than");
    for (const char *mode : {"endless-lines", "endless-groups"})
        row(mode, "nothing that it says can be understood");
    for (const char *mode : {"silent", "begun-and-silent"})
        row(mode, "desk-. (has stopped answering|can.t be reached)", true);
    row("ends", "ended the session of");
    for (const char *mode : {"long-answers", "escapes"})
        row(mode, "commands run as user");
}

void TestHostileWindow::isWatchedAndAsked()
{
    QFETCH(QString, says);
    QFETCH(bool, isLeft);
    m_sshd.be(QTest::currentDataTag());
    forgetPeak();
    QVERIFY(m_user->open());
    m_user->watch().name(QString::fromLatin1(QTest::currentDataTag()));
    QTest::qWait(3000); // what grows does so meanwhile
    QVERIFY(m_user->choose(Operation::Check));
    auto *run = m_user->seen<RunWindow>();
    QVERIFY(run);
    const QRegularExpression pattern(says);
    const bool said = QTest::qWaitFor([&] { return allWords().contains(pattern) && (isLeft || run->phase() == RunWindow::Phase::Ended); }, patience);
    m_user->shootAll();
    const QString words = allWords();
    qInfo("%d MB, stood still for at most %lld ms", peakMegabytes(), m_user->watch().worstMs());
    QVERIFY2(said && words.contains(QLatin1String("desk-a")) && words.contains(QLatin1String("desk-b")), qPrintable(words.left(4000)));
    QVERIFY2(words.size() < 64 * 1024, "it handed on what the host said");
    for (const QChar order : {QChar(0x1b), QChar(7), QChar(0x9b)})
        QVERIFY2(!words.contains(order), qPrintable(words));
    QVERIFY(peakMegabytes() > 0 && peakMegabytes() < mostMemory);
    const QPointer<RunWindow> left(run);
    run->close();
    QVERIFY2(QTest::qWaitFor([&] { return left.isNull(); }, patience), "what was left goes on");
    QVERIFY2(!m_user->watch().stood(), qPrintable(QString::number(m_user->watch().worstMs())));
}

void TestHostileWindow::logsWithoutEnd()
{
    m_sshd.be("endless-line");
    forgetPeak();
    QVERIFY(m_user->open());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Q_EMIT m_user->window().logsRequested(m_profile.id, logSpanAround(now, now));
    auto *logs = m_user->seen<LogsDialog>();
    QVERIFY(logs);
    QVERIFY2(QTest::qWaitFor([&] { return wordsIn(*logs).count(QStringLiteral("printed more than")) >= 2; }, patience), qPrintable(wordsIn(*logs).left(2000)));
    m_user->shootAll();
    qInfo("%d MB, stood still for at most %lld ms", peakMegabytes(), m_user->watch().worstMs());
    QVERIFY(peakMegabytes() > 0 && peakMegabytes() < mostMemory);
    QVERIFY(!m_user->watch().stood());
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"
