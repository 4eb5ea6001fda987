#pragma once

#include "core/runbook/operationjob.h"
#include "ui/wizard/wizardpage.h"

class QLabel;
class QRadioButton;

namespace baton {

class Panel;
class RowDetails;
class RunModel;
class RunTree;

// The last page: the plan step by step, with the exact commands that a dry run noted. For an adopted pair also the choice
// between preparing it now and only watching it.
class PlanPage : public WizardPage
{
    Q_OBJECT

public:
    PlanPage(ClusterEntry &entry, RunModel &rows);

    void initializePage() override;
    void setOutline(const RunOutline &outline);
    void setPossible(bool possible); // false: a check failed, a pair can only be watched
    [[nodiscard]] bool startsRun() const; // false: the pair is only added

Q_SIGNALS:
    void startChosen();

private:
    void addChoice();
    [[nodiscard]] QString summary() const;

    RunModel &m_rows;
    QLabel *m_summary, *m_warningText;
    Panel *m_warning;
    RunTree *m_tree;
    RowDetails *m_details;
    QRadioButton *m_now = nullptr, *m_later = nullptr;
};

} // namespace baton
