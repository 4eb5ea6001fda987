#pragma once

#include "core/base/clock.h"
#include "core/cluster/assessment.h"
#include "core/cluster/profile.h"
#include "core/cluster/snapshot.h"
#include "core/host/host.h"
#include "core/product/recipe.h"

#include <QMap>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace baton {

// Makes a connection object for a machine of the cluster; does no I/O itself. Called on worker threads, may run at the same
// time for different nodes.
using ConnectHost = std::function<std::unique_ptr<Host>(Node)>;

// Watches one cluster: a read-only probe per host, about one sample a second, judged by assess(). Never changes
// anything on a host. Lives on the thread that made it (it needs that thread's event loop); each host has a worker thread.
class ClusterMonitor : public QObject
{
    Q_OBJECT

public:
    ClusterMonitor(Profile profile, Recipe recipe, ConnectHost connect, Clock &clock, QObject *parent = nullptr);
    ~ClusterMonitor() override; // stops; waits for the workers, a blocked call is aborted

    void start();
    void stop();
    // Stops without waiting. The function that is returned waits for the workers, who may be in a name's resolution for half a minute:
    // on any thread, and before this is destroyed.
    [[nodiscard]] std::function<void()> leave();
    [[nodiscard]] bool isRunning() const;

    // Tries unreachable hosts again at once, e.g. after a password was entered or a host key confirmed.
    void retryNow();

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] const Snapshot &snapshot() const;
    [[nodiscard]] const Assessment &assessment() const;

Q_SIGNALS:
    // After every sample and every change of reach; several within 50 ms come as one.
    void snapshotChanged(const baton::Snapshot &snapshot);
    // Only when it differs from the last one.
    void assessmentChanged(const baton::Assessment &assessment);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

// Hosts that were missed before, by the others as well: they are waited for no longer than the hosts try to see each other, which is `patience`.
// A look that only confirms can do with less: a host that answers does so within some milliseconds, a far one within some more.
struct Missed
{
    QSet<Node> nodes = {};
    std::chrono::milliseconds patience = std::chrono::seconds(1);
};

// One complete look at all hosts, in parallel, for Run::look() and the command line. A host that gives no answer within
// `bound` is marked unreachable; its object's disconnect() is called then. `hosts` may lack nodes: they stay Reach::Unknown.
[[nodiscard]] Snapshot lookOnce(const Profile &profile, const Recipe &recipe, const QMap<Node, Host *> &hosts, Clock &clock,
                                std::chrono::milliseconds bound = std::chrono::seconds(8), const Missed &missed = {});

// What the probe has to know of profile and recipe, as shell variables.
[[nodiscard]] QString probeFacts(const Profile &profile, const Recipe &recipe, Node node);
// What one look at a host sends: the read-only probe script with this cluster's names and addresses filled in.
// `patience`: how long the host tries to see the others.
[[nodiscard]] Command probeOnce(const Profile &profile, const Recipe &recipe, Node node,
                                std::chrono::milliseconds patience = std::chrono::seconds(1));
[[nodiscard]] Command probeStream(const Profile &profile, const Recipe &recipe, Node node);

} // namespace baton
