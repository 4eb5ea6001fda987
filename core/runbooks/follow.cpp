#include "core/runbooks/follow.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/product/dialogue.h"
#include "core/runbooks/aside.h"

#include <thread>

namespace baton {

namespace {

BATON_TR_FUNCTION(Follow)

Result<> writeStandbySettings(Run &run, Handover &h, const QString &directory)
{
    Upstream upstream = h.upstream(run, h.old, h.next);
    upstream.slot = slotName(h.old);
    return run.run(h.old, h.oldPg.becomeStandby(upstream, directory), tr("make it a standby on disk")).map([](const QByteArray &) { });
}

// While it is there, the data directory is half of this and half of that, and nothing of it may be flushed to disk yet: a rewind that
// was cut off can't be taken up again (manual of pg_rewind, "Warning"), only copied over. Outside of the data directory, which
// pg_rewind makes like its source.
const QLatin1String halfWay("/var/lib/baton/half-rewound");

Result<> markHalfWay(Run &run, const Handover &h)
{
    const QString mark = QStringLiteral("umask 077; mkdir -p %2 && printf '%s\\n' %1 >%3 && sync %3 %2")
                             .arg(run.id(), QStringLiteral("/var/lib/baton"), halfWay);
    return run.run(h.old, Command::changing(mark), tr("note that its data are being changed")).map([](const QByteArray &) { });
}

Result<> unmarkHalfWay(Run &run, const Handover &h)
{
    const QString script = QStringLiteral("{ sync -f %1 2>/dev/null || sync; } && rm -f %2").arg(shellQuoted(h.oldPg.dataDirectory()), halfWay);
    return run.run(h.old, Command::changing(script), tr("note that its data are whole")).map([](const QByteArray &) { });
}

// What is found on the old master, stopped.
struct OldData
{
    std::optional<ControlData> control; // none: damaged
    bool halfWay = false;

    [[nodiscard]] bool stoppedCleanly() const
    {
        return control && (control->state == QLatin1String("shut down") || control->state == QLatin1String("shut down in recovery"));
    }
};

Result<OldData> oldData(Run &run, const Handover &h)
{
    const QString mark = QStringLiteral("\n[ ! -e %1 ] || echo baton-half-way").arg(halfWay);
    const Result<CommandOutput> said = run.host(h.old).run(Command::reading(h.oldPg.controlData().script + mark), run.stopToken());
    if (!said)
        return fail(said.error());
    const auto control = parseControlData(said->out);
    return OldData{control ? std::optional(*control) : std::nullopt, said->out.contains("baton-half-way")};
}

// The slot first: from then on the new master keeps the WAL that the rewound slave begins to read at. pg_rewind reads over an ordinary
// connection, and needs these functions (its manual, "Notes"). It compares control files: the new master's must name its new
// timeline, which only a checkpoint writes.
Command readyToBeRead(const Run &run, const Handover &h)
{
    const QString user = run.recipe().replicationUser, slot = slotName(h.old);
    QStringList statements{QStringLiteral("select pg_create_physical_replication_slot('%1', true) where not exists "
                                          "(select from pg_replication_slots where slot_name = '%1')").arg(slot)};
    for (const char *function : {"pg_ls_dir(text, boolean, boolean)", "pg_stat_file(text, boolean)", "pg_read_binary_file(text)",
                                 "pg_read_binary_file(text, bigint, bigint, boolean)"})
        statements << QStringLiteral("grant execute on function pg_catalog.%1 to %2").arg(QLatin1String(function), user);
    Command ready = h.nextPg.changes(statements << QStringLiteral("checkpoint"));
    ready.timeout = std::chrono::minutes(10);
    return ready;
}

// What only it has is read on the way: that needs the same recovery.
Result<> finishCrash(Run &run, Handover &h, const OldData &data)
{
    if (listAside(run, h, !data.halfWay) || data.stoppedCleanly() || run.dryRun())
        return {};
    run.note(tr("%1 was not stopped cleanly: its crash recovery runs first, without a network listener.").arg(run.label(h.old)), h.old);
    return run.run(h.old, h.oldPg.recoverCrash(), tr("finish crash recovery")).map([](const QByteArray &) { });
}

Result<> seeAllWal(Run &run, Handover &h)
{
    if (run.dryRun())
        return {};
    const auto atHand = run.run(h.old, h.oldPg.walAtHand(), tr("look for the WAL back to the fork"));
    if (!atHand)
        return fail(atHand.error());
    return hasAllWal(*atHand) ? Result<>()
                              : fail(ErrorKind::Failed, tr("%1 has not kept the WAL back to the fork, which %2 would have to read.")
                                                            .arg(run.label(h.next), run.label(h.old)));
}

// The new master makes itself ready while the old one recovers from its crash.
Result<> rewind(Run &run, Handover &h, const OldData &data)
{
    if (const auto marked = markHalfWay(run, h); !marked)
        return marked;
    Errand ready = run.send(h.next, readyToBeRead(run, h), tr("write a checkpoint on the new master, and let pg_rewind read"));
    const auto recovered = finishCrash(run, h, data);
    if (const auto done = ready.end(); !recovered || !done)
        return !recovered ? recovered : done;
    const Command back = h.oldPg.rewindFrom(h.upstream(run, h.old, h.next));
    const Result<CommandOutput> said = run.host(h.old).run(back, run.stopToken());
    if (const auto rewound = checkedOutput(run.label(h.old), back, tr("rewind with pg_rewind"), said); !rewound) {
        if (said && !said->err.contains("need to copy"))
            (void)unmarkHalfWay(run, h); // it has not begun to write
        return fail(rewound.error());
    }
    if (const auto there = seeAllWal(run, h); !there)
        return there;
    return writeStandbySettings(run, h, h.oldPg.dataDirectory());
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
    return writeStandbySettings(run, h, h.oldPg.dataDirectory());
}

// Where the data are to be replaced they are not waited for on disk either, but noted as changed meanwhile: a person may yet want them.
Result<> readRowsFirst(Run &run, Handover &h, const OldData &data)
{
    if (run.dryRun() || !run.recall(QStringLiteral("aside")) || run.recall(QStringLiteral("aside-word")))
        return {};
    if (const auto marked = markHalfWay(run, h); !marked)
        return marked;
    (void)listAside(run, h, !data.halfWay);
    return data.halfWay ? Result<>() : unmarkHalfWay(run, h);
}

Result<> runMethod(Run &run, Handover &h, FollowMethod method, const OldData &data)
{
    if (method != FollowMethod::Rewind) {
        if (const auto read = readRowsFirst(run, h, data); !read)
            return read;
    }
    switch (method) {
    case FollowMethod::Scripts:
        return scripts(run, h);
    case FollowMethod::Rewind:
        return rewind(run, h, data);
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

namespace {

// From option "method" (auto, scripts, rewind, copy): one, or with auto those to try, the cheapest first.
Result<QList<FollowMethod>> followMethods(const Run &run, const Handover &h, const OldData &data)
{
    const QString chosen = run.options().value(QStringLiteral("method"), QStringLiteral("auto"));
    const bool hasScripts = !run.recipe().restoreOldMaster.command.isEmpty();
    const PostgresFacts next = h.nextPg.facts();
    const bool sameSystem = data.control && data.control->systemIdentifier == next.systemIdentifier;
    // From 11 on an ordinary role may be the source's user.
    const bool canRewind = sameSystem && next.versionNumber >= 110000 && data.control->canRewind && !data.halfWay;
    if (chosen == QLatin1String("scripts"))
        return hasScripts ? Result<QList<FollowMethod>>(QList{FollowMethod::Scripts})
                          : fail(ErrorKind::Usage, tr("The recipe knows no scripts of the product for this."));
    if (chosen == QLatin1String("rewind") && data.halfWay)
        return fail(ErrorKind::Usage, tr("An earlier rewind of %1 was cut off half-way. Use a full copy.").arg(run.label(h.old)));
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

} // namespace

Result<> makeFollower(Run &run, Handover &h)
{
    const auto data = oldData(run, h);
    const auto methods = data ? followMethods(run, h, *data) : fail(data.error());
    if (!methods)
        return fail(methods.error());
    Result<> last;
    for (FollowMethod method : *methods) {
        run.note(tr("Making %1 a slave by %2.").arg(run.label(h.old), methodName(method)), h.old);
        last = runMethod(run, h, method, *data);
        if (last)
            last = unmarkHalfWay(run, h);
        if (last)
            return run.remember(QStringLiteral("method"), methodName(method));
        if (last.error().kind == ErrorKind::Cancelled || last.error().kind == ErrorKind::Unreachable)
            return last;
        run.note(tr("It did not work by %1: %2").arg(methodName(method), last.error().summary), h.old);
    }
    return last;
}

} // namespace baton
