#pragma once

#include "core/base/loginquestion.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace baton::ssh {

class Logins;

// Where a password comes from; asked for only when the server wants one. std::nullopt: not known.
using SecretSource = std::function<Result<std::optional<QString>>()>;
// A person who answers, and may take a minute. std::nullopt: nobody there, or declined.
using AskPerson = std::function<Result<std::optional<QString>>(const LoginQuestion &, std::stop_token)>;

// One machine to log in to, and how. What is left empty here comes from the configuration file, then from OpenSSH's defaults.
struct Target
{
    enum class Login { Agent, Key, Password }; // what is tried first; keyboard-interactive counts as Password

    QString label;      // as errors call it; empty = host
    QString host;       // name, IP address or an alias of the configuration file
    int port = 22;      // 22 gives way to the configuration file's Port
    QString user;
    Login login = Login::Agent;
    QString keyFile;    // instead of those of the configuration
    bool alsoConfiguredKeys = false; // after keyFile: a jump host may have keys of its own there
    QString knownHosts; // the one file to read and write, instead of those of the configuration
    QString configFile; // empty = as for ssh: ~/.ssh/config, then /etc/ssh/ssh_config
    QString jump;       // [user@]host[:port], several with commas, the nearest first; empty = ProxyJump, else direct
    QStringList way;    // of a jump host: the places that stand behind it, by placeOf()
    SecretSource password = {};
    SecretSource passphrase = {};
    AskPerson ask = {};
    std::shared_ptr<Logins> logins = {}; // connections that are shared; none = each has its own
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(3); // TCP; and again for the key exchange
    std::chrono::milliseconds loginTimeout = std::chrono::seconds(15);  // a wrong password alone takes 2 s; a person gets their own time

    [[nodiscard]] QString name() const { return label.isEmpty() ? host : label; }
};

// The key a machine showed, against the known_hosts files.
struct HostKey
{
    enum class State {
        Known,
        Unknown,   // to be asked about; the only one that may be accepted
        Changed,
        OtherType,
        Revoked,   // marked @revoked
        Authority, // only a @cert-authority line is there, and its certificates can't be checked
    };

    State state = State::Unknown;
    QString machine;     // whose it is, as errors call it: the target, or a jump host on the way
    QString type;        // "ssh-ed25519"
    QString fingerprint; // "SHA256:…", as ssh-keygen -l prints it
    QStringList known;   // what the files have for this machine: "ssh-rsa SHA256:… (known_hosts, line 3)"
    QString line;        // for known_hosts
    QString file;        // the known_hosts file that is written to
    QString foundIn;     // the file that speaks against the key; Changed and OtherType
    QString pattern;     // the machine in that file: "desk-a", "[desk-a]:2222", or its HostKeyAlias
};

// For every state but Known and Unknown: why the key is refused, both keys, and how that is mended.
[[nodiscard]] Error refusedKey(const HostKey &key);
// The command that removes what speaks against a Changed or OtherType key, for a person to run here.
[[nodiscard]] QString removalOf(const HostKey &key);

} // namespace baton::ssh
