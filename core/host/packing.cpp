#include "core/host/packing.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace baton {

namespace {

constexpr double gain = 1.15;             // times faster at least
constexpr double neverAbove = 400e6;      // bytes/s of a line that no packing keeps up with: then nothing is even tried
constexpr double slowLine = 8e6;          // bytes/s, below which there is time to pack well
constexpr int askAgainAfter = 16;         // pieces, when it did not pay

Packing::Way wayFor(const QByteArrayList &programs)
{
    return programs.contains("zstd") ? Packing::Way::Zstd : programs.contains("gzip") ? Packing::Way::Gzip : Packing::Way::Plain;
}

QByteArray zstdPacked(QByteArrayView bytes, int level)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()), level);
    if (ZSTD_isError(size))
        return {};
    out.resize(qsizetype(size));
    return out;
}

QByteArray gzipPacked(QByteArrayView bytes, int level)
{
    constexpr int gzipWindow = 15 + 16; // zlib.h: with gzip's header
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(whole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

} // namespace

Packing::Packing(const QByteArrayList &programs, int threads)
    : m_way(wayFor(programs))
    , m_threads(threads)
{}

QByteArray Packing::program() const
{
    return m_way == Way::Zstd ? "zstd" : "gzip";
}

bool Packing::isWorthwhile() const
{
    const std::scoped_lock lock(m_lock);
    if (m_way == Way::Plain || m_line <= 0 || m_line > neverAbove)
        return false;
    if (m_speed <= 0 || m_passed >= askAgainAfter)
        return true; // to be tried
    return std::min(m_speed * m_threads, m_ratio * m_line) > gain * m_line;
}

bool Packing::knowsTheLine() const
{
    const std::scoped_lock lock(m_lock);
    return m_line > 0;
}

int Packing::level() const
{
    const std::scoped_lock lock(m_lock);
    const bool slow = m_line < slowLine;
    return slow ? 6 : 1; // zlib and zstd mean much the same by it
}

QByteArray Packing::packed(QByteArrayView bytes)
{
    if (!isWorthwhile()) {
        const std::scoped_lock lock(m_lock);
        ++m_passed;
        return {};
    }
    const auto begin = std::chrono::steady_clock::now();
    const QByteArray packed = m_way == Way::Zstd ? zstdPacked(bytes, level()) : gzipPacked(bytes, level());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    if (packed.isEmpty())
        return {};
    learn(bytes.size(), packed.size(), took.count());
    return double(bytes.size()) > gain * double(packed.size()) ? packed : QByteArray();
}

void Packing::learn(qint64 from, qint64 to, double seconds)
{
    const std::scoped_lock lock(m_lock);
    const double speed = double(from) / std::max(seconds, 1e-6), ratio = double(from) / double(std::max<qint64>(to, 1));
    m_speed = m_speed <= 0 ? speed : (m_speed + speed) / 2;
    m_ratio = m_ratio <= 0 ? ratio : (m_ratio + ratio) / 2;
    m_passed = 0;
}

void Packing::carried(qint64 bytes, std::chrono::microseconds took, bool packed)
{
    const std::scoped_lock lock(m_lock);
    const double rate = double(bytes) * 1e6 / double(std::max<qint64>(took.count(), 1));
    if (!packed || rate > m_line)
        m_line = m_line <= 0 ? rate : (3 * m_line + rate) / 4;
}

} // namespace baton
