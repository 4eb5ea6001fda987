#include "ui/window/operationbar.h"

#include "ui/theme/icons.h"
#include "ui/window/operations.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace baton {

namespace {

QString toolTipFor(Operation operation, const Offer &offer)
{
    const QString hint = QStringLiteral("<b>%1</b><br>%2").arg(operationTitle(operation).toHtmlEscaped(), operationHint(operation).toHtmlEscaped());
    return offer.reason.isEmpty() ? hint : hint + QStringLiteral("<br><br>") + offer.reason.toHtmlEscaped();
}

} // namespace

OperationBar::OperationBar(QWidget *parent) : QToolBar(parent)
{
    setObjectName("operations");
    setWindowTitle(tr("Operations"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({18, 18});
    for (Operation operation : allOperations()) {
        auto *action = new QAction(themedIcon(operationIconName(operation)), operationActionText(operation), this);
        action->setObjectName(operationId(operation));
        action->setIconText(operationTitle(operation)); // in the bar, where room is scarce
        connect(action, &QAction::triggered, this, [this, operation] { Q_EMIT triggered(operation); });
        m_actions.insert(operation, action);
    }
    for (Operation operation : {Operation::Switchover, Operation::Failover, Operation::Reconvert, Operation::RestartMaster})
        addOperation(operation);
    addSeparator();
    addMenuButton(tr("Install"), "install", {Operation::InstallAll, Operation::InstallMaster, Operation::InstallSlave, Operation::InstallProxy, Operation::Check});
    addMenuButton(tr("Maintenance"), "maintenance", {Operation::MaintenanceOn, Operation::MaintenanceOff});
    addMenuButton(tr("More"), "more", {Operation::Reindex, Operation::RebuildSlave, Operation::ResolveTwoMasters, Operation::Prepare, Operation::Uninstall});
    setNothing();
}

void OperationBar::addOperation(Operation operation)
{
    addAction(m_actions.value(operation));
    auto *button = qobject_cast<QToolButton *>(widgetForAction(m_actions.value(operation)));
    button->setAccessibleName(operationTitle(operation));
    button->setFocusPolicy(Qt::TabFocus);
}

void OperationBar::addMenuButton(const QString &title, const QString &icon, const QList<Operation> &operations)
{
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(title, button);
    menu->setToolTipsVisible(true);
    for (Operation operation : operations)
        menu->addAction(m_actions.value(operation));
    button->setText(title);
    button->setIcon(themedIcon(icon));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(title);
    addWidget(button);
}

void OperationBar::addAtEnd(QWidget *widget)
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(widget);
}

void OperationBar::setAssessment(const Assessment &assessment)
{
    if (m_anything && m_assessment.offers == assessment.offers)
        return;
    m_assessment = assessment;
    m_anything = true;
    for (Operation operation : allOperations())
        update(operation);
}

void OperationBar::setNothing()
{
    m_assessment = {};
    m_anything = false;
    for (Operation operation : allOperations())
        update(operation);
}

void OperationBar::setBusy(bool busy)
{
    m_busy = busy;
    for (Operation operation : allOperations())
        update(operation);
}

void OperationBar::update(Operation operation)
{
    QAction *action = m_actions.value(operation);
    Offer offer = m_assessment.offer(operation);
    if (!m_anything)
        offer = {Offer::State::Refused, tr("No cluster is open.")};
    else if (m_busy)
        offer = {Offer::State::Refused, tr("Another operation is running on this cluster.")};
    action->setEnabled(offer.state != Offer::State::Refused);
    const QString toolTip = toolTipFor(operation, offer);
    if (action->toolTip() != toolTip) {
        action->setToolTip(toolTip);
        action->setStatusTip(offer.reason);
    }
}

} // namespace baton
