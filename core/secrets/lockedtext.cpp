#include "core/secrets/lockedtext.h"

#include <cstring>
#include <new>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace baton {

LockedText::LockedText(const QString &text) : m_length(text.size())
{
    if (text.isEmpty())
        return;
    const size_t wanted = size_t(text.size()) * sizeof(QChar), page = size_t(sysconf(_SC_PAGESIZE));
    m_bytes = (wanted + page - 1) / page * page;
    m_memory = mmap(nullptr, m_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (m_memory == MAP_FAILED)
        throw std::bad_alloc(); // as any other allocation would
    m_locked = mlock(m_memory, m_bytes) == 0;
    (void)madvise(m_memory, m_bytes, MADV_DONTDUMP);
    (void)madvise(m_memory, m_bytes, MADV_WIPEONFORK); // Linux 4.14
    std::memcpy(m_memory, text.constData(), wanted);
}

LockedText::~LockedText()
{
    if (!m_memory)
        return;
    explicit_bzero(m_memory, m_bytes);
    munmap(m_memory, m_bytes);
}

LockedText::LockedText(LockedText &&other) noexcept
    : m_memory(std::exchange(other.m_memory, nullptr)), m_bytes(std::exchange(other.m_bytes, 0)), m_length(std::exchange(other.m_length, 0)),
      m_locked(std::exchange(other.m_locked, false))
{
}

LockedText &LockedText::operator=(LockedText &&other) noexcept
{
    std::swap(m_memory, other.m_memory);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_length, other.m_length);
    std::swap(m_locked, other.m_locked);
    return *this;
}

QString LockedText::text() const
{
    return m_memory ? QString(static_cast<const QChar *>(m_memory), m_length) : QString();
}

} // namespace baton
