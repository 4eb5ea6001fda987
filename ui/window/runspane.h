#pragma once

#include "core/store/store.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace baton {

class RunsModel;

// Bottom tab: what Baton did to the cluster, run by run. Asks for the runs while it is seen.
class RunsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPane(QWidget *parent = nullptr);

    void setCluster(const QString &id);
    void setRuns(const QString &cluster, const QList<RunRecord> &runs);
    void setBusy(bool busy); // a run goes on: none can be taken up
    void refresh();          // a run has begun or ended

Q_SIGNALS:
    void runsWanted(const QString &cluster); // setRuns() follows
    void reportRequested(const QString &run);
    void resumeRequested(const QString &run);
    void undoRequested(const QString &run);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] const RunRecord *current() const;
    void refreshButtons();

    RunsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_view;
    QPushButton *m_report, *m_resume, *m_undo;
    QString m_cluster;
    bool m_busy = false;
};

} // namespace baton
