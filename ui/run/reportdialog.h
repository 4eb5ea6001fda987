#pragma once

#include "core/runbook/run.h"

#include <QDialog>

class QLabel;

namespace baton {

// A finished run's report from the journal, with a button that saves it.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const Profile &profile, const QString &title, const QList<RunEvent> &events, QWidget *parent = nullptr);

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
