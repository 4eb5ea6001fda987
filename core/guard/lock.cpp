#include "core/guard/lock.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/cluster/heldlock.h"
#include "core/guard/hosttools.h"

#include <QJsonDocument>

namespace baton {

namespace {

BATON_TR_FUNCTION(HeldLock)

constexpr int heldByAnother = 75; // of `lock take`, which then prints the lock
constexpr int outdated = 77;      // of `lock take`, by a run whose work others have undone since

HeldLock lockFromJson(const QByteArray &json)
{
    const QJsonObject lock = QJsonDocument::fromJson(json).object();
    const auto text = [&lock](const char *key) { return plainText(lock.value(QLatin1String(key)).toString().toUtf8()).trimmed(); };
    const qint64 since = lock.value(QLatin1String("since")).toInteger();
    return {text("holder"), text("operation"), since > 0 ? QDateTime::fromSecsSinceEpoch(since) : QDateTime()};
}

} // namespace

Command takeLockCommand(const Run &run, Operation operation)
{
    QStringList words{QStringLiteral("lock"), QStringLiteral("take"), run.id(), lockHolder(), operationId(operation), run.token()};
    if (const QString old = run.options().value(QStringLiteral("replace-lock")); !old.isEmpty())
        words << QStringLiteral("--replace") << old;
    else if (const QString left = run.options().value(QStringLiteral("left-lock")); !left.isEmpty())
        words << QStringLiteral("--left-by") << left;
    Command command = hostChange(words);
    command.timeout = std::chrono::seconds(20); // it is written through to a disk that may be slow or busy
    return command;
}

Result<> lockTaken(const Run &run, Node node, const Result<CommandOutput> &output)
{
    if (!output)
        return fail(output.error());
    if (output->exitStatus == heldByAnother)
        return fail(ErrorKind::Conflict, tr("Another run holds the cluster on %1 (%2). Wait for it to end, resume it, or take its lock over knowingly.")
                                             .arg(run.label(node), heldLockText(lockFromJson(output->out))));
    if (output->exitStatus == outdated)
        return fail(ErrorKind::Outdated, tr("This run made %1 the master, which is a slave again: others have changed the roles since. It can't be taken up; look at the "
                                            "status, and start a new operation.").arg(run.label(node)));
    if (!output->ok())
        return fail(ErrorKind::Failed, tr("The lock could not be taken on %1.").arg(run.label(node)), tail(output->err));
    return {};
}

} // namespace baton
