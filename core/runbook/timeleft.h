#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace baton {

// How long a transfer will still take, by what it has done lately: the newest tenth of its time counts most, so that a slow start is
// forgotten and a slower line noticed, but two seconds at least, so that a burst is not taken for the rate. A value: knows no clock.
class TimeLeft
{
public:
    // `at`: any steady time that does not go back; `done` and `total` in the same unit. Another total, or less done than before,
    // begins anew.
    void add(std::chrono::milliseconds at, qint64 done, qint64 total);
    // None while there is nothing to go by.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;

private:
    std::chrono::milliseconds m_begin{}, m_at{};
    qint64 m_done = -1, m_total = 0;
    double m_amount = 0, m_seconds = 0; // both fade, the older the more
};

} // namespace baton
