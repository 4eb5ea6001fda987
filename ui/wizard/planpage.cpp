#include "ui/wizard/planpage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/models/runmodel.h"
#include "ui/run/rowdetails.h"
#include "ui/run/runtree.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSplitter>

namespace baton {

namespace {

QString subTitleFor(ClusterDraft::Kind kind)
{
    if (kind == ClusterDraft::Kind::Install)
        return PlanPage::tr("What is going to be done. Nothing was changed so far.");
    return PlanPage::tr("What switching over safely needs on these hosts. Nothing was changed so far.");
}

} // namespace

PlanPage::PlanPage(ClusterEntry &entry, RunModel &rows)
    : WizardPage(entry, tr("Plan"), subTitleFor(entry.draft.kind)), m_rows(rows), m_summary(dialogText({})), m_warningText(dialogText({})),
      m_warning(new Panel), m_tree(new RunTree(rows)), m_details(new RowDetails)
{
    m_warning->setSeverity(Severity::Warning);
    auto *warningRow = new QHBoxLayout(m_warning);
    warningRow->setContentsMargins(16, 8, 16, 8);
    warningRow->addWidget(m_warningText);
    m_warning->hide();
    auto *split = new QSplitter;
    split->setHandleWidth(9);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_details);
    split->setSizes({460, 320});
    m_details->setPlaceholderText(tr("Select a step to see what would be sent to which host."));
    column().addWidget(m_summary);
    column().addWidget(split, 1);
    column().addWidget(m_warning);
    if (entry.draft.kind == ClusterDraft::Kind::Adopt)
        addChoice();
    connect(m_tree, &RunTree::currentRowChanged, this, [this] { m_details->setRow(m_rows.row(m_tree->currentIndex().siblingAtColumn(0))); });
}

void PlanPage::addChoice()
{
    m_now = new QRadioButton(tr("Prepare the pair now, so that it can be switched over safely"));
    m_later = new QRadioButton(tr("Only watch it; preparing stays on offer in the window"));
    m_now->setChecked(true);
    column().addWidget(m_now);
    column().addWidget(m_later);
    connect(m_now, &QRadioButton::toggled, this, &PlanPage::startChosen);
}

void PlanPage::initializePage()
{
    m_summary->setText(summary());
    m_summary->show();
    m_tree->setRootIndex(m_rows.groupIndex(RunModel::Steps));
    m_tree->showFirstPlanned();
    Q_EMIT startChosen();
}

QString PlanPage::summary() const
{
    const int all = int(m_rows.rows(RunModel::Steps).size()), there = m_rows.count(RunModel::Steps, RunRow::State::Skipped);
    const QString steps = tr("%n step(s).", nullptr, all);
    if (there == 0)
        return steps;
    return tr("%1 %2", "sentences: 31 steps. 12 are done already.").arg(steps, tr("%n of them done already.", nullptr, there));
}

void PlanPage::setOutline(const RunOutline &outline)
{
    m_warningText->setText(outline.warning);
    m_warningText->setVisible(!outline.warning.isEmpty());
    m_warning->setVisible(!outline.warning.isEmpty());
}

void PlanPage::setPossible(bool possible)
{
    if (!m_now)
        return;
    m_now->setEnabled(possible);
    (possible ? m_now : m_later)->setChecked(true);
}

bool PlanPage::startsRun() const
{
    return !m_now || m_now->isChecked();
}

} // namespace baton
