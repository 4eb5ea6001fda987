#include "core/base/translation.h"
#include "core/guard/known.h"
#include "core/product/installation.h"
#include "core/runbooks/handover.h"
#include "core/runbooks/install.h"
#include "core/runbooks/postgresprep.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Prepare)

template<typename Body>
auto on(Node node, Body body)
{
    return [node, body](Run &run) { return body(run, node); };
}

// Settings of the master, in postgresql.auto.conf, which a base backup brings to the slave as well; of a slave that is there already.

Result<bool> settingsAreRight(Run &run, Node node)
{
    const Result<Instance> instance = instanceOn(run, node);
    const Result<QList<Setting>> changes = instance ? settingsToChange(run, node, *instance) : fail(instance.error());
    if (!changes)
        return fail(changes.error());
    return changes->isEmpty();
}

Result<> restartPostgres(Run &run, Node node, const Instance &instance)
{
    Command restart = instance.verb({QStringLiteral("pg-restart")});
    restart.timeout = 120s;
    return withAgentHeld(run, peerOf(node), [&]() -> Result<> {
        // The guard may be there before the proxy has seen anybody serve. A slave needs no word to be started.
        if (const Result<> permitted = instance.facts().inRecovery ? Result<>() : permitStart(run, node); !permitted)
            return permitted;
        if (const Result<QByteArray> done = run.run(node, restart, tr("restart PostgreSQL")); !done)
            return fail(done.error());
        return run.waitFor(tr("PostgreSQL on %1 to answer again").arg(run.label(node)), 60s, [&]() -> Result<bool> {
            const Result<CommandOutput> output = run.host(node).run(instance.ask({QStringLiteral("alive")}), run.stopToken());
            return output ? Result<bool>(output->ok()) : fail(output.error());
        });
    });
}

Result<> changeSettings(Run &run, Node node)
{
    const Result<Instance> instance = instanceOn(run, node);
    const Result<QList<Setting>> changes = instance ? settingsToChange(run, node, *instance) : fail(instance.error());
    if (!changes)
        return fail(changes.error());
    bool restart = false;
    for (const Setting &setting : *changes) {
        const Command order = instance->order({QStringLiteral("set"), setting.name, setting.wanted});
        if (const Result<QByteArray> set = run.run(node, order, tr("set %1").arg(setting.name)); !set)
            return fail(set.error());
        run.note(tr("%1: %2 → %3").arg(setting.name, setting.present, setting.wanted), node);
        restart = restart || setting.needsRestart;
    }
    if (!restart)
        return run.run(node, instance->order({QStringLiteral("reload")}), tr("reload PostgreSQL")).map([](const QByteArray &) { });
    // Nobody is held up by the restart of a slave, unless commits wait for it.
    const HostState peer = instance->facts().inRecovery ? run.look().host(peerOf(node)) : HostState();
    const bool free = peer.reachable() && peer.postgres.synchronousStandbys.isEmpty();
    if (!free && run.options().value(QStringLiteral("restart"), QStringLiteral("yes")) == QLatin1String("no")) {
        run.note(tr("PostgreSQL on %1 was not restarted, as you asked. Until it is, pg_rewind cannot be used.").arg(run.label(node)), node);
        return {};
    }
    return restartPostgres(run, node, *instance);
}

// pg_rewind logs in as the replication user; from PostgreSQL 11 on it need not be a superuser (manual, "pg_rewind").
Result<bool> mayRewind(Run &run, Node master)
{
    const Result<Instance> instance = instanceOn(run, master);
    if (!instance)
        return fail(instance.error());
    if (instance->facts().versionNumber < 110000)
        return true; // needs a superuser there: the reconversion takes another way
    const Result<QByteArray> said = run.run(master, instance->verb({QStringLiteral("pg-role"), QStringLiteral("may-rewind")}, known(run, master)),
                                            tr("read the replication user's rights"));
    if (!said)
        return fail(said.error());
    return said->trimmed() == "t";
}

Result<> allowRewind(Run &run, Node master)
{
    const Result<Instance> instance = instanceOn(run, master);
    if (!instance)
        return fail(instance.error());
    return run.run(master, instance->verb({QStringLiteral("pg-role"), QStringLiteral("allow-rewind")}, known(run, master)),
                   tr("let the replication user use pg_rewind")).map([](const QByteArray &) { });
}

// Each data host may log in at the other, whoever is master.

Result<> letBothIn(Run &run, Node)
{
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    for (Node node : dataNodes) {
        if (const Result<> let = letPeerIn(run, node, pair->on(node)); !let)
            return let;
        if (const Result<> kept = keepPassword(run, node, *pair); !kept)
            return kept;
    }
    for (Node node : dataNodes) {
        if (const Result<> in = logInAtPeer(run, node, *pair); !in)
            return in;
        run.note(tr("%1 can log in at %2 for replication.").arg(run.label(node), run.label(peerOf(node))), node);
    }
    return {};
}

Result<bool> bothAreIn(Run &run, Node)
{
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    for (Node node : dataNodes) {
        const Result<bool> let = letsPeerIn(run, node, pair->on(node));
        const Result<bool> in = let && *let ? canLogInAtPeer(run, node, *pair) : let;
        if (!in || !*in)
            return in;
    }
    return true;
}

// What is still missing until the slave follows this master; empty = it does.
QString missing(const Run &run, const Snapshot &snapshot, Node master)
{
    const Node slave = peerOf(master);
    const PostgresFacts &here = snapshot.host(master).postgres, &there = snapshot.host(slave).postgres;
    if (!snapshot.host(slave).reachable())
        return tr("%1 is not reachable").arg(run.label(slave));
    if (!there.running)
        return tr("PostgreSQL on %1 does not answer").arg(run.label(slave));
    if (!there.inRecovery)
        return tr("PostgreSQL on %1 is not a standby").arg(run.label(slave));
    if (there.systemIdentifier != here.systemIdentifier)
        return tr("the database on %1 is not a copy of the master's").arg(run.label(slave));
    if (there.receiverState != QLatin1String("streaming"))
        return tr("%1 does not receive from %2").arg(run.label(slave), run.label(master));
    if (there.replayPaused)
        return tr("%1 receives, but its replay is paused").arg(run.label(slave));
    const bool sent = std::any_of(here.standbys.begin(), here.standbys.end(), [&](const StandbyFacts &s) {
        return s.state == QLatin1String("streaming") && run.profile().host(slave).isAt(s.address);
    });
    return sent ? QString() : tr("%1 does not see its slave streaming").arg(run.label(master));
}

Result<bool> follows(Run &run, Node master)
{
    if (!missing(run, run.look(), master).isEmpty())
        return false;
    const Result<bool> serves = passesRoleCheck(run, peerOf(master));
    if (!serves)
        return serves;
    if (*serves)
        return fail(ErrorKind::Unsafe, tr("The service desk on %1 answers as if it were the master, though its database is a copy. "
                                          "Stop %2 there before users reach it.").arg(run.label(peerOf(master)), run.recipe().serviceUnit));
    return true;
}

Result<> waitUntilFollowing(Run &run, Node master)
{
    Result<> following = run.waitFor(tr("%1 to follow %2").arg(run.label(peerOf(master)), run.label(master)), 120s,
                                     [&] { return follows(run, master); }, 1s);
    if (!following && following.error().kind == ErrorKind::TimedOut)
        following.error().summary += u' ' + missing(run, run.look(), master) + u'.';
    return following;
}

} // namespace

Steps masterSettingSteps(const Plan &plan)
{
    const Node master = plan.master();
    const QString host = plan.profile.label(master);
    return {
        {.id = QStringLiteral("settings"), .on = master, .title = tr("Set up PostgreSQL on %1 for changes of roles").arg(host),
         .isDone = on(master, settingsAreRight), .run = on(master, changeSettings)},
        {.id = QStringLiteral("rewind-rights"), .on = master, .title = tr("Let the replication user use pg_rewind"),
         .isDone = on(master, mayRewind), .run = on(master, allowRewind)},
    };
}

// Before the master's: with less room than that one it would stop, and once it is the master it goes by its own settings.
Steps slaveSettingSteps(const Plan &plan)
{
    const Node slave = peerOf(plan.master());
    return {{.id = QStringLiteral("slave-settings"), .on = slave, .title = tr("Set up PostgreSQL on %1 for changes of roles").arg(plan.profile.label(slave)),
             .isDone = on(slave, settingsAreRight), .run = on(slave, changeSettings)}};
}

Steps streamingSteps(const Plan &plan)
{
    const Node master = plan.master();
    return {{.id = QStringLiteral("slave-streaming"), .on = peerOf(master),
             .title = tr("See that %1 follows %2, its service idle").arg(plan.profile.label(peerOf(master)), plan.profile.label(master)),
             .isDone = on(master, follows), .run = on(master, waitUntilFollowing)}};
}

Steps replicationSteps(const Plan &plan)
{
    const Node master = plan.master();
    const QString a = plan.profile.label(Node::A), b = plan.profile.label(Node::B);
    Steps steps = passwordSteps(plan);
    steps.push_back({.id = QStringLiteral("logins"), .on = {}, .title = tr("Replication login between %1 and %2, both ways").arg(a, b),
                     .isDone = on(master, bothAreIn), .run = on(master, letBothIn)});
    steps.push_back({.id = QStringLiteral("slot"), .on = master, .title = tr("Replication slot on %1 for the slave").arg(plan.profile.label(master)),
                     .isDone = on(master, slotInUse), .run = on(master, useSlot)});
    return steps;
}

} // namespace baton
