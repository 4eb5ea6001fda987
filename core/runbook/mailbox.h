#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace baton {

// Where a worker thread waits for one answer of a person; nothing is the answer of somebody who declines.
template<typename T>
class Mailbox
{
public:
    // std::nullopt: declined, closed, or stopped.
    [[nodiscard]] std::optional<T> wait(std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, stop, [this] { return m_here || m_closed; });
        m_here = false;
        return std::exchange(m_letter, std::nullopt);
    }
    void put(std::optional<T> letter)
    {
        const std::scoped_lock lock(m_mutex);
        m_letter = std::move(letter);
        m_here = true;
        m_arrived.notify_all();
    }
    void empty() // before a question is asked
    {
        const std::scoped_lock lock(m_mutex);
        m_letter.reset();
        m_here = false;
    }
    void close() // nobody will answer any more
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_arrived.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::optional<T> m_letter;
    bool m_here = false;
    bool m_closed = false;
};

} // namespace baton
