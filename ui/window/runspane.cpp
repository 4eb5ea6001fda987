#include "ui/window/runspane.h"

#include "ui/models/runsmodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace baton {

namespace {

QTableView *tableView(QAbstractItemModel &model)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 9);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < RunsModel::Summary; ++column)
        view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    view->setAccessibleName(RunsPane::tr("Runs"));
    return view;
}

} // namespace

RunsPane::RunsPane(QWidget *parent)
    : QWidget(parent), m_model(new RunsModel(this)), m_filter(new QSortFilterProxyModel(this)), m_report(new QPushButton(tr("Report…"))),
      m_resume(new QPushButton(tr("Resume"))), m_undo(new QPushButton(tr("Undo it")))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = tableView(*m_filter);
    auto *text = new QLineEdit;
    text->setPlaceholderText(tr("Filter"));
    text->setAccessibleName(tr("Filter the runs by a text"));
    text->setClearButtonEnabled(true);
    text->setMaximumWidth(260);
    m_report->setToolTip(tr("What happened when, played back, with the commands and the logs of that time"));
    m_resume->setToolTip(tr("Goes on with a run that was cut off or stopped before its end"));
    m_undo->setToolTip(tr("Takes back what the run had begun, where that is still safe."));
    auto *head = new QHBoxLayout;
    head->addWidget(text);
    head->addStretch(1);
    for (QPushButton *button : {m_resume, m_undo, m_report})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    const auto tell = [this](void (RunsPane::*signal)(const QString &)) {
        return [this, signal] {
            if (const RunRecord *run = current())
                Q_EMIT (this->*signal)(run->id);
        };
    };
    connect(text, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_report, &QPushButton::clicked, this, tell(&RunsPane::reportRequested));
    connect(m_resume, &QPushButton::clicked, this, tell(&RunsPane::resumeRequested));
    connect(m_undo, &QPushButton::clicked, this, tell(&RunsPane::undoRequested));
    connect(m_view, &QTableView::activated, this, tell(&RunsPane::reportRequested));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPane::refreshButtons);
    refreshButtons();
}

void RunsPane::setCluster(const QString &id)
{
    if (m_cluster == id)
        return;
    m_cluster = id;
    m_model->setRuns({});
    refresh();
}

void RunsPane::setRuns(const QString &cluster, const QList<RunRecord> &runs)
{
    if (cluster != m_cluster)
        return;
    const QString chosen = current() ? current()->id : QString();
    m_model->setRuns(runs);
    const QModelIndex same = m_model->indexOf(chosen);
    m_view->setCurrentIndex(m_filter->mapFromSource(same.isValid() ? same : m_model->index(0, 0)));
    refreshButtons();
}

void RunsPane::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

void RunsPane::refresh()
{
    if (isVisible() && !m_cluster.isEmpty())
        Q_EMIT runsWanted(m_cluster);
}

void RunsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

const RunRecord *RunsPane::current() const
{
    return m_model->run(m_filter->mapToSource(m_view->currentIndex()));
}

void RunsPane::refreshButtons()
{
    const RunRecord *run = current();
    const bool canBeTakenUp = run && !m_busy && run->canBeResumed();
    m_report->setEnabled(run != nullptr);
    m_resume->setEnabled(canBeTakenUp);
    m_undo->setEnabled(canBeTakenUp);
}

} // namespace baton
