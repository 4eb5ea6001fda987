#include "core/base/translation.h"
#include "core/base/wipe.h"
#include "core/guard/known.h"
#include "core/postgres/scram.h"
#include "core/runbooks/install.h"
#include "core/runbooks/postgresprep.h"

#include <QRandomGenerator>

// The replication user's password, kept on the master's server in the way that does not give it away.
namespace baton {

namespace {

BATON_TR_FUNCTION(Prepare)

constexpr int scramSince = 100000; // PostgreSQL 10 (manual of 10, 20.3.2)

Result<bool> keptAsScram(Run &run, Node master)
{
    const Result<Instance> instance = instanceOn(run, master);
    if (!instance)
        return fail(instance.error());
    if (instance->facts().versionNumber < scramSince)
        return true;
    return keptPassword(run, master, *instance).map([](const KeptPassword &kept) { return kept.scram || !kept.any; });
}

Command secretVerb(const Run &run, Node master, const Instance &instance, const QString &verb, const QStringList &verifiers)
{
    Command command = instance.verb({verb}, known(run, master), verifiers.join(u'\n').toUtf8() + '\n');
    command.secrets = verifiers;
    return command;
}

Result<> store(Run &run, Node master, const Instance &instance, const QStringList &verifiers)
{
    return run.run(master, secretVerb(run, master, instance, QStringLiteral("pg-password"), verifiers), tr("keep the replication password as SCRAM"))
        .map([](const QByteArray &) { });
}

// Only the password that the server has already is stored anew.
Result<bool> isThePassword(Run &run, Node master, const Instance &instance, const QString &verifier)
{
    const Result<QByteArray> same = run.run(master, secretVerb(run, master, instance, QStringLiteral("pg-password-is"), {verifier}),
                                            tr("compare the replication password"));
    return same ? Result<bool>(same->trimmed() == "t") : fail(same.error());
}

QByteArray newSalt()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

Result<> keepAsScram(Run &run, Node master)
{
    Result<QString> password = run.secret(QStringLiteral("replication"));
    const Result<Instance> instance = password ? instanceOn(run, master) : fail(password.error());
    if (!instance)
        return fail(instance.error());
    const WipedAtEnd wiped(*password);
    const QString now = md5Verifier(*password, run.recipe().replicationUser), verifier = scramVerifier(*password, newSalt());
    if (verifier.isEmpty()) {
        run.note(tr("The replication password has other letters than those of ASCII: the server keeps it as MD5, as before."), master);
        return {};
    }
    if (!run.dryRun()) {
        const Result<bool> same = isThePassword(run, master, *instance, now);
        if (!same)
            return fail(same.error());
        if (!*same)
            return fail(ErrorKind::Refused, tr("The secret “main-backup password” is not the password that PostgreSQL on %1 knows for “%2”. Correct it, then "
                                               "start this again.").arg(run.label(master), run.recipe().replicationUser));
    }
    return store(run, master, *instance, {now, verifier}); // the host compares once more
}

} // namespace

// Nothing to undo: whoever has the password logs in as before, pg_hba.conf's "md5" takes both.
Steps passwordSteps(const Plan &plan)
{
    const Node master = plan.master();
    return {{.id = QStringLiteral("scram"), .on = master,
             .title = tr("Have PostgreSQL on %1 keep the replication password as SCRAM, not as MD5").arg(plan.profile.label(master)),
             .isDone = [master](Run &run) { return keptAsScram(run, master); },
             .run = [master](Run &run) { return keepAsScram(run, master); }}};
}

} // namespace baton
