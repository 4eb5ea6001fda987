#pragma once

#include "app/batonctl/desk.h"
#include "app/batonctl/holdpoint.h"
#include "app/batonctl/runprinter.h"
#include "core/runbook/operationrunner.h"

#include <QEventLoop>
#include <QSocketNotifier>

namespace baton::cli {

// One run at the command line, from its start to its exit code: prints it, answers its questions from the arguments or from the
// person at the terminal, and turns Ctrl-C into a cancel at the next safe point.
class Conversation : public QObject
{
    Q_OBJECT

public:
    Conversation(Desk &desk, Workplace workplace, const Profile &profile);
    ~Conversation() override;

    [[nodiscard]] int start(Operation operation, const RunOptions &options);
    [[nodiscard]] int resume(const QString &run);
    [[nodiscard]] int rollback(const QString &run);

private:
    [[nodiscard]] int wait();
    void confirm(const RunOutline &outline);
    void answer(const Question &question);
    void answerSecretly(const Question &question);
    void giveSecret(const SecretRequest &request);
    void interrupted();

    Desk &m_desk;
    const Profile m_profile;
    std::unique_ptr<RunPrinter> m_printer;
    OperationRunner m_runner;
    HoldPoint m_hold;
    QEventLoop m_loop;
    QSocketNotifier m_signal;
    int m_interrupts = 0;
    QString m_run;
    bool m_dryRun = false;
    RunReport m_report;
};

} // namespace baton::cli
