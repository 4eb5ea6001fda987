#include "ui/models/clusterlistmodel.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"

namespace baton {

void ClusterListModel::setProfiles(const QList<Profile> &profiles)
{
    beginResetModel();
    const QList<ClusterState> before = std::exchange(m_clusters, {});
    for (const Profile &profile : profiles) {
        ClusterState state;
        for (const ClusterState &old : before) {
            if (old.profile.id == profile.id)
                state = old;
        }
        state.profile = profile;
        m_clusters << state;
    }
    endResetModel();
}

void ClusterListModel::setSnapshot(const QString &id, const Snapshot &snapshot)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_clusters[row].snapshot = snapshot;
    Q_EMIT stateChanged(id);
}

void ClusterListModel::setAssessment(const QString &id, const Assessment &assessment)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_clusters[row].assessment = assessment;
    m_clusters[row].observed = true;
    m_clusters[row].trouble.clear();
    announce(row);
}

// What was known of it is not true any more.
void ClusterListModel::setTrouble(const QString &id, const QString &why)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_clusters[row] = {.profile = m_clusters[row].profile, .snapshot = {}, .assessment = {}, .observed = false, .trouble = why};
    announce(row);
}

void ClusterListModel::announce(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT stateChanged(m_clusters[row].profile.id);
}

const ClusterState *ClusterListModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_clusters[row];
}

QModelIndex ClusterListModel::indexOf(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

QString ClusterListModel::idAt(const QModelIndex &index) const
{
    return index.data(IdRole).toString();
}

int ClusterListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_clusters.size(); ++row) {
        if (m_clusters[row].profile.id == id)
            return row;
    }
    return -1;
}

int ClusterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clusters.size());
}

QVariant ClusterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClusterState &cluster = m_clusters[index.row()];
    const QString headline = cluster.observed ? cluster.assessment.headline : cluster.trouble.isEmpty() ? tr("Looking…") : tr("Not watched");
    switch (role) {
    case Qt::DisplayRole:
        return cluster.profile.name;
    case Qt::DecorationRole:
        return cluster.observed ? severityIcon(cluster.assessment.severity) : themedIcon("status-unknown", Tint::Neutral);
    case Qt::ToolTipRole:
        return plainToolTip(headline);
    case HeadlineRole:
        return headline;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(cluster.profile.practice ? tr("%1 (practice)").arg(cluster.profile.name) : cluster.profile.name,
                                    severityName(cluster.assessment.severity), headline);
    case PracticeRole:
        return cluster.profile.practice;
    case IdRole:
        return cluster.profile.id;
    case SeverityRole:
        return int(cluster.assessment.severity);
    case ObservedRole:
        return cluster.observed;
    default:
        return {};
    }
}

} // namespace baton
