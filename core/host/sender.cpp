#include "core/host/sender.h"

#include "core/base/text.h"
#include "core/host/conversation.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

constexpr qint64 chunk = 128 * 1024;          // bytes handed over at a time
constexpr qint64 firstPiece = 256 * 1024;     // bytes: soon it is known what the line carries
constexpr qint64 largestPiece = 8 << 20;      // bytes: this much of each connection may be sent twice after a cut
constexpr qint64 largestPacked = 2 << 20;     // bytes: while it is being packed nothing new is sent
constexpr std::chrono::seconds stallBound(30); // without a byte taken
constexpr std::chrono::seconds endBound(120);  // a slow disk may still be writing

} // namespace

Result<> Sender::begin(const Command &command)
{
    Result<Started> started = m_shipment.start(command);
    if (!started)
        return fail(started.error());
    m_started = std::move(*started);
    return {};
}

Result<> Sender::run(const std::stop_token &stop)
{
    m_file.setFileName(m_shipment.localFile);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Usage, Text::tr("%1 cannot be read: %2.").arg(m_shipment.localFile, m_file.errorString()));
    Result<> sent = begin(Command::verb({QStringLiteral("upload-receive")}, {{QStringLiteral("UPLOAD_FILE"), m_shipment.remoteFile}})).and_then([&] { return sendAll(stop); });
    if (!sent)
        giveUp();
    if (m_machineFailed || m_file.error() != QFile::NoError)
        m_shipment.pieces.abandon(sent.error());
    return sent;
}

Result<> Sender::sendAll(const std::stop_token &stop)
{
    m_most = firstPiece;
    while (!m_shipment.pieces.complete() && !m_shipment.pieces.error()) {
        const bool packs = m_shipment.packing.isWorthwhile();
        const auto piece = m_shipment.pieces.take(m_shipment.connections, packs ? std::min(m_most, largestPacked) : m_most);
        if (!piece) { // another connection may yet be lost, and leave its pieces
            if (const Result<> drained = drain(std::chrono::milliseconds(m_underWay.empty() ? 100 : 20), stop); !drained)
                return drained;
            continue;
        }
        if (m_underWay.empty()) {
            m_mark = std::chrono::steady_clock::now();
            m_sinceMark = {};
            m_sinceIdle = true;
        }
        m_underWay.push_back({.at = piece->at, .size = piece->size});
        if (const Result<> sent = sendPiece(*piece, stop); !sent)
            return sent;
        // Nothing more before it has arrived, until it is known what the line carries, and so whether packing pays.
        const bool isTelling = !m_shipment.packing.knowsTheLine();
        m_most = std::min(2 * m_most, largestPiece);
        const QDeadlineTimer patience(isTelling ? stallBound : std::chrono::seconds(0));
        do {
            if (const Result<> drained = drain(std::chrono::milliseconds(patience.remainingTime()), stop); !drained)
                return drained;
        } while (isTelling && !m_underWay.empty() && !patience.hasExpired());
    }
    return finish(stop);
}

Result<> Sender::sendPiece(const Pieces::Piece &piece, const std::stop_token &stop)
{
    m_file.seek(piece.at);
    const QByteArray header = QByteArray::number(piece.at) + ' ' + QByteArray::number(piece.size);
    QByteArray bytes;
    if (m_shipment.packing.isWorthwhile()) {
        bytes = m_file.read(piece.size);
        if (bytes.size() == piece.size) {
            const QByteArray packed = m_shipment.packing.packed(bytes);
            if (!packed.isEmpty()) {
                const QByteArray order = header + ' ' + QByteArray::number(packed.size()) + ' ' + m_shipment.packing.program() + '\n';
                return write(order, 0, stop).and_then([&] { return write(packed, piece.size, stop); });
            }
        }
    }
    if (const Result<> told = write(header + '\n', 0, stop); !told)
        return told;
    if (!bytes.isEmpty())
        return write(bytes, piece.size, stop);
    bytes.resize(chunk);
    for (qint64 left = piece.size; left > 0;) {
        const qint64 got = m_file.read(bytes.data(), std::min(chunk, left));
        if (got <= 0)
            return fail(ErrorKind::Usage, Text::tr("%1 became shorter while it was sent.").arg(m_shipment.localFile));
        if (const Result<> sent = write(QByteArrayView(bytes.constData(), got), got, stop); !sent)
            return sent;
        left -= got;
    }
    return {};
}

// `worth`: how many bytes of the file it stands for.
Result<> Sender::write(QByteArrayView bytes, qint64 worth, const std::stop_token &stop)
{
    const qint64 whole = bytes.size();
    qint64 counted = 0;
    for (qint64 gone = 0; gone < whole;) {
        const qint64 now = std::min(chunk, whole - gone);
        if (m_shipment.bandwidth)
            m_shipment.bandwidth->spend(now, stop);
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        const Result<> written = m_started.channel->write(bytes.sliced(gone, now), QDeadlineTimer(stallBound), stop);
        if (!written && m_started.channel->isClosed())
            return fail(endedError());
        if (!written && written.error().kind == ErrorKind::TimedOut)
            return fail(ErrorKind::TimedOut, Text::tr("%1 took no more data for %2 s.").arg(m_shipment.label).arg(stallBound.count()));
        if (!written)
            return written;
        gone += now;
        m_underWay.back().wire += now;
        m_shipment.carried += now;
        const qint64 worthNow = worth * gone / whole;
        m_shipment.onItsWay += worthNow - counted;
        counted = worthNow;
    }
    return {};
}

// What the machine has said; waits so long for something.
Result<> Sender::drain(std::chrono::milliseconds longest, const std::stop_token &stop)
{
    const size_t before = m_underWay.size();
    takeLines(); // what came while something was written wakes nobody any more
    const bool got = m_underWay.size() < before;
    const Result<bool> more = m_started.channel->wait(QDeadlineTimer(got ? std::chrono::milliseconds(0) : longest), stop);
    takeLines();
    forgetFlood(*m_started.channel);
    if (m_started.channel->isClosed())
        return fail(endedError());
    return more ? Result<>() : Result<>(fail(more.error()));
}

void Sender::takeLines()
{
    QByteArray &out = m_started.channel->out;
    for (qsizetype end = out.indexOf('\n'); end >= 0; end = out.indexOf('\n')) {
        const QByteArray line = out.left(end);
        out.remove(0, end + 1);
        if (m_underWay.empty() || line != "done " + QByteArray::number(m_underWay.front().at))
            continue;
        const UnderWay piece = m_underWay.front();
        m_underWay.pop_front();
        m_shipment.onItsWay -= piece.size;
        m_shipment.pieces.arrived(piece.at);
        learn(piece);
    }
}

// What the line carries, as if all connections had carried as much meanwhile. A first piece that was quick says more about the
// length of the way than about its width; of several that are told at once, all together were carried in that time.
void Sender::learn(const UnderWay &piece)
{
    constexpr std::chrono::milliseconds telling(200), atOnce(20);
    const auto now = std::chrono::steady_clock::now();
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(now - m_mark);
    m_sinceMark.wire += piece.wire;
    m_sinceMark.size += piece.size;
    if (took < atOnce && !(m_sinceIdle && m_underWay.empty()))
        return;
    m_mark = now;
    m_sinceIdle = false;
    const UnderWay carried = std::exchange(m_sinceMark, {});
    if (const bool first = std::exchange(m_isFirst, false); carried.wire > 0 && (!first || took > telling))
        m_shipment.packing.carried(carried.wire * m_shipment.connections, took, carried.wire < carried.size);
}

void Sender::giveUp()
{
    for (const UnderWay &piece : m_underWay)
        m_shipment.pieces.putBack(piece.at);
    m_underWay.clear();
}

Error Sender::endedError()
{
    ssh::Channel &channel = *m_started.channel;
    if (!channel.exitStatus())
        return {ErrorKind::Unreachable,
                Text::tr("The connection to %1 was lost during the upload; the next try goes on where it stopped.").arg(m_shipment.label),
                {}};
    const QString said = tail(channel.err, 1);
    Error error{ErrorKind::Failed, Text::tr("%1 could not write %2: %3.").arg(m_shipment.label, m_shipment.part, said), tail(channel.err)};
    if (channel.err.contains("No space left")) // dd's words with LC_ALL=C
        error.summary = Text::tr("%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.")
                            .arg(m_shipment.label, m_shipment.part);
    m_machineFailed = true;
    return error;
}

Result<> Sender::finish(const std::stop_token &stop)
{
    (void)m_started.channel->sendEof();
    const QDeadlineTimer deadline(endBound);
    takeLines();
    while (!m_started.channel->isClosed() && !m_underWay.empty()) {
        const Result<bool> more = m_started.channel->wait(deadline, stop);
        takeLines();
        if (!more && !m_started.channel->isClosed())
            return fail(more.error());
        if (deadline.hasExpired())
            return fail(ErrorKind::TimedOut, Text::tr("%1 did not finish writing %2.").arg(m_shipment.label, m_shipment.part));
    }
    return m_underWay.empty() ? Result<>() : Result<>(fail(endedError()));
}

Result<> Fetcher::run(const std::stop_token &stop)
{
    Result<> fetched = begin(fetching(m_source->place(), m_shipment.remoteFile)).and_then([&] { return fetchAll(stop); });
    if (!fetched)
        giveUp();
    return fetched;
}

Result<> Fetcher::fetchAll(const std::stop_token &stop)
{
    constexpr size_t ahead = 2; // pieces ordered, so that the machine never waits for the next order
    Pieces &pieces = m_shipment.pieces;
    qint64 ready = m_source->waitBeyond(0, stop);
    QDeadlineTimer patience(stallBound);
    while (!pieces.complete() && !pieces.error()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        const auto piece = m_underWay.size() < ahead ? pieces.take(1, largestPiece, ready) : std::nullopt;
        if (piece) {
            m_underWay.push_back({.at = piece->at, .size = piece->size});
            const QByteArray order = QByteArray::number(piece->at) + ' ' + QByteArray::number(piece->size) + '\n';
            if (const Result<> told = m_started.channel->write(order, QDeadlineTimer(stallBound), stop); !told)
                return told;
            patience.setRemainingTime(stallBound);
            continue;
        }
        if (m_underWay.empty()) {
            const qint64 more = m_source->waitBeyond(ready, stop);
            if (more <= ready)
                return fail(ErrorKind::Failed, {}); // the other machine did not get all of it
            ready = more;
            continue;
        }
        const size_t before = m_underWay.size();
        if (const Result<> drained = drain(std::chrono::milliseconds(200), stop); !drained)
            return drained;
        if (m_underWay.size() < before)
            patience.setRemainingTime(stallBound);
        if (patience.hasExpired())
            return fail(ErrorKind::TimedOut, Text::tr("%1 took no more data for %2 s.").arg(m_shipment.label).arg(stallBound.count()));
        ready = m_source->waitBeyond(-1, stop);
    }
    return {};
}

} // namespace baton
