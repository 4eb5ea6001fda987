#include "ui/dialogs/secretdialog.h"

#include "ui/dialogs/dialogparts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace baton {

SecretDialog::SecretDialog(const QString &title, const QString &text, bool canKeep, QWidget *parent)
    : QDialog(parent), m_secret(new QLineEdit), m_keep(new QCheckBox(tr("Keep in the keychain")))
{
    setWindowTitle(title);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(title);
    m_keep->setChecked(canKeep);
    m_keep->setEnabled(canKeep);
    if (!canKeep)
        m_keep->setText(tr("Keep in the keychain (not now: it is kept until Baton is closed)"));
    auto *buttons = okCancel(*this, tr("Continue"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(dialogTitle("key", title));
    column->addWidget(dialogText(text));
    column->addWidget(m_secret);
    column->addWidget(m_keep);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize); // as wide as its words are in any language
    m_secret->setMinimumWidth(380);
    m_secret->setFocus();
}

SecretDialog::SecretDialog(const QString &title, const QString &text, QWidget *parent) : SecretDialog(title, text, true, parent)
{
    m_keep->setChecked(false);
    m_keep->hide();
}

void SecretDialog::setVisibleAnswer(bool visible)
{
    m_secret->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
}

QString SecretDialog::secret() const
{
    return m_secret->text();
}

bool SecretDialog::keep() const
{
    return m_keep->isChecked();
}

} // namespace baton
