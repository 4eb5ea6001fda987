#include "core/host/uploadjob.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <thread>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

constexpr qint64 chunk = 256 * 1024;            // bytes
constexpr qint64 spare = 16 * 1024 * 1024;      // bytes that must stay free
constexpr std::chrono::seconds stallBound(30);  // without a byte taken
constexpr qint64 slowestDigest = 10'000'000;    // bytes/s, for the bound on hashing

std::chrono::milliseconds digestBound(qint64 size)
{
    return std::chrono::seconds(30 + size / slowestDigest);
}

} // namespace

UploadJob::UploadJob(const Upload &upload, Remote remote, std::stop_token stop)
    : m_upload(upload)
    , m_remote(std::move(remote))
    , m_stop(std::move(stop))
    , m_file(upload.localFile)
    , m_part(upload.remoteFile + QLatin1String(".part"))
{}

Result<> UploadJob::run()
{
    if (const Result<> opened = openLocal(); !opened)
        return opened;
    const Result<Found> found = look();
    if (!found)
        return fail(found.error());
    // Before the checksum, which takes its time: even if all that an earlier try left can be used.
    if (const Result<> room = found->size == m_size ? Result<>() : checkRoom(*found, qMin(found->part, m_size)); !room)
        return room;
    if (const Result<QByteArray> digest = localDigest(m_size); !digest)
        return fail(digest.error());
    const Result<bool> there = isInPlace(*found);
    if (!there)
        return fail(there.error());
    if (*there) {
        report(m_size);
        return {};
    }
    const Result<qint64> offset = resumeOffset(*found);
    if (!offset)
        return fail(offset.error());
    return checkRoom(*found, *offset)
        .and_then([&] { return send(*offset); })
        .and_then([&] { return compare(); })
        .and_then([&] { return putInPlace(); });
}

Result<> UploadJob::openLocal()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, Text::tr("%1 cannot be read: %2.").arg(m_upload.localFile, m_file.errorString()));
    m_size = m_file.size();
    return {};
}

Result<QByteArray> UploadJob::localDigest(qint64 size)
{
    if (size == m_size && !m_digest.isEmpty())
        return m_digest;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_file.seek(0);
    for (qint64 left = size; left > 0;) {
        if (m_stop.stop_requested())
            return fail(cancelled());
        const QByteArray bytes = m_file.read(qMin(left, 4 * chunk));
        if (bytes.isEmpty())
            return fail(
                ErrorKind::Usage,
                Text::tr("%1 cannot be read to its end: %2.").arg(m_upload.localFile, m_file.errorString()));
        hash.addData(bytes);
        left -= bytes.size();
    }
    const QByteArray digest = hash.result().toHex();
    if (size == m_size)
        m_digest = digest;
    return digest;
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

Result<QByteArray> UploadJob::remoteDigest(const QString &file, qint64 size)
{
    Command command = Command::reading(
        QStringLiteral("head -c %1 -- %2 | sha256sum").arg(QString::number(size), shellQuoted(file)));
    command.timeout = digestBound(size);
    return remote(command, Text::tr("compute the checksum of %1").arg(file)).map([](const QByteArray &out) {
        return out.left(64);
    });
}

// A link is not followed: it is no file of ours, whatever it points to. Its own size is not the build's, so it is replaced.
Result<UploadJob::Found> UploadJob::look()
{
    const QString folder = QFileInfo(m_upload.remoteFile).path();
    const Command command = Command::changing(
        QStringLiteral("mkdir -p -- %1 || exit; [ ! -L %3 ] || rm -f -- %3; stat -c %s -- %2 2>/dev/null || echo -1; stat -c %s -- %3 "
                       "2>/dev/null || echo 0; df -Pk -- %1 | awk 'NR==2 {print $4}'")
            .arg(shellQuoted(folder), shellQuoted(m_upload.remoteFile), shellQuoted(m_part)));
    const Result<QByteArray> out = remote(command, Text::tr("look into %1").arg(folder));
    if (!out)
        return fail(out.error());
    const QList<QByteArray> lines = out->trimmed().split('\n');
    if (lines.size() != 3)
        return fail(ErrorKind::Failed,
                    Text::tr("%1: cannot tell the free room in %2.").arg(m_remote.label, folder), tail(*out));
    return Found{.size = lines[0].toLongLong(), .part = lines[1].toLongLong(), .free = lines[2].toLongLong() * 1024};
}

Result<bool> UploadJob::isInPlace(const Found &found)
{
    if (found.size != m_size)
        return false;
    const Result<QByteArray> digest = remoteDigest(m_upload.remoteFile, m_size);
    if (!digest)
        return fail(digest.error());
    if (*digest != m_digest)
        return false;
    const Command command = Command::changing(
        QStringLiteral("chmod %1 -- %2").arg(QString::number(m_upload.mode, 8), shellQuoted(m_upload.remoteFile)));
    return remote(command, Text::tr("set the mode of %1").arg(m_upload.remoteFile))
        .map([](const QByteArray &) { return true; });
}

// What an earlier try left is used only if it is the beginning of this very file.
Result<qint64> UploadJob::resumeOffset(const Found &found)
{
    if (found.part <= 0 || found.part > m_size)
        return 0;
    const Result<QByteArray> there = remoteDigest(m_part, found.part);
    if (!there)
        return fail(there.error());
    const Result<QByteArray> here = localDigest(found.part);
    if (!here)
        return fail(here.error());
    return *there == *here ? found.part : 0;
}

Result<> UploadJob::checkRoom(const Found &found, qint64 offset) const
{
    const qint64 freed = offset == 0 ? found.part : 0; // what is there is thrown away
    const qint64 needed = m_size - offset + spare;
    if (found.free + freed >= needed)
        return {};
    return fail(ErrorKind::Failed,
                Text::tr("%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.")
                    .arg(m_remote.label, QFileInfo(m_upload.localFile).fileName(),
                         QFileInfo(m_upload.remoteFile).path(), sizeText(needed), sizeText(found.free)));
}

Result<> UploadJob::send(qint64 offset)
{
    if (offset == m_size && m_size > 0)
        return {};
    const QString script =
        QStringLiteral("umask 077; exec cat %1 %2")
            .arg(offset > 0 ? QStringLiteral(">>") : QStringLiteral(">"), shellQuoted(m_part));
    const Result<std::unique_ptr<ssh::Channel>> channel = m_remote.start(script);
    if (!channel)
        return fail(channel.error());
    if (const Result<> fed = feed(**channel, offset); !fed)
        return fed;
    return finish(**channel);
}

Result<> UploadJob::feed(ssh::Channel &channel, qint64 offset)
{
    m_file.seek(offset);
    m_clock.start();
    for (qint64 sent = offset; sent < m_size;) {
        const QByteArray bytes = m_file.read(qMin(chunk, m_size - sent));
        if (bytes.isEmpty())
            return fail(ErrorKind::Usage, Text::tr("%1 became shorter while it was sent.").arg(m_upload.localFile));
        const Result<> written = channel.write(bytes, QDeadlineTimer(stallBound), m_stop);
        if (!written && channel.isClosed() && channel.exitStatus())
            return finish(channel); // says why
        if (!written && written.error().kind == ErrorKind::TimedOut)
            return fail(
                ErrorKind::TimedOut,
                Text::tr("%1 took no more data for %2 s.").arg(m_remote.label).arg(stallBound.count()));
        if (!written)
            return written;
        sent += bytes.size();
        report(sent);
        if (const Result<> on = throttle(sent - offset); !on)
            return on;
    }
    return {};
}

Result<> UploadJob::finish(ssh::Channel &channel)
{
    if (!channel.isClosed())
        (void)channel.sendEof();
    const QDeadlineTimer deadline(std::chrono::seconds(120)); // a slow disk may still be writing
    while (!channel.isClosed()) {
        const Result<bool> more = channel.wait(deadline, m_stop);
        if (!more && !channel.isClosed())
            return fail(more.error());
        if (deadline.hasExpired())
            return fail(ErrorKind::TimedOut, Text::tr("%1 did not finish writing %2.").arg(m_remote.label, m_part));
    }
    if (!channel.exitStatus())
        return fail(
            ErrorKind::Unreachable,
            Text::tr(
                "The connection to %1 was lost during the upload; the next try goes on where it stopped.")
                .arg(m_remote.label));
    if (*channel.exitStatus() == 0)
        return {};
    const QString said = tail(channel.err, 1);
    if (said.contains(QLatin1String("No space left"))) // cat's words with LC_ALL=C
        return fail(ErrorKind::Failed,
                    Text::tr("%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.")
                        .arg(m_remote.label, m_part), said);
    return fail(ErrorKind::Failed, Text::tr("%1 could not write %2: %3.").arg(m_remote.label, m_part, said),
                tail(channel.err));
}

// Sleeps for as long as the limit demands.
Result<> UploadJob::throttle(qint64 sent)
{
    if (m_upload.bytesPerSecond <= 0)
        return {};
    const qint64 due = sent * 1000 / m_upload.bytesPerSecond; // ms
    while (m_clock.elapsed() < due) {
        if (m_stop.stop_requested())
            return fail(cancelled());
        std::this_thread::sleep_for(std::chrono::milliseconds(qMin<qint64>(50, due - m_clock.elapsed())));
    }
    return {};
}

void UploadJob::report(qint64 sent)
{
    constexpr qint64 interval = 100; // ms
    if (!m_upload.progress || (m_sinceReport.isValid() && m_sinceReport.elapsed() < interval && sent < m_size))
        return;
    m_sinceReport.start();
    m_upload.progress(sent, m_size);
}

Result<> UploadJob::compare()
{
    const Result<QByteArray> digest = remoteDigest(m_part, m_size + 1); // one more: a longer file is a different one
    if (!digest)
        return fail(digest.error());
    if (*digest == m_digest)
        return {};
    (void)m_remote.run(Command::changing(QStringLiteral("rm -f -- %1").arg(shellQuoted(m_part))));
    return fail(ErrorKind::Failed,
                Text::tr("%1 was truncated or damaged on its way to %2: the checksums differ. Upload it "
                         "again; if it happens again, check the disk there.")
                    .arg(QFileInfo(m_upload.localFile).fileName(), m_remote.label),
                Text::tr("SHA-256 here: %1\nthere: %2")
                    .arg(QString::fromLatin1(m_digest), QString::fromLatin1(*digest)));
}

Result<> UploadJob::putInPlace()
{
    Command command = Command::changing(
        QStringLiteral("chmod %1 -- %2 && sync -- %2 && mv -f -- %2 %3")
            .arg(QString::number(m_upload.mode, 8), shellQuoted(m_part), shellQuoted(m_upload.remoteFile)));
    command.timeout = std::chrono::seconds(120);
    return remote(command, Text::tr("put %1 in place").arg(m_upload.remoteFile)).map([](const QByteArray &) {});
}

Error UploadJob::cancelled() const
{
    return {ErrorKind::Cancelled,
            Text::tr("The upload to %1 was cancelled; the next try goes on where it stopped.")
                .arg(m_remote.label),
            {}};
}

} // namespace baton
