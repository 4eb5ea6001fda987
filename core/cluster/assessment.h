#pragma once

#include "core/cluster/profile.h"
#include "core/cluster/snapshot.h"
#include "core/product/recipe.h"

#include <QList>

// What a snapshot means. assess() is pure: no I/O, no clock but the snapshot's.
namespace baton {

enum class Severity { Good, Info, Warning, Critical };
[[nodiscard]] QString severityId(Severity severity); // "critical"

// What can be done to a cluster; the id is the runbook's name on the command line.
enum class Operation {
    Check, InstallMaster, InstallSlave, InstallProxy, InstallAll, Prepare, Switchover, Failover, Reconvert, RebuildSlave,
    RestartMaster, MaintenanceOn, MaintenanceOff, Reindex, ResolveTwoMasters, Uninstall,
};
[[nodiscard]] QString operationId(Operation operation);    // "switchover"
[[nodiscard]] QString operationTitle(Operation operation); // translated, "Switch over"
[[nodiscard]] std::optional<Operation> operationFromId(const QString &id);
[[nodiscard]] QList<Operation> allOperations();

// The state of the cluster as a whole; ids are stable and documented for scripts.
enum class Situation {
    Unknown, NotInstalled, Installing, Healthy, SlaveLagging, SlaveNotReplicating, SlaveDown, MasterDown, MasterSuspect, FailedOver,
    FailedOverOldMasterBack, TwoMasters, ProxyDown, ProxyMisdirected, Maintenance, OperationRunning, NotServing,
    HostKeyChanged, CutOffFromHere,
};
[[nodiscard]] QString situationId(Situation situation); // "failed-over-old-master-back"

struct Finding
{
    QString id; // stable, e.g. "slot-holds-wal"
    Severity severity = Severity::Info;
    std::optional<Node> node;
    QString what, why, todo; // translated sentences; why = why it matters
    bool operator==(const Finding &) const = default;
};

struct Offer
{
    enum class State { Possible, Warned, Refused };
    State state = State::Refused;
    QString reason; // translated; empty when plainly possible
    bool operator==(const Offer &) const = default;
};

// What a failover would cost at most, as far as it can be known.
struct PossibleLoss
{
    bool known = false;
    qint64 bytes = 0;     // WAL that the slave had not received when the master was last seen
    double seconds = 0;   // from the slave's last receipt to the loss of the master
    QDateTime lastReceived;
    bool operator==(const PossibleLoss &) const = default;
};

struct Assessment
{
    Situation situation = Situation::Unknown;
    Situation underneath = Situation::Unknown; // what it would be without the run that is going on; else the same
    Severity severity = Severity::Info;
    QString headline;                     // one translated sentence: is it up, is the copy good
    QString advice;                       // what to do now, one sentence
    std::optional<Operation> recommended; // the banner's button
    std::optional<Node> master, slave;    // best knowledge of who is who; slave also when it is down
    qint64 lagBytes = -1;                 // -1 unknown
    double lagSeconds = -1;
    QString notReplicating;               // why the slave does not, translated: "replay is paused"; empty when it does
    PossibleLoss loss;
    QList<Finding> findings; // most severe first
    QMap<Operation, Offer> offers;

    [[nodiscard]] Offer offer(Operation operation) const { return offers.value(operation); }
    bool operator==(const Assessment &) const = default;
};

// The other data host was the master until a failover, and has not been made a slave again.
[[nodiscard]] bool hasOldMaster(const Assessment &assessment);

// Too early to tell anybody, or an operation's own ups and downs, which whoever runs it watches. That users are not served is told nevertheless: a run
// that was left in the middle keeps its lock for as long as nobody takes it up.
[[nodiscard]] bool isPassing(const Assessment &assessment);

// `before` carries memory from the previous assessment: who was master when it was last known.
[[nodiscard]] Assessment assess(const Profile &profile, const Recipe &recipe, const Snapshot &snapshot,
                                const std::optional<Assessment> &before = {});

} // namespace baton
