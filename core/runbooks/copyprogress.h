#pragma once

#include "core/postgres/instance.h"
#include "core/runbook/run.h"

namespace baton {

// How far a base backup from a master has come, asked on a connection of its own while something else makes it.
// PostgreSQL 13 and later know (manual 28.4, pg_stat_progress_basebackup); before, only the total can be told.
class CopyProgress
{
public:
    CopyProgress(Run &run, Node master);

    // Bytes sent so far, 0 while there is no copy; tells the run's progress as well. Never fails: it only informs.
    qint64 sample();

private:
    [[nodiscard]] bool prepare();

    Run &m_run;
    Node m_master;
    std::unique_ptr<Host> m_host;
    std::optional<Instance> m_instance;
    qint64 m_done = 0, m_total = 0;
    bool m_hopeless = false;
};

} // namespace baton
