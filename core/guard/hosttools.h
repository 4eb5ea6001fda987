#pragma once

#include "core/runbook/run.h"

// What Baton puts on the hosts (docs/host-tools.md): scripts, units and cluster.conf from the program's own resources.
namespace baton {

inline constexpr auto hostToolsFolder = "/usr/local/lib/baton";

// Who runs this, as a lock names it to others: user@computer.
[[nodiscard]] QString lockHolder();

// The words of a verb of baton-host as a command line, for people: {"lock", "show"} -> "/usr/local/lib/baton/baton-host lock show".
[[nodiscard]] QString hostCommand(const QStringList &words);
// The same as a command. The shell becomes the verb: a process less to start while users wait.
[[nodiscard]] Command hostChange(const QStringList &words);
[[nodiscard]] Command hostQuestion(const QStringList &words); // a verb that changes nothing

// A file as it is to be on a host.
struct HostFile
{
    QString path;
    QByteArray content;
    int mode = 0644;
    bool operator==(const HostFile &) const = default;
};

enum class HostTools { All, WithoutGuard }; // without: the scripts know the database, but nothing is in front of it, and nobody watches

// Everything that belongs on `node`, cluster.conf included; `postgres` as observed on it (data hosts).
[[nodiscard]] QList<HostFile> hostFiles(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres, HostTools part = HostTools::All);
[[nodiscard]] QByteArray clusterConf(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres);
// What baton-root has to know beyond that, for accounts with least rights (docs/least-rights.md).
[[nodiscard]] QByteArray rightsConf(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres);
// Of the scripts in this program, as hosts say theirs in GuardFacts::version.
[[nodiscard]] QString hostToolsVersion();
[[nodiscard]] QStringList hostUnits(Node node); // enabled and running once installed

[[nodiscard]] QByteArray blocksConf(const Profile &profile, const Recipe &recipe); // the managed block for each kind of HAProxy
[[nodiscard]] Known toolsKnown(Node node); // for the verb "tools"
// For a host whose account has least rights: "find-database", once the product is there, or "guard-database".
[[nodiscard]] Command databaseVerb(Node node, const QString &what);
// All files, units enabled and started. Free text: for a login with full rights.
[[nodiscard]] Command hostToolsInstallation(const Profile &profile, const Recipe &recipe, Node node, const PostgresFacts &postgres,
                                            HostTools part = HostTools::All);

// Whether `node` has exactly these files and its units are enabled. Looks only.
[[nodiscard]] Result<bool> hostToolsCurrent(Host &host, const Profile &profile, const Recipe &recipe, Node node,
                                            const PostgresFacts &postgres);

// Writes what differs, enables and (re)starts the units. PostgreSQL is not restarted: it is guarded from its next start on,
// and watched at once. State (lock, marks, record) is kept. Without a data directory in `postgres` it is refused where the guard already has one.
[[nodiscard]] Result<> installHostTools(Run &run, Node node, const PostgresFacts &postgres, HostTools part = HostTools::All);

// Takes away all of it, state included, whatever version had put it there.
[[nodiscard]] Result<> removeHostTools(Run &run, Node node);
[[nodiscard]] Command hostToolsRemoval();

} // namespace baton
