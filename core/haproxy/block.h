#pragma once

#include "core/base/result.h"
#include "core/cluster/profile.h"
#include "core/haproxy/version.h"
#include "core/product/recipe.h"

#include <QSet>

// The managed block in haproxy.cfg as text. Pure functions; nothing here sends anything.
namespace baton {

// What the block is to say beyond profile and recipe.
struct BlockWish
{
    HaproxyProgram program;
    QSet<Node> disabled;      // fenced data hosts: no traffic, whatever their check says
    bool maintenance = false; // the page instead of the service
    bool adminSocket = false; // the rest of the file has none: the block brings one
};

// Where the service is offered: from the profile's service URL, else port 80.
[[nodiscard]] int servicePort(const Profile &profile);
[[nodiscard]] QString defaultAdminSocket(); // "/run/haproxy/admin.sock"

// From its first marker line to its last, line ends included.
[[nodiscard]] QString managedBlock(const Profile &profile, const Recipe &recipe, const BlockWish &wish);

// The cluster's block as it stands in a configuration; none when there is none.
// Invalid: a marker without its other half, or two blocks.
[[nodiscard]] Result<std::optional<QString>> blockIn(const QString &config, const QString &cluster);
// Everything outside of the marker lines stays byte for byte; a block goes to the end if it is new, or if sections behind it would take its "defaults".
[[nodiscard]] Result<QString> withBlock(const QString &config, const QString &cluster, const QString &block);
[[nodiscard]] Result<QString> withoutBlock(const QString &config, const QString &cluster);

// A line outside of the block that takes the service's port: traffic would be split between the two, silently.
struct BindConflict
{
    int line = 0; // from 1
    QString text;
    bool operator==(const BindConflict &) const = default;
};
[[nodiscard]] QList<BindConflict> bindConflicts(const QString &config, const QString &cluster, int port);

// Path of the admin socket ("stats socket … level admin") that a configuration declares; empty when there is none.
[[nodiscard]] QString adminSocketIn(const QString &config);

// Lines "-old", "+new", " same" with three lines of context; empty when equal. For the screen.
[[nodiscard]] QString lineDiff(const QString &before, const QString &after);

} // namespace baton
