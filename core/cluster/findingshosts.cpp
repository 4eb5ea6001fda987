#include "core/cluster/findings.h"

#include <QLocale>

#include <cmath>

// Findings about services, machines, the guard and HAProxy.

namespace baton {

namespace {

void addServing(FindingList &list)
{
    const Judgement &j = list.j;
    const bool silent = j.master && j.reached(*j.master) && j.installed(*j.master) && j.masterState().isMaster() && !j.masterState().product.serving;
    if (silent && !j.runIsOnItsWay())
        list.add(QStringLiteral("service-down"), Severity::Critical, j.master,
                 j.masterState().product.httpStatus
                     ? J::tr("The service desk on the master %1 answers with HTTP status %2.").arg(j.masterLabel()).arg(j.masterState().product.httpStatus)
                     : J::tr("The service desk on the master %1 does not answer.").arg(j.masterLabel()),
                 J::tr("PostgreSQL is up, so users see an error though the data is there."),
                 J::tr("Look at systemctl status %1.").arg(j.recipe.serviceUnit));
    if (j.slave && j.reached(*j.slave) && j.slaveState().product.serving && !j.snapshot.twoMasters())
        list.add(QStringLiteral("slave-serving"), Severity::Critical, j.slave,
                 J::tr("The service desk on the slave %1 answers as if it were the master.").arg(j.slaveLabel()),
                 J::tr("Users could be sent to a copy that can't save anything."), J::tr("Stop %1 there.").arg(j.recipe.serviceUnit));
}

void addSearch(FindingList &list)
{
    const Judgement &j = list.j;
    if (!j.master || !j.reached(*j.master))
        return;
    const ProductFacts::Search search = j.masterState().product.search;
    if (search == ProductFacts::Search::Stale)
        list.add(QStringLiteral("search-stale"), Severity::Warning, j.master, J::tr("The search index on %1 is stale.").arg(j.masterLabel()),
                 J::tr("After a change of roles search finds nothing, or old things."), J::tr("Use Rebuild search index."));
    else if (search == ProductFacts::Search::Down)
        list.add(QStringLiteral("search-down"), Severity::Warning, j.master, J::tr("Search on %1 does not answer.").arg(j.masterLabel()),
                 J::tr("The service desk works, but its search does not."), J::tr("Look at systemctl status %1.").arg(j.recipe.searchUnit));
}

void addAgent(FindingList &list)
{
    const Judgement &j = list.j;
    if (j.recipe.agentUnit.isEmpty() || j.lock() || !j.master || !j.reached(*j.master) || !j.masterState().isMaster())
        return;
    if (j.streaming && j.reached(*j.slave) && !j.slaveState().product.agentActive)
        list.add(QStringLiteral("agent-off"), Severity::Info, j.slave, J::tr("The product's failover agent on %1 is off.").arg(j.slaveLabel()),
                 J::tr("If the master dies, nobody takes over by itself: you do, with Failover."),
                 J::tr("Switch %1 on there, if you want a takeover without a person.").arg(j.recipe.agentUnit));
    if (j.masterState().product.agentActive)
        list.add(QStringLiteral("agent-on-master"), Severity::Info, j.master,
                 J::tr("The product's failover agent still runs on the master %1.").arg(j.masterLabel()),
                 J::tr("It belongs on the slave. A reconversion switches it over."), {});
}

void addBuild(FindingList &list)
{
    const QString a = list.j.host(Node::A).product.buildChecksum, b = list.j.host(Node::B).product.buildChecksum;
    if (!a.isEmpty() && !b.isEmpty() && a != b)
        list.add(QStringLiteral("builds-differ"), Severity::Warning, std::nullopt, J::tr("The two data hosts have different builds of the product."),
                 J::tr("After a change of roles the other build meets this one's database."), J::tr("Install the same build on both."));
}

void addDisk(FindingList &list, Node node)
{
    const SystemFacts &system = list.j.host(node).system;
    if (!list.j.reached(node) || system.diskTotal <= 0)
        return;
    const double free = double(system.diskFree) / double(system.diskTotal);
    const bool critical = system.diskFree < 512 * limits::MiB || (free < 0.03 && system.diskFree < 2 * limits::GiB);
    if (!critical && !(free < 0.10 && system.diskFree < 10 * limits::GiB))
        return;
    list.add(QStringLiteral("disk-filling"), critical ? Severity::Critical : Severity::Warning, node,
             J::tr("The disk of %1 is nearly full: %2 of %3 are free.").arg(list.j.label(node), sizeText(system.diskFree), sizeText(system.diskTotal)),
             J::tr("A full disk stops PostgreSQL."), J::tr("Make room: old logs, old copies, a slot that holds back WAL."));
}

void addClocks(FindingList &list)
{
    const Judgement &j = list.j;
    QList<Node> reached;
    for (auto it = j.presences.cbegin(); it != j.presences.cend(); ++it) {
        if (it.value() == Presence::Reached && !j.host(it.key()).system.bootId.isEmpty())
            reached << it.key();
    }
    for (int i = 1; i < reached.size(); ++i) {
        const double apart = std::abs(j.host(reached[i]).system.clockOffset - j.host(reached[0]).system.clockOffset);
        if (apart > limits::clockSkew)
            list.add(QStringLiteral("clocks-apart"), Severity::Warning, reached[i],
                     J::tr("The clocks of %1 and %2 are %3 apart.").arg(j.label(reached[0]), j.label(reached[i]), durationText(apart)),
                     J::tr("Sessions, logs and statements about lag become wrong."), J::tr("Switch time synchronisation on (timedatectl set-ntp true)."));
    }
}

} // namespace

void addServiceFindings(FindingList &list)
{
    addServing(list);
    addSearch(list);
    addAgent(list);
    addBuild(list);
}

void addHostFindings(FindingList &list)
{
    for (auto it = list.j.profile.hosts.cbegin(); it != list.j.profile.hosts.cend(); ++it)
        addDisk(list, it.key());
    addClocks(list);
}

void addGuardFindings(FindingList &list)
{
    const Judgement &j = list.j;
    if (const GuardFacts *lock = j.lock())
        list.add(QStringLiteral("run-holds-lock"), Severity::Info, std::nullopt,
                 J::tr("%1 has been holding the cluster for “%2” since %3.")
                     .arg(lock->lockHolder, operationFromId(lock->lockOperation) ? operationTitle(*operationFromId(lock->lockOperation)) : lock->lockOperation,
                          QLocale().toString(lock->lockSince.toLocalTime(), QLocale::ShortFormat)),
                 J::tr("Only one operation runs at a time."), J::tr("If it was interrupted: resume it, roll it back, or take it over knowingly."));
    for (auto it = j.snapshot.hosts.cbegin(); it != j.snapshot.hosts.cend(); ++it) {
        if (it->reachable() && !j.snapshot.leftLock(it.key()).isEmpty())
            list.add(QStringLiteral("lock-left"), Severity::Info, it.key(),
                     J::tr("%1 still has the lock of a run of %2 that has ended.").arg(j.label(it.key()), it->guard.lockHolder),
                     J::tr("The host was out of reach when the run released it. No run can hold the cluster with one host's lock."),
                     J::tr("Nothing: the next operation replaces it."));
    }
    if (!j.master)
        return;
    for (Node node : dataNodes) {
        if (!j.reached(node) || !j.installed(node))
            continue;
        const GuardFacts &guard = j.host(node).guard;
        if (!guard.installed || !guard.guardsDatabase)
            list.add(QStringLiteral("guard-missing"), Severity::Warning, node, J::tr("Baton's guard is not on %1.").arg(j.label(node)),
                     J::tr("As an old master it could come back as a second one."), J::tr("Use Prepare."));
        else if (!guard.active)
            list.add(QStringLiteral("guard-inactive"), Severity::Warning, node, J::tr("Baton's guard on %1 is not running.").arg(j.label(node)),
                     J::tr("A second master would not be stopped there."), J::tr("Start it: systemctl start baton-guard.service."));
    }
    if (j.reached(*j.master) && j.guarded() && j.fenced(*j.master) && j.masterState().isMaster())
        list.add(QStringLiteral("master-fenced"), Severity::Critical, j.master, J::tr("The master %1 is marked as fenced.").arg(j.masterLabel()),
                 J::tr("It will not start again as a master."), J::tr("Finish the operation that marked it, or take the mark away knowingly."));
    if (!j.streaming || !j.slave || j.lock())
        return;
    if (j.fenced(*j.slave))
        list.add(QStringLiteral("mark-left"), Severity::Warning, j.slave, J::tr("The slave %1 is still marked as one that must not be a master.").arg(j.slaveLabel()),
                 J::tr("It could not take over. Some host was out of reach when the mark was taken away."), J::tr("Use Reconvert old master: it takes the mark away, the data stay."));
    if (j.keptOut(*j.slave))
        list.add(QStringLiteral("slave-kept-out"), Severity::Warning, j.slave, J::tr("HAProxy has been told not to use the slave %1.").arg(j.slaveLabel()),
                 J::tr("Users would not get through to it. The proxy was out of reach when it was to be let in again."), J::tr("Use Reconvert old master: it lets it in again, the data stay."));
}

void addProxyFindings(FindingList &list)
{
    const Judgement &j = list.j;
    if (!j.managedProxy() || !j.reached(Node::Proxy) || !j.master)
        return;
    const ProxyFacts &proxy = j.proxy();
    if (!proxy.installed) {
        list.add(QStringLiteral("proxy-not-installed"), Severity::Warning, Node::Proxy, J::tr("HAProxy is not installed on %1.").arg(j.label(Node::Proxy)),
                 J::tr("Users have no address that follows the master."), J::tr("Use Install HAProxy."));
        return;
    }
    if (!proxy.running) {
        list.add(QStringLiteral("proxy-down"), Severity::Critical, Node::Proxy, J::tr("HAProxy does not run on %1.").arg(j.label(Node::Proxy)),
                 J::tr("Users do not get through."), J::tr("Look at systemctl status haproxy."));
        return;
    }
    if (proxy.block == ProxyFacts::Block::Missing || proxy.block == ProxyFacts::Block::Differs)
        list.add(QStringLiteral("proxy-block-differs"), Severity::Warning, Node::Proxy,
                 proxy.block == ProxyFacts::Block::Missing ? J::tr("HAProxy's configuration has no block of Baton's.")
                                                           : J::tr("HAProxy's configuration is not as this profile wants it."),
                 J::tr("A planned switchover could not hold users' requests."), J::tr("Use Prepare or Install HAProxy; the difference is shown first."));
    if (!proxy.socketUsable)
        list.add(QStringLiteral("proxy-socket"), Severity::Warning, Node::Proxy, J::tr("HAProxy's admin socket can't be used."),
                 J::tr("Baton neither sees where users are sent nor can it hold them."), J::tr("Use Install HAProxy."));
    if (proxy.socketOpen)
        list.add(QStringLiteral("proxy-socket-open"), Severity::Warning, Node::Proxy, J::tr("HAProxy's admin socket on %1 is open to others than root.").arg(j.label(Node::Proxy)),
                 J::tr("Whoever writes to it can send users to the wrong server, or to none."),
                 J::tr("Set \"mode 600\" and a path on its line \"stats socket\" in haproxy.cfg, then reload HAProxy."));
    if (!proxy.gateOpen && !j.lock())
        list.add(QStringLiteral("gate-closed"), Severity::Critical, Node::Proxy, J::tr("HAProxy's gate is closed, and no operation is running."),
                 J::tr("Users wait, and then see the page that asks for patience."), J::tr("Resume or roll back the interrupted operation."));
    if (j.proxyUp(*j.slave) && !j.snapshot.twoMasters() && j.proxyIsWrong())
        list.add(QStringLiteral("proxy-wrong-server"), Severity::Critical, Node::Proxy, J::tr("HAProxy takes %1 for the master.").arg(j.slaveLabel()),
                 J::tr("Users are sent to a host that is not the master."), J::tr("Use Install HAProxy."));
}

} // namespace baton
