#include "ui/practice/practicestrip.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace baton {

PracticeStrip::PracticeStrip(QWidget *parent) : Panel(parent), m_text(plainLabel()), m_button(new QPushButton)
{
    auto *icon = new IconLabel(20);
    icon->setIcon(themedIcon("practice", Tint::Accent), tr("Practice"));
    auto *title = plainLabel(tr("Practice"));
    title->setFont(scaledFont(1.0, QFont::DemiBold));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 16, 6);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addWidget(title);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { m_held ? Q_EMIT endRequested() : Q_EMIT startRequested(); });
    setAccessibleName(tr("Practice"));
    setHeld(false);
}

void PracticeStrip::setHeld(bool held)
{
    m_held = held;
    m_text->setText(held ? tr("These machines run on this computer. Break them in “Fire drill” below; nothing here touches your own clusters.")
                         : tr("The machines of this lab run on this computer, once it is started."));
    m_button->setText(held ? tr("End the practice") : tr("Start the lab"));
    m_button->setToolTip(held ? tr("Switches the three machines off and removes every trace of them") : QString());
}

} // namespace baton
