#include "core/cluster/findings.h"

#include <algorithm>

namespace baton {

QList<Finding> findings(const Judgement &j)
{
    FindingList list(j);
    addReachFindings(list);
    addDatabaseFindings(list);
    addReplicationFindings(list);
    addServiceFindings(list);
    addHostFindings(list);
    addGuardFindings(list);
    addProxyFindings(list);
    return list.sorted();
}

void FindingList::add(const QString &id, Severity severity, std::optional<Node> node, const QString &what, const QString &why,
                      const QString &todo)
{
    m_findings << Finding{id, severity, node, what, why, todo};
}

QList<Finding> FindingList::sorted() const
{
    QList<Finding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return sorted;
}

void addReachFindings(FindingList &list)
{
    const Judgement &j = list.j;
    for (auto it = j.profile.hosts.cbegin(); it != j.profile.hosts.cend(); ++it) {
        const Node node = it.key();
        const QString label = j.label(node);
        switch (j.host(node).reach) {
        case HostState::Reach::HostKeyChanged:
            list.add(QStringLiteral("host-key-changed"), Severity::Critical, node,
                     J::tr("%1 shows another SSH host key than the known one.").arg(label),
                     J::tr("Either it was set up anew, or somebody is in between."),
                     J::tr("Compare the fingerprint on the host's console, then remove the old key from known_hosts."));
            continue;
        case HostState::Reach::HostKeyUnknown:
            list.add(QStringLiteral("host-key-unknown"), Severity::Warning, node, J::tr("The SSH host key of %1 is not known yet.").arg(label),
                     J::tr("Baton does not log in to a host whose key nobody has confirmed."),
                     J::tr("Test the connection in the profile and confirm the fingerprint."));
            continue;
        case HostState::Reach::LoginRefused:
            list.add(QStringLiteral("login-refused"), Severity::Warning, node, J::tr("%1 does not let Baton log in.").arg(label),
                     j.host(node).error, J::tr("Check user, key or password, and sudo, in the profile."));
            continue;
        default:
            break;
        }
        switch (j.presence(node)) {
        case Presence::Gone:
            list.add(QStringLiteral("unreachable"), Severity::Critical, node, J::tr("%1 does not answer.").arg(label),
                     J::tr("Neither this computer nor the other hosts get an answer: it is down, or cut off."),
                     J::tr("Look at its power and network."));
            break;
        case Presence::SeenByOthers:
            list.add(QStringLiteral("unreachable-from-here"), Severity::Warning, node,
                     J::tr("%1 can't be reached from here, but another host sees it.").arg(label),
                     J::tr("The host lives; the way from here to it does not. %1").arg(j.host(node).error),
                     othersSeeItWork(j.snapshot, node) ? J::tr("Mend the way: VPN, firewall, sshd. Do not fail over because of this.")
                                                       : J::tr("It may be starting. Otherwise look at its console."));
            break;
        case Presence::Suspect:
            list.add(QStringLiteral("suspect"), Severity::Warning, node, J::tr("%1 has stopped answering a moment ago.").arg(label),
                     J::tr("It may be a short disturbance. The other hosts are being asked."), J::tr("Wait for the verdict."));
            break;
        case Presence::Unknown:
            if (j.host(node).reach == HostState::Reach::Unreachable)
                list.add(QStringLiteral("unreachable"), Severity::Warning, node, J::tr("%1 can't be reached.").arg(label),
                         J::tr("Whether it lives can't be told: no other host can be asked. %1").arg(j.host(node).error),
                         J::tr("Look at this computer's network first, then at the host."));
            break;
        case Presence::Reached:
        case Presence::LockedOut:
            break;
        }
    }
}

} // namespace baton
