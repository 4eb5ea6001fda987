#include "core/cluster/monitor.h"
#include "core/host/sshhost.h"
#include "core/runbook/liverun.h"

namespace baton {

Workplace realWorkplace(Store &store, Secrets &secrets, Clock &clock, std::shared_ptr<ssh::Logins> logins)
{
    return {.store = store,
            .secrets = secrets,
            .clock = clock,
            .connect = [logins = std::move(logins)](const Profile &profile, Node node, Secrets &known) -> std::unique_ptr<Host> {
                return std::make_unique<SshHost>(sshAccess(profile, node, logins), known);
            },
            .look = [](const Profile &profile, const Recipe &recipe, const QMap<Node, Host *> &hosts, Clock &now,
                       const Missed &missed) {
                return lookOnce(profile, recipe, hosts, now, std::chrono::seconds(8), missed);
            },
            .build = runbookFor};
}

} // namespace baton
