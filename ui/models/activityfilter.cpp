#include "ui/models/activityfilter.h"

#include "ui/models/activitymodel.h"

namespace baton {

void ActivityFilter::setCluster(const QString &id)
{
    m_cluster = id;
    invalidateFilter();
}

void ActivityFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void ActivityFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel &source = *sourceModel();
    const QModelIndex what = source.index(row, ActivityModel::What, parent);
    if (what.data(ActivityModel::ClusterRole).toString() != m_cluster)
        return false;
    const auto severity = Severity(what.data(ActivityModel::SeverityRole).toInt());
    const bool ofRun = !what.data(ActivityModel::RunRole).toString().isEmpty();
    if ((m_show == Show::Problems && severity < Severity::Warning) || (m_show == Show::Runs && !ofRun) || (m_show == Show::Seen && ofRun))
        return false;
    const QString place = source.index(row, ActivityModel::Place, parent).data().toString();
    return m_text.isEmpty() || what.data().toString().contains(m_text, Qt::CaseInsensitive) || place.contains(m_text, Qt::CaseInsensitive);
}

} // namespace baton
