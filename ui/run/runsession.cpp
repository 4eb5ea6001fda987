#include "ui/run/runsession.h"

#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/run/runwindow.h"

namespace baton {

RunSession::RunSession(Workplace workplace, const Profile &profile, Operation operation, Secrecy secrecy, QObject *parent)
    : QObject(parent), m_profile(profile), m_operation(operation), m_secrecy(secrecy), m_runner(std::move(workplace)),
      m_window(std::make_unique<RunWindow>(profile, operation))
{
    connectRunner();
    connectWindow();
}

RunSession::~RunSession() = default;

void RunSession::connectRunner()
{
    connect(&m_runner, &OperationRunner::outlined, this, [this](const RunOutline &outline) {
        m_run = outline.run;
        m_window->setOutline(outline);
        if (m_confirmed)
            Q_EMIT started(outline.title);
    });
    connect(&m_runner, &OperationRunner::happened, this, &RunSession::tell);
    connect(&m_runner, &OperationRunner::confirmationWanted, m_window.get(), [this] { m_window->awaitConfirmation(); });
    connect(&m_runner, &OperationRunner::questionAsked, this, &RunSession::ask);
    connect(&m_runner, &OperationRunner::secretWanted, this, &RunSession::askSecret);
    connect(&m_runner, &OperationRunner::finished, this, &RunSession::runnerFinished);
}

void RunSession::connectWindow()
{
    connect(m_window.get(), &RunWindow::checkRequested, this, [this] { restart(false); });
    connect(m_window.get(), &RunWindow::dryRunRequested, this, [this] { restart(true); });
    connect(m_window.get(), &RunWindow::optionsChanged, this, [this] { restart(false); });
    connect(m_window.get(), &RunWindow::startRequested, this, &RunSession::confirmed);
    connect(m_window.get(), &RunWindow::cancelRequested, &m_runner, &OperationRunner::cancel);
    connect(m_window.get(), &RunWindow::resumeRequested, this, [this] { resume(m_run); });
    connect(m_window.get(), &RunWindow::rollbackRequested, this, [this] { rollback(m_run); });
    connect(m_window.get(), &RunWindow::closed, this, &RunSession::windowClosed);
}

void RunSession::begin(const Snapshot &known)
{
    m_known = known;
    launch(false);
    show();
}

// Said yes to already: from now on nothing else may be started here, though the runner still looks.
void RunSession::takeUp(const QString &earlier)
{
    m_confirmed = true;
    if (!earlier.isEmpty())
        m_run = earlier;
    m_window->beginTakingUp(!earlier.isEmpty());
    Q_EMIT started(m_window->title());
}

void RunSession::beginConfirmed(const RunOptions &options)
{
    m_window->setOptions(options);
    takeUp();
    m_runner.start(m_operation, m_profile, m_window->options(), false);
    show();
}

void RunSession::resume(const QString &run)
{
    takeUp(run);
    m_runner.resume(run);
    show();
}

void RunSession::rollback(const QString &run)
{
    takeUp(run);
    m_runner.rollback(run);
    show();
}

void RunSession::show()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

QString RunSession::title() const
{
    return m_window->title();
}

void RunSession::close()
{
    m_window->close();
}

bool RunSession::changesSomething() const
{
    return m_confirmed && m_runner.isRunning();
}

// From the start: the runner is asked to end first, where it still looks or waits.
void RunSession::restart(bool dryRun)
{
    if (!m_runner.isRunning())
        return launch(dryRun);
    m_next = dryRun;
    m_window->beginChecks(dryRun); // at once: what is on the screen no longer counts
    m_runner.decline();
    m_runner.cancel();
}

void RunSession::launch(bool dryRun)
{
    m_confirmed = false;
    m_window->beginChecks(dryRun);
    RunOptions options = m_window->options();
    options.dryRun = dryRun;
    m_runner.start(m_operation, m_profile, options, !dryRun, std::exchange(m_known, {}));
}

void RunSession::confirmed()
{
    m_confirmed = true;
    Q_EMIT started(m_window->title());
    m_runner.confirm(m_window->confirmation());
}

void RunSession::tell(const RunEvent &event)
{
    m_window->happened(event);
    if (m_confirmed && (event.kind == RunEvent::Kind::StepStarted || event.kind == RunEvent::Kind::UndoStarted))
        Q_EMIT stepReached({event.node, event.kind == RunEvent::Kind::UndoStarted ? tr("Undo: %1").arg(event.text) : event.text});
    Q_EMIT happened(m_run, event);
}

void RunSession::ask(const Question &question)
{
    auto *dialog = new QuestionDialog(question, m_profile.label(question.node), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_runner.answer(dialog->answer()); });
    connect(dialog, &QDialog::rejected, this, [this] { m_runner.refuseAnswer(); });
    show();
    dialog->open();
}

void RunSession::askSecret(const SecretRequest &request)
{
    const QString text = request.hasDefault ? tr("Leave it empty to use the one from the vendor’s guide.") : QString();
    auto *dialog = request.once ? new SecretDialog(request.title, {}, m_window.get()) : new SecretDialog(request.title, text, m_secrecy.canKeep, m_window.get());
    dialog->setVisibleAnswer(request.visible);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_runner.giveSecret({dialog->secret(), dialog->keep()}); });
    connect(dialog, &QDialog::rejected, this, [this] { m_runner.refuseSecret(); });
    show();
    dialog->open();
}

void RunSession::runnerFinished(const RunReport &report)
{
    if (m_next) {
        launch(*std::exchange(m_next, std::nullopt));
        return;
    }
    const bool confirmed = std::exchange(m_confirmed, false);
    if (confirmed)
        Q_EMIT finished(report);
    m_window->ended(report);
    if (confirmed && report.outcome != Outcome::Done)
        show(); // it may have been hidden, and nobody would see what is wanted of them
    if (!m_window->isVisible())
        Q_EMIT ended();
}

// A run goes on; checks and an unanswered confirmation end with the window.
void RunSession::windowClosed()
{
    if (changesSomething())
        return; // it goes on without its window
    m_next.reset();
    if (!m_runner.isRunning()) {
        Q_EMIT ended();
        return;
    }
    m_runner.decline();
    m_runner.cancel();
}

} // namespace baton
