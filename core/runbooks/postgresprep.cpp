#include "core/runbooks/postgresprep.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/known.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Prepare)

QString slotFor(Node follower)
{
    return QStringLiteral("baton_") + nodeId(follower);
}

Result<QString> ask(Run &run, Node node, const Command &question, const QString &purpose)
{
    const Result<QByteArray> output = run.run(node, question, purpose);
    if (!output)
        return fail(output.error());
    return plainText(*output).trimmed();
}

Result<Instance> instanceIn(const Run &run, const Snapshot &snapshot, Node node)
{
    const HostState state = snapshot.host(node);
    if (!state.reachable())
        return fail(ErrorKind::Unreachable, tr("%1 is not reachable. %2").arg(run.label(node), state.error));
    if (!state.postgres.running && !run.dryRun())
        return fail(ErrorKind::Failed, tr("PostgreSQL on %1 does not answer. Start it, then go on.").arg(run.label(node)), state.postgres.error);
    return Instance(state.postgres, run.label(node));
}

// What WAL may be kept for an absent slave: a third of what is free, so that the slave gives up before the master does.
qint64 walLimit(const SystemFacts &system)
{
    constexpr qint64 megabyte = 1024LL * 1024;
    return qBound(qint64(512), system.diskFree / 3 / megabyte, qint64(64 * 1024));
}

QMap<QString, QString> wantedSettings(const PostgresFacts &facts, const SystemFacts &system)
{
    QMap<QString, QString> wanted;
    if (!facts.dataChecksums)
        wanted.insert(QStringLiteral("wal_log_hints"), QStringLiteral("on")); // pg_rewind needs one of the two
    if (facts.versionNumber >= 130000) {
        wanted.insert(QStringLiteral("max_slot_wal_keep_size"), QStringLiteral("%1").arg(walLimit(system)));
        wanted.insert(QStringLiteral("wal_keep_size"), QStringLiteral("256")); // MB: back to the fork, for pg_rewind
    } else {
        wanted.insert(QStringLiteral("wal_keep_segments"), QStringLiteral("64"));
    }
    wanted.insert(QStringLiteral("max_wal_senders"), QStringLiteral("5"));
    wanted.insert(QStringLiteral("max_replication_slots"), QStringLiteral("4"));
    wanted.insert(QStringLiteral("hot_standby"), QStringLiteral("on"));
    return wanted;
}

// Numbers may be higher than wanted; a WAL limit may be anything but "no limit".
bool isEnough(const QString &name, const QString &present, const QString &wanted)
{
    bool number = false;
    const qint64 value = present.toLongLong(&number);
    if (name == QLatin1String("max_slot_wal_keep_size"))
        return number && value > 0;
    return number ? value >= wanted.toLongLong() : present == wanted;
}

Upstream upstreamFor(const Run &run, Node from, const InstancePair &pair)
{
    const Node to = peerOf(from);
    return {.host = run.profile().host(to).peerAddress(), .port = pair.on(to).facts().port, .user = run.recipe().replicationUser,
            .applicationName = run.profile().id + u'_' + nodeId(from), .slot = {}, .tls = pair.on(to).facts().tls};
}

// One line that names hosts, user and reason, whatever language libpq speaks of it in.
Error loginError(const Run &run, Node from, const QByteArray &said)
{
    const QString user = run.recipe().replicationUser, here = run.label(from), there = run.label(peerOf(from));
    const QString text = QString::fromUtf8(said);
    const QString detail = tail(said);
    if (text.contains(QLatin1String("password authentication failed")) || text.contains(QLatin1String("no password supplied")))
        return {ErrorKind::Refused, tr("PostgreSQL on %1 refuses the password of “%2” from %3. Correct the secret “main-backup password”, then start this again.")
                                        .arg(there, user, here), detail};
    if (text.contains(QLatin1String("pg_hba.conf")))
        return {ErrorKind::Refused, tr("PostgreSQL on %1 does not let “%2” in from %3: its pg_hba.conf has no line for that.").arg(there, user, here), detail};
    if (text.contains(QLatin1String("does not exist")))
        return {ErrorKind::Failed, tr("PostgreSQL on %1 has no role “%2”. Was the product installed for High Availability?").arg(there, user), detail};
    return {ErrorKind::Unreachable, tr("%3 cannot log in at PostgreSQL on %1 as “%2”.").arg(there, user, here), detail};
}

} // namespace

Result<Instance> instanceOn(Run &run, Node node)
{
    return instanceIn(run, run.look(), node);
}

Result<InstancePair> lookAtPair(Run &run)
{
    const Snapshot snapshot = run.look();
    const Result<Instance> a = instanceIn(run, snapshot, Node::A);
    const Result<Instance> b = a ? instanceIn(run, snapshot, Node::B) : a;
    if (!b)
        return fail(b.error());
    return InstancePair{*a, *b, snapshot};
}

Result<QList<Setting>> settingsToChange(Run &run, Node node, const Instance &instance)
{
    const HostState state = run.look().host(node);
    if (!state.reachable() || state.system.diskTotal <= 0)
        return fail(ErrorKind::Unreachable, tr("How much room %1 has was not seen just now, and by that goes how much WAL it may keep for an absent slave. Start this again. %2")
                                                .arg(run.label(node), state.error).trimmed());
    const QMap<QString, QString> wanted = wantedSettings(instance.facts(), state.system);
    const Result<QString> rows = ask(run, node, instance.ask({QStringLiteral("settings")}), tr("read PostgreSQL's settings"));
    if (!rows)
        return fail(rows.error());
    QList<Setting> changes;
    for (const QString &row : rows->split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = row.split(u'|');
        const Setting setting{fields.value(0), fields.value(1), wanted.value(fields.value(0)), fields.value(2) == QLatin1String("postmaster")};
        if (wanted.contains(setting.name) && !isEnough(setting.name, setting.present, setting.wanted))
            changes << setting;
    }
    return changes;
}

Result<KeptPassword> keptPassword(Run &run, Node node, const Instance &instance)
{
    const Result<QString> said = ask(run, node, instance.verb({QStringLiteral("pg-role"), QStringLiteral("password")}, known(run, node)),
                                     tr("see how the replication password is kept"));
    if (!said)
        return fail(said.error());
    const QString kept = said->section(u'|', 1);
    return KeptPassword{.any = !kept.isEmpty(), .scram = kept == QLatin1String("scram"), .scramFromNowOn = said->startsWith(QLatin1String("scram"))};
}

namespace {

// {"pg-access", "set" or "check", address, TLS, method}
Result<Command> accessCommand(Run &run, Node node, const Instance &instance, const QString &what)
{
    return keptPassword(run, node, instance).map([&](const KeptPassword &kept) {
        return instance.verb({QStringLiteral("pg-access"), what, run.profile().host(peerOf(node)).peerAddress(),
                              instance.facts().tls ? QStringLiteral("yes") : QStringLiteral("no"),
                              kept.scram && kept.scramFromNowOn ? QStringLiteral("scram-sha-256") : QStringLiteral("md5")}, known(run, node));
    });
}

} // namespace

Result<bool> letsPeerIn(Run &run, Node node, const Instance &instance)
{
    return accessCommand(run, node, instance, QStringLiteral("check")).and_then([&](const Command &check) {
        return ask(run, node, check, tr("read pg_hba.conf"));
    }).map([](const QString &said) { return said == QLatin1String("yes"); });
}

Result<> letPeerIn(Run &run, Node node, const Instance &instance)
{
    return accessCommand(run, node, instance, QStringLiteral("set")).and_then([&](const Command &set) {
        return run.run(node, set, tr("write pg_hba.conf"));
    }).map([](const QByteArray &) { });
}

Result<> removeAccessBlock(Run &run, Node node, const Instance &instance)
{
    return run.run(node, instance.verb({QStringLiteral("pg-access"), QStringLiteral("remove")}, known(run, node)), tr("write pg_hba.conf")).map([](const QByteArray &) { });
}

Result<> keepPassword(Run &run, Node node, const InstancePair &pair)
{
    Result<QString> password = run.secret(QStringLiteral("replication"));
    if (!password)
        return fail(password.error());
    const QString secret = *password;
    password->replace(u'\\', QLatin1String("\\\\")).replace(u':', QLatin1String("\\:"));
    const Upstream peer = upstreamFor(run, node, pair);
    // The line comes through standard input.
    Command command = pair.on(node).verb({QStringLiteral("pg-pass"), peer.host, QString::number(peer.port)}, known(run, node), (*password + u'\n').toUtf8());
    command.secrets = {secret, *password};
    return run.run(node, command, tr("keep the replication password")).map([](const QByteArray &) { });
}

Result<> logInAtPeer(Run &run, Node from, const InstancePair &pair)
{
    if (run.dryRun())
        return {};
    const Upstream peer = upstreamFor(run, from, pair);
    for (const bool replication : {true, false}) {
        const Result<CommandOutput> output = run.host(from).run(
            pair.on(from).loginAt(peer, replication), run.stopToken());
        if (!output)
            return fail(output.error());
        if (!output->ok())
            return fail(loginError(run, from, output->err));
    }
    return {};
}

Result<bool> canLogInAtPeer(Run &run, Node from, const InstancePair &pair)
{
    const Result<> in = logInAtPeer(run, from, pair);
    if (in)
        return true;
    return in.error().kind == ErrorKind::Refused || in.error().kind == ErrorKind::Failed ? Result<bool>(false) : fail(in.error());
}

Result<bool> slotInUse(Run &run, Node master)
{
    const PostgresFacts facts = run.look().host(master).postgres;
    const QString name = slotFor(peerOf(master));
    return std::any_of(facts.slots_.begin(), facts.slots_.end(), [&](const SlotFacts &slot) { return slot.name == name && slot.active; });
}

namespace {

Command slotCommand(const Instance &standby, const QString &name)
{
    return standby.verb({QStringLiteral("pg-use-slot"), name.isEmpty() ? QStringLiteral("-") : name});
}

} // namespace

Result<> useSlot(Run &run, Node master)
{
    const Node slave = peerOf(master);
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    const QString name = slotFor(slave);
    if (const Result<QByteArray> made = run.run(master, pair->on(master).order({QStringLiteral("make-slot-now"), name}), tr("create the replication slot")); !made)
        return fail(made.error());
    if (const Result<QByteArray> set = run.run(slave, slotCommand(pair->on(slave), name), tr("use the replication slot")); !set)
        return fail(set.error());
    return run.waitFor(tr("%1 to use its replication slot on %2").arg(run.label(slave), run.label(master)), 60s,
                       [&] { return slotInUse(run, master); }, 500ms);
}

Result<> giveUpSlots(Run &run)
{
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    for (Node node : dataNodes) {
        const Instance &here = pair->on(node);
        if (here.facts().inRecovery) {
            if (const Result<QByteArray> set = run.run(node, slotCommand(here, {}), tr("follow without a slot")); !set)
                return fail(set.error());
        }
    }
    return run.waitFor(tr("the replication slots to be given up"), 60s, [&]() -> Result<bool> {
        int remaining = 0;
        for (Node node : dataNodes) {
            if (const Result<QByteArray> dropped = run.run(node, pair->on(node).order({QStringLiteral("drop-slots")}), tr("drop Baton's replication slots")); !dropped)
                return fail(dropped.error());
            const Result<QString> slots_ = ask(run, node, pair->on(node).ask({QStringLiteral("slots")}), tr("count the replication slots"));
            if (!slots_)
                return fail(slots_.error());
            remaining += slots_->toInt();
        }
        return remaining == 0;
    }, 1s);
}

Result<> withAgentHeld(Run &run, Node node, const std::function<Result<>()> &body)
{
    if (run.recipe().agentUnit.isEmpty())
        return body();
    const auto agent = [&](const QString &what) {
        return Command::verb({QStringLiteral("agent"), what}, {{QStringLiteral("AGENT_UNIT"), run.recipe().agentUnit}});
    };
    const Result<CommandOutput> active = run.host(node).run(agent(QStringLiteral("active")));
    if (!active)
        return fail(active.error());
    const QString kept = QStringLiteral("agent-held-") + nodeId(node); // by this run, perhaps in an earlier life
    if (!active->ok() && !run.recall(kept))
        return body();
    if (const Result<> remembered = run.dryRun() ? Result<>() : run.remember(kept, QStringLiteral("yes")); !remembered)
        return remembered;
    // Longer than what is done meanwhile may take: no sign of life is given.
    const Command timer = hostChange({QStringLiteral("deadman"), QStringLiteral("arm"), QStringLiteral("resume-agent"), run.id(), QStringLiteral("240")});
    if (const Result<QByteArray> armed = run.run(node, timer, tr("arm the dead-man timer")); !armed)
        return fail(armed.error());
    if (const Result<QByteArray> stopped = run.run(node, agent(QStringLiteral("stop")), tr("hold the product's failover agent")); !stopped)
        return fail(stopped.error());
    const Result<> done = body();
    const Result<QByteArray> started = run.run(node, agent(QStringLiteral("start")), tr("let the product's failover agent go on"));
    if (started)
        (void)run.run(node, hostChange({QStringLiteral("deadman"), QStringLiteral("disarm"), QStringLiteral("all"), run.id()}), tr("disarm the timers"));
    if (!done)
        return done;
    return started.map([](const QByteArray &) { });
}

} // namespace baton
