#include "core/runbook/timeleft.h"

#include <cmath>

namespace baton {

void TimeLeft::add(std::chrono::milliseconds at, qint64 done, qint64 total)
{
    if (m_done < 0 || done < m_done || total != m_total) {
        *this = {};
        m_begin = m_at = at;
        m_done = done;
        m_total = total;
        return;
    }
    const double seconds = double((at - m_at).count()) / 1000, since = double((at - m_begin).count()) / 1000;
    if (seconds <= 0)
        return;
    const double kept = std::exp(-seconds / qMax(2.0, since / 10));
    m_amount = m_amount * kept + double(done - m_done);
    m_seconds = m_seconds * kept + seconds;
    m_at = at;
    m_done = done;
}

std::optional<std::chrono::milliseconds> TimeLeft::left() const
{
    if (m_amount <= 0 || m_total <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(1000 * double(qMax<qint64>(0, m_total - m_done)) * m_seconds / m_amount));
}

} // namespace baton
