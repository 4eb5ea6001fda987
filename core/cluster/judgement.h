#pragma once

#include "core/base/text.h"
#include "core/cluster/assessment.h"

#include <QCoreApplication>

// Inside of assess(): what was inferred from a snapshot, before words are made of it. Pure, like assess() itself.
namespace baton {

// Whether a host lives, judged from three places: here, its peer, the proxy.
enum class Presence {
    Unknown,      // never seen, or nobody can be asked
    Reached,      // from here
    LockedOut,    // answers, but lets us not in: host key, login
    Suspect,      // silent since a moment ago
    SeenByOthers, // not reached from here, but another host gets an answer
    Gone,         // not reached from here, and nobody else gets an answer
};

// Why a slave does not replicate.
enum class ReplicationFault {
    None, Unknown, Stopped, NotStandby, Paused, SlotGone, PasswordRefused, NotAllowed, WalRemoved, Timeline, WrongMaster, OtherSystem, NoRoute,
    TooManySenders,
};

// Limits of the assessment; the runbooks' checks use the same.
namespace limits {
inline constexpr qint64 MiB = 1024 * 1024;
inline constexpr qint64 GiB = 1024 * MiB;
inline constexpr qint64 lagWarned = 16 * MiB;
inline constexpr double lagSecondsWarned = 10;
inline constexpr qint64 lagForSwitchover = 256 * MiB; // more takes longer than requests can be held
inline constexpr double clockSkew = 2;                // seconds between two hosts
inline constexpr qint64 slotHolds = GiB;
inline constexpr qint64 fresh = 1000; // ms; what is older may be overtaken by what HAProxy knows already
} // namespace limits

struct Judgement
{
    Q_DECLARE_TR_FUNCTIONS(baton::Assessment)

public:
    Judgement(const Profile &profile, const Recipe &recipe, const Snapshot &snapshot, const std::optional<Assessment> &before);

    const Profile &profile;
    const Recipe &recipe;
    const Snapshot &snapshot;
    const std::optional<Assessment> &before;

    QMap<Node, Presence> presences;
    std::optional<Node> master, slave;
    Situation situation = Situation::Unknown;
    Situation underneath = Situation::Unknown; // what it would be without the run that is going on
    bool streaming = false;
    bool catchingUp = false; // streaming, after it was away for a while
    ReplicationFault fault = ReplicationFault::None;
    qint64 lagBytes = -1;
    double lagSeconds = -1;
    PossibleLoss loss;

    [[nodiscard]] const HostState &host(Node node) const;
    [[nodiscard]] const HostState &masterState() const { return host(*master); }
    [[nodiscard]] const HostState &slaveState() const { return host(*slave); }
    [[nodiscard]] const ProxyFacts &proxy() const { return host(Node::Proxy).proxy; }
    [[nodiscard]] QString label(Node node) const { return profile.label(node); }
    [[nodiscard]] QString masterLabel() const { return master ? label(*master) : tr("the master"); }
    [[nodiscard]] QString slaveLabel() const { return slave ? label(*slave) : tr("the slave"); }
    [[nodiscard]] Presence presence(Node node) const { return presences.value(node, Presence::Unknown); }
    [[nodiscard]] bool reached(Node node) const { return presence(node) == Presence::Reached; }
    [[nodiscard]] bool managedProxy() const { return profile.proxyKind == ProxyKind::Managed && profile.has(Node::Proxy); }
    [[nodiscard]] bool proxyUsable() const { return managedProxy() && reached(Node::Proxy) && proxy().running; }
    [[nodiscard]] bool installed(Node node) const { return host(node).product.installed; }
    [[nodiscard]] bool fenced(Node node) const; // by its own mark, or by one that another host keeps
    [[nodiscard]] bool guarded() const;         // the guard is installed on both data hosts
    // The lock of a run that is going on, from whichever host shows one.
    [[nodiscard]] const GuardFacts *lock() const;
    // A run that moves the service is at it: requests wait at the gate, what stands still was stopped by it. Not for longer than
    // it should take.
    [[nodiscard]] bool runIsOnItsWay() const;
    // HAProxy was told not to use it.
    [[nodiscard]] bool keptOut(Node node) const;
    [[nodiscard]] bool masterHealthy() const; // reached, writable, serving
    [[nodiscard]] bool proxyIsWrong() const; // it sends users elsewhere than to the serving master
    [[nodiscard]] bool proxyUp(Node node) const { return proxyUsable() && proxy().servers.value(node).status.startsWith(u"UP"); }
};

// Whether any other host that is reached gets through to its database or its web service, not just to the machine.
[[nodiscard]] bool othersSeeItWork(const Snapshot &snapshot, Node node);
[[nodiscard]] Presence presenceOf(const Snapshot &snapshot, Node node);
[[nodiscard]] QSet<Node> goneHosts(const Snapshot &snapshot);
[[nodiscard]] ReplicationFault replicationFault(const Judgement &judgement);
[[nodiscard]] QString faultReason(ReplicationFault fault);                            // "its replication slot is gone"
[[nodiscard]] QString faultRemedy(ReplicationFault fault, const QString &masterLabel); // what to do, one sentence
// The reason that PostgreSQL's log line gives (messages of the WAL receiver, LC_MESSAGES=C).
[[nodiscard]] ReplicationFault faultFromLog(const QString &line);

[[nodiscard]] QList<Finding> findings(const Judgement &judgement);
[[nodiscard]] QMap<Operation, Offer> offers(const Judgement &judgement);
// Headline, advice, severity and recommended operation; needs the offers.
void putIntoWords(const Judgement &judgement, Assessment &assessment);

[[nodiscard]] QString durationText(double seconds);
[[nodiscard]] QString lossText(const PossibleLoss &loss); // of a known one: "At most …"

} // namespace baton
