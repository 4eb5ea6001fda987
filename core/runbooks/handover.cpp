#include "core/runbooks/handover.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/known.h"
#include "core/guard/lock.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Handover)

// False when the host can't be reached.
Result<bool> lockTakenOrAway(const Run &run, Node node, const Result<CommandOutput> &output)
{
    if (!output && output.error().kind == ErrorKind::Unreachable)
        return false;
    return lockTaken(run, node, output).map([] { return true; });
}

// The same command on each of them at the same time; their outputs in the order of `nodes`.
std::vector<Result<CommandOutput>> onEach(Run &run, const QList<Node> &nodes, const Command &command, const std::stop_token &stop)
{
    std::vector<Pending> pending;
    for (Node node : nodes)
        pending.push_back(run.host(node).begin(command, stop));
    std::vector<Result<CommandOutput>> outputs;
    for (Pending &each : pending)
        outputs.push_back(each.output());
    return outputs;
}

} // namespace

QList<Node> Handover::nodes() const
{
    QList<Node> all{old, next};
    if (hasProxy)
        all << Node::Proxy;
    all.removeIf([this](Node node) { return absent.contains(node); });
    return all;
}

Upstream Handover::upstream(const Run &run, Node follower, Node master) const
{
    return {.host = run.profile().host(master).peerAddress(),
            .port = pg(master).facts().port,
            .user = run.recipe().replicationUser,
            .applicationName = run.profile().id + u'_' + nodeId(follower),
            .slot = {},
            .tls = pg(master).facts().tls};
}

bool isSeenBy(const Snapshot &snapshot, Node witness, Node node)
{
    const SightFacts sight = snapshot.host(witness).sees.value(node);
    const auto all = {sight.ping, sight.ssh, sight.postgres, sight.http};
    return snapshot.host(witness).reachable() && std::find(all.begin(), all.end(), SightFacts::Sight::Yes) != all.end();
}

SharedHandover handover(const Plan &plan, Node old, Node next, Operation operation)
{
    // A stopped instance does not say its version; both are copies of one database, so its peer's is the same.
    const auto instance = [&plan](Node node) {
        PostgresFacts facts = plan.snapshot.host(node).postgres;
        if (facts.versionNumber == 0)
            facts.versionNumber = plan.snapshot.host(peerOf(node)).postgres.versionNumber;
        facts.tls = facts.tls || plan.options.values.contains(tlsOption(node));
        return Instance(facts, plan.profile.label(node));
    };
    QList<Node> absent;
    for (Node node : allNodes) {
        if (!plan.snapshot.host(node).reachable())
            absent << node;
    }
    const SharedHandover h = std::make_shared<Handover>(Handover{.old = old,
                                                                .next = next,
                                                                .oldPg = instance(old),
                                                                .nextPg = instance(next),
                                                                .operation = operation,
                                                                .hasProxy = plan.hasProxy(),
                                                                .adopts = plan.options.value(QStringLiteral("adopt")) == QLatin1String("yes"),
                                                                .oldIsGuarded = false,
                                                                .absent = absent,
                                                                .oldIsSeen = false,
                                                                .looked = {},
                                                                .directFence = {},
                                                                .oldHasNoMore = false,
                                                                .oldIsDown = false,
                                                                .shutDown = {},
                                                                .beside = {},
                                                                .endOfStream = {},
                                                                .answers = {},
                                                                .routed = {},
                                                                .signs = nullptr});
    sawOld(*h, plan.snapshot);
    return h;
}

void sawOld(Handover &h, const Snapshot &snapshot)
{
    h.oldIsSeen = h.oldIsSeen || isSeenBy(snapshot, h.next, h.old) || isSeenBy(snapshot, Node::Proxy, h.old);
    h.looked = snapshot.taken;
}

Command serviceCommand(const Run &run, const QString &what)
{
    return Command::verb({QStringLiteral("service"), what}, {{QStringLiteral("SERVICE_UNIT"), run.recipe().serviceUnit},
                                                             {QStringLiteral("OTHER_UNITS"), run.recipe().otherUnits.join(u' ')}});
}

QString slotName(Node follower)
{
    return QStringLiteral("baton_") + nodeId(follower);
}

// On the one that is to be master first: of two runs that begin at the same moment one gets it, and the other gives way.
Result<> takeLock(Run &run, Handover &h)
{
    const Command take = takeLockCommand(run, h.operation);
    const Result<bool> first = lockTakenOrAway(run, h.next, run.host(h.next).run(take, run.stopToken()));
    if (!first)
        return fail(first.error());
    if (!*first)
        return fail(ErrorKind::Unreachable, tr("%1 is not reachable, and it is the one to be master.").arg(run.label(h.next)));
    QList<Node> others = h.nodes();
    others.removeAll(h.next);
    const std::vector<Result<CommandOutput>> outputs = onEach(run, others, take, run.stopToken());
    int taken = 1;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const Result<bool> got = lockTakenOrAway(run, others[i], outputs[size_t(i)]);
        if (!got)
            return fail(got.error());
        taken += *got ? 1 : 0;
        if (!*got)
            run.note(tr("The lock is not on %1: it is not reachable.").arg(run.label(others[i])), others[i]);
    }
    // Without a proxy, and where the other data host is dead, there is one: whoever wants to promote it needs its lock as well.
    if (taken < (h.hasProxy ? 2 : int(h.nodes().size())))
        return fail(ErrorKind::Unsafe,
                    tr("The lock must be on two hosts of the cluster, and only one is reachable: another administrator "
                       "could be at work unseen."));
    return {};
}

Result<> releaseLock(Run &run, Handover &h)
{
    Command release = hostChange({QStringLiteral("lock"), QStringLiteral("release"), run.token()});
    release.timeout = std::chrono::seconds(20);
    const QList<Node> nodes = h.nodes();
    const std::vector<Result<CommandOutput>> outputs = onEach(run, nodes, release, {});
    std::optional<Error> first;
    int away = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const Result<CommandOutput> &output = outputs[size_t(i)];
        const bool gone = output ? output->ok() || output->exitStatus == 75 : output.error().kind == ErrorKind::Conflict;
        if (gone)
            continue;
        if (!output && output.error().kind == ErrorKind::Unreachable) {
            // One host's lock is seen to be nobody's, as the others lack it. With more of them this computer is what is cut off.
            if (++away > 1)
                first = output.error();
            run.note(tr("The lock stays on %1, which is not reachable; a later run takes it over.").arg(run.label(nodes[i])), nodes[i]);
            continue;
        }
        first = output ? Error{ErrorKind::Failed, tr("The lock could not be released on %1.").arg(run.label(nodes[i])), tail(output->err)}
                       : output.error();
    }
    if (first)
        return fail(*first);
    return {};
}

Result<bool> servesNow(Run &run, Node node)
{
    const Result<CommandOutput> output = run.host(node).run(Command::verb({QStringLiteral("web-status"), QStringLiteral("own")}, known(run, node)));
    if (!output)
        return fail(output.error());
    return output->text().toInt() == run.recipe().health.status;
}

} // namespace baton
