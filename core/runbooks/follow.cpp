#include "core/runbooks/follow.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/known.h"
#include "core/product/dialogue.h"
#include "core/runbooks/aside.h"

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

// While the mark is there, the data directory is half of this and half of that: a rewind that was cut off can't be taken up again.
Result<> markHalfWay(Run &run, const Handover &h)
{
    return run.run(h.old, h.oldPg.verb({QStringLiteral("pg-half-way"), QStringLiteral("begin"), run.id()}), tr("note that its data are being changed"))
        .map([](const QByteArray &) { });
}

Command endHalfWay(const Handover &h)
{
    return h.oldPg.verb({QStringLiteral("pg-half-way"), QStringLiteral("end")});
}

Result<> unmarkHalfWay(Run &run, const Handover &h)
{
    return run.run(h.old, endHalfWay(h), tr("note that its data are whole")).map([](const QByteArray &) { });
}

// What is found on the old master, stopped.
struct OldData
{
    std::optional<ControlData> control; // none: damaged
    bool halfWay = false;
    bool isStandby = false; // and has nothing of its own
    bool startedInVain = false; // in this life

    [[nodiscard]] bool stoppedCleanly() const
    {
        return control && (control->state == QLatin1String("shut down") || control->state == QLatin1String("shut down in recovery"));
    }
};

Result<OldData> oldData(Run &run, Handover &h)
{
    const Result<CommandOutput> said = run.host(h.old).run(h.oldPg.verb({QStringLiteral("pg-control"), QStringLiteral("half-way")}), run.stopToken());
    if (!said)
        return fail(said.error());
    const auto control = parseControlData(said->out);
    const Result<bool> standby = h.oldHasNoMore ? oldMasterIsStandbyOnDisk(run, h) : Result<bool>(false);
    if (!standby)
        return fail(standby.error());
    return OldData{control ? std::optional(*control) : std::nullopt, said->out.contains("baton-half-way"), *standby};
}

// A slot, the functions that pg_rewind reads with, a checkpoint.
Command readyToBeRead(const Run &run, const Handover &h)
{
    Command ready = h.nextPg.verb({QStringLiteral("pg-ready-for-rewind"), slotName(h.old)}, known(run, h.next));
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
    const auto done = ready.end();
    // Nothing was rewound. A recovery of which nobody knows whether it still runs is not flushed.
    if ((!recovered && recovered.error().kind == ErrorKind::Failed) || (recovered && !done))
        (void)unmarkHalfWay(run, h);
    if (!recovered || !done)
        return !recovered ? recovered : done;
    if (const auto kept = seeAsideOnDisk(run, h); !kept) {
        // A machine that was restarted since has lost what the recovery did not flush: the mark stays, and a copy follows.
        if (kept.error().kind == ErrorKind::Cancelled)
            (void)run.host(h.old).run(endHalfWay(h));
        return kept;
    }
    const Command back = h.oldPg.rewindFrom(h.upstream(run, h.old, h.next));
    const Result<CommandOutput> said = run.host(h.old).run(back, run.stopToken());
    if (const auto rewound = checkedOutput(run.label(h.old), back, tr("rewind with pg_rewind"), said); !rewound) {
        if (said && !said->err.contains("need to copy"))
            (void)unmarkHalfWay(run, h); // it has not begun to write
        return fail(rewound.error());
    }
    if (data.startedInVain && (said->out + said->err).contains("no rewind required")) // its WAL is gone, perhaps
        return fail(ErrorKind::Failed, tr("pg_rewind finds nothing to rewind on %1, which does not follow as it is.").arg(run.label(h.old)));
    if (const auto there = seeAllWal(run, h); !there)
        return there;
    return writeStandbySettings(run, h);
}

// A standby that was only stopped or killed, or was rewound and not started yet. That it follows is seen, not told by its files.
Result<> startAsItIs(Run &run, Handover &h)
{
    if (const auto written = writeStandbySettings(run, h); !written)
        return written;
    if (const auto made = run.run(h.next, h.nextPg.order({QStringLiteral("make-slot"), slotName(h.old)}), tr("make the replication slot")); !made)
        return fail(made.error());
    auto done = run.run(h.old, h.oldPg.startStandby(), tr("start it as a standby")).map([](const QByteArray &) { });
    if (done)
        done = seeFollow(run, h, std::chrono::seconds(20));
    if (done)
        return done;
    const Result<> stopped = stopOldForGood(run, h); // the other ways need it stopped
    return stopped ? fail(done.error()) : stopped;
}

Result<> scripts(Run &run, Handover &h)
{
    const QMap<QString, QString> values = scriptValues(run.profile(), run.recipe(), h.next);
    if (const auto prepared = converse(run, run.recipe().prepareNewMaster,
                                       {.node = h.next, .program = tr("The product's script on the new master"), .verb = QStringLiteral("prepare"), .values = values});
        !prepared)
        return fail(prepared.error());
    if (const auto restarted = restartHeld(run, h); !restarted)
        return restarted;
    if (const auto noted = run.dryRun() ? Result<>() : run.remember(scriptsHaveBegun, QStringLiteral("yes")); !noted)
        return noted;
    if (const auto restored = converse(run, run.recipe().restoreOldMaster,
                                       {.node = h.old, .program = tr("The product's restore script"), .verb = QStringLiteral("restore"), .values = values});
        !restored)
        return fail(restored.error());
    // A base backup brings the other host's settings with it, the slot in which that host followed among them: asking for it
    // here ends in "replication slot does not exist". So the settings are written anew before it starts for good.
    if (const auto stopped = stopOldForGood(run, h); !stopped)
        return stopped;
    return writeStandbySettings(run, h);
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
    if (method != FollowMethod::Rewind && method != FollowMethod::Start) {
        if (const auto read = readRowsFirst(run, h, data); !read)
            return read;
        if (const auto kept = seeAsideOnDisk(run, h); !kept)
            return kept;
    }
    switch (method) {
    case FollowMethod::Start:
        return startAsItIs(run, h);
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
    case FollowMethod::Start:
        return tr("a start, as it is a standby already");
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
    const QString keeps = run.recall(QStringLiteral("keep-former")).value_or(QString()); // why
    const bool hasScripts = !run.recipe().restoreOldMaster.command.isEmpty();
    const PostgresFacts next = h.nextPg.facts();
    const bool sameSystem = data.control && data.control->systemIdentifier == next.systemIdentifier;
    // From 11 on an ordinary role may be the source's user.
    const bool canRewind = sameSystem && next.versionNumber >= 110000 && data.control->canRewind && !data.halfWay && keeps.isEmpty();
    if (!keeps.isEmpty() && (chosen == QLatin1String("scripts") || chosen == QLatin1String("rewind")))
        return fail(ErrorKind::Unsafe, tr("What only %1 has can’t be put aside as WAL: %2. Use a full copy, which keeps its data directory.").arg(run.label(h.old), keeps));
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
    QList<FollowMethod> methods{FollowMethod::Copy};
    if (canRewind)
        methods.prepend(FollowMethod::Rewind);
    if (sameSystem && data.isStandby && !data.halfWay && keeps.isEmpty())
        methods.prepend(FollowMethod::Start);
    return methods;
}

} // namespace

Result<> makeFollower(Run &run, Handover &h)
{
    auto data = oldData(run, h);
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
        if (method == FollowMethod::Start)
            data = oldData(run, h); // it may have recovered from its crash
        if (!data)
            return fail(data.error());
        data->startedInVain = data->startedInVain || method == FollowMethod::Start;
    }
    return last;
}

} // namespace baton
