#pragma once

#include "app/desktop/clustersetup.h"
#include "app/desktop/clusterwatch.h"
#include "app/desktop/hostkeys.h"
#include "app/desktop/loginprompter.h"
#include "app/desktop/passwords.h"
#include "app/desktop/practicelab.h"
#include "app/desktop/preferencesfile.h"
#include "app/desktop/profileeditor.h"
#include "app/desktop/tray.h"
#include "core/base/clock.h"
#include "core/runbook/liverun.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/run/runsession.h"
#include "ui/window/mainwindow.h"

#include <QTimer>

#include <map>

namespace baton {

// The composition root of the desktop application: makes everything, and says who listens to whom.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(std::unique_ptr<Store> store, std::unique_ptr<Secrets> secretsFile, Theme &theme, PreferencesFile &preferences);
    ~Desktop() override;

    void open(const QString &profile); // shows the window; empty: with the first profile

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the window is closed

private:
    [[nodiscard]] bool mayQuit(); // asks first, where a run goes on
    void quit();
    void connectWindow();
    void connectProfiles();
    void forgetCluster(const QString &id); // its profile is gone from the store
    void readProfiles();
    void readSamples(const QString &cluster, const HistorySpan &span);
    void readJournal(const QString &cluster);
    void readRuns(const QString &cluster);
    void watch(const Profile &asked);
    void cannotWatch(const QString &id, const Error &why);
    void watchAnew(const QString &id);
    void leave(const QString &id); // watches it no more
    void snapshotCame(const QString &id, const Snapshot &snapshot);
    void noticed(const Notice &notice);
    void say(const QString &problem, const QString &cluster = {}); // in the status bar and the activity of that cluster, or of the one that is open
    void editSettings();
    void assessed(const QString &id, const Assessment &assessment);
    void thinHistory();

    // desktopruns.cpp
    bool showsRunning(const QString &cluster);
    void startOperation(const QString &cluster, Operation operation);
    RunSession *newSession(const Profile &profile, Operation operation);
    void forget(const RunSession *session);
    enum class TakeUp { Resume, Undo };
    void lookForCutOffRuns(const QString &cluster);
    void takeUp(const QString &cluster, const QString &run, TakeUp how);
    void startPlanned(const Profile &profile, Operation operation, const RunOptions &options);
    void showRun(const QString &cluster);
    void showReport(const QString &cluster, const QString &run);
    void showLogs(const QString &cluster, const LogSpan &span);
    void runHappened(RunSession &session, const QString &run, const RunEvent &event);
    void runFinished(RunSession &session, const RunReport &report);

    // desktoppractice.cpp
    void connectPractice();
    void openPractice();
    void practiceIsReady(Profile profile);
    void practiceEnded();

    [[nodiscard]] Workplace workplace();

    std::unique_ptr<Store> m_store;
    Passwords m_passwords;
    SystemClock m_clock;
    Theme &m_theme;
    PreferencesFile &m_preferences;
    ClusterListModel m_clusters;
    ActivityModel m_activity;
    MainWindow m_window;
    HostKeys m_keys;
    LoginPrompter m_logins;
    ProfileEditor m_editor;
    Tray m_tray;
    Alerts m_alerts;
    QTimer m_thinning;
    ClusterSetup m_setup;
    PracticeLab m_practice;
    QString m_practiceCluster = QStringLiteral("practice"); // its profile's id
    std::map<QString, std::unique_ptr<ClusterWatch>> m_watches;
    std::vector<std::unique_ptr<ClusterWatch>> m_leaving; // until their workers have ended
    QStringList m_read; // clusters whose journal is on the screen
    QStringList m_unreadable; // what was said of profiles that can't be read
    bool m_quitting = false;
    std::map<QString, std::unique_ptr<RunSession>> m_sessions; // by cluster
    std::vector<std::unique_ptr<RunSession>> m_retired;      // replaced, until their runners have ended
    QStringList m_askedKeys; // "<cluster>/<node>" whose host key was asked about already
};

} // namespace baton
