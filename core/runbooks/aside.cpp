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

// Copies each segment of the old timeline from the fork on, then reads them with pg_waldump (its own name before 10).
// The end of WAL ends pg_waldump with an error: expected. Tables are named by number; the new master knows most of them.
QString asideScript(const Instance &pg, const QString &folder, int timeline, Lsn fork)
{
    const QString dump = pg.facts().versionNumber >= 100000 ? QStringLiteral("pg_waldump") : QStringLiteral("pg_xlogdump");
    return QStringLiteral(R"(
umask 077
mkdir -p %1/wal && cd %2 || exit 1
first=$(printf '%08X' %3)
for segment in "$first"????????????????; do
    [ -f "$segment" ] && cp -p "$segment" %1/wal/ || :
done
cp -p ./*.history %1/wal/ 2>/dev/null || :
%4 -p %1/wal -t %3 -s %5 > %1/records.txt 2> %1/records.err || :
grep -oE 'rel [0-9]+/[0-9]+/[0-9]+' %1/records.txt | sort | uniq -c > %1/tables.txt
grep -cE 'desc: (INSERT|UPDATE|DELETE|HOT_UPDATE|MULTI_INSERT)' %1/records.txt > %1/changes.txt || :
end=$(awk '/lsn: /{for (i = 1; i < NF; i++) if ($i == "lsn:") last = $(i + 1)} END {sub(",", "", last); print last}' %1/records.txt)
echo "changes=$(cat %1/changes.txt) records=$(wc -l < %1/records.txt) end=$end"
)")
        .arg(shellQuoted(folder), shellQuoted(walDirectory(pg)), QString::number(timeline),
             shellQuoted(pg.facts().binDirectory + u'/' + dump), fork.toString());
}

QString valueOf(const QByteArray &words, const QString &name)
{
    for (const QString &word : QString::fromUtf8(words).simplified().split(u' ')) {
        if (word.startsWith(name + u'='))
            return word.mid(name.size() + 1);
    }
    return {};
}

} // namespace

Result<std::optional<Lsn>> forkPosition(Run &run, const Handover &h, int oldTimeline)
{
    const auto timeline = run.run(h.next, h.nextPg.controlData(), tr("read the new master's control file")).and_then(parseControlData);
    if (!timeline)
        return fail(timeline.error());
    // The control file can still name the old timeline until the first checkpoint after the promotion: newest history wins.
    const QString newest = QStringLiteral("cd %1 && cat \"$(ls ????????.history 2>/dev/null | sort | tail -n 1)\" 2>/dev/null || :")
                               .arg(shellQuoted(walDirectory(h.nextPg)));
    const auto history = run.run(h.next, Command::reading(newest), tr("read the timeline history"));
    if (!history)
        return fail(history.error());
    for (const TimelineSwitch &left : parseTimelineHistory(*history)) {
        if (left.timeline == oldTimeline)
            return left.at;
    }
    return std::optional<Lsn>();
}

Result<> putAside(Run &run, Handover &h)
{
    if (run.dryRun())
        return {};
    const auto control = run.run(h.old, h.oldPg.controlData(), tr("read the old master's control file")).and_then(parseControlData);
    if (!control) {
        run.note(tr("There is no readable database on %1: nothing to put aside.").arg(run.label(h.old)), h.old);
        return {};
    }
    const auto fork = forkPosition(run, h, control->timeline);
    if (!fork)
        return fail(fork.error());
    if (!*fork)
        return {};
    const QString folder = QStringLiteral("/var/lib/baton/aside/") + run.id();
    Command copy = Command::changing(asideScript(h.oldPg, folder, control->timeline, **fork));
    copy.timeout = std::chrono::hours(1);
    const auto kept = run.run(h.old, copy, tr("put aside what only the old master has"));
    if (!kept)
        return fail(kept.error());
    const int changes = valueOf(*kept, QStringLiteral("changes")).toInt();
    const auto end = Lsn::parse(valueOf(*kept, QStringLiteral("end")));
    const qint64 bytes = end ? qMax<qint64>(0, end->bytesAhead(**fork)) : 0;
    if (const auto said = run.remember(QStringLiteral("aside"), folder); !said)
        return said;
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
