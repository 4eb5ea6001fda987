#pragma once

#include <QSortFilterProxyModel>

namespace baton {

// The journal's lines of one cluster that contain a text and are of a kind.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { Everything, Problems, Runs, Seen };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setCluster(const QString &id);
    void setText(const QString &text);
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_cluster, m_text;
    Show m_show = Show::Everything;
};

} // namespace baton
