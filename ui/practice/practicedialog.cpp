#include "ui/practice/practicedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/actionbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace baton {

namespace {

constexpr int preferredWidth = 560;

} // namespace

PracticeDialog::PracticeDialog(QWidget *parent)
    : QDialog(parent), m_status(dialogText({})), m_progress(new QProgressBar), m_start(new ActionButton(tr("Start the lab"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Practise on a lab"));
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    m_close->setMinimumHeight(32);
    m_start->setObjectName("start-lab");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(dialogTitle(QStringLiteral("practice"), tr("A fire drill before the real one")));
    column->addWidget(dialogText(tr("Three small Debian machines boot on this computer: two for the service desk, one for HAProxy. Install on them, pull their plug, "
                                 "cut their network, fill their disks, and see what Baton does. Your own clusters are not touched.")));
    column->addWidget(dialogText(tr("The machines live in a network of their own and reach nothing outside. They need an administrator’s right on this computer, "
                                 "about 2 GB of disk and 1 GB of memory. The first start takes a minute or two, later ones a few seconds.")));
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    setMinimumWidth(preferredWidth);
    m_progress->hide();
    fit();
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
    fit();
}

void PracticeDialog::setProblem(const QString &why)
{
    m_start->setEnabled(true);
    m_progress->hide();
    m_status->show();
    m_status->setText(why);
    fit();
}

// As high as its texts are at this width: adjustSize() takes them for higher.
void PracticeDialog::fit()
{
    layout()->activate();
    resize(preferredWidth, layout()->totalHeightForWidth(preferredWidth));
}

} // namespace baton
