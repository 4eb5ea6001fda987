#pragma once

#include "core/base/result.h"

class QAbstractItemModel;

namespace baton {

// The lines of an activity model, or of a filter on one, in a form that other programs read.
[[nodiscard]] QByteArray activityAsCsv(const QAbstractItemModel &activity);  // RFC 4180, UTF-8, with a header
[[nodiscard]] QByteArray activityAsJson(const QAbstractItemModel &activity); // an array of objects
// By the file name's end: .json, else .csv.
[[nodiscard]] Result<> saveActivity(const QAbstractItemModel &activity, const QString &file);

} // namespace baton
