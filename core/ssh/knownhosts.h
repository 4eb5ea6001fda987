#pragma once

// Inside core/ssh only. The known_hosts files, as sshd(8) describes them: libssh reads one of each kind, passes over the markers
// @revoked and @cert-authority, and knows neither negated patterns nor HostKeyAlias.

#include "core/ssh/clientconfig.h"

#include <libssh/libssh.h>

#include <memory>
#include <vector>

namespace baton::ssh {

struct KnownKey
{
    enum class Marker { None, Revoked, Authority };

    Marker marker = Marker::None;
    std::unique_ptr<ssh_key_struct, decltype(&ssh_key_free)> key{nullptr, &ssh_key_free};
    QString file;
    int line = 0; // from 1

    [[nodiscard]] QString text() const; // "ssh-ed25519 SHA256:… (/home/me/.ssh/known_hosts, line 3)"
};

// The machine's name in these files: "desk-a", "[desk-a]:2222", or its HostKeyAlias.
[[nodiscard]] QString knownHostName(const ClientConfig &config);
// All that is said of it, hashed or not. Lines that can't be read are passed over.
[[nodiscard]] std::vector<KnownKey> knownKeys(const ClientConfig &config);
// The signature algorithms of the host keys that are known, for the key exchange.
[[nodiscard]] QStringList knownAlgorithms(const ClientConfig &config);
// The line for a new key, hashed if the configuration wants that.
[[nodiscard]] QString knownHostsLine(const ClientConfig &config, ssh_key key);

[[nodiscard]] QString fingerprintOf(ssh_key key); // "SHA256:…"
[[nodiscard]] QString typeOf(ssh_key key);        // "ssh-ed25519"

} // namespace baton::ssh
