#include "core/host/pieces.h"

#include <algorithm>

namespace baton {

namespace {

constexpr qint64 smallest = 512 * 1024; // bytes: a piece costs the machine some milliseconds

} // namespace

Pieces::Pieces(qint64 total, Ranges missing)
    : m_total(total)
    , m_missing(std::move(missing))
{
    for (const auto &[at, size] : m_missing)
        m_left += size;
}

void Pieces::changed()
{
    ++m_changes;
    m_change.notify_all();
}

std::optional<Pieces::Piece> Pieces::take(int takers, qint64 most, qint64 before)
{
    const std::scoped_lock lock(m_lock);
    if (m_missing.empty() || m_error)
        return std::nullopt;
    const auto [at, size] = *m_missing.begin();
    const qint64 fair = std::clamp(m_left / (4 * takers), smallest, std::max(most, smallest));
    const qint64 taken = std::min({size, fair, before - at});
    if (taken <= 0)
        return std::nullopt;
    m_missing.erase(m_missing.begin());
    if (taken < size)
        m_missing.emplace(at + taken, size - taken);
    m_left -= taken;
    m_underWay.emplace(at, taken);
    return Piece{at, taken};
}

void Pieces::arrived(qint64 at)
{
    const std::scoped_lock lock(m_lock);
    m_underWay.erase(at);
    changed();
}

void Pieces::putBack(qint64 at)
{
    const std::scoped_lock lock(m_lock);
    const auto found = m_underWay.find(at);
    if (found == m_underWay.end())
        return;
    m_left += found->second;
    m_missing.insert(*found);
    m_underWay.erase(found);
    changed();
}

void Pieces::abandon(const Error &error)
{
    const std::scoped_lock lock(m_lock);
    if (!m_error)
        m_error = error;
    changed();
}

qint64 Pieces::beginning() const
{
    const std::scoped_lock lock(m_lock);
    const qint64 missing = m_missing.empty() ? m_total : m_missing.begin()->first;
    const qint64 underWay = m_underWay.empty() ? m_total : m_underWay.begin()->first;
    return std::min(missing, underWay);
}

qint64 Pieces::present() const
{
    const std::scoped_lock lock(m_lock);
    qint64 underWay = 0;
    for (const auto &[at, size] : m_underWay)
        underWay += size;
    return m_total - m_left - underWay;
}

bool Pieces::complete() const
{
    const std::scoped_lock lock(m_lock);
    return m_missing.empty() && m_underWay.empty();
}

std::optional<Error> Pieces::error() const
{
    const std::scoped_lock lock(m_lock);
    return m_error;
}

void Pieces::wait(std::chrono::milliseconds longest, const std::stop_token &stop)
{
    std::unique_lock lock(m_lock);
    (void)m_change.wait_for(lock, stop, longest, [this] { return m_changes != m_seen; });
    m_seen = m_changes;
}

} // namespace baton
