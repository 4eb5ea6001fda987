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

QString walDirectory(const Instance &pg)
{
    return pg.dataDirectory() + (pg.facts().versionNumber >= 100000 ? QStringLiteral("/pg_wal") : QStringLiteral("/pg_xlog"));
}

QString resource(const char *name)
{
    initAsideResource();
    QFile file(QStringLiteral(":/aside/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is missing", name);
    return QString::fromUtf8(file.readAll());
}

constexpr int mostRows = 200000;           // that are listed; what is more is counted
constexpr qint64 mostBytes = 1000'000'000; // in all files

// What the scripts of resources/aside begin with, as shell variables.
QString valuesFor(const Instance &pg, const QString &folder)
{
    return QStringLiteral("umask 077\nfolder=%1 wal=%2 data=%3 bin=%4\n")
        .arg(shellQuoted(folder), shellQuoted(walDirectory(pg)), shellQuoted(pg.dataDirectory()), shellQuoted(pg.facts().binDirectory));
}

QString forkValues(const Instance &pg, int timeline, Lsn fork)
{
    return QStringLiteral("dump=%1 timeline=%2 fork=%3 forkText=%4 most=%5\n")
        .arg(pg.facts().versionNumber >= 100000 ? QStringLiteral("pg_waldump") : QStringLiteral("pg_xlogdump"), QString::number(timeline),
             QString::number(fork.value), fork.toString(), QString::number(mostRows));
}

// Generated columns came with 12, and can't be written. In single-user mode a statement is a line.
QString rowValues(const Instance &pg, bool whole)
{
    const QString generated = pg.facts().versionNumber >= 120000 ? QStringLiteral("attgenerated <> ''") : QStringLiteral("false");
    return QStringLiteral("keep=%1 owner=%2 config=%3 bytes=%4 whole=%5 statement=%6\n")
        .arg(pg.keepAllWal(), shellQuoted(pg.facts().osUser.isEmpty() ? QStringLiteral("postgres") : pg.facts().osUser), shellQuoted(pg.facts().configFile),
             QString::number(mostBytes), whole ? QStringLiteral("1") : QStringLiteral("0"),
             shellQuoted(resource("rows.sql").replace(QLatin1String("@GENERATED@"), generated).simplified()));
}

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
    const QString values = valuesFor(h.oldPg, folder) + forkValues(h.oldPg, control->timeline, *fork);
    Command keep = Command::changing(values + resource("keep.sh") + countBeside(values + resource("count.sh")));
    keep.timeout = std::chrono::hours(1);
    keep.note = tr("put aside what only the old master has");
    if (const auto kept = run.run(h.old, keep, keep.note); !kept)
        return fail(kept.error());
    if (const auto said = run.remember(QStringLiteral("aside-fork"), fork->toString()); !said)
        return said;
    return run.remember(QStringLiteral("aside"), folder);
}

bool listAside(Run &run, Handover &h, bool whole)
{
    const QString folder = run.recall(QStringLiteral("aside")).value_or(QString());
    if (folder.isEmpty() || run.dryRun() || run.recall(QStringLiteral("aside-word")))
        return false;
    Command list = Command::changing(valuesFor(h.oldPg, folder) + rowValues(h.oldPg, whole) + resource("rows.sh"));
    list.timeout = std::chrono::hours(1);
    list.note = tr("list the rows that only the old master has");
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

Result<> countAside(Run &run, Handover &h)
{
    const QString folder = run.recall(QStringLiteral("aside")).value_or(QString());
    if (folder.isEmpty() || run.dryRun())
        return {};
    const bool listed = !asideRowsFromText(run.recall(QStringLiteral("aside-rows")).value_or(QString())).folder.isEmpty();
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
