#include "ui/wizard/optionspage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/run/runoptionform.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace baton {

OptionsPage::OptionsPage(ClusterEntry &entry)
    : WizardPage(entry, tr("Options"), tr("The defaults are right for most.")), m_options(new RunOptionForm(Operation::InstallAll, entry.draft.profile)),
      m_url(new QLineEdit)
{
    m_url->setAccessibleName(tr("Address for users"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Address for users"), m_url);
    column().addWidget(m_options);
    column().addWidget(dialogText(tr("The service desk wants its first user, the Super User, to be registered on the master before the slave is made. "
                                     "Baton can wait for it, and shows the page to open; or the registration is done later.")));
    column().addLayout(form);
    column().addStretch(1);
}

void OptionsPage::load()
{
    const Profile &profile = m_entry.draft.profile;
    const Node entrance = profile.has(Node::Proxy) ? Node::Proxy : Node::A;
    m_options->setOptions(m_entry.draft.options);
    m_url->setText(profile.serviceUrl);
    m_url->setPlaceholderText(QStringLiteral("http://%1").arg(profile.host(entrance).address));
}

void OptionsPage::keep()
{
    m_entry.draft.options = m_options->options();
    m_entry.draft.profile.serviceUrl = m_url->text().trimmed();
}

} // namespace baton
