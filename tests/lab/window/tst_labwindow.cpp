#include "tests/lab/window/desktopuser.h"

#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/run/outcome.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>

using namespace baton;

// The main line of the story by clicks in the window, on the lab's hosts. Started by windowtest, which makes the lab, a build whose
// installer asks one question more than the recipe knows, and the profile; BATON_LAB is the lab's command line.
class TestLabWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_failed |= QTest::currentTestFailed(); }
    void installsAndAnswersTheUnknownPrompt();
    void switchesOver();
    void undoesWhatIsCancelled();
    void failsOver();
    void reconverts();
    void maintains();
    void refusesAChangedHostKey();
    void neverStood();
    void cleanupTestCase();

private:
    void lab(const QStringList &words);
    void connectAgain();

    DesktopUser m_user;
    bool m_failed = false;
};

void TestLabWindow::initTestCase()
{
    QVERIFY(m_user.open());
}

void TestLabWindow::init()
{
    if (m_failed)
        QSKIP("an earlier stage failed");
}

void TestLabWindow::lab(const QStringList &words)
{
    QStringList command = qEnvironmentVariable("BATON_LAB").split(u' ') + words;
    QProcess process;
    process.start(command.takeFirst(), command);
    QVERIFY2(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120000), "the lab answers");
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestLabWindow::connectAgain()
{
    for (QAction *action : m_user.window().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Connect again"))
            action->trigger();
    }
}

void TestLabWindow::installsAndAnswersTheUnknownPrompt()
{
    QVERIFY(m_user.choose(Operation::InstallAll));
    RunWindow *run = m_user.ready(Operation::InstallAll);
    QVERIFY(run);
    auto *registration = run->findChild<QComboBox *>();
    QVERIFY(registration);
    registration->setCurrentIndex(registration->findData(QStringLiteral("skip")));
    QVERIFY(QTest::qWaitFor([&] { return run->phase() == RunWindow::Phase::Checking; }, 10000)); // again, with the option
    run = m_user.ready(Operation::InstallAll);
    QVERIFY(run);
    QTest::mouseClick(run->findChild<QAbstractButton *>("start"), Qt::LeftButton);

    auto *question = m_user.seen<QuestionDialog>(120);
    QVERIFY(question);
    m_user.shoot(QStringLiteral("unknown-prompt"), question);
    auto *answer = question->findChild<QLineEdit *>();
    QTest::keyClicks(answer, QStringLiteral("none"));
    for (QCheckBox *box : question->findChildren<QCheckBox *>()) {
        if (box->text() == QuestionDialog::tr("Answer this prompt so from now on"))
            box->click();
    }
    QVERIFY(m_user.press(*question, QStringLiteral("Answer")));
    // The slave's installer asks the same, and is answered from memory: no second dialogue stands in the way.
    const bool ended = QTest::qWaitFor([&] { return run->phase() == RunWindow::Phase::Ended; }, 300000);
    m_user.shoot(QStringLiteral("install-ended"), run);
    if (!ended)
        m_user.shootAll();
    QVERIFY(ended);
    QVERIFY(m_user.press(*run, QStringLiteral("Close")));
    QVERIFY(m_user.says(QStringLiteral("Healthy")));
    m_user.shoot(QStringLiteral("healthy"));
}

void TestLabWindow::switchesOver()
{
    QVERIFY(m_user.doesIt(Operation::Switchover));
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-b")));
    m_user.shoot(QStringLiteral("switched-over"));
}

void TestLabWindow::undoesWhatIsCancelled()
{
    QVERIFY(m_user.choose(Operation::Switchover));
    RunWindow *run = m_user.ready(Operation::Switchover);
    QVERIFY(run);
    QTest::mouseClick(run->findChild<QAbstractButton *>("start"), Qt::LeftButton);
    auto *cancel = run->findChild<QAbstractButton *>("cancel");
    QVERIFY(QTest::qWaitFor([&] { return cancel->isVisible() && cancel->isEnabled(); }, 10000));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return run->phase() == RunWindow::Phase::Ended; }, 120000));
    m_user.shoot(QStringLiteral("cancelled"), run);
    QVERIFY(m_user.press(*run, QStringLiteral("Close")));
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-b")));
}

void TestLabWindow::failsOver()
{
    m_user.watch().name(QStringLiteral("power-cut"));
    lab({QStringLiteral("ssh"), QStringLiteral("desk-a"), QStringLiteral("systemctl disable --now ft-failover-agent")});
    lab({QStringLiteral("power-cut"), QStringLiteral("desk-b")});
    QVERIFY(m_user.says(QStringLiteral("is down")));
    m_user.shoot(QStringLiteral("master-down"));
    QVERIFY(m_user.doesIt(Operation::Failover)); // with its typed confirmation
    QVERIFY(m_user.says(QStringLiteral("Users are served by desk-a (master) since a failover")));
    m_user.shoot(QStringLiteral("failed-over"));
}

void TestLabWindow::reconverts()
{
    m_user.watch().name(QStringLiteral("power-on"));
    lab({QStringLiteral("boot"), QStringLiteral("desk-b")});
    QVERIFY(m_user.says(QStringLiteral("is back, and fenced"), 90));
    m_user.shoot(QStringLiteral("old-master-back"));
    QVERIFY(m_user.doesIt(Operation::Reconvert));
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-a")));
    m_user.shoot(QStringLiteral("reconverted"));
}

void TestLabWindow::maintains()
{
    for (Operation operation : {Operation::MaintenanceOn, Operation::MaintenanceOff}) {
        QVERIFY(m_user.doesIt(operation));
        QVERIFY(m_user.says(operation == Operation::MaintenanceOn ? QStringLiteral("aintenance") : QStringLiteral("Healthy")));
        m_user.shoot(operationId(operation));
    }
}

// As if desk-b had been set up anew, or as if somebody stood in between: its known key is another one's.
void TestLabWindow::refusesAChangedHostKey()
{
    const auto store = Store::open();
    QVERIFY(store);
    QFile known((*store)->profiles()->value(0).knownHosts);
    QVERIFY(known.open(QIODevice::ReadOnly));
    const QByteArray right = known.readAll();
    known.close();
    QByteArrayList lines;
    QByteArray others;
    for (const QByteArray &line : right.split('\n')) {
        if (line.startsWith("192.0.2.11 ssh-ed25519 "))
            others = line.mid(int(qstrlen("192.0.2.11 ")));
        if (!line.startsWith("192.0.2.12 "))
            lines << line;
    }
    QVERIFY(!others.isEmpty());
    const auto write = [&known](const QByteArray &text) { return known.open(QIODevice::WriteOnly | QIODevice::Truncate) && known.write(text) == text.size() && (known.close(), true); };
    QVERIFY(write("192.0.2.12 " + others + '\n' + lines.join('\n')));
    connectAgain();

    auto *dialog = m_user.seen<HostKeyDialog>(30);
    QVERIFY(dialog);
    m_user.shoot(QStringLiteral("host-key-changed"), dialog);
    QVERIFY(!m_user.button(*dialog, HostKeyDialog::tr("Trust this key")));
    int fingerprints = 0;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        fingerprints += int(label->text().count(QLatin1String("SHA256:")));
    QVERIFY2(fingerprints >= 2, "the shown and the known one");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_user.says(QStringLiteral("desk-b shows another SSH host key than the known one"), 30));
    m_user.shoot(QStringLiteral("host-key-changed-banner"));
    const auto *switchover = m_user.window().findChild<QAction *>(operationId(Operation::Switchover));
    QVERIFY(!switchover->isEnabled());
    QVERIFY(!switchover->statusTip().isEmpty()); // says why

    QVERIFY(write(right));
    connectAgain();
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-a")));
}

void TestLabWindow::neverStood()
{
    qInfo("the event loop stood still for at most %lld ms (%s)", m_user.watch().worstMs(), qPrintable(m_user.watch().worstAt()));
    QVERIFY(m_user.watch().worstMs() <= 100);
}

void TestLabWindow::cleanupTestCase()
{
    m_user.close();
}

QTEST_MAIN(TestLabWindow)
#include "tst_labwindow.moc"
