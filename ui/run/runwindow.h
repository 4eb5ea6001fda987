#pragma once

#include "core/runbook/operationjob.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTimer;

namespace baton {

class ActionButton;
class IconLabel;
class OutputPane;
class Panel;
class RowDetails;
class RunModel;
class RunOptionForm;
class RunTree;

// One operation from its checks to its report. Says what the person wants; a RunSession tells it what happens.
// Closing it leaves a run going on.
class RunWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Phase { Checking, Ready, Running, Cancelling, Ended };

    RunWindow(const Profile &profile, Operation operation, QWidget *parent = nullptr);

    void beginChecks(bool dryRun); // everything from the start
    void beginTakingUp(bool earlier = false); // what was said yes to; earlier: a run that is resumed or rolled back
    void setOutline(const RunOutline &outline);
    void awaitConfirmation(); // checks passed: the person may start it
    [[nodiscard]] Operation operation() const { return m_operation; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString title() const { return m_outline.title; }
    [[nodiscard]] QString confirmation() const; // what was typed
    [[nodiscard]] QString confirmationWanted() const { return m_outline.confirmation; }
    [[nodiscard]] RunOptions options() const;
    void setOptions(const RunOptions &options);
    [[nodiscard]] const RunModel &model() const { return *m_model; }
    [[nodiscard]] QString reportAsHtml() const;

    void happened(const RunEvent &event);
    void ended(const RunReport &report);

Q_SIGNALS:
    void checkRequested();  // look again
    void dryRunRequested(); // show the commands
    void startRequested();
    void cancelRequested();
    void resumeRequested(); // of the run that it shows, which has not come to its end
    void rollbackRequested();
    void optionsChanged();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildWarning();
    QWidget *buildProgress();
    QWidget *buildEnd();
    QLayout *buildButtons();
    void connectParts();
    void setPhase(Phase phase);
    void refresh();
    void refreshWarning();
    void refreshEnd();
    void refreshStatus();
    void refreshButtons();
    void refreshDetails();
    void takeOver();
    void showProgress(const RunEvent &event);
    void showSteps();
    [[nodiscard]] QString endTitle() const;
    [[nodiscard]] QString endText() const;
    void followRunning();
    void save();
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] bool passedNoReturn() const;
    [[nodiscard]] QString cancelText() const;

    Profile m_profile;
    Operation m_operation;
    RunOutline m_outline;
    Phase m_phase = Phase::Checking;
    bool m_dryRun = false;
    bool m_open = false; // what it shows has not come to its end, and can be taken up
    QList<RunEvent> m_events;
    std::optional<RunReport> m_report;
    RunModel *m_model;
    RunOptionForm *m_options;
    QLabel *m_title, *m_subtitle;
    Panel *m_warning;
    QLabel *m_warningText, *m_confirmLabel;
    QLineEdit *m_confirmation;
    RunTree *m_rows;
    QTabWidget *m_tabs;
    RowDetails *m_details;
    OutputPane *m_output;
    QProgressBar *m_progress;
    QLabel *m_status, *m_cancelHint;
    QString m_longestWait; // of a client, in ms, as the run measured it
    QString m_after;       // how the cluster stood at the end
    Panel *m_endPanel;
    IconLabel *m_endIcon;
    QLabel *m_endTitle, *m_endText;
    ActionButton *m_start;
    ActionButton *m_resume;
    QPushButton *m_undo, *m_cancel, *m_again, *m_takeOver, *m_dryRunButton, *m_save, *m_close;
    QString m_takenOver; // the token of the lock that the person wants to be taken over
    QTimer *m_clock;
};

} // namespace baton
