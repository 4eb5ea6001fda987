#include "core/host/bandwidth.h"

#include <algorithm>
#include <condition_variable>

namespace baton {

void Bandwidth::spend(qint64 bytes, const std::stop_token &stop)
{
    std::unique_lock lock(m_lock);
    m_spent += bytes;
    m_free = std::max(m_free, std::chrono::steady_clock::now()) + std::chrono::microseconds(bytes * 1'000'000 / m_rate);
    const auto mine = m_free;
    std::condition_variable_any never;
    (void)never.wait_until(lock, stop, mine, [] { return false; });
}

qint64 Bandwidth::spent() const
{
    const std::scoped_lock lock(m_lock);
    return m_spent;
}

} // namespace baton
