#include "core/cluster/heldlock.h"

#include "core/base/translation.h"
#include "core/cluster/assessment.h"

#include <QLocale>

namespace baton {

namespace {

BATON_TR_FUNCTION(HeldLock)

QString titleOf(const QString &operationId)
{
    const std::optional<Operation> operation = operationFromId(operationId);
    return operation ? operationTitle(*operation) : operationId; // of a later version
}

} // namespace

QString heldLockText(const HeldLock &lock)
{
    const QString holder = lock.holder.isEmpty() ? tr("holder unknown") : lock.holder;
    const QString what = lock.operation.isEmpty() ? holder : tr("“%1” by %2").arg(titleOf(lock.operation), holder);
    if (!lock.since.isValid())
        return what;
    return tr("%1, since %2").arg(what, QLocale().toString(lock.since.toLocalTime(), QLocale::ShortFormat));
}

std::optional<LockOnHost> lockOfAnother(const Snapshot &snapshot, const QString &own)
{
    for (auto it = snapshot.hosts.cbegin(); it != snapshot.hosts.cend(); ++it) {
        const GuardFacts &guard = it->guard;
        if (it->reachable() && !guard.lockRun.isEmpty() && guard.lockRun != own && snapshot.leftLock(it.key()).isEmpty())
            return LockOnHost{it.key(), {guard.lockHolder, guard.lockOperation, guard.lockSince}, guard.lockToken};
    }
    return std::nullopt;
}

} // namespace baton
