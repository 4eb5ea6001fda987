#include "ui/window/sightpane.h"

#include "ui/models/sightmodel.h"
#include "ui/text/plaintext.h"
#include "ui/window/sightdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace baton {

SightPane::SightPane(QWidget *parent) : QWidget(parent), m_model(new SightModel(this))
{
    auto *view = new QTableView;
    view->setModel(m_model);
    view->setItemDelegate(new SightDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->setAccessibleName(tr("Who sees whom"));
    view->setAccessibleDescription(tr("Rows look at columns: over SSH, at PostgreSQL’s port, over HTTP, by ping."));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setMinimumSectionSize(200);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *legend = plainLabel(tr("Rows look at columns: ✓ reached, ✗ not reached, – not tried. A host that nobody reaches is down; one that only this computer misses is cut off from here."));
    legend->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 0);
    column->addWidget(legend);
    column->addWidget(view, 1);
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, m_model, &SightModel::refreshAges);
}

void SightPane::setCluster(const ClusterState &cluster)
{
    m_model->setCluster(cluster);
}

void SightPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ages.start();
}

void SightPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ages.stop();
}

} // namespace baton
