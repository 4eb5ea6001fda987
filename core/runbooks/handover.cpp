#include "core/runbooks/handover.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Handover)

// A stale lock is taken over knowingly: the person names its token.
Result<bool> takeLockOn(Run &run, const Handover &h, Node node)
{
    QStringList words{QStringLiteral("lock"), QStringLiteral("take"), run.id(), lockHolder(),
                      operationId(h.operation), run.token()};
    if (const QString old = run.options().value(QStringLiteral("replace-lock")); !old.isEmpty())
        words << QStringLiteral("--replace") << old;
    Command command = Command::changing(hostCommand(words));
    command.timeout = std::chrono::seconds(20); // it is written through to a disk that may be slow or busy
    const Result<CommandOutput> output = run.host(node).run(command, run.stopToken());
    if (!output && output.error().kind == ErrorKind::Unreachable)
        return false;
    if (!output)
        return fail(output.error());
    if (output->exitStatus == 75)
        return fail(ErrorKind::Conflict,
                    tr("Another run holds the cluster on %1: wait for it to end, resume it, or take its lock over knowingly.")
                        .arg(run.label(node)),
                    output->text());
    if (!output->ok())
        return fail(ErrorKind::Failed, tr("The lock could not be taken on %1.").arg(run.label(node)), tail(output->err));
    return true;
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
            .slot = {}};
}

SharedHandover handover(const Plan &plan, Node old, Node next, Operation operation)
{
    // A stopped instance does not say its version; both are copies of one database, so its peer's is the same.
    const auto instance = [&plan](Node node) {
        PostgresFacts facts = plan.snapshot.host(node).postgres;
        if (facts.versionNumber == 0)
            facts.versionNumber = plan.snapshot.host(peerOf(node)).postgres.versionNumber;
        return Instance(facts, plan.profile.label(node));
    };
    QList<Node> absent;
    for (Node node : allNodes) {
        if (!plan.snapshot.host(node).reachable())
            absent << node;
    }
    return std::make_shared<Handover>(Handover{.old = old,
                                               .next = next,
                                               .oldPg = instance(old),
                                               .nextPg = instance(next),
                                               .operation = operation,
                                               .hasProxy = plan.hasProxy(),
                                               .absent = absent,
                                               .directFence = {},
                                               .oldIsDown = false,
                                               .signs = nullptr});
}

QString slotName(Node follower)
{
    return QStringLiteral("baton_") + nodeId(follower);
}

Result<> takeLock(Run &run, Handover &h)
{
    int taken = 0;
    for (Node node : h.nodes()) {
        const Result<bool> got = takeLockOn(run, h, node);
        if (!got)
            return fail(got.error());
        if (!*got && node == h.next)
            return fail(ErrorKind::Unreachable, tr("%1 is not reachable, and it is the one to be master.").arg(run.label(node)));
        taken += *got ? 1 : 0;
        if (!*got)
            run.note(tr("The lock is not on %1: it is not reachable.").arg(run.label(node)), node);
    }
    if (taken < 2)
        return fail(ErrorKind::Unsafe,
                    tr("The lock must be on two hosts of the cluster, and only one is reachable: another administrator "
                       "could be at work unseen."));
    return {};
}

Result<> releaseLock(Run &run, Handover &h)
{
    std::optional<Error> first;
    for (Node node : h.nodes()) {
        Command command = Command::changing(hostCommand({QStringLiteral("lock"), QStringLiteral("release"), run.token()}));
        command.timeout = std::chrono::seconds(20);
        const Result<CommandOutput> output = run.host(node).run(command);
        const bool gone = output ? output->ok() || output->exitStatus == 75 : output.error().kind == ErrorKind::Conflict;
        if (gone)
            continue;
        if (!output && output.error().kind == ErrorKind::Unreachable) {
            run.note(tr("The lock stays on %1, which is not reachable; a later run takes it over.").arg(run.label(node)), node);
            continue;
        }
        first = output ? Error{ErrorKind::Failed, tr("The lock could not be released on %1.").arg(run.label(node)), tail(output->err)}
                       : output.error();
    }
    if (first)
        return fail(*first);
    return {};
}

Result<bool> servesNow(Run &run, Node node)
{
    const HealthCheck &health = run.recipe().health;
    const QString url = QStringLiteral("http://%1:%2%3").arg(run.profile().host(node).peerAddress()).arg(health.port).arg(health.path);
    const Result<CommandOutput> output = run.host(node).run(
        Command::reading(QStringLiteral("curl -s -m 2 -o /dev/null -w '%{http_code}' ") + shellQuoted(url)));
    if (!output)
        return fail(output.error());
    return output->text().toInt() == health.status;
}

} // namespace baton
