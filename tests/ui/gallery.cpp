#include "samples.h"

#include "translations/language.h"
#include "ui/dialogs/hostform.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/practice/practicedialog.h"
#include "ui/run/logsdialog.h"
#include "ui/run/replaydialog.h"
#include "ui/run/reportdialog.h"
#include "ui/run/reportwriter.h"
#include "ui/run/runwindow.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/problemsbutton.h"
#include "ui/wizard/clusterwizard.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

// Renders the window and the dialogues in the main situations to PNG files, for people to look at:
// gallery-program [folder] [name part] [language], offscreen. The target gallery calls it for all sizes and languages.
using namespace baton;

namespace {

QDir folder;
QString onlyThese, suffix;

void settle()
{
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
}

void save(QWidget &widget, const QString &name)
{
    settle();
    widget.grab().save(folder.filePath(name + suffix + QStringLiteral(".png")));
}

bool wanted(const QString &name)
{
    return onlyThese.isEmpty() || name.contains(onlyThese) || onlyThese.startsWith(name);
}

QList<Activity> sampleActivity()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString id = sampleProfile().id;
    return {{now.addSecs(-190), id, {}, {}, Severity::Good, QStringLiteral("Healthy. Users are served by desk-b (master); desk-a is 0 B behind."), {}},
            {now.addSecs(-95), id, {}, {}, Severity::Info, QStringLiteral("Switch over: desk-b → desk-a"), QStringLiteral("r1")},
            {now.addSecs(-94), id, Node::A, QStringLiteral("desk-a"), Severity::Warning, QStringLiteral("Long transactions: one runs for 40 s and will be ended"), QStringLiteral("r1")},
            {now.addSecs(-93), id, Node::Proxy, QStringLiteral("proxy"), Severity::Good, QStringLiteral("Close the gate"), QStringLiteral("r1")},
            {now.addSecs(-92), id, {}, {}, Severity::Good, QStringLiteral("Done: 0 failed requests, slowest 0.18 s"), QStringLiteral("r1")},
            {now.addSecs(-12), id, {}, {}, Severity::Good, QStringLiteral("Healthy. Users are served by desk-a (master); desk-b is 0 B behind."), {}}};
}

QList<Profile> sampleProfiles()
{
    Profile other = sampleProfile(), practice = sampleProfile();
    other.id = QStringLiteral("chennai");
    other.name = QStringLiteral("Service Desk Chennai");
    practice.id = QStringLiteral("practice");
    practice.name = QStringLiteral("Practice lab");
    practice.practice = true;
    return {sampleProfile(), other, practice};
}

enum BottomTab { Activities, Runs, Charts, Sight, Output, Drill };

// The tabs below the diagram.
void showBottom(MainWindow &window, const SampleCluster &sample)
{
    auto *bottom = window.findChild<QTabWidget *>();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bottom->setCurrentIndex(BottomTab::Charts);
    window.setSamples(sample.cluster.profile.id, sampleHistory(now, 1), {now.addSecs(-3600), now});
    save(window, QStringLiteral("main-charts-") + sample.name);
    bottom->setCurrentIndex(BottomTab::Sight);
    save(window, QStringLiteral("main-sight-") + sample.name);
    window.setRuns(sample.cluster.profile.id, sampleRuns());
    bottom->setCurrentIndex(BottomTab::Runs);
    save(window, QStringLiteral("main-runs-") + sample.name);
    auto *problems = window.findChild<ProblemsButton *>();
    QTimer::singleShot(50, &window, [&] {
        save(*problems->menu(), QStringLiteral("main-problems-") + sample.name);
        problems->menu()->close();
    });
    problems->menu()->exec();
}

void showReport()
{
    ReportDialog report(sampleProfile(), QStringLiteral("Switch over: desk-a → desk-b"), sampleSwitchover());
    report.show();
    save(report, QStringLiteral("report"));
    ReplayDialog replay(sampleProfile(), QStringLiteral("Switch over: desk-a → desk-b"), sampleSwitchover());
    replay.show();
    replay.goTo(2600); // the gate is closed, the old master is stopped
    save(replay, QStringLiteral("replay"));
    if (const Result<> saved = saveReport(folder.filePath(QStringLiteral("report.pdf")), reportHtml(sampleProfile(), QStringLiteral("Switch over"), sampleSwitchover())); !saved)
        qWarning("%s", qPrintable(saved.error().summary));
}

void showMain(const SampleCluster &sample)
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles(sampleProfiles());
    activity.add(sampleActivity());
    const QString id = sample.cluster.profile.id;
    MainWindow window(clusters, activity);
    window.setCurrentCluster(id);
    clusters.setSnapshot(id, sample.cluster.snapshot);
    clusters.setAssessment(id, sample.cluster.assessment);
    clusters.setAssessment(QStringLiteral("chennai"), failedOverCluster().assessment);
    if (sample.name == QLatin1String("switching")) {
        window.setRun(id, QStringLiteral("Switch over: desk-a → desk-b"));
        window.setStep(id, {Node::A, QStringLiteral("Stop PostgreSQL on the old master")});
    }
    if (sample.name == QLatin1String("healthy"))
        window.select(QStringLiteral("b"));
    window.show();
    save(window, QStringLiteral("main-") + sample.name);
    if (sample.name == QLatin1String("healthy") || sample.name == QLatin1String("master-down"))
        showBottom(window, sample);
}

// A run that a crash left behind, also while nobody is served; a cluster that can't be watched; and the practice lab, whole and broken.
void showSpecial()
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles(sampleProfiles());
    activity.add(sampleActivity());
    MainWindow window(clusters, activity);
    const QString id = sampleProfile().id;
    clusters.setSnapshot(id, healthyCluster().snapshot);
    clusters.setAssessment(id, healthyCluster().assessment);
    window.setCurrentCluster(id);
    window.setCutOff(id, QStringLiteral("r6"), QStringLiteral("Switch over: desk-a → desk-b"));
    window.show();
    save(window, QStringLiteral("main-cut-off-run"));
    clusters.setSnapshot(id, masterDownCluster().snapshot);
    clusters.setAssessment(id, masterDownCluster().assessment);
    save(window, QStringLiteral("main-cut-off-urgent"));
    window.setCutOff(id, {}, {});
    clusters.setTrouble(id, QStringLiteral("There is no recipe “service-desk-of-our-own”. Put it into the folder of your recipes, or choose another one."));
    save(window, QStringLiteral("main-not-watched"));
    const QString practice = QStringLiteral("practice");
    clusters.setSnapshot(practice, healthyCluster().snapshot);
    clusters.setAssessment(practice, healthyCluster().assessment);
    window.setCurrentCluster(practice);
    save(window, QStringLiteral("main-practice-not-started"));
    window.findChild<QTabWidget *>()->setCurrentIndex(BottomTab::Drill);
    const PracticeState::Machine whole{.on = true, .cable = true, .diskFull = false, .stopped = {}};
    PracticeState state{.machines = {{Node::A, whole}, {Node::B, whole}, {Node::Proxy, whole}}, .cuts = {}, .users = {true, 1204, 0}, .web = QStringLiteral("http://127.0.0.1:8080")};
    window.setPracticeHeld(true);
    window.setPracticeState(state);
    save(window, QStringLiteral("main-practice"));
    clusters.setSnapshot(practice, masterDownCluster().snapshot);
    clusters.setAssessment(practice, masterDownCluster().assessment);
    state.machines[Node::A].on = false;
    state.machines[Node::B].stopped = {PracticeOrder::Service::Desk};
    state.cuts = {{Node::A, Node::B}};
    state.users.failed = 31;
    window.setPracticeState(state);
    window.setPracticeProblem(QStringLiteral("desk-a is off: its cable comes back when it boots."));
    save(window, QStringLiteral("main-practice-broken"));
}

void showWelcome()
{
    ClusterListModel clusters;
    ActivityModel activity;
    MainWindow window(clusters, activity);
    window.show();
    save(window, QStringLiteral("welcome"));
    PracticeDialog practice;
    practice.show();
    save(practice, QStringLiteral("dialog-practice"));
    practice.setWorking(QStringLiteral("making the base image of bookworm (once, about a minute)"));
    save(practice, QStringLiteral("dialog-practice-working"));
    practice.setProblem(QStringLiteral("The administrator’s right was not given: nothing was started."));
    save(practice, QStringLiteral("dialog-practice-failed"));
}

RunEvent checked(const QString &id, const QString &state, const QString &found, const QString &wanted = {}, const QString &fix = {})
{
    return {.kind = RunEvent::Kind::CheckDone, .at = QDateTime::currentDateTimeUtc(), .step = id, .node = {}, .text = id,
            .data = {{"state", state}, {"found", found}, {"wanted", wanted}, {"fix", fix}}};
}

RunEvent stepped(RunEvent::Kind kind, const QString &id, const QString &text = {}, int ms = -1)
{
    RunEvent event{.kind = kind, .at = QDateTime::currentDateTimeUtc().addMSecs(-2100), .step = id, .node = Node::A, .text = text, .data = {}};
    if (ms >= 0)
        event.data.insert("ms", ms);
    return event;
}

RunOutline switchoverOutline()
{
    return outlineOf(Operation::Switchover, healthyCluster());
}

void sayChecks(RunWindow &window, const RunOutline &outline, bool failing)
{
    for (const RunOutline::Row &check : outline.checks)
        window.happened(checked(check.id, "passed", "as wanted"));
    window.happened(checked("long-transactions", "warning", "one runs for 40 s", "none longer than 10 s", "It will be ended when PostgreSQL stops."));
    if (failing)
        window.happened(checked("proxy", "failed", "the block in haproxy.cfg was changed by hand", "as the profile says", "Install HAProxy again: it shows the difference first."));
}

void showRunReview()
{
    RunOutline failover = outlineOf(Operation::Failover, masterDownCluster());
    RunWindow window(sampleProfile(), failover.operation);
    window.setOutline(failover);
    sayChecks(window, failover, false);
    window.awaitConfirmation();
    window.show();
    save(window, QStringLiteral("run-review"));
}

void showRunReady()
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(switchoverOutline());
    window.show();
    save(window, QStringLiteral("run-checking"));
    for (const RunOutline::Row &check : switchoverOutline().checks)
        window.happened(checked(check.id, "passed", "as wanted"));
    window.awaitConfirmation();
    save(window, QStringLiteral("run-ready"));
    window.beginChecks(true);
    for (const RunOutline::Row &check : switchoverOutline().checks)
        window.happened(checked(check.id, "passed", "as wanted"));
    for (const RunOutline::Row &step : switchoverOutline().steps) {
        window.happened(stepped(RunEvent::Kind::StepStarted, step.id, step.title));
        window.happened(stepped(RunEvent::Kind::Command, step.id, QStringLiteral("desk-a: /usr/local/lib/baton/baton-host role stop-master")));
        window.happened(stepped(RunEvent::Kind::StepDone, step.id, step.title, 1));
    }
    RunReport report;
    report.summary = QStringLiteral("12 steps would be done.");
    window.ended(report);
    save(window, QStringLiteral("run-dry"));
}

void showRunEnded(Outcome outcome, const QString &summary, const QString &name)
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(switchoverOutline());
    sayChecks(window, switchoverOutline(), false);
    window.beginTakingUp();
    const QList<RunOutline::Row> steps = switchoverOutline().steps;
    for (int at = 0; at < 6; ++at) {
        window.happened(stepped(RunEvent::Kind::StepStarted, steps[at].id, steps[at].title));
        window.happened(stepped(at < 5 ? RunEvent::Kind::StepDone : RunEvent::Kind::StepFailed, steps[at].id, at < 5 ? steps[at].title : summary, 60000));
    }
    for (int at = 4; outcome == Outcome::Undone && at >= 0; --at)
        window.happened(stepped(RunEvent::Kind::UndoDone, steps[at].id, steps[at].title, 20));
    RunReport report;
    report.outcome = outcome;
    report.summary = summary;
    window.ended(report);
    window.show();
    save(window, name);
}

void showRunRefused()
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(switchoverOutline());
    sayChecks(window, switchoverOutline(), true);
    RunReport report;
    report.outcome = Outcome::Refused;
    report.summary = QStringLiteral("Refused, nothing was changed: the block in haproxy.cfg was changed by hand");
    window.ended(report);
    window.show();
    save(window, QStringLiteral("run-refused"));
}

void showRunHeldBack()
{
    RunWindow window(sampleProfile(), Operation::Failover);
    RunReport report;
    report.outcome = Outcome::Refused;
    report.heldBy = QStringLiteral("token");
    report.summary = QStringLiteral("“Fail over” was not started: another run holds the cluster: “Fail over” by ann@laptop, since 26.11.26 17:40 (on desk-b). Wait until it "
                                    "has ended. If nobody runs it any more, resume it or roll it back where it was started, or take its lock over knowingly.");
    window.ended(report);
    window.show();
    save(window, QStringLiteral("run-held-back"));
    QTimer::singleShot(0, &window, [] {
        QWidget *asked = QApplication::activeModalWidget();
        save(*asked, QStringLiteral("run-take-over"));
        asked->close();
    });
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == RunWindow::tr("Take over…"))
            button->click();
    }
}

void showRunGoing(bool toTheEnd)
{
    RunWindow window(sampleProfile(), Operation::Switchover);
    window.setOutline(switchoverOutline());
    sayChecks(window, switchoverOutline(), false);
    window.beginTakingUp();
    int left = toTheEnd ? 100 : 5;
    for (const RunOutline::Row &step : switchoverOutline().steps) {
        window.happened(stepped(RunEvent::Kind::StepStarted, step.id, step.title));
        if (left-- == 0)
            break;
        window.happened(stepped(RunEvent::Kind::StepDone, step.id, step.title, 35));
    }
    window.happened(stepped(RunEvent::Kind::Command, "stop", "systemctl stop postgresql@15-main.service"));
    window.happened(stepped(RunEvent::Kind::Note, "stop", "Sessions still open: 3. They are ended."));
    window.show();
    if (toTheEnd) {
        window.happened({.kind = RunEvent::Kind::Fact, .at = QDateTime::currentDateTimeUtc(), .data = {{"key", "outage.ms"}, {"value", "231"}}});
        window.happened({.kind = RunEvent::Kind::Note, .at = QDateTime::currentDateTimeUtc().addMSecs(2900),
                         .text = QStringLiteral("Healthy. Users are served by desk-b (master); desk-a is 0 B behind."), .data = {{"when", "after"}}});
        RunReport report;
        report.summary = QStringLiteral("Done: desk-b is the master. 0 failed requests, the slowest took 0.18 s.");
        window.ended(report);
    }
    save(window, toTheEnd ? QStringLiteral("run-done") : QStringLiteral("run-going"));
}

void showDialogues()
{
    ProfileDialog profile(sampleProfile(), {{"flotomate-service-desk", "Flotomate Service Desk"}});
    profile.setOutcome(Node::A, {true, QStringLiteral("Connected in 0.07 s as admin, root by sudo. Debian GNU/Linux 12 (bookworm).")});
    HostKeyDialog fresh({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:kq1m1b2b1YbJX0m0GkQ2Yl4o3B7nN8YqfJ2sE0XxN0c", false, {}, {}});
    HostKeyDialog changed({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:kq1m1b2b1YbJX0m0GkQ2Yl4o3B7nN8YqfJ2sE0XxN0c", true, {"ssh-ed25519 SHA256:0f3… (line 3)"},
                           "ssh-keygen -R 192.0.2.11 -f /home/asha/.ssh/known_hosts"});
    SecretDialog secret(QStringLiteral("Password of admin on desk-a"), QStringLiteral("It is sent to desk-a over the encrypted connection only."), true);
    QuestionDialog question({Node::A, "Service Desk installer 8.2\n\nLicence accepted.\nUse the existing data folder /data? [keep/overwrite]", "Use the existing data folder /data? [keep/overwrite]"}, QStringLiteral("desk-a"));
    SettingsDialog settings({});
    const QDateTime at = QDateTime::currentDateTimeUtc();
    LogsDialog logs(sampleProfile(), logSpanAround(at.addSecs(-4), at));
    logs.setLogs(Node::A, QStringLiteral("2026-11-22T19:01:04+0000 desk-a systemd[1]: Stopping PostgreSQL Cluster 15-main...\n"
                                         "2026-11-22T19:01:04+0000 desk-a postgresql@15-main[812]: received fast shutdown request\n"
                                         "2026-11-22T19:01:04+0000 desk-a systemd[1]: Stopped PostgreSQL Cluster 15-main.\n\n"
                                         "== /var/log/postgresql/postgresql-15-main.log\n"
                                         "2026-11-22 19:01:04.120 UTC [812] LOG:  received fast shutdown request\n"
                                         "2026-11-22 19:01:04.188 UTC [815] LOG:  shutting down\n"
                                         "2026-11-22 19:01:04.231 UTC [812] LOG:  database system is shut down"));
    const std::pair<QWidget *, QString> all[] = {{&profile, "dialog-profile"}, {&fresh, "dialog-hostkey"}, {&changed, "dialog-hostkey-changed"},
                                                 {&secret, "dialog-secret"}, {&question, "dialog-question"}, {&settings, "dialog-settings"}, {&logs, "dialog-logs"}};
    for (const auto &[widget, name] : all) {
        widget->show();
        save(*widget, name);
    }
}

ClusterWizard *newWizard(ClusterDraft::Kind kind, int page)
{
    Profile profile = sampleProfile();
    profile.buildFile = QStringLiteral("/home/admin/Downloads/service_desk_master_CI");
    const ClusterWizard::Setting setting{{{QStringLiteral("flotomate-service-desk"), QStringLiteral("Flotomate Service Desk"), QStringLiteral("service_desk_master_CI")}}, {}};
    auto *wizard = new ClusterWizard({.kind = kind, .page = page, .profile = profile}, setting);
    wizard->setBuildFacts({profile.buildFile, 1'240'000'000, QStringLiteral("3f9a0c12be77d4a19f0b1c6a55f02d7be16b7a6f4f4d8d0c5b0f1f6ad0c2e981"), {}});
    wizard->setOutcome(Node::A, {true, QStringLiteral("Connected in 0.07 s, root as wanted. Debian GNU/Linux 12 (bookworm)")});
    wizard->setOutcome(Node::B, {false, QStringLiteral("desk-b refused the password of admin.")});
    return wizard;
}

void showPage(ClusterDraft::Kind kind, int page, const QString &name)
{
    const std::unique_ptr<ClusterWizard> wizard(newWizard(kind, page));
    const bool works = page != ClusterWizard::Passwords || kind == ClusterDraft::Kind::Install;
    wizard->setKeychain(works ? QString() : QStringLiteral("The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again."));
    wizard->show();
    save(*wizard, name);
}

void showCheck(ClusterDraft::Kind kind, bool failing, bool goOn, const QString &name)
{
    const std::unique_ptr<ClusterWizard> wizard(newWizard(kind, ClusterWizard::Check));
    wizard->show();
    settle();
    RunOutline outline = sampleInstallation();
    outline.snapshot = healthyCluster().snapshot;
    outline.assessment = healthyCluster().assessment;
    wizard->setOutline(outline);
    for (const RunEvent &event : sampleChecks(failing))
        wizard->happened(event);
    RunReport report;
    report.outcome = failing ? Outcome::Refused : Outcome::Done;
    wizard->checked(report);
    if (goOn)
        wizard->next();
    save(*wizard, name);
}

void showWizards()
{
    using Kind = ClusterDraft::Kind;
    showPage(Kind::Install, ClusterWizard::Product, "wizard-product");
    showPage(Kind::Install, ClusterWizard::HostA, "wizard-host");
    showPage(Kind::Install, ClusterWizard::HostB, "wizard-host-refused");
    showPage(Kind::Install, ClusterWizard::Balancer, "wizard-balancer");
    showPage(Kind::Install, ClusterWizard::Passwords, "wizard-passwords");
    showPage(Kind::Adopt, ClusterWizard::Passwords, "wizard-passwords-no-keychain");
    showPage(Kind::Install, ClusterWizard::Options, "wizard-options");
    showCheck(Kind::Install, true, false, "wizard-check-failed");
    showCheck(Kind::Install, false, false, "wizard-check-passed");
    showCheck(Kind::Install, false, true, "wizard-plan");
    showCheck(Kind::Adopt, false, true, "wizard-found");
}

void showAll()
{
    if (wanted(QStringLiteral("run-"))) {
        showRunReady();
        showRunReview();
        showRunEnded(Outcome::Undone, QStringLiteral("PostgreSQL on desk-a did not stop within 60 s. What was begun is undone: desk-a is the master as before."), QStringLiteral("run-undone"));
        showRunEnded(Outcome::NeedsYou, QStringLiteral("desk-a did not answer any more. Look at its console, then resume the run."), QStringLiteral("run-needs-you"));
        showRunRefused();
        showRunHeldBack();
        showRunGoing(false);
        showRunGoing(true);
    }
    if (wanted(QStringLiteral("dialog-")))
        showDialogues();
    if (wanted(QStringLiteral("report")) || wanted(QStringLiteral("replay")))
        showReport();
    if (wanted(QStringLiteral("wizard-")))
        showWizards();
    for (const SampleCluster &sample : allSamples()) {
        if (wanted(QStringLiteral("main-") + sample.name))
            showMain(sample);
    }
    if (wanted(QStringLiteral("main-special")))
        showSpecial();
    if (wanted(QStringLiteral("welcome")))
        showWelcome();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    folder = QDir(application.arguments().value(1, QStringLiteral("gallery")));
    onlyThese = application.arguments().value(2);
    folder.mkpath(QStringLiteral("."));
    speak(application, application.arguments().value(3, QStringLiteral("en")));
    Theme theme(application);
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        suffix = mode == Theme::Mode::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        showAll();
    }
    return 0;
}
