#pragma once

#include "core/store/store.h"

#include <QList>
#include <QPointF>

#include <functional>

// Stored samples as what charts draw. Pure.
namespace baton {

struct HistorySpan
{
    QDateTime from, to;
    [[nodiscard]] qint64 seconds() const { return from.secsTo(to); }
};

// A time in which users were not served.
struct Outage
{
    QDateTime from, to;
    bool planned = false; // maintenance
    bool operator==(const Outage &) const = default;
};

using Figure = std::function<double(const Sample &)>; // negative: unknown

// Lines of (milliseconds since 1970, value). A gap in what is known ends a line: nothing is drawn where nothing was seen.
// Of many samples the highest of each stretch are kept, so that a short peak stays visible.
[[nodiscard]] QList<QList<QPointF>> linesOf(const QList<Sample> &samples, const Figure &figure, qsizetype pointsAtMost = 600);
[[nodiscard]] QList<Outage> outagesOf(const QList<Sample> &samples);
[[nodiscard]] double highest(const QList<QList<QPointF>> &lines);

} // namespace baton
