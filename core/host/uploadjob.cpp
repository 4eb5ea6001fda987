#include "core/host/uploadjob.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/host/conversation.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

constexpr qint64 share = 4 << 20;              // bytes for which a further connection pays
constexpr qint64 checkStep = 16 << 20;         // bytes read once more on the machine at a time; each costs a program
constexpr qint64 spare = 16 << 20;             // bytes that must stay free
constexpr qint64 slowestDigest = 10'000'000;   // bytes/s, for the bound on hashing
constexpr std::chrono::seconds syncBound(120); // a slow disk may still be writing
constexpr int differs = 3;                     // exit status of the check

// What an earlier try left is looked at in parts of so many bytes; the machine starts a program for each.
qint64 cellOf(qint64 size)
{
    return std::clamp<qint64>(size / 128, 256 << 10, 8 << 20);
}

std::chrono::milliseconds digestBound(qint64 size)
{
    return std::chrono::seconds(30 + size / slowestDigest);
}

} // namespace

UploadJob::UploadJob(const Upload &upload, Remote remote, std::stop_token stop)
    : m_upload(upload)
    , m_remote(std::move(remote))
    , m_stop(std::move(stop))
    , m_part(upload.remoteFile + QLatin1String(".part"))
{}

Result<> UploadJob::run()
{
    const std::stop_callback ending(m_stop, [this] { m_digestStop.request_stop(); });
    if (const Result<> opened = openLocal(); !opened)
        return opened;
    const Result<Found> found = look();
    if (!found)
        return fail(found.error());
    if (found->size == m_size) {
        const Result<bool> there = isInPlace();
        if (!there)
            return fail(there.error());
        if (*there) {
            report(m_size);
            return {};
        }
    }
    const Result<> done = checkRoom(*found)
                              .and_then([&] { return missing(*found); })
                              .and_then([&](const Pieces::Ranges &left) { return bring(*found, left); });
    m_digestStop.request_stop();
    return m_stop.stop_requested() && !done ? Result<>(fail(cancelled())) : done;
}

Result<> UploadJob::openLocal()
{
    QFile file(m_upload.localFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, Text::tr("%1 cannot be read: %2.").arg(m_upload.localFile, file.errorString()));
    m_size = file.size();
    return {};
}

// Begins to compute it with the first call; waits for it with the second.
Result<QByteArray> UploadJob::localDigest()
{
    if (m_upload.sha256)
        return m_upload.sha256();
    if (!m_digest.valid())
        m_digest = std::async(std::launch::async, [this] { return Sha256::ofFile(m_upload.localFile, m_digestStop.get_token()); }).share();
    return m_digest.get();
}

Result<QByteArray> UploadJob::remote(const Command &command, const QString &purpose)
{
    const Result<CommandOutput> output = m_remote.run(command);
    if (!output)
        return fail(output.error());
    if (!output->ok())
        return fail(ErrorKind::Failed, Text::tr("%1: cannot %2.").arg(m_remote.label, purpose),
                    tail(output->out + output->err));
    return output->out;
}

// A verb about the file; the machine knows it by its own files where the account has least rights.
Command UploadJob::verb(const QStringList &words) const
{
    return Command::verb(words, {{QStringLiteral("UPLOAD_FILE"), m_upload.remoteFile}});
}

Result<UploadJob::Found> UploadJob::look()
{
    const QString folder = QFileInfo(m_upload.remoteFile).path();
    const Result<QByteArray> out = remote(verb({QStringLiteral("upload"), QStringLiteral("look")}), Text::tr("look into %1").arg(folder));
    if (!out)
        return fail(out.error());
    const QList<QByteArray> lines = out->split('\n');
    const QList<QByteArray> part = lines.value(1).split(' ');
    if (lines.size() < 4 || part.size() != 3)
        return fail(ErrorKind::Failed,
                    Text::tr("%1: cannot tell the free room in %2.").arg(m_remote.label, folder), tail(*out));
    Found found{.size = lines[0].toLongLong(), .part = part[0].toLongLong(), .held = part[1].toLongLong() * part[2].toLongLong(),
                .free = lines[2].toLongLong() * 1024, .programs = {}};
    if (m_upload.pack)
        found.programs = lines[3].simplified().split(' ');
    return found;
}

Result<bool> UploadJob::isInPlace()
{
    Command command = verb({QStringLiteral("upload"), QStringLiteral("sum")});
    command.timeout = digestBound(m_size);
    const Result<QByteArray> there = remote(command, Text::tr("compute the checksum of %1").arg(m_upload.remoteFile));
    const Result<QByteArray> here = localDigest();
    if (!there || !here)
        return fail(there ? here.error() : there.error());
    if (*there != *here)
        return false;
    if (m_upload.arrived)
        m_upload.arrived(m_size);
    return remote(verb({QStringLiteral("upload"), QStringLiteral("mode"), QString::number(m_upload.mode, 8)}),
                  Text::tr("set the mode of %1").arg(m_upload.remoteFile))
        .map([](const QByteArray &) { return true; });
}

Result<> UploadJob::checkRoom(const Found &found) const
{
    const qint64 needed = std::max<qint64>(0, m_size - found.held) + spare;
    if (found.free >= needed)
        return {};
    return fail(ErrorKind::Failed,
                Text::tr("%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.")
                    .arg(m_remote.label, QFileInfo(m_upload.localFile).fileName(),
                         QFileInfo(m_upload.remoteFile).path(), sizeText(needed), sizeText(found.free)));
}

// What an earlier try left is used as far as it is this very file's; it may have holes, as several connections were at work.
Result<Pieces::Ranges> UploadJob::missing(const Found &found)
{
    if (m_size == 0)
        return Pieces::Ranges{};
    if (found.part <= 0)
        return Pieces::Ranges{{0, m_size}};
    const qint64 cell = cellOf(m_size);
    Command command = verb({QStringLiteral("upload"), QStringLiteral("parts"), QString::number(m_size), QString::number(cell)});
    command.timeout = digestBound(found.part) + std::chrono::seconds(found.part / cell); // a busy machine starts programs slowly
    const Result<QByteArray> out = remote(command, Text::tr("compute the checksum of %1").arg(m_part));
    if (!out)
        return fail(out.error());
    QFile file(m_upload.localFile);
    (void)file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const qint64 there = std::min(found.part, m_size);
    Pieces::Ranges missing;
    qint64 missingFrom = -1, at = 0;
    for (const QByteArray &line : out->trimmed().split('\n')) {
        if (m_stop.stop_requested())
            return fail(cancelled());
        const QByteArray bytes = at < there ? file.read(std::min(cell, there - at)) : QByteArray();
        const bool same = !bytes.isEmpty() && line.left(64) == Sha256::hexOf(bytes);
        if (same && missingFrom >= 0)
            missing.emplace(std::exchange(missingFrom, -1), at - missingFrom);
        else if (!same && missingFrom < 0)
            missingFrom = at;
        at = std::min(at + cell, there);
    }
    const qint64 rest = missingFrom >= 0 ? missingFrom : at;
    if (rest < m_size)
        missing.emplace(rest, m_size - rest);
    return missing;
}

// The machine reads what has arrived in order, as it is told, and hashes it; told the end and the right checksum, it puts the
// file in place if that is so. Nothing happens when its input ends before.
Command UploadJob::checking() const
{
    return verb({QStringLiteral("upload-check"), QString::number(m_size), QString::number(m_upload.mode, 8)});
}

// A long way carries more by several connections, since each has but one window (2 MiB of OpenSSH's sshd) under way; a short
// one is bound by the processors, of which a connection uses one.
int UploadJob::connections() const
{
    const int processors = int(std::clamp(std::thread::hardware_concurrency(), 2U, 4U));
    const int wanted = m_remote.keyExchange >= std::chrono::milliseconds(120) ? 8 : m_remote.keyExchange >= std::chrono::milliseconds(40) ? 4 : processors;
    return int(std::min<qint64>(wanted, 1 + m_size / share));
}

Result<> UploadJob::bring(const Found &found, Pieces::Ranges missing)
{
    if (!m_upload.sha256 && !m_digest.valid())
        m_digest = std::async(std::launch::async, [this] { return Sha256::ofFile(m_upload.localFile, m_digestStop.get_token()); }).share();
    Pieces pieces(m_size, std::move(missing));
    Packing packing(found.programs, int(std::max(1U, std::thread::hardware_concurrency())));
    Shipment shipment{.label = m_remote.label, .localFile = m_upload.localFile, .remoteFile = m_upload.remoteFile, .part = m_part, .pieces = pieces, .packing = packing,
                      .bandwidth = m_upload.bandwidth.get(), .start = m_remote.startApart, .connections = connections()};
    Crew crew;
    const std::stop_callback ending(m_stop, [&crew] { crew.end(); });
    if (m_upload.from)
        fetch(shipment, crew);
    else
        employ(shipment, crew);
    Result<Started> check = m_remote.start(checking());
    if (!check)
        return fail(check.error());
    return follow(shipment, *check->channel, crew).and_then([&] { return conclude(*check->channel); });
}

void UploadJob::employ(Shipment &shipment, Crew &crew)
{
    crew.working += shipment.connections;
    for (int i = 0; i < shipment.connections; ++i) {
        crew.threads.emplace_back([&shipment, &crew] {
            const Result<> sent = Sender(shipment).run(crew.stop.get_token());
            if (--crew.working == 0 && !sent)
                shipment.pieces.abandon(sent.error());
        });
    }
}

void UploadJob::fetch(Shipment &shipment, Crew &crew)
{
    crew.threads.emplace_back([this, &shipment, &crew] {
        if (!Fetcher(shipment, m_upload.from).run(crew.fetching.get_token()))
            crew.fetchFailed = true;
    });
}

// Two sites, with a line between them that carries less than that from here: as much time as the first machine needed for some pieces is given.
bool UploadJob::isFetchedSlowly(const Pieces &pieces)
{
    constexpr double telling = 32 << 20; // bytes: some pieces
    const double pace = m_upload.from ? m_upload.from->pace() : 0;
    if (pace <= 0)
        return false;
    if (!m_sinceFree.isValid()) {
        m_sinceFree.start();
        m_presentThen = pieces.present();
    }
    const double seconds = double(m_sinceFree.elapsed()) / 1000;
    const bool isTold = seconds >= std::clamp(telling / pace, 2.0, 20.0);
    return isTold && m_size - pieces.present() > share && double(pieces.present() - m_presentThen) < seconds * pace / 2;
}

// Until all is there.
Result<> UploadJob::follow(Shipment &shipment, ssh::Channel &check, Crew &crew)
{
    Pieces &pieces = shipment.pieces;
    qint64 ordered = 0;
    while (ordered < m_size) {
        if (const std::optional<Error> error = pieces.error())
            return fail(*error);
        if (m_stop.stop_requested())
            return fail(cancelled());
        if (crew.working == 0 && !crew.fetchFailed && isFetchedSlowly(pieces) && crew.fetching.request_stop() && m_upload.note)
            m_upload.note(Text::tr("The line between the hosts is slower than the one from here, so the rest is sent to %1 from here.").arg(m_remote.label));
        if (crew.fetchFailed.exchange(false)) {
            if (m_upload.note && !crew.fetching.stop_requested())
                m_upload.note(Text::tr("%1 could not fetch the file from the other host, so it is sent from here.").arg(m_remote.label));
            employ(shipment, crew);
        }
        pieces.wait(std::chrono::milliseconds(100), m_stop);
        const qint64 there = pieces.beginning();
        if (m_upload.arrived)
            m_upload.arrived(there);
        if (there - ordered >= checkStep || there == m_size) {
            const QByteArray order = QByteArray::number(ordered) + ' ' + QByteArray::number(there - ordered) + '\n';
            if (const Result<> told = check.write(order, QDeadlineTimer(syncBound), m_stop); !told && !check.isClosed())
                return told;
            ordered = there;
        }
        if (const Result<bool> more = check.wait(QDeadlineTimer(0), m_stop); !more && !check.isClosed())
            return fail(more.error());
        forgetFlood(check);
        if (check.isClosed())
            return conclude(check); // says why
        report(std::min(m_size, pieces.present() + shipment.onItsWay.load()));
    }
    return {};
}

Result<> UploadJob::conclude(ssh::Channel &check)
{
    const Result<QByteArray> here = localDigest();
    if (!here)
        return fail(here.error());
    if (!check.isClosed())
        (void)check.write("end\n" + *here + '\n', QDeadlineTimer(syncBound), m_stop);
    const QDeadlineTimer deadline(digestBound(m_size) + syncBound);
    while (!check.isClosed()) {
        const Result<bool> more = check.wait(deadline, m_stop);
        forgetFlood(check);
        if (!more && !check.isClosed())
            return fail(more.error());
        if (deadline.hasExpired())
            return fail(ErrorKind::TimedOut, Text::tr("%1 did not finish writing %2.").arg(m_remote.label, m_part));
    }
    if (!check.exitStatus())
        return fail(ErrorKind::Unreachable,
                    Text::tr("The connection to %1 was lost during the upload; the next try goes on where it stopped.").arg(m_remote.label));
    if (*check.exitStatus() == differs)
        return fail(damaged(check.out.trimmed()));
    if (*check.exitStatus() != 0)
        return fail(ErrorKind::Failed, Text::tr("%1: cannot %2.").arg(m_remote.label, Text::tr("put %1 in place").arg(m_upload.remoteFile)),
                    tail(check.err));
    report(m_size);
    return {};
}

void UploadJob::report(qint64 sent)
{
    constexpr qint64 interval = 100; // ms
    if (!m_upload.progress || sent <= m_reported || (m_sinceReport.isValid() && m_sinceReport.elapsed() < interval && sent < m_size))
        return;
    m_reported = sent;
    m_sinceReport.start();
    m_upload.progress(sent, m_size);
}

Error UploadJob::damaged(const QByteArray &there)
{
    const Result<QByteArray> here = localDigest();
    return {ErrorKind::Failed,
            Text::tr("%1 was truncated or damaged on its way to %2: the checksums differ. Upload it "
                     "again; if it happens again, check the disk there.")
                .arg(QFileInfo(m_upload.localFile).fileName(), m_remote.label),
            Text::tr("SHA-256 here: %1\nthere: %2")
                .arg(QString::fromLatin1(here.value_or(QByteArray())), plainText(there.left(64)))};
}

Error UploadJob::cancelled() const
{
    return {ErrorKind::Cancelled,
            Text::tr("The upload to %1 was cancelled; the next try goes on where it stopped.")
                .arg(m_remote.label),
            {}};
}

} // namespace baton
