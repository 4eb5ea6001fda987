#pragma once

#include "app/desktop/connectiontester.h"
#include "app/desktop/draftfile.h"
#include "core/runbook/operationrunner.h"
#include "core/store/store.h"

#include <QPointer>
#include <QThreadPool>

namespace baton {

class ClusterWizard;

// Stands behind the wizards: tests, computes, checks in a dry run, keeps drafts, and stores what was made in the end.
class ClusterSetup : public QObject
{
    Q_OBJECT

public:
    ClusterSetup(Workplace workplace, Passwords &passwords, HostKeys &keys, QWidget &window, QObject *parent = nullptr);

    void open(ClusterDraft::Kind kind);

Q_SIGNALS:
    void saved(const QString &id);
    // The person said yes to the plan.
    void runWanted(const baton::Profile &profile, baton::Operation operation, const baton::RunOptions &options);
    void failed(const QString &why);

private:
    void connectWizard();
    void connectRunner();
    void readBuild(const QString &file);
    void askKeychain();
    void test(Node node);
    void check();
    void launchCheck();
    void askSecret(const SecretRequest &request);
    void keepDraft();
    void finish();
    void stored(const ClusterDraft &draft, std::optional<Operation> run, const Result<> &written);
    void rememberTyped(bool inKeychain);
    [[nodiscard]] QStringList storedIds() const;

    Store &m_store;
    Passwords &m_passwords;
    QWidget &m_window;
    ConnectionTester m_tester;
    OperationRunner m_runner;
    QThreadPool m_writer; // one thread: drafts are written in order
    QPointer<ClusterWizard> m_wizard;
    bool m_checkAgain = false; // once the check that is going on has ended
};

} // namespace baton
