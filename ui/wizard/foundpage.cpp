#include "ui/wizard/foundpage.h"

#include "ui/window/banner.h"
#include "ui/window/inspector.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace baton {

FoundPage::FoundPage(ClusterEntry &entry)
    : WizardPage(entry, tr("Found"), tr("What is there on these hosts. Nothing was changed.")), m_banner(new Banner), m_hosts(new QTabBar),
      m_inspector(new Inspector)
{
    m_hosts->setAccessibleName(tr("Hosts"));
    m_hosts->setExpanding(false);
    m_hosts->setDrawBase(false);
    column().addWidget(m_banner);
    column().addWidget(m_hosts);
    column().addWidget(m_inspector, 1);
    connect(m_hosts, &QTabBar::currentChanged, this, [this](int at) { m_inspector->setSelection(m_hosts->tabData(at).toString()); });
}

void FoundPage::setFound(const ClusterState &found)
{
    ClusterState shown = found;
    shown.assessment.recommended.reset(); // what to do comes with the next page
    m_banner->setCluster(shown);
    m_inspector->setCluster(shown);
    while (m_hosts->count() > 0)
        m_hosts->removeTab(0);
    m_hosts->setTabData(m_hosts->addTab(tr("The pair")), QString());
    for (Node node : allNodes) {
        if (found.profile.has(node))
            m_hosts->setTabData(m_hosts->addTab(found.profile.label(node)), nodeId(node));
    }
}

} // namespace baton
