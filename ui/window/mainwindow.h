#pragma once

#include "core/cluster/assessment.h"
#include "core/host/logs.h"
#include "core/runbook/run.h"
#include "ui/history/history.h"
#include "ui/models/clusterstate.h"
#include "ui/practice/practice.h"
#include "ui/topology/topology.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;
class QTabWidget;

namespace baton {

class ActivityModel;
class ActivityPane;
class Banner;
class DrillPane;
class PracticeStrip;
class ClusterList;
class ClusterListModel;
class HistoryPane;
class Inspector;
class OperationBar;
class OutputPane;
class ProblemsButton;
class RunsPane;
class SightPane;
class TopologyModel;
class TopologyScene;
class TopologyView;

// The main window: clusters, operations, banner, topology, inspector, activity and output. It shows what the models
// hold and says what the person wants; it starts nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ClusterListModel &clusters, ActivityModel &activity, QWidget *parent = nullptr);

    [[nodiscard]] QString currentCluster() const;
    void setCurrentCluster(const QString &id);
    void setMovement(bool shown); // animation in the diagram

    // The run that goes on with a cluster: title "" ends it.
    void setRun(const QString &cluster, const QString &title);
    void setStep(const QString &cluster, const StepHighlight &step);
    // A run that a crash of this program left behind; an empty id: there is none any more.
    void setCutOff(const QString &cluster, const QString &run, const QString &title);
    void appendOutput(const QString &cluster, const QString &text);
    void select(const QString &topologyId);
    void setSamples(const QString &cluster, const QList<Sample> &samples, const HistorySpan &span);
    // The practice lab: whether it can be worked on, how its machines are, how the last order went.
    void setPracticeHeld(bool held);
    void setPracticeState(const PracticeState &state);
    void practiceOrderDone();
    void setPracticeProblem(const QString &why);
    void setRuns(const QString &cluster, const QList<RunRecord> &runs);

Q_SIGNALS:
    void operationRequested(const QString &cluster, baton::Operation operation);
    void runRequested(const QString &cluster); // show the window of the run that goes on
    void resumeRequested(const QString &cluster, const QString &run);
    void undoRequested(const QString &cluster, const QString &run);
    void reportRequested(const QString &cluster, const QString &run);
    void logsRequested(const QString &cluster, const baton::LogSpan &span);
    void runsWanted(const QString &cluster); // setRuns() follows
    void samplesWanted(const QString &cluster, const baton::HistorySpan &span); // setSamples() follows
    void currentClusterChanged(const QString &id);
    void addRequested();   // set up a new cluster
    void adoptRequested(); // take in an installed pair
    void importRequested();
    void practiceRequested(); // practise on a lab
    void practiceStartRequested(); // the lab of the cluster that is open
    void practiceEndRequested();
    void pageRequested(const QString &url);
    void practiceOrderRequested(const baton::PracticeOrder &order);
    void editRequested(const QString &id);
    void exportRequested(const QString &id);
    void removeRequested(const QString &id);
    void retryRequested(const QString &id);
    void settingsRequested();
    void quitRequested();

private:
    struct RunState
    {
        QString title; // empty: none goes on
        StepHighlight step;
        QString cutOff, cutOffTitle; // id
    };

    void buildMenus();
    void addClusterMenu();
    void addOperationMenu();
    void addViewMenu();
    void addHelpMenu();
    QWidget *buildCentre();
    QWidget *buildBottom();
    void connectParts();
    void refresh();
    void refreshDiagram();
    void refreshPractice(bool practice);
    void stateChanged(const QString &id);
    void runChanged(const QString &id);
    void saveDiagram();
    void showDiagramMenu(const QPoint &at);

    ClusterListModel &m_clusters;
    TopologyModel *m_topology;
    TopologyScene *m_scene;
    ClusterList *m_list;
    OperationBar *m_operations;
    Banner *m_banner;
    TopologyView *m_view;
    Inspector *m_inspector;
    ActivityPane *m_activity;
    OutputPane *m_output;
    RunsPane *m_runsPane;
    ProblemsButton *m_problems;
    HistoryPane *m_history;
    SightPane *m_sight;
    DrillPane *m_drill;
    PracticeStrip *m_practice;
    QTabWidget *m_bottom = nullptr;
    QStackedWidget *m_pages;
    QMap<QString, RunState> m_runs; // by cluster
    ClusterState m_shown;           // when the window was last refreshed
    QTimer m_figures;               // runs while changed figures wait to be shown
};

} // namespace baton
