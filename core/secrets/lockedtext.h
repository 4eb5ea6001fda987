#pragma once

#include <QString>

#include <cstddef>

namespace baton {

// A secret at rest. It has memory of its own that is not swapped out (as far as RLIMIT_MEMLOCK lets: some kilobytes per secret), is in no
// core dump, is not there in a forked process, and is overwritten at the end. Copies of the secret are made by text() alone.
class LockedText
{
public:
    explicit LockedText(const QString &text = {});
    ~LockedText();
    LockedText(LockedText &&other) noexcept;
    LockedText &operator=(LockedText &&other) noexcept;

    [[nodiscard]] QString text() const; // shares nothing with this one; whoever asked for it wipes it
    [[nodiscard]] bool isLocked() const { return m_locked; } // kept out of swap

private:
    void *m_memory = nullptr;
    size_t m_bytes = 0; // whole pages
    qsizetype m_length = 0;
    bool m_locked = false;
};

} // namespace baton
