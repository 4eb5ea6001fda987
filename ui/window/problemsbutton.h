#pragma once

#include <QMap>
#include <QMenu>
#include <QToolButton>

namespace baton {

class ClusterListModel;

// What is wrong in any cluster, in one place: the number on a button, the problems in its menu. Choosing one goes there.
class ProblemsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ProblemsButton(const ClusterListModel &clusters, QWidget *parent = nullptr);

    void setCutOff(const QString &cluster, const QString &title); // a run that waits for a person; empty: none

Q_SIGNALS:
    void chosen(const QString &cluster, const QString &topologyId); // "" = the cluster as a whole

private:
    void refresh();
    void fillMenu();

    const ClusterListModel &m_clusters;
    QMenu m_menu;
    QMap<QString, QString> m_cutOff; // titles, by cluster
};

} // namespace baton
