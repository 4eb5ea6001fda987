#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <mutex>

namespace baton {

// Whether it pays to pack what is sent: found out on the way, from what the line carries and what packing has gained so far.
// Shared by the connections of one upload. Any thread.
class Packing
{
public:
    enum class Way { Plain, Gzip, Zstd };

    // `programs`: which of "zstd" and "gzip" the machine has. `threads`: how many pack at the same time.
    Packing(const QByteArrayList &programs, int threads);

    // Packed, if that pays; else null and what there is goes as it is.
    [[nodiscard]] QByteArray packed(QByteArrayView bytes);
    [[nodiscard]] QByteArray program() const; // "zstd", "gzip"
    [[nodiscard]] bool isWorthwhile() const;  // as far as is known by now
    [[nodiscard]] bool knowsTheLine() const;

    // What went over the line in so much time. Packed pieces may have come slowly because packing took long.
    void carried(qint64 bytes, std::chrono::microseconds took, bool packed);

private:
    [[nodiscard]] int level() const;
    void learn(qint64 from, qint64 to, double seconds);

    const Way m_way;
    const int m_threads;
    mutable std::mutex m_lock;
    double m_line = 0;    // bytes/s; 0 = not known yet
    double m_speed = 0;   // bytes/s that one thread packs; 0 = not tried yet
    double m_ratio = 0;   // plain / packed
    int m_passed = 0;     // pieces since packing did not pay
};

} // namespace baton
