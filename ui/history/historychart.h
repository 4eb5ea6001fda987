#pragma once

#include "ui/history/history.h"

#include <QtCharts/QChartView>

class QAbstractSeries;
class QDateTimeAxis;
class QValueAxis;

namespace baton {

// One figure over time, with the outages as bands behind it.
class HistoryChart : public QChartView
{
    Q_OBJECT

public:
    HistoryChart(const QString &title, const QString &valueFormat, Figure figure, QWidget *parent = nullptr);

    void setSamples(const QList<Sample> &samples, const HistorySpan &span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(const QList<QPointF> &points);
    void addBand(const Outage &outage, double top);
    void attach(QAbstractSeries *series);
    void adoptTheme();

    QString m_title;
    Figure m_figure;
    QDateTimeAxis *m_time;
    QValueAxis *m_value;
};

} // namespace baton
