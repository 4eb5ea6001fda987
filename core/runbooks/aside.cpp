#include "core/runbooks/aside.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/runbook/asiderows.h"

#include <QFile>

static void initAsideResource()
{
    Q_INIT_RESOURCE(aside); // baton-core is a static library: without this the linker drops it
}

namespace baton {

namespace {

BATON_TR_FUNCTION(Aside)

QString resource(const char *name)
{
    initAsideResource();
    QFile file(QStringLiteral(":/aside/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is missing", name);
    return QString::fromUtf8(file.readAll());
}

constexpr int mostRows = 200000;           // that are listed; what is more is counted

Command asideVerb(const Handover &h, const QStringList &words, const QString &note)
{
    const Known texts{{QStringLiteral("SEGMENT_SH"), resource("segment.sh")},
                      {QStringLiteral("KEEP_SH"), resource("keep.sh")}, {QStringLiteral("COUNT_SH"), resource("count.sh")},
                      {QStringLiteral("ROWS_SH"), resource("rows.sh")}, {QStringLiteral("ROWS_SQL"), resource("rows.sql")}};
    Command command = h.oldPg.verb(words, texts);
    command.timeout = std::chrono::hours(1);
    command.note = note;
    return command;
}

QString valueOf(const QByteArray &words, const QString &name)
{
    for (const QString &word : QString::fromUtf8(words).simplified().split(u' ')) {
        if (word.startsWith(name + u'='))
            return word.mid(name.size() + 1);
    }
    return {};
}

Command historyOf(const Instance &pg)
{
    return pg.verb({QStringLiteral("pg-control"), QStringLiteral("history")});
}

// What can't be put aside as WAL is kept whole: a copy then goes beside it, and nothing else is done to it.
Result<> keepWhole(Run &run, const Handover &h, const QString &why)
{
    run.note(tr("What only %1 has can’t be put aside as WAL: %2. Its data directory is kept as it is, beside a full copy.").arg(run.label(h.old), why), h.old);
    return run.remember(QStringLiteral("keep-former"), why);
}

// What rows.sh printed.
struct Listing
{
    QString word, state, detail;
    QList<AsideTable> tables;

    [[nodiscard]] bool isListed() const { return word == QLatin1String("listed") || word == QLatin1String("partly"); }
};

Listing listingOf(const QByteArray &output)
{
    Listing listing{.word = {}, .state = {}, .detail = {}, .tables = parseAsideTables(output)};
    QStringList lines = plainText(output).split(u'\n', Qt::SkipEmptyParts);
    listing.word = lines.isEmpty() ? QString() : lines.takeFirst();
    listing.state = lines.isEmpty() ? QString() : lines.takeFirst();
    listing.detail = lines.isEmpty() || lines.last().startsWith(u'{') ? QString() : lines.last();
    return listing;
}

QString whyNotListed(const Listing &listing)
{
    if (listing.word == QLatin1String("slow"))
        return tr("the WAL is so long that it could not be searched within two minutes");
    if (listing.word == QLatin1String("uncounted"))
        return tr("the WAL could not be searched");
    if (listing.word == QLatin1String("standby"))
        return tr("the data say of themselves that they are a standby’s, or are being restored");
    if (listing.word == QLatin1String("halfway"))
        return tr("an earlier run has begun to change the data, and was cut off");
    if (listing.word == QLatin1String("room"))
        return tr("there is too little room for them");
    if (listing.word == QLatin1String("server"))
        return tr("PostgreSQL could not be run on the data in single-user mode (%1)").arg(listing.detail);
    return listing.detail.isEmpty() ? tr("they could not be read") : listing.detail;
}

void sayNotListed(Run &run, const Handover &h, const QString &why)
{
    run.note(tr("The rows that only %1 has are kept as WAL in %2, and not listed: %3.")
                 .arg(run.label(h.old), run.recall(QStringLiteral("aside")).value_or(QString()), why),
             h.old);
}

void sayListed(Run &run, const Handover &h, const AsideRows &rows, bool partly)
{
    const QString counts = rowsText(rows.inserted(), rows.updated(), rows.deleted());
    if (rows.tables.isEmpty())
        run.note(tr("%1 has no rows in any table that %2 lacks.").arg(rows.host, rows.other), h.old);
    else if (counts.isEmpty())
        run.note(tr("No rows that only %1 has could be listed; the report says why. They are kept as WAL in %2.")
                     .arg(rows.host, run.recall(QStringLiteral("aside")).value_or(QString())), h.old);
    else
        run.note(tr("%1 has rows that %2 lacks: %3. They are kept as CSV by table in %4, and as WAL; the report lists them.")
                     .arg(rows.host, rows.other, counts, rows.folder), h.old);
    if (partly)
        run.note(tr("Not all of them could be read in time: what is missing there is in the WAL."), h.old);
}

} // namespace

Result<> putAside(Run &run, Handover &h)
{
    h.oldHasNoMore = false;
    if (run.dryRun())
        return {};
    const QString purpose = tr("read control file and timeline history");
    Errand asked = run.send(h.next, historyOf(h.nextPg), purpose);
    const auto mine = run.run(h.old, historyOf(h.oldPg), purpose);
    const auto theirs = asked.finish();
    // The program's own word; a host that can't be asked has said nothing of its data.
    if (!mine && mine.error().kind != ErrorKind::Failed)
        return fail(mine.error());
    const auto next = theirs ? parseControlData(*theirs) : fail(theirs.error());
    if (!next)
        return fail(next.error());
    const auto control = mine ? parseControlData(*mine) : fail(mine.error());
    // By then it was put aside, or there was nothing; and data whose control file is gone can't have been anybody's since.
    if (!control && run.recall(scriptsHaveBegun) && (run.recall(QStringLiteral("aside")) || run.recall(QStringLiteral("aside-none"))))
        return {};
    if (!control)
        return keepWhole(run, h, tr("its control file can’t be read"));
    if (control->systemIdentifier != next->systemIdentifier)
        return keepWhole(run, h, tr("it is another database"));
    const TimelineFork fork = forkOf(parseTimelineHistory(*mine), control->newestTimeline(), parseTimelineHistory(*theirs), next->newestTimeline());
    if (fork.timeline == 0)
        return fail(ErrorKind::Unsafe,
                    tr("The histories of %1 (timeline %2) and %3 (timeline %4) have nothing in common: what only %1 has can’t be told, so nothing of it is overwritten. "
                       "If nobody needs it, move %5 on %1 away and try again.")
                        .arg(run.label(h.old)).arg(control->newestTimeline()).arg(run.label(h.next)).arg(next->newestTimeline()).arg(h.oldPg.dataDirectory()));
    if (fork.at.isNull()) {
        h.oldHasNoMore = true;
        return run.remember(QStringLiteral("aside-none"), QStringLiteral("yes"));
    }
    const QString folder = QStringLiteral("/var/lib/baton/aside/") + run.id();
    const Command keep = asideVerb(h, {QStringLiteral("aside-keep"), run.id(), QString::number(control->newestTimeline()), QString::number(fork.at.value), fork.at.toString()},
                                   tr("put aside what only the old master has"));
    constexpr int walIsGone = 3;
    const Result<CommandOutput> kept = run.send(h.old, keep, keep.note).output();
    if (kept && kept->exitStatus == walIsGone)
        return keepWhole(run, h, tr("its WAL since the fork at %1 is not all there any more").arg(fork.at.toString()));
    if (const auto done = checkedOutput(run.label(h.old), keep, keep.note, kept); !done)
        return fail(done.error());
    if (const auto said = run.remember(QStringLiteral("aside-fork"), fork.at.toString()); !said)
        return said;
    return run.remember(QStringLiteral("aside"), folder);
}

bool listAside(Run &run, Handover &h, bool whole)
{
    const QString folder = run.recall(QStringLiteral("aside")).value_or(QString());
    if (folder.isEmpty() || run.dryRun() || run.recall(QStringLiteral("aside-word")))
        return false;
    const Command list = asideVerb(h, {QStringLiteral("aside-list"), folder.section(u'/', -1), whole ? QStringLiteral("1") : QStringLiteral("0")},
                                   tr("list the rows that only the old master has"));
    const auto said = run.run(h.old, list, list.note);
    if (!said) {
        sayNotListed(run, h, said.error().summary);
        return false;
    }
    const Listing listing = listingOf(*said);
    if (!listing.isListed()) {
        if (listing.word != QLatin1String("none"))
            sayNotListed(run, h, whyNotListed(listing));
    } else {
        AsideRows rows{.folder = folder + QStringLiteral("/rows"), .host = run.label(h.old), .other = run.label(h.next), .tables = listing.tables};
        sayListed(run, h, rows, listing.word == QLatin1String("partly"));
        rows.further = int(qMax(qsizetype(0), rows.tables.size() - AsideRows::most));
        rows.tables = rows.tables.mid(0, AsideRows::most);
        if (const auto kept = run.remember(QStringLiteral("aside-rows"), asideRowsToText(rows)); !kept)
            run.note(tr("The report can’t list them by table: %1").arg(kept.error().summary), h.old);
    }
    (void)run.remember(QStringLiteral("aside-word"), listing.word); // asked again, the host says the same
    return listing.state == QLatin1String("shut down");
}

Result<> seeAsideOnDisk(Run &run, const Handover &h)
{
    const QString folder = run.recall(QStringLiteral("aside")).value_or(QString());
    if (folder.isEmpty() || run.recall(QStringLiteral("keep-former")) || run.dryRun()) // the data stay as they are, beside the copy
        return {};
    const Command sync = asideVerb(h, {QStringLiteral("aside-sync"), folder.section(u'/', -1)}, tr("see what was put aside on the disk"));
    return run.run(h.old, sync, sync.note).map([](const QByteArray &) { });
}

Result<> countAside(Run &run, Handover &h)
{
    const QString folder = run.recall(QStringLiteral("aside")).value_or(QString());
    if (folder.isEmpty() || run.dryRun())
        return {};
    const bool listed = !asideRowsFromText(run.recall(QStringLiteral("aside-rows")).value_or(QString())).folder.isEmpty();
    const Command count = asideVerb(h, {QStringLiteral("aside-count"), folder.section(u'/', -1)}, tr("count what was put aside"));
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
    if (changes == 0)
        run.note(tr("%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.")
                     .arg(run.label(h.old), run.label(h.next), sizeText(bytes), folder), h.old);
    else if (!listed)
        run.note(tr("%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a count by table (tables.txt).")
                     .arg(run.label(h.old)).arg(changes).arg(run.label(h.next), sizeText(bytes), folder), h.old);
    if (listed && valueOf(*counted, QStringLiteral("whole")) == QLatin1String("0"))
        run.note(tr("Transactions that had begun long before the fork and ended after it may have rows that are not listed."), h.old);
    if (listed && valueOf(*counted, QStringLiteral("over")) == QLatin1String("1"))
        run.note(tr("There are more than %1 rows: the first ones are listed, the rest is in the WAL.").arg(mostRows), h.old);
    return {};
}

} // namespace baton
