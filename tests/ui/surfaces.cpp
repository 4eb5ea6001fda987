#include "surfaces.h"

#include "samples.h"

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
#include "ui/run/runwindow.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/clusterwizard.h"

#include <QPushButton>
#include <QTabWidget>

namespace baton {

namespace {

constexpr QLatin1String fingerprint("SHA256:kq1m1b2b1YbJX0m0GkQ2Yl4o3B7nN8YqfJ2sE0XxN0c");

QList<Activity> sampleActivity(const QString &cluster)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {{now.addSecs(-95), cluster, {}, {}, Severity::Info, QStringLiteral("Switch over: desk-b → desk-a"), QStringLiteral("r1")},
            {now.addSecs(-94), cluster, Node::A, QStringLiteral("desk-a"), Severity::Warning, QStringLiteral("Long transactions: one runs for 40 s and will be ended"), QStringLiteral("r1")},
            {now.addSecs(-12), cluster, {}, {}, Severity::Good, healthyCluster().assessment.headline, {}}};
}

void eachTab(MainWindow &window, const Look &look, const QString &name)
{
    auto *tabs = window.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        look(window, QStringLiteral("main window, %1, tab %2").arg(name).arg(tab));
    }
    tabs->setCurrentIndex(0);
}

void lookAtMainWindow(const SampleCluster &sample, const Look &look)
{
    ClusterListModel clusters;
    ActivityModel activity;
    ClusterState state = sample.cluster;
    state.profile.practice = sample.name == QLatin1String("healthy");
    const QString id = state.profile.id;
    clusters.setProfiles({state.profile});
    activity.add(sampleActivity(id));
    MainWindow window(clusters, activity);
    clusters.setSnapshot(id, state.snapshot);
    clusters.setAssessment(id, state.assessment);
    window.setRuns(id, sampleRuns());
    eachTab(window, look, sample.name);
    for (const char *part : {"a", "proxy", "replication"}) {
        window.select(QLatin1String(part));
        look(window, QStringLiteral("main window, %1, %2 chosen").arg(sample.name, QLatin1String(part)));
    }
    window.setCutOff(id, QStringLiteral("r"), QStringLiteral("Switch over: desk-a → desk-b"));
    look(window, QStringLiteral("main window, %1, a run cut off").arg(sample.name));
    window.setRun(id, QStringLiteral("Switch over: desk-a → desk-b"));
    window.setStep(id, {Node::A, QStringLiteral("Stop PostgreSQL on the old master")});
    look(window, QStringLiteral("main window, %1, a run going on").arg(sample.name));
}

RunEvent about(RunEvent::Kind kind, const RunOutline::Row &row, const QJsonObject &data = {})
{
    return {.kind = kind, .at = QDateTime::currentDateTimeUtc(), .step = row.id, .node = row.node, .text = row.title, .data = data};
}

void lookAtRunWindow(Operation operation, const ClusterState &cluster, const Look &look)
{
    const RunOutline outline = outlineOf(operation, cluster);
    const QString name = operationId(operation);
    RunWindow window(sampleProfile(), operation);
    look(window, name + QStringLiteral(", nothing known yet"));
    window.setOutline(outline);
    look(window, name + QStringLiteral(", checking"));
    for (const RunOutline::Row &check : outline.checks)
        window.happened(about(RunEvent::Kind::CheckDone, check, {{"state", "passed"}, {"found", "as wanted"}}));
    window.awaitConfirmation();
    look(window, name + QStringLiteral(", waiting for the person"));
    window.beginTakingUp();
    window.happened(about(RunEvent::Kind::StepStarted, outline.steps.value(0)));
    look(window, name + QStringLiteral(", running"));
    if (auto *cancel = window.findChild<QPushButton *>("cancel"); cancel->isEnabled())
        cancel->click();
    look(window, name + QStringLiteral(", cancelling"));
    for (const Outcome outcome : {Outcome::Done, Outcome::Undone, Outcome::Refused, Outcome::NeedsYou}) {
        RunReport report;
        report.outcome = outcome;
        if (outcome == Outcome::Refused)
            report.heldBy = QStringLiteral("token");
        report.summary = QStringLiteral("PostgreSQL on desk-a did not stop within 60 s. What was begun is undone: desk-a is the master as before.");
        window.ended(report);
        look(window, name + QStringLiteral(", ending %1").arg(int(outcome)));
    }
}

std::unique_ptr<ClusterWizard> newWizard(ClusterDraft::Kind kind, int page, bool keychain = true)
{
    Profile profile = sampleProfile();
    profile.buildFile = QStringLiteral("/home/admin/Downloads/service_desk_master_CI");
    const ClusterWizard::Setting setting{{{profile.recipe, QStringLiteral("Flotomate Service Desk"), QStringLiteral("service_desk_master_CI")}}, {}};
    auto wizard = std::make_unique<ClusterWizard>(ClusterDraft{.kind = kind, .page = page, .profile = profile}, setting);
    wizard->setBuildFacts({profile.buildFile, 1'240'000'000, QStringLiteral("3f9a0c12be77d4a19f0b1c6a55f02d7be16b7a6f4f4d8d0c5b0f1f6ad0c2e981"), {}});
    wizard->setOutcome(Node::A, {true, QStringLiteral("Connected in 0.07 s, root as wanted. Debian GNU/Linux 12 (bookworm)")});
    wizard->setOutcome(Node::B, {false, QStringLiteral("desk-b refused the password of admin.")});
    wizard->setKeychain(keychain ? QString() : QStringLiteral("The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again."));
    return wizard;
}

// From the hosts' answers to the plan.
void lookAtFindings(ClusterDraft::Kind kind, bool failing, const Look &look, const QString &name)
{
    const std::unique_ptr<ClusterWizard> wizard = newWizard(kind, ClusterWizard::Check);
    wizard->show();
    RunOutline outline = sampleInstallation();
    outline.snapshot = healthyCluster().snapshot;
    outline.assessment = healthyCluster().assessment;
    wizard->setOutline(outline);
    for (const RunEvent &event : sampleChecks(failing))
        wizard->happened(event);
    RunReport report;
    report.outcome = failing ? Outcome::Refused : Outcome::Done;
    wizard->checked(report);
    look(*wizard, name + (failing ? QStringLiteral(", checks failed") : QStringLiteral(", checks passed")));
    while (!failing && wizard->nextId() >= 0) {
        wizard->next();
        look(*wizard, name + QStringLiteral(", page %1, filled").arg(wizard->currentId()));
    }
}

} // namespace

void lookAtMainWindows(const Look &look)
{
    for (const SampleCluster &sample : allSamples())
        lookAtMainWindow(sample, look);
    ClusterListModel none;
    ActivityModel activity;
    MainWindow empty(none, activity);
    look(empty, QStringLiteral("welcome"));
}

void lookAtRunWindows(const Look &look)
{
    lookAtRunWindow(Operation::InstallAll, bareCluster(), look);
    lookAtRunWindow(Operation::Switchover, healthyCluster(), look);
    lookAtRunWindow(Operation::Failover, masterDownCluster(), look);
    lookAtRunWindow(Operation::Reconvert, oldMasterBackCluster(), look);
}

void lookAtDialogues(const Look &look)
{
    ProfileDialog profile(sampleProfile(), {{sampleProfile().recipe, QStringLiteral("Flotomate Service Desk")}});
    profile.setOutcome(Node::A, {true, QStringLiteral("Connected in 0.07 s as admin, root by sudo. Debian GNU/Linux 12 (bookworm).")});
    QuestionDialog question({Node::A, "Service Desk installer 8.2\n\nUse the existing data folder /data? [keep/overwrite]", "Use the existing data folder /data? [keep/overwrite]"}, QStringLiteral("desk-a"));
    SecretDialog secret(QStringLiteral("Password of admin on desk-a"), QStringLiteral("It is sent to desk-a over the encrypted connection only."), true);
    SettingsDialog settings({});
    HostKeyDialog fresh({"desk-a", "192.0.2.11", "ssh-ed25519", QString(fingerprint), false, {}, {}});
    HostKeyDialog changed({"desk-a", "192.0.2.11", "ssh-ed25519", QString(fingerprint), true, {QStringLiteral("ssh-ed25519 %1 (line 3)").arg(fingerprint)},
                           "ssh-keygen -R 192.0.2.11 -f /home/asha/.ssh/known_hosts"});
    ReportDialog report(sampleProfile(), QStringLiteral("Switch over: desk-a → desk-b"), sampleSwitchover());
    ReplayDialog replay(sampleProfile(), QStringLiteral("Switch over: desk-a → desk-b"), sampleSwitchover());
    replay.goTo(2600);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    LogsDialog logs(sampleProfile(), logSpanAround(now, now));
    PracticeDialog practice, working, failed;
    working.setWorking(QStringLiteral("making the base image of bookworm (once, about a minute)"));
    failed.setProblem(QStringLiteral("The administrator’s right was not given: nothing was started."));
    for (const auto &[dialog, name] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {&profile, "profile"}, {&question, "question"}, {&secret, "secret"}, {&settings, "settings"}, {&fresh, "host key"}, {&changed, "changed host key"},
             {&report, "report"}, {&replay, "replay"}, {&logs, "logs"}, {&practice, "practice"}, {&working, "practice starting"}, {&failed, "practice failed"}})
        look(*dialog, QLatin1String(name));
}

void lookAtWizards(const Look &look)
{
    for (const ClusterDraft::Kind kind : {ClusterDraft::Kind::Install, ClusterDraft::Kind::Adopt}) {
        const QString name = kind == ClusterDraft::Kind::Install ? QStringLiteral("install wizard") : QStringLiteral("adopt wizard");
        for (int page = ClusterWizard::Product; page <= ClusterWizard::Check; ++page)
            look(*newWizard(kind, page), QStringLiteral("%1, page %2").arg(name).arg(page));
        look(*newWizard(kind, ClusterWizard::Passwords, false), name + QStringLiteral(", no keychain"));
        lookAtFindings(kind, true, look, name);
        lookAtFindings(kind, false, look, name);
    }
}

void lookAtAll(const Look &look)
{
    lookAtMainWindows(look);
    lookAtRunWindows(look);
    lookAtDialogues(look);
    lookAtWizards(look);
}

} // namespace baton
