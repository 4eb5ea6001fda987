#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>

namespace baton {

// What of a file is still to be brought to a machine: several connections take pieces of it until all is there. Any thread.
class Pieces
{
public:
    struct Piece
    {
        qint64 at = 0;   // bytes
        qint64 size = 0; // bytes; > 0
    };
    using Ranges = std::map<qint64, qint64>; // begin: size

    Pieces(qint64 total, Ranges missing);

    // The next one that lies before `before`; at most `most` bytes, and smaller ones towards the end, so that all `takers` end
    // together. None: nothing is left to take there.
    [[nodiscard]] std::optional<Piece> take(int takers, qint64 most, qint64 before = std::numeric_limits<qint64>::max());
    void arrived(qint64 at);                // the piece that was taken there is on the machine
    void putBack(qint64 at);                // it is not, and its connection is lost
    void abandon(const Error &error);       // nobody can go on: the first such error stays

    [[nodiscard]] qint64 beginning() const; // so much of the file's beginning is there
    [[nodiscard]] qint64 present() const;   // bytes that are there, wherever
    [[nodiscard]] bool complete() const;
    [[nodiscard]] std::optional<Error> error() const;
    // Until something has changed, a stop is requested or the time is over.
    void wait(std::chrono::milliseconds longest, const std::stop_token &stop);

private:
    void changed();

    const qint64 m_total;
    mutable std::mutex m_lock;
    std::condition_variable_any m_change;
    quint64 m_changes = 0, m_seen = 0;
    Ranges m_missing, m_underWay;
    qint64 m_left = 0; // bytes in m_missing
    std::optional<Error> m_error;
};

} // namespace baton
