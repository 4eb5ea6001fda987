#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace baton {

// How long a transfer will still take, by its pace so far: of a long while, so that bursts and pauses even out; but when the last
// moments say something else altogether (a slow start is over, the line has become slower), all that was before is forgotten.
// A value: knows no clock.
class TimeLeft
{
public:
    // `at`: any steady time that does not go back; `done` and `total` in the same unit. Another total, or less done than before,
    // begins anew.
    void add(std::chrono::milliseconds at, qint64 done, qint64 total);
    // None while there is nothing to go by.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;

private:
    struct Pace
    {
        double amount = 0, seconds = 0; // both fade, the older the more

        void add(double done, double took, double memory);
        [[nodiscard]] double perSecond() const { return seconds > 0 ? amount / seconds : 0; }
    };

    std::chrono::milliseconds m_begin{}, m_at{};
    qint64 m_done = -1, m_total = 0;
    Pace m_lately, m_overall;
};

} // namespace baton
