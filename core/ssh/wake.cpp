#include "core/ssh/wake.h"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace baton::ssh {

Wake::Wake()
    : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{}

Wake::~Wake()
{
    ::close(m_fd);
}

void Wake::set()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_fd, &one, sizeof one);
}

void Wake::clear()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(m_fd, &count, sizeof count);
}

} // namespace baton::ssh
