#include "tests/lab/window/desktopuser.h"

#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/run/outcome.h"
#include "ui/window/outputpane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QRegularExpression>

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
    void changeHostKey();

    DesktopUser m_user;
    QProcess m_otherKey; // gives desk-b its own keys back at a line of input
    QByteArray m_keys;   // what it said
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
    const auto *terminal = question->findChild<OutputPane *>();
    QVERIFY2(terminal->toPlainText().count(u'\n') > 3 && terminal->toPlainText().contains(QLatin1String("Enter proxy for license check")),
             qPrintable(terminal->toPlainText())); // all that came before it
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
    m_user.window().close(); // the run is being undone: who quits now is asked
    QVERIFY(m_user.window().isVisible());
    auto *question = m_user.seen<QMessageBox>();
    QVERIFY(question && m_user.press(*question, QStringLiteral("Cancel")));
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

// desk-b shows other keys from now on, as if it had been set up anew, or as if somebody stood in between: made on the host, over a
// connection that stays open until it is to have its own keys again. Says both fingerprints.
void TestLabWindow::changeHostKey()
{
    QStringList command = qEnvironmentVariable("BATON_LAB").split(u' ') + QStringList{QStringLiteral("ssh"), QStringLiteral("desk-b"), QStringLiteral(
        "set -e; cd /etc/ssh; ssh-keygen -lf ssh_host_ed25519_key.pub; mkdir -m 700 right; mv ssh_host_* right; ssh-keygen -qA;"
        "ssh-keygen -lf ssh_host_ed25519_key.pub; systemctl restart ssh; echo changed;"
        "read -r _ || true; rm ssh_host_*; mv right/* .; rmdir right; systemctl restart ssh")};
    m_otherKey.start(command.takeFirst(), command);
    QVERIFY2(QTest::qWaitFor([&] {
        m_keys += m_otherKey.readAllStandardOutput();
        return m_keys.contains("changed");
    }, 30000), m_otherKey.readAllStandardError().constData());
}

void TestLabWindow::refusesAChangedHostKey()
{
    changeHostKey();
    static const QRegularExpression fingerprint(QStringLiteral("SHA256:\\S+"));
    QStringList fingerprints; // the old one, the new one
    for (auto found = fingerprint.globalMatch(QString::fromUtf8(m_keys)); found.hasNext();)
        fingerprints << found.next().captured();
    QCOMPARE(fingerprints.size(), 2);
    connectAgain();

    auto *dialog = m_user.seen<HostKeyDialog>(30);
    QVERIFY(dialog);
    m_user.shoot(QStringLiteral("host-key-changed"), dialog);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const QString &each : fingerprints)
        QVERIFY2(words.contains(each), qPrintable(each + QLatin1String(" is not in ") + words));
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *each : buttons->buttons())
        QCOMPARE(buttons->buttonRole(each), QDialogButtonBox::RejectRole);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_user.says(QStringLiteral("desk-b shows another SSH host key than the known one"), 30));
    const auto *switchover = m_user.window().findChild<QAction *>(operationId(Operation::Switchover));
    QVERIFY2(QTest::qWaitFor([&] { return switchover->toolTip().contains(QLatin1String("another SSH host key")); }, 10000), qPrintable(switchover->toolTip()));
    QVERIFY(!switchover->isEnabled());
    m_user.shoot(QStringLiteral("host-key-changed-banner"));

    m_otherKey.write("\n");
    QVERIFY(QTest::qWaitFor([&] { return m_otherKey.state() == QProcess::NotRunning; }, 30000));
    QCOMPARE(m_otherKey.exitCode(), 0);
    connectAgain();
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-a")));
    QVERIFY2(QTest::qWaitFor([&] { return switchover->isEnabled(); }, 30000), qPrintable(switchover->toolTip())); // once all is known again
}

void TestLabWindow::neverStood()
{
    qInfo("the event loop stood still for at most %lld ms (%s)", m_user.watch().worstMs(), qPrintable(m_user.watch().worstAt()));
    QVERIFY(!m_user.watch().stood());
}

void TestLabWindow::cleanupTestCase()
{
    m_user.close();
}

QTEST_MAIN(TestLabWindow)
#include "tst_labwindow.moc"
