#pragma once

#include "core/runbook/operationjob.h"
#include "ui/wizard/wizardpage.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace baton {

class IconLabel;
class Panel;
class RowDetails;
class RunModel;
class RunTree;

// The requirements, measured on the hosts while the person watches, with what to do about those that are not met.
class CheckPage : public WizardPage
{
    Q_OBJECT

public:
    CheckPage(ClusterEntry &entry, RunModel &rows, const QString &title, const QString &subTitle);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;

    void begin();
    void setOutline(const RunOutline &outline);
    void happened(const RunEvent &event);
    void ended(const RunReport &report);

Q_SIGNALS:
    void checkRequested();
    void cancelRequested();

private:
    void refreshDetails();
    void say(Severity severity, const QString &text);

    RunModel &m_rows;
    RunTree *m_tree;
    RowDetails *m_details;
    QProgressBar *m_progress;
    Panel *m_panel;
    IconLabel *m_icon;
    QLabel *m_verdict;
    QPushButton *m_again;
    bool m_passed = false, m_checking = false, m_looked = false;
};

} // namespace baton
