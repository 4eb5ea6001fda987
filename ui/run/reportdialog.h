#pragma once

#include "core/host/logs.h"
#include "core/runbook/run.h"

#include <QDialog>

class QLabel;

namespace baton {

// A run's report from the journal: to read, save, play back, and to look into the hosts' logs of that time.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const Profile &profile, const QString &title, const QList<RunEvent> &events, QWidget *parent = nullptr);

Q_SIGNALS:
    void logsWanted(const baton::LogSpan &span);

private:
    void save();
    void replay();

    Profile m_profile;
    QString m_title;
    QList<RunEvent> m_events;
    QString m_html;
    QLabel *m_status;
};

} // namespace baton
