#pragma once

#include "ui/models/clusterstate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QTreeView;
class QVBoxLayout;

namespace baton {

class FactsModel;

// Right panel: findings and every observed fact about what is selected, with its age.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    void setCluster(const ClusterState &cluster);
    void setSelection(const QString &id); // empty: the cluster as a whole
    void copy() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshAge();
    void refreshFindings();
    void layOutSections();
    void adoptFont();
    void fitFindings();

    ClusterState m_cluster;
    QString m_selection;
    QList<Finding> m_shownFindings;
    FactsModel *m_facts;
    QLabel *m_title;
    QLabel *m_age;
    QWidget *m_findings;
    QVBoxLayout *m_findingRows;
    QScrollArea *m_findingsArea;
    QTreeView *m_view;
    QTimer m_ageTimer;
};

} // namespace baton
