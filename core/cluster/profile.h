#pragma once

#include "core/base/result.h"
#include "core/cluster/node.h"

#include <QJsonObject>
#include <QMap>

namespace baton {

// How one machine is reached. No secrets: those are in the keychain under "<profile id>/<node>.login" etc.
struct HostProfile
{
    enum class Auth { Agent, Key, Password }; // keyboard-interactive counts as Password
    enum class Sudo { None, NoPassword, Password, Helper }; // Helper: baton-root only, without a password (docs/least-rights.md)

    QString label;   // as the screen calls it
    QString address; // name or IP address as the workstation reaches it
    QString clusterAddress; // IP address as the other hosts reach it; empty = address
    int port = 22;
    QString user;
    Auth auth = Auth::Agent;
    QString keyFile;       // with Auth::Key; empty = ~/.ssh/config's, then OpenSSH's defaults
    Sudo sudo = Sudo::None; // None: the user is root
    QString sudoUser;      // whom sudo makes of the user, where that is not root itself: an account that then becomes root without a password
    QString jump;          // [user@]host[:port], several with commas, the nearest first; empty = ~/.ssh/config's ProxyJump, else direct

    [[nodiscard]] QString peerAddress() const { return clusterAddress.isEmpty() ? address : clusterAddress; }
    [[nodiscard]] bool isAt(const QString &ip) const; // either address, however it is written
    bool operator==(const HostProfile &) const = default;
};

enum class ProxyKind {
    Managed, // HAProxy that Baton configures
    Foreign, // another load balancer, or an HAProxy that Baton must not touch
    None,
};

// A cluster as the person described it. Stored in SQLite; exchanged as JSON (docs/profile.schema.json).
struct Profile
{
    QString id; // stable, lower-case letters, digits, '-'; made from the name
    QString name;
    QString recipe = QStringLiteral("flotomate-service-desk");
    QString buildFile;  // on the workstation; may be empty for an adopted pair
    QString knownHosts; // empty = ~/.ssh/known_hosts
    ProxyKind proxyKind = ProxyKind::Managed;
    QString serviceUrl; // what users open; empty = http://<proxy or A>
    bool practice = false;
    QMap<Node, HostProfile> hosts; // A and B always; Proxy unless proxyKind is None

    [[nodiscard]] const HostProfile &host(Node node) const;
    [[nodiscard]] bool has(Node node) const { return hosts.contains(node); }
    [[nodiscard]] QString label(Node node) const; // falls back to the address
    bool operator==(const Profile &) const = default;
};

// "Service Desk Pune" -> "service-desk-pune"; never empty.
[[nodiscard]] QString profileIdFromName(const QString &name);
// A missing id is made from the name. Only the form is checked: see validate().
[[nodiscard]] Result<Profile> profileFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject profileToJson(const Profile &profile);
// Everything that is wrong with it in one error (same address twice, no user, port out of range, …).
[[nodiscard]] Result<> validate(const Profile &profile);

} // namespace baton
