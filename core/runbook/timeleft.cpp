#include "core/runbook/timeleft.h"

#include <cmath>

namespace baton {

namespace {

constexpr double altogetherElse = 1.5; // times the pace, or less than one of so many

} // namespace

void TimeLeft::Pace::add(double done, double took, double memory)
{
    const double kept = std::exp(-took / memory);
    amount = amount * kept + done;
    seconds = seconds * kept + took;
}

void TimeLeft::add(std::chrono::milliseconds at, qint64 done, qint64 total)
{
    if (m_done < 0 || done < m_done || total != m_total) {
        *this = {};
        m_begin = m_at = at;
        m_done = done;
        m_total = total;
        return;
    }
    const double took = double((at - m_at).count()) / 1000, since = double((at - m_begin).count()) / 1000;
    if (took <= 0)
        return;
    m_lately.add(double(done - m_done), took, qMax(2.0, since / 20));
    m_overall.add(double(done - m_done), took, qMax(10.0, since / 2));
    const double lately = m_lately.perSecond(), overall = m_overall.perSecond();
    if (lately > overall * altogetherElse || lately < overall / altogetherElse)
        m_overall = m_lately;
    m_at = at;
    m_done = done;
}

std::optional<std::chrono::milliseconds> TimeLeft::left() const
{
    const double pace = m_overall.perSecond();
    if (pace <= 0 || m_total <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(1000 * double(qMax<qint64>(0, m_total - m_done)) / pace));
}

} // namespace baton
