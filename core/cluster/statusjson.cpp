#include "core/cluster/statusjson.h"

#include <QJsonArray>

// Facts and judgement as JSON. Field names are those of the structures; what is not known is left out or null.
namespace baton {

namespace {

QJsonValue time(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue lsn(Lsn position)
{
    return position.isNull() ? QJsonValue() : QJsonValue(position.toString());
}

QJsonValue node(std::optional<Node> which)
{
    return which ? QJsonValue(nodeId(*which)) : QJsonValue();
}

QString sightWord(SightFacts::Sight sight)
{
    switch (sight) {
    case SightFacts::Sight::Unknown:
        return QStringLiteral("unknown");
    case SightFacts::Sight::Yes:
        return QStringLiteral("yes");
    case SightFacts::Sight::No:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

QString reachWord(HostState::Reach reach)
{
    switch (reach) {
    case HostState::Reach::Unknown:
        return QStringLiteral("unknown");
    case HostState::Reach::Ok:
        return QStringLiteral("ok");
    case HostState::Reach::Suspect:
        return QStringLiteral("suspect");
    case HostState::Reach::Unreachable:
        return QStringLiteral("unreachable");
    case HostState::Reach::HostKeyUnknown:
        return QStringLiteral("host-key-unknown");
    case HostState::Reach::HostKeyChanged:
        return QStringLiteral("host-key-changed");
    case HostState::Reach::LoginRefused:
        return QStringLiteral("login-refused");
    }
    Q_UNREACHABLE();
}

QString serviceWord(ServiceState state)
{
    switch (state) {
    case ServiceState::Unknown:
        return QStringLiteral("unknown");
    case ServiceState::Missing:
        return QStringLiteral("missing");
    case ServiceState::Inactive:
        return QStringLiteral("inactive");
    case ServiceState::Activating:
        return QStringLiteral("activating");
    case ServiceState::Active:
        return QStringLiteral("active");
    case ServiceState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString searchWord(ProductFacts::Search search)
{
    switch (search) {
    case ProductFacts::Search::Unknown:
        return QStringLiteral("unknown");
    case ProductFacts::Search::Green:
        return QStringLiteral("green");
    case ProductFacts::Search::Stale:
        return QStringLiteral("stale");
    case ProductFacts::Search::Down:
        return QStringLiteral("down");
    }
    Q_UNREACHABLE();
}

QString blockWord(ProxyFacts::Block block)
{
    switch (block) {
    case ProxyFacts::Block::Unknown:
        return QStringLiteral("unknown");
    case ProxyFacts::Block::Missing:
        return QStringLiteral("missing");
    case ProxyFacts::Block::AsWanted:
        return QStringLiteral("as-wanted");
    case ProxyFacts::Block::Differs:
        return QStringLiteral("differs");
    }
    Q_UNREACHABLE();
}

QString offerWord(Offer::State state)
{
    switch (state) {
    case Offer::State::Possible:
        return QStringLiteral("possible");
    case Offer::State::Warned:
        return QStringLiteral("warned");
    case Offer::State::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const QMap<Node, SightFacts> &sees)
{
    QJsonObject json;
    for (auto it = sees.cbegin(); it != sees.cend(); ++it)
        json.insert(nodeId(it.key()), QJsonObject{{QStringLiteral("ping"), sightWord(it->ping)},
                                                  {QStringLiteral("ssh"), sightWord(it->ssh)},
                                                  {QStringLiteral("postgres"), sightWord(it->postgres)},
                                                  {QStringLiteral("http"), sightWord(it->http)}});
    return json;
}

QJsonObject toJson(const SystemFacts &system)
{
    return {{QStringLiteral("bootId"), system.bootId},
            {QStringLiteral("os"), system.os},
            {QStringLiteral("clockOffset"), system.clockOffset},
            {QStringLiteral("load1"), system.load1},
            {QStringLiteral("cores"), system.cores},
            {QStringLiteral("memoryTotal"), system.memoryTotal},
            {QStringLiteral("memoryAvailable"), system.memoryAvailable},
            {QStringLiteral("diskTotal"), system.diskTotal},
            {QStringLiteral("diskFree"), system.diskFree}};
}

QJsonObject toJson(const StandbyFacts &row)
{
    return {{QStringLiteral("address"), row.address}, {QStringLiteral("applicationName"), row.applicationName},
            {QStringLiteral("state"), row.state},     {QStringLiteral("sent"), lsn(row.sent)},
            {QStringLiteral("flushed"), lsn(row.flushed)}, {QStringLiteral("replayed"), lsn(row.replayed)},
            {QStringLiteral("syncState"), row.syncState}};
}

QJsonObject toJson(const SlotFacts &slot)
{
    return {{QStringLiteral("name"), slot.name},
            {QStringLiteral("active"), slot.active},
            {QStringLiteral("walStatus"), slot.walStatus},
            {QStringLiteral("heldBack"), slot.heldBack}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{QStringLiteral("id"), finding.id},     {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("node"), node(finding.node)}, {QStringLiteral("what"), finding.what},
            {QStringLiteral("why"), finding.why},   {QStringLiteral("todo"), finding.todo}};
}

template<typename T>
QJsonArray arrayOf(const QList<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(toJson(row));
    return array;
}

QJsonObject toJson(const PostgresFacts &pg)
{
    QJsonObject settings;
    for (auto it = pg.settings.cbegin(); it != pg.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return {{QStringLiteral("installed"), pg.installed},
            {QStringLiteral("running"), pg.running},
            {QStringLiteral("error"), pg.error},
            {QStringLiteral("version"), pg.version},
            {QStringLiteral("dataDirectory"), pg.dataDirectory},
            {QStringLiteral("port"), pg.port},
            {QStringLiteral("unit"), pg.unit},
            {QStringLiteral("systemIdentifier"), QString::number(pg.systemIdentifier)},
            {QStringLiteral("inRecovery"), pg.inRecovery},
            {QStringLiteral("timeline"), pg.timeline},
            {QStringLiteral("timelineStart"), lsn(pg.timelineStart)},
            {QStringLiteral("configuredAsStandby"), pg.configuredAsStandby},
            {QStringLiteral("clusterState"), pg.clusterState},
            {QStringLiteral("current"), lsn(pg.current)},
            {QStringLiteral("received"), lsn(pg.received)},
            {QStringLiteral("replayed"), lsn(pg.replayed)},
            {QStringLiteral("replayPaused"), pg.replayPaused},
            {QStringLiteral("lastReceived"), time(pg.lastReceived)},
            {QStringLiteral("lastReplayed"), time(pg.lastReplayed)},
            {QStringLiteral("lag"), pg.lag < 0 ? QJsonValue() : QJsonValue(pg.lag)},
            {QStringLiteral("receiverState"), pg.receiverState},
            {QStringLiteral("receiverHost"), pg.receiverHost},
            {QStringLiteral("receiverError"), pg.receiverError},
            {QStringLiteral("baseBackupRunning"), pg.baseBackupRunning},
            {QStringLiteral("walLogHints"), pg.walLogHints},
            {QStringLiteral("dataChecksums"), pg.dataChecksums},
            {QStringLiteral("tls"), pg.tls},
            {QStringLiteral("archiverFailures"), pg.archiverFailures},
            {QStringLiteral("synchronousStandbys"), pg.synchronousStandbys},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("standbys"), arrayOf(pg.standbys)},
            {QStringLiteral("slots"), arrayOf(pg.slots_)}};
}

QJsonObject toJson(const ProductFacts &product)
{
    QJsonObject units;
    for (auto it = product.units.cbegin(); it != product.units.cend(); ++it)
        units.insert(it.key(), QJsonObject{{QStringLiteral("state"), serviceWord(it->state)}, {QStringLiteral("enabled"), it->enabled}});
    return {{QStringLiteral("installed"), product.installed},
            {QStringLiteral("units"), units},
            {QStringLiteral("httpStatus"), product.httpStatus},
            {QStringLiteral("serving"), product.serving},
            {QStringLiteral("agentActive"), product.agentActive},
            {QStringLiteral("agentEnabled"), product.agentEnabled},
            {QStringLiteral("search"), searchWord(product.search)},
            {QStringLiteral("buildChecksum"), product.buildChecksum},
            {QStringLiteral("registered"), product.registered}};
}

QJsonObject toJson(const GuardFacts &guard)
{
    QJsonObject marks;
    for (auto it = guard.marks.cbegin(); it != guard.marks.cend(); ++it)
        marks.insert(nodeId(it.key()), it.value());
    QJsonObject json{{QStringLiteral("installed"), guard.installed},
                     {QStringLiteral("active"), guard.active},
                     {QStringLiteral("guardsDatabase"), guard.guardsDatabase},
                     {QStringLiteral("version"), guard.version},
                     {QStringLiteral("verdict"), guard.verdict},
                     {QStringLiteral("fencedBy"), guard.fencedBy},
                     {QStringLiteral("marks"), marks}};
    if (!guard.lockRun.isEmpty())
        json.insert(QStringLiteral("lock"), QJsonObject{{QStringLiteral("run"), guard.lockRun},
                                                        {QStringLiteral("holder"), guard.lockHolder},
                                                        {QStringLiteral("operation"), guard.lockOperation},
                                                        {QStringLiteral("since"), time(guard.lockSince)}});
    return json;
}

QJsonObject toJson(const ProxyFacts &proxy)
{
    QJsonObject servers;
    for (auto it = proxy.servers.cbegin(); it != proxy.servers.cend(); ++it)
        servers.insert(nodeId(it.key()), QJsonObject{{QStringLiteral("status"), it->status},
                                                     {QStringLiteral("check"), it->check},
                                                     {QStringLiteral("sessions"), it->sessions},
                                                     {QStringLiteral("requestRate"), it->requestRate},
                                                     {QStringLiteral("errors"), it->errors},
                                                     {QStringLiteral("requests"), it->requests}});
    return {{QStringLiteral("installed"), proxy.installed},
            {QStringLiteral("running"), proxy.running},
            {QStringLiteral("socketUsable"), proxy.socketUsable},
            {QStringLiteral("socketOpen"), proxy.socketOpen},
            {QStringLiteral("version"), proxy.version},
            {QStringLiteral("block"), blockWord(proxy.block)},
            {QStringLiteral("gateOpen"), proxy.gateOpen},
            {QStringLiteral("held"), proxy.held},
            {QStringLiteral("maintenance"), proxy.maintenance},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("recorded"), node(proxy.recorded)},
            {QStringLiteral("recordedSince"), time(proxy.recordedSince)},
            {QStringLiteral("requestRate"), proxy.requestRate}};
}

QJsonObject toJson(Node which, const HostState &host)
{
    QJsonObject json{{QStringLiteral("reach"), reachWord(host.reach)},
                     {QStringLiteral("error"), host.error},
                     {QStringLiteral("seen"), time(host.seen)},
                     {QStringLiteral("lostSince"), time(host.lostSince)},
                     {QStringLiteral("system"), toJson(host.system)},
                     {QStringLiteral("guard"), toJson(host.guard)},
                     {QStringLiteral("sees"), toJson(host.sees)}};
    if (which == Node::Proxy) {
        json.insert(QStringLiteral("proxy"), toJson(host.proxy));
    } else {
        json.insert(QStringLiteral("postgres"), toJson(host.postgres));
        json.insert(QStringLiteral("product"), toJson(host.product));
    }
    return json;
}

QJsonObject toJson(const PossibleLoss &loss)
{
    QJsonObject json{{QStringLiteral("known"), loss.known}, {QStringLiteral("lastReceived"), time(loss.lastReceived)}};
    if (loss.known) {
        json.insert(QStringLiteral("bytes"), loss.bytes);
        json.insert(QStringLiteral("seconds"), loss.seconds);
    }
    return json;
}

} // namespace

QJsonObject snapshotToJson(const Snapshot &snapshot)
{
    QJsonObject hosts;
    for (auto it = snapshot.hosts.cbegin(); it != snapshot.hosts.cend(); ++it)
        hosts.insert(nodeId(it.key()), toJson(it.key(), it.value()));
    return {{QStringLiteral("taken"), time(snapshot.taken)}, {QStringLiteral("hosts"), hosts}, {QStringLiteral("sees"), toJson(snapshot.sees)}};
}

QJsonObject assessmentToJson(const Assessment &assessment)
{
    QJsonObject offers;
    for (auto it = assessment.offers.cbegin(); it != assessment.offers.cend(); ++it)
        offers.insert(operationId(it.key()), QJsonObject{{QStringLiteral("state"), offerWord(it->state)}, {QStringLiteral("reason"), it->reason}});
    return {{QStringLiteral("situation"), situationId(assessment.situation)},
            {QStringLiteral("underneath"), situationId(assessment.underneath)},
            {QStringLiteral("severity"), severityId(assessment.severity)},
            {QStringLiteral("headline"), assessment.headline},
            {QStringLiteral("advice"), assessment.advice},
            {QStringLiteral("recommended"), assessment.recommended ? QJsonValue(operationId(*assessment.recommended)) : QJsonValue()},
            {QStringLiteral("master"), node(assessment.master)},
            {QStringLiteral("slave"), node(assessment.slave)},
            {QStringLiteral("lagBytes"), assessment.lagBytes < 0 ? QJsonValue() : QJsonValue(assessment.lagBytes)},
            {QStringLiteral("lagSeconds"), assessment.lagSeconds < 0 ? QJsonValue() : QJsonValue(assessment.lagSeconds)},
            {QStringLiteral("loss"), toJson(assessment.loss)},
            {QStringLiteral("findings"), arrayOf(assessment.findings)},
            {QStringLiteral("offers"), offers}};
}

QJsonObject statusToJson(const Profile &profile, const Snapshot &snapshot, const Assessment &assessment)
{
    return {{QStringLiteral("cluster"), QJsonObject{{QStringLiteral("id"), profile.id}, {QStringLiteral("name"), profile.name}}},
            {QStringLiteral("taken"), time(snapshot.taken)},
            {QStringLiteral("assessment"), assessmentToJson(assessment)},
            {QStringLiteral("snapshot"), snapshotToJson(snapshot)}};
}

} // namespace baton
