#pragma once

#include "core/ssh/target.h"

#include <QMap>

namespace baton::ssh {

// What OpenSSH's client would do for a target, as far as it matters here.
struct ClientConfig
{
    QString host;             // HostName
    int port = 22;
    QString user;
    QStringList keyFiles;     // IdentityFile, whether there or not
    QStringList certificates; // CertificateFile
    bool identitiesOnly = false;
    QString agent;            // IdentityAgent: a socket, "none", or empty = $SSH_AUTH_SOCK
    QString jump;             // ProxyJump
    QStringList knownHosts;   // UserKnownHostsFile; the first one is written to
    QStringList globalKnownHosts;
    QString hostKeyAlias;
    bool hashKnownHosts = false;
    bool byKey = true, byPassword = true, byKeyboard = true; // …Authentication
    int family = 0;           // AddressFamily: AF_UNSPEC, AF_INET, AF_INET6
    QMap<QString, QString> algorithms; // "ciphers", "macs", "kexalgorithms", "hostkeyalgorithms", "pubkeyacceptedalgorithms": where set
};

// Asks `ssh -G`, so that Host, Match, Include, tokens and defaults mean here what they mean to ssh. libssh's own parser knows no
// Match exec under our control, no HostKeyAlias, no CertificateFile, one known_hosts file, and makes a process of a jump.
// Some milliseconds; what Match exec runs takes its own time, up to connectTimeout. Errors: Usage, Cancelled.
[[nodiscard]] Result<ClientConfig> clientConfig(const Target &target, const std::stop_token &stop);

} // namespace baton::ssh
