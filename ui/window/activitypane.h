#pragma once

#include <QDateTime>
#include <QWidget>

class QTableView;
class QModelIndex;
class QPoint;

namespace baton {

class ActivityFilter;
class ActivityModel;

// Bottom tab: the journal of everything seen and done on the cluster that is open.
class ActivityPane : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPane(ActivityModel &model, QWidget *parent = nullptr);

    void setCluster(const QString &id);

Q_SIGNALS:
    void said(const QString &what); // how saving went
    void runRequested(const QString &run); // a run's line was activated
    void logsRequested(const QDateTime &at);

private:
    void followEnd();
    void save();
    void activated(const QModelIndex &index);
    void showMenu(const QPoint &at);

    ActivityFilter *m_filter;
    QTableView *m_view;
    QString m_cluster;
    bool m_atEnd = true;
};

} // namespace baton
