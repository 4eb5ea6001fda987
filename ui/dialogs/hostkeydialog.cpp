#include "ui/dialogs/hostkeydialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/actionbutton.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace baton {

namespace {

QString explanation(const HostKeyQuestion &question)
{
    if (question.changed)
        return HostKeyDialog::tr("%1 (%2) shows another host key than before. Either the machine was installed anew, or somebody stands in "
                                 "between. Baton does not connect.")
            .arg(question.place, question.address);
    return HostKeyDialog::tr("This is the first connection to %1 (%2). Compare the fingerprint with the one that the machine itself shows:")
        .arg(question.place, question.address);
}

QString howToCompare(const HostKeyQuestion &question)
{
    const QString kind = question.type.contains(QLatin1String("ed25519")) ? QStringLiteral("ed25519")
                         : question.type.contains(QLatin1String("ecdsa")) ? QStringLiteral("ecdsa")
                                                                          : QStringLiteral("rsa");
    return QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub").arg(kind);
}

} // namespace

HostKeyDialog::HostKeyDialog(const HostKeyQuestion &question, QWidget *parent) : QDialog(parent)
{
    const QString title = question.changed ? tr("The host key of %1 has changed").arg(question.place) : tr("Is this %1?").arg(question.place);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(dialogTitle(question.changed ? QStringLiteral("status-critical") : QStringLiteral("key"), title, question.changed ? Tint::Critical : Tint::Accent));
    column->addWidget(dialogText(explanation(question)));
    if (!question.changed)
        column->addWidget(dialogCode(howToCompare(question)));
    column->addWidget(dialogText(tr("It shows now (%1):").arg(question.type)));
    column->addWidget(dialogCode(question.fingerprint));
    if (question.changed) {
        column->addWidget(dialogText(tr("Known so far:")));
        column->addWidget(dialogCode(question.known.join(u'\n')));
        column->addWidget(dialogText(tr("Compare what it shows now with what the machine itself says on its console. Only if it is the same, remove the old key from known_hosts:")));
        column->addWidget(dialogCode(question.removal));
    }
    QDialogButtonBox *buttons = question.changed ? new QDialogButtonBox(QDialogButtonBox::Close) : okCancel(*this, tr("Trust this key"));
    if (question.changed)
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    if (auto *cancel = buttons->button(QDialogButtonBox::Cancel)) { // no key is trusted by a quick Enter
        cancel->setDefault(true);
        cancel->setFocus();
        static_cast<ActionButton *>(buttons->findChild<QPushButton *>("accept"))->setQuiet(true);
    }
    setMinimumWidth(560);
}

} // namespace baton
