#include "ui/dialogs/dialogparts.h"
#include "ui/wizard/hostpage.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace baton {

namespace {

QString meaningOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Managed:
        return BalancerPage::tr("Baton installs HAProxy on a machine of its own. It sends users to the master, and holds their requests for "
                                "the seconds of a change of roles, so that nobody sees an error.");
    case ProxyKind::Foreign:
        return BalancerPage::tr("Baton does not touch it. It must send users to the host that answers its health check; during a change of "
                                "roles users see errors for some seconds.");
    case ProxyKind::None:
        return BalancerPage::tr("Users open the master’s own address, and a new one after a change of roles. Only for a try.");
    }
    Q_UNREACHABLE();
}

} // namespace

BalancerPage::BalancerPage(ClusterEntry &entry)
    : HostPage(entry, Node::Proxy, tr("Load balancer"), tr("What stands between the users and the two hosts.")), m_kind(new QComboBox),
      m_kindText(dialogText(meaningOf(ProxyKind::Managed)))
{
    m_kind->addItem(tr("HAProxy, set up by Baton"), int(ProxyKind::Managed));
    m_kind->addItem(tr("Another load balancer"), int(ProxyKind::Foreign));
    m_kind->addItem(tr("None"), int(ProxyKind::None));
    m_kind->setAccessibleName(tr("Load balancer"));
    auto *row = new QFormLayout;
    row->setSpacing(9);
    row->setContentsMargins(16, 0, 16, 0);
    row->addRow(tr("Load balancer"), m_kind);
    row->addRow(m_kindText);
    column().insertLayout(0, row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BalancerPage::kindChosen);
}

ProxyKind BalancerPage::kind() const
{
    return ProxyKind(m_kind->currentData().toInt());
}

bool BalancerPage::isNeeded() const
{
    return kind() == ProxyKind::Managed;
}

void BalancerPage::load()
{
    m_kind->setCurrentIndex(m_kind->findData(int(m_entry.draft.profile.proxyKind)));
    HostPage::load();
}

void BalancerPage::keep()
{
    m_entry.draft.profile.proxyKind = kind();
    HostPage::keep();
}

void BalancerPage::kindChosen()
{
    m_kindText->setText(meaningOf(kind()));
    refresh();
}

} // namespace baton
