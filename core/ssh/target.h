#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace baton::ssh {

// Where a password comes from; asked for only when the server wants one. std::nullopt: not known.
using SecretSource = std::function<Result<std::optional<QString>>()>;

// One machine to log in to, and how.
struct Target
{
    enum class Login { Agent, Key, Password }; // what is tried first; keyboard-interactive counts as Password

    QString label;      // as errors call it; empty = host
    QString host;       // name, IP address or an alias of the configuration file
    int port = 22;      // 22 gives way to the configuration file's Port
    QString user;       // empty = the configuration file's, then the local user
    Login login = Login::Agent;
    QString keyFile;    // empty = the configuration file's IdentityFile, then OpenSSH's defaults
    QString knownHosts; // empty = ~/.ssh/known_hosts
    QString configFile; // empty = none is read
    QString jump;       // [user@]host[:port] to go through; empty = the configuration file's ProxyJump, else direct.
                        // Agent and keys only.
    int hops = 0;       // how many were gone through before this one
    SecretSource password = {};
    SecretSource passphrase = {};
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(3); // TCP; and again for the key exchange
    std::chrono::milliseconds loginTimeout = std::chrono::seconds(15);  // a wrong password alone takes 2 s

    [[nodiscard]] QString name() const { return label.isEmpty() ? host : label; }
};

// The key a machine showed, against the known_hosts file.
struct HostKey
{
    enum class State { Known, Unknown, Changed, OtherType };

    State state = State::Unknown;
    QString type;        // "ssh-ed25519"
    QString fingerprint; // "SHA256:…", as ssh-keygen -l prints it
    QStringList known;   // what the file has for this machine: "ssh-rsa SHA256:… (line 3)"
    QString line;        // for known_hosts
    QString file;        // the known_hosts file
    QString pattern;     // the machine in that file: "desk-a" or "[desk-a]:2222"
};

// For State::Changed and OtherType: both keys, and how the old one is taken away.
[[nodiscard]] Error changedKey(const HostKey &key, const QString &name);

} // namespace baton::ssh
