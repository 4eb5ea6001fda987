#include "ui/models/runsmodel.h"

#include "ui/run/outcome.h"
#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"

namespace baton {

Severity runSeverity(const RunRecord &run)
{
    switch (run.state()) {
    case RunRecord::State::Running:
        return Severity::Info;
    case RunRecord::State::CutOff:
        return run.begun ? Severity::Warning : Severity::Info;
    case RunRecord::State::Ended:
        return run.outcome ? outcomeSeverity(*run.outcome) : Severity::Info;
    }
    Q_UNREACHABLE();
}

QString runEnding(const RunRecord &run)
{
    switch (run.state()) {
    case RunRecord::State::Running:
        return RunsModel::tr("Going on");
    case RunRecord::State::CutOff:
        return run.begun ? RunsModel::tr("Cut off") : RunsModel::tr("Not started");
    case RunRecord::State::Ended:
        return run.outcome ? outcomeWords(*run.outcome) : QString();
    }
    Q_UNREACHABLE();
}

void RunsModel::setRuns(const QList<RunRecord> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

const RunRecord *RunsModel::run(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_runs.size() ? &m_runs[index.row()] : nullptr;
}

QModelIndex RunsModel::indexOf(const QString &run) const
{
    for (int row = 0; row < m_runs.size(); ++row) {
        if (m_runs[row].id == run)
            return index(row, 0);
    }
    return {};
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const RunRecord &run, int column) const
{
    switch (Column(column)) {
    case Started:
        return formatTime(run.started);
    case What:
        return run.title;
    case Ending:
        return runEnding(run);
    case Took:
        return run.ended.isValid() ? formatSeconds(double(run.started.msecsTo(run.ended)) / 1000) : QString();
    case Summary:
        return run.summary;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const RunRecord *found = run(index);
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return text(*found, index.column());
    if (role == Qt::ToolTipRole && index.column() == Summary)
        return plainToolTip(found->summary);
    if (role == Qt::DecorationRole && index.column() == Ending)
        return severityIcon(runSeverity(*found));
    return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Started:
        return tr("Started");
    case What:
        return tr("Operation");
    case Ending:
        return tr("Ending");
    case Took:
        return tr("Took");
    case Summary:
        return tr("Summary");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace baton
