#include "core/cluster/probe.h"

#include "core/haproxy/block.h"
#include "core/haproxy/stat.h"

// The probe's groups about HAProxy.
namespace baton {

namespace {

// A fenced host or maintenance is written into the block by a run: as wanted all the same.
QList<BlockWish> acceptedWishes(const HaproxyProgram &program, bool adminSocket)
{
    QList<BlockWish> wishes;
    for (const QSet<Node> &disabled : {QSet<Node>{}, QSet<Node>{Node::A}, QSet<Node>{Node::B}}) {
        for (bool maintenance : {false, true})
            wishes << BlockWish{program, disabled, maintenance, adminSocket};
    }
    return wishes;
}

} // namespace

void ProbeReader::applyProxy(const ProbeGroup &group)
{
    ProxyFacts &proxy = m_state.proxy;
    proxy.installed = group.value("installed") == "1";
    proxy.running = proxy.socketUsable = false;
    proxy.servers.clear();
    for (const QList<QByteArray> &row : group.rows("unit"))
        proxy.running |= row.value(0) == "haproxy.service" && (row.value(2) == "active" || row.value(2) == "reloading");
    if (!group.has("stat"))
        return;
    const Result<HaproxyStat> stat = parseHaproxyStat(group.values("stat").join('\n'));
    if (!stat)
        return;
    proxy.running = proxy.socketUsable = true;
    proxy.servers = stat->servers;
    proxy.gateOpen = stat->gateOpen;
    proxy.maintenance = stat->maintenance;
    proxy.requestRate = stat->requestRate;
    proxy.held = qMax(0, group.value("held").toInt());
}

void ProbeReader::applyProxyConfiguration(const ProbeGroup &group)
{
    ProxyFacts &proxy = m_state.proxy;
    proxy.block = ProxyFacts::Block::Unknown;
    proxy.socketOpen = group.value("opensocket") == "1";
    std::optional<HaproxyProgram> program = parseHaproxyProgram(QString::fromUtf8(group.value("version")));
    if (!program)
        return;
    program->lua = group.value("lua") == "1";
    proxy.version = program->version;
    proxy.holds = program->lua;
    if (!group.has("block")) {
        proxy.block = ProxyFacts::Block::Missing;
        return;
    }
    const QString block = QString::fromUtf8(group.values("block").join('\n') + '\n');
    proxy.block = ProxyFacts::Block::Differs;
    for (const BlockWish &wish : acceptedWishes(*program, !group.has("othersocket"))) {
        if (managedBlock(m_profile, m_recipe, wish) == block)
            proxy.block = ProxyFacts::Block::AsWanted;
    }
}

} // namespace baton
