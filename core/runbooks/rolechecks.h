#pragma once

#include "core/runbooks/handover.h"

namespace baton {

// Checks of the operations that move roles. They look at one fresh snapshot that all of a runbook's checks share.
class RoleChecks
{
public:
    explicit RoleChecks(SharedHandover h) : m_handover(std::move(h)), m_look(std::make_shared<std::optional<Snapshot>>()) { }

    [[nodiscard]] std::vector<Check> forSwitchover() const;
    [[nodiscard]] std::vector<Check> forFailover() const;
    [[nodiscard]] std::vector<Check> forReconvert() const; // `next` is the present master
    [[nodiscard]] std::vector<Check> forRestart() const;   // `old` is the present master

    using Judge = CheckResult (*)(Run &run, const Handover &h, const Snapshot &snapshot);

private:
    [[nodiscard]] Check check(const char *id, std::optional<Node> on, const QString &title, Judge judge) const;

    SharedHandover m_handover;
    std::shared_ptr<std::optional<Snapshot>> m_look;
};

// Whether `from` can log in at `to` for replication, tried for real with the .pgpass that a standby would use.
[[nodiscard]] CheckResult replicationLogin(Run &run, const Handover &h, Node from, Node to);

} // namespace baton
