#include "ui/history/historychart.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace baton {

HistoryChart::HistoryChart(const QString &title, const QString &valueFormat, Figure figure, QWidget *parent)
    : QChartView(parent), m_title(title), m_figure(std::move(figure)), m_time(new QDateTimeAxis), m_value(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(240, 120);
    setFocusPolicy(Qt::NoFocus); // nothing to do in it; the summary beside it tells the same
    setAccessibleName(title);
    chart()->setTitle(title);
    chart()->legend()->hide();
    chart()->setMargins({4, 0, 8, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    m_value->setLabelFormat(valueFormat);
    m_value->setTickCount(3);
    m_value->setMin(0);
    m_time->setTickCount(5);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    adoptTheme();
}

void HistoryChart::setSamples(const QList<Sample> &samples, const HistorySpan &span)
{
    const QList<QList<QPointF>> lines = linesOf(samples, m_figure);
    const double top = qMax(1.0, highest(lines) * 1.15);
    chart()->removeAllSeries();
    m_time->setFormat(span.seconds() > 2 * 86400 ? QStringLiteral("d. MMM") : QStringLiteral("HH:mm"));
    m_time->setRange(span.from, span.to);
    m_value->setRange(0, top);
    m_value->applyNiceNumbers();
    for (const Outage &outage : outagesOf(samples))
        addBand(outage, m_value->max());
    for (const QList<QPointF> &line : lines)
        addLine(line);
    setAccessibleDescription(lines.isEmpty() ? tr("Nothing is known for this time.") : tr("At most %1.").arg(QLocale().toString(highest(lines), 'f', 1)));
}

void HistoryChart::addLine(const QList<QPointF> &points)
{
    auto *series = new QLineSeries;
    series->append(points);
    series->setPen(QPen(tokensFor(palette()).accent, 1.6));
    attach(series);
}

// Hatched as well as coloured, and wide enough to be seen however short it was.
void HistoryChart::addBand(const Outage &outage, double top)
{
    const Tokens &tokens = tokensFor(palette());
    const double from = double(outage.from.toMSecsSinceEpoch());
    const double least = double(m_time->min().msecsTo(m_time->max())) / 250;
    const double to = qMax(double(outage.to.toMSecsSinceEpoch()), from + least);
    auto *upper = new QLineSeries, *lower = new QLineSeries;
    upper->append({{from, top}, {to, top}});
    lower->append({{from, 0}, {to, 0}});
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(QBrush(outage.planned ? tokens.neutral : tokens.critical, outage.planned ? Qt::BDiagPattern : Qt::FDiagPattern));
    attach(band);
}

void HistoryChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

void HistoryChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptTheme();
}

void HistoryChart::adoptTheme()
{
    const Tokens &tokens = tokensFor(palette());
    chart()->setBackgroundBrush(tokens.base);
    chart()->setTitleBrush(tokens.text);
    chart()->setTitleFont(scaledFont(0.95, QFont::DemiBold));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
        axis->setLabelsColor(tokens.muted);
        axis->setLabelsFont(scaledFont(0.85));
        axis->setGridLineColor(tokens.border);
        axis->setLinePenColor(tokens.strongBorder);
    }
    for (QAbstractSeries *series : chart()->series()) {
        if (auto *line = qobject_cast<QLineSeries *>(series))
            line->setPen(QPen(tokens.accent, 1.6));
    }
}

} // namespace baton
