#include "ui/window/mainwindow.h"

#include "ui/history/historypane.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/practice/drillpane.h"
#include "ui/practice/practicestrip.h"
#include "ui/topology/topologymodel.h"
#include "ui/topology/topologyscene.h"
#include "ui/topology/topologyview.h"
#include "ui/window/activitypane.h"
#include "ui/window/banner.h"
#include "ui/window/clusterlist.h"
#include "ui/window/inspector.h"
#include "ui/window/operationbar.h"
#include "ui/window/outputpane.h"
#include "ui/window/problemsbutton.h"
#include "ui/window/runspane.h"
#include "ui/window/sightpane.h"
#include "ui/window/welcome.h"
#include "ui/window/zoombar.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

namespace baton {

namespace {

QSplitter *splitter(Qt::Orientation orientation, const QList<QWidget *> &parts)
{
    auto *split = new QSplitter(orientation);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    for (QWidget *part : parts)
        split->addWidget(part);
    return split;
}

// Figures come several times a second, and may wait for each other; what they mean is shown at once.
constexpr int figuresEvery = 700; // milliseconds

bool tellsTheSame(const ClusterState &one, const ClusterState &other)
{
    const Assessment &a = one.assessment, &b = other.assessment;
    const auto sameFinding = [](const Finding &x, const Finding &y) { return x.id == y.id && x.node == y.node && x.severity == y.severity; };
    return one.profile == other.profile && one.observed == other.observed && one.trouble == other.trouble && a.situation == b.situation && a.severity == b.severity && a.recommended == b.recommended
           && a.master == b.master && a.offers == b.offers && std::equal(a.findings.begin(), a.findings.end(), b.findings.begin(), b.findings.end(), sameFinding);
}

} // namespace

MainWindow::MainWindow(ClusterListModel &clusters, ActivityModel &activity, QWidget *parent)
    : QMainWindow(parent), m_clusters(clusters), m_topology(new TopologyModel(this)), m_scene(new TopologyScene(*m_topology, this)),
      m_list(new ClusterList(clusters)), m_operations(new OperationBar), m_banner(new Banner), m_view(new TopologyView(*m_scene)),
      m_inspector(new Inspector), m_activity(new ActivityPane(activity)), m_output(new OutputPane), m_runsPane(new RunsPane),
      m_problems(new ProblemsButton(clusters)), m_history(new HistoryPane), m_sight(new SightPane), m_drill(new DrillPane), m_practice(new PracticeStrip),
      m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Baton"));
    m_operations->addAtEnd(m_problems);
    addToolBar(m_operations);
    buildMenus();
    auto *welcome = new Welcome;
    m_pages->addWidget(welcome);
    auto *middle = splitter(Qt::Horizontal, {buildCentre(), m_inspector});
    middle->setStretchFactor(0, 1);
    middle->setSizes({760, 340});
    auto *right = splitter(Qt::Vertical, {middle, buildBottom()});
    right->setStretchFactor(0, 1);
    right->setSizes({570, 245});
    m_pages->addWidget(right);
    auto *all = splitter(Qt::Horizontal, {m_list, m_pages});
    all->setStretchFactor(1, 1);
    all->setSizes({220, 1100});
    setCentralWidget(all);
    resize(1360, 880);
    connect(welcome, &Welcome::addRequested, this, &MainWindow::addRequested);
    connect(welcome, &Welcome::adoptRequested, this, &MainWindow::adoptRequested);
    connect(welcome, &Welcome::importRequested, this, &MainWindow::importRequested);
    connect(welcome, &Welcome::practiceRequested, this, &MainWindow::practiceRequested);
    m_figures.setInterval(figuresEvery);
    m_figures.setSingleShot(true);
    connect(&m_figures, &QTimer::timeout, this, &MainWindow::refresh);
    connectParts();
    refresh();
}

QWidget *MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(12, 12, 12, 4);
    column->addWidget(m_practice);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(new ZoomBar(*m_view), 0, Qt::AlignRight);
    return centre;
}

QWidget *MainWindow::buildBottom()
{
    m_bottom = new QTabWidget;
    m_bottom->setDocumentMode(true);
    m_bottom->addTab(m_activity, tr("Activity"));
    m_bottom->addTab(m_runsPane, tr("Runs"));
    m_bottom->addTab(m_history, tr("Charts"));
    m_bottom->addTab(m_sight, tr("Who sees whom"));
    m_bottom->addTab(m_output, tr("Output"));
    m_bottom->addTab(m_drill, tr("Fire drill"));
    m_bottom->setAccessibleName(tr("Activity, charts and output"));
    return m_bottom;
}

void MainWindow::connectParts()
{
    connect(m_list, &ClusterList::currentChanged, this, [this](const QString &id) {
        refresh();
        Q_EMIT currentClusterChanged(id);
    });
    connect(m_list, &ClusterList::addRequested, this, &MainWindow::addRequested);
    connect(m_list, &ClusterList::editRequested, this, &MainWindow::editRequested);
    connect(&m_clusters, &ClusterListModel::stateChanged, this, &MainWindow::stateChanged);
    connect(&m_clusters, &QAbstractItemModel::modelReset, this, &MainWindow::refresh);
    connect(m_scene, &TopologyScene::selected, m_inspector, &Inspector::setSelection);
    connect(m_view, &TopologyView::menuRequested, this, [this](const QString &, const QPoint &at) { showDiagramMenu(at); });
    const auto request = [this](Operation operation) { Q_EMIT operationRequested(currentCluster(), operation); };
    connect(m_operations, &OperationBar::triggered, this, request);
    connect(m_history, &HistoryPane::samplesWanted, this, &MainWindow::samplesWanted);
    connect(m_banner, &Banner::operationRequested, this, request);
    connect(m_banner, &Banner::runRequested, this, [this] { Q_EMIT runRequested(currentCluster()); });
    connect(m_banner, &Banner::resumeRequested, this, [this] { Q_EMIT resumeRequested(currentCluster(), m_runs[currentCluster()].cutOff); });
    connect(m_banner, &Banner::undoRequested, this, [this] { Q_EMIT undoRequested(currentCluster(), m_runs[currentCluster()].cutOff); });
    connect(m_activity, &ActivityPane::said, this, [this](const QString &what) { statusBar()->showMessage(what); });
    connect(m_activity, &ActivityPane::logsRequested, this, [this](const QDateTime &at) { Q_EMIT logsRequested(currentCluster(), logSpanAround(at, at)); });
    connect(m_practice, &PracticeStrip::startRequested, this, &MainWindow::practiceStartRequested);
    connect(m_practice, &PracticeStrip::endRequested, this, &MainWindow::practiceEndRequested);
    connect(m_drill, &DrillPane::pageRequested, this, &MainWindow::pageRequested);
    connect(m_drill, &DrillPane::orderRequested, this, &MainWindow::practiceOrderRequested);
    connect(m_runsPane, &RunsPane::runsWanted, this, &MainWindow::runsWanted);
    connect(m_runsPane, &RunsPane::reportRequested, this, [this](const QString &run) { Q_EMIT reportRequested(currentCluster(), run); });
    connect(m_runsPane, &RunsPane::resumeRequested, this, [this](const QString &run) { Q_EMIT resumeRequested(currentCluster(), run); });
    connect(m_runsPane, &RunsPane::undoRequested, this, [this](const QString &run) { Q_EMIT undoRequested(currentCluster(), run); });
    connect(m_problems, &ProblemsButton::chosen, this, [this](const QString &cluster, const QString &topologyId) {
        setCurrentCluster(cluster);
        select(topologyId);
    });
    connect(m_activity, &ActivityPane::runRequested, this, [this](const QString &run) { Q_EMIT reportRequested(currentCluster(), run); });
}

QString MainWindow::currentCluster() const
{
    return m_list->current();
}

void MainWindow::setCurrentCluster(const QString &id)
{
    m_list->setCurrent(id);
}

void MainWindow::setMovement(bool shown)
{
    m_scene->setMovement(shown);
}

void MainWindow::select(const QString &topologyId)
{
    m_scene->select(topologyId);
}

void MainWindow::setSamples(const QString &cluster, const QList<Sample> &samples, const HistorySpan &span)
{
    m_history->setSamples(cluster, samples, span);
}

void MainWindow::refreshPractice(bool practice)
{
    m_practice->setVisible(practice);
    m_bottom->setTabVisible(m_bottom->indexOf(m_drill), practice);
}

void MainWindow::setPracticeHeld(bool held)
{
    m_practice->setHeld(held);
    m_drill->setHeld(held);
}

void MainWindow::setPracticeState(const PracticeState &state)
{
    m_drill->setState(state);
}

void MainWindow::practiceOrderDone()
{
    m_drill->orderDone();
}

void MainWindow::setPracticeProblem(const QString &why)
{
    m_drill->setProblem(why);
}

void MainWindow::setRuns(const QString &cluster, const QList<RunRecord> &runs)
{
    m_runsPane->setRuns(cluster, runs);
}

void MainWindow::stateChanged(const QString &id)
{
    const ClusterState *cluster = m_clusters.find(id);
    if (id != currentCluster() || !cluster)
        return;
    if (!tellsTheSame(*cluster, m_shown))
        refresh();
    else if (!m_figures.isActive())
        m_figures.start();
}

void MainWindow::runChanged(const QString &id)
{
    const RunState run = m_runs.value(id);
    m_problems->setCutOff(id, run.title.isEmpty() ? run.cutOffTitle : QString());
    if (id == currentCluster())
        refresh();
}

void MainWindow::refresh()
{
    m_figures.stop();
    const ClusterState *cluster = m_clusters.find(currentCluster());
    m_shown = cluster ? *cluster : ClusterState();
    m_pages->setCurrentIndex(cluster ? 1 : 0);
    m_list->setVisible(m_clusters.rowCount() > 0);
    m_operations->setVisible(m_clusters.rowCount() > 0);
    if (!cluster) {
        setWindowTitle(tr("Baton"));
        m_operations->setNothing();
        return;
    }
    const RunState run = m_runs.value(cluster->profile.id);
    setWindowTitle(cluster->profile.practice ? tr("%1 (practice) – Baton").arg(cluster->profile.name) : tr("%1 – Baton").arg(cluster->profile.name));
    refreshPractice(cluster->profile.practice);
    m_operations->setAssessment(cluster->assessment);
    m_operations->setBusy(!run.title.isEmpty());
    m_banner->setCluster(*cluster);
    m_banner->setRun(run.title, run.step.title);
    m_banner->setCutOff(run.cutOffTitle);
    m_inspector->setCluster(*cluster);
    m_activity->setCluster(cluster->profile.id);
    m_history->setCluster(cluster->profile.id);
    m_runsPane->setCluster(cluster->profile.id);
    m_runsPane->setBusy(!run.title.isEmpty());
    m_sight->setCluster(*cluster);
    refreshDiagram();
}

void MainWindow::refreshDiagram()
{
    const ClusterState &cluster = *m_clusters.find(currentCluster());
    const bool first = m_topology->topology().nodes.isEmpty();
    m_topology->setTopology(topologyOf(cluster.profile, cluster.snapshot, cluster.assessment, m_runs.value(cluster.profile.id).step));
    if (first)
        m_view->fit();
}

void MainWindow::setRun(const QString &cluster, const QString &title)
{
    m_runs[cluster].title = title;
    if (title.isEmpty())
        m_runs[cluster].step = {};
    runChanged(cluster);
    m_runsPane->refresh();
}

void MainWindow::setCutOff(const QString &cluster, const QString &run, const QString &title)
{
    m_runs[cluster].cutOff = run;
    m_runs[cluster].cutOffTitle = title;
    runChanged(cluster);
}

void MainWindow::setStep(const QString &cluster, const StepHighlight &step)
{
    if (m_runs.value(cluster).title.isEmpty())
        return;
    m_runs[cluster].step = step;
    runChanged(cluster);
}

void MainWindow::appendOutput(const QString &cluster, const QString &text)
{
    if (cluster == currentCluster())
        m_output->append(text);
}

} // namespace baton
