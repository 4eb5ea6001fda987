#include "ui/window/alerts.h"

#include "ui/run/outcome.h"

#include <QCoreApplication>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

bool isBad(Severity severity)
{
    return severity >= Severity::Warning;
}

bool isNews(std::optional<Severity> before, Severity now)
{
    if (!before)
        return isBad(now);
    return isBad(now) ? now != *before : isBad(*before);
}

} // namespace

std::optional<Alert> Alerts::assessed(const Profile &profile, const Assessment &assessment)
{
    if (isPassing(assessment))
        return std::nullopt;
    const auto known = m_severities.constFind(profile.id);
    const std::optional<Severity> before = known == m_severities.cend() ? std::nullopt : std::optional(*known);
    m_severities[profile.id] = assessment.severity;
    if (!isNews(before, assessment.severity))
        return std::nullopt;
    const QString title = isBad(assessment.severity) ? profile.name : Words::tr("%1 is well again").arg(profile.name);
    return Alert{assessment.severity, title, assessment.headline};
}

Alert Alerts::finished(const Profile &profile, const QString &run, Outcome outcome, const QString &summary)
{
    return {outcomeSeverity(outcome), Words::tr("%1 – %2", "cluster, run").arg(profile.name, run),
            summary.isEmpty() ? outcomeWords(outcome) : summary};
}

Severity Alerts::worst() const
{
    return m_severities.isEmpty() ? Severity::Good : *std::max_element(m_severities.cbegin(), m_severities.cend());
}

} // namespace baton
