#pragma once

#include "core/postgres/instance.h"
#include "core/runbooks/runbooks.h"
#include "core/runbooks/signsoflife.h"

#include <QSet>

#include <memory>

// What the operations that move roles between the two data hosts share: bodies of steps, one idea each.
namespace baton {

// The two data hosts of an operation, in the roles they had when it began, and what is known of their PostgreSQL.
struct Handover
{
    Node old;  // the master that is to become (or has stopped being) one
    Node next; // the host that is to be master afterwards, or already is
    Instance oldPg, nextPg;
    Operation operation = Operation::Switchover; // as the lock names it to other administrators
    bool hasProxy = false;
    bool adopts = false;                // the pair lacks what Baton puts on it: adoption.h
    bool oldIsGuarded = false;          // of one that is adopted: the guard was put in front of the old master's database in this life
    QList<Node> absent;                 // not reachable when the operation was planned: not asked, not waited for
    bool oldIsSeen = false;             // the old master is absent for us, but the others saw that it is there
    QDateTime looked;                   // when that was
    std::jthread directFence;           // tells a master that may be dead to stop, beside the steps
    bool oldHasNoMore = false;          // seen in this life, before it is changed: it has nothing that the next master lacks
    bool oldIsDown = false;             // this process has stopped the old master: there is no need to ask whether it follows
    // What an earlier step has sent ahead, so that a later one need not wait for a round trip while users are held.
    std::optional<ControlData> shutDown; // the old master's control file, as it was stopped
    std::unique_ptr<Host> beside;        // a further connection to the next master: what waits there holds up nothing else
    std::optional<Errand> endOfStream;   // the next master's replay position once nothing streams any more
    std::optional<Errand> answers;       // the service on the next master
    std::optional<Errand> routed;        // users to the next master, once the proxy sees it serve
    std::unique_ptr<SignsOfLife> signs; // while dead-man timers are armed by this process

    [[nodiscard]] Upstream upstream(const Run &run, Node follower, Node master) const; // how follower reaches master
    [[nodiscard]] const Instance &pg(Node node) const { return node == old ? oldPg : nextPg; }
    [[nodiscard]] QList<Node> nodes() const; // all of the cluster's that are not absent
};
// The physical replication slot that `follower` uses on the other host: "baton_a", "baton_b".
[[nodiscard]] QString slotName(Node follower);

// Whether `witness` had any answer of `node`: ping, SSH, PostgreSQL or HTTP.
[[nodiscard]] bool isSeenBy(const Snapshot &snapshot, Node witness, Node node);

using SharedHandover = std::shared_ptr<Handover>;

[[nodiscard]] SharedHandover handover(const Plan &plan, Node old, Node next, Operation operation);
// Whether the old master is there is known from this look, too.
void sawOld(Handover &h, const Snapshot &snapshot);

// Binds a body to its handover, so that a table row reads as a name.
template<typename Body>
[[nodiscard]] auto with(const SharedHandover &h, Body body)
{
    return [h, body](Run &run) { return body(run, *h); };
}

[[nodiscard]] Command serviceCommand(const Run &run, const QString &what); // the product's service: "start", "stop", …

// Lock. `takeLock` needs two of three hosts, the one to be promoted among them.
Result<> takeLock(Run &run, Handover &h);
Result<> releaseLock(Run &run, Handover &h);

// Before the gate closes.
Result<> checkpointBoth(Run &run, Handover &h);
Result<> warmService(Run &run, Handover &h);
Result<> holdAgent(Run &run, Handover &h);
Result<> releaseAgent(Run &run, Handover &h); // undo of holdAgent
Result<> armTimers(Run &run, Handover &h);
constexpr std::chrono::hours wholeRun{24}; // longer than any
void signsForAtMost(Handover &h, std::chrono::milliseconds time); // where this process has armed timers; see SignsOfLife
Result<> stageStop(Run &run, Handover &h);   // all that the stop will need is written while users are still served
Result<> unstageStop(Run &run, Handover &h); // undo of stageStop
Result<> disarmTimers(Run &run, Handover &h);
Result<bool> timersDisarmed(Run &run, Handover &h);

// Whether the proxy reaches `next`: users come by it, so they would be sent where nobody answers. Asked while users are served, and
// once more beside the old master's stop.
[[nodiscard]] Errand askProxyForNext(Run &run, Handover &h);
[[nodiscard]] Result<> proxyReachesNext(const Run &run, const Handover &h, Errand &asked);

// The gate.
Result<> closeGate(Run &run, Handover &h);
Result<> openGate(Run &run, Handover &h);
Result<> letBackToOld(Run &run, Handover &h);
void forgetWaits(Run &run, Handover &h);
void rememberLongestWait(Run &run, Handover &h); // of the requests that HAProxy held since then, as fact "outage.ms"
Result<> routeToNext(Run &run, Handover &h); // and opens the gate: what is held goes on
Result<bool> routedToNext(Run &run, Handover &h);
// Writes haproxy.cfg so that a reload or reboot of the proxy says the same as its run time: `disabled` hosts stay out.
Result<> keepProxyFile(Run &run, Handover &h, const QSet<Node> &disabled);
Result<> returnToProxy(Run &run, Handover &h); // the old master is a slave now: the proxy knows both again

// What a command of the handover said. Where the hosts have undone this run meanwhile they refuse it: an error that says so.
Result<QByteArray> unlessUndone(const Run &run, const Handover &h, Errand &sent);

// The old master.
Result<> stopOldMaster(Run &run, Handover &h);
Result<bool> oldMasterStopped(Run &run, Handover &h);
Result<bool> oldMasterGaveUp(Run &run, Handover &h); // stopped, or the other one is master already
enum class NoData { IsFine, IsNoAnswer }; // a folder without a database: a copy brings one, but nobody knows whether a volume is only not mounted
Result<> stopOldForGood(Run &run, Handover &h, NoData there = NoData::IsFine); // service, agent and PostgreSQL, seen to be down
// What the other hosts see of an old master that can't be reached from here, or not for certain.
Result<bool> othersSeeOld(Run &run, Handover &h);    // whether it is there at all
Result<> seeGuardStopOld(Run &run, Handover &h);     // it was marked: its own guard stops it, or it goes away
Result<> permitStart(Run &run, Node node); // tells the guard of this run's word, once
Result<> startOldMasterAgain(Run &run, Handover &h); // undo of stopOldMaster: as master, under the run's permit
Result<> confirmNothingMissing(Run &run, Handover &h);
Result<> makeOldMasterStandby(Run &run, Handover &h);
Result<bool> oldMasterIsStandbyOnDisk(Run &run, Handover &h);
Result<bool> oldMasterIsOut(Run &run, Handover &h); // that, or the other one is master already
Result<> startStandby(Run &run, Handover &h);
Result<bool> oldMasterFollows(Run &run, Handover &h);
Result<> seeFollow(Run &run, Handover &h, std::chrono::seconds bound); // that it streams; while it catches up, for as long as that takes
Result<> fenceOldMaster(Run &run, Handover &h);   // every way that works; a dead host is not waited for
Result<> startGuards(Run &run, Handover &h);           // on both, where they are installed
Result<> unfenceOldMaster(Run &run, Handover &h);
Result<> liftFence(Run &run, Handover &h); // undo of fenceOldMaster: marks away, back in the proxy
Result<> stopOldService(Run &run, Handover &h);

// The new master.
Result<> replayAllReceived(Run &run, Handover &h); // and sets the deadline of the promotion
Errand sendDeadlineOfPromotion(Run &run, Handover &h); // without one it is refused
Result<> promoteNext(Run &run, Handover &h);
Result<bool> nextIsMaster(Run &run, Handover &h);
Result<> seeNextIsMaster(Run &run, Handover &h); // before anything is done to the other one: ErrorKind::Outdated where it is a standby
Result<> startServiceOnNext(Run &run, Handover &h);
Result<bool> serviceAnswersOnNext(Run &run, Handover &h);
Result<> swapAgents(Run &run, Handover &h);   // off on the master, on where the slave is, if reachable
Result<> agentOffOnNext(Run &run, Handover &h);
Result<> seeUsersServed(Run &run, Handover &h);
Result<> proveService(Run &run, Handover &h); // a request through the proxy, a commit replayed on the slave
Result<> reindexIfStale(Run &run, Handover &h);
// Restarts PostgreSQL on the master (`next`) behind the closed gate, with the gate's dead-man timer armed.
Result<> restartHeld(Run &run, Handover &h);
Result<> reindexOn(Run &run, Node node);

// Whether the product's health check passes on a host, asked from the host itself.
Result<bool> servesNow(Run &run, Node node);

} // namespace baton
