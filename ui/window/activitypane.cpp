#include "ui/window/activitypane.h"

#include "ui/models/activityfile.h"
#include "ui/models/activityfilter.h"
#include "ui/models/activitymodel.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
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
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 9);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setSectionResizeMode(ActivityModel::Time, QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(ActivityModel::Place, QHeaderView::ResizeToContents);
    view->setTabKeyNavigation(false);
    view->setAccessibleName(ActivityPane::tr("Activity"));
    return view;
}

QComboBox *kindBox()
{
    auto *box = new QComboBox;
    box->addItem(ActivityPane::tr("Everything"), int(ActivityFilter::Show::Everything));
    box->addItem(ActivityPane::tr("Problems"), int(ActivityFilter::Show::Problems));
    box->addItem(ActivityPane::tr("Done by Baton"), int(ActivityFilter::Show::Runs));
    box->addItem(ActivityPane::tr("Seen"), int(ActivityFilter::Show::Seen));
    box->setAccessibleName(ActivityPane::tr("Kind of activity"));
    return box;
}

} // namespace

ActivityPane::ActivityPane(ActivityModel &model, QWidget *parent)
    : QWidget(parent), m_filter(new ActivityFilter(this))
{
    m_filter->setSourceModel(&model);
    m_view = tableView(*m_filter);
    auto *text = new QLineEdit;
    text->setPlaceholderText(tr("Filter"));
    text->setAccessibleName(tr("Filter the activity by a text"));
    text->setClearButtonEnabled(true);
    text->setMaximumWidth(260);
    auto *kind = kindBox();
    auto *head = new QHBoxLayout;
    head->addWidget(text);
    head->addWidget(kind);
    head->addStretch(1);
    auto *exporting = new QPushButton(tr("Export…"));
    exporting->setToolTip(tr("Save the lines that are listed, for a spreadsheet or a program"));
    head->addWidget(exporting);
    connect(exporting, &QPushButton::clicked, this, &ActivityPane::save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(text, &QLineEdit::textChanged, m_filter, &ActivityFilter::setText);
    connect(kind, &QComboBox::currentIndexChanged, this, [this, kind] { m_filter->setShow(ActivityFilter::Show(kind->currentData().toInt())); });
    connect(m_view, &QTableView::activated, this, &ActivityPane::activated);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ActivityPane::showMenu);
    followEnd();
}

void ActivityPane::activated(const QModelIndex &index)
{
    if (const QString run = index.data(ActivityModel::RunRole).toString(); !run.isEmpty())
        Q_EMIT runRequested(run);
}

void ActivityPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon("report"), tr("Report of the run…"), this, [this, index] { activated(index); })
        ->setEnabled(!index.data(ActivityModel::RunRole).toString().isEmpty());
    menu->addAction(themedIcon("search"), tr("Logs of that time…"), this,
                    [this, when = index.data(ActivityModel::TimeRole).toDateTime()] { Q_EMIT logsRequested(when); });
    menu->addAction(themedIcon("copy"), tr("Copy the line"), this, [what = index.siblingAtColumn(ActivityModel::What).data().toString()] {
        QGuiApplication::clipboard()->setText(what);
    });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ActivityPane::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the activity"), QStringLiteral("activity.csv"), tr("CSV (*.csv);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    const Result<> saved = saveActivity(*m_filter, file);
    Q_EMIT said(saved ? tr("Saved as %1.").arg(file) : saved.error().summary);
}

void ActivityPane::setCluster(const QString &id)
{
    if (m_cluster == id) // said with each change of state: who reads further up stays there
        return;
    m_cluster = id;
    m_filter->setCluster(id);
    m_view->scrollToBottom();
}

// Stays at the newest line while the person has not scrolled away from it.
void ActivityPane::followEnd()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_atEnd = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this](int, int) {
        if (m_atEnd)
            m_view->scrollToBottom();
    });
}

} // namespace baton
