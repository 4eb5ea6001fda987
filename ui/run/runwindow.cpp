#include "ui/run/runwindow.h"

#include "ui/models/runmodel.h"
#include "ui/run/outcome.h"
#include "ui/run/reportwriter.h"
#include "ui/run/rowdetails.h"
#include "ui/run/runoptionform.h"
#include "ui/run/runtree.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/window/operations.h"
#include "ui/window/outputpane.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QTabWidget>
#include <QTimer>

// What the run window does; how it is laid out is in runwindowlayout.cpp.
namespace baton {

namespace {

// A run that was to be taken up and was refused, or had no line to its hosts, is as it was; unless there is nothing to take up any more.
bool staysOpen(const RunReport &report, bool wasOpen)
{
    switch (report.outcome) {
    case Outcome::NeedsYou:
    case Outcome::StillGoing:
        return true;
    case Outcome::Done:
    case Outcome::Undone:
        return false;
    case Outcome::Refused:
    case Outcome::Unreachable:
        return wasOpen && !(report.error && (report.error->kind == ErrorKind::Outdated || report.error->kind == ErrorKind::Usage));
    }
    Q_UNREACHABLE();
}

} // namespace

void RunWindow::beginChecks(bool dryRun)
{
    m_dryRun = dryRun;
    m_open = false;
    m_events.clear();
    m_longestWait.clear();
    m_after.clear();
    m_report.reset();
    m_confirmation->clear();
    setPhase(Phase::Checking);
}

void RunWindow::beginTakingUp(bool earlier)
{
    beginChecks(false);
    m_open = earlier;
    setPhase(Phase::Running);
}

void RunWindow::setOutline(const RunOutline &outline)
{
    m_outline = outline;
    m_model->setOutline(outline);
    m_rows->expandAll();
    refresh();
}

void RunWindow::awaitConfirmation()
{
    setPhase(Phase::Ready);
    if (!m_outline.confirmation.isEmpty())
        m_confirmation->setFocus();
}

void RunWindow::setPhase(Phase phase)
{
    m_phase = phase;
    refresh();
}

QString RunWindow::confirmation() const
{
    return m_confirmation->text().trimmed();
}

RunOptions RunWindow::options() const
{
    RunOptions options = m_options->options();
    if (!m_takenOver.isEmpty())
        options.values.insert(QStringLiteral("replace-lock"), m_takenOver);
    return options;
}

void RunWindow::setOptions(const RunOptions &options)
{
    m_options->setOptions(options);
}

QString RunWindow::reportAsHtml() const
{
    return reportHtml(m_profile, m_outline.title, m_events);
}

void RunWindow::happened(const RunEvent &event)
{
    m_model->happened(event);
    m_events << event;
    if (event.kind == RunEvent::Kind::Output)
        m_output->append(event.text);
    if (event.kind == RunEvent::Kind::Progress)
        showProgress(event);
    if (event.kind == RunEvent::Kind::Fact && event.data.value(QLatin1String("key")).toString() == QLatin1String("outage.ms"))
        m_longestWait = event.data.value(QLatin1String("value")).toString();
    if (event.kind == RunEvent::Kind::Note && event.data.value(QLatin1String("when")).toString() == QLatin1String("after"))
        m_after = event.text;
    if (event.kind == RunEvent::Kind::StepStarted || event.kind == RunEvent::Kind::UndoStarted)
        followRunning();
    refreshDetails();
    refreshStatus();
    refreshButtons();
}

void RunWindow::ended(const RunReport &report)
{
    m_takenOver.clear(); // it named one lock
    m_report = report;
    m_open = staysOpen(report, m_open);
    setPhase(Phase::Ended);
    if (report.outcome != Outcome::Done)
        m_rows->showTrouble();
}

void RunWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void RunWindow::refresh()
{
    const bool before = m_phase == Phase::Ready || m_phase == Phase::Checking;
    m_title->setText(m_outline.title.isEmpty() ? operationTitle(m_operation) : m_outline.title);
    m_subtitle->setText(operationHint(m_operation));
    setWindowTitle(tr("%1 – %2").arg(m_title->text(), m_profile.name));
    m_options->setVisible(!m_options->isEmpty() && before);
    const bool clean = m_model->count(RunModel::Checks, RunRow::State::Passed) == m_model->rows(RunModel::Checks).size();
    const bool takenUp = m_phase != Phase::Checking && m_model->count(RunModel::Checks, RunRow::State::Pending) == m_model->rows(RunModel::Checks).size();
    // A warning has been read by who started it all the same.
    const bool begun = m_phase != Phase::Ready && m_model->count(RunModel::Checks, RunRow::State::Failed) == 0;
    if ((clean || takenUp || begun) && m_phase != Phase::Checking && !m_model->rows(RunModel::Steps).isEmpty())
        m_rows->collapse(m_model->groupIndex(RunModel::Checks));
    refreshWarning();
    refreshStatus();
    refreshEnd();
    refreshButtons();
    refreshDetails();
}

void RunWindow::refreshWarning()
{
    const bool typed = !m_outline.confirmation.isEmpty();
    m_warning->setVisible(m_phase == Phase::Ready && (typed || !m_outline.warning.isEmpty()));
    m_warningText->setText(m_outline.warning);
    m_warningText->setVisible(!m_outline.warning.isEmpty());
    m_confirmLabel->setTextFormat(Qt::RichText); // ours
    m_confirmLabel->setText(tr("Type <b>%1</b> to confirm:").arg(m_outline.confirmation.toHtmlEscaped()));
    m_confirmLabel->setVisible(typed);
    m_confirmation->setVisible(typed);
}

// Nobody but the person can know that whoever began the other run does not come back to it.
void RunWindow::takeOver()
{
    QMessageBox box(QMessageBox::Warning, m_title->text(), tr("Take over the lock of another run?"), QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(m_report->summary + QStringLiteral("\n\n") + tr("Take it over only if nobody runs it any more. What it had begun stays as it is; the status says what is to be done about it."));
    const QAbstractButton *take = box.addButton(tr("Take it over"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != take)
        return;
    m_takenOver = m_report->heldBy;
    Q_EMIT checkRequested();
}

void RunWindow::refreshEnd()
{
    m_endPanel->setVisible(m_report.has_value());
    if (!m_report)
        return;
    const Severity severity = outcomeSeverity(m_report->outcome);
    m_endPanel->setSeverity(severity);
    m_endIcon->setIcon(severityIcon(severity), severityName(severity));
    m_endTitle->setText(m_dryRun ? tr("Dry run: nothing was changed") : endTitle());
    m_endText->setText(endText());
}

// Of a run that is not taken up an earlier life may have changed something.
QString RunWindow::endTitle() const
{
    const bool overtaken = m_report->outcome == Outcome::Refused && m_report->error && m_report->error->kind == ErrorKind::Outdated;
    return overtaken ? tr("Overtaken by others") : outcomeWords(m_report->outcome);
}

// The title says how it ended; what is left are the reason, how the cluster stands now, and the figures.
QString RunWindow::endText() const
{
    QStringList parts;
    if (m_report->outcome != Outcome::Done || m_dryRun)
        parts << reasonIn(m_report->summary, m_report->outcome);
    if (!m_after.isEmpty())
        parts << m_after;
    if (m_report->outcome == Outcome::Done && !m_dryRun && !m_events.isEmpty() && m_operation != Operation::Check) {
        parts << tr("It took %1.").arg(formatSeconds(double(m_events.first().at.msecsTo(m_events.last().at)) / 1000));
        if (!m_longestWait.isEmpty())
            parts << tr("The longest wait of a user was %1.").arg(formatSeconds(m_longestWait.toDouble() / 1000));
    }
    return parts.join(u' ');
}

void RunWindow::refreshStatus()
{
    const bool going = m_phase == Phase::Running || m_phase == Phase::Cancelling || m_phase == Phase::Checking;
    m_progress->setVisible(going);
    m_status->setVisible(going);
    m_cancelHint->setVisible(m_phase == Phase::Running);
    m_cancelHint->setText(cancelText());
    going ? m_clock->start() : m_clock->stop();
    if (m_phase == Phase::Checking)
        m_status->setText(tr("Looking at the hosts; nothing is changed."));
    if (const RunRow *running = m_model->row(m_model->runningIndex())) {
        const double seconds = double(running->started.msecsTo(QDateTime::currentDateTimeUtc())) / 1000;
        m_status->setText(tr("%1 · %2").arg(running->title, formatSeconds(qMax(0.0, seconds))));
    }
}

void RunWindow::refreshButtons()
{
    const bool going = m_phase == Phase::Running || m_phase == Phase::Cancelling;
    const bool onlyChecks = m_operation == Operation::Check;
    m_start->setVisible(m_phase == Phase::Ready || m_phase == Phase::Checking);
    m_start->setEnabled(mayStart());
    m_start->setText(operationTitle(m_operation));
    const bool open = m_phase == Phase::Ended && m_open;
    m_resume->setVisible(open);
    m_undo->setVisible(open && !passedNoReturn());
    m_again->setVisible(m_phase == Phase::Ready || (m_phase == Phase::Ended && !open));
    m_again->setText(m_dryRun ? tr("Back to the checks") : tr("Check again"));
    m_takeOver->setVisible(m_phase == Phase::Ended && m_report && !m_report->heldBy.isEmpty());
    m_dryRunButton->setVisible((m_phase == Phase::Ready || m_phase == Phase::Ended) && !onlyChecks && !m_dryRun && !open);
    m_cancel->setVisible(going);
    m_cancel->setEnabled(m_phase == Phase::Running && !passedNoReturn());
    m_cancel->setText(m_phase == Phase::Cancelling ? tr("Cancelling…") : tr("Cancel the run"));
    m_cancel->setToolTip(cancelText());
    m_save->setVisible(m_phase == Phase::Ended);
    m_save->setText(m_dryRun ? tr("Save the commands…") : tr("Save report…"));
    m_close->setText(going ? tr("Hide") : tr("Close"));
}

bool RunWindow::mayStart() const
{
    return m_phase == Phase::Ready && confirmation() == m_outline.confirmation;
}

bool RunWindow::passedNoReturn() const
{
    if (m_outline.pastNoReturn)
        return true;
    const QList<RunRow> &steps = m_model->rows(RunModel::Steps);
    return std::any_of(steps.begin(), steps.end(), [](const RunRow &step) { return step.pointOfNoReturn && step.state != RunRow::State::Pending; });
}

QString RunWindow::cancelText() const
{
    if (passedNoReturn())
        return tr("The point of no return is passed: the run goes on to its end.");
    return tr("If you cancel: the run stops before its next step, and what it has begun is undone.");
}

void RunWindow::refreshDetails()
{
    const QModelIndex current = m_rows->currentIndex();
    m_details->setRow(m_model->row(current.siblingAtColumn(0)));
}

// How many of the steps are behind it; none where it is not known.
void RunWindow::showSteps()
{
    const int all = int(m_model->rows(RunModel::Steps).size());
    m_progress->setTextVisible(false);
    m_progress->setRange(0, all);
    m_progress->setValue(all - m_model->count(RunModel::Steps, RunRow::State::Pending));
}

void RunWindow::showProgress(const RunEvent &event)
{
    const double done = event.data.value(QLatin1String("done")).toDouble(), total = event.data.value(QLatin1String("total")).toDouble();
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    m_progress->setTextVisible(true);
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(1000 * done / total));
    const bool bytes = event.data.value(QLatin1String("unit")).toString() == QLatin1String("bytes");
    QString text = bytes ? tr("%1 of %2").arg(formatBytes(qint64(done)), formatBytes(qint64(total))) : QStringLiteral("%p %");
    if (event.data.contains(QLatin1String("left")) && done < total)
        text = tr("%1 · %2 left").arg(text, formatSeconds(event.data.value(QLatin1String("left")).toDouble()));
    m_progress->setFormat(text);
}

void RunWindow::followRunning()
{
    showSteps();
    const QModelIndex running = m_model->runningIndex();
    if (!running.isValid())
        return;
    m_rows->setCurrentIndex(running);
    m_rows->scrollTo(running);
}

void RunWindow::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), m_dryRun ? QStringLiteral("commands.txt") : QStringLiteral("report.html"),
                                                      tr("HTML (*.html);;PDF (*.pdf);;Text (*.txt)"));
    if (file.isEmpty())
        return;
    const Result<> saved = saveReport(file, reportAsHtml());
    m_endText->setText(saved ? tr("Saved as %1.").arg(file) : saved.error().summary);
}

} // namespace baton
