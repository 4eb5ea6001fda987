#include "ui/models/factlist.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString yesNo(bool yes)
{
    return yes ? Words::tr("yes") : Words::tr("no");
}

QString reachName(HostState::Reach reach)
{
    switch (reach) {
    case HostState::Reach::Unknown:
        return Words::tr("not tried yet");
    case HostState::Reach::Ok:
        return Words::tr("connected");
    case HostState::Reach::Suspect:
        return Words::tr("no answer, may be down");
    case HostState::Reach::Unreachable:
        return Words::tr("unreachable");
    case HostState::Reach::HostKeyUnknown:
        return Words::tr("host key not confirmed yet");
    case HostState::Reach::HostKeyChanged:
        return Words::tr("host key changed");
    case HostState::Reach::LoginRefused:
        return Words::tr("login refused");
    }
    Q_UNREACHABLE();
}

QString unitText(const UnitFacts &unit)
{
    const auto state = [&] {
        switch (unit.state) {
        case ServiceState::Unknown:
            return Words::tr("unknown");
        case ServiceState::Missing:
            return Words::tr("not installed");
        case ServiceState::Inactive:
            return Words::tr("stopped");
        case ServiceState::Activating:
            return Words::tr("starting");
        case ServiceState::Active:
            return Words::tr("running");
        case ServiceState::Failed:
            return Words::tr("failed");
        }
        Q_UNREACHABLE();
    }();
    return unit.enabled ? Words::tr("%1, starts at boot").arg(state) : state;
}

QString searchName(ProductFacts::Search search)
{
    switch (search) {
    case ProductFacts::Search::Green:
        return Words::tr("ready");
    case ProductFacts::Search::Stale:
        return Words::tr("index is stale");
    case ProductFacts::Search::Down:
        return Words::tr("down");
    case ProductFacts::Search::Unknown:
        break;
    }
    return {};
}

QString lsn(Lsn position)
{
    return position.isNull() ? QString() : position.toString();
}

QString sightText(const SightFacts &sight)
{
    using Sight = SightFacts::Sight;
    QStringList parts;
    const auto add = [&](const QString &what, Sight seen) {
        if (seen != Sight::Unknown)
            parts << (seen == Sight::Yes ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + what;
    };
    add(Words::tr("ping"), sight.ping);
    add(Words::tr("SSH"), sight.ssh);
    add(Words::tr("PostgreSQL"), sight.postgres);
    add(Words::tr("web"), sight.http);
    return parts.join(QStringLiteral("   "));
}

void addMasterSide(FactList &list, const PostgresFacts &postgres)
{
    list.code(Words::tr("Position"), lsn(postgres.current));
    for (const StandbyFacts &standby : postgres.standbys) {
        list.add(Words::tr("Standby"), QStringLiteral("%1 · %2 · %3").arg(standby.address, standby.state, standby.syncState));
        list.code(Words::tr("sent to it"), lsn(standby.sent));
        list.code(Words::tr("replayed there"), lsn(standby.replayed));
    }
}

void addStandbySide(FactList &list, const PostgresFacts &postgres)
{
    list.code(Words::tr("Received"), lsn(postgres.received));
    list.code(Words::tr("Replayed"), lsn(postgres.replayed));
    list.add(Words::tr("Lag"), postgres.lag < 0 ? QString() : formatSeconds(postgres.lag));
    if (postgres.lastReplayed.isValid())
        list.add(Words::tr("Last transaction copied"), QLocale().toString(postgres.lastReplayed.toLocalTime(), QLocale::ShortFormat));
    list.add(Words::tr("Receiver"), postgres.receiverState.isEmpty() ? Words::tr("none") : postgres.receiverState);
    list.add(Words::tr("Upstream"), postgres.receiverHost);
    list.add(Words::tr("Last error"), postgres.receiverError);
    if (postgres.replayPaused)
        list.add(Words::tr("Replay"), Words::tr("paused"));
}

} // namespace

void addReach(FactList &list, const ClusterState &cluster, Node node)
{
    const HostState state = cluster.snapshot.host(node);
    list.section(Words::tr("Connection"));
    list.add(Words::tr("Address"), cluster.profile.host(node).address);
    list.add(Words::tr("SSH"), reachName(state.reach));
    list.add(Words::tr("Why"), state.error);
    if (state.lostSince.isValid() && !state.reachable())
        list.add(Words::tr("Lost since"), formatTime(state.lostSince));
}

void addSystem(FactList &list, const SystemFacts &system)
{
    list.section(Words::tr("Machine"));
    list.add(Words::tr("System"), system.os);
    if (system.cores > 0)
        list.add(Words::tr("Load"), Words::tr("%1 on %n core(s)", nullptr, system.cores).arg(QLocale().toString(system.load1, 'f', 2)));
    if (system.memoryTotal > 0)
        list.add(Words::tr("Memory free"), Words::tr("%1 of %2").arg(formatBytes(system.memoryAvailable), formatBytes(system.memoryTotal)));
    if (system.diskTotal > 0)
        list.add(Words::tr("Disk free"), Words::tr("%1 of %2").arg(formatBytes(system.diskFree), formatBytes(system.diskTotal)));
    if (!system.bootId.isEmpty())
        list.add(Words::tr("Clock off by"), Words::tr("%1 s").arg(QLocale().toString(system.clockOffset, 'f', 1)));
    list.code(Words::tr("Boot"), system.bootId.left(8));
}

void addPostgres(FactList &list, const PostgresFacts &postgres)
{
    list.section(Words::tr("PostgreSQL"));
    if (!postgres.installed) {
        list.add(Words::tr("State"), Words::tr("not installed"));
        return;
    }
    list.add(Words::tr("State"), !postgres.running ? Words::tr("stopped") : postgres.inRecovery ? Words::tr("standby") : Words::tr("writable"));
    list.add(Words::tr("Error"), postgres.error);
    list.add(Words::tr("Version"), postgres.version);
    list.add(Words::tr("Timeline"), postgres.timeline > 0 ? QString::number(postgres.timeline) : QString());
    if (postgres.running && postgres.inRecovery)
        addStandbySide(list, postgres);
    else
        addMasterSide(list, postgres);
    for (const SlotFacts &slot : postgres.slots_)
        list.add(Words::tr("Slot %1").arg(slot.name), Words::tr("%1, holds back %2").arg(slot.active ? Words::tr("active") : Words::tr("not active"), formatBytes(slot.heldBack)));
    list.add(Words::tr("Control data"), postgres.clusterState);
    list.code(Words::tr("System identifier"), postgres.systemIdentifier ? QString::number(postgres.systemIdentifier) : QString());
    list.code(Words::tr("Data directory"), postgres.dataDirectory);
}

void addProduct(FactList &list, const ProductFacts &product)
{
    list.section(Words::tr("Service desk"));
    if (!product.installed) {
        list.add(Words::tr("State"), Words::tr("not installed"));
        return;
    }
    list.add(Words::tr("Serves users"), yesNo(product.serving));
    list.add(Words::tr("Health answer"), product.httpStatus > 0 ? QString::number(product.httpStatus) : Words::tr("none", "answer"));
    list.add(Words::tr("Search"), searchName(product.search));
    list.add(Words::tr("Own failover agent"), product.agentActive ? Words::tr("active") : product.agentEnabled ? Words::tr("enabled, not active") : Words::tr("off"));
    list.code(Words::tr("Build"), product.buildChecksum.left(12));
    for (auto unit = product.units.begin(); unit != product.units.end(); ++unit)
        list.add(unit.key(), unitText(unit.value()));
}

void addGuard(FactList &list, const GuardFacts &guard)
{
    list.section(Words::tr("Guard against a second master"));
    list.add(Words::tr("In place"), guard.installed && guard.guardsDatabase ? (guard.active ? Words::tr("yes") : Words::tr("installed, not active")) : Words::tr("no"));
    list.add(Words::tr("Says"), guard.verdict);
    list.code(Words::tr("Fenced by run"), guard.fencedBy);
    if (!guard.lockRun.isEmpty()) {
        list.add(Words::tr("Locked by"), guard.lockHolder);
        list.add(Words::tr("For"), guard.lockOperation);
        list.add(Words::tr("Since"), formatTime(guard.lockSince));
    }
}

void addProxy(FactList &list, const Profile &profile, const ProxyFacts &proxy)
{
    list.section(Words::tr("HAProxy"));
    if (!proxy.installed) {
        list.add(Words::tr("State"), Words::tr("not installed"));
        return;
    }
    list.add(Words::tr("State"), proxy.running ? Words::tr("running") : Words::tr("stopped"));
    list.add(Words::tr("Version"), proxy.version);
    const QString blocks[] = {QString(), Words::tr("missing"), Words::tr("as wanted"), Words::tr("differs from the profile")};
    list.add(Words::tr("Configuration"), blocks[int(proxy.block)]);
    list.add(Words::tr("Admin socket"), proxy.socketUsable ? Words::tr("usable") : Words::tr("not usable"));
    list.add(Words::tr("Gate"), proxy.gateOpen ? Words::tr("open") : Words::tr("closed, %n request(s) held", nullptr, proxy.held));
    list.add(Words::tr("Requests"), formatRate(proxy.requestRate));
    if (proxy.recorded)
        list.add(Words::tr("Serving, by its record"), profile.label(*proxy.recorded));
    for (auto server = proxy.servers.begin(); server != proxy.servers.end(); ++server)
        list.add(profile.label(server.key()), QStringLiteral("%1 · %2 · %3").arg(server->status, server->check, formatRate(server->requestRate)));
}

void addSight(FactList &list, const Profile &profile, const QMap<Node, SightFacts> &sees, const QString &title)
{
    list.section(title.isEmpty() ? Words::tr("What it reaches") : title);
    for (auto sight = sees.begin(); sight != sees.end(); ++sight)
        list.add(profile.label(sight.key()), sightText(sight.value()));
}

} // namespace baton
