#include "core/cluster/assessment.h"

#include "core/cluster/situation.h"

namespace baton {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Critical:
        return QStringLiteral("critical");
    }
    Q_UNREACHABLE();
}

QString situationId(Situation situation)
{
    switch (situation) {
    case Situation::Unknown:
        return QStringLiteral("unknown");
    case Situation::NotInstalled:
        return QStringLiteral("not-installed");
    case Situation::Installing:
        return QStringLiteral("installing");
    case Situation::Healthy:
        return QStringLiteral("healthy");
    case Situation::SlaveLagging:
        return QStringLiteral("slave-lagging");
    case Situation::SlaveNotReplicating:
        return QStringLiteral("slave-not-replicating");
    case Situation::SlaveDown:
        return QStringLiteral("slave-down");
    case Situation::MasterDown:
        return QStringLiteral("master-down");
    case Situation::MasterSuspect:
        return QStringLiteral("master-suspect");
    case Situation::FailedOver:
        return QStringLiteral("failed-over");
    case Situation::FailedOverOldMasterBack:
        return QStringLiteral("failed-over-old-master-back");
    case Situation::TwoMasters:
        return QStringLiteral("two-masters");
    case Situation::ProxyDown:
        return QStringLiteral("proxy-down");
    case Situation::ProxyMisdirected:
        return QStringLiteral("proxy-misdirected");
    case Situation::Maintenance:
        return QStringLiteral("maintenance");
    case Situation::OperationRunning:
        return QStringLiteral("operation-running");
    case Situation::NotServing:
        return QStringLiteral("not-serving");
    case Situation::HostKeyChanged:
        return QStringLiteral("host-key-changed");
    case Situation::CutOffFromHere:
        return QStringLiteral("cut-off-from-here");
    }
    Q_UNREACHABLE();
}

bool hasOldMaster(const Assessment &assessment)
{
    return assessment.underneath == Situation::FailedOver || assessment.underneath == Situation::FailedOverOldMasterBack;
}

bool isPassing(const Assessment &assessment)
{
    if (assessment.situation == Situation::OperationRunning)
        return assessment.severity != Severity::Critical;
    return assessment.situation == Situation::Unknown || assessment.situation == Situation::Installing;
}

Assessment assess(const Profile &profile, const Recipe &recipe, const Snapshot &snapshot, const std::optional<Assessment> &before)
{
    Judgement judgement(profile, recipe, snapshot, before);
    judgement.underneath = situationOf(judgement);
    judgement.situation = situationWithRun(judgement, judgement.underneath);

    Assessment assessment;
    assessment.situation = judgement.situation;
    assessment.underneath = judgement.underneath;
    assessment.master = judgement.master;
    assessment.slave = judgement.slave;
    assessment.lagBytes = judgement.lagBytes;
    assessment.lagSeconds = judgement.lagSeconds;
    if (judgement.master && !judgement.streaming)
        assessment.notReplicating = faultReason(judgement.fault);
    assessment.loss = judgement.loss;
    assessment.findings = findings(judgement);
    assessment.offers = offers(judgement);
    putIntoWords(judgement, assessment);
    return assessment;
}

} // namespace baton
