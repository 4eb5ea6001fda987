#pragma once

#include "core/haproxy/block.h"
#include "core/runbook/run.h"

// Putting the managed block into haproxy.cfg of a proxy, and taking it out again.
namespace baton {

// haproxy.cfg as it is and as it is to be.
struct ConfigChange
{
    QString before, after;
    BlockWish wish = {}; // of the block in it

    [[nodiscard]] bool isNone() const { return before == after; }
    [[nodiscard]] QString diff() const { return lineDiff(before, after); }
};

// Looks only. Errors: HAProxy not installed (Failed), a second bind on the service's port (Unsafe, names line and text),
// broken markers (Invalid).
[[nodiscard]] Result<HaproxyProgram> haproxyProgramOf(Host &proxy);
[[nodiscard]] Result<ConfigChange> planBlock(Host &proxy, const Profile &profile, const Recipe &recipe,
                                             const QSet<Node> &disabled = {}, bool maintenance = false);
[[nodiscard]] Result<ConfigChange> planWithoutBlock(Host &proxy, const Profile &profile);

// Checks the candidate with `haproxy -c`, keeps the old file as haproxy.cfg.baton-RUN, puts the new one in place, reloads
// (or starts) HAProxy. Nothing when there is no change, but HAProxy is started if it does not run. An error tells a
// configuration that was invalid before from one that the block makes invalid. Refused when the file changed since.
[[nodiscard]] Result<> applyConfig(Run &run, const ConfigChange &change);
// The same for one without the block.
[[nodiscard]] Result<> removeBlock(Run &run, const ConfigChange &change);
// Which data hosts get no traffic, in the block as it stands; nothing else of the file changes, and HAProxy goes on as it runs: a runtime change
// through the admin socket needs no reload, and a reload during a hold would lose the held requests.
[[nodiscard]] Result<> keepDisabled(Run &run, const QSet<Node> &disabled);
// Likewise whether users get the maintenance page: a proxy that is restarted in the middle of the maintenance goes on showing it.
[[nodiscard]] Result<> keepPage(Run &run, bool shown);

} // namespace baton
