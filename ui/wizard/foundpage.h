#pragma once

#include "ui/models/clusterstate.h"
#include "ui/wizard/wizardpage.h"

class QTabBar;

namespace baton {

class Banner;
class Inspector;

// What is there on the hosts of an installed pair: in one sentence, and every fact per host.
class FoundPage : public WizardPage
{
    Q_OBJECT

public:
    explicit FoundPage(ClusterEntry &entry);

    void setFound(const ClusterState &found);

private:
    Banner *m_banner;
    QTabBar *m_hosts;
    Inspector *m_inspector;
};

} // namespace baton
