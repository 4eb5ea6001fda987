#pragma once

#include "core/runbook/run.h"

// What is asked and done about the product on one host, by any runbook.
namespace baton {

// Where a build is uploaded to, and what is kept about it once it is installed.
[[nodiscard]] QString buildPath(const Recipe &recipe);
inline constexpr char buildFolder[] = "/var/lib/baton/build";
inline constexpr char buildRecord[] = "/var/lib/baton/build.sha256";      // SHA-256 of the build that was installed
inline constexpr char installingMark[] = "/var/lib/baton/installing";     // there while the installer runs

// No installation of it was broken off, either.
[[nodiscard]] Result<bool> productInstalled(Run &run, Node node);

// SHA-256 of the build that a host was installed from, or of the one that lies there to be; empty = none.
[[nodiscard]] Result<QString> buildOn(Run &run, Node node);

struct HttpReply
{
    int status = 0; // 0 = no answer
    QByteArray body; // at most 64 KiB of it
};
// Asked from the host itself with curl: "health", "registered", or "proxy" for its health through the proxy.
[[nodiscard]] Result<HttpReply> httpGet(Run &run, Node node, const QString &what);
// The form of registration. Its body goes through standard input, never on a command line.
[[nodiscard]] Result<HttpReply> httpPostForm(Run &run, Node node, const QMap<QString, QString> &fields, const QStringList &secrets);

// The product's web address on one host, "http://192.0.2.11/register".
[[nodiscard]] QString webUrl(const Run &run, Node node, const QString &path);
// Whether the host passes the recipe's role check at its own cluster address.
[[nodiscard]] Result<bool> passesRoleCheck(Run &run, Node node);

} // namespace baton
