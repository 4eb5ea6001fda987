#include "core/base/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace baton {

// A handler that core_pattern pipes to is not held back by the limit, only by the flag (core(5), prctl(2)). Both can't fail with
// these arguments.
void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace baton
