#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/runbooks/copyprogress.h"
#include "core/runbooks/follow.h"

// A full copy of the new master's database to the old one, over what was there.
namespace baton {

namespace {

BATON_TR_FUNCTION(Follow)

QString parentOf(const Handover &h)
{
    const QString data = h.oldPg.dataDirectory();
    return data.left(data.lastIndexOf(u'/'));
}

Command place(const Handover &h, const QStringList &what, std::chrono::milliseconds bound = std::chrono::seconds(30))
{
    Command command = h.oldPg.verb(QStringList{QStringLiteral("pg-copy-place")} + what);
    command.timeout = bound;
    return command;
}

// After a cancel, too.
void removeCopy(Run &run, const Handover &h)
{
    (void)run.host(h.old).run(place(h, {QStringLiteral("remove")}, std::chrono::minutes(10)));
}

// Bytes of the database. Refused where a copy does not fit beside what is there.
Result<qint64> fittingSize(Run &run, Handover &h)
{
    Errand asked = run.send(h.next, h.nextPg.ask({QStringLiteral("size")}), tr("measure the database"));
    const Command room = place(h, {QStringLiteral("room")}, std::chrono::minutes(30)); // to delete much takes its time
    const Result<CommandOutput> made = run.host(h.old).run(room, run.stopToken());
    const auto size = asked.finish();
    if (run.dryRun())
        return 0;
    if (made && made->exitStatus == 3)
        return fail(ErrorKind::Refused, tr("%1 on %2 is a file system of its own: a copy can’t be put in its place by a rename. Use pg_rewind or the "
                                           "product’s own scripts.").arg(h.oldPg.dataDirectory(), run.label(h.old)));
    const auto said = checkedOutput(run.label(h.old), room, tr("make room for the copy"), made);
    if (!said || !size)
        return fail(!said ? said.error() : size.error());
    const qint64 free = said->trimmed().toLongLong(), total = size->trimmed().toLongLong(), wanted = total + total / 10;
    if (free < wanted)
        return fail(ErrorKind::Refused, tr("A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.")
                                            .arg(sizeText(wanted), run.label(h.old), sizeText(free), parentOf(h)));
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

// What the standby will ask for first must be there when it does, however long the copy took and its start takes. A slot that was there before
// stays where it is: it keeps that already, and what the data need that are there yet.
class CopySlot
{
public:
    CopySlot(Run &run, Handover &h) : m_run(run), m_h(h) { }

    Result<> make()
    {
        if (m_run.dryRun())
            return {};
        const auto made = m_run.run(m_h.next, m_h.nextPg.order({QStringLiteral("make-slot-now"), name()}), tr("make the replication slot"));
        if (!made)
            return fail(made.error());
        m_isOurs = !made->trimmed().isEmpty() || m_run.recall(slotMade);
        return m_isOurs ? m_run.remember(slotMade, QStringLiteral("yes")) : Result<>();
    }

    // One that nobody will use keeps WAL until the new master's disk is full.
    void giveUp()
    {
        if (!m_isOurs)
            return;
        const Result<CommandOutput> ended = m_run.host(m_h.next).run(m_h.nextPg.order({QStringLiteral("end-slot"), name()}));
        if (!ended || !ended->ok())
            m_run.note(tr("The replication slot %1 on %2 could not be dropped: it keeps WAL there until %3 follows.")
                           .arg(name(), m_run.label(m_h.next), m_run.label(m_h.old)), m_h.next);
    }

    [[nodiscard]] QString used() const { return m_isOurs ? name() : QString(); }

private:
    [[nodiscard]] QString name() const { return slotName(m_h.old); }

    static constexpr QLatin1String slotMade{"copy-slot"};
    Run &m_run;
    Handover &m_h;
    bool m_isOurs = false;
};

Result<> copy(Run &run, Handover &h, const CopyLine &line, const QString &slot)
{
    Upstream upstream = h.upstream(run, h.old, h.next);
    upstream.slot = slot;
    const Command copying = h.oldPg.copyFrom(upstream, line);
    const Result<CommandOutput> output = run.host(h.old).run(copying, run.stopToken());
    // PostgreSQL may have been built without it, on either side.
    if (output && !output->ok() && !line.compression.isEmpty() && output->err.contains("not supported by this build"))
        return copy(run, h, {.bytesPerSecond = line.bytesPerSecond}, slot);
    return checkedOutput(run.label(h.old), copying, tr("copy the database"), output).map([](const QByteArray &) { });
}

// It is a standby on disk, and all of it on the disk, before it has the name under which PostgreSQL starts.
Result<> finishCopy(Run &run, Handover &h)
{
    Upstream upstream = h.upstream(run, h.old, h.next);
    upstream.slot = slotName(h.old);
    if (const auto made = run.run(h.old, h.oldPg.becomeStandby(upstream, true), tr("make it a standby on disk")); !made) {
        removeCopy(run, h); // it may be what fills the disk
        return fail(made.error());
    }
    const QString keeps = run.recall(QStringLiteral("keep-former")).value_or(QString());
    const QStringList words = keeps.isEmpty() ? QStringList() : QStringList{QStringLiteral("keep"), run.id()};
    const auto swapped = run.run(h.old, place(h, QStringList{QStringLiteral("place")} + words, std::chrono::minutes(10)), tr("put the copy in place"));
    if (!swapped)
        return fail(swapped.error());
    if (swapped->trimmed() == "kept")
        run.note(tr("The former data of %1 are kept in %2: %3. Delete them when nobody needs them any more.")
                     .arg(run.label(h.old), h.oldPg.dataDirectory() + QStringLiteral(".baton-kept-") + run.id(), keeps), h.old);
    return run.remember(QStringLiteral("former-data"), h.oldPg.dataDirectory() + QStringLiteral(".baton-old"));
}

} // namespace

Result<> copyWhole(Run &run, Handover &h)
{
    const Result<qint64> total = fittingSize(run, h);
    if (!total)
        return fail(total.error());
    CopySlot slot(run, h);
    if (const Result<> made = slot.make(); !made)
        return made;
    Result<> copied;
    {
        const CopyWatch watch(run, h, *total);
        copied = copy(run, h, lineOf(run), slot.used());
    }
    if (copied)
        copied = finishCopy(run, h);
    else
        removeCopy(run, h);
    if (!copied)
        slot.giveUp();
    return copied;
}

// Not waited for: to delete a large database takes its time, and nobody needs it to be over.
Result<> clearOldData(Run &run, Handover &h)
{
    if (run.recall(QStringLiteral("former-data")).value_or(QString()).isEmpty())
        return {};
    return run.run(h.old, place(h, {QStringLiteral("forget-former")}), tr("delete the former data")).map([](const QByteArray &) { });
}

} // namespace baton
