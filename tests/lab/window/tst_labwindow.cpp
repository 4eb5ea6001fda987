#include "app/desktop/desktop.h"
#include "core/secrets/filesecrets.h"
#include "tests/lab/window/eventloopwatch.h"
#include "ui/run/outcome.h"
#include "ui/run/runwindow.h"
#include "ui/window/banner.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace baton;

// The main line of the story by clicks in the window, on the lab's hosts. Started by windowtest, which makes the lab and the
// profile; BATON_LAB is the lab's command line, BATON_SHOTS a folder for pictures.
class TestLabWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installs();
    void switchesOver();
    void undoesWhatIsCancelled();
    void failsOver();
    void reconverts();
    void maintains();
    void neverStood();
    void cleanupTestCase();

private:
    void lab(const QStringList &words);
    void shoot(const QString &name, QWidget *what = nullptr);
    void shootAll();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool says(const QString &words, int seconds = 60);
    void click(Operation operation);
    [[nodiscard]] RunWindow *ready(Operation operation);
    [[nodiscard]] bool runs(RunWindow *window, const QString &picture, int seconds = 180);
    void close(RunWindow *window);
    QAbstractButton *button(QWidget *in, const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PreferencesFile> m_preferences;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<EventLoopWatch> m_watch;
    MainWindow *m_window = nullptr;
    int m_count = 0;
};

void TestLabWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_preferences = std::make_unique<PreferencesFile>(Store::folder());
    Result<std::unique_ptr<Store>> store = Store::open();
    Result<std::unique_ptr<FileSecrets>> secrets = FileSecrets::open(qEnvironmentVariable("BATON_SECRETS"));
    QVERIFY2(store, store ? "" : qPrintable(store.error().summary));
    QVERIFY2(secrets, secrets ? "" : qPrintable(secrets.error().summary));
    m_desktop = std::make_unique<Desktop>(std::move(*store), std::move(*secrets), *m_theme, *m_preferences);
    m_desktop->open({});
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
    QVERIFY(m_window);
    m_window->resize(1280, 800);
    m_watch = std::make_unique<EventLoopWatch>();
    m_watch->name("opening");
}

void TestLabWindow::lab(const QStringList &words)
{
    QStringList command = qEnvironmentVariable("BATON_LAB").split(u' ') + words;
    QProcess process;
    process.start(command.takeFirst(), command);
    QVERIFY2(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120000), "the lab answers");
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestLabWindow::shoot(const QString &name, QWidget *what)
{
    const QString folder = qEnvironmentVariable("BATON_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // what just changed is laid out
    m_watch->pause();
    QDir().mkpath(folder);
    (what ? what : m_window)->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder).arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    m_watch->resume();
}

// For the person who looks into a failure: everything that is on the screen.
void TestLabWindow::shootAll()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            shoot(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1), widget);
    }
}

QString TestLabWindow::headline() const
{
    const auto *banner = m_window->findChild<Banner *>();
    return banner ? banner->accessibleDescription() : QString();
}

bool TestLabWindow::says(const QString &words, int seconds)
{
    const bool said = QTest::qWaitFor([&] { return headline().contains(words); }, seconds * 1000);
    if (!said)
        qWarning("the banner says: %s", qPrintable(headline()));
    return said;
}

QAbstractButton *TestLabWindow::button(QWidget *in, const QString &text) const
{
    for (QAbstractButton *found : in->findChildren<QAbstractButton *>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

void TestLabWindow::click(Operation operation)
{
    auto *action = m_window->findChild<QAction *>(operationId(operation));
    QVERIFY(action);
    QVERIFY2(QTest::qWaitFor([&] { return action->isEnabled(); }, 30000), qPrintable(action->toolTip()));
    m_watch->name(operationId(operation));
    for (auto *tool : m_window->findChildren<QToolButton *>()) {
        if (tool->defaultAction() == action && tool->isVisible()) {
            QTest::mouseClick(tool, Qt::LeftButton);
            return;
        }
    }
    action->trigger(); // one that is in a menu
}

RunWindow *TestLabWindow::ready(Operation operation)
{
    RunWindow *found = nullptr;
    const bool is = QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<RunWindow *>(widget);
            if (window && window->isVisible() && window->operation() == operation && window->phase() == RunWindow::Phase::Ready)
                found = window;
        }
        return found != nullptr;
    }, 60000);
    return is ? found : nullptr;
}

bool TestLabWindow::runs(RunWindow *window, const QString &picture, int seconds)
{
    shoot(picture + QStringLiteral("-plan"), window);
    auto *confirmation = window->findChild<QLineEdit *>();
    if (confirmation->isVisible()) {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("</b>")))
                QTest::keyClicks(confirmation, label->text().section(QLatin1String("<b>"), 1).section(QLatin1String("</b>"), 0, 0));
        }
    }
    auto *start = window->findChild<QAbstractButton *>("start");
    if (!start->isEnabled())
        return false;
    QTest::mouseClick(start, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return window->phase() == RunWindow::Phase::Ended; }, seconds * 1000)) {
        shootAll();
        return false;
    }
    shoot(picture + QStringLiteral("-ended"), window);
    const auto texts = window->findChildren<QLabel *>();
    return std::any_of(texts.begin(), texts.end(), [](const QLabel *label) { return label->isVisible() && label->text() == outcomeWords(Outcome::Done); });
}

void TestLabWindow::close(RunWindow *window)
{
    QTest::mouseClick(button(window, QStringLiteral("Close")), Qt::LeftButton);
    QTest::qWait(200);
}

void TestLabWindow::installs()
{
    click(Operation::InstallAll);
    RunWindow *window = ready(Operation::InstallAll);
    QVERIFY(window);
    auto *registration = window->findChild<QComboBox *>();
    QVERIFY(registration);
    registration->setCurrentIndex(registration->findData(QStringLiteral("skip")));
    QVERIFY(QTest::qWaitFor([&] { return window->phase() == RunWindow::Phase::Checking; }, 10000)); // again, with the option
    window = ready(Operation::InstallAll);
    QVERIFY(window);
    QVERIFY(runs(window, QStringLiteral("install"), 300));
    close(window);
    QVERIFY(says(QStringLiteral("Healthy")));
    shoot(QStringLiteral("healthy"));
}

void TestLabWindow::switchesOver()
{
    click(Operation::Switchover);
    RunWindow *window = ready(Operation::Switchover);
    QVERIFY(window);
    QVERIFY(runs(window, QStringLiteral("switchover")));
    close(window);
    QVERIFY(says(QStringLiteral("Healthy. Users are served by desk-b")));
    shoot(QStringLiteral("switched-over"));
}

void TestLabWindow::undoesWhatIsCancelled()
{
    click(Operation::Switchover);
    RunWindow *window = ready(Operation::Switchover);
    QVERIFY(window);
    QTest::mouseClick(window->findChild<QAbstractButton *>("start"), Qt::LeftButton);
    auto *cancel = window->findChild<QAbstractButton *>("cancel");
    QVERIFY(QTest::qWaitFor([&] { return cancel->isVisible() && cancel->isEnabled(); }, 10000));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return window->phase() == RunWindow::Phase::Ended; }, 120000));
    shoot(QStringLiteral("cancelled"), window);
    close(window);
    QVERIFY(says(QStringLiteral("Healthy. Users are served by desk-b")));
}

void TestLabWindow::failsOver()
{
    m_watch->name(QStringLiteral("power-cut"));
    lab({QStringLiteral("ssh"), QStringLiteral("desk-a"), QStringLiteral("systemctl disable --now ft-failover-agent")});
    lab({QStringLiteral("power-cut"), QStringLiteral("desk-b")});
    QVERIFY(says(QStringLiteral("is down")));
    shoot(QStringLiteral("master-down"));
    click(Operation::Failover);
    RunWindow *window = ready(Operation::Failover);
    QVERIFY(window);
    QVERIFY(runs(window, QStringLiteral("failover")));
    close(window);
    QVERIFY(says(QStringLiteral("Users are served by desk-a (master) since a failover")));
    shoot(QStringLiteral("failed-over"));
}

void TestLabWindow::reconverts()
{
    m_watch->name(QStringLiteral("power-on"));
    lab({QStringLiteral("boot"), QStringLiteral("desk-b")});
    QVERIFY(says(QStringLiteral("is back, and fenced"), 90));
    shoot(QStringLiteral("old-master-back"));
    click(Operation::Reconvert);
    RunWindow *window = ready(Operation::Reconvert);
    QVERIFY(window);
    QVERIFY(runs(window, QStringLiteral("reconvert")));
    close(window);
    QVERIFY(says(QStringLiteral("Healthy. Users are served by desk-a")));
    shoot(QStringLiteral("reconverted"));
}

void TestLabWindow::maintains()
{
    for (Operation operation : {Operation::MaintenanceOn, Operation::MaintenanceOff}) {
        click(operation);
        RunWindow *window = ready(operation);
        QVERIFY(window);
        QVERIFY(runs(window, operationId(operation)));
        close(window);
        QVERIFY(says(operation == Operation::MaintenanceOn ? QStringLiteral("aintenance") : QStringLiteral("Healthy")));
        shoot(operationId(operation));
    }
}

void TestLabWindow::neverStood()
{
    qInfo("the event loop stood still for at most %lld ms (%s)", m_watch->worstMs(), qPrintable(m_watch->worstAt()));
    QVERIFY(m_watch->worstMs() <= 100);
}

void TestLabWindow::cleanupTestCase()
{
    m_watch.reset();
    m_desktop.reset();
}

QTEST_MAIN(TestLabWindow)
#include "tst_labwindow.moc"
