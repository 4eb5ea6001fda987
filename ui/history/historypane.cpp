#include "ui/history/historypane.h"

#include "ui/history/historychart.h"
#include "ui/text/format.h"
#include "ui/text/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace baton {

namespace {

constexpr int hour = 3600, day = 24 * hour, week = 7 * day, month = 30 * day; // seconds
constexpr int refreshEvery = 10'000;                        // milliseconds

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent), m_span(new QComboBox), m_summary(plainLabel()),
      m_lag(new HistoryChart(tr("Replication lag, seconds"), QStringLiteral("%.1f"), [](const Sample &sample) { return sample.lagSeconds; })),
      m_traffic(new HistoryChart(tr("Requests per second"), QStringLiteral("%.0f"), [](const Sample &sample) { return sample.requestRate; }))
{
    m_span->addItem(tr("Last hour"), hour);
    m_span->addItem(tr("Last 24 hours"), day);
    m_span->addItem(tr("Last 7 days"), week);
    m_span->addItem(tr("Last 30 days"), month); // older ones are dropped after 40
    m_span->setAccessibleName(tr("Time shown in the charts"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_span);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(8);
    charts->addWidget(m_lag, 1);
    charts->addWidget(m_traffic, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->addLayout(head);
    column->addLayout(charts, 1);
    m_timer.setInterval(refreshEvery);
    connect(&m_timer, &QTimer::timeout, this, &HistoryPane::ask);
    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryPane::ask);
}

void HistoryPane::setCluster(const QString &id)
{
    if (id == std::exchange(m_cluster, id))
        return;
    setSamples(id, {}, {QDateTime::currentDateTimeUtc().addSecs(-hour), QDateTime::currentDateTimeUtc()});
    ask();
}

void HistoryPane::ask()
{
    if (m_cluster.isEmpty() || !isVisible())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Q_EMIT samplesWanted(m_cluster, {now.addSecs(-m_span->currentData().toInt()), now});
}

void HistoryPane::setSamples(const QString &cluster, const QList<Sample> &samples, const HistorySpan &span)
{
    if (cluster != m_cluster)
        return;
    m_summary->setText(summaryOf(samples));
    m_lag->setSamples(samples, span);
    m_traffic->setSamples(samples, span);
}

// What the hatched bands mean, in words.
QString HistoryPane::summaryOf(const QList<Sample> &samples) const
{
    if (samples.isEmpty())
        return tr("Nothing is known yet for this time. Baton keeps what it sees while it is open.");
    qint64 out = 0;
    int outages = 0;
    for (const Outage &outage : outagesOf(samples)) {
        outages += outage.planned ? 0 : 1;
        out += outage.planned ? 0 : outage.from.msecsTo(outage.to);
    }
    if (outages == 0)
        return tr("No outage was seen in this time.");
    return tr("%n outage(s) seen, hatched in the charts; %1 in all.", nullptr, outages).arg(formatSeconds(double(out) / 1000));
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    ask();
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace baton
