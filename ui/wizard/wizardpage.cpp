#include "ui/wizard/wizardpage.h"

#include <QVBoxLayout>

namespace baton {

WizardPage::WizardPage(ClusterEntry &entry, const QString &title, const QString &subTitle) : m_entry(entry), m_column(new QVBoxLayout(this))
{
    setTitle(title);
    setSubTitle(subTitle);
    m_column->setContentsMargins(20, 12, 20, 8);
    m_column->setSpacing(12);
}

bool WizardPage::validatePage()
{
    keep();
    return true;
}

} // namespace baton
