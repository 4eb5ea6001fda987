#pragma once

#include "ui/models/clusterstate.h"
#include "ui/widgets/panel.h"

class QLabel;
class QPushButton;

namespace baton {

class ActionButton;
class IconLabel;

// What the assessment says in one sentence, what to do now, and the button that does it. A run that goes on, or that was cut
// off, comes first.
class Banner : public Panel
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setCluster(const ClusterState &cluster);
    void setRun(const QString &title, const QString &step);
    void setCutOff(const QString &title); // a run that a crash left behind; empty: none // a run is going on; empty title: none

Q_SIGNALS:
    void operationRequested(baton::Operation operation);
    void runRequested();
    void resumeRequested();
    void undoRequested(); // show the run that goes on

private:
    [[nodiscard]] bool offersSomething() const;
    [[nodiscard]] bool isUrgent() const;
    void refresh();
    void say(Severity severity, const QString &headline, const QString &advice);
    void offerButtons();
    void clicked();

    ClusterState m_cluster;
    QString m_run, m_step, m_cutOff;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_advice;
    QPushButton *m_undo;
    ActionButton *m_button;
};

} // namespace baton
