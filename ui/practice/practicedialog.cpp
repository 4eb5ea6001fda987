#include "ui/practice/practicedialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace baton {

namespace {

constexpr int textWidth = 520;

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    return label;
}

} // namespace

PracticeDialog::PracticeDialog(QWidget *parent)
    : QDialog(parent), m_status(wrapped({})), m_progress(new QProgressBar), m_start(new ActionButton(tr("Start the lab"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Practise on a lab"));
    auto *title = new QLabel(tr("A fire drill before the real one"));
    title->setFont(scaledFont(1.4, QFont::DemiBold));
    auto *icon = new IconLabel(30);
    icon->setIcon(themedIcon("practice", Tint::Accent), tr("Practice"));
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon);
    head->addWidget(title, 1);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    m_close->setMinimumHeight(32);
    m_start->setObjectName("start-lab");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(wrapped(tr("Three small Debian machines boot on this computer: two for the service desk, one for HAProxy. Install on them, pull their plug, "
                                 "cut their network, fill their disks, and see what Baton does. Your own clusters are not touched.")));
    column->addWidget(wrapped(tr("The machines live in a network of their own and reach nothing outside. They need an administrator’s right on this computer, "
                                 "about 2 GB of disk and 1 GB of memory. The first start takes a minute or two, later ones a few seconds.")));
    column->addStretch(1);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    m_status->hide();
    m_progress->hide();
    connect(m_start, &QPushButton::clicked, this, [this] {
        setWorking(tr("Asking for the administrator’s right…"));
        Q_EMIT startRequested();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PracticeDialog::setWorking(const QString &what)
{
    m_start->setEnabled(false);
    m_progress->show();
    m_status->show();
    m_status->setText(what);
}

void PracticeDialog::setProblem(const QString &why)
{
    m_start->setEnabled(true);
    m_progress->hide();
    m_status->show();
    m_status->setText(why);
}

} // namespace baton
