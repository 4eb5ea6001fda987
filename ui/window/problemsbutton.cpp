#include "ui/window/problemsbutton.h"

#include "ui/models/clusterlistmodel.h"
#include "ui/theme/icons.h"

namespace baton {

namespace {

struct Problem
{
    QString cluster, node;
    Severity severity = Severity::Warning;
    QString text;
};

QList<Problem> problemsOf(const ClusterState &cluster)
{
    QList<Problem> problems;
    if (!cluster.trouble.isEmpty()) // nobody would see any other
        problems << Problem{cluster.profile.id, {}, Severity::Warning, cluster.trouble};
    for (const Finding &finding : cluster.assessment.findings) {
        if (finding.severity < Severity::Warning)
            continue;
        const QString host = finding.node ? cluster.profile.label(*finding.node) : QString();
        const QString text = host.isEmpty() || finding.what.contains(host) ? finding.what : ProblemsButton::tr("%1: %2", "host: problem").arg(host, finding.what);
        problems << Problem{cluster.profile.id, finding.node ? nodeId(*finding.node) : QString(), finding.severity, text};
    }
    if (problems.isEmpty() && cluster.observed && cluster.assessment.severity >= Severity::Warning)
        problems << Problem{cluster.profile.id, {}, cluster.assessment.severity, cluster.assessment.headline};
    return problems;
}

QList<Problem> problemsOf(const ClusterListModel &clusters, const QMap<QString, QString> &cutOff)
{
    QList<Problem> problems;
    for (int row = 0; row < clusters.rowCount(); ++row) {
        const QString id = clusters.idAt(clusters.index(row));
        problems << problemsOf(*clusters.find(id));
        if (cutOff.contains(id))
            problems << Problem{id, {}, Severity::Warning, ProblemsButton::tr("“%1” was cut off before its end.").arg(cutOff.value(id))};
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &one, const Problem &other) { return one.severity > other.severity; });
    return problems;
}

} // namespace

ProblemsButton::ProblemsButton(const ClusterListModel &clusters, QWidget *parent) : QToolButton(parent), m_clusters(clusters)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(&m_menu);
    connect(&clusters, &ClusterListModel::stateChanged, this, &ProblemsButton::refresh);
    connect(&clusters, &QAbstractItemModel::modelReset, this, &ProblemsButton::refresh);
    connect(&m_menu, &QMenu::aboutToShow, this, &ProblemsButton::fillMenu);
    refresh();
}

void ProblemsButton::setCutOff(const QString &cluster, const QString &title)
{
    if (title.isEmpty())
        m_cutOff.remove(cluster);
    else
        m_cutOff.insert(cluster, title);
    refresh();
}

void ProblemsButton::refresh()
{
    const QList<Problem> problems = problemsOf(m_clusters, m_cutOff);
    setIcon(severityIcon(problems.isEmpty() ? Severity::Good : problems.first().severity));
    setText(problems.isEmpty() ? tr("No problems") : tr("%n problem(s)", nullptr, int(problems.size())));
    setAccessibleName(text());
    setToolTip(problems.isEmpty() ? tr("Nothing is wrong in any cluster.") : tr("What is wrong, in all clusters"));
}

// Filled when it is opened: under an open menu nothing moves.
void ProblemsButton::fillMenu()
{
    m_menu.clear();
    QString cluster;
    const QList<Problem> problems = problemsOf(m_clusters, m_cutOff);
    for (const Problem &problem : problems) {
        const QString name = m_clusters.find(problem.cluster)->profile.name;
        QAction *action = m_menu.addAction(severityIcon(problem.severity), tr("%1 – %2", "cluster, problem").arg(name, problem.text).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, problem] { Q_EMIT chosen(problem.cluster, problem.node); });
    }
    if (problems.isEmpty())
        m_menu.addAction(tr("Nothing is wrong in any cluster."))->setEnabled(false);
}

} // namespace baton
