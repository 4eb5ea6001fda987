#include "ui/models/runmodel.h"

#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"

#include <QSize>

#include <QIcon>

namespace baton {

namespace {

constexpr quintptr groupLevel = 0; // internal id of a group; a row's is its group + 1

int indexOfId(const QList<RunRow> &rows, const QString &id)
{
    for (int at = 0; at < rows.size(); ++at) {
        if (rows[at].id == id)
            return at;
    }
    return -1;
}

RunRow::State checkState(const QString &id)
{
    if (id == QLatin1String("passed"))
        return RunRow::State::Passed;
    return id == QLatin1String("warning") ? RunRow::State::Warning : RunRow::State::Failed;
}

} // namespace

RunModel::RunModel(Profile profile, QObject *parent) : QAbstractItemModel(parent), m_profile(std::move(profile)) { }

void RunModel::setOutline(const RunOutline &outline)
{
    const auto rowOf = [this](const RunOutline::Row &row) {
        return RunRow{.id = row.id, .title = row.title, .place = row.node ? m_profile.label(*row.node) : QString(),
                      .pointOfNoReturn = row.pointOfNoReturn};
    };
    beginResetModel();
    m_dryRun = outline.dryRun;
    for (QList<RunRow> &rows : m_rows)
        rows.clear();
    for (const RunOutline::Row &check : outline.checks)
        m_rows[Checks] << rowOf(check);
    for (const RunOutline::Row &step : outline.steps)
        m_rows[Steps] << rowOf(step);
    endResetModel();
}

void RunModel::happened(const RunEvent &event)
{
    using Kind = RunEvent::Kind;
    switch (event.kind) {
    case Kind::CheckDone:
        return checkDone(event);
    case Kind::StepStarted:
        return stepMoved(event, RunRow::State::Running);
    case Kind::StepSkipped:
        return stepMoved(event, RunRow::State::Skipped);
    case Kind::StepDone:
        return stepMoved(event, m_dryRun ? RunRow::State::Planned : RunRow::State::Passed);
    case Kind::StepFailed:
    case Kind::UndoFailed:
        addLine(event);
        return stepMoved(event, RunRow::State::Failed);
    case Kind::UndoStarted:
        return stepMoved(event, RunRow::State::Undoing);
    case Kind::UndoDone:
        return stepMoved(event, RunRow::State::Undone);
    case Kind::Note:
    case Kind::Command:
    case Kind::Question:
        return addLine(event);
    case Kind::Started:
    case Kind::Intent:
    case Kind::Output:
    case Kind::Progress:
    case Kind::Fact:
    case Kind::Answered:
    case Kind::Ended:
        return;
    }
}

void RunModel::checkDone(const RunEvent &event)
{
    const int at = indexOfId(m_rows[Checks], event.step);
    if (at < 0)
        return;
    RunRow &row = m_rows[Checks][at];
    row.state = checkState(event.data.value(QLatin1String("state")).toString());
    row.found = event.data.value(QLatin1String("found")).toString();
    row.wanted = event.data.value(QLatin1String("wanted")).toString();
    row.fix = event.data.value(QLatin1String("fix")).toString();
    changed(Checks, at);
}

void RunModel::stepMoved(const RunEvent &event, RunRow::State state)
{
    const int at = indexOfId(m_rows[Steps], event.step);
    if (at < 0)
        return;
    RunRow &row = m_rows[Steps][at];
    row.state = state;
    if (state == RunRow::State::Running)
        row.started = event.at;
    if (event.data.contains(QLatin1String("ms")) && !m_dryRun)
        row.tookMs = event.data.value(QLatin1String("ms")).toInteger();
    changed(Steps, at);
}

// Errors bring their detail: the command and its last output.
void RunModel::addLine(const RunEvent &event)
{
    const int at = indexOfId(m_rows[Steps], event.step);
    if (at < 0)
        return;
    QStringList &lines = m_rows[Steps][at].lines;
    lines << event.text;
    const QString detail = event.data.value(QLatin1String("error")).toObject().value(QLatin1String("detail")).toString();
    if (!detail.isEmpty())
        lines << detail;
    changed(Steps, at);
}

void RunModel::changed(Group group, int row)
{
    const QModelIndex parent = groupIndex(group);
    Q_EMIT dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
    Q_EMIT dataChanged(parent, index(group, ColumnCount - 1));
}

const RunRow *RunModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return nullptr;
    return &m_rows[int(index.internalId()) - 1][index.row()];
}

int RunModel::count(Group group, RunRow::State state) const
{
    return int(std::count_if(m_rows[group].begin(), m_rows[group].end(), [state](const RunRow &row) { return row.state == state; }));
}

QModelIndex RunModel::runningIndex() const
{
    for (int at = int(m_rows[Steps].size()) - 1; at >= 0; --at) {
        if (m_rows[Steps][at].state == RunRow::State::Running || m_rows[Steps][at].state == RunRow::State::Undoing)
            return index(at, 0, groupIndex(Steps));
    }
    return {};
}

QString RunModel::groupTitle(Group group) const
{
    const int all = int(m_rows[group].size()), pending = count(group, RunRow::State::Pending);
    if (all == 0) // not known yet, or refused before
        return group == Steps ? tr("Plan") : tr("Checks");
    if (group == Steps)
        return all == pending || m_dryRun ? tr("Plan · %n step(s)", nullptr, all) : tr("Steps · %1 of %2").arg(all - pending).arg(all);
    const int failed = count(group, RunRow::State::Failed), warned = count(group, RunRow::State::Warning);
    if (pending == all && count(Steps, RunRow::State::Pending) < m_rows[Steps].size())
        return tr("Checks · done when it was started");
    if (pending > 0)
        return tr("Checks · %1 of %2").arg(all - pending).arg(all);
    if (failed > 0)
        return tr("Checks · %n failed", nullptr, failed);
    return warned > 0 ? tr("Checks · passed with %n warning(s)", nullptr, warned) : tr("Checks · all %n passed", nullptr, all);
}

QModelIndex RunModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupLevel);
}

QModelIndex RunModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupLevel);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return GroupCount;
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return int(m_rows[parent.row()].size());
}

int RunModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunModel::groupData(Group group, int column, int role) const
{
    if (role == Qt::FontRole)
        return scaledFont(1.0, QFont::DemiBold);
    if (role == Qt::SizeHintRole)
        return QSize(0, 26); // room for the ring of its focus
    return role == Qt::DisplayRole && column == Title ? QVariant(groupTitle(group)) : QVariant();
}

QVariant RunModel::rowData(const RunRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return row.pointOfNoReturn ? tr("%1 – no way back from here").arg(row.title) : row.title;
        if (column == Place)
            return row.place;
        return row.tookMs < 0 ? QVariant() : QVariant(formatSeconds(double(row.tookMs) / 1000));
    case Qt::DecorationRole:
        return column == Title ? QVariant(runRowStateIcon(row.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Took ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Title ? QVariant(tr("%1: %2").arg(row.title, runRowStateName(row.state))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(rowData(row, Title, Qt::DisplayRole).toString(), row.found.isEmpty() ? runRowStateName(row.state) : row.found));
    case StateRole:
        return int(row.state);
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const RunRow *found = row(index))
        return rowData(*found, index.column(), role);
    return groupData(Group(index.row()), index.column(), role);
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Check or step");
    case Place:
        return tr("Host");
    default:
        return tr("Took");
    }
}

} // namespace baton
