#pragma once

#include "core/host/sshhost.h"

namespace baton {

// What a try to reach a machine found, as far as it got.
struct ConnectionReport
{
    // Shown by the machine. Unknown: ask the person, SshHost::trustHostKey(), try again.
    std::optional<ssh::HostKey> hostKey;
    bool loggedIn = false;
    bool isRoot = false;      // sudo worked, or the user is root
    QString system;           // "Debian GNU/Linux 12 (bookworm)"
    std::chrono::milliseconds connectTime{0}; // TCP, keys, login
    std::chrono::microseconds roundTrip{0};   // of one empty command
    std::optional<Error> error; // why it got no further; empty = all is well

    [[nodiscard]] bool ok() const { return !error; }
};

// Changes nothing. Blocking: a few seconds at most if nothing answers.
[[nodiscard]] ConnectionReport testConnection(const SshAccess &access, Secrets &secrets, std::stop_token stop = {});

} // namespace baton
