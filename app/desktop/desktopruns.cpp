#include "app/desktop/desktop.h"

#include "ui/run/reportdialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

// What the desktop application does about runs: start, show, resume, report.
namespace baton {

void Desktop::startOperation(const QString &cluster, Operation operation)
{
    if (const auto running = m_sessions.find(cluster); running != m_sessions.end() && running->second->changesSomething())
        return running->second->show();
    if (const Result<Profile> profile = m_store->profile(cluster))
        newSession(*profile, operation)->begin();
    else
        say(profile.error().summary);
}

// Confirmed in a wizard, where its plan was shown.
void Desktop::startPlanned(const Profile &profile, Operation operation, const RunOptions &options)
{
    newSession(profile, operation)->beginConfirmed(options);
}

RunSession *Desktop::newSession(const Profile &profile, Operation operation)
{
    auto session = std::make_unique<RunSession>(workplace(), profile, operation, RunSession::Secrecy{true});
    RunSession *made = session.get();
    connect(made, &RunSession::started, this, [this, id = profile.id](const QString &title) { m_window.setRun(id, title); });
    connect(made, &RunSession::stepReached, this, [this, id = profile.id](const StepHighlight &step) { m_window.setStep(id, step); });
    connect(made, &RunSession::happened, this, [this, made](const QString &run, const RunEvent &event) { runHappened(*made, run, event); });
    connect(made, &RunSession::finished, this, [this, made](const RunReport &report) { runFinished(*made, report); });
    // Deleted from the event loop, not from inside its own signal.
    connect(made, &RunSession::ended, this, [this, made] { QTimer::singleShot(0, this, [this, made] { forget(made); }); });
    if (auto &held = m_sessions[profile.id]) {
        m_retired.push_back(std::move(held)); // its runner may still be at the end of a look
        m_retired.back()->close();
    }
    m_sessions[profile.id] = std::move(session);
    return made;
}

void Desktop::forget(const RunSession *session)
{
    const auto isIt = [session](const auto &held) { return held.get() == session; };
    std::erase_if(m_retired, isIt);
    std::erase_if(m_sessions, [&](const auto &entry) { return isIt(entry.second); });
}

void Desktop::runHappened(RunSession &session, const QString &run, const RunEvent &event)
{
    if (event.kind == RunEvent::Kind::Output)
        m_window.appendOutput(session.cluster(), event.text);
    const ClusterState *cluster = m_clusters.find(session.cluster());
    if (!cluster || !session.changesSomething())
        return;
    if (const std::optional<Activity> line = activityOf(cluster->profile, run, event))
        m_activity.add(*line);
}

void Desktop::runFinished(RunSession &session, const RunReport &report)
{
    m_window.setRun(session.cluster(), {});
    say(report.summary);
    if (const ClusterState *cluster = m_clusters.find(session.cluster()))
        m_tray.tell(Alerts::finished(cluster->profile, session.title(), report.outcome, report.summary));
    if (const auto watch = m_watches.find(session.cluster()); watch != m_watches.end())
        watch->second->retryNow();
}

void Desktop::showRun(const QString &cluster)
{
    if (const auto session = m_sessions.find(cluster); session != m_sessions.end())
        session->second->show();
}

void Desktop::showReport(const QString &cluster, const QString &run)
{
    const Result<QList<RunEvent>> events = m_store->events(run);
    const Result<RunRecord> record = m_store->run(run);
    const Result<Profile> profile = m_store->profile(cluster);
    if (!events || !record || !profile)
        return say(tr("The journal has no run %1.").arg(run));
    auto *dialog = new ReportDialog(*profile, record->title, *events, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Runs that a crash or a power cut of this workstation left behind.
void Desktop::lookForCutOffRuns(const Profile &profile)
{
    const Result<QList<RunRecord>> runs = m_store->unfinishedRuns(profile.id);
    if (!runs)
        return say(runs.error().summary);
    for (const RunRecord &run : *runs) {
        m_activity.add(Activity{.at = run.started, .cluster = profile.id, .node = {}, .place = {}, .severity = Severity::Warning,
                                .what = tr("“%1” was cut off.").arg(run.title), .run = run.id});
        offerResume(profile, run);
        return; // one after the other
    }
}

void Desktop::offerResume(const Profile &profile, const RunRecord &run)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("A run was cut off"),
                                tr("“%1” on %2 was cut off before its end. Resume it, or undo what it had begun?").arg(run.title, profile.name),
                                QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *resume = box->addButton(tr("Resume"), QMessageBox::AcceptRole);
    const QAbstractButton *rollback = box->addButton(tr("Undo"), QMessageBox::DestructiveRole);
    box->addButton(tr("Later"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, profile, run, resume, rollback](QAbstractButton *button) {
        if (button == resume)
            newSession(profile, run.operation)->resume(run.id);
        else if (button == rollback)
            newSession(profile, run.operation)->rollback(run.id);
    });
    QTimer::singleShot(0, box, &QDialog::open); // once the main window is there
}

} // namespace baton
