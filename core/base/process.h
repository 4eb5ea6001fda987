#pragma once

namespace baton {

// From now on no core dump of this process is written, whatever its limits and the system's handler for them say, and no process of
// the same user may attach to it or read its memory or environment in /proc: only root may. A debugger has to
// start the program, or be root's. Programs that it starts may be watched as always, but write no core either. To be called first thing in main().
void keepMemoryPrivate();

} // namespace baton
