#pragma once

#include "core/runbook/mailbox.h"
#include "core/runbook/operationjob.h"

#include <QObject>

#include <thread>

namespace baton {

// Runs one operation at a time, for the window and for the command line alike: looks, builds the plan, checks, asks for
// confirmation, acts. Lives on the thread that made it; the work is done on a worker thread of its own. Every start ends
// with exactly one finished(). To destroy it cancels, and waits until the run has come to a safe end.
class OperationRunner : public QObject
{
    Q_OBJECT

public:
    explicit OperationRunner(Workplace workplace, QObject *parent = nullptr);
    ~OperationRunner() override;

    [[nodiscard]] bool isRunning() const { return m_running; }

    // With `askFirst` it stops after the checks, when all passed, and emits confirmationWanted(). `known`: what a watch of this cluster sees.
    void start(Operation operation, const Profile &profile, const RunOptions &options, bool askFirst, const Snapshot &known = {});
    void check(Operation operation, const Profile &profile, const RunOptions &options); // looks only, journals nothing
    void resume(const QString &run);
    void rollback(const QString &run);

    void confirm(const QString &typed = {}); // compared with the outline's confirmation
    void decline();
    void answer(const Answer &answer);
    void refuseAnswer();
    void giveSecret(const SecretReply &reply);
    void refuseSecret();
    // Obeyed at the next safe point. Any thread.
    void cancel();

Q_SIGNALS:
    void outlined(const baton::RunOutline &outline);
    void happened(const baton::RunEvent &event);
    void confirmationWanted(const baton::RunOutline &outline);
    void questionAsked(const baton::Question &question);
    void secretWanted(const baton::SecretRequest &request);
    void finished(const baton::RunReport &report);

private:
    void launch(OperationJob::Order order);

    Workplace m_workplace;
    std::jthread m_worker;
    bool m_running = false;
    std::stop_source m_stop; // of the present job
    Mailbox<QString> m_confirmation;
    Mailbox<Answer> m_answer;
    Mailbox<SecretReply> m_secret;
};

} // namespace baton
