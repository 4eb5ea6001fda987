#include "ui/dialogs/dialogparts.h"

#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>

namespace baton {

QWidget *dialogTitle(const QString &icon, const QString &title, Tint tint)
{
    auto *head = new QWidget;
    auto *mark = new IconLabel(24);
    mark->setIcon(themedIcon(icon, tint), title);
    auto *label = plainLabel(title);
    label->setFont(scaledFont(1.25, QFont::DemiBold));
    label->setWordWrap(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return head;
}

QLabel *dialogText(const QString &text)
{
    auto *label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setVisible(!text.isEmpty());
    return label;
}

QLabel *dialogCode(const QString &text)
{
    QLabel *label = dialogText(text);
    label->setFont(monospaceFont());
    return label;
}

QDialogButtonBox *okCancel(QDialog &dialog, const QString &accept)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *ok = new ActionButton(accept);
    ok->setDefault(true);
    ok->setObjectName("accept");
    box->addButton(ok, QDialogButtonBox::AcceptRole);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace baton
