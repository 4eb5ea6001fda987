#pragma once

#include "core/runbook/operationrunner.h"
#include "ui/topology/topology.h"

#include <QPointer>

namespace baton {

class RunWindow;

// Binds one run window to an operation runner of its own: starts, asks passwords and questions, and tells how it goes.
// Lives until its window is closed and nothing runs any more, then says ended().
class RunSession : public QObject
{
    Q_OBJECT

public:
    struct Secrecy
    {
        bool canKeep = false; // there is a keychain
    };

    RunSession(Workplace workplace, const Profile &profile, Operation operation, Secrecy secrecy, QObject *parent = nullptr);
    ~RunSession() override;

    void begin(const Snapshot &known);  // checks, then waits for the person; `known`: what the watch sees
    void beginConfirmed(const RunOptions &options); // the person said yes to the plan already: goes on once the checks pass
    void resume(const QString &run);    // takes up a run that was cut off
    void rollback(const QString &run);
    void show();
    void close(); // ended() follows, at once or when the runner has stopped
    [[nodiscard]] QString cluster() const { return m_profile.id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool changesSomething() const; // past the person's confirmation, not ended

Q_SIGNALS:
    void started(const QString &title);
    void stepReached(const baton::StepHighlight &step);
    void happened(const QString &run, const baton::RunEvent &event);
    void finished(const baton::RunReport &report); // of a run that was confirmed
    void ended();                                  // may be deleted

private:
    void connectRunner();
    void connectWindow();
    void restart(bool dryRun);
    void takeUp(const QString &earlier = {});
    void launch(bool dryRun);
    void confirmed();
    void tell(const RunEvent &event);
    void ask(const Question &question);
    void askSecret(const SecretRequest &request);
    void runnerFinished(const RunReport &report);
    void windowClosed();

    Profile m_profile;
    Operation m_operation;
    Secrecy m_secrecy;
    OperationRunner m_runner;
    std::unique_ptr<RunWindow> m_window;
    QString m_run;
    bool m_confirmed = false;
    Snapshot m_known; // until the first look
    std::optional<bool> m_next; // start again once the runner has finished; value: as a dry run
};

} // namespace baton
