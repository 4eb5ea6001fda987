#include "ui/history/history.h"

#include "core/cluster/assessment.h"

namespace baton {

namespace {

constexpr qint64 shortGap = 20'000, longGap = 150'000; // milliseconds: a sample comes each 5 s, each minute after a day

qint64 gapAfter(const Sample &sample, const QDateTime &newest)
{
    return sample.at.secsTo(newest) > 24 * 3600 ? longGap : shortGap;
}

QList<QPointF> thinned(const QList<QPointF> &line, qsizetype stretch)
{
    if (stretch <= 1)
        return line;
    QList<QPointF> kept;
    for (qsizetype at = 0; at < line.size(); at += stretch) {
        const auto end = line.begin() + qMin(at + stretch, line.size());
        kept << *std::max_element(line.begin() + at, end, [](const QPointF &one, const QPointF &other) { return one.y() < other.y(); });
    }
    if (kept.last() != line.last())
        kept << line.last();
    return kept;
}

bool isOut(const QString &situation)
{
    static const QStringList out{situationId(Situation::MasterDown), situationId(Situation::ProxyDown), situationId(Situation::ProxyMisdirected),
                                 situationId(Situation::NotServing), situationId(Situation::Maintenance)};
    return out.contains(situation);
}

} // namespace

QList<QList<QPointF>> linesOf(const QList<Sample> &samples, const Figure &figure, qsizetype pointsAtMost)
{
    QList<QList<QPointF>> lines;
    QDateTime before;
    for (const Sample &sample : samples) {
        const double value = figure(sample);
        if (value < 0) {
            before = {};
            continue;
        }
        if (!before.isValid() || before.msecsTo(sample.at) > gapAfter(sample, samples.last().at))
            lines << QList<QPointF>();
        lines.last() << QPointF(double(sample.at.toMSecsSinceEpoch()), value);
        before = sample.at;
    }
    const qsizetype stretch = (samples.size() + pointsAtMost - 1) / qMax<qsizetype>(1, pointsAtMost);
    for (QList<QPointF> &line : lines)
        line = thinned(line, stretch);
    return lines;
}

QList<Outage> outagesOf(const QList<Sample> &samples)
{
    QList<Outage> outages;
    bool open = false;
    QDateTime before;
    for (const Sample &sample : samples) {
        const bool seen = before.isValid() && before.msecsTo(sample.at) <= gapAfter(sample, samples.last().at);
        const bool planned = sample.situation == situationId(Situation::Maintenance);
        if (open && (seen || !isOut(sample.situation)))
            outages.last().to = seen ? sample.at : outages.last().to;
        const bool goesOn = open && seen && isOut(sample.situation) && outages.last().planned == planned;
        if (isOut(sample.situation) && !goesOn)
            outages << Outage{sample.at, sample.at, planned};
        open = isOut(sample.situation);
        before = sample.at;
    }
    return outages;
}

double highest(const QList<QList<QPointF>> &lines)
{
    double most = 0;
    for (const QList<QPointF> &line : lines) {
        for (const QPointF &point : line)
            most = qMax(most, point.y());
    }
    return most;
}

} // namespace baton
