#include "core/runbooks/follow.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/product/dialogue.h"


#include <thread>

namespace baton {

namespace {

BATON_TR_FUNCTION(Follow)

Result<> writeStandbySettings(Run &run, Handover &h)
{
    Upstream upstream = h.upstream(run, h.old, h.next);
    upstream.slot = slotName(h.old);
    return run.run(h.old, h.oldPg.becomeStandby(upstream), tr("make it a standby on disk")).map([](const QByteArray &) { });
}

// pg_rewind reads the source over an ordinary connection, and needs these functions there (manual of pg_rewind, "Notes").
Result<> allowRewind(Run &run, Handover &h)
{
    const QString user = run.recipe().replicationUser;
    QStringList grants;
    for (const char *function : {"pg_ls_dir(text, boolean, boolean)", "pg_stat_file(text, boolean)", "pg_read_binary_file(text)",
                                 "pg_read_binary_file(text, bigint, bigint, boolean)"})
        grants << QStringLiteral("grant execute on function pg_catalog.%1 to %2").arg(QLatin1String(function), user);
    return run.run(h.next, h.nextPg.change(grants.join(QLatin1String("; "))), tr("allow pg_rewind to read")).map([](const QByteArray &) { });
}

// pg_rewind compares control files: the new master's must name its new timeline, which only a checkpoint writes.
Result<> freshCheckpoint(Run &run, Handover &h)
{
    Command checkpoint = h.nextPg.change(QStringLiteral("checkpoint"));
    checkpoint.timeout = std::chrono::minutes(10);
    return run.run(h.next, checkpoint, tr("write a checkpoint on the new master")).map([](const QByteArray &) { });
}

Result<> rewind(Run &run, Handover &h)
{
    if (const auto done = freshCheckpoint(run, h); !done)
        return done;
    if (const auto allowed = allowRewind(run, h); !allowed)
        return allowed;
    const auto control = run.run(h.old, h.oldPg.controlData(), tr("read the control file"));
    if (!control)
        return fail(control.error());
    const auto parsed = parseControlData(*control);
    const bool clean = parsed && (parsed->state == QLatin1String("shut down") || parsed->state == QLatin1String("shut down in recovery"));
    if (!clean && !run.dryRun()) {
        run.note(tr("%1 was not stopped cleanly: its crash recovery runs first, without a network listener.").arg(run.label(h.old)), h.old);
        if (const auto recovered = run.run(h.old, h.oldPg.recoverCrash(), tr("finish crash recovery")); !recovered)
            return fail(recovered.error());
    }
    const auto rewound = run.run(h.old, h.oldPg.rewindFrom(h.upstream(run, h.old, h.next)), tr("rewind with pg_rewind"));
    if (!rewound)
        return fail(rewound.error());
    return writeStandbySettings(run, h);
}

// Watches how far a copy is, over a connection of its own, beside the blocking pg_basebackup.
class CopyProgress
{
public:
    CopyProgress(Run &run, Node node, const QString &directory, qint64 total)
    {
        if (run.dryRun())
            return;
        std::shared_ptr<Host> host = run.connect(node);
        m_thread = std::jthread([&run, host, directory, total](std::stop_token stop) {
            SystemClock clock;
            const Command size = Command::reading(QStringLiteral("du -sb %1 2>/dev/null | cut -f 1").arg(shellQuoted(directory)));
            while (clock.sleep(std::chrono::seconds(1), stop)) {
                if (const auto output = host->run(size, stop); output && output->ok())
                    run.progress(qMin(output->text().toLongLong(), total), total, QStringLiteral("bytes"));
            }
        });
    }

private:
    std::jthread m_thread;
};

Result<qint64> numberFrom(Run &run, Node node, const Command &command, const QString &purpose)
{
    return run.run(node, command, purpose).map([](const QByteArray &out) { return out.trimmed().toLongLong(); });
}

Result<> scripts(Run &run, Handover &h)
{
    const QMap<QString, QString> values{{QStringLiteral("newMaster"), run.profile().host(h.next).peerAddress()},
                                        {QStringLiteral("oldMaster"), run.profile().host(h.old).peerAddress()},
                                        {QStringLiteral("root"), run.recipe().productRoot}};
    if (const auto prepared = converse(run, run.recipe().prepareNewMaster,
                                       {.node = h.next, .program = tr("The product's script on the new master"), .directory = {}, .values = values});
        !prepared)
        return fail(prepared.error());
    if (const auto restarted = restartHeld(run, h); !restarted)
        return restarted;
    if (const auto restored = converse(run, run.recipe().restoreOldMaster,
                                       {.node = h.old, .program = tr("The product's restore script"), .directory = {}, .values = values});
        !restored)
        return fail(restored.error());
    // A base backup brings the other host's settings with it, the slot in which that host followed among them: asking for it
    // here ends in "replication slot does not exist". So the settings are written anew before it starts for good.
    if (const auto stopped = stopOldForGood(run, h); !stopped)
        return stopped;
    return writeStandbySettings(run, h);
}

Result<> runMethod(Run &run, Handover &h, FollowMethod method)
{
    switch (method) {
    case FollowMethod::Scripts:
        return scripts(run, h);
    case FollowMethod::Rewind:
        return rewind(run, h);
    case FollowMethod::Copy:
        return copyWhole(run, h);
    }
    Q_UNREACHABLE();
}

} // namespace

QString methodName(FollowMethod method)
{
    switch (method) {
    case FollowMethod::Scripts:
        return tr("the product's own scripts");
    case FollowMethod::Rewind:
        return tr("pg_rewind");
    case FollowMethod::Copy:
        return tr("a full copy");
    }
    Q_UNREACHABLE();
}

Result<QList<FollowMethod>> followMethods(Run &run, const Handover &h)
{
    const QString chosen = run.options().value(QStringLiteral("method"), QStringLiteral("auto"));
    const bool hasScripts = !run.recipe().restoreOldMaster.command.isEmpty();
    const PostgresFacts next = h.nextPg.facts();
    const auto control = run.host(h.old).run(h.oldPg.controlData(), run.stopToken());
    if (!control)
        return fail(control.error());
    const auto data = parseControlData(control->out); // unreadable = damaged: a full copy
    const bool sameSystem = data && data->systemIdentifier == next.systemIdentifier;
    // From 11 on an ordinary role may be the source's user.
    const bool canRewind = sameSystem && next.versionNumber >= 110000 && data->canRewind;
    if (chosen == QLatin1String("scripts"))
        return hasScripts ? Result<QList<FollowMethod>>(QList{FollowMethod::Scripts})
                          : fail(ErrorKind::Usage, tr("The recipe knows no scripts of the product for this."));
    if (chosen == QLatin1String("rewind"))
        return canRewind ? Result<QList<FollowMethod>>(QList{FollowMethod::Rewind})
                         : fail(ErrorKind::Usage, tr("pg_rewind is not possible on %1: it needs PostgreSQL 11 or later, the same database, and "
                                                     "wal_log_hints or checksums. Use a full copy.").arg(run.label(h.old)));
    if (chosen == QLatin1String("copy"))
        return QList{FollowMethod::Copy};
    if (chosen != QLatin1String("auto"))
        return fail(ErrorKind::Usage, tr("\"%1\" is not a method: auto, scripts, rewind or copy.").arg(chosen));
    return canRewind ? QList{FollowMethod::Rewind, FollowMethod::Copy} : QList{FollowMethod::Copy};
}

Result<> makeFollower(Run &run, Handover &h)
{
    const auto methods = followMethods(run, h);
    if (!methods)
        return fail(methods.error());
    Result<> last;
    for (FollowMethod method : *methods) {
        run.note(tr("Making %1 a slave by %2.").arg(run.label(h.old), methodName(method)), h.old);
        last = runMethod(run, h, method);
        if (last)
            return run.remember(QStringLiteral("method"), methodName(method));
        if (last.error().kind == ErrorKind::Cancelled || last.error().kind == ErrorKind::Unreachable)
            return last;
        run.note(tr("It did not work by %1: %2").arg(methodName(method), last.error().summary), h.old);
    }
    return last;
}

// Copied beside the old data directory and swapped in by renames: until then the old data is as it was.
Result<> copyWhole(Run &run, Handover &h)
{
    const QString target = h.oldPg.dataDirectory();
    const QString fresh = target + QStringLiteral(".baton-new"), aside = target + QStringLiteral(".baton-old");
    const auto total = numberFrom(run, h.next, h.nextPg.query(QStringLiteral("select sum(pg_database_size(oid)) from pg_database")),
                                  tr("measure the database"));
    if (!total)
        return fail(total.error());
    const QString parent = target.left(target.lastIndexOf(u'/'));
    const auto free = numberFrom(run, h.old, Command::reading(QStringLiteral("df -PB1 %1 | awk 'NR == 2 {print $4}'").arg(shellQuoted(parent))),
                                 tr("measure the disk"));
    if (!free)
        return fail(free.error());
    if (*free < *total + *total / 10 && !run.dryRun())
        return fail(ErrorKind::Refused, tr("A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.")
                                            .arg(sizeText(*total + *total / 10), run.label(h.old),
                                                 sizeText(*free), parent));
    const QString owner = h.oldPg.facts().osUser;
    const QString ready = QStringLiteral("rm -rf %1 && install -d -m 0700 -o %2 -g \"$(id -gn %2)\" %1").arg(shellQuoted(fresh), shellQuoted(owner));
    if (const auto made = run.run(h.old, Command::changing(ready), tr("make room for the copy")); !made)
        return fail(made.error());
    const qint64 limit = run.options().value(QStringLiteral("rate")).toLongLong();
    {
        const CopyProgress progress(run, h.old, fresh, *total);
        const auto copied = run.run(h.old, h.oldPg.copyFrom(h.upstream(run, h.old, h.next), fresh, limit), tr("copy the database"));
        if (!copied) {
            (void)run.run(h.old, Command::changing(QStringLiteral("rm -rf ") + shellQuoted(fresh)), tr("remove the unfinished copy"));
            return fail(copied.error());
        }
    }
    const QString swap = QStringLiteral("set -e; rm -rf %3; if [ -d %1 ]; then mv %1 %3; fi; mv %2 %1; sync -f %1 2>/dev/null || sync; rm -rf %3")
                             .arg(shellQuoted(target), shellQuoted(fresh), shellQuoted(aside));
    Command put = Command::changing(swap);
    put.timeout = std::chrono::minutes(10);
    if (const auto swapped = run.run(h.old, put, tr("put the copy in place")); !swapped)
        return fail(swapped.error());
    return writeStandbySettings(run, h);
}

} // namespace baton
