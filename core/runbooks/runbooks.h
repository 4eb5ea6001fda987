#pragma once

#include "core/cluster/assessment.h"
#include "core/runbook/run.h"
#include "core/runbook/runbook.h"

// One builder per operation, one file each. A builder does no I/O: it turns what is known into a table of checks and steps.
namespace baton {

// What is known when a runbook is built.
struct Plan
{
    Profile profile;
    Recipe recipe;
    Snapshot snapshot;
    Assessment assessment;
    RunOptions options;

    // Who is master, or is to be: option "master", else as assessed, else A.
    [[nodiscard]] Node master() const;
    [[nodiscard]] Node slave() const { return peerOf(master()); }
    [[nodiscard]] bool hasProxy() const { return profile.proxyKind == ProxyKind::Managed && profile.has(Node::Proxy); }
};

// Requirements, measured; changes nothing.
[[nodiscard]] Runbook checkRunbook(const Plan &plan);

// Options of the installations: "master" (node id), "register" ("wait", "skip", "now"), "register.user", "register.email"
// (with "now", and secret "register"), "settle" (seconds, at most the recipe's); of the build's upload "rate" (bytes per second, 0 = as
// fast as it goes), "compress" (auto, none), "hand-on" (auto, no: whether the second host may fetch it from the first).
[[nodiscard]] Runbook installMaster(const Plan &plan);
[[nodiscard]] Runbook installSlave(const Plan &plan);
[[nodiscard]] Runbook installProxy(const Plan &plan);
[[nodiscard]] Runbook installAll(const Plan &plan);

// What Baton needs on a pair that was installed by hand, and its opposite. Option of prepare: "restart" ("yes", "no").
[[nodiscard]] Runbook prepare(const Plan &plan);
[[nodiscard]] Runbook uninstall(const Plan &plan);

// Change of roles. Options: "master" (node id of the present master), "drain" (seconds that requests at work get),
// "replace-lock" (token of a stale lock to take over).
[[nodiscard]] Runbook switchover(const Plan &plan);
[[nodiscard]] Runbook failover(const Plan &plan);

// Options "method" (auto, scripts, rewind, copy), "rate" (bytes per second of a full copy, 0 = as fast as it goes), "compress"
// (of a full copy: auto, lz4, zstd, none).
[[nodiscard]] Runbook reconvert(const Plan &plan);
[[nodiscard]] Runbook rebuildSlave(const Plan &plan);
[[nodiscard]] Runbook resolveTwoMasters(const Plan &plan); // option "keep" (node id)

[[nodiscard]] Runbook restartMaster(const Plan &plan); // option "what" (service, postgres, machine)
[[nodiscard]] Runbook maintenanceOn(const Plan &plan);
[[nodiscard]] Runbook maintenanceOff(const Plan &plan);
[[nodiscard]] Runbook reindex(const Plan &plan);

[[nodiscard]] QStringList optionNames(); // that a person may give, of all operations

// Writes into the options what the table depends on and the machines decide, where it is not there yet: a resumed run must build the
// same table, whatever they say by then. "master", tlsOption() of each data host; of those that move roles on a bad day "adopt" (yes:
// Baton is not on the pair yet; no); of rebuild-slave "rebuild" (install: a new or emptied machine; reconvert).
void settleTable(Operation operation, Plan &plan);
[[nodiscard]] QString tlsOption(Node node); // set where PostgreSQL there was seen to speak TLS

// The builder's table for an operation; none while no builder exists for it.
[[nodiscard]] std::optional<Runbook> runbookFor(Operation operation, const Plan &plan);

} // namespace baton
