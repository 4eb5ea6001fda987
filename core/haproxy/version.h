#pragma once

#include <QString>

#include <optional>

namespace baton {

// What `haproxy -vv` says about the program on the host.
struct HaproxyProgram
{
    int major = 0, minor = 0;
    QString version; // "2.6.12"
    bool lua = false;

    [[nodiscard]] bool atLeast(int wantedMajor, int wantedMinor) const
    {
        return major != wantedMajor ? major > wantedMajor : minor >= wantedMinor;
    }
    bool operator==(const HaproxyProgram &) const = default;
};

// From the output of `haproxy -vv`, 1.5 to 3.x ("HA-Proxy version 1.6.3 2015/12/25", "HAProxy version 2.6.12-1+deb12u1 …").
[[nodiscard]] std::optional<HaproxyProgram> parseHaproxyProgram(const QString &output);

} // namespace baton
