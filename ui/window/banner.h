#pragma once

#include "ui/models/clusterstate.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace baton {

class ActionButton;
class IconLabel;

// What the assessment says in one sentence, what to do now, and the button that does it.
class Banner : public Panel
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setCluster(const ClusterState &cluster);
    void setRun(const QString &title, const QString &step); // a run is going on; empty title: none

Q_SIGNALS:
    void operationRequested(baton::Operation operation);
    void runRequested(); // show the run that goes on

private:
    void refresh();
    void say(Severity severity, const QString &headline, const QString &advice);
    void offerButton();

    ClusterState m_cluster;
    QString m_run, m_step;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_advice;
    ActionButton *m_button;
};

} // namespace baton
