#pragma once

#include "core/runbooks/runbooks.h"

// Groups of steps that the installations, Prepare and Uninstall are put together from.
namespace baton {

using Steps = std::vector<Step>;

// The build goes to one data host (ids begin with the role: "master-upload"), or to both at once.
[[nodiscard]] Steps uploadSteps(const Plan &plan, Node node, Role role);
[[nodiscard]] Steps uploadToBothSteps(const Plan &plan);
// Run the installer, wait for the service. Ids begin with the role: "master-install".
[[nodiscard]] Steps productSteps(const Plan &plan, Node node, Role role);
[[nodiscard]] Steps registrationSteps(const Plan &plan); // on the master
[[nodiscard]] Steps streamingSteps(const Plan &plan);    // the slave is a standby of this master, its service idle

// What a change of roles will need of PostgreSQL: settings (may restart it), replication login both ways, a slot.
[[nodiscard]] Steps masterSettingSteps(const Plan &plan);
[[nodiscard]] Steps slaveSettingSteps(const Plan &plan);
[[nodiscard]] Steps replicationSteps(const Plan &plan);
[[nodiscard]] Steps passwordSteps(const Plan &plan); // of them, those about the password

// HAProxy and its managed block; the same, and a request through it.
[[nodiscard]] Steps proxyBlockSteps(const Plan &plan);
[[nodiscard]] Steps proxySteps(const Plan &plan);

// Baton's own scripts and units on the hosts.
[[nodiscard]] Steps hostToolSteps(const Plan &plan, const QList<Node> &nodes);

// The groups one after the other, between taking the lock on `nodes` and releasing it, whatever happens.
[[nodiscard]] Steps underLock(const Plan &plan, const QList<Node> &nodes, Operation operation, std::initializer_list<Steps> groups);
[[nodiscard]] QList<Node> nodesOf(const Plan &plan); // the cluster's, without a proxy that Baton does not manage

} // namespace baton
