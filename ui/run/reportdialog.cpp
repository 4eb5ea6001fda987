#include "ui/run/reportdialog.h"

#include "ui/run/replaydialog.h"
#include "ui/run/reportwriter.h"
#include "ui/text/plaintext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

namespace baton {

ReportDialog::ReportDialog(const Profile &profile, const QString &title, const QList<RunEvent> &events, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_title(title), m_events(events), m_html(reportHtml(profile, title, events)), m_status(plainLabel())
{
    setWindowTitle(title);
    auto *text = new QTextBrowser;
    text->setHtml(reportHtml(profile, title, events, tokensFor(palette()))); // m_html is for files
    text->setAccessibleName(tr("Report"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *save = buttons->addButton(tr("Save report…"), QDialogButtonBox::ActionRole);
    auto *replay = buttons->addButton(tr("Replay…"), QDialogButtonBox::ActionRole);
    auto *logs = buttons->addButton(tr("Logs of that time…"), QDialogButtonBox::ActionRole);
    logs->setToolTip(tr("What PostgreSQL, HAProxy and the service desk logged on each host meanwhile"));
    logs->setEnabled(!events.isEmpty());
    connect(logs, &QPushButton::clicked, this, [this] { Q_EMIT logsWanted(logSpanAround(m_events.first().at, m_events.last().at)); });
    replay->setEnabled(timelineOf(profile, events).start.isValid());
    connect(save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(replay, &QPushButton::clicked, this, &ReportDialog::replay);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(m_status);
    column->addWidget(buttons);
    resize(840, 680);
}

void ReportDialog::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("report.html"),
                                                      tr("HTML (*.html);;PDF (*.pdf);;Text (*.txt)"));
    if (file.isEmpty())
        return;
    const Result<> saved = saveReport(file, m_html);
    m_status->setText(saved ? tr("Saved as %1.").arg(file) : saved.error().summary);
}

void ReportDialog::replay()
{
    auto *dialog = new ReplayDialog(m_profile, m_title, m_events, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->setPlaying(true);
}

} // namespace baton
