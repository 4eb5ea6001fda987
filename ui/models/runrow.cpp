#include "ui/models/runmodel.h"

#include "ui/theme/icons.h"

namespace baton {

QString runRowStateName(RunRow::State state)
{
    switch (state) {
    case RunRow::State::Pending:
        return RunModel::tr("to do");
    case RunRow::State::Planned:
        return RunModel::tr("would be done");
    case RunRow::State::Running:
        return RunModel::tr("running");
    case RunRow::State::Passed:
        return RunModel::tr("done");
    case RunRow::State::Warning:
        return RunModel::tr("warning");
    case RunRow::State::Failed:
        return RunModel::tr("failed");
    case RunRow::State::Skipped:
        return RunModel::tr("was already done");
    case RunRow::State::Undoing:
        return RunModel::tr("being undone");
    case RunRow::State::Undone:
        return RunModel::tr("undone");
    }
    Q_UNREACHABLE();
}

QIcon runRowStateIcon(RunRow::State state)
{
    switch (state) {
    case RunRow::State::Pending:
        return themedIcon("pending", Tint::Neutral);
    case RunRow::State::Planned:
        return themedIcon("start", Tint::Accent);
    case RunRow::State::Running:
        return themedIcon("running", Tint::Accent);
    case RunRow::State::Passed:
        return themedIcon("status-good", Tint::Good);
    case RunRow::State::Warning:
        return themedIcon("status-warning", Tint::Warning);
    case RunRow::State::Failed:
        return themedIcon("status-critical", Tint::Critical);
    case RunRow::State::Skipped:
        return themedIcon("skipped", Tint::Neutral);
    case RunRow::State::Undoing:
        return themedIcon("undone", Tint::Accent);
    case RunRow::State::Undone:
        return themedIcon("undone", Tint::Neutral);
    }
    Q_UNREACHABLE();
}

} // namespace baton
