#pragma once

#include "core/base/result.h"
#include "core/cluster/profile.h"
#include "core/cluster/assessment.h"

#include <QJsonObject>

namespace baton::cli {

// How `watch` reaches somebody: a command of theirs, or mail through the local sendmail.
struct Messenger
{
    QString command; // for /bin/sh; empty = none
    QString mail;    // address; empty = none

    // Blocking, a minute at most each. Everything is tried; the first error is told.
    [[nodiscard]] Result<> tell(const Profile &profile, const Assessment &assessment, const QJsonObject &status) const;
};

// The message as sendmail takes it. Nothing that comes from a host can add a header.
[[nodiscard]] QByteArray mailText(const QString &to, const Profile &profile, const Assessment &assessment);

} // namespace baton::cli
