#include "samples.h"

#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/run/replaydialog.h"
#include "ui/run/reportdialog.h"
#include "ui/run/runwindow.h"
#include "ui/window/activitypane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/operationbar.h"
#include "ui/window/problemsbutton.h"
#include "ui/wizard/clusterwizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace baton;

namespace {

bool isInteractive(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus
           && (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
               || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractScrollArea *>(&widget));
}

// Parts that Qt makes inside its own widgets speak for themselves.
bool isPartOfAnother(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_") || qobject_cast<QComboBox *>(widget.parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget.parentWidget())
           || qobject_cast<QLineEdit *>(widget.parentWidget()) || widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton")
           || widget.inherits("QComboBoxListView");
}

QString spokenName(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

QStringList namelessParts(const QWidget &window)
{
    QStringList nameless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isInteractive(*widget) && !isPartOfAnother(*widget) && spokenName(*widget).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

template<typename T>
T *visibleWith(const QWidget &window, const QString &text)
{
    for (T *each : window.findChildren<T *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasAName();
    void offersDecideWhatCanBeClicked();
    void bannerOffersTheRecommendedOperation();
    void aCutOffRunComesAfterTheWayOut();
    void aCutOffRunIsAmongTheProblems();
    void whatIsNotWatchedIsAProblem();
    void activityStaysWhereItIsRead();
    void aRunKeepsOthersFromStarting();
    void typedConfirmationIsDemanded();
    void refusedRunCannotBeStarted();
    void anothersLockIsTakenOverKnowingly_data();
    void anothersLockIsTakenOverKnowingly();
    void noCancelAfterThePointOfNoReturn();
    void aRunThatNeedsAPersonIsTakenUpWhereItSaysSo();
    void theEndSaysHowTheClusterStands();
    void closedWindowLeavesARunGoing();
    void secretAnswersAreNotRemembered();
    void changedHostKeyCannotBeAccepted();
    void profileIsEditedWithoutLoss();
    void invalidProfileIsNotAccepted();
};

void WindowsTest::everyPartHasAName()
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles({sampleProfile()});
    MainWindow window(clusters, activity);
    RunWindow run(sampleProfile(), Operation::Reconvert);
    ProfileDialog profile(sampleProfile(), {{"x", "X"}});
    QuestionDialog question({Node::A, "?", "?"}, "desk-a");
    SecretDialog secret("Password", "", true);
    SettingsDialog settings({});
    HostKeyDialog key({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:x", false, {}, {}});
    ReportDialog report(sampleProfile(), "Switch over", sampleSwitchover());
    ReplayDialog replay(sampleProfile(), "Switch over", sampleSwitchover());
    ClusterWizard installing({.kind = ClusterDraft::Kind::Install}, {}), adopting({.kind = ClusterDraft::Kind::Adopt}, {}); // all their pages
    const std::initializer_list<const QWidget *> all{&window, &run, &profile, &question, &secret, &settings, &key, &report, &replay, &installing, &adopting};
    for (const QWidget *each : all)
        QCOMPARE(namelessParts(*each).join(u','), QString());
}

void WindowsTest::offersDecideWhatCanBeClicked()
{
    OperationBar bar;
    QVERIFY(!bar.action(Operation::Switchover)->isEnabled());
    bar.setAssessment(healthyCluster().assessment);
    QVERIFY(bar.action(Operation::Switchover)->isEnabled());
    QVERIFY(!bar.action(Operation::Failover)->isEnabled());
    QVERIFY(bar.action(Operation::Failover)->toolTip().contains(healthyCluster().assessment.offer(Operation::Failover).reason));
}

void WindowsTest::bannerOffersTheRecommendedOperation()
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles({sampleProfile()});
    MainWindow window(clusters, activity);
    QSignalSpy requested(&window, &MainWindow::operationRequested);
    const ClusterState down = masterDownCluster();
    clusters.setSnapshot(down.profile.id, down.snapshot);
    clusters.setAssessment(down.profile.id, down.assessment);
    window.show();
    auto *button = visibleWith<QPushButton>(window, operationTitle(Operation::Failover) + u'…');
    QVERIFY(button);
    button->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][1].value<Operation>(), Operation::Failover);
}

// Nobody is served: what was left unfinished, maybe weeks ago, must not stand before it.
void WindowsTest::aCutOffRunComesAfterTheWayOut()
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles({sampleProfile()});
    MainWindow window(clusters, activity);
    QSignalSpy requested(&window, &MainWindow::operationRequested), resumed(&window, &MainWindow::resumeRequested);
    const QString id = sampleProfile().id;
    window.setCutOff(id, QStringLiteral("r6"), QStringLiteral("Rebuild the search index"));
    clusters.setAssessment(id, masterDownCluster().assessment);
    window.show();
    QVERIFY(!visibleWith<QPushButton>(window, QStringLiteral("Resume")));
    visibleWith<QPushButton>(window, operationTitle(Operation::Failover) + u'…')->click();
    QCOMPARE(requested.size(), 1);
    QVERIFY(resumed.isEmpty());

    clusters.setAssessment(id, healthyCluster().assessment);
    visibleWith<QPushButton>(window, QStringLiteral("Resume"))->click();
    QCOMPARE(resumed.size(), 1);
}

// Also of a cluster that is not looked at now, until somebody has taken it up.
void WindowsTest::aCutOffRunIsAmongTheProblems()
{
    ClusterListModel clusters;
    ActivityModel activity;
    Profile other = sampleProfile();
    other.id = QStringLiteral("other");
    clusters.setProfiles({sampleProfile(), other});
    MainWindow window(clusters, activity);
    window.show();
    for (const QString &id : {sampleProfile().id, other.id})
        clusters.setAssessment(id, healthyCluster().assessment);
    const auto *problems = window.findChild<ProblemsButton *>();
    const QString none = problems->text();
    window.setCutOff(other.id, QStringLiteral("r6"), QStringLiteral("Rebuild the search index"));
    QVERIFY(problems->text() != none);
    window.setRun(other.id, QStringLiteral("Rebuild the search index"));
    QCOMPARE(problems->text(), none);
    window.setRun(other.id, {});
    QVERIFY(problems->text() != none);
    window.setCutOff(other.id, {}, {});
    QCOMPARE(problems->text(), none);
}

void WindowsTest::whatIsNotWatchedIsAProblem()
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles({sampleProfile()});
    MainWindow window(clusters, activity);
    const QString id = sampleProfile().id, why = QStringLiteral("There is no such recipe.");
    clusters.setAssessment(id, healthyCluster().assessment);
    clusters.setTrouble(id, why);
    window.show();
    const auto saysWhy = [&] {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == why; });
    };
    QVERIFY(saysWhy());
    QVERIFY(!window.findChild<OperationBar *>()->action(Operation::Switchover)->isEnabled());
    QVERIFY(!window.findChild<ProblemsButton *>()->text().contains(QLatin1String("No problems")));
    clusters.setAssessment(id, healthyCluster().assessment); // it is watched again
    QVERIFY(!saysWhy());
}

void WindowsTest::activityStaysWhereItIsRead()
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles({sampleProfile()});
    const QString id = sampleProfile().id;
    QList<Activity> lines;
    for (int i = 0; i < 300; ++i)
        lines << Activity{QDateTime::currentDateTimeUtc(), id, {}, {}, Severity::Info, QString::number(i), {}};
    activity.add(lines);
    MainWindow window(clusters, activity);
    clusters.setAssessment(id, healthyCluster().assessment);
    window.show();
    QScrollBar *bar = window.findChild<ActivityPane *>()->findChild<QTableView *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum()); // the newest
    bar->setValue(0);
    clusters.setAssessment(id, masterDownCluster().assessment);
    clusters.setAssessment(id, healthyCluster().assessment);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
}

void WindowsTest::aRunKeepsOthersFromStarting()
{
    ClusterListModel clusters;
    ActivityModel activity;
    const ClusterState healthy = healthyCluster();
    clusters.setProfiles({healthy.profile});
    MainWindow window(clusters, activity);
    clusters.setAssessment(healthy.profile.id, healthy.assessment);
    auto *bar = window.findChild<OperationBar *>();
    QVERIFY(bar->action(Operation::Switchover)->isEnabled());
    window.setRun(healthy.profile.id, "Switch over");
    QVERIFY(!bar->action(Operation::Switchover)->isEnabled());
    window.setRun(healthy.profile.id, {});
    QVERIFY(bar->action(Operation::Switchover)->isEnabled());
}

void WindowsTest::typedConfirmationIsDemanded()
{
    RunOutline outline = sampleOutline();
    outline.confirmation = QStringLiteral("desk-b");
    RunWindow window(sampleProfile(), Operation::Failover);
    QSignalSpy started(&window, &RunWindow::startRequested);
    window.setOutline(outline);
    window.show();
    auto *start = visibleWith<QPushButton>(window, operationTitle(Operation::Failover));
    QVERIFY(!start->isEnabled()); // still checking
    window.awaitConfirmation();
    QVERIFY(!start->isEnabled());
    auto *field = window.findChild<QLineEdit *>();
    field->setText("desk-a");
    QVERIFY(!start->isEnabled());
    field->setText("desk-b ");
    QVERIFY(start->isEnabled());
    start->click();
    QCOMPARE(started.size(), 1);
    QCOMPARE(window.confirmation(), QStringLiteral("desk-b"));
    QCOMPARE(window.phase(), RunWindow::Phase::Running);
}

void WindowsTest::refusedRunCannotBeStarted()
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(sampleOutline());
    RunReport report;
    report.outcome = Outcome::Refused;
    report.summary = QStringLiteral("Refused: the slave lags.");
    window.ended(report);
    window.show();
    QVERIFY(!visibleWith<QPushButton>(window, operationTitle(Operation::Switchover)));
    QVERIFY(visibleWith<QPushButton>(window, RunWindow::tr("Check again")));
}

void WindowsTest::anothersLockIsTakenOverKnowingly_data()
{
    QTest::addColumn<QString>("heldBy");
    QTest::addColumn<bool>("sure");
    QTest::newRow("nobody's lock") << QString() << false;
    QTest::newRow("cancelled") << QStringLiteral("token") << false;
    QTest::newRow("taken over") << QStringLiteral("token") << true;
}

// The only way out of a run whose computer is lost.
void WindowsTest::anothersLockIsTakenOverKnowingly()
{
    QFETCH(QString, heldBy);
    QFETCH(bool, sure);
    RunWindow window(sampleProfile(), Operation::Failover);
    QSignalSpy again(&window, &RunWindow::checkRequested);
    RunReport report;
    report.outcome = Outcome::Refused;
    report.summary = QStringLiteral("Another run holds the cluster.");
    report.heldBy = heldBy;
    window.ended(report);
    window.show();
    auto *takeOver = visibleWith<QPushButton>(window, RunWindow::tr("Take over…"));
    QCOMPARE(takeOver != nullptr, !heldBy.isEmpty());
    if (!takeOver)
        return;
    QTimer::singleShot(0, &window, [&] {
        auto *asked = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(asked && asked->informativeText().startsWith(report.summary));
        QCOMPARE(asked->defaultButton(), asked->button(QMessageBox::Cancel));
        if (sure)
            visibleWith<QPushButton>(*asked, RunWindow::tr("Take it over"))->click();
        else
            asked->reject();
    });
    takeOver->click();
    QCOMPARE(again.size(), sure ? 1 : 0);
    QCOMPARE(window.options().value(QStringLiteral("replace-lock")), sure ? heldBy : QString());
}

void WindowsTest::noCancelAfterThePointOfNoReturn()
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(sampleOutline());
    window.beginTakingUp();
    window.show();
    auto *cancel = visibleWith<QPushButton>(window, RunWindow::tr("Cancel the run"));
    QVERIFY(cancel && cancel->isEnabled());
    const QString before = cancel->toolTip();
    window.happened({.kind = RunEvent::Kind::StepStarted, .at = QDateTime::currentDateTimeUtc(), .step = "demote", .node = Node::A, .text = {}, .data = {}});
    QVERIFY(!cancel->isEnabled());
    QVERIFY(cancel->toolTip() != before);
}

void WindowsTest::aRunThatNeedsAPersonIsTakenUpWhereItSaysSo()
{
    for (const bool passedNoReturn : {false, true}) {
        RunWindow window(sampleProfile(), Operation::Switchover);
        QSignalSpy resumed(&window, &RunWindow::resumeRequested), undone(&window, &RunWindow::rollbackRequested);
        window.setOutline(sampleOutline());
        window.beginTakingUp();
        if (passedNoReturn)
            window.happened({.kind = RunEvent::Kind::StepStarted, .at = QDateTime::currentDateTimeUtc(), .step = "demote", .node = Node::A, .text = {}, .data = {}});
        RunReport report;
        report.outcome = Outcome::NeedsYou;
        report.summary = QStringLiteral("Needs you: desk-a does not answer.");
        window.ended(report);
        window.show();
        QVERIFY(!visibleWith<QPushButton>(window, RunWindow::tr("Check again"))); // which would begin another one
        visibleWith<QPushButton>(window, RunWindow::tr("Resume"))->click();
        auto *undo = visibleWith<QPushButton>(window, RunWindow::tr("Undo it"));
        QCOMPARE(undo != nullptr, !passedNoReturn);
        if (undo)
            undo->click();
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(undone.size(), passedNoReturn ? 0 : 1);
        window.beginTakingUp(true);
        QVERIFY(!visibleWith<QPushButton>(window, RunWindow::tr("Resume")));
        // Refused, it is as it was; where others have overtaken it there is nothing to take up any more.
        for (const ErrorKind kind : {ErrorKind::Conflict, ErrorKind::Outdated}) {
            report.outcome = Outcome::Refused;
            report.error = Error{kind, QStringLiteral("no"), {}};
            window.ended(report);
            QCOMPARE(visibleWith<QPushButton>(window, RunWindow::tr("Resume")) != nullptr, kind == ErrorKind::Conflict);
        }
    }
}

void WindowsTest::theEndSaysHowTheClusterStands()
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(sampleOutline());
    window.show();
    const QString headline = QStringLiteral("Healthy. Users are served by desk-b (master); desk-a is 0 B behind.");
    const auto says = [&window](const QString &text) {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    for (const bool measured : {true, false}) { // what was measured in an earlier run is not told of the next one
        window.beginChecks(false);
        window.beginTakingUp();
        if (measured)
            window.happened({.kind = RunEvent::Kind::Fact, .at = QDateTime::currentDateTimeUtc(), .data = {{"key", "outage.ms"}, {"value", "231"}}});
        window.happened({.kind = RunEvent::Kind::Note, .at = QDateTime::currentDateTimeUtc(), .text = measured ? headline : QStringLiteral("Otherwise."), .data = {{"when", "after"}}});
        window.ended({});
        QCOMPARE(says(headline), measured);
        QCOMPARE(says(QStringLiteral("longest wait")), measured);
    }
}

void WindowsTest::closedWindowLeavesARunGoing()
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    QSignalSpy closed(&window, &RunWindow::closed), cancelled(&window, &RunWindow::cancelRequested);
    window.setOutline(sampleOutline());
    window.beginTakingUp();
    window.show();
    window.close();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(cancelled.size(), 0);
}

void WindowsTest::secretAnswersAreNotRemembered()
{
    const QuestionDialog password({Node::A, "Password:", "Password:"}, "desk-a");
    QVERIFY(password.answer().secret); // said by the prompt's own words
    QCOMPARE(password.findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
    QuestionDialog dialog({Node::A, "Way:", "Way:"}, "desk-a");
    QVERIFY(!dialog.answer().secret);
    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[1]->setChecked(true);
    QVERIFY(dialog.answer().remember);
    boxes[0]->setChecked(true);
    QVERIFY(dialog.answer().secret && !dialog.answer().remember);
    QCOMPARE(dialog.findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
}

void WindowsTest::changedHostKeyCannotBeAccepted()
{
    const auto acceptButtons = [](const HostKeyDialog &dialog) {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        const QList<QAbstractButton *> buttons = box->buttons();
        return std::count_if(buttons.begin(), buttons.end(), [box](QAbstractButton *each) { return box->buttonRole(each) == QDialogButtonBox::AcceptRole; });
    };
    QCOMPARE(acceptButtons(HostKeyDialog({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:x", true, {}, {}})), 0);
    QCOMPARE(acceptButtons(HostKeyDialog({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:x", false, {}, {}})), 1);
    const QString removal = QStringLiteral("ssh-keygen -R '[desk-a]:2222' -f /etc/ssh/ssh_known_hosts"); // of the file that speaks against it
    const HostKeyDialog changed({"desk-a", "[desk-a]:2222", "ssh-ed25519", "SHA256:x", true, {}, removal});
    const QList<QLabel *> labels = changed.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&removal](const QLabel *label) { return label->text() == removal; }));
}

void WindowsTest::profileIsEditedWithoutLoss()
{
    Profile profile = sampleProfile();
    profile.knownHosts = QStringLiteral("/somewhere/known_hosts");
    profile.practice = true;
    profile.hosts[Node::B].jump = QStringLiteral("admin@gate");
    profile.hosts[Node::B].port = 2222;
    profile.hosts[Node::B].auth = HostProfile::Auth::Key;
    profile.hosts[Node::B].keyFile = QStringLiteral("/somewhere/key");
    ProfileDialog dialog(profile, {{profile.recipe, "Product"}});
    QCOMPARE(dialog.profile(), profile);
}

void WindowsTest::invalidProfileIsNotAccepted()
{
    Profile profile = sampleProfile();
    profile.hosts[Node::B].address = profile.hosts[Node::A].address; // master = slave
    ProfileDialog dialog(profile, {{profile.recipe, "Product"}});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    dialog.accept();
    QCOMPARE(accepted.size(), 0);
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
