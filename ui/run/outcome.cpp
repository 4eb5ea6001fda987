#include "ui/run/outcome.h"

#include <QCoreApplication>

namespace baton {

Severity outcomeSeverity(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return Severity::Good;
    case Outcome::Undone:
    case Outcome::StillGoing:
    case Outcome::Refused:
    case Outcome::Unreachable:
        return Severity::Warning;
    case Outcome::NeedsYou:
        return Severity::Critical;
    }
    Q_UNREACHABLE();
}

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return QCoreApplication::translate("Outcome", "Done");
    case Outcome::Undone:
        return QCoreApplication::translate("Outcome", "Undone");
    case Outcome::StillGoing:
        return QCoreApplication::translate("Outcome", "Still going on");
    case Outcome::NeedsYou:
        return QCoreApplication::translate("Outcome", "Needs you");
    case Outcome::Refused:
        return QCoreApplication::translate("Outcome", "Refused, nothing was changed");
    case Outcome::Unreachable:
        return QCoreApplication::translate("Outcome", "A host can't be reached, nothing was changed");
    }
    Q_UNREACHABLE();
}

QString reasonIn(const QString &summary, Outcome outcome)
{
    const QString lead = outcomeWords(outcome) + u':';
    return summary.startsWith(lead) ? summary.mid(lead.size()).trimmed() : summary;
}

std::optional<Outcome> outcomeOf(const RunEvent &ended)
{
    return outcomeFromId(ended.data.value(QLatin1String("outcome")).toString());
}

} // namespace baton
