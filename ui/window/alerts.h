#pragma once

#include "core/cluster/assessment.h"
#include "core/runbook/run.h"

#include <QMap>

namespace baton {

// What is worth a person's attention while the window is not looked at.
struct Alert
{
    Severity severity = Severity::Info;
    QString title, text;
    bool operator==(const Alert &) const = default;
};

// Tells changes of severity apart from the ups and downs that are none: a cluster turned bad, got worse, or is well again.
// What an operation of Baton's own does to a cluster is no news.
class Alerts
{
public:
    [[nodiscard]] std::optional<Alert> assessed(const Profile &profile, const Assessment &assessment);
    [[nodiscard]] static Alert finished(const Profile &profile, const QString &run, Outcome outcome, const QString &summary);
    void forget(const QString &profile) { m_severities.remove(profile); }

    [[nodiscard]] Severity worst() const; // of all clusters; Good where there is none

private:
    QMap<QString, Severity> m_severities; // by profile id
};

} // namespace baton
