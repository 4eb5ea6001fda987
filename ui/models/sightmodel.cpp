#include "ui/models/sightmodel.h"

#include "ui/text/format.h"
#include "ui/text/plaintext.h"

namespace baton {

namespace {

constexpr int staleAfter = 6; // seconds

} // namespace

QString sightName(SightFacts::Sight sight)
{
    switch (sight) {
    case SightFacts::Sight::Yes:
        return SightModel::tr("yes");
    case SightFacts::Sight::No:
        return SightModel::tr("no");
    case SightFacts::Sight::Unknown:
        return SightModel::tr("not tried");
    }
    Q_UNREACHABLE();
}

QList<WayOfSight> waysOf(const SightFacts &sight)
{
    return {{SightModel::tr("SSH"), sight.ssh}, {SightModel::tr("PostgreSQL"), sight.postgres}, {SightModel::tr("HTTP"), sight.http, true},
            {SightModel::tr("ping"), sight.ping}};
}

void SightModel::setCluster(const ClusterState &cluster)
{
    QList<Node> nodes;
    for (Node node : allNodes) {
        if (cluster.profile.has(node))
            nodes << node;
    }
    const bool sameShape = nodes == m_nodes;
    if (!sameShape)
        beginResetModel();
    m_cluster = cluster;
    m_nodes = nodes;
    if (!sameShape)
        return endResetModel();
    if (!nodes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    refreshAges();
}

void SightModel::refreshAges()
{
    if (!m_nodes.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int SightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_nodes.isEmpty() ? 0 : int(m_nodes.size()) + 1;
}

int SightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_nodes.size());
}

bool SightModel::isSelf(const QModelIndex &index) const
{
    return index.row() > 0 && m_nodes[index.row() - 1] == m_nodes[index.column()];
}

// From here SSH is not tried beside the connection that is there.
SightFacts SightModel::sightAt(const QModelIndex &index) const
{
    const Node target = m_nodes[index.column()];
    if (index.row() > 0)
        return m_cluster.snapshot.host(m_nodes[index.row() - 1]).sees.value(target);
    SightFacts sight = m_cluster.snapshot.sees.value(target);
    if (m_cluster.snapshot.host(target).reachable())
        sight.ssh = SightFacts::Sight::Yes;
    return sight;
}

QString SightModel::wordsAt(const QModelIndex &index) const
{
    if (isSelf(index))
        return tr("itself");
    QStringList words;
    for (const WayOfSight &way : waysOf(sightAt(index)))
        words << tr("%1: %2").arg(way.title, sightName(way.sight));
    return tr("%1 to %2. %3", "who looks, at whom, what was seen")
        .arg(placeName(index.row()), nameOf(m_nodes[index.column()]), words.join(QStringLiteral(", ")));
}

QVariant SightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(wordsAt(index));
    case Qt::AccessibleTextRole:
        return wordsAt(index);
    case SightRole:
        return isSelf(index) ? QVariant() : QVariant::fromValue(sightAt(index));
    case StaleRole:
        return !seenFrom(index.row()).isValid() || seenFrom(index.row()).secsTo(QDateTime::currentDateTimeUtc()) > staleAfter;
    case IdleRole:
        return m_cluster.assessment.slave == m_nodes[index.column()];
    default:
        return {};
    }
}

QString SightModel::nameOf(Node node) const
{
    const QString label = m_cluster.profile.label(node);
    if (m_cluster.assessment.master == node)
        return tr("%1 (%2)").arg(label, roleName(baton::Role::Master));
    return m_cluster.assessment.slave == node ? tr("%1 (%2)").arg(label, roleName(baton::Role::Slave)) : label;
}

QString SightModel::placeName(int row) const
{
    return row == 0 ? tr("This workstation") : nameOf(m_nodes[row - 1]);
}

QDateTime SightModel::seenFrom(int row) const
{
    return row == 0 ? m_cluster.snapshot.taken : m_cluster.snapshot.host(m_nodes[row - 1]).seen;
}

QVariant SightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal)
        return nameOf(m_nodes[section]);
    const QDateTime seen = seenFrom(section);
    if (!seen.isValid())
        return tr("%1 · not looked yet").arg(placeName(section));
    const double age = double(qMax<qint64>(0, seen.msecsTo(QDateTime::currentDateTimeUtc()))) / 1000;
    return tr("%1 · %2 ago").arg(placeName(section), formatSeconds(age));
}

} // namespace baton
