#pragma once

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

Q_SIGNALS:
    void chosen(const QString &cluster, const QString &topologyId); // "" = the cluster as a whole

private:
    void refresh();
    void fillMenu();

    const ClusterListModel &m_clusters;
    QMenu m_menu;
};

} // namespace baton
