#include "modelcluster.h"

#include "core/postgres/lsn.h"

#include <QRegularExpression>

namespace baton::model {

namespace {

CommandOutput said(const QString &text)
{
    return {.out = text.toUtf8() + '\n', .err = {}};
}

CommandOutput failed(int status, const QByteArray &why = {})
{
    return {.exitStatus = status, .out = {}, .err = why};
}

// A ticket is 256 bytes of WAL; a shutdown checkpoint follows the last one.
QString positionText(qint64 ticket, bool withCheckpoint)
{
    return Lsn{quint64(0x3000000 + 256 * ticket + (withCheckpoint ? 120 : 0))}.toString();
}

Node nodeOf(const QString &id)
{
    return id == QLatin1String("a") ? Node::A : Node::B;
}

} // namespace

Cluster::Cluster()
{
    at(Node::A).running = at(Node::A).service = true;
    at(Node::B).running = at(Node::B).standby = at(Node::B).standbySignal = at(Node::B).follows = true;
    at(Node::B).agent = at(Node::B).service = true;
    for (int i = 0; i < 3; ++i)
        tick();
}

bool Cluster::hears(Node from, Node to) const
{
    const bool apart = cutApart && from != Node::Proxy && to != Node::Proxy;
    return at(from).on && at(to).on && !apart;
}

int Cluster::masters() const
{
    return int(at(Node::A).isMaster()) + int(at(Node::B).isMaster());
}

void Cluster::lookForTwoMasters()
{
    m_twoMasters = m_twoMasters || masters() > 1;
}

std::optional<Node> Cluster::servedBy() const
{
    const Machine &proxy = at(Node::Proxy);
    const Node node = proxy.routed;
    if (!proxy.on || !proxy.gateOpen || proxy.maintenance || proxy.disabled.contains(node) || !at(node).isMaster() || !at(node).service)
        return std::nullopt;
    return node;
}

bool Cluster::hasPair() const
{
    const std::optional<Node> master = servedBy();
    return master && masters() == 1 && at(peerOf(*master)).running && at(peerOf(*master)).follows && !isMarked(*master, *master);
}

void Cluster::tick()
{
    const std::optional<Node> master = servedBy();
    if (!master)
        return;
    Machine &writer = at(*master), &other = at(peerOf(*master));
    if (other.running && other.standby && other.follows && hears(*master, peerOf(*master)) && other.timeline == writer.timeline)
        other.position = qMax(other.position, writer.position); // the newest ticket is still on its way
    writer.position = ++m_acknowledged;
}

void Cluster::cutPower(Node node)
{
    Machine &machine = at(node);
    machine.on = machine.running = machine.stopping = machine.permitted = false;
    machine.waysBack.clear();
    machine.service = machine.cleanlyStopped = false;
}

void Cluster::boot(Node node)
{
    Machine &machine = at(node);
    if (machine.on)
        return;
    machine.on = true;
    machine.service = node != Node::Proxy;
    if (node == Node::Proxy) {
        machine.gateOpen = true; // what was set at run time is gone; the file says who is out
        machine.maintenance = false;
        machine.routed = machine.serves;
    } else {
        start(node);
    }
}

void Cluster::stop(Node node)
{
    Machine &machine = at(node), &other = at(peerOf(node));
    if (machine.isMaster() && other.running && other.standby && other.follows && hears(node, peerOf(node)) && other.timeline == machine.timeline)
        other.position = qMax(other.position, machine.position); // a clean stop sends everything
    machine.cleanlyStopped = machine.running;
    machine.running = false;
}

bool Cluster::isMarked(Node node, Node seenFrom) const
{
    for (Node each : allNodes) {
        const QString run = at(each).marks.value(node);
        if ((each == seenFrom || hears(seenFrom, each)) && !run.isEmpty() && !at(seenFrom).refused.contains(run)) // what it marked came in vain
            return true;
    }
    return false;
}

// judge.sh, judge_start.
bool Cluster::mayStartAsMaster(Node node) const
{
    const Node peer = peerOf(node);
    const bool heard = hears(node, peer), witness = hears(node, Node::Proxy);
    if (isMarked(node, node) || (heard && at(peer).isMaster()))
        return false;
    const bool ahead = heard && at(peer).timeline > at(node).timeline && !isMarked(peer, node);
    if (ahead && !at(peer).running)
        return false;
    if (heard && at(peer).running && at(peer).standby && at(peer).timeline <= at(node).timeline)
        return true;
    if (at(node).permitted)
        return true;
    if (ahead)
        return false;
    return (witness && at(Node::Proxy).serves == node) || isMarked(peer, node);
}

bool Cluster::start(Node node)
{
    Machine &machine = at(node);
    if (machine.running)
        return true;
    if (!machine.standbySignal && !mayStartAsMaster(node))
        return false;
    machine.running = true;
    machine.standby = machine.standbySignal;
    machine.permitted = false;
    const Machine &other = at(peerOf(node));
    machine.follows = machine.standby && (machine.timeline == other.timeline || machine.position <= other.fork);
    if (machine.follows && other.isMaster() && hears(node, peerOf(node))) {
        machine.timeline = other.timeline;
        machine.position = other.position;
    }
    lookForTwoMasters();
    return true;
}

CommandOutput Cluster::stopMaster(Node node, const QString &run)
{
    Machine &machine = at(node);
    const Timer timer = machine.timers.value(QStringLiteral("restart-master"));
    if (machine.waysBack.contains(run) || machine.refused.contains(run) || (timer.run == run && timer.done))
        return failed(78, "already bringing this host back");
    if (machine.running && machine.standby)
        return failed(77, "a standby");
    if (machine.running)
        stop(node);
    machine.stopping = slowStop;
    if (machine.stopping)
        return failed(3, "still stopping");
    return said(QStringLiteral(R"({"state":"%1","checkpoint":"%2","timeline":%3,"sysid":"77"})")
                    .arg(machine.cleanlyStopped ? QStringLiteral("shut down") : QStringLiteral("in production"), positionText(machine.position, false))
                    .arg(machine.timeline));
}

CommandOutput Cluster::promote(Node node, const QString &run)
{
    Machine &machine = at(node);
    if (machine.refused.contains(run) || (!machine.promoted.contains(run) && !machine.deadlines.contains(run)))
        return failed(77, "refused");
    if (!machine.running && !(machine.standbySignal && start(node)))
        return failed(1, "PostgreSQL does not run here");
    machine.promoted.insert(run);
    if (machine.standby) {
        machine.standby = machine.standbySignal = machine.follows = false;
        ++machine.timeline;
        machine.fork = machine.position;
        m_lost += m_acknowledged - machine.position;
    }
    lookForTwoMasters();
    return said(QStringLiteral(R"({"promoted":true,"timeline":%1})").arg(machine.timeline));
}

CommandOutput Cluster::tool(Node node, const QStringList &words)
{
    Machine &machine = at(node);
    const QString verb = words.value(0), first = words.value(1), run = words.value(2);
    const auto held = [&](const QString &token) { return machine.lock == token; };
    if (verb == QLatin1String("lock") && first == QLatin1String("take")) {
        if (!machine.lock.isEmpty() && !held(words.value(5)))
            return failed(75, "held");
        machine.lock = words.value(5);
    } else if (verb == QLatin1String("lock") && first == QLatin1String("release")) {
        if (!machine.lock.isEmpty() && !held(run))
            return failed(75, "another's");
        machine.lock.clear();
    } else if (verb == QLatin1String("mark") && first == QLatin1String("fence")) {
        machine.marks.insert(node, run);
    } else if (verb == QLatin1String("mark") && first == QLatin1String("unfence")) {
        machine.marks.remove(node);
    } else if (verb == QLatin1String("mark") && first == QLatin1String("fence-node")) {
        machine.marks.insert(nodeOf(run), words.value(3));
    } else if (verb == QLatin1String("mark") && first == QLatin1String("unfence-node")) {
        machine.marks.remove(nodeOf(run));
    } else if (verb == QLatin1String("deadman") && first == QLatin1String("arm")) {
        machine.timers.insert(run, {.run = words.value(3)});
    } else if (verb == QLatin1String("deadman") && first == QLatin1String("disarm")) {
        machine.timers.removeIf([&](const auto &each) { return each.value().run == words.value(3); });
    } else if (verb == QLatin1String("arm-promotion")) {
        if (machine.refused.contains(first))
            return failed(78, "refused");
        machine.deadlines.insert(first);
    } else if (verb == QLatin1String("ask")) {
        const Machine &asked = at(nodeOf(first));
        if (!asked.on || !hears(node, nodeOf(first)))
            return failed(69, "does not answer");
        return said(QStringLiteral("running=%1 recovery=%2").arg(asked.running).arg(asked.running && asked.standby));
    } else if (verb == QLatin1String("stage")) {
        if (!held(run))
            return failed(75, "not this run's lock");
        machine.staged = true;
    } else if (verb == QLatin1String("unstage")) {
        machine.staged = false;
    } else if (verb == QLatin1String("stop-master")) {
        return held(run) ? stopMaster(node, first) : failed(75, "not this run's lock");
    } else if (verb == QLatin1String("demote")) {
        const Timer timer = machine.timers.value(QStringLiteral("restart-master"));
        if (!held(run))
            return failed(75, "not this run's lock");
        if ((timer.run == first && timer.done) || machine.refused.contains(first))
            return failed(78, "comes back");
        if (machine.running || !machine.cleanlyStopped || machine.waysBack.contains(first))
            return failed(77, "still runs, or comes back");
        machine.standbySignal = true;
        machine.staged = false;
        machine.marks.insert(node, first);
        machine.timers.remove(QStringLiteral("restart-master"));
    } else if (verb == QLatin1String("promote")) {
        return held(run) ? promote(node, first) : failed(75, "not this run's lock");
    } else if (verb == QLatin1String("guard") && first == QLatin1String("permit")) {
        if (!held(words.value(3)))
            return failed(75, "not this run's lock");
        machine.permitted = true;
        machine.waysBack.insert(run);
    } else if (verb == QLatin1String("gate") && first == QLatin1String("close")) {
        machine.gateOpen = false;
        return said(QStringLiteral("0"));
    } else if (verb == QLatin1String("gate") && first == QLatin1String("open")) {
        machine.gateOpen = true;
    } else if (verb == QLatin1String("gate") && first == QLatin1String("longest")) {
        return said(QStringLiteral("12"));
    } else if (verb == QLatin1String("gate") && first == QLatin1String("status")) {
        return said(QStringLiteral(R"({"open":%1,"maintenance":%2})").arg(QLatin1String(machine.gateOpen ? "true" : "false"), QLatin1String(machine.maintenance ? "true" : "false")));
    } else if (verb == QLatin1String("maintenance")) {
        machine.maintenance = first == QLatin1String("on");
    } else if (verb == QLatin1String("route")) {
        machine.routed = machine.serves = nodeOf(first);
        machine.gateOpen = machine.gateOpen || words.value(3) == QLatin1String("open");
    } else if (verb == QLatin1String("enable")) {
        machine.disabled.remove(nodeOf(first));
    } else if (verb == QLatin1String("disable")) {
        machine.disabled.insert(nodeOf(first));
    } else if (verb == QLatin1String("record") && first == QLatin1String("show")) {
        return said(QStringLiteral(R"({"serves":"%1","since":0,"up":[],"fresh":0})").arg(nodeId(machine.serves)));
    } else {
        unknown << nodeId(node) + QStringLiteral(": baton-host ") + words.join(u' ');
        return failed(2);
    }
    return {};
}

CommandOutput Cluster::sql(Node node, const QStringList &words)
{
    Machine &machine = at(node);
    const Node peer = peerOf(node);
    const QString verb = words.value(0), what = words.value(1);
    if (!machine.running)
        return failed(2, "could not connect to server");
    const bool streams = at(peer).running && at(peer).standby && at(peer).follows && hears(node, peer) && machine.isMaster();
    if (what == QLatin1String("end-of-stream")) // it has what a clean stop sent, and its checkpoint
        return said(positionText(machine.position, !at(peer).running && at(peer).cleanlyStopped && machine.position == at(peer).position));
    if (what == QLatin1String("replay")) {
        const bool receives = machine.standby && machine.follows && at(peer).isMaster() && hears(peer, node);
        if (receives)
            machine.position = at(peer).position; // what was there when the checkpoint was written, and that
        const bool all = receives || (machine.position >= at(peer).position && at(peer).cleanlyStopped);
        return all ? said(positionText(machine.position, true)) : failed(3, "not within the bound");
    }
    if (what == QLatin1String("standby")) {
        if (streams)
            at(peer).position = machine.position, at(peer).timeline = machine.timeline;
        return streams ? said(positionText(machine.position, false)) : failed(3, "not within the bound");
    }
    if (what == QLatin1String("received-and-replayed"))
        return said(positionText(machine.position, false) + u'|' + positionText(machine.position, false) + u'|');
    if (what == QLatin1String("recovery"))
        return said(machine.standby ? QStringLiteral("t") : QStringLiteral("f"));
    if (what == QLatin1String("catching-up")) // here one has all at once
        return said(QStringLiteral("0"));
    if (what == QLatin1String("streaming"))
        return said(streams ? QStringLiteral("1") : QStringLiteral("0"));
    if (what == QLatin1String("position") || what == QLatin1String("replayed")) {
        if (streams)
            at(peer).position = machine.position;
        return said(positionText(machine.position, false));
    }
    if (what == QLatin1String("timeline"))
        return said(QString::number(machine.timeline));
    if (verb == QLatin1String("pg-ready-for-rewind") || what == QLatin1String("checkpoint") || what.contains(QLatin1String("-slot")))
        return {};
    unknown << nodeId(node) + QStringLiteral(": ") + words.join(u' ');
    return failed(2);
}

CommandOutput Cluster::controlData(Node node) const
{
    const Machine &machine = at(node);
    const bool clean = !machine.running && machine.cleanlyStopped;
    return said(QStringLiteral("Database system identifier: 77\nDatabase cluster state: %1\nLatest checkpoint location: %2\n"
                               "Latest checkpoint's TimeLineID: %3\nwal_log_hints setting: on%4")
                    .arg(clean ? QStringLiteral("shut down") : QStringLiteral("in production"), positionText(machine.position, false))
                    .arg(machine.timeline).arg(machine.halfRewound ? QStringLiteral("\nbaton-half-way") : QString()));
}

// What a reconversion by pg_rewind sends.
std::optional<CommandOutput> Cluster::comeBack(Node node, const QStringList &words)
{
    Machine &machine = at(node);
    const Node peer = peerOf(node);
    const QString verb = words.value(0), what = words.value(1);
    if (verb == QLatin1String("pg-half-way")) {
        machine.halfRewound = what == QLatin1String("begin");
        return CommandOutput{};
    }
    if (verb == QLatin1String("pg-control") && what == QLatin1String("history"))
        return said(QString::fromUtf8(controlData(node).out)
                    + (machine.timeline > 1 ? QStringLiteral("\n1\t%1\tno recovery target specified").arg(positionText(machine.fork, false)) : QString()));
    if (verb == QLatin1String("pg-control"))
        return what == QLatin1String("standby") ? said(machine.standbySignal ? QStringLiteral("yes") : QStringLiteral("no")) : controlData(node);
    if (verb == QLatin1String("aside-keep") || verb == QLatin1String("aside-sync")) {
        machine.asideOnDisk = verb == QLatin1String("aside-sync");
        return CommandOutput{};
    }
    if (verb == QLatin1String("aside-list")) { // the rows are read, which finishes the crash recovery
        machine.cleanlyStopped = true;
        return said(QStringLiteral("listed\nshut down"));
    }
    if (verb == QLatin1String("aside-count"))
        return said(QStringLiteral("changes=1 end=%1").arg(positionText(machine.position, false)));
    if (verb == QLatin1String("pg-rewind")) {
        if (!machine.asideOnDisk)
            unknown << QStringLiteral("a rewind over what was put aside, and is not on the disk yet");
        if (machine.running || !machine.cleanlyStopped || !at(peer).isMaster() || !hears(node, peer))
            return failed(1, "could not connect to server");
        machine.position = at(peer).position;
        machine.timeline = at(peer).timeline;
        return CommandOutput{};
    }
    if (verb == QLatin1String("pg-login"))
        return hears(node, peer) && at(peer).running ? CommandOutput{} : failed(2, "could not connect to server");
    if (verb == QLatin1String("pg-recover-crash")) {
        machine.cleanlyStopped = true;
        return CommandOutput{};
    }
    if (verb == QLatin1String("pg-become-standby")) {
        machine.standbySignal = true;
        return CommandOutput{};
    }
    return std::nullopt;
}

CommandOutput Cluster::perform(Node node, const Command &command)
{
    Machine &machine = at(node);
    const QStringList &words = command.words;
    const QString verb = words.value(0), what = words.value(1);
    const bool passes = machine.isMaster() && machine.service;
    // The looks at the product's health: one that starts it where need be, one that routes, one that only asks.
    if (verb == QLatin1String("route-when-serving")) {
        const Node next = nodeOf(what);
        return at(next).isMaster() && at(next).service ? tool(node, {QStringLiteral("route"), what, words.value(2), QStringLiteral("open")}) : failed(124);
    }
    if (verb == QLatin1String("service-awaited")) {
        machine.service = true;
        return machine.isMaster() ? CommandOutput() : failed(1);
    }
    if (verb == QLatin1String("web-status"))
        return said(node == Node::Proxy ? (servedBy() ? QStringLiteral("200") : QStringLiteral("503")) : passes ? QStringLiteral("200") : QStringLiteral("503"));
    if (verb == QLatin1String("reindex") || verb == QLatin1String("guard-start") || (verb == QLatin1String("machine") && what == QLatin1String("user")))
        return {};
    if (const std::optional<CommandOutput> output = comeBack(node, words))
        return *output;
    if (verb == QLatin1String("host"))
        return tool(node, words.mid(1));
    if (verb == QLatin1String("stage") || verb == QLatin1String("demote"))
        return tool(node, words);
    if (verb == QLatin1String("reaches"))
        return tool(node, {QStringLiteral("ask"), what, QStringLiteral("ping")});
    if (verb == QLatin1String("pg-stopped"))
        return machine.running || machine.stopping ? failed(1) : CommandOutput();
    if (verb == QLatin1String("pg-stop")) {
        stop(node);
        return {};
    }
    if (verb == QLatin1String("pg-restart")) { // by systemd, whatever becomes of who asked
        stop(node);
        return start(node) ? CommandOutput() : failed(1, "the guard refused");
    }
    if (verb == QLatin1String("pg-start"))
        return machine.stopping ? failed(1, "still stopping") : start(node) ? CommandOutput() : failed(1, "the guard refused");
    if (verb == QLatin1String("pg-ask") || verb == QLatin1String("pg-await") || verb == QLatin1String("pg-do") || verb == QLatin1String("pg-ready-for-rewind"))
        return sql(node, words);
    if (verb == QLatin1String("agent")) {
        machine.agent = what == QLatin1String("start") || what == QLatin1String("on");
        return {};
    }
    if (verb == QLatin1String("service")) {
        machine.service = what != QLatin1String("stop") && what != QLatin1String("end");
        return {};
    }
    unknown << nodeId(node) + QStringLiteral(": ") + command.title();
    return failed(2);
}

// deadman.sh. True: something was done.
bool Cluster::actRestartMaster(Node node, Timer &timer)
{
    const Node peer = peerOf(node);
    Machine &slave = at(peer);
    if (!hears(node, peer)) // stays down, asks again
        return false;
    if (slave.promoted.contains(timer.run) || slave.isMaster()) {
        at(node).marks.insert(node, timer.run);
    } else {
        slave.refused.insert(timer.run);
        at(node).refused.insert(timer.run);
        if (!start(node))
            return false;
        at(node).service = true;
    }
    timer.done = true;
    return true;
}

bool Cluster::actFinishPromotion(Node node, Timer &timer)
{
    const Node peer = peerOf(node);
    Machine &machine = at(node);
    if (!machine.refused.contains(timer.run) && !(machine.promoted.contains(timer.run) && machine.isMaster())) {
        const bool asked = hears(node, peer);
        const bool byPeer = asked && at(peer).standbySignal && at(peer).marks.value(peer) == timer.run;
        const bool byMark = !asked && (machine.marks.value(peer) == timer.run
                                       || (hears(node, Node::Proxy) && at(Node::Proxy).marks.value(peer) == timer.run));
        const bool wasTold = !asked && machine.promoted.contains(timer.run);
        if (asked && !byPeer && at(peer).lock.isEmpty()) { // the run has ended there
            timer.done = true;
            return true;
        }
        if (!byPeer && !byMark && !wasTold)
            return false;
    }
    if (!machine.refused.contains(timer.run)) {
        machine.deadlines.insert(timer.run); // the timer needs none
        if (promote(node, timer.run).exitStatus != 0)
            return false;
        machine.service = true;
        machine.agent = false;
    }
    timer.done = true;
    return true;
}

bool Cluster::act(Node node, const QString &kind)
{
    Machine &machine = at(node);
    if (!machine.on || !machine.timers.contains(kind) || machine.timers[kind].done)
        return false;
    Timer &timer = machine.timers[kind];
    if (kind == QLatin1String("gate"))
        machine.gateOpen = timer.done = true;
    else if (kind == QLatin1String("page"))
        machine.maintenance = !(timer.done = true);
    else if (kind == QLatin1String("restart-master"))
        return actRestartMaster(node, timer);
    else if (kind == QLatin1String("finish-promotion"))
        return actFinishPromotion(node, timer);
    else
        timer.done = true; // the agent: a minute later than all of this
    return true;
}

// guard.sh: what runs and must not, and what waits for evidence and now has it. systemd tries a start that was refused no more.
bool Cluster::guard(Node node)
{
    Machine &machine = at(node);
    if (!machine.isMaster())
        return false;
    const Node peer = peerOf(node);
    const bool ahead = hears(node, peer) && at(peer).timeline > machine.timeline && !isMarked(peer, node);
    const bool usersHere = hears(node, Node::Proxy) && servedBy() == node;
    if (isMarked(node, node) || (!isMarked(peer, node) && ahead && !usersHere)) {
        stop(node);
        return true;
    }
    return false;
}

// HAProxy's own: who passes the role check gets the users; the witness writes that down.
bool Cluster::check()
{
    Machine &proxy = at(Node::Proxy);
    if (!proxy.on || servedBy() || !proxy.gateOpen)
        return false;
    for (Node node : dataNodes) {
        if (at(node).isMaster() && at(node).service && !proxy.disabled.contains(node) && (proxy.routed != node || proxy.serves != node)) {
            proxy.routed = node;
            proxy.serves = node;
            return true;
        }
    }
    return false;
}

void Cluster::settle(const QStringList &orderOfTimers, bool signsOfLife)
{
    for (Node node : dataNodes)
        at(node).stopping = false;
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString &kind : signsOfLife ? QStringList() : orderOfTimers) {
            for (Node node : allNodes)
                changed = act(node, kind) || changed;
        }
        for (Node node : dataNodes)
            changed = (at(node).on && guard(node)) || changed;
        changed = check() || changed;
        tick();
    }
}

QString Cluster::text() const
{
    QStringList lines;
    for (Node node : allNodes) {
        const Machine &m = at(node);
        QStringList words{nodeId(node), m.on ? QStringLiteral("on") : QStringLiteral("off")};
        if (node == Node::Proxy)
            words << (m.gateOpen ? QStringLiteral("gate open") : QStringLiteral("gate closed")) << QStringLiteral("routes to ") + nodeId(m.routed);
        else
            words << (!m.running ? QStringLiteral("down") : m.standby ? QStringLiteral("standby") : QStringLiteral("master"))
                  << QStringLiteral("timeline %1, has %2").arg(m.timeline).arg(m.position) << (m.standbySignal ? QStringLiteral("signal") : QString());
        for (auto mark = m.marks.begin(); mark != m.marks.end(); ++mark)
            words << QStringLiteral("mark of ") + nodeId(mark.key());
        for (auto timer = m.timers.begin(); timer != m.timers.end(); ++timer)
            words << timer.key() + (timer->done ? QStringLiteral(" done") : QStringLiteral(" armed"));
        if (!m.lock.isEmpty())
            words << QStringLiteral("locked");
        words.removeAll(QString());
        lines << words.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("; ")) + QStringLiteral("; acknowledged %1").arg(m_acknowledged);
}

} // namespace baton::model
