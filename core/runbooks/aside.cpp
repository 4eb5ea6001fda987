#include "core/runbooks/aside.h"

#include "core/base/text.h"
#include "core/base/translation.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Aside)

QString walDirectory(const Instance &pg)
{
    return pg.dataDirectory() + (pg.facts().versionNumber >= 100000 ? QStringLiteral("/pg_wal") : QStringLiteral("/pg_xlog"));
}

// The values that both scripts below begin with, as shell variables.
QString valuesFor(const Instance &pg, const QString &folder, int timeline, Lsn fork)
{
    const QString dump = pg.facts().versionNumber >= 100000 ? QStringLiteral("pg_waldump") : QStringLiteral("pg_xlogdump");
    const QString bin = pg.facts().binDirectory + u'/';
    return QStringLiteral("umask 077\nfolder=%1 wal=%2 data=%3 control=%4 dump=%5 timeline=%6 fork=%7 forkText=%8\n")
        .arg(shellQuoted(folder), shellQuoted(walDirectory(pg)), shellQuoted(pg.dataDirectory()),
             shellQuoted(bin + QStringLiteral("pg_controldata")), shellQuoted(bin + dump), QString::number(timeline),
             QString::number(fork.value), fork.toString());
}

// Each WAL file of the old timeline from the fork to the end. Files behind the end are there already, to be written later: their
// first page still says where they were used before (xlp_pageaddr). What can't be copied ends the run: nothing is taken away
// that is not kept.
const QLatin1String keepScript(R"sh(mkdir -p "$folder/wal" && cd "$wal" || exit 1
size=$(LC_ALL=C "$control" "$data" | sed -n 's/^Bytes per WAL segment: *//p')
[ "${size:-0}" -gt 0 ] || exit 1
number=$((fork / size)) each=$((4294967296 / size))
while segment=$(printf '%08X%08X%08X' "$timeline" $((number / each)) $((number % each))) && [ -f "$segment" ] &&
    [ "$(od -A n -t u8 -j 8 -N 8 "$segment" | tr -d ' ')" = $((number * size)) ]; do
    cp -p "$segment" "$folder/wal/" || exit 1
    number=$((number + 1))
done
cp -p ./*.history "$folder/wal/" 2>/dev/null || :
sync -f "$folder" 2>/dev/null || sync
)sh");

// Reads what was kept with pg_waldump (another name before 10), whose error at the end of WAL is expected. Only a table's own
// records are changes of rows; a MULTI_INSERT is several. Tables are named by number; the new master knows most of them.
const QLatin1String countScript(R"sh(cd "$folder" || exit 1
[ ! -e count.txt ] || exit 0
"$dump" -p wal -t "$timeline" -s "$forkText" 2>waldump.err | awk '
    { for (i = 1; i < NF; i++) if ($i == "lsn:") { end = $(i + 1); break } }
    /^rmgr: Heap/ && /desc: (INSERT|UPDATE|DELETE|HOT_UPDATE|MULTI_INSERT)/ {
        rows = 1
        if (match($0, /ntuples: [0-9]+/) || match($0, /[0-9]+ tuples/)) { rows = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", rows) }
        changes += rows
        if (match($0, /rel [0-9]+\/[0-9]+\/[0-9]+/)) tables[substr($0, RSTART + 4, RLENGTH - 4)] += rows
    }
    END {
        for (table in tables) print tables[table], table >"tables.txt"
        sub(",", "", end)
        print "changes=" changes + 0 " end=" end
    }' >count.new && mv count.new count.txt
)sh");

// Goes on when the connection ends. Two at a time, or one that was cut off, do no harm.
QString countBeside(const QString &script)
{
    return QStringLiteral("cd \"$folder\" && printf '%s' ") + shellQuoted(script)
        + QStringLiteral(" >count.sh && { setsid nice flock count.lock sh count.sh </dev/null >/dev/null 2>&1 & }\n");
}

QString valueOf(const QByteArray &words, const QString &name)
{
    for (const QString &word : QString::fromUtf8(words).simplified().split(u' ')) {
        if (word.startsWith(name + u'='))
            return word.mid(name.size() + 1);
    }
    return {};
}

// Where the new master left the old one's timeline; none when it never did (a clean switchover replayed everything). Its control
// file can still name the old timeline until the first checkpoint after the promotion: the newest history is asked.
Command newestHistory(const Instance &pg)
{
    return Command::reading(QStringLiteral("cd %1 && cat \"$(ls ????????.history 2>/dev/null | sort | tail -n 1)\" 2>/dev/null || :")
                                .arg(shellQuoted(walDirectory(pg))));
}

std::optional<Lsn> forkIn(const QByteArray &history, int timeline)
{
    for (const TimelineSwitch &left : parseTimelineHistory(history)) {
        if (left.timeline == timeline)
            return left.at;
    }
    return std::nullopt;
}

} // namespace

Result<> putAside(Run &run, Handover &h)
{
    if (run.dryRun())
        return {};
    Errand asked = run.send(h.next, newestHistory(h.nextPg), tr("read the timeline history"));
    const auto control = run.run(h.old, h.oldPg.controlData(), tr("read the old master's control file")).and_then(parseControlData);
    const auto history = asked.finish();
    if (!control) {
        run.note(tr("There is no readable database on %1: nothing to put aside.").arg(run.label(h.old)), h.old);
        return {};
    }
    if (!history)
        return fail(history.error());
    const std::optional<Lsn> fork = forkIn(*history, control->timeline);
    if (!fork)
        return {};
    const QString folder = QStringLiteral("/var/lib/baton/aside/") + run.id();
    const QString values = valuesFor(h.oldPg, folder, control->timeline, *fork);
    Command keep = Command::changing(values + keepScript + countBeside(values + countScript));
    keep.timeout = std::chrono::hours(1);
    keep.note = tr("put aside what only the old master has");
    if (const auto kept = run.run(h.old, keep, keep.note); !kept)
        return fail(kept.error());
    if (const auto said = run.remember(QStringLiteral("aside-fork"), fork->toString()); !said)
        return said;
    return run.remember(QStringLiteral("aside"), folder);
}

Result<> countAside(Run &run, Handover &h)
{
    const QString folder = run.recall(QStringLiteral("aside")).value_or(QString());
    if (folder.isEmpty() || run.dryRun())
        return {};
    Command count = Command::changing(QStringLiteral("flock %1/count.lock sh %1/count.sh; cat %1/count.txt").arg(shellQuoted(folder)));
    count.timeout = std::chrono::hours(1);
    count.note = tr("count what was put aside");
    const auto counted = run.run(h.old, count, count.note);
    if (!counted) {
        // It is kept all the same, and can be counted by anyone later.
        run.note(tr("What only %1 has is kept as WAL in %2. It could not be counted: %3").arg(run.label(h.old), folder, counted.error().summary), h.old);
        return {};
    }
    const int changes = valueOf(*counted, QStringLiteral("changes")).toInt();
    const auto end = Lsn::parse(valueOf(*counted, QStringLiteral("end")));
    const auto fork = Lsn::parse(run.recall(QStringLiteral("aside-fork")).value_or(QString()));
    const qint64 bytes = end && fork ? qMax<qint64>(0, end->bytesAhead(*fork)) : 0;
    if (const auto said = run.remember(QStringLiteral("aside-changes"), QString::number(changes)); !said)
        return said;
    run.note(changes == 0
                 ? tr("%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.")
                       .arg(run.label(h.old), run.label(h.next), sizeText(bytes), folder)
                 : tr("%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a list by table; the rows are not listed.")
                       .arg(run.label(h.old)).arg(changes).arg(run.label(h.next), sizeText(bytes), folder),
             h.old);
    return {};
}

} // namespace baton
