#include "ui/models/runmodel.h"
#include "ui/run/rowdetails.h"
#include "ui/run/runoptionform.h"
#include "ui/run/runtree.h"
#include "ui/run/runwindow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/window/operations.h"
#include "ui/window/outputpane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

namespace baton {

namespace {

QLabel *wrapping(Qt::TextFormat format = Qt::PlainText)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(format);
    return label;
}

} // namespace

RunWindow::RunWindow(const Profile &profile, Operation operation, QWidget *parent)
    : QWidget(parent, Qt::Window), m_profile(profile), m_operation(operation), m_model(new RunModel(profile, this)),
      m_options(new RunOptionForm(operation, profile)), m_title(wrapping()), m_subtitle(wrapping()), m_warning(new Panel),
      m_warningText(wrapping()), m_confirmLabel(new QLabel), m_confirmation(new QLineEdit), m_rows(new RunTree(*m_model)),
      m_tabs(new QTabWidget), m_details(new RowDetails), m_output(new OutputPane), m_progress(new QProgressBar), m_status(wrapping()), m_cancelHint(wrapping()),
      m_endPanel(new Panel), m_endIcon(new IconLabel(26)), m_endTitle(wrapping()), m_endText(wrapping()), m_start(new ActionButton),
      m_resume(new ActionButton(tr("Resume"))), m_undo(new QPushButton(tr("Undo it"))), m_cancel(new QPushButton), m_again(new QPushButton(tr("Check again"))),
      m_takeOver(new QPushButton(tr("Take over…"))), m_dryRunButton(new QPushButton(tr("Show the commands"))),
      m_save(new QPushButton(tr("Save report…"))), m_close(new QPushButton), m_clock(new QTimer(this))
{
    setAttribute(Qt::WA_QuitOnClose, false); // the last window that is closed may be this one, and its run goes on
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(m_options);
    column->addWidget(buildWarning());
    column->addWidget(buildBody(), 1);
    column->addWidget(buildProgress());
    column->addWidget(buildEnd());
    column->addLayout(buildButtons());
    resize(1040, 720);
    connectParts();
    beginChecks(false);
}

QWidget *RunWindow::buildHead()
{
    auto *head = new QWidget;
    auto *icon = new IconLabel(30);
    icon->setIcon(themedIcon(operationIconName(m_operation), Tint::Accent), operationTitle(m_operation));
    m_title->setFont(scaledFont(1.4, QFont::DemiBold));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(14);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *RunWindow::buildBody()
{
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_output, tr("Output"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details and output"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(9);
    split->addWidget(m_rows);
    split->addWidget(m_tabs);
    split->setSizes({600, 400});
    return split;
}

QWidget *RunWindow::buildWarning()
{
    m_warning->setSeverity(Severity::Warning);
    m_warningText->setFont(scaledFont(1.05, QFont::Medium));
    m_confirmation->setObjectName("confirmation");
    m_confirmation->setAccessibleName(tr("Confirmation"));
    auto *icon = new IconLabel(24);
    icon->setIcon(severityIcon(Severity::Warning), severityName(Severity::Warning));
    auto *words = new QVBoxLayout;
    words->addWidget(m_warningText);
    auto *typing = new QHBoxLayout;
    typing->addWidget(m_confirmLabel);
    typing->addWidget(m_confirmation, 1);
    typing->addStretch(1);
    words->addLayout(typing);
    auto *row = new QHBoxLayout(m_warning);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_warning;
}

QWidget *RunWindow::buildProgress()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addWidget(m_cancelHint);
    return box;
}

QWidget *RunWindow::buildEnd()
{
    m_endTitle->setFont(scaledFont(1.1, QFont::DemiBold));
    m_endText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_endTitle);
    words->addWidget(m_endText);
    auto *row = new QHBoxLayout(m_endPanel);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_endIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_endPanel;
}

QLayout *RunWindow::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addWidget(m_takeOver);
    row->addWidget(m_dryRunButton);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    row->addWidget(m_resume);
    row->addWidget(m_start);
    m_start->setObjectName("start");
    m_cancel->setObjectName("cancel");
    for (QPushButton *button : {m_again, m_takeOver, m_dryRunButton, m_save, m_cancel, m_undo, m_close})
        button->setMinimumHeight(32);
    m_dryRunButton->setToolTip(tr("Goes through the plan without changing anything, and shows what would be sent to which host."));
    return row;
}

void RunWindow::connectParts()
{
    m_clock->setInterval(500);
    connect(m_clock, &QTimer::timeout, this, &RunWindow::refreshStatus);
    connect(m_rows, &RunTree::currentRowChanged, this, &RunWindow::refreshDetails);
    connect(m_confirmation, &QLineEdit::textChanged, this, &RunWindow::refreshButtons);
    connect(m_options, &RunOptionForm::changed, this, &RunWindow::optionsChanged);
    connect(m_start, &QPushButton::clicked, this, [this] {
        setPhase(Phase::Running);
        Q_EMIT startRequested();
    });
    connect(m_again, &QPushButton::clicked, this, &RunWindow::checkRequested);
    connect(m_resume, &QPushButton::clicked, this, &RunWindow::resumeRequested);
    connect(m_undo, &QPushButton::clicked, this, &RunWindow::rollbackRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &RunWindow::takeOver);
    connect(m_dryRunButton, &QPushButton::clicked, this, &RunWindow::dryRunRequested);
    connect(m_save, &QPushButton::clicked, this, &RunWindow::save);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setPhase(Phase::Cancelling);
        Q_EMIT cancelRequested();
    });
}

} // namespace baton
