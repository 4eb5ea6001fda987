#pragma once

#include "core/postgres/instance.h"
#include "core/runbook/run.h"

// What PostgreSQL on the two data hosts needs, so that roles can change later: looked at and put in place, one idea each.
namespace baton {

// Both instances as they were at one look; an error that names the one that does not run.
struct InstancePair
{
    Instance a, b;
    Snapshot snapshot;

    [[nodiscard]] const Instance &on(Node node) const { return node == Node::A ? a : b; }
};
[[nodiscard]] Result<InstancePair> lookAtPair(Run &run);
[[nodiscard]] Result<Instance> instanceOn(Run &run, Node node); // of one host, when the other may not have one yet

struct Setting
{
    QString name, present, wanted;
    bool needsRestart = false;
};
// Settings of a master that are not yet as a change of roles needs them.
[[nodiscard]] Result<QList<Setting>> settingsToChange(Run &run, Node node, const Instance &instance);

// How a server keeps the replication user's password.
struct KeptPassword
{
    bool any = false, scram = false; // scram: as SCRAM-SHA-256, not as MD5
    bool scramFromNowOn = false;     // a password that somebody sets there will be kept as SCRAM, too (password_encryption)
};
[[nodiscard]] Result<KeptPassword> keptPassword(Run &run, Node node, const Instance &instance);

// The marked block at the top of pg_hba.conf that lets the peer's address in as the replication user, and nobody else: over TLS alone
// where the server speaks it. "md5" there means SCRAM where the password is kept so (manual of 10, 20.3.2); "scram-sha-256" is written where a
// new password would not lock the slave out.
[[nodiscard]] Result<bool> letsPeerIn(Run &run, Node node, const Instance &instance);
[[nodiscard]] Result<> letPeerIn(Run &run, Node node, const Instance &instance);
[[nodiscard]] Result<> removeAccessBlock(Run &run, Node node, const Instance &instance);

// The peer's line in the .pgpass of PostgreSQL's system user.
[[nodiscard]] Result<> keepPassword(Run &run, Node node, const InstancePair &pair);
// Really logs in, as a standby and as pg_rewind would. Refused with the reason sorted: password, pg_hba.conf, no way there.
[[nodiscard]] Result<> logInAtPeer(Run &run, Node from, const InstancePair &pair);
[[nodiscard]] Result<bool> canLogInAtPeer(Run &run, Node from, const InstancePair &pair);

// The slot on the master that keeps WAL for the slave; named as everything else names it: "baton_a", "baton_b".
[[nodiscard]] Result<bool> slotInUse(Run &run, Node master);
[[nodiscard]] Result<> useSlot(Run &run, Node master);
[[nodiscard]] Result<> giveUpSlots(Run &run); // the slave follows without one, then they are dropped

// The product's failover agent on a host, held still while its master restarts; as it was when `body` has ended.
[[nodiscard]] Result<> withAgentHeld(Run &run, Node node, const std::function<Result<>()> &body);

} // namespace baton
