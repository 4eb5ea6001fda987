#pragma once

#include "ui/history/history.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace baton {

class HistoryChart;

// Bottom tab: lag, traffic and outages of the last hour, day, week or month. Asks for samples while it is seen.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    void setCluster(const QString &id);
    void setSamples(const QString &cluster, const QList<Sample> &samples, const HistorySpan &span);

Q_SIGNALS:
    void samplesWanted(const QString &cluster, const baton::HistorySpan &span);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    [[nodiscard]] QString summaryOf(const QList<Sample> &samples) const;

    QString m_cluster;
    QComboBox *m_span;
    QLabel *m_summary;
    HistoryChart *m_lag, *m_traffic;
    QTimer m_timer;
};

} // namespace baton
