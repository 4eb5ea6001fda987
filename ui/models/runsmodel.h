#pragma once

#include "core/store/store.h"

#include <QAbstractTableModel>

namespace baton {

// The runs of one cluster as the journal has them, newest first.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, What, Ending, Took, Summary, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<RunRecord> &runs);
    [[nodiscard]] const RunRecord *run(const QModelIndex &index) const; // nullptr: no such row
    [[nodiscard]] QModelIndex indexOf(const QString &run) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RunRecord &run, int column) const;

    QList<RunRecord> m_runs;
};

[[nodiscard]] Severity runSeverity(const RunRecord &run);
[[nodiscard]] QString runEnding(const RunRecord &run); // translated: "Done", "Cut off", "Going on"

} // namespace baton
