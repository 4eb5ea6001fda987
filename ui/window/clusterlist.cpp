#include "ui/window/clusterlist.h"

#include "ui/models/clusterlistmodel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/clusterdelegate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QToolButton>

namespace baton {

namespace {

constexpr int searchFrom = 8; // clusters

QListView *listView(QAbstractItemModel &model)
{
    auto *view = new QListView;
    view->setModel(&model);
    view->setItemDelegate(new ClusterDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(ClusterList::tr("Clusters"));
    view->viewport()->setAutoFillBackground(false);
    view->setSpacing(1);
    return view;
}

} // namespace

ClusterList::ClusterList(ClusterListModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new QSortFilterProxyModel(this)), m_search(new QLineEdit)
{
    m_filter->setSourceModel(&model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = listView(*m_filter);
    m_search->setPlaceholderText(tr("Search clusters"));
    m_search->setAccessibleName(tr("Search clusters"));
    m_search->setClearButtonEnabled(true);
    auto *title = plainLabel(tr("Clusters"));
    title->setFont(scaledFont(1.0, QFont::DemiBold));
    auto *add = new QToolButton;
    add->setIcon(themedIcon("add"));
    add->setAutoRaise(true);
    add->setToolTip(tr("Set up a new cluster"));
    add->setAccessibleName(add->toolTip());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 10, 6, 6);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    setMinimumWidth(180);
    connect(add, &QToolButton::clicked, this, &ClusterList::addRequested);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const QString id = now.data(ClusterListModel::IdRole).toString();
        if (!id.isEmpty() && id != m_current)
            Q_EMIT currentChanged(m_current = id);
    });
    connect(m_view, &QListView::doubleClicked, this, [this] { Q_EMIT editRequested(m_current); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ClusterList::keepSelection);
    keepSelection();
}

QString ClusterList::current() const
{
    return m_current;
}

void ClusterList::setCurrent(const QString &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(id));
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void ClusterList::updateSearch()
{
    m_search->setVisible(m_model.rowCount() >= searchFrom);
}

// After the profiles were read again: the same cluster, or the first.
void ClusterList::keepSelection()
{
    updateSearch();
    const QString wanted = m_model.find(m_current) ? m_current : m_model.idAt(m_model.index(0));
    const bool same = wanted == m_current;
    m_current = wanted;
    setCurrent(wanted);
    if (!same)
        Q_EMIT currentChanged(wanted);
}

} // namespace baton
