#include "ui/models/activitymodel.h"

#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"

namespace baton {

namespace {

// std::nullopt: not shown in the list.
std::optional<Severity> severityOf(const RunEvent &event)
{
    switch (event.kind) {
    case RunEvent::Kind::StepFailed:
    case RunEvent::Kind::UndoFailed:
        return Severity::Critical;
    case RunEvent::Kind::StepDone:
    case RunEvent::Kind::UndoDone:
        return Severity::Good;
    case RunEvent::Kind::CheckDone: {
        const QString state = event.data.value(QLatin1String("state")).toString();
        if (state == QLatin1String("passed"))
            return std::nullopt;
        return state == QLatin1String("warning") ? Severity::Warning : Severity::Critical;
    }
    case RunEvent::Kind::Ended:
        return event.data.value(QLatin1String("outcome")).toString() == outcomeId(Outcome::Done) ? Severity::Good : Severity::Warning;
    case RunEvent::Kind::Question:
        return Severity::Warning;
    case RunEvent::Kind::Started:
    case RunEvent::Kind::UndoStarted:
    case RunEvent::Kind::Note:
    case RunEvent::Kind::Answered:
        return Severity::Info;
    case RunEvent::Kind::Intent:
    case RunEvent::Kind::StepStarted:
    case RunEvent::Kind::StepSkipped:
    case RunEvent::Kind::Output:
    case RunEvent::Kind::Command:
    case RunEvent::Kind::Progress:
    case RunEvent::Kind::Fact:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const RunEvent &event)
{
    const QString found = event.data.value(QLatin1String("found")).toString();
    if (event.kind == RunEvent::Kind::CheckDone && !found.isEmpty())
        return ActivityModel::tr("%1: %2").arg(event.text, found);
    if (event.kind == RunEvent::Kind::UndoDone)
        return ActivityModel::tr("Undone: %1").arg(event.text);
    return event.text;
}

} // namespace

std::optional<Activity> activityOf(const Profile &profile, const QString &run, const RunEvent &event)
{
    const std::optional<Severity> severity = severityOf(event);
    if (!severity || event.text.isEmpty())
        return std::nullopt;
    return Activity{.at = event.at, .cluster = profile.id, .node = event.node,
                    .place = event.node ? profile.label(*event.node) : QString(),
                    .severity = *severity, .what = sentenceOf(event), .run = run};
}

ActivityModel::ActivityModel(int limit, QObject *parent) : QAbstractTableModel(parent), m_limit(limit) { }

void ActivityModel::add(const Activity &activity)
{
    add(QList<Activity>{activity});
}

void ActivityModel::add(const QList<Activity> &activities)
{
    if (activities.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(activities.size()) - 1);
    m_rows << activities;
    endInsertRows();
    if (const int surplus = int(m_rows.size()) - m_limit; surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_rows.remove(0, surplus);
        endRemoveRows();
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(const Activity &activity, int column) const
{
    switch (column) {
    case Time:
        return formatTime(activity.at);
    case Place:
        return activity.place;
    default:
        return activity.what;
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(activity, index.column());
    case Qt::DecorationRole:
        return index.column() == What ? severityIcon(activity.severity) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(activity.what);
    case Qt::AccessibleTextRole:
        return index.column() == What ? tr("%1: %2").arg(severityName(activity.severity), activity.what) : text(activity, index.column());
    case ClusterRole:
        return activity.cluster;
    case SeverityRole:
        return int(activity.severity);
    case RunRole:
        return activity.run;
    case TimeRole:
        return activity.at;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Place:
        return tr("Host");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace baton
