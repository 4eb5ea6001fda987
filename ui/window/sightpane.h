#pragma once

#include "ui/models/clusterstate.h"

#include <QTimer>
#include <QWidget>

namespace baton {

class SightModel;

// Bottom tab: who sees whom, so that "down" and "cut off" are told apart at a glance.
class SightPane : public QWidget
{
    Q_OBJECT

public:
    explicit SightPane(QWidget *parent = nullptr);

    void setCluster(const ClusterState &cluster);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    SightModel *m_model;
    QTimer m_ages;
};

} // namespace baton
