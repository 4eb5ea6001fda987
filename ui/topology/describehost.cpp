#include "ui/topology/describe.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Topology)
};

Chip chip(const QString &title, Chip::State state, const QString &status)
{
    return {title, state, status};
}

Chip postgresChip(const PostgresFacts &postgres)
{
    const QString title = Words::tr("PostgreSQL");
    if (postgres.running && !postgres.inRecovery)
        return chip(title, Chip::State::Good, Words::tr("writable"));
    if (postgres.running)
        return postgres.replayPaused ? chip(title, Chip::State::Warning, Words::tr("replay paused"))
                                     : chip(title, Chip::State::Good, Words::tr("standby"));
    if (!postgres.installed)
        return chip(title, Chip::State::Unknown, Words::tr("not installed"));
    return chip(title, Chip::State::Bad, Words::tr("stopped"));
}

// The product's units other than search do not tell who serves: its own answer does.
Chip deskChip(const ProductFacts &product, bool isSlave)
{
    const QString title = Words::tr("Service desk");
    if (!product.installed)
        return chip(title, Chip::State::Unknown, Words::tr("not installed"));
    if (product.serving)
        return chip(title, isSlave ? Chip::State::Warning : Chip::State::Good, Words::tr("serving"));
    if (isSlave)
        return chip(title, Chip::State::Idle, Words::tr("idle"));
    if (product.httpStatus > 0)
        return chip(title, Chip::State::Warning, Words::tr("answers %1").arg(product.httpStatus));
    return chip(title, Chip::State::Bad, Words::tr("no answer"));
}

Chip searchChip(const ProductFacts &product, bool isSlave)
{
    const QString title = Words::tr("Search");
    switch (product.search) {
    case ProductFacts::Search::Green:
        return chip(title, Chip::State::Good, Words::tr("ready"));
    case ProductFacts::Search::Stale:
        return isSlave ? chip(title, Chip::State::Idle, Words::tr("idle"))
                       : chip(title, Chip::State::Warning, Words::tr("index is stale"));
    case ProductFacts::Search::Down:
        return chip(title, isSlave ? Chip::State::Idle : Chip::State::Bad, Words::tr("down"));
    case ProductFacts::Search::Unknown:
        break;
    }
    return chip(title, Chip::State::Unknown, product.installed ? Words::tr("unknown") : Words::tr("not installed"));
}

Severity fillSeverity(double fraction)
{
    return fraction > 0.95 ? Severity::Critical : fraction > 0.85 ? Severity::Warning : Severity::Good;
}

Meter meter(const QString &title, double used, double total)
{
    if (total <= 0)
        return {title, -1, unknownValue(), Severity::Good};
    const double fraction = qBound(0.0, used / total, 1.0);
    return {title, fraction, formatPercent(fraction), fillSeverity(fraction)};
}

QList<Meter> metersOf(const SystemFacts &system)
{
    if (system.cores <= 0 && system.memoryTotal <= 0 && system.diskTotal <= 0) // in a replay: not kept
        return {};
    Meter load = meter(Words::tr("Load"), system.load1, system.cores);
    load.severity = system.cores > 0 && system.load1 > 2 * system.cores ? Severity::Warning : Severity::Good;
    return {load, meter(Words::tr("Memory"), double(system.memoryTotal - system.memoryAvailable), double(system.memoryTotal)),
            meter(Words::tr("Disk"), double(system.diskTotal - system.diskFree), double(system.diskTotal))};
}

// Empty when there is nothing to say about how the host is reached.
QString reachText(const HostState &state, const QDateTime &now)
{
    const QString since = state.lostSince.isValid() ? formatSeconds(double(state.lostSince.msecsTo(now)) / 1000.0) : QString();
    switch (state.reach) {
    case HostState::Reach::Ok:
        return {};
    case HostState::Reach::Unknown:
        return Words::tr("not looked at yet");
    case HostState::Reach::Suspect:
        return since.isEmpty() ? Words::tr("no answer") : Words::tr("no answer for %1").arg(since);
    case HostState::Reach::Unreachable:
        return since.isEmpty() ? Words::tr("unreachable") : Words::tr("unreachable for %1").arg(since);
    case HostState::Reach::HostKeyUnknown:
        return Words::tr("host key not confirmed yet");
    case HostState::Reach::HostKeyChanged:
        return Words::tr("host key changed");
    case HostState::Reach::LoginRefused:
        return Words::tr("login refused");
    }
    Q_UNREACHABLE();
}

Severity reachSeverity(HostState::Reach reach)
{
    switch (reach) {
    case HostState::Reach::Ok:
        return Severity::Good;
    case HostState::Reach::Unknown:
        return Severity::Info;
    case HostState::Reach::HostKeyUnknown:
    case HostState::Reach::Suspect:
        return Severity::Warning;
    case HostState::Reach::Unreachable:
    case HostState::Reach::HostKeyChanged:
    case HostState::Reach::LoginRefused:
        return Severity::Critical;
    }
    Q_UNREACHABLE();
}

void addBadge(TopologyNode &card, const Scenery &scenery, const HostState &state)
{
    using Badge = TopologyNode::Badge;
    if (!state.guard.fencedBy.isEmpty() && !state.isMaster() && !state.isStandby()) {
        card.badge = Badge::Fenced;
        card.badgeText = Words::tr("FENCED");
    } else if (hasOldMaster(scenery.assessment) && scenery.assessment.slave == card.node) {
        card.badge = Badge::Down;
        card.badgeText = Words::tr("OLD MASTER");
    } else if (scenery.assessment.master == card.node || (state.reachable() && state.isMaster())) {
        card.badge = Badge::Master;
        card.badgeText = Words::tr("MASTER");
    } else if (scenery.assessment.slave == card.node || state.isStandby()) {
        card.badge = Badge::Slave;
        card.badgeText = Words::tr("SLAVE");
    }
}

QString inWords(const TopologyNode &card)
{
    QStringList lines{QStringLiteral("%1 %2 %3").arg(card.title, card.address, card.badgeText).simplified()};
    if (!card.status.isEmpty())
        lines << card.status;
    for (const Chip &service : card.chips)
        lines << Words::tr("%1: %2").arg(service.title, service.status);
    for (const Meter &bar : card.meters)
        lines << Words::tr("%1: %2").arg(bar.title, bar.value);
    if (!card.footnote.isEmpty())
        lines << card.footnote;
    if (!card.running.isEmpty())
        lines << Words::tr("Now: %1").arg(card.running);
    return lines.join(u'\n');
}

Severity worstFinding(const Assessment &assessment, Node node)
{
    Severity worst = Severity::Good;
    for (const Finding &finding : assessment.findings) {
        if (finding.node == node)
            worst = std::max(worst, finding.severity);
    }
    return worst;
}

TopologyNode card(const Scenery &scenery, Node node, TopologyNode::Kind kind)
{
    const HostState state = scenery.snapshot.host(node);
    TopologyNode card{.id = nodeId(node), .kind = kind, .node = node};
    card.title = scenery.profile.label(node);
    card.address = scenery.profile.host(node).address;
    card.status = reachText(state, scenery.snapshot.taken);
    card.severity = std::max(reachSeverity(state.reach), worstFinding(scenery.assessment, node));
    // While others still see it, a doubt of ours leaves its facts as they are.
    const bool doubted = state.reach == HostState::Reach::Suspect && worstFinding(scenery.assessment, node) < Severity::Critical;
    card.stale = !state.reachable() && !doubted;
    if (scenery.step.node == node)
        card.running = scenery.step.title;
    return card;
}

} // namespace

namespace {

// What was good then says nothing about now.
void ageFacts(TopologyNode &card, const QDateTime &seen)
{
    for (Chip &last : card.chips) {
        last.state = Chip::State::Unknown;
        last.status = Words::tr("was: %1").arg(last.status);
    }
    card.meters.clear();
    card.footnote = Words::tr("last seen %1").arg(formatTime(seen));
}

// A run stops and starts things: that is no fault.
void calmDown(TopologyNode &card)
{
    for (Chip &service : card.chips) {
        if (service.state == Chip::State::Bad || service.state == Chip::State::Warning)
            service.state = Chip::State::Idle;
    }
}

} // namespace

TopologyNode describeHost(const Scenery &scenery, Node node)
{
    const HostState state = scenery.snapshot.host(node);
    TopologyNode card = baton::card(scenery, node, TopologyNode::Kind::Host);
    addBadge(card, scenery, state);
    if (state.seen.isValid()) {
        const bool isSlave = card.badge != TopologyNode::Badge::Master;
        card.chips = {deskChip(state.product, isSlave), postgresChip(state.postgres), searchChip(state.product, isSlave)};
        card.meters = metersOf(state.system);
        if (state.postgres.timeline > 0)
            card.footnote = Words::tr("timeline %1").arg(state.postgres.timeline);
        if (card.stale)
            ageFacts(card, state.seen);
        else if (scenery.assessment.situation == Situation::OperationRunning)
            calmDown(card);
    }
    card.description = inWords(card);
    return card;
}

TopologyNode describeProxy(const Scenery &scenery)
{
    if (scenery.profile.proxyKind == ProxyKind::Foreign && !scenery.profile.has(Node::Proxy)) {
        TopologyNode foreign{.id = nodeId(Node::Proxy), .kind = TopologyNode::Kind::Proxy, .node = Node::Proxy};
        foreign.title = Words::tr("Load balancer");
        foreign.severity = Severity::Info;
        foreign.status = Words::tr("not managed by Baton");
        foreign.description = inWords(foreign);
        return foreign;
    }
    const HostState state = scenery.snapshot.host(Node::Proxy);
    TopologyNode card = baton::card(scenery, Node::Proxy, TopologyNode::Kind::Proxy);
    if (state.seen.isValid()) {
        const ProxyFacts &proxy = state.proxy;
        card.chips = {chip(Words::tr("HAProxy"), proxy.running ? Chip::State::Good : proxy.installed ? Chip::State::Bad : Chip::State::Unknown,
                           proxy.running ? Words::tr("running") : proxy.installed ? Words::tr("stopped") : Words::tr("not installed"))};
        if (card.stale)
            ageFacts(card, state.seen);
        else if (proxy.running && proxy.block == ProxyFacts::Block::AsWanted)
            card.gate = Gate{proxy.gateOpen, proxy.maintenance, proxy.held};
    }
    card.description = inWords(card);
    return card;
}

TopologyNode describeUsers(const Scenery &scenery)
{
    TopologyNode users{.id = QStringLiteral("users"), .kind = TopologyNode::Kind::Users};
    users.title = Words::tr("Users");
    users.address = scenery.profile.serviceUrl;
    users.description = inWords(users);
    return users;
}

} // namespace baton
