#pragma once

#include "core/cluster/snapshot.h"

#include <QDateTime>

namespace baton {

// The cluster's lock in another's hands, as the one who has to wait is told of it.
struct HeldLock
{
    QString holder;     // user@computer
    QString operation;  // its id
    QDateTime since;    // may be invalid: not known
    bool operator==(const HeldLock &) const = default;
};

// “Switch over” by ann@desk, since 9:05. What is not known is left out; nothing known gives “holder unknown”.
[[nodiscard]] QString heldLockText(const HeldLock &lock);

struct LockOnHost
{
    Node node;
    HeldLock lock;
    QString token = {}; // to take it over with, knowingly; empty: not known
    [[nodiscard]] bool isTakenOverBy(const QString &given) const { return !given.isEmpty() && given == token; }
};
// The lock of any run but `own`, on the first reached host that has one. One that was left behind is nobody's.
[[nodiscard]] std::optional<LockOnHost> lockOfAnother(const Snapshot &snapshot, const QString &own);

} // namespace baton
