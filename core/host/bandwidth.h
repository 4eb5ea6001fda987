#pragma once

#include <QtGlobal>

#include <chrono>
#include <mutex>
#include <stop_token>

namespace baton {

// A limit that all who send over a line keep together. Any thread.
class Bandwidth
{
public:
    // More than 0.
    explicit Bandwidth(qint64 bytesPerSecond) : m_rate(bytesPerSecond) { }

    [[nodiscard]] qint64 bytesPerSecond() const { return m_rate; }

    // Sleeps until these bytes may go, or a stop is requested. What was not used while nobody sent is not made up for.
    void spend(qint64 bytes, const std::stop_token &stop);
    [[nodiscard]] qint64 spent() const; // bytes, since the beginning

private:
    const qint64 m_rate;
    mutable std::mutex m_lock;
    qint64 m_spent = 0;
    std::chrono::steady_clock::time_point m_free{}; // from when on the line is free
};

} // namespace baton
