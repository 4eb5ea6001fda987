#pragma once

#include "core/runbooks/handover.h"

#include <thread>

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

// Tells the run how far a full copy to the old master has come, as long as it lives, beside the blocking pg_basebackup and over a
// connection of its own. Nothing but information: it never fails.
class CopyWatch
{
public:
    CopyWatch(Run &run, const Handover &h, qint64 total);

private:
    std::jthread m_thread;
};

// "1048576|2097152", or the first of them alone: bytes done and in all (0 = not known). None: a line of another kind.
struct CopyMark
{
    qint64 done = 0, total = 0;
    bool operator==(const CopyMark &) const = default;
};
[[nodiscard]] std::optional<CopyMark> parseCopyMark(const QByteArray &line);

} // namespace baton
