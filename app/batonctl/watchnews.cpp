#include "app/batonctl/watchnews.h"

namespace baton::cli {

namespace {

bool isBad(Severity severity)
{
    return severity >= Severity::Warning;
}

} // namespace

bool WatchNews::isNews(const Assessment &assessment, std::chrono::milliseconds now)
{
    const State state{assessment.situation, assessment.severity};
    if (m_seen != state) {
        m_seen = state;
        m_seenSince = now;
    }
    if (isPassing(assessment) || now - m_seenSince < m_patience.settle || !isWorthTelling(state, now))
        return false;
    m_told = state;
    m_toldAt = now;
    return true;
}

bool WatchNews::isWorthTelling(const State &state, std::chrono::milliseconds now) const
{
    if (!m_told)
        return true; // how things stand when the watch begins
    if (state != *m_told)
        return true;
    return isBad(state.severity) && m_patience.remind.count() > 0 && now - m_toldAt >= m_patience.remind;
}

} // namespace baton::cli
