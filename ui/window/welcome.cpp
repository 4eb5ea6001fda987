#include "ui/window/welcome.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace baton {

Welcome::Welcome(QWidget *parent) : QWidget(parent)
{
    auto *mark = new IconLabel(72);
    mark->setIcon(themedIcon("baton"), tr("Baton"));
    auto *title = plainLabel(tr("High availability for your service desk"));
    title->setFont(scaledFont(1.7, QFont::DemiBold));
    title->setAlignment(Qt::AlignCenter);
    auto *text = plainLabel(tr("Name three machines: two for the service desk, one for HAProxy. Baton installs them, "
                               "shows how they are, and hands the service over from one to the other."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(520);
    text->setMinimumHeight(text->heightForWidth(520)); // the layout takes one line for enough
    auto *add = new ActionButton(tr("Set up a new cluster…"));
    auto *adopt = new QPushButton(tr("Adopt an installed pair…"));
    auto *import = new QPushButton(tr("Import a profile…"));
    auto *practise = new QPushButton(themedIcon("practice"), tr("Practise on a lab…"));
    practise->setToolTip(tr("Three machines on this computer to install on and to break: a fire drill before the real one"));
    for (QPushButton *button : {adopt, import, practise})
        button->setMinimumHeight(32);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(add);
    buttons->addWidget(adopt);
    buttons->addWidget(import);
    buttons->addWidget(practise);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(add, &QPushButton::clicked, this, &Welcome::addRequested);
    connect(adopt, &QPushButton::clicked, this, &Welcome::adoptRequested);
    connect(import, &QPushButton::clicked, this, &Welcome::importRequested);
    connect(practise, &QPushButton::clicked, this, &Welcome::practiceRequested);
}

} // namespace baton
