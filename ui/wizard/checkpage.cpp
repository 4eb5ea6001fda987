#include "ui/wizard/checkpage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/models/runmodel.h"
#include "ui/run/rowdetails.h"
#include "ui/run/runtree.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace baton {

CheckPage::CheckPage(ClusterEntry &entry, RunModel &rows, const QString &title, const QString &subTitle)
    : WizardPage(entry, title, subTitle), m_rows(rows), m_tree(new RunTree(rows)), m_details(new RowDetails), m_progress(new QProgressBar),
      m_panel(new Panel), m_icon(new IconLabel(22)), m_verdict(dialogText({})), m_again(new QPushButton(tr("Check again")))
{
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    auto *split = new QSplitter;
    split->setHandleWidth(9);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_details);
    split->setSizes({420, 300});
    auto *verdict = new QHBoxLayout(m_panel);
    verdict->setContentsMargins(14, 8, 10, 8);
    verdict->setSpacing(10);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_again, 0, Qt::AlignVCenter);
    column().addWidget(split, 1);
    column().addWidget(m_progress);
    column().addWidget(m_panel);
    connect(m_tree, &RunTree::currentRowChanged, this, &CheckPage::refreshDetails);
    connect(m_again, &QPushButton::clicked, this, &CheckPage::begin);
}

void CheckPage::initializePage()
{
    WizardPage::initializePage();
    begin();
}

void CheckPage::cleanupPage()
{
    if (std::exchange(m_checking, false))
        Q_EMIT cancelRequested();
}

// A pair that is not well can still be watched.
bool CheckPage::isComplete() const
{
    return m_passed || (m_entry.draft.kind == ClusterDraft::Kind::Adopt && m_looked && !m_checking);
}

void CheckPage::begin()
{
    m_passed = m_looked = false;
    m_checking = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_again->hide();
    say(Severity::Info, tr("Looking at the hosts; nothing is changed."));
    Q_EMIT completeChanged();
    Q_EMIT checkRequested();
}

void CheckPage::setOutline(const RunOutline &outline)
{
    m_tree->setRootIndex(m_rows.groupIndex(RunModel::Checks));
    m_progress->setRange(0, int(outline.checks.size()));
    m_looked = true;
}

void CheckPage::happened(const RunEvent &event)
{
    if (event.kind != RunEvent::Kind::CheckDone)
        return;
    const int done = int(m_rows.rows(RunModel::Checks).size()) - m_rows.count(RunModel::Checks, RunRow::State::Pending);
    m_progress->setValue(done);
    m_tree->scrollTo(m_rows.index(done - 1, 0, m_rows.groupIndex(RunModel::Checks)));
    refreshDetails();
}

void CheckPage::ended(const RunReport &report)
{
    m_checking = false;
    m_progress->hide();
    m_again->show();
    const int failed = m_rows.count(RunModel::Checks, RunRow::State::Failed), warned = m_rows.count(RunModel::Checks, RunRow::State::Warning);
    m_passed = failed == 0 && report.outcome == Outcome::Done;
    if (failed > 0)
        say(Severity::Critical, tr("%n requirement(s) not met. Select one to see what to do; then check again.", nullptr, failed));
    else if (!m_passed)
        say(Severity::Critical, report.summary);
    else if (warned > 0)
        say(Severity::Warning, tr("All requirements are met, with %n warning(s).", nullptr, warned));
    else
        say(Severity::Good, tr("All requirements are met."));
    m_tree->showTrouble();
    Q_EMIT completeChanged();
}

void CheckPage::refreshDetails()
{
    m_details->setRow(m_rows.row(m_tree->currentIndex().siblingAtColumn(0)));
}

void CheckPage::say(Severity severity, const QString &text)
{
    m_panel->setSeverity(severity);
    m_icon->setIcon(severityIcon(severity), severityName(severity));
    m_verdict->setText(text);
    m_verdict->show();
}

} // namespace baton
