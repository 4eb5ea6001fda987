#pragma once

#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace baton {

// Time as the runner and the assessment see it; a seam, so that tests need not wait.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0; // monotonic, from any start

    // Sleeps, and returns early with false when a stop is requested.
    virtual bool sleep(std::chrono::milliseconds duration, std::stop_token stop = {}) = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    bool sleep(std::chrono::milliseconds duration, std::stop_token stop = {}) override;
};

} // namespace baton
