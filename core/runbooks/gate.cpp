#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"
#include "core/runbooks/handover.h"

#include <QJsonDocument>

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
    return run.run(Node::Proxy, Command::changing(hostCommand(words)), purpose).map([](const QByteArray &) { });
}

} // namespace

Result<> armTimers(Run &run, Handover &h)
{
    h.signs = std::make_unique<SignsOfLife>(run, h.nodes());
    for (const Timer &timer : timersOf(h)) {
        const auto armed = run.run(timer.node,
                                   Command::changing(hostCommand({QStringLiteral("deadman"), QStringLiteral("arm"), timer.kind,
                                                                  run.id(), QString::number(timer.bound)})),
                                   tr("arm the dead-man timer"));
        if (!armed)
            return fail(armed.error());
    }
    const auto promotion = run.run(h.next,
                                   Command::changing(hostCommand({QStringLiteral("arm-promotion"), run.id(), QStringLiteral("120")})),
                                   tr("set the deadline of the promotion"));
    return promotion.map([](const QByteArray &) { });
}

Result<> disarmTimers(Run &run, Handover &h)
{
    std::optional<Error> first;
    for (Node node : h.nodes()) {
        const auto disarmed = run.run(node,
                                      Command::changing(hostCommand({QStringLiteral("deadman"), QStringLiteral("disarm"),
                                                                     QStringLiteral("all"), run.id()})),
                                      tr("disarm the dead-man timers"));
        if (!disarmed && disarmed.error().kind != ErrorKind::Unreachable && !first)
            first = disarmed.error();
    }
    h.signs.reset();
    if (first)
        return fail(*first);
    return {};
}

Result<> closeGate(Run &run, Handover &h)
{
    forgetWaits(run, h);
    const auto closed = onProxy(run, {QStringLiteral("gate"), QStringLiteral("close"), run.id()}, tr("close the gate"));
    if (!closed)
        return closed;
    const QString bound = run.options().value(QStringLiteral("drain"), QStringLiteral("10"));
    Command drain = Command::changing(hostCommand({QStringLiteral("drain"), nodeId(h.old), bound}));
    drain.timeout = std::chrono::seconds(bound.toInt() + 10);
    const Result<CommandOutput> drained = run.host(Node::Proxy).run(drain, run.stopToken());
    if (!drained)
        return fail(drained.error());
    if (drained->exitStatus == 3)
        return fail(ErrorKind::TimedOut,
                    tr("%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.")
                        .arg(drained->text(), run.label(h.old), bound));
    if (!drained->ok())
        return fail(ErrorKind::Failed, tr("HAProxy did not say whether %1 is drained.").arg(run.label(h.old)), tail(drained->err));
    return {};
}

Result<> openGate(Run &run, Handover &)
{
    return onProxy(run, {QStringLiteral("gate"), QStringLiteral("open"), run.id()}, tr("open the gate"));
}

void forgetWaits(Run &run, Handover &h)
{
    if (h.hasProxy && !run.dryRun())
        (void)run.host(Node::Proxy).run(Command::changing(hostCommand({QStringLiteral("gate"), QStringLiteral("longest")})), run.stopToken());
}

void rememberLongestWait(Run &run, Handover &h)
{
    if (!h.hasProxy || run.dryRun())
        return;
    const auto said = run.host(Node::Proxy).run(Command::changing(hostCommand({QStringLiteral("gate"), QStringLiteral("longest")})), run.stopToken());
    // A report without it is still a report; an HAProxy without Lua does not know it.
    if (said && said->ok() && said->text().toLongLong() >= 0)
        (void)run.remember(QStringLiteral("outage.ms"), said->text());
}

Result<> routeToNext(Run &run, Handover &h)
{
    return onProxy(run, {QStringLiteral("route"), nodeId(h.next), run.id()}, tr("route users to the new master"));
}

Result<bool> routedToNext(Run &run, Handover &h)
{
    const auto output = run.run(Node::Proxy,
                                Command::reading(hostCommand({QStringLiteral("record"), QStringLiteral("show")})),
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
    const auto change = planBlock(run.host(Node::Proxy), run.profile(), run.recipe(), disabled);
    if (!change)
        return fail(change.error());
    // Run time says the same already; a reload would keep the old process with its connections and states for a while.
    return applyConfig(run, *change, AfterWriting::LeaveRunning);
}

Result<> returnToProxy(Run &run, Handover &h)
{
    if (const auto enabled = onProxy(run, {QStringLiteral("enable"), nodeId(h.old)}, tr("let HAProxy know the slave again")); !enabled)
        return enabled;
    return keepProxyFile(run, h, {});
}

} // namespace baton
