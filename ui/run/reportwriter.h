#pragma once

#include "core/base/result.h"
#include "core/runbook/run.h"
#include "ui/theme/tokens.h"

#include <QList>

namespace baton {

// A run's report: what happened when, from its events. Its picture is in these colours; on paper and in files, the light ones.
[[nodiscard]] QString reportHtml(const Profile &profile, const QString &title, const QList<RunEvent> &events, const Tokens &tokens = lightTokens());
// By the file name's end: .html, .pdf or .txt.
[[nodiscard]] Result<> saveReport(const QString &file, const QString &html);

} // namespace baton
