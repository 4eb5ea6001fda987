#pragma once

#include "core/cluster/assessment.h"

#include <chrono>
#include <optional>

namespace baton::cli {

// Decides what of a cluster's state is worth telling somebody who is not looking: what has lasted, and what is still bad
// after a while. Times are monotonic.
class WatchNews
{
public:
    struct Patience
    {
        std::chrono::milliseconds settle{30'000};  // so long a state must last before it counts
        std::chrono::milliseconds remind{std::chrono::hours(24)}; // a bad one is told again after this; 0 = never
    };

    explicit WatchNews(Patience patience) : m_patience(patience) { }

    // Called at each change, and now and then; true: `assessment` is to be told now.
    [[nodiscard]] bool isNews(const Assessment &assessment, std::chrono::milliseconds now);

private:
    struct State
    {
        Situation situation;
        Severity severity;
        bool operator==(const State &) const = default;
    };

    [[nodiscard]] bool isWorthTelling(const State &state, std::chrono::milliseconds now) const;

    Patience m_patience;
    std::optional<State> m_seen, m_told;
    std::chrono::milliseconds m_seenSince{0}, m_toldAt{0};
};

} // namespace baton::cli
