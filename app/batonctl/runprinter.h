#pragma once

#include "app/batonctl/console.h"
#include "core/runbook/operationjob.h"

#include <memory>

namespace baton::cli {

// Tells of a run as it goes on.
class RunPrinter
{
public:
    virtual ~RunPrinter() = default;

    virtual void outlined(const RunOutline &outline) = 0;
    virtual void happened(const RunEvent &event) = 0;
    virtual void finished(const RunReport &report) = 0;
    virtual void interrupt() { } // somebody is about to be asked: leave the line that is being rewritten
};

// For a person at a terminal: marks, colours, a progress bar. Piped: the same as plain lines, without any rewriting.
[[nodiscard]] std::unique_ptr<RunPrinter> textPrinter(const Console &console, const Profile &profile);
// For scripts: one JSON object per event, then the report (docs/batonctl.md).
[[nodiscard]] std::unique_ptr<RunPrinter> jsonPrinter(const Console &console, const Store &store);

} // namespace baton::cli
