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
    for (const RunRow::State state : {RunRow::State::Failed, RunRow::State::Warning}) {
        if (const QModelIndex row = firstWith(int(state)); row.isValid()) {
            expand(row.parent());
            setCurrentIndex(row);
            scrollTo(row);
            return true;
        }
    }
    return false;
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
