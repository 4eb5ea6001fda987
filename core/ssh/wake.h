#pragma once

namespace baton::ssh {

// Ends another thread's poll(). set() may be called from any thread.
class Wake
{
public:
    Wake();
    ~Wake();
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    void set();
    void clear();
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

} // namespace baton::ssh
