#include "app/desktop/desktop.h"

#include "app/desktop/background.h"
#include "core/host/readonlyhost.h"
#include "core/host/sshhost.h"
#include "core/runbook/operationjob.h"
#include "core/ssh/logins.h"
#include "ui/run/logsdialog.h"
#include "ui/run/reportdialog.h"

#include <QStatusBar>
#include <QTimer>

// What the desktop application does about runs: start, show, resume, report.
namespace baton {

// Only one run of a cluster at a time; a second wish shows the first.
bool Desktop::showsRunning(const QString &cluster)
{
    const auto session = m_sessions.find(cluster);
    if (session == m_sessions.end() || !session->second->changesSomething())
        return false;
    session->second->show();
    return true;
}

void Desktop::startOperation(const QString &cluster, Operation operation)
{
    if (showsRunning(cluster))
        return;
    if (const ClusterState *known = m_clusters.find(cluster))
        newSession(known->profile, operation)->begin(known->snapshot);
}

// Confirmed in a wizard, where its plan was shown.
void Desktop::startPlanned(const Profile &profile, Operation operation, const RunOptions &options)
{
    if (!showsRunning(profile.id))
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
    lookForCutOffRuns(session.cluster());
    m_window.statusBar()->showMessage(report.summary); // the list has it already
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
    struct Told
    {
        Result<RunRecord> record;
        Result<QList<RunEvent>> events;
    };
    inBackground(
        this, [this, run] { return Told{m_store->run(run), m_store->events(run)}; },
        [this, cluster, run](const Told &told) {
            const ClusterState *known = m_clusters.find(cluster);
            if (!told.record || !told.events || !known)
                return say(tr("The journal has no run %1.").arg(run));
            auto *dialog = new ReportDialog(known->profile, told.record->title, *told.events, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ReportDialog::logsWanted, this, [this, cluster](const LogSpan &span) { showLogs(cluster, span); });
            dialog->open();
        });
}

void Desktop::showLogs(const QString &cluster, const LogSpan &span)
{
    const ClusterState *known = m_clusters.find(cluster);
    if (!known)
        return;
    const Profile profile = known->profile;
    const Result<Recipe> recipe = loadRecipe(profile.recipe);
    if (!recipe)
        return say(recipe.error().summary);
    auto *dialog = new LogsDialog(profile, span, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    const auto logins = std::make_shared<ssh::Logins>();
    for (auto host = profile.hosts.keyBegin(); host != profile.hosts.keyEnd(); ++host) {
        const auto read = [this, profile, recipe = *recipe, node = *host, span, logins] {
            ReadOnlyHost reading(std::make_unique<SshHost>(sshAccess(profile, node, logins), m_passwords));
            return readLogs(reading, recipe, span, knownSecrets(profile, recipe, m_passwords));
        };
        inBackground(dialog, read, [dialog, node = *host](const Result<QString> &said) {
            said ? dialog->setLogs(node, *said) : dialog->setProblem(node, said.error().summary);
        });
    }
}

// Runs that a crash or a power cut of this workstation left behind: the newest is put before the person.
void Desktop::lookForCutOffRuns(const QString &cluster)
{
    inBackground(
        this, [this, cluster] { return m_store->unfinishedRuns(cluster); },
        [this, cluster](const Result<QList<RunRecord>> &runs) {
            if (!runs)
                return say(runs.error().summary);
            const RunRecord newest = runs->value(0);
            m_window.setCutOff(cluster, newest.id, newest.title);
        });
}

void Desktop::takeUp(const QString &cluster, const QString &run, TakeUp how)
{
    inBackground(
        this, [this, run] { return m_store->run(run); },
        [this, cluster, run, how](const Result<RunRecord> &record) {
            const ClusterState *known = m_clusters.find(cluster);
            if (!record || !known)
                return say(tr("The journal has no run %1.").arg(run));
            if (showsRunning(cluster)) // a second click
                return;
            RunSession *session = newSession(known->profile, record->operation);
            how == TakeUp::Resume ? session->resume(run) : session->rollback(run);
        });
}

} // namespace baton
