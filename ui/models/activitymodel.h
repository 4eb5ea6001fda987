#pragma once

#include "core/cluster/assessment.h"
#include "core/runbook/run.h"

#include <QAbstractTableModel>

namespace baton {

// One line of what was seen and done.
struct Activity
{
    QDateTime at;
    QString cluster; // profile id
    std::optional<Node> node;
    QString place;   // the host's label
    Severity severity = Severity::Info;
    QString what;
    QString run;     // run id; empty for what was only seen
};

// The journal as the person reads it: newest last, the oldest are dropped beyond a limit.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Place, What, ColumnCount };
    enum Role { ClusterRole = Qt::UserRole, SeverityRole, RunRole, TimeRole };

    explicit ActivityModel(int limit = 20000, QObject *parent = nullptr);

    void add(const Activity &activity);
    void add(const QList<Activity> &activities);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Activity &activity, int column) const;

    QList<Activity> m_rows;
    int m_limit;
};

// The line for an event of a run; none for those that are too fine for the journal's view (output, progress, commands).
[[nodiscard]] std::optional<Activity> activityOf(const Profile &profile, const QString &run, const RunEvent &event);

} // namespace baton
