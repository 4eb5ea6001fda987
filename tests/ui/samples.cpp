#include "samples.h"

#include "core/runbooks/runbooks.h"

#include <cmath>

namespace baton {

namespace {

constexpr qint64 GB = 1'000'000'000;

HostProfile hostProfile(const QString &label, const QString &address)
{
    HostProfile host;
    host.label = label;
    host.address = address;
    host.user = QStringLiteral("admin");
    host.auth = HostProfile::Auth::Password;
    host.sudo = HostProfile::Sudo::Password;
    return host;
}

SystemFacts machine(double load)
{
    SystemFacts system;
    system.bootId = QStringLiteral("3b1f7a52-91d0-4e0b-8f1c-7d2c1f1b9f10");
    system.os = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
    system.load1 = load;
    system.cores = 2;
    system.memoryTotal = 8 * GB;
    system.memoryAvailable = 5 * GB;
    system.diskTotal = 120 * GB;
    system.diskFree = 81 * GB;
    return system;
}

HostState answering(const Snapshot &snapshot)
{
    HostState host;
    host.reach = HostState::Reach::Ok;
    host.seen = snapshot.taken;
    host.system = machine(0.4);
    return host;
}

PostgresFacts postgres(bool standby, int timeline)
{
    PostgresFacts facts;
    facts.installed = facts.running = true;
    facts.version = QStringLiteral("15.10");
    facts.versionNumber = 150010;
    facts.dataDirectory = QStringLiteral("/var/lib/postgresql/15/main");
    facts.systemIdentifier = 7438120398457123908ull;
    facts.inRecovery = standby;
    facts.timeline = timeline;
    facts.clusterState = standby ? QStringLiteral("in archive recovery") : QStringLiteral("in production");
    facts.current = facts.received = facts.replayed = Lsn{0x5A0178C8};
    facts.lag = standby ? 0 : -1;
    facts.walLogHints = true;
    facts.receiverState = standby ? QStringLiteral("streaming") : QString();
    return facts;
}

ProductFacts product(bool serving)
{
    ProductFacts facts;
    facts.installed = facts.registered = true;
    facts.serving = serving;
    facts.httpStatus = serving ? 200 : 0;
    facts.search = ProductFacts::Search::Green;
    facts.agentActive = facts.agentEnabled = !serving;
    facts.buildChecksum = QStringLiteral("3f9a0c12be77d4a1");
    facts.units.insert(QStringLiteral("ft-main-server.service"), {ServiceState::Active, true});
    return facts;
}

HostState masterHost(const Snapshot &snapshot, int timeline)
{
    HostState host = answering(snapshot);
    host.postgres = postgres(false, timeline);
    host.product = product(true);
    host.guard.installed = host.guard.active = true;
    host.guard.verdict = QStringLiteral("master: the peer is a standby of this host on timeline %1").arg(timeline);
    host.sees[Node::Proxy] = {SightFacts::Sight::Yes, SightFacts::Sight::Yes, SightFacts::Sight::Unknown, SightFacts::Sight::Yes};
    return host;
}

HostState slaveHost(const Snapshot &snapshot, int timeline)
{
    HostState host = masterHost(snapshot, timeline);
    host.system = machine(0.1);
    host.postgres = postgres(true, timeline);
    host.postgres.lastReplayed = snapshot.taken;
    host.product = product(false);
    return host;
}

StandbyFacts standbyRow(const QString &address)
{
    return {address, QStringLiteral("baton"), QStringLiteral("streaming"), Lsn{0x5A0178C8}, Lsn{0x5A0178C8}, Lsn{0x5A0178C8}, QStringLiteral("async")};
}

HostState proxyHost(const Snapshot &snapshot, Node serving)
{
    HostState host = answering(snapshot);
    host.system = machine(0.05);
    ProxyFacts &proxy = host.proxy;
    proxy.installed = proxy.running = proxy.socketUsable = true;
    proxy.version = QStringLiteral("2.6.12");
    proxy.block = ProxyFacts::Block::AsWanted;
    proxy.requestRate = 212;
    proxy.recorded = serving;
    proxy.servers[serving] = {QStringLiteral("UP"), QStringLiteral("L7OK/200"), 14, 212, 0, 482113};
    proxy.servers[peerOf(serving)] = {QStringLiteral("DOWN"), QStringLiteral("L4CON"), 0, 0, 0, 0};
    return host;
}

// What Baton really says of it. `before`: what was known a moment ago.
ClusterState judged(ClusterState cluster, const std::optional<Assessment> &before = {})
{
    cluster.observed = true;
    cluster.assessment = assess(cluster.profile, *loadRecipe(cluster.profile.recipe), cluster.snapshot, before);
    return cluster;
}

void lose(HostState &host, const Snapshot &snapshot, int seconds)
{
    host.reach = HostState::Reach::Unreachable;
    host.error = QStringLiteral("No answer on port 22.");
    host.lostSince = snapshot.taken.addSecs(-seconds);
    host.seen = host.lostSince;
}

// Everybody sees everybody; only the master answers over HTTP.
void lookAround(Snapshot &snapshot, Node master)
{
    using Sight = SightFacts::Sight;
    for (Node from : allNodes) {
        for (Node to : allNodes) {
            if (from != to)
                snapshot.hosts[from].sees[to] = {Sight::Yes, Sight::Yes, to == Node::Proxy ? Sight::Unknown : Sight::Yes,
                                                 to == master || to == Node::Proxy ? Sight::Yes : Sight::No};
        }
    }
}

// Nobody sees it any more.
void loseSight(Snapshot &snapshot, Node lost)
{
    using Sight = SightFacts::Sight;
    const SightFacts nothing{Sight::No, Sight::No, Sight::No, Sight::No};
    for (Node from : allNodes)
        snapshot.hosts[from].sees[lost] = nothing;
    snapshot.sees[lost] = {Sight::No, Sight::No, Sight::Unknown, Sight::No};
}

ClusterState running(Node master, int timeline)
{
    ClusterState cluster;
    cluster.profile = sampleProfile();
    Snapshot &snapshot = cluster.snapshot;
    snapshot.taken = QDateTime::currentDateTimeUtc();
    snapshot.hosts[master] = masterHost(snapshot, timeline);
    snapshot.hosts[master].postgres.standbys = {standbyRow(cluster.profile.host(peerOf(master)).address)};
    snapshot.hosts[peerOf(master)] = slaveHost(snapshot, timeline);
    snapshot.hosts[peerOf(master)].postgres.receiverHost = cluster.profile.host(master).address;
    snapshot.hosts[Node::Proxy] = proxyHost(snapshot, master);
    lookAround(snapshot, master);
    return cluster;
}

} // namespace

Profile sampleProfile()
{
    Profile profile;
    profile.id = QStringLiteral("pune");
    profile.name = QStringLiteral("Service Desk Pune");
    profile.serviceUrl = QStringLiteral("http://192.0.2.10");
    profile.hosts[Node::A] = hostProfile(QStringLiteral("desk-a"), QStringLiteral("192.0.2.11"));
    profile.hosts[Node::B] = hostProfile(QStringLiteral("desk-b"), QStringLiteral("192.0.2.12"));
    profile.hosts[Node::Proxy] = hostProfile(QStringLiteral("proxy"), QStringLiteral("192.0.2.10"));
    return profile;
}

ClusterState bareCluster()
{
    ClusterState cluster;
    cluster.profile = sampleProfile();
    cluster.snapshot.taken = QDateTime::currentDateTimeUtc();
    for (Node node : allNodes)
        cluster.snapshot.hosts[node] = answering(cluster.snapshot);
    return judged(cluster);
}

ClusterState installingCluster()
{
    ClusterState cluster = bareCluster();
    cluster.snapshot.hosts[Node::A] = masterHost(cluster.snapshot, 1);
    cluster.snapshot.hosts[Node::A].guard = {};
    return judged(cluster);
}

ClusterState healthyCluster()
{
    return judged(running(Node::A, 7));
}

ClusterState laggingCluster()
{
    ClusterState cluster = running(Node::A, 7);
    PostgresFacts &slave = cluster.snapshot.hosts[Node::B].postgres;
    slave.received = slave.replayed = Lsn{0x5A0178C8 - 84'300'000};
    slave.lag = 41;
    slave.lastReplayed = cluster.snapshot.taken.addSecs(-41);
    StandbyFacts &row = cluster.snapshot.hosts[Node::A].postgres.standbys[0];
    row.sent = row.flushed = row.replayed = slave.replayed;
    row.state = QStringLiteral("catchup");
    cluster.snapshot.hosts[Node::B].system.diskFree = 9 * GB;
    return judged(cluster);
}

ClusterState notReplicatingCluster()
{
    ClusterState cluster = running(Node::A, 7);
    cluster.snapshot.hosts[Node::A].postgres.standbys.clear();
    PostgresFacts &slave = cluster.snapshot.hosts[Node::B].postgres;
    slave.receiverState.clear();
    slave.receiverError = QStringLiteral("requested WAL segment 000000070000000000000042 has already been removed");
    slave.received = slave.replayed = Lsn{0x42000000};
    slave.lag = 5400;
    slave.lastReplayed = cluster.snapshot.taken.addSecs(-5400);
    return judged(cluster, healthyCluster().assessment);
}

ClusterState slaveDownCluster()
{
    ClusterState cluster = running(Node::A, 7);
    lose(cluster.snapshot.hosts[Node::B], cluster.snapshot, 95);
    loseSight(cluster.snapshot, Node::B);
    cluster.snapshot.hosts[Node::A].postgres.standbys.clear();
    cluster.snapshot.hosts[Node::Proxy].proxy.servers[Node::B].check = QStringLiteral("L4TOUT");
    return judged(cluster, healthyCluster().assessment);
}

ClusterState masterSuspectCluster()
{
    ClusterState cluster = running(Node::A, 7);
    lose(cluster.snapshot.hosts[Node::A], cluster.snapshot, 2);
    cluster.snapshot.hosts[Node::A].reach = HostState::Reach::Suspect;
    return judged(cluster, healthyCluster().assessment);
}

ClusterState masterDownCluster()
{
    ClusterState cluster = running(Node::A, 7);
    lose(cluster.snapshot.hosts[Node::A], cluster.snapshot, 12);
    loseSight(cluster.snapshot, Node::A);
    PostgresFacts &slave = cluster.snapshot.hosts[Node::B].postgres;
    slave.receiverState.clear();
    slave.lastReceived = cluster.snapshot.hosts[Node::A].lostSince.addMSecs(-200);
    slave.received = slave.replayed = Lsn{0x5A0178C8 - 16'384};
    cluster.snapshot.hosts[Node::Proxy].proxy.servers[Node::A] = {QStringLiteral("DOWN"), QStringLiteral("L4TOUT"), 0, 0, 37, 482113};
    cluster.snapshot.hosts[Node::Proxy].proxy.requestRate = 0;
    return judged(cluster, healthyCluster().assessment);
}

ClusterState failedOverCluster()
{
    ClusterState cluster = running(Node::B, 8);
    lose(cluster.snapshot.hosts[Node::A], cluster.snapshot, 250);
    loseSight(cluster.snapshot, Node::A);
    cluster.snapshot.hosts[Node::B].postgres.standbys.clear();
    cluster.snapshot.hosts[Node::B].product.search = ProductFacts::Search::Stale;
    return judged(cluster, masterDownCluster().assessment);
}

ClusterState oldMasterBackCluster()
{
    ClusterState cluster = running(Node::B, 8);
    cluster.snapshot.hosts[Node::B].postgres.standbys.clear();
    HostState &old = cluster.snapshot.hosts[Node::A];
    old = masterHost(cluster.snapshot, 7);
    old.postgres.running = false;
    old.postgres.clusterState = QStringLiteral("in production");
    old.product.serving = false;
    old.guard.fencedBy = QStringLiteral("20261122T190102-4f2a");
    old.guard.verdict = QStringLiteral("not started: desk-b took over on timeline 8");
    return judged(cluster, failedOverCluster().assessment);
}

ClusterState twoMastersCluster()
{
    ClusterState cluster = running(Node::A, 7);
    cluster.snapshot.hosts[Node::B] = masterHost(cluster.snapshot, 8);
    cluster.snapshot.hosts[Node::B].postgres.timelineStart = Lsn{0x59F00000};
    cluster.snapshot.hosts[Node::A].postgres.standbys.clear();
    return judged(cluster, healthyCluster().assessment);
}

ClusterState proxyDownCluster()
{
    ClusterState cluster = running(Node::A, 7);
    lose(cluster.snapshot.hosts[Node::Proxy], cluster.snapshot, 30);
    loseSight(cluster.snapshot, Node::Proxy);
    return judged(cluster, healthyCluster().assessment);
}

ClusterState misdirectedCluster()
{
    ClusterState cluster = running(Node::A, 7);
    ProxyFacts &proxy = cluster.snapshot.hosts[Node::Proxy].proxy;
    proxy.block = ProxyFacts::Block::Differs;
    std::swap(proxy.servers[Node::A], proxy.servers[Node::B]);
    return judged(cluster, healthyCluster().assessment);
}

ClusterState notServingCluster()
{
    ClusterState cluster = running(Node::A, 7);
    ProductFacts &product = cluster.snapshot.hosts[Node::A].product;
    product.serving = false;
    product.httpStatus = 0;
    product.units[QStringLiteral("ft-main-server.service")] = {ServiceState::Failed, true};
    ProxyFacts &proxy = cluster.snapshot.hosts[Node::Proxy].proxy;
    proxy.servers[Node::A].status = QStringLiteral("DOWN");
    proxy.requestRate = 0;
    return judged(cluster, healthyCluster().assessment);
}

ClusterState maintenanceCluster()
{
    ClusterState cluster = running(Node::A, 7);
    cluster.snapshot.hosts[Node::Proxy].proxy.maintenance = true;
    return judged(cluster, healthyCluster().assessment);
}

ClusterState hostKeyChangedCluster()
{
    ClusterState cluster = running(Node::A, 7);
    HostState &host = cluster.snapshot.hosts[Node::B];
    host.reach = HostState::Reach::HostKeyChanged;
    host.error = QStringLiteral("The host key of desk-b is not the known one.");
    return judged(cluster, healthyCluster().assessment);
}

ClusterState cutOffCluster()
{
    ClusterState cluster = running(Node::A, 7);
    for (Node node : allNodes)
        lose(cluster.snapshot.hosts[node], cluster.snapshot, 40);
    return judged(cluster, healthyCluster().assessment);
}

ClusterState switchingCluster()
{
    ClusterState cluster = running(Node::A, 7);
    ProxyFacts &proxy = cluster.snapshot.hosts[Node::Proxy].proxy;
    proxy.gateOpen = false;
    proxy.held = 14;
    cluster.snapshot.hosts[Node::A].product.serving = false;
    cluster.snapshot.hosts[Node::A].product.httpStatus = 0;
    for (Node node : allNodes) {
        GuardFacts &guard = cluster.snapshot.hosts[node].guard;
        guard.lockRun = QStringLiteral("20261122T190102-4f2a");
        guard.lockHolder = QStringLiteral("ops@desktop");
        guard.lockOperation = operationId(Operation::Switchover);
        guard.lockSince = cluster.snapshot.taken.addSecs(-3);
    }
    return judged(cluster, healthyCluster().assessment);
}

QList<SampleCluster> allSamples()
{
    return {{QStringLiteral("bare"), bareCluster()}, {QStringLiteral("installing"), installingCluster()}, {QStringLiteral("healthy"), healthyCluster()},
            {QStringLiteral("lagging"), laggingCluster()}, {QStringLiteral("not-replicating"), notReplicatingCluster()},
            {QStringLiteral("slave-down"), slaveDownCluster()}, {QStringLiteral("master-suspect"), masterSuspectCluster()},
            {QStringLiteral("master-down"), masterDownCluster()}, {QStringLiteral("failed-over"), failedOverCluster()},
            {QStringLiteral("old-master-back"), oldMasterBackCluster()}, {QStringLiteral("two-masters"), twoMastersCluster()},
            {QStringLiteral("proxy-down"), proxyDownCluster()}, {QStringLiteral("misdirected"), misdirectedCluster()},
            {QStringLiteral("not-serving"), notServingCluster()}, {QStringLiteral("maintenance"), maintenanceCluster()},
            {QStringLiteral("host-key-changed"), hostKeyChangedCluster()}, {QStringLiteral("cut-off"), cutOffCluster()},
            {QStringLiteral("switching"), switchingCluster()}};
}

RunOutline sampleOutline()
{
    const auto row = [](const char *id, std::optional<Node> on, const char *title, bool noReturn = false) {
        return RunOutline::Row{QLatin1String(id), QString::fromUtf8(title), on, noReturn, false};
    };
    return {.run = QStringLiteral("20261122T190102-4f2a"),
            .operation = Operation::Switchover,
            .title = QStringLiteral("Switch over: desk-a → desk-b"),
            .warning = {},
            .confirmation = {},
            .checks = {row("root", {}, "SSH and root on all hosts"), row("streaming", Node::B, "Replication"),
                       row("lag", Node::B, "Replication lag"), row("long-transactions", Node::A, "Long transactions"),
                       row("disk", Node::B, "Disk for WAL"), row("proxy", Node::Proxy, "Proxy configuration")},
            .steps = {row("lock", {}, "Take the lock"), row("checkpoint", {}, "Checkpoint on both hosts"),
                      row("agent", Node::B, "Hold back the failover agent"), row("timers", {}, "Arm the dead-man timers"),
                      row("gate", Node::Proxy, "Close the gate"), row("stop", Node::A, "Stop PostgreSQL on the old master"),
                      row("confirm", Node::B, "Confirm that nothing is missing"), row("demote", Node::A, "Make the old master a standby", true),
                      row("promote", Node::B, "Promote the slave"), row("route", Node::Proxy, "Send users to the new master"),
                      row("follow", Node::A, "Start the old master as the slave"), row("unlock", {}, "Release the lock")}};
}

RunOutline outlineOf(Operation operation, const ClusterState &cluster)
{
    const Plan plan{.profile = cluster.profile, .recipe = *loadRecipe(cluster.profile.recipe), .snapshot = cluster.snapshot,
                    .assessment = cluster.assessment, .options = {}};
    const Runbook runbook = *runbookFor(operation, plan);
    RunOutline outline{.run = QStringLiteral("20261122T190102-4f2a"), .operation = operation, .title = runbook.title, .warning = runbook.warning,
                       .confirmation = runbook.confirmation};
    for (const Check &check : runbook.checks)
        outline.checks << RunOutline::Row{check.id, check.title, check.on};
    for (const Step &step : runbook.steps)
        outline.steps << RunOutline::Row{step.id, step.title, step.on, step.pointOfNoReturn, step.always};
    return outline;
}

QList<RunEvent> sampleSwitchover()
{
    using Kind = RunEvent::Kind;
    QDateTime at = QDateTime::fromString(QStringLiteral("2026-11-22T19:01:02.000Z"), Qt::ISODateWithMs);
    QList<RunEvent> events;
    const auto say = [&](Kind kind, const char *step, std::optional<Node> node, const char *text, const QJsonObject &data = {}) {
        events << RunEvent{.kind = kind, .at = at, .step = QLatin1String(step), .node = node, .text = QString::fromUtf8(text), .data = data};
    };
    say(Kind::Note, "", {}, "Healthy. Users are served by desk-a (master); desk-b is 0 B behind.", {{"when", "before"}, {"situation", "healthy"}, {"master", "a"}});
    at = at.addSecs(40); // until the person confirmed
    const std::tuple<const char *, std::optional<Node>, const char *, int> steps[] = {
        {"lock", {}, "Take the cluster's lock", 180}, {"checkpoint", {}, "Write a checkpoint on both", 620}, {"warm", Node::B, "Start the service warm on desk-b", 900},
        {"arm", {}, "Arm the dead-man timers", 70}, {"hold-agent", Node::B, "Hold back the product's failover agent", 60},
        {"close-gate", Node::Proxy, "Close the gate: HAProxy holds new requests", 40}, {"stop-old", Node::A, "Stop the database on desk-a", 410},
        {"confirm", Node::B, "Confirm that nothing is missing on desk-b", 30}, {"demote", Node::A, "Make desk-a a slave on disk", 50},
        {"promote", Node::B, "Promote desk-b", 260}, {"service", Node::B, "See the service answer on desk-b", 340}, {"route", Node::Proxy, "Route users to desk-b", 45},
        {"open-gate", Node::Proxy, "Open the gate", 25}, {"follow", Node::A, "Start desk-a as the slave", 1900}, {"unlock", {}, "Release the lock", 90}};
    for (const auto &[id, node, title, ms] : steps) {
        say(Kind::StepStarted, id, node, title);
        at = at.addMSecs(ms);
        say(Kind::StepDone, id, node, title, {{"ms", ms}});
    }
    say(Kind::Note, "", {}, "Healthy. Users are served by desk-b (master); desk-a is 0 B behind.", {{"when", "after"}, {"situation", "healthy"}, {"master", "b"}});
    say(Kind::Ended, "", {}, "Done: desk-b is the master. 0 failed requests.", {{"outcome", "done"}});
    return events;
}

QList<Sample> sampleHistory(const QDateTime &to, int hours)
{
    QList<Sample> samples;
    const int seconds = hours * 3600, every = hours > 24 ? 60 : 5;
    for (int second = 0; second < seconds; second += every) {
        const double part = double(second) / seconds;
        if (part > 0.3 && part < 0.36)
            continue; // Baton was closed
        const bool out = part > 0.7 && part < 0.715;
        const double busy = 120 + 90 * std::sin(part * 9) + (second * 7919 % 40);
        samples << Sample{.at = to.addSecs(second - seconds), .situation = situationId(out ? Situation::MasterDown : Situation::Healthy),
                          .lagBytes = 0, .lagSeconds = out ? -1 : (part > 0.5 && part < 0.55 ? 14 : 0.2 + (second * 31 % 10) * 0.05),
                          .requestRate = out ? 0 : busy, .errors = -1};
    }
    return samples;
}

QList<RunRecord> sampleRuns()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto run = [&](const char *id, Operation operation, const char *title, qint64 secondsAgo, qint64 ms, std::optional<Outcome> outcome, const char *summary) {
        RunRecord record;
        record.id = QString::fromLatin1(id);
        record.profile = sampleProfile().id;
        record.operation = operation;
        record.title = QString::fromUtf8(title);
        record.started = now.addSecs(-secondsAgo);
        record.ended = outcome ? record.started.addMSecs(ms) : QDateTime();
        record.outcome = outcome;
        record.summary = QString::fromUtf8(summary);
        record.begun = true;
        return record;
    };
    return {run("r6", Operation::Switchover, "Switch over: desk-a → desk-b", 240, 0, {}, ""),
            run("r5", Operation::Reconvert, "Reconvert desk-a to slave", 4000, 9400, Outcome::Done, "Done: desk-a follows desk-b again. pg_rewind copied 18.4 MB."),
            run("r4", Operation::Failover, "Fail over: desk-a → desk-b", 9000, 2300, Outcome::Done, "Done: desk-b is the master. Users waited for 1.9 s."),
            run("r3", Operation::Switchover, "Switch over: desk-b → desk-a", 90000, 4100, Outcome::Undone, "Undone: PostgreSQL on desk-b did not stop within 60 s. desk-b is the master as before."),
            run("r2", Operation::RestartMaster, "Restart master safely: desk-b", 180000, 800, Outcome::Refused, "Refused: a copy of the database is being made."),
            run("r1", Operation::InstallAll, "Install all: master on desk-a, slave on desk-b, HAProxy on proxy", 900000, 184000, Outcome::NeedsYou, "Needs you: the installer on desk-b waits for an answer.")};
}

RunOutline sampleInstallation()
{
    RunOutline outline{.run = QStringLiteral("20261122T190102-4f2a"), .operation = Operation::InstallAll,
                       .title = QStringLiteral("Install all: master on desk-a, slave on desk-b, HAProxy on proxy"), .warning = {},
                       .confirmation = {}, .dryRun = true};
    const std::pair<const char *, const char *> needs[] = {{"root", "Root"}, {"system", "System"}, {"memory", "Memory"}, {"cores", "Processor cores"},
                                                           {"disk", "Disk"}, {"clock", "Clock"}, {"ports", "Free ports"}};
    for (Node node : allNodes) {
        for (const auto &[id, title] : needs)
            outline.checks << RunOutline::Row{nodeId(node) + u'-' + QLatin1String(id), QString::fromUtf8(title), node};
    }
    const std::tuple<const char *, Node, const char *> steps[] = {
        {"lock", Node::A, "Take the cluster's lock"}, {"upload", Node::A, "Upload the build"}, {"install", Node::A, "Install the service desk"},
        {"settings", Node::A, "Set up PostgreSQL for replication"}, {"haproxy", Node::Proxy, "Install HAProxy"},
        {"slave-upload", Node::B, "Upload the build"}, {"slave-install", Node::B, "Install the service desk as a slave"},
        {"streaming", Node::B, "Wait until the slave follows"}, {"guard", Node::B, "Put Baton's guard in place"}, {"unlock", Node::A, "Release the lock"}};
    for (const auto &[id, node, title] : steps)
        outline.steps << RunOutline::Row{QLatin1String(id), QString::fromUtf8(title), node};
    return outline;
}

QList<RunEvent> sampleChecks(bool failing)
{
    const RunOutline outline = sampleInstallation();
    QList<RunEvent> events;
    const auto event = [&](RunEvent::Kind kind, const RunOutline::Row &row, const QString &text, const QJsonObject &data = {}) {
        events << RunEvent{.kind = kind, .at = QDateTime::currentDateTimeUtc(), .step = row.id, .node = row.node, .text = text, .data = data};
    };
    for (const RunOutline::Row &check : outline.checks) {
        const bool fails = failing && check.id == QLatin1String("b-disk");
        const QJsonObject data = fails ? QJsonObject{{"state", "failed"}, {"found", "41 GB free"}, {"wanted", "100 GB free"}, {"fix", "Give desk-b more disk."}}
                                       : QJsonObject{{"state", "passed"}, {"found", "as wanted"}};
        event(RunEvent::Kind::CheckDone, check, check.title, data);
    }
    for (const RunOutline::Row &step : failing ? QList<RunOutline::Row>() : outline.steps) {
        event(RunEvent::Kind::StepStarted, step, step.title);
        event(RunEvent::Kind::Command, step, QStringLiteral("desk-a: systemctl is-active postgresql@15-main.service"));
        event(RunEvent::Kind::StepDone, step, step.title, {{"ms", 3}});
    }
    return events;
}

} // namespace baton
