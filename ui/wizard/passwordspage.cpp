#include "ui/wizard/passwordspage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace baton {

PasswordsPage::PasswordsPage(ClusterEntry &entry)
    : WizardPage(entry, tr("Passwords"), tr("What the installation needs to know, and where Baton keeps it.")), m_form(new QFormLayout),
      m_inKeychain(new QRadioButton(tr("Keep them in the keychain of this desktop"))),
      m_nowhere(new QRadioButton(tr("Do not keep them: ask again after each start of Baton"))), m_where(dialogText({}))
{
    m_form->setSpacing(10);
    auto *heading = plainLabel(tr("Where they are kept"));
    heading->setFont(scaledFont(1.0, QFont::DemiBold));
    column().addLayout(m_form);
    column().addSpacing(8);
    column().addWidget(heading);
    column().addWidget(m_inKeychain);
    column().addWidget(m_nowhere);
    column().addWidget(m_where);
    column().addStretch(1);
    connect(m_inKeychain, &QRadioButton::toggled, this, &PasswordsPage::refresh);
    m_inKeychain->setChecked(true);
    refresh();
}

void PasswordsPage::setSecrets(const QList<Secret> &secrets)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const Secret &secret : secrets) {
        auto *field = new QLineEdit;
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(secret.title);
        field->setPlaceholderText(secret.hasDefault ? tr("empty: the one from the vendor’s guide") : tr("asked for when it is needed"));
        m_form->addRow(secret.title, field);
        m_fields.insert(secret.name, field);
    }
    load();
}

void PasswordsPage::setKeychain(const QString &trouble)
{
    m_trouble = trouble;
    m_inKeychain->setEnabled(trouble.isEmpty());
    if (!trouble.isEmpty())
        m_nowhere->setChecked(true);
    refresh();
}

void PasswordsPage::load()
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        field.value()->setText(m_entry.secrets.value(field.key()));
    m_inKeychain->setChecked(m_entry.keepSecrets && m_trouble.isEmpty());
    m_nowhere->setChecked(!m_inKeychain->isChecked());
}

void PasswordsPage::keep()
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        m_entry.secrets.remove(field.key());
        if (!field.value()->text().isEmpty())
            m_entry.secrets.insert(field.key(), field.value()->text());
    }
    m_entry.keepSecrets = m_inKeychain->isChecked();
}

void PasswordsPage::refresh()
{
    m_where->show();
    if (!m_trouble.isEmpty())
        m_where->setText(tr("%1 All passwords, those for SSH and sudo too, stay in memory until Baton is closed, and are asked for again afterwards.").arg(m_trouble));
    else if (m_inKeychain->isChecked())
        m_where->setText(tr("All passwords, those for SSH and sudo too, go into the keychain that opens when you log in to this desktop. "
                            "They are never written to a file, a log or a report."));
    else
        m_where->setText(tr("All passwords, those for SSH and sudo too, stay in memory until Baton is closed. Watching the cluster after the "
                            "next start needs them again."));
}

} // namespace baton
