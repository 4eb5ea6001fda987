#include "ui/run/runtree.h"

#include "ui/models/runmodel.h"

#include <QHeaderView>

namespace baton {

RunTree::RunTree(RunModel &model, QWidget *parent) : QTreeView(parent), m_rows(model)
{
    setModel(&model);
    setHeaderHidden(true);
    setAccessibleName(tr("Checks and steps"));
    setIndentation(16);
    setIconSize({18, 18});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(RunModel::Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(RunModel::Place, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(RunModel::Took, QHeaderView::ResizeToContents);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &RunTree::currentRowChanged);
}

bool RunTree::showTrouble()
{
    return showFirst(int(RunRow::State::Failed)) || showFirst(int(RunRow::State::Warning));
}

bool RunTree::showFirstPlanned()
{
    return showFirst(int(RunRow::State::Planned));
}

bool RunTree::showFirst(int state)
{
    const QModelIndex row = firstWith(state);
    if (!row.isValid())
        return false;
    expand(row.parent());
    setCurrentIndex(row);
    scrollTo(row);
    return true;
}

QModelIndex RunTree::firstWith(int state) const
{
    for (int group = 0; group < m_rows.rowCount(); ++group) {
        const QModelIndex parent = m_rows.index(group, 0);
        for (int row = 0; row < m_rows.rowCount(parent); ++row) {
            if (const QModelIndex index = m_rows.index(row, 0, parent); index.data(RunModel::StateRole).toInt() == state)
                return index;
        }
    }
    return {};
}

} // namespace baton
