#pragma once

#include "core/cluster/assessment.h"

#include <QMap>
#include <QToolBar>

class QAction;
class QMenu;

namespace baton {

// The operations of the cluster that is open: enabled as the assessment offers them, with its reason as the tool tip.
class OperationBar : public QToolBar
{
    Q_OBJECT

public:
    explicit OperationBar(QWidget *parent = nullptr);

    void setAssessment(const Assessment &assessment);
    void addAtEnd(QWidget *widget); // at the right edge
    void setNothing(); // no cluster is open
    void setBusy(bool busy); // a run is going on: nothing else can be started
    [[nodiscard]] QAction *action(Operation operation) const { return m_actions.value(operation); }

Q_SIGNALS:
    void triggered(baton::Operation operation);

private:
    void addOperation(Operation operation);
    void addMenuButton(const QString &title, const QString &icon, const QList<Operation> &operations);
    void update(Operation operation);

    QMap<Operation, QAction *> m_actions;
    Assessment m_assessment;
    bool m_anything = false;
    bool m_busy = false;
};

} // namespace baton
