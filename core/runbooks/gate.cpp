#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"
#include "core/runbooks/handover.h"

#include <QJsonDocument>

#include <utility>

// The gate of the proxy, and the timers that open it when nobody is left to do so.
namespace baton {

namespace {

BATON_TR_FUNCTION(Handover)

constexpr int gateBound = 5; // seconds without a sign of life while the gate is closed
constexpr int runBound = 30; // otherwise

struct Timer
{
    Node node;
    QString kind;
    int bound;
};

QList<Timer> timersOf(const Handover &h)
{
    QList<Timer> timers{{h.old, QStringLiteral("restart-master"), gateBound},
                        {h.next, QStringLiteral("finish-promotion"), gateBound},
                        {h.next, QStringLiteral("resume-agent"), runBound}};
    if (h.hasProxy)
        timers << Timer{Node::Proxy, QStringLiteral("gate"), gateBound};
    return timers;
}

Result<> onProxy(Run &run, const QStringList &words, const QString &purpose)
{
    return run.run(Node::Proxy, hostChange(words), purpose).map([](const QByteArray &) { });
}

} // namespace

Errand askProxyForNext(Run &run, Handover &h)
{
    return run.send(Node::Proxy, Command::verb({QStringLiteral("reaches"), nodeId(h.next)}), tr("see the proxy reach the slave"));
}

Result<> proxyReachesNext(const Run &run, const Handover &h, Errand &asked)
{
    const Result<CommandOutput> said = asked.output();
    if (!said)
        return fail(said.error());
    if (said->ok())
        return {};
    return fail(ErrorKind::Unsafe,
                tr("%1 can't reach %2: users would be sent where nobody answers. Mend the network between the two, then try again.")
                    .arg(run.label(Node::Proxy), run.label(h.next)),
                tail(said->err));
}

// One host does its own in order, the hosts work beside each other.
Result<> armTimers(Run &run, Handover &h)
{
    h.signs = std::make_unique<SignsOfLife>(run, h.nodes());
    std::vector<Errand> errands;
    for (const Timer &timer : timersOf(h)) {
        errands.push_back(run.send(timer.node, hostChange({QStringLiteral("deadman"), QStringLiteral("arm"), timer.kind, run.id(), QString::number(timer.bound)}),
                                   tr("arm the dead-man timer")));
    }
    Errand deadline = sendDeadlineOfPromotion(run, h);
    const Result<> armed = allOf(errands);
    if (const auto set = unlessUndone(run, h, deadline); !set)
        return fail(set.error());
    return armed;
}

void signsForAtMost(Handover &h, std::chrono::milliseconds time)
{
    if (h.signs)
        h.signs->forAtMost(time);
}

Result<> disarmTimers(Run &run, Handover &h)
{
    std::vector<Errand> errands;
    for (Node node : h.nodes()) {
        errands.push_back(run.send(node, hostChange({QStringLiteral("deadman"), QStringLiteral("disarm"), QStringLiteral("all"), run.id()}),
                                   tr("disarm the dead-man timers")));
    }
    std::optional<Error> first;
    for (Errand &errand : errands) {
        const Result<> disarmed = errand.end();
        if (!disarmed && disarmed.error().kind != ErrorKind::Unreachable && !first)
            first = disarmed.error();
    }
    h.signs.reset();
    if (first)
        return fail(*first);
    return {};
}

// How the stream to the next master ends is asked for now, and known when the old one has stopped.
void askForEndOfStream(Run &run, Handover &h, std::chrono::seconds drain)
{
    if (!h.beside || !h.nextPg.tellsEndOfStream() || run.dryRun())
        return;
    const Command ask = h.nextPg.awaitEndOfStream(drain + std::chrono::seconds(16));
    h.endOfStream.emplace(h.beside->begin(ask, run.stopToken()), run.label(h.next), ask, tr("see the end of the stream"));
}

Result<> closeGate(Run &run, Handover &h)
{
    forgetWaits(run, h);
    const QString bound = run.options().value(QStringLiteral("drain"), QStringLiteral("10"));
    askForEndOfStream(run, h, std::chrono::seconds(bound.toInt()));
    Command close = hostChange({QStringLiteral("gate"), QStringLiteral("close"), run.id(), nodeId(h.old), bound});
    close.timeout = std::chrono::seconds(bound.toInt() + 10);
    const Result<CommandOutput> drained = run.host(Node::Proxy).run(close, run.stopToken());
    if (drained && drained->exitStatus == 3)
        return fail(ErrorKind::TimedOut,
                    tr("%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.")
                        .arg(drained->text(), run.label(h.old), bound));
    const Result<QByteArray> said = checkedOutput(run.label(Node::Proxy), close, tr("close the gate and see %1 drained").arg(run.label(h.old)), drained);
    if (!said)
        return fail(said.error());
    if (!run.dryRun() && said->trimmed() != "0") // scripts of another version, which only close
        return fail(ErrorKind::Failed, tr("HAProxy did not say whether %1 is drained.").arg(run.label(h.old)), tail(*said));
    return {};
}

Result<> openGate(Run &run, Handover &)
{
    return onProxy(run, {QStringLiteral("gate"), QStringLiteral("open"), run.id()}, tr("open the gate"));
}

// HAProxy may have taken the old master for down meanwhile; told that it serves again, it does not let users wait until its next look.
Result<> letBackToOld(Run &run, Handover &h)
{
    const Result<> opened = openGate(run, h);
    const Result<bool> serves = opened ? servesNow(run, h.old) : Result<bool>(false);
    if (serves && *serves)
        (void)onProxy(run, {QStringLiteral("route"), nodeId(h.old), run.id()}, tr("send users to the old master")); // else it sees for itself
    return opened;
}

void forgetWaits(Run &run, Handover &h)
{
    if (h.hasProxy && !run.dryRun())
        (void)run.host(Node::Proxy).begin(hostChange({QStringLiteral("gate"), QStringLiteral("longest")}), run.stopToken());
}

void rememberLongestWait(Run &run, Handover &h)
{
    if (!h.hasProxy || run.dryRun())
        return;
    const auto said = run.host(Node::Proxy).run(hostChange({QStringLiteral("gate"), QStringLiteral("longest")}), run.stopToken());
    // A report without it is still a report; an HAProxy without Lua does not know it.
    bool isNumber = false;
    const qint64 longest = said && said->ok() ? said->text().toLongLong(&isNumber) : 0;
    if (isNumber && longest >= 0)
        (void)run.remember(QStringLiteral("outage.ms"), QString::number(longest));
}

// Where the proxy did not see it serve in time, or has lost the connection, it is told.
Result<> routeToNext(Run &run, Handover &h)
{
    if (std::optional<Errand> sent = std::exchange(h.routed, std::nullopt); sent && sent->end())
        return {};
    return onProxy(run, {QStringLiteral("route"), nodeId(h.next), run.id(), QStringLiteral("open")}, tr("route users to the new master"));
}

Result<bool> routedToNext(Run &run, Handover &h)
{
    const auto output = run.run(Node::Proxy,
                                hostQuestion({QStringLiteral("record"), QStringLiteral("show")}),
                                tr("read whom the proxy serves"));
    if (!output)
        return fail(output.error());
    const QJsonObject record = QJsonDocument::fromJson(*output).object();
    return record.value(QStringLiteral("serves")).toString() == nodeId(h.next);
}

Result<> keepProxyFile(Run &run, Handover &h, const QSet<Node> &disabled)
{
    if (!h.hasProxy || run.dryRun())
        return {};
    // Run time says the same already; a reload would keep the old process with its connections and states for a while.
    return keepDisabled(run, disabled);
}

// The file first: where it can't be written HAProxy keeps the slave out, which the status shows. The other way round nobody would know until
// HAProxy is restarted, and by then it may be the master.
Result<> returnToProxy(Run &run, Handover &h)
{
    if (const auto kept = keepProxyFile(run, h, {}); !kept)
        return kept;
    return onProxy(run, {QStringLiteral("enable"), nodeId(h.old)}, tr("let HAProxy know the slave again"));
}

} // namespace baton
