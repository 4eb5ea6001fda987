#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/runbooks/copyprogress.h"
#include "core/runbooks/follow.h"

// A full copy of the new master's database to the old one, over what was there.
namespace baton {

namespace {

BATON_TR_FUNCTION(Follow)

struct Places
{
    QString data, fresh, former, parent;
};

Places placesOf(const Handover &h)
{
    const QString data = h.oldPg.dataDirectory();
    return {data, data + QStringLiteral(".baton-new"), data + QStringLiteral(".baton-old"), data.left(data.lastIndexOf(u'/'))};
}

// What an earlier run left is taken away; where it died between the two renames, the former data are put back first. Prints the
// bytes free beside the data; 3: the data directory is a file system of its own, which can't be renamed.
Command makeRoom(const Handover &h)
{
    const Places at = placesOf(h);
    Command room = Command::changing(
        QStringLiteral("data=%1 fresh=%2 former=%3 parent=%4 owner=%5\n"
                       "mountpoint -q \"$data\" 2>/dev/null && exit 3\n"
                       "[ -d \"$data\" ] || [ ! -d \"$former\" ] || mv \"$former\" \"$data\" || exit 1\n"
                       "rm -rf \"$fresh\" \"$former\" && install -d -m 0700 -o \"$owner\" -g \"$(id -gn \"$owner\")\" \"$fresh\" || exit 1\n"
                       "df -PB1 \"$parent\" | awk 'NR == 2 {print $4}'")
            .arg(shellQuoted(at.data), shellQuoted(at.fresh), shellQuoted(at.former), shellQuoted(at.parent), shellQuoted(h.oldPg.facts().osUser)));
    room.timeout = std::chrono::minutes(30); // to delete much takes its time
    return room;
}

// Bytes of the database. Refused where a copy does not fit beside what is there.
Result<qint64> fittingSize(Run &run, Handover &h)
{
    const QString sum = QStringLiteral("select sum(pg_database_size(oid)) from pg_database");
    Errand asked = run.send(h.next, h.nextPg.query(sum), tr("measure the database"));
    const Command room = makeRoom(h);
    const Result<CommandOutput> made = run.host(h.old).run(room, run.stopToken());
    const auto size = asked.finish();
    if (run.dryRun())
        return 0;
    if (made && made->exitStatus == 3)
        return fail(ErrorKind::Refused, tr("%1 on %2 is a file system of its own: a copy can’t be put in its place by a rename. Use pg_rewind or the "
                                           "product’s own scripts.").arg(placesOf(h).data, run.label(h.old)));
    const auto said = checkedOutput(run.label(h.old), room, tr("make room for the copy"), made);
    if (!said || !size)
        return fail(!said ? said.error() : size.error());
    const qint64 free = said->trimmed().toLongLong(), total = size->trimmed().toLongLong(), wanted = total + total / 10;
    if (free < wanted)
        return fail(ErrorKind::Refused, tr("A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.")
                                            .arg(sizeText(wanted), run.label(h.old), sizeText(free), placesOf(h).parent));
    return total;
}

// The server's processor packs faster than a slow line carries; how slow it is, only a limit or a person can say. Both limits are
// what one core does: zstd packs better, lz4 faster.
CopyLine lineOf(const Run &run)
{
    constexpr qint64 megabyte = 1000 * 1000;
    CopyLine line{.bytesPerSecond = run.options().value(QStringLiteral("rate")).toLongLong()};
    const QString wish = run.options().value(QStringLiteral("compress"), QStringLiteral("auto"));
    if (wish == QLatin1String("lz4") || wish == QLatin1String("zstd"))
        line.compression = wish;
    else if (wish == QLatin1String("auto") && line.bytesPerSecond > 0 && line.bytesPerSecond < 200 * megabyte)
        line.compression = line.bytesPerSecond < 50 * megabyte ? QStringLiteral("zstd") : QStringLiteral("lz4");
    return line;
}

Result<> copy(Run &run, Handover &h, const CopyLine &line)
{
    const Command copying = h.oldPg.copyFrom(h.upstream(run, h.old, h.next), placesOf(h).fresh, line);
    const Result<CommandOutput> output = run.host(h.old).run(copying, run.stopToken());
    // PostgreSQL may have been built without it, on either side.
    if (output && !output->ok() && !line.compression.isEmpty() && output->err.contains("not supported by this build"))
        return copy(run, h, {.bytesPerSecond = line.bytesPerSecond});
    return checkedOutput(run.label(h.old), copying, tr("copy the database"), output).map([](const QByteArray &) { });
}

// It is a standby on disk, and all of it on the disk, before it has the name under which PostgreSQL starts.
Result<> finishCopy(Run &run, Handover &h)
{
    const Places at = placesOf(h);
    Upstream upstream = h.upstream(run, h.old, h.next);
    upstream.slot = slotName(h.old);
    if (const auto made = run.run(h.old, h.oldPg.becomeStandby(upstream, at.fresh), tr("make it a standby on disk")); !made)
        return fail(made.error());
    const QString swap = QStringLiteral("data=%1 fresh=%2 former=%3 parent=%4\n"
                                        "[ ! -d \"$data\" ] || mv \"$data\" \"$former\" || exit 1\n"
                                        "mv \"$fresh\" \"$data\" && { sync -f \"$parent\" 2>/dev/null || sync; }")
                             .arg(shellQuoted(at.data), shellQuoted(at.fresh), shellQuoted(at.former), shellQuoted(at.parent));
    Command put = Command::changing(swap);
    put.timeout = std::chrono::minutes(10);
    if (const auto swapped = run.run(h.old, put, tr("put the copy in place")); !swapped)
        return fail(swapped.error());
    return run.remember(QStringLiteral("former-data"), at.former);
}

} // namespace

Result<> copyWhole(Run &run, Handover &h)
{
    const Result<qint64> total = fittingSize(run, h);
    if (!total)
        return fail(total.error());
    Result<> copied;
    {
        const CopyWatch watch(run, h, placesOf(h).fresh, *total);
        copied = copy(run, h, lineOf(run));
    }
    if (!copied) {
        (void)run.run(h.old, Command::changing(QStringLiteral("rm -rf ") + shellQuoted(placesOf(h).fresh)), tr("remove the unfinished copy"));
        return copied;
    }
    return finishCopy(run, h);
}

// Not waited for: to delete a large database takes its time, and nobody needs it to be over.
Result<> clearOldData(Run &run, Handover &h)
{
    const QString former = run.recall(QStringLiteral("former-data")).value_or(QString());
    if (former.isEmpty())
        return {};
    const QString clear = QStringLiteral("{ setsid nice rm -rf %1 </dev/null >/dev/null 2>&1 & }").arg(shellQuoted(former));
    return run.run(h.old, Command::changing(clear), tr("delete the former data")).map([](const QByteArray &) { });
}

} // namespace baton
