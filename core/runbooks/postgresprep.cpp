#include "core/runbooks/postgresprep.h"

#include "core/base/text.h"
#include "core/base/translation.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Prepare)

QString slotFor(Node follower)
{
    return QStringLiteral("baton_") + nodeId(follower);
}

QString blockBegin(const Run &run)
{
    return QStringLiteral("# >>> baton ") + run.profile().id;
}

QString blockEnd(const Run &run)
{
    return QStringLiteral("# <<< baton ") + run.profile().id;
}

Result<QString> ask(Run &run, Node node, const Instance &instance, const QString &sql, const QString &purpose)
{
    const Result<QByteArray> output = run.run(node, instance.query(sql), purpose);
    if (!output)
        return fail(output.error());
    return QString::fromUtf8(*output).trimmed();
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
    const QMap<QString, QString> wanted = wantedSettings(instance.facts(), run.look().host(node).system);
    QStringList names;
    for (const QString &name : wanted.keys())
        names << u'\'' + name + u'\'';
    const Result<QString> rows = ask(run, node, instance,
        QStringLiteral("select name, setting, context from pg_settings where name in (%1)").arg(names.join(u',')), tr("read PostgreSQL's settings"));
    if (!rows)
        return fail(rows.error());
    QList<Setting> changes;
    for (const QString &row : rows->split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = row.split(u'|');
        const Setting setting{fields.value(0), fields.value(1), wanted.value(fields.value(0)), fields.value(2) == QLatin1String("postmaster")};
        if (!isEnough(setting.name, setting.present, setting.wanted))
            changes << setting;
    }
    return changes;
}

Result<KeptPassword> keptPassword(Run &run, Node node, const Instance &instance)
{
    const QString sql = QStringLiteral("select current_setting('password_encryption'), coalesce((select case when rolpassword like 'SCRAM-SHA-256$%' "
                                       "then 'scram' when rolpassword is not null then 'md5' end from pg_authid where rolname = '%1'), '')")
                            .arg(QString(run.recipe().replicationUser).replace(u'\'', QLatin1String("''")));
    const Result<QString> said = ask(run, node, instance, sql, tr("see how the replication password is kept"));
    if (!said)
        return fail(said.error());
    const QString kept = said->section(u'|', 1);
    return KeptPassword{.any = !kept.isEmpty(), .scram = kept == QLatin1String("scram"), .scramFromNowOn = said->startsWith(QLatin1String("scram"))};
}

QString accessBlock(const Run &run, Node peer, bool tls, const KeptPassword &password)
{
    const QString user = run.recipe().replicationUser, address = run.profile().host(peer).peerAddress();
    const QString mask = address.contains(u':') ? QStringLiteral("/128") : QStringLiteral("/32");
    QString block = blockBegin(run) + u'\n';
    for (const char *database : {"replication", "postgres"})
        block += QStringLiteral("%1 %2 %3 %4%5 %6\n").arg(tls ? QStringLiteral("hostssl") : QStringLiteral("host"), QLatin1String(database), user, address, mask,
                                                          password.scram && password.scramFromNowOn ? QStringLiteral("scram-sha-256") : QStringLiteral("md5"));
    return block + blockEnd(run) + u'\n';
}

namespace {

Result<QString> wantedAccess(Run &run, Node node, const Instance &instance)
{
    return keptPassword(run, node, instance).map([&](const KeptPassword &kept) {
        return accessBlock(run, peerOf(node), instance.facts().tls, kept);
    });
}

// pg_hba.conf takes the first line that fits, so the block is at the top.
Result<> rewriteAccess(Run &run, Node node, const Instance &instance, const QString &block)
{
    const Result<QString> file = ask(run, node, instance, QStringLiteral("show hba_file"), tr("find pg_hba.conf"));
    if (!file)
        return fail(file.error());
    const QString script = QStringLiteral("f=%1; new=$f.baton-new; [ -e \"$f.before-baton\" ] || cp -p \"$f\" \"$f.before-baton\"; "
                                          "{ cat; awk -v b=%2 -v e=%3 '$0 == b {skip = 1} !skip {print} $0 == e {skip = 0}' \"$f\"; } > \"$new\" && "
                                          "chown --reference=\"$f\" \"$new\" && chmod --reference=\"$f\" \"$new\" && mv -f \"$new\" \"$f\"")
                               .arg(shellQuoted(*file), shellQuoted(blockBegin(run)), shellQuoted(blockEnd(run)));
    Command command = Command::changing(script);
    command.input = block.toUtf8();
    if (const Result<QByteArray> written = run.run(node, command, tr("write pg_hba.conf")); !written)
        return fail(written.error());
    return run.run(node, instance.change(QStringLiteral("select pg_reload_conf()")), tr("reload PostgreSQL")).map([](const QByteArray &) { });
}

} // namespace

Result<bool> letsPeerIn(Run &run, Node node, const Instance &instance)
{
    const Result<QString> file = ask(run, node, instance, QStringLiteral("show hba_file"), tr("find pg_hba.conf"));
    if (!file)
        return fail(file.error());
    const Result<QByteArray> content = readFile(run.host(node), *file);
    if (!content)
        return fail(content.error());
    return wantedAccess(run, node, instance).map([&](const QString &block) { return QString::fromUtf8(*content).startsWith(block); });
}

Result<> letPeerIn(Run &run, Node node, const Instance &instance)
{
    return wantedAccess(run, node, instance).and_then([&](const QString &block) { return rewriteAccess(run, node, instance, block); });
}

Result<> removeAccessBlock(Run &run, Node node, const Instance &instance)
{
    if (const Result<> rewritten = rewriteAccess(run, node, instance, {}); !rewritten)
        return rewritten;
    const Result<QString> file = ask(run, node, instance, QStringLiteral("show hba_file"), tr("find pg_hba.conf"));
    if (!file)
        return fail(file.error());
    const QString script = QStringLiteral("rm -f ") + shellQuoted(*file + QStringLiteral(".before-baton"));
    return run.run(node, Command::changing(script), tr("remove the kept pg_hba.conf")).map([](const QByteArray &) { });
}

Result<> keepPassword(Run &run, Node node, const InstancePair &pair)
{
    Result<QString> password = run.secret(QStringLiteral("replication"));
    if (!password)
        return fail(password.error());
    const QString secret = *password;
    password->replace(u'\\', QLatin1String("\\\\")).replace(u':', QLatin1String("\\:"));
    const Upstream peer = upstreamFor(run, node, pair);
    const QString key = QStringLiteral("%1:%2:*:%3:").arg(peer.host).arg(peer.port).arg(peer.user);
    const QString owner = pair.on(node).facts().osUser.isEmpty() ? QStringLiteral("postgres") : pair.on(node).facts().osUser;
    // The line comes through standard input; index() compares text, where grep would take dots for anything.
    Command command = Command::changing(QStringLiteral(
        "umask 077; h=$(getent passwd %1 | cut -d: -f6); f=$h/.pgpass; [ -n \"$h\" ] || exit 1; touch \"$f\" || exit 1; "
        "{ cat; awk -v k=%2 'index($0, k) != 1' \"$f\"; } > \"$f.baton-new\" && chown %1: \"$f.baton-new\" && mv -f \"$f.baton-new\" \"$f\" || "
        "{ rm -f \"$f.baton-new\"; exit 1; }")
                                            .arg(shellQuoted(owner), shellQuoted(key)));
    command.input = (key + *password + u'\n').toUtf8();
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
            pair.on(from).loginAt(peer, replication, replication ? QStringLiteral("IDENTIFY_SYSTEM") : QStringLiteral("select 1")), run.stopToken());
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

// Before 13 a standby learns of its slot only when it starts; before 12 it reads recovery.conf (manual 19.6.3, 27.2.6).
Command slotCommand(const Instance &standby, const QString &name)
{
    const QString restart = QStringLiteral("systemctl restart ") + shellQuoted(standby.facts().unit);
    if (!standby.hasRecoveryConf()) {
        const QString sql = name.isEmpty() ? QStringLiteral("alter system reset primary_slot_name") : QStringLiteral("alter system set primary_slot_name = '%1'").arg(name);
        const QString set = standby.change(sql).script;
        const QString take = standby.facts().versionNumber >= 130000 ? standby.change(QStringLiteral("select pg_reload_conf()")).script : restart;
        return Command::changing(QStringLiteral("{ %1; } && { %2; }").arg(set, take));
    }
    return Command::changing(QStringLiteral("f=%1/recovery.conf; { grep -v '^ *primary_slot_name' \"$f\"; [ -z '%2' ] || echo \"primary_slot_name = '%2'\"; } > \"$f.baton\" && "
                                            "chown --reference=\"$f\" \"$f.baton\" && chmod 600 \"$f.baton\" && mv -f \"$f.baton\" \"$f\" && %3")
                                 .arg(shellQuoted(standby.dataDirectory()), name, restart));
}

} // namespace

Result<> useSlot(Run &run, Node master)
{
    const Node slave = peerOf(master);
    const Result<InstancePair> pair = lookAtPair(run);
    if (!pair)
        return fail(pair.error());
    const QString name = slotFor(slave);
    const QString keepNow = pair->on(master).facts().versionNumber >= 90600 ? QStringLiteral(", true") : QString();
    const QString create = QStringLiteral("select pg_create_physical_replication_slot('%1'%2) where not exists "
                                          "(select 1 from pg_replication_slots where slot_name = '%1')").arg(name, keepNow);
    if (const Result<QByteArray> made = run.run(master, pair->on(master).change(create), tr("create the replication slot")); !made)
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
    const QString left = QStringLiteral("select count(pg_drop_replication_slot(slot_name)) from pg_replication_slots where slot_name in ('baton_a', 'baton_b') and not active");
    const QString count = QStringLiteral("select count(*) from pg_replication_slots where slot_name in ('baton_a', 'baton_b')");
    return run.waitFor(tr("the replication slots to be given up"), 60s, [&]() -> Result<bool> {
        int remaining = 0;
        for (Node node : dataNodes) {
            if (const Result<QByteArray> dropped = run.run(node, pair->on(node).change(left), tr("drop Baton's replication slots")); !dropped)
                return fail(dropped.error());
            const Result<QString> slots_ = ask(run, node, pair->on(node), count, tr("count the replication slots"));
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
    const QString unit = shellQuoted(run.recipe().agentUnit);
    const Result<CommandOutput> active = run.host(node).run(Command::reading(QStringLiteral("systemctl is-active -q ") + unit));
    if (!active)
        return fail(active.error());
    if (!active->ok())
        return body();
    const QString stop = QStringLiteral("systemctl stop %1").arg(unit);
    if (const Result<QByteArray> stopped = run.run(node, Command::changing(stop), tr("hold the product's failover agent")); !stopped)
        return fail(stopped.error());
    const Result<> done = body();
    const Result<QByteArray> started = run.run(node, Command::changing(QStringLiteral("systemctl start ") + unit), tr("let the product's failover agent go on"));
    if (!done)
        return done;
    return started.map([](const QByteArray &) { });
}

} // namespace baton
