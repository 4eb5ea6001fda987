#include "ui/window/banner.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/window/operations.h"

#include <QBoxLayout>
#include <QLabel>

namespace baton {

namespace {

QLabel *wrappingLabel(const QFont &font)
{
    auto *label = plainLabel();
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(font);
    return label;
}

} // namespace

Banner::Banner(QWidget *parent)
    : Panel(parent), m_icon(new IconLabel(30)), m_headline(wrappingLabel(scaledFont(1.25, QFont::DemiBold))),
      m_advice(wrappingLabel(scaledFont(1.05))), m_undo(new QPushButton(tr("Undo it"))), m_button(new ActionButton)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 16, 14);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_undo->setMinimumHeight(32);
    m_undo->setToolTip(tr("Takes back what the run had begun, where that is still safe."));
    connect(m_undo, &QPushButton::clicked, this, &Banner::undoRequested);
    connect(m_button, &QPushButton::clicked, this, &Banner::clicked);
    refresh();
}

void Banner::setCluster(const ClusterState &cluster)
{
    m_cluster = cluster;
    refresh();
}

void Banner::setRun(const QString &title, const QString &step)
{
    m_run = title;
    m_step = step;
    refresh();
}

void Banner::setCutOff(const QString &title)
{
    m_cutOff = title;
    refresh();
}

void Banner::clicked()
{
    if (!m_run.isEmpty())
        Q_EMIT runRequested();
    else if (!m_cutOff.isEmpty() && !isUrgent())
        Q_EMIT resumeRequested();
    else if (m_cluster.assessment.recommended)
        Q_EMIT operationRequested(*m_cluster.assessment.recommended);
}

bool Banner::offersSomething() const
{
    const std::optional<Operation> recommended = m_cluster.assessment.recommended;
    return m_cluster.observed && recommended && m_cluster.assessment.offer(*recommended).state != Offer::State::Refused;
}

// Nobody is served, and there is a way out: that comes before what was left unfinished, maybe weeks ago. A run that still holds the
// cluster is the way out itself; nothing is recommended then.
bool Banner::isUrgent() const
{
    return m_cluster.assessment.severity == Severity::Critical && offersSomething();
}

void Banner::refresh()
{
    const Assessment &assessment = m_cluster.assessment;
    if (!m_run.isEmpty())
        say(Severity::Info, m_run, m_step);
    else if (!m_cutOff.isEmpty() && isUrgent())
        say(assessment.severity, assessment.headline,
            assessment.advice + u' ' + tr("“%1” was cut off: see Runs.").arg(m_cutOff));
    else if (!m_cutOff.isEmpty())
        say(Severity::Warning, tr("“%1” was cut off before its end.").arg(m_cutOff),
            tr("Resume it, or undo what it had begun.") + (m_cluster.observed ? u' ' + assessment.headline : QString()));
    else if (!m_cluster.trouble.isEmpty())
        say(Severity::Warning, tr("This cluster is not being watched."), m_cluster.trouble);
    else if (!m_cluster.observed)
        say(Severity::Info, tr("Looking at the hosts…"), {});
    else
        say(assessment.severity, assessment.headline, assessment.advice);
    offerButtons();
}

void Banner::say(Severity severity, const QString &headline, const QString &advice)
{
    setSeverity(severity);
    m_icon->setIcon(severityIcon(severity), severityName(severity));
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(tr("State of the cluster: %1").arg(severityName(severity)));
    setAccessibleDescription(QStringLiteral("%1 %2").arg(headline, advice));
}

void Banner::offerButtons()
{
    const bool running = !m_run.isEmpty(), cutOff = !running && !m_cutOff.isEmpty() && !isUrgent();
    const std::optional<Operation> recommended = m_cluster.assessment.recommended;
    const bool offered = offersSomething();
    m_undo->setVisible(cutOff);
    m_button->setVisible(running || cutOff || offered);
    m_button->setText(running ? tr("Show the run") : cutOff ? tr("Resume") : offered ? operationActionText(*recommended) : QString());
    m_button->setQuiet(running || (!cutOff && m_cluster.assessment.severity == Severity::Good));
    m_button->setAccessibleName(m_button->text().isEmpty() ? tr("Recommended operation") : m_button->text());
}

} // namespace baton
