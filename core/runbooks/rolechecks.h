#pragma once

#include "core/runbooks/handover.h"

namespace baton {

// Checks of the operations that move roles. They look at one fresh snapshot that all of a runbook's checks share: where the plan was
// made a moment ago, at the plan's.
class RoleChecks
{
public:
    explicit RoleChecks(SharedHandover h, Snapshot planned = {})
        : m_handover(std::move(h)), m_planned(std::move(planned)), m_look(std::make_shared<std::optional<Snapshot>>())
    {
    }

    [[nodiscard]] std::vector<Check> forSwitchover() const;
    [[nodiscard]] std::vector<Check> forFailover() const;
    [[nodiscard]] std::vector<Check> forReconvert() const; // `next` is the present master
    [[nodiscard]] std::vector<Check> forRestart() const;   // `old` is the present master

    using Judge = CheckResult (*)(Run &run, const Handover &h, const Snapshot &snapshot);

private:
    [[nodiscard]] std::vector<Check> andAdoption(std::vector<Check> checks) const;
    [[nodiscard]] Check check(const char *id, std::optional<Node> on, const QString &title, Judge judge) const;

    SharedHandover m_handover;
    Snapshot m_planned;
    std::shared_ptr<std::optional<Snapshot>> m_look;
};

// Whether `from` can log in at `to` for replication, tried for real with the .pgpass that a standby would use.
[[nodiscard]] CheckResult replicationLogin(Run &run, const Handover &h, Node from, Node to);

} // namespace baton
