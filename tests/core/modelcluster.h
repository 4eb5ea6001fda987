#pragma once

#include "core/cluster/node.h"
#include "core/host/host.h"

#include <QMap>
#include <QSet>

#include <array>
#include <functional>
#include <mutex>

// Two data hosts and a proxy as far as their safety depends on it: what a power cut leaves, what the hosts' own scripts decide
// (resources/host: the same rules, in a few lines each), who accepts writes, and who has which. Tests drive runbooks against it
// and let anything die between two commands. It says so when a runbook sends what it does not know: a new step is to be added here.
namespace baton::model {

struct Timer
{
    QString run;
    bool done = false;
};

struct Machine
{
    bool on = true;

    // On its disk.
    QMap<Node, QString> marks; // host that must not be a master → run
    QString lock;              // token
    QMap<QString, Timer> timers;
    QSet<QString> promoted, refused, deadlines; // by run
    bool standbySignal = false, staged = false, cleanlyStopped = false, asideOnDisk = true, follows = false;
    int timeline = 1;
    qint64 position = 0;       // the last ticket that it has
    qint64 fork = 0;           // the last one of before its promotion
    bool halfRewound = false;  // as Baton's note says
    Node serves = Node::A;     // the proxy's record

    // Gone with its power.
    bool stopping = false; // told to stop, and still at it: no master any more, and not to be started yet
    bool running = false, standby = false, agent = false, service = false, permitted = false;
    QSet<QString> waysBack; // runs that have begun to bring it back as the master
    bool gateOpen = true, maintenance = false;
    QSet<Node> disabled;
    Node routed = Node::A;

    [[nodiscard]] bool isMaster() const { return on && running && !standby; }
};

class Cluster
{
public:
    Cluster();

    Machine &at(Node node) { return m_machines[size_t(node)]; }
    const Machine &at(Node node) const { return m_machines[size_t(node)]; }

    // What a command does and answers; std::nullopt: unknown, remembered in `unknown`.
    [[nodiscard]] CommandOutput perform(Node node, const Command &command);
    QStringList unknown;

    // Faults.
    void cutPower(Node node);
    void boot(Node node);
    bool cutApart = false; // the data hosts can't reach each other
    bool slowStop = false; // a master takes longer to stop than the run waits

    // Time passes: a ticket is written where users reach a master; a standby has all but the newest.
    void tick();
    // What the hosts do without Baton: timers of runs that give no sign of life, in this order of kinds; guards; HAProxy's checks.
    // Until nothing changes any more.
    void settle(const QStringList &orderOfTimers, bool signsOfLife);

    // Judgements.
    [[nodiscard]] int masters() const;
    [[nodiscard]] std::optional<Node> servedBy() const; // whom a user's request reaches and who can write
    [[nodiscard]] bool hasPair() const;                 // one master that serves, and a standby of it
    [[nodiscard]] qint64 lost() const { return m_lost; } // tickets that a promoted host did not have, though users were told that they are safe
    [[nodiscard]] QString text() const;
    // Checked after every change, wherever it comes from.
    [[nodiscard]] bool everTwoMasters() const { return m_twoMasters; }

private:
    [[nodiscard]] CommandOutput tool(Node node, const QStringList &words);
    [[nodiscard]] CommandOutput sql(Node node, const QStringList &words);
    [[nodiscard]] CommandOutput controlData(Node node) const;
    [[nodiscard]] std::optional<CommandOutput> comeBack(Node node, const QStringList &words);
    [[nodiscard]] CommandOutput stopMaster(Node node, const QString &run);
    [[nodiscard]] CommandOutput promote(Node node, const QString &run);
    [[nodiscard]] bool mayStartAsMaster(Node node) const;
    [[nodiscard]] bool isMarked(Node node, Node seenFrom) const;
    [[nodiscard]] bool hears(Node from, Node to) const;
    bool start(Node node);
    void stop(Node node);
    void lookForTwoMasters();
    bool act(Node node, const QString &kind);
    bool actRestartMaster(Node node, Timer &timer);
    bool actFinishPromotion(Node node, Timer &timer);
    bool guard(Node node);
    bool check();

    std::array<Machine, 3> m_machines;
    qint64 m_acknowledged = 0, m_lost = 0;
    bool m_twoMasters = false;
};

} // namespace baton::model
