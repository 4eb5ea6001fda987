#include "app/desktop/desktop.h"
#include "tests/lab/window/eventloopwatch.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/run/outcome.h"
#include "ui/run/runwindow.h"
#include "ui/window/banner.h"
#include "ui/wizard/clusterwizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace baton;

// From bare hosts and an empty window to a healthy cluster, by clicks in the wizard; then the same pair adopted. Started by
// windowtest --bare; BATON_SHOTS is a folder for pictures.
class TestLabWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForTheProduct();
    void testsTheHosts();
    void isTakenUpAgain();
    void measuresAndPlans();
    void installs();
    void adopts();
    void neverStood();
    void cleanupTestCase();

private:
    void shoot(const QString &name, QWidget *what = nullptr);
    [[nodiscard]] ClusterWizard *wizard() const { return m_window->findChild<ClusterWizard *>(); }
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const;
    [[nodiscard]] QAbstractButton *button(QWidget *in, const QString &text) const;
    void type(const QString &name, const QString &text);
    void choose(const QString &name, const QVariant &value);
    void next() { QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton); }
    [[nodiscard]] bool isAt(int page, int seconds = 30) const;
    void trustKey();
    void enterHost(const QString &label, const QString &address);
    void enterLogin();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PreferencesFile> m_preferences;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<EventLoopWatch> m_watch;
    MainWindow *m_window = nullptr;
    int m_count = 0;
};

void TestLabWizard::initTestCase()
{
    QVERIFY(QDir().mkpath(Store::folder()));
    m_theme = std::make_unique<Theme>(*qApp);
    m_preferences = std::make_unique<PreferencesFile>(Store::folder());
    Result<std::unique_ptr<Store>> store = Store::open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().summary));
    m_desktop = std::make_unique<Desktop>(std::move(*store), nullptr, *m_theme, *m_preferences);
    m_desktop->open({});
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
    QVERIFY(m_window);
    m_window->resize(1280, 800);
    m_watch = std::make_unique<EventLoopWatch>();
    m_watch->name("wizard");
}

void TestLabWizard::shoot(const QString &name, QWidget *what)
{
    const QString folder = qEnvironmentVariable("BATON_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // what just changed is laid out
    m_watch->pause();
    QDir().mkpath(folder);
    (what ? what : wizard())->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder).arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    m_watch->resume();
}

template<typename T>
T *TestLabWizard::named(const QString &name) const
{
    for (T *each : wizard()->findChildren<T *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QAbstractButton *TestLabWizard::button(QWidget *in, const QString &text) const
{
    for (QAbstractButton *found : in->findChildren<QAbstractButton *>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

void TestLabWizard::type(const QString &name, const QString &text)
{
    auto *field = named<QLineEdit>(name);
    QVERIFY2(field, qPrintable(name));
    field->clear();
    QTest::keyClicks(field, text);
}

void TestLabWizard::choose(const QString &name, const QVariant &value)
{
    auto *box = named<QComboBox>(name);
    QVERIFY2(box, qPrintable(name));
    const int at = value.typeId() == QMetaType::Int ? value.toInt() : box->findData(value);
    QVERIFY(at >= 0);
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

bool TestLabWizard::isAt(int page, int seconds) const
{
    return QTest::qWaitFor([&] { return wizard() && wizard()->currentId() == page; }, seconds * 1000);
}

// The question about a host key that was never seen.
void TestLabWizard::trustKey()
{
    HostKeyDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        dialog = wizard()->findChild<HostKeyDialog *>();
        return dialog && dialog->isVisible();
    }, 20000));
    shoot(QStringLiteral("host-key"), dialog);
    QTest::mouseClick(button(dialog, QStringLiteral("Trust this key")), Qt::LeftButton);
}

void TestLabWizard::enterHost(const QString &label, const QString &address)
{
    type(QStringLiteral("Name"), label);
    type(QStringLiteral("Address"), address);
}

void TestLabWizard::enterLogin()
{
    type(QStringLiteral("User"), QStringLiteral("admin"));
    choose(QStringLiteral("Log in with"), int(HostProfile::Auth::Password));
    choose(QStringLiteral("Become root"), int(HostProfile::Sudo::Password));
    type(QStringLiteral("Password"), QStringLiteral("admin-pw"));
    type(QStringLiteral("sudo password"), QStringLiteral("admin-pw"));
}

void TestLabWizard::asksForTheProduct()
{
    shoot(QStringLiteral("welcome"), m_window);
    QTest::mouseClick(button(m_window, QStringLiteral("Set up a new cluster…")), Qt::LeftButton);
    QVERIFY(isAt(ClusterWizard::Product));
    type(QStringLiteral("Name"), QStringLiteral("Service Desk"));
    choose(QStringLiteral("Product"), QStringLiteral("flotomate-service-desk-lab"));
    type(QStringLiteral("Build file"), qEnvironmentVariable("BATON_BUILD"));
    QVERIFY(QTest::qWaitFor([&] { return wizard()->button(QWizard::NextButton)->isEnabled(); }, 10000));
    shoot(QStringLiteral("product"));
    next();
    QVERIFY(isAt(ClusterWizard::HostA));
}

void TestLabWizard::testsTheHosts()
{
    enterHost(QStringLiteral("desk-a"), QStringLiteral("192.0.2.11"));
    enterLogin();
    next();
    trustKey();
    QVERIFY(isAt(ClusterWizard::HostB));
    enterHost(QStringLiteral("desk-b"), QStringLiteral("192.0.2.12")); // the login is the first host's
    shoot(QStringLiteral("second-host"));
}

void TestLabWizard::isTakenUpAgain()
{
    QTest::mouseClick(wizard()->button(QWizard::CancelButton), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !wizard(); }, 5000));
    QTest::mouseClick(button(m_window, QStringLiteral("Set up a new cluster…")), Qt::LeftButton);
    QVERIFY(isAt(ClusterWizard::HostB));
    QCOMPARE(named<QLineEdit>(QStringLiteral("Address"))->text(), QStringLiteral("192.0.2.12"));
    next();
    trustKey();
    QVERIFY(isAt(ClusterWizard::Balancer));
    enterHost(QStringLiteral("proxy"), QStringLiteral("192.0.2.10"));
    enterLogin();
    next();
    trustKey();
    QVERIFY(isAt(ClusterWizard::Passwords));
}

void TestLabWizard::measuresAndPlans()
{
    shoot(QStringLiteral("passwords"));
    next();
    QVERIFY(isAt(ClusterWizard::Options));
    choose(QStringLiteral("Registration"), QStringLiteral("skip"));
    next();
    QVERIFY(isAt(ClusterWizard::Check));
    const bool met = QTest::qWaitFor([&] { return wizard()->button(QWizard::NextButton)->isEnabled(); }, 120000);
    shoot(QStringLiteral("requirements"));
    QVERIFY(met);
    next();
    QVERIFY(isAt(ClusterWizard::Plan));
    shoot(QStringLiteral("plan"));
}

void TestLabWizard::installs()
{
    QTest::mouseClick(wizard()->button(QWizard::FinishButton), Qt::LeftButton);
    RunWindow *window = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<RunWindow *>(widget); found && found->isVisible())
                window = found;
        }
        return window != nullptr;
    }, 10000));
    m_watch->name("install");
    const bool ended = QTest::qWaitFor([&] { return window->phase() == RunWindow::Phase::Ended; }, 400000);
    shoot(QStringLiteral("installed"), window);
    QVERIFY(ended);
    const auto texts = window->findChildren<QLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) { return label->isVisible() && label->text() == outcomeWords(Outcome::Done); }));
    QTest::mouseClick(button(window, QStringLiteral("Close")), Qt::LeftButton);
    const auto *banner = m_window->findChild<Banner *>();
    QVERIFY(QTest::qWaitFor([&] { return banner->accessibleDescription().contains(QLatin1String("Healthy")); }, 60000));
    shoot(QStringLiteral("healthy"), m_window);
}

// The same pair under another name: nothing is missing any more.
void TestLabWizard::adopts()
{
    m_watch->name("adopt");
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Adopt an installed pair…"))
            action->trigger();
    }
    QVERIFY(isAt(ClusterWizard::Product));
    type(QStringLiteral("Name"), QStringLiteral("Adopted"));
    choose(QStringLiteral("Product"), QStringLiteral("flotomate-service-desk-lab"));
    next();
    QVERIFY(isAt(ClusterWizard::HostA));
    enterHost(QStringLiteral("desk-a"), QStringLiteral("192.0.2.11"));
    enterLogin();
    next();
    QVERIFY(isAt(ClusterWizard::HostB));
    enterHost(QStringLiteral("desk-b"), QStringLiteral("192.0.2.12"));
    next();
    QVERIFY(isAt(ClusterWizard::Balancer));
    enterHost(QStringLiteral("proxy"), QStringLiteral("192.0.2.10"));
    next();
    QVERIFY(isAt(ClusterWizard::Passwords));
    next();
    QVERIFY(isAt(ClusterWizard::Check));
    QVERIFY(QTest::qWaitFor([&] { return wizard()->button(QWizard::NextButton)->isEnabled(); }, 120000));
    shoot(QStringLiteral("adopt-look"));
    next();
    QVERIFY(isAt(ClusterWizard::Found));
    shoot(QStringLiteral("adopt-found"));
    QVERIFY(wizard()->findChild<Banner *>()->accessibleDescription().contains(QLatin1String("Healthy")));
    next();
    shoot(QStringLiteral("adopt-plan"));
    for (auto *choice : wizard()->currentPage()->findChildren<QRadioButton *>())
        choice->click(); // the last: only watch it
    QVERIFY(!wizard()->startsRun());
    QTest::mouseClick(wizard()->button(QWizard::FinishButton), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return m_window->currentCluster() == QLatin1String("adopted"); }, 10000));
    const auto *banner = m_window->findChild<Banner *>();
    QVERIFY(QTest::qWaitFor([&] { return banner->accessibleDescription().contains(QLatin1String("Healthy")); }, 60000));
}

void TestLabWizard::neverStood()
{
    qInfo("the event loop stood still for at most %lld ms (%s)", m_watch->worstMs(), qPrintable(m_watch->worstAt()));
    QVERIFY(!m_watch->stood());
}

void TestLabWizard::cleanupTestCase()
{
    m_watch.reset();
    m_desktop.reset();
}

QTEST_MAIN(TestLabWizard)
#include "tst_labwizard.moc"
