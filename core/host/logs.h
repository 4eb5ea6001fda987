#pragma once

#include "core/host/host.h"
#include "core/product/recipe.h"

#include <QDateTime>

namespace baton {

// A stretch of time whose logs are looked at.
struct LogSpan
{
    QDateTime from, to;
};
// A minute to each side of what happened: causes come before, effects after.
[[nodiscard]] LogSpan logSpanAround(const QDateTime &from, const QDateTime &to);

// What the programs that matter said on a host: the product's units, PostgreSQL (also its files below /var/log/postgresql, where
// Debian keeps them), HAProxy, the guard and the timers of Baton. Only reads. At most 3,000 lines, by the host's own clock.
[[nodiscard]] QStringList loggedUnits(const Recipe &recipe); // as for journalctl, patterns among them
[[nodiscard]] Command logsCommand(const Recipe &recipe, const LogSpan &span);
[[nodiscard]] Result<QString> readLogs(Host &host, const Recipe &recipe, const LogSpan &span, const QStringList &secrets); // `secrets` are masked

} // namespace baton
